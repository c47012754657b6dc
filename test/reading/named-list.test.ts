import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Who met whom in a text: the names of each meeting. */
function met(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text).flatMap(({ kind, status, participants }) =>
    kind === 'meeting' ? [`${status}: ${participants.map(({ name }) => name).join(', ')}`] : [],
  );
}

const cases: readonly (readonly [string, LanguageCode, string, readonly string[]])[] = [
  [
    'a number of ambassadors are those behind a colon',
    'en',
    'Kenyan President Ada Testova received three new ambassadors: Omar Exampleh of Ghana, Erika Probefrau of Germany and Ravi Sampleson of India.',
    ['held: Ada Testova, Omar Exampleh, Erika Probefrau, Ravi Sampleson'],
  ],
  [
    'but not whoever is quoted behind it',
    'en',
    'Kenyan President Ada Testova received three new ambassadors: Omar Exampleh of Ghana and Erika Probefrau of Germany said it was hot.',
    ['held: Ada Testova, new ambassadors'],
  ],
  [
    'a line for each of them, below a line that opens the list',
    'nl',
    'Drie ambassadeurs hebben maandag hun geloofsbrieven aangeboden aan de Keniaanse president Ada Testova.\nHet was warm.\nDe geloofsbrieven werden aangeboden door:\n– Omar Exampleh, ambassadeur van Ghana, die de banden prees.\n– Erika Probefrau, ambassadeur van Duitsland, die over handel sprak.\nEen lunch volgde.',
    ['held: Omar Exampleh, Erika Probefrau, Ada Testova'],
  ],
  [
    'but not below a line about something else',
    'nl',
    'Drie ambassadeurs hebben maandag hun geloofsbrieven aangeboden aan de Keniaanse president Ada Testova.\nLees ook het volgende:\n– Omar Exampleh, ambassadeur van Ghana, prees de banden.\n– Erika Probefrau, ambassadeur van Duitsland, prees het weer.',
    ['held: ambassadeurs, Ada Testova'],
  ],
  [
    'a number of ambassadors are those whom the next sentence names',
    'en',
    'Kenyan President Ada Testova received three new ambassadors on Monday. They are Omar Exampleh of Ghana, Erika Probefrau of Germany and Ravi Sampleson of India.',
    ['held: Ada Testova, Omar Exampleh, Erika Probefrau, Ravi Sampleson'],
  ],
  [
    'whoever they are said to be in a clause of their own',
    'en',
    'Envoys of two states presented their credentials to Kenyan President Ada Testova on Monday. The envoys who presented their credentials were Ambassador of Ghana Omar Exampleh and High Commissioner of India Ravi Sampleson.',
    ['held: Omar Exampleh, Ravi Sampleson, Ada Testova'],
  ],
  [
    'in French',
    'fr',
    "La présidente du Kenya, Ada Testova, a reçu lundi deux nouveaux ambassadeurs. Il s'agit de l'ambassadeur du Ghana Omar Exampleh et de l'ambassadrice d'Allemagne Erika Probefrau.",
    ['held: Ada Testova, Omar Exampleh, Erika Probefrau'],
  ],
  [
    'in Dutch',
    'nl',
    'De Keniaanse president Ada Testova ontving maandag twee nieuwe ambassadeurs. Het gaat om de Ghanese ambassadeur Omar Exampleh en de Duitse ambassadeur Erika Probefrau.',
    ['held: Ada Testova, Omar Exampleh, Erika Probefrau'],
  ],
  [
    'in German',
    'de',
    'Die kenianische Präsidentin Ada Testova empfing am Montag zwei neue Botschafter. Es handelt sich um den ghanaischen Botschafter Omar Exampleh und die indische Botschafterin Erika Probefrau.',
    ['held: Ada Testova, Omar Exampleh, Erika Probefrau'],
  ],
  [
    'those of whom the next sentence tells something else are none of them',
    'en',
    'Kenyan President Ada Testova received three new ambassadors on Monday. Ghanaian Minister Omar Exampleh and German Minister Erika Probefrau signed a treaty.',
    ['held: Ada Testova, new ambassadors'],
  ],
];

test.each(cases)('%s (%s)', (_, language, text, expected) => {
  expect(met(language, text)).toEqual(expected);
});
