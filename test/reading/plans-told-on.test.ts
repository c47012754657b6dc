import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each meeting and visit as `kind status names date`; whoever only attended stands in brackets. */
const told = (language: LanguageCode, text: string) =>
  reported(language, text).flatMap(({ kind, status, participants, date }) =>
    kind === 'meeting' || kind === 'visit'
      ? [`${kind} ${status} ${participants.map(named).toSorted().join(', ')} ${date}`]
      : [],
  );

const named = ({ name, part }: { readonly name: string; readonly part: string }): string => {
  const last = name.split(' ').at(-1) ?? name;
  return part === 'witness' ? `[${last}]` : last;
};

type Case = readonly [LanguageCode, string, readonly string[]];

test.each<Case>([
  [
    'fr',
    'La présidente kényane Ada Testova effectuera une visite d’État au Togo. Le ministre Omar Modèle s’est félicité de la visite d’Ada Testova au Togo.',
    ['visit expected Testova null'],
  ],
  [
    'fr',
    'La présidente kényane Ada Testova effectuera une visite d’État au Togo. Omar Modèle accompagnera Mme Testova au cours de sa visite.',
    ['visit expected Testova null'],
  ],
  [
    'ar',
    'رحب خبراء بزيارة الرئيس الكيني سامي تجريب المرتقبة إلى أكرا يوم الأربعاء المقبل. وقال محلل إن زيارة الرئيس سامي تجريب لغانا زيارة طبيعية.',
    ['visit planned تجريب 2025-03-12'],
  ],
  // That it took place is told besides.
  [
    'fr',
    'La présidente kényane Ada Testova est arrivée lundi au Togo. Omar Modèle a salué la visite d’Ada Testova au Togo.',
    ['visit held Testova 2025-03-10'],
  ],
  [
    'fr',
    'La présidente kényane Ada Testova visitera le Togo. Elle est arrivée dimanche à Lomé. Omar Modèle a salué la visite d’Ada Testova au Togo.',
    ['visit held Testova 2025-03-09'],
  ],
])('what is only taken up again is as far as its plan: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<Case>([
  [
    'es',
    'El general keniano Tomás Ensayo mantendrá una reunión con el general ghanés Omar Muestra. La reunión se celebrará el viernes en Accra.',
    ['meeting planned Ensayo, Muestra 2025-03-14'],
  ],
  [
    'en',
    'Kenyan President Ada Testova will meet Ghanaian President Kofi Sampleh. The meeting will take place on Friday.',
    ['meeting planned Sampleh, Testova 2025-03-14'],
  ],
  [
    'fr',
    'La présidente kényane Ada Testova rencontrera le président ghanéen Kofi Modèle. La rencontre aura lieu vendredi.',
    ['meeting planned Modèle, Testova 2025-03-14'],
  ],
  // The day of something else.
  [
    'en',
    'Kenyan President Ada Testova will meet Ghanaian President Kofi Sampleh. The meeting was announced on Friday.',
    ['meeting expected Sampleh, Testova null'],
  ],
  [
    'en',
    'Kenyan President Ada Testova will meet Ghanaian President Kofi Sampleh. After the meeting she will speak on Friday in Lomé.',
    ['meeting expected Sampleh, Testova null'],
  ],
])('the next sentence says when a meeting will be: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<Case>([
  [
    'fr',
    'Emmanuel Modèle effectuera du 23 au 25 avril au Togo la première visite d’État d’un dirigeant étranger.',
    ['visit planned Modèle 2025-04-23/2025-04-25'],
  ],
  [
    'es',
    'El presidente keniano Omar Muestra realizará el viernes la primera visita de un mandatario extranjero a Togo.',
    ['visit planned Muestra 2025-03-14'],
  ],
  ['ar', 'يعتزم الرئيس الكيني سامي تجريب القيام بزيارة إلى غانا يوم الخميس.', ['visit planned تجريب 2025-03-13']],
  ['ar', 'تعتزم الرئيسة الكينية لينا تجريب زيارة غانا يوم الخميس.', ['visit planned تجريب 2025-03-13']],
  // Somebody else's journey, and no journey.
  ['es', 'Togo está en calma desde la llegada al poder del presidente keniano, Omar Muestra.', []],
  ['ar', 'يعتزم الرئيس الكيني سامي تجريب دعم غانا.', []],
])('who makes a journey of which its kind is told: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<Case>([
  [
    'ar',
    'قال الوزير سامي تجريب إن بلاده ستدعم السلام، وذلك عقب لقائه نظيره الغاني كريم مثال.',
    ['meeting held تجريب, مثال null'],
  ],
  [
    'ar',
    'سيزور الوزير سامي تجريب أكرا، حيث سيوقع اتفاقا خلال لقائه نظيره الغاني كريم مثال.',
    ['meeting expected تجريب, مثال null'],
  ],
  [
    'es',
    'El ministro informó de una reunión entre Tomás Ensayo y Omar Muestra, sin que hubiera declaraciones a la prensa.',
    ['meeting held Ensayo, Muestra null'],
  ],
  [
    'fr',
    'Omar Exemple et Paul Modèle se sont entretenus à Accra, sans que des déclarations soient prévues.',
    ['meeting held Exemple, Modèle null'],
  ],
  ['es', 'Omar Muestra dejó Lima sin que el presidente Tomás Ensayo lo recibiera.', []],
])('what another clause goes without or foresees is not the meeting: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<Case>([
  [
    'es',
    'La viceministra keniana Ada Testova fue recibida por el presidente ghanés Omar Muestra. En el encuentro estuvieron presentes el canciller Tomás Ejemplo y la embajadora Lina Prueba.',
    ['meeting held Muestra, Testova, [Ejemplo], [Prueba] null'],
  ],
  [
    'es',
    'La viceministra keniana Ada Testova fue recibida por el presidente ghanés Omar Muestra. Por la parte ghanesa también estuvieron presentes el canciller Tomás Ejemplo y la embajadora Lina Prueba.',
    ['meeting held Muestra, Testova, [Ejemplo], [Prueba] null'],
  ],
  [
    'fr',
    'La ministre kényane Ada Testova a reçu le ministre ghanéen Omar Exemple. L’ambassadeur Paul Modèle était également présent à la rencontre.',
    ['meeting held Exemple, Testova, [Modèle] null'],
  ],
  // Whoever took part for a side was on it.
  [
    'es',
    'La viceministra keniana Ada Testova fue recibida por el presidente ghanés Omar Muestra. Por la parte ghanesa participaron el canciller Tomás Ejemplo y la embajadora Lina Prueba.',
    ['meeting held Ejemplo, Muestra, Prueba, Testova null'],
  ],
])('whoever was only present is on neither side: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<Case>([
  [
    'fr',
    'Le ministre kényan Omar Exemple s’est entretenu avec le directeur général de la stratégie et des opérations du ministère ghanéen de la Défense, le général Kofi Modèle.',
    ['meeting held Exemple, Modèle null'],
  ],
  [
    'fr',
    'Omar Exemple a été reçu par le commandant des écoles militaires, le général de brigade, Paul Modèle.',
    ['meeting held Exemple, Modèle null'],
  ],
  ['ar', 'بحث وزير الخارجية ،سامي تجريب، مع نظيره الغاني كريم مثال التعاون.', ['meeting held تجريب, مثال null']],
  [
    'ar',
    'التقى الوزير سامي تجريب كلا من: الوزير الغاني كريم مثال، والوزير التوغولي عمر بروف.',
    ['meeting held تجريب, مثال null', 'meeting held بروف, تجريب null'],
  ],
  // Two people, each with an office of his own.
  [
    'fr',
    'Omar Exemple a rencontré le directeur des opérations du ministère togolais, la présidente ghanéenne Ada Testova, et Paul Modèle.',
    ['meeting held Exemple, Modèle, Testova, togolais null'],
  ],
])('one person behind a long office, several behind a colon: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});
