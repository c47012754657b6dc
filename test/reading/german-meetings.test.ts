import { expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

const meetings = (text: string) =>
  reported('de', text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ status, participants }) => [status, ...participants.map(({ name }) => name).toSorted()].join(' - '));

test('each verb of a plan has those who stand before it, and all of them are to come', () => {
  expect(
    meetings(
      'Während seines Besuches in Ghana wird sich Präsident Samuel Testmann mit dem kenianischen Präsidenten Tom Probing treffen und Gespräche mit der ghanaischen Kanzlerin Eva Mustering führen.',
    ),
  ).toEqual(['expected - Samuel Testmann - Tom Probing', 'expected - Eva Mustering - Samuel Testmann']);
});

test('whoever is encountered stands without a preposition', () => {
  expect(
    meetings('In Accra begegnete die kenianische Ministerin Eva Mustering dem ghanaischen Präsidenten Tom Probing.'),
  ).toEqual(['held - Eva Mustering - Tom Probing']);
});
