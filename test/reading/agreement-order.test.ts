import { table } from '../support/agreed.ts';

table('the text may open the clause, and a pronoun takes it up', [
  [
    'es',
    'El convenio lo firmaron el ministro ghanés de Salud, Omar Ejemplo, y la embajadora de Togo, Ada Testova.',
    'signed GH+TG',
  ],
  ['es', 'El acuerdo lo suscribieron en Lima la canciller de Ghana y el canciller de Togo.', 'signed GH+TG'],
  ['es', 'La declaración la firmaron Ghana y Togo.', 'signed GH+TG'],
  ['es', 'Las autoridades de Ghana y Togo signaron este lunes un acuerdo.', 'signed GH+TG'],
]);

table('a sign opens the list of what was signed', [
  [
    'es',
    'Se firmaron los siguientes documentos: acuerdo aéreo, convenio fiscal y memorando sobre pesca entre Ghana y Togo.',
    'signed GH+TG, signed GH+TG, signed GH+TG',
  ],
  [
    'fr',
    'Ont été signés à cette occasion entre le Ghana et le Togo : un accord aérien, une convention fiscale et un mémorandum sur la pêche.',
    'signed GH+TG, signed GH+TG, signed GH+TG',
  ],
  [
    'fr',
    'Le Ghana et le Togo ont signé les documents suivants : un accord aérien et une convention fiscale.',
    'signed GH+TG, signed GH+TG',
  ],
  ['ar', 'وقعت غانا وتوغو الوثائق التالية: اتفاق جوي، واتفاقية ضريبية.', 'signed GH+TG, signed GH+TG'],
  ['fr', 'Le ministre du Ghana a signé la déclaration avec le Togo : un accord serait trop tôt.', 'signed GH+TG'],
]);

table('behind a comma whoever acts is the subject, with an article too', [
  ['fr', "En vertu d'un accord conclu avec le Ghana, le Togo accueillera 200 stagiaires.", 'agreed GH+TG'],
  ['fr', "Selon l'accord signé avec le Ghana, le Togo recevra 200 bus.", 'signed GH+TG'],
]);
