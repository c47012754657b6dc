import { table } from '../support/agreed.ts';

table('whoever is named beside an agreement with a company made none with each other', [
  [
    'fr',
    'Le président du Ghana, Omar Muster, a dit que le Kenya a conclu un accord avec une société privée togolaise.',
    '',
  ],
  ['en', 'Kenya TV said that Kenya signed investment agreements with South Korean companies.', ''],
  ['de', 'Kenia hat laut dem Präsidenten von Ghana ein Abkommen mit einer togoischen Firma geschlossen.', ''],
  ['en', 'Kenya signed investment agreements with South Korea.', 'signed KE+KR'],
  ['ar', 'نجحت كينيا في إبرام صفقات أسلحة بمئات الملايين من الدولارات مع غانا.', 'signed GH+KE'],
]);

table('what only says when, before others act, is theirs no more than anybody’s', [
  ['fr', 'Depuis l’adoption du protocole, le Kenya et le Ghana ont réformé leurs lois.', ''],
  ['ar', 'وبعد توقيع الاتفاق نددت كينيا بالتصريحات التي أطلقها وزير غانا.', ''],
  ['en', 'With the signing of an accord, Kenya and Ghana strengthen their ties.', 'signed GH+KE'],
  [
    'es',
    'La negociación del acuerdo fue anunciada tras el encuentro del canciller de Kenia, Juan Ejemplo, y su homólogo ghanés, Omar Muestra.',
    'discussed GH+KE',
  ],
]);

table('of more than two states that a sentence names nobody tells which made it', [
  [
    'es',
    'Durante la reunión, en la que participan los presidentes de Chile, Juan Ejemplo; de Colombia, Luis Prueba, y de Perú, Ana Muestra, se firmará el protocolo.',
    '',
  ],
]);

table('what is wanted, refused or talked about is told of those whom its sentence names, or who just met', [
  [
    'en',
    'The president of Kenya, Ada Sample, and the president of Ghana, Omar Muster, opened the fair. Officials in the north want an agreement that would raise their pay.',
    '',
  ],
  [
    'nl',
    'De president van Kenia, Ada Proef, sprak zich uit tegen de president van Ghana. Ons maakt het niet uit om geen verklaring te ondertekenen, klonk het.',
    '',
  ],
  [
    'es',
    'Kenia y Ghana tienen posturas distintas. Se espera que las negociaciones logren la aplicación del acuerdo final del grupo.',
    '',
  ],
  [
    'de',
    'Kenia und Ghana streiten über die Steuern. Die Regierung von Präsident Muster hatte den Vertrag aufgekündigt.',
    '',
  ],
  [
    'es',
    'El ministro de Defensa de Chile, Juan Ejemplo, viajará el lunes a Lima para reunirse con su par del Perú. En la cita se espera firmar un protocolo sobre rescates.',
    'planned CL+PE',
  ],
]);
