import { expect, test } from 'vitest';
import { readingOf, reported } from '../support/reported.ts';

const named = (text: string): readonly string[] =>
  readingOf('de', text)
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

test.each([
  ['In Accra traf der Bootsbauer Max Mustermann die Ministerin Eva Mustering.', ['Max Mustermann', 'Eva Mustering']],
  ['Die Parteien-Spitzenkandidatin Alice Probing traf Präsident Tom Testmann.', ['Alice Probing', 'Tom Testmann']],
  ['Der Probstädter Chemiker Ismail Testogan traf Präsident Tom Probing.', ['Ismail Testogan', 'Tom Probing']],
  ['Oppositionsführer Friedrich Testmann sprach mit Präsident Tom Probing.', ['Friedrich Testmann', 'Tom Probing']],
  ['Kanzler Karl Wagner Testmann traf Präsident Peter Schneider.', ['Karl Wagner Testmann', 'Peter Schneider']],
  ['Präsident Alexander Künstler traf Ministerin Eva Köhler.', ['Alexander Künstler', 'Eva Köhler']],
])('what somebody does is no part of the name behind it: %s', (text, names) => {
  expect(named(text)).toEqual(names);
});

test('a mediator is whom somebody meets', () => {
  const [meeting] = reported(
    'de',
    'Bei einem Treffen mit US-Vermittler Amos Probing lobte Togos Minister Max Testmann den Plan.',
  );
  expect(meeting?.participants.map(({ name }) => name).toSorted()).toEqual(['Amos Probing', 'Max Testmann']);
});

const visits = (text: string): readonly string[] =>
  reported('de', text).flatMap(({ kind, participants, country }) =>
    kind === 'visit' ? [`${participants.map(({ name }) => name).join(', ')} ${country}`] : [],
  );

test('who was received on a visit makes it, and not whoever was spoken of before', () => {
  const text =
    'Der kenianische Präsident Max Testmann reist viel. Togos Präsident Tom Probing schweigt. Zuvor war Testmann von Ministerin Eva Mustering zu seinem ersten Besuch in Ghana empfangen worden.';
  expect(visits(text)).toEqual(['Max Testmann GH']);
});

test('a ruler who leaves the country has visited no other', () => {
  const text = 'Accra. Das Ministerium meldete, der togoische Machthaber Max Testmann habe das Land verlassen.';
  expect(visits(text)).toEqual([]);
});

test('an office behind a name of two parts ends it', () => {
  expect(named('Am Montag traf Präsident Ilir Testaj-Leka Kanzler Felix Probing.')).toEqual([
    'Ilir Testaj-Leka',
    'Felix Probing',
  ]);
});

test('of captions that run on, each name ends before what the next one is', () => {
  expect(named('Friedrich Testmann Union-Spitzenkandidatin Alice Probing sprach mit Präsident Tom Musterer.')).toEqual([
    'Friedrich Testmann',
    'Alice Probing',
    'Tom Musterer',
  ]);
});
