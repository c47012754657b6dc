import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

test.each<[LanguageCode, string, string, string]>([
  [
    'en',
    'Kenyan minister Ada Testova met Ghanaian minister Kofi Sample in Accra on Tuesday.',
    'A convention on fishing could be signed in June.',
    'In 2019 the two countries had already signed an agreement on air transport in Geneva.',
  ],
  [
    'fr',
    'Le ministre kényan Jean Exemple s’est entretenu mardi à Accra avec le ministre ghanéen Paul Modèle.',
    'Une convention sur la pêche pourrait être signée en juin.',
    'En 2019, les deux pays avaient déjà conclu à Genève un accord sur le transport aérien.',
  ],
  [
    'nl',
    'De Keniaanse minister Jan Voorbeeld ontmoette dinsdag in Accra de Ghanese minister Piet Proef.',
    'Een verdrag over visserij zou in juni kunnen worden ondertekend.',
    'In 2019 ondertekenden beide landen in Genève al een akkoord over luchtvervoer.',
  ],
  [
    'es',
    'El ministro keniano Juan Ejemplo se reunió el martes en Accra con el ministro ghanés Luis Prueba.',
    'Un convenio de pesca podría firmarse en junio.',
    'En 2019 los dos países ya firmaron en Ginebra un acuerdo de transporte aéreo.',
  ],
  [
    'de',
    'Der kenianische Minister Max Muster traf am Dienstag in Accra den ghanaischen Minister Karl Probe.',
    'Ein Abkommen über Fischerei könnte im Juni unterzeichnet werden.',
    'Im Jahr 2019 unterzeichneten beide Länder in Genf bereits ein Abkommen über den Luftverkehr.',
  ],
  [
    'ar',
    'التقى الوزير الكيني عمر مثال الثلاثاء في أكرا الوزير الغاني كوفي نموذج.',
    'وقد توقع اتفاقية بشأن الصيد البحري في يونيو.',
    'وفي 2019 وقع البلدان في جنيف اتفاقا بشأن النقل الجوي.',
  ],
])(
  'the parties of another agreement are proved by the sentence that names them: %s',
  (language, met, other, signed) => {
    const text = [met, other, signed].join(' ');
    const quoted = reported(language, text)
      .filter(({ kind, quotes }) => kind === 'agreement' && quotes.at(-1)?.words === signed)
      .map(({ parties, quotes }) => [parties.toSorted().join('+'), ...quotes.map(({ words }) => words)]);
    expect(quoted).toEqual([['GH+KE', met, signed]]);
  },
);
