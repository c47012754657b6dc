import { describe, expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

/** Meetings and visits, a line each: how far, who in which part, where and when. */
const told = (text: string) =>
  reported('de', text)
    .filter(({ kind }) => kind === 'meeting' || kind === 'visit')
    .map(({ kind, status, participants, place, country, date }) =>
      [
        `${kind} ${status}`,
        participants.map(({ name, part }) => `${name} ${part}`).join(' + '),
        place ?? country ?? '-',
        date ?? '-',
      ].join(' | '),
    );

const meetings = (text: string) =>
  told(text)
    .filter((one) => one.startsWith('meeting'))
    .map((one) => one.split(' | ')[1]?.replace(/ (?:participant|host|visitor)/gu, ''));

describe('what by its article is no subject', () => {
  test.each([
    'Kanzlerin Eva Testmann lobte den Präsidenten Iwan Testow bei einem Treffen mit Minister Luc Essai.',
    'Kanzlerin Eva Testmann hat dem belarussischen Präsidenten Iwan Testow bei einem Treffen mit Minister Luc Essai Untätigkeit vorgeworfen.',
    'Kanzlerin Eva Testmann überreichte dem Präsidenten Iwan Testow nach einem Treffen mit Minister Luc Essai einen Brief.',
  ])('did not talk to the third: %s', (text) => {
    expect(meetings(text)).toEqual(['Eva Testmann + Luc Essai']);
  });

  test('was invited with whoever is joined to him', () => {
    expect(
      meetings(
        'Kanzlerin Eva Testmann hat den Präsidenten Iwan Testow und die Ministerin Uta Probski zu einem Mittagessen eingeladen.',
      ),
    ).toEqual(['Eva Testmann + Iwan Testow + Uta Probski']);
  });

  test.each([
    'Den Präsidenten Iwan Testow empfing Minister Luc Essai am Freitag in Wien.',
    'Den Präsidenten Iwan Testow hat Minister Luc Essai am Freitag in Wien empfangen.',
    'Es heißt, dass Minister Luc Essai den Präsidenten Iwan Testow am Freitag in Wien empfing.',
  ])('is received, also where it opens the sentence: %s', (text) => {
    expect(told(text)).toEqual(['meeting held | Luc Essai host + Iwan Testow visitor | Wien | 2025-03-07']);
  });

  test('may be whose talks they are', () => {
    expect(
      meetings('Sie wolle den Ratspräsidenten Carl Essai bei seinen Gesprächen mit Minister Luc Muster unterstützen.'),
    ).toEqual(['Carl Essai + Luc Muster']);
  });

  test('is who came, where somebody was received for a visit', () => {
    expect(
      told(
        'Minister Abdul Testow hat den deutschen Minister Karl Probski zu einem Arbeitsbesuch in Taschkent empfangen.',
      ),
    ).toContain('visit held | Karl Probski visitor | Taschkent | -');
  });
});

describe('what is still to come', () => {
  test.each([
    'Am Freitag steht ein Treffen mit Präsident Omar Muster an.',
    'Ihm steht ein Treffen mit Präsident Omar Muster bevor.',
    'Auf seiner Agenda steht ein Treffen mit Präsident Omar Muster.',
    'In seinem Programm stehen Gespräche mit Präsident Omar Muster.',
  ])('was not held: %s', (text) => {
    expect(told(`Minister Anton Testmann reist nach Rom. ${text}`)[1]).toMatch(/^meeting (?:planned|expected) /u);
  });

  test.each([
    'Auf seiner Agenda stand ein Treffen mit Präsident Omar Muster.',
    'Er steht nach einem Treffen mit Präsident Omar Muster an der Grenze.',
  ])('and what was is over: %s', (text) => {
    expect(told(`Minister Anton Testmann war in Rom. ${text}`)[1]).toMatch(/^meeting held /u);
  });
});

describe('the adjective of a town', () => {
  test.each([
    ['im Kieler Landtag', 'Kiel'],
    ['auf dem Berner Münsterplatz', 'Bern'],
    ['im Brüsseler Nato-Hauptquartier', 'Brüssel'],
    ['in der Münchner Staatskanzlei', 'München'],
  ])('says where: %s', (where, town) => {
    expect(told(`Minister Anton Testmann traf am Freitag ${where} Minister Karl Probski.`)[0]).toContain(
      ` | ${town} | `,
    );
  });

  test.each([
    'im Minsker Abkommen',
    'in der Frankfurter Allgemeinen',
    'im Innsbrucker Bürgermeister',
    'in der Schweizer Regierung',
  ])('and not before what is in no town: %s', (where) => {
    expect(told(`Minister Anton Testmann traf Minister Karl Probski, hieß es ${where}.`)[0]).not.toMatch(
      /Minsk|Frankfurt|Innsbruck|Schweiz/u,
    );
  });
});

describe('a journey for something', () => {
  test.each(['anlässlich des Gipfels', 'zur Eröffnung der Olympischen Spiele', 'wegen der Krise'])('%s', (why) => {
    expect(told(`Minister Anton Testmann reiste am Freitag ${why} nach Paris.`)).toEqual([
      'visit held | Anton Testmann visitor | Paris | 2025-03-07',
    ]);
  });

  test('leads nowhere that stands in another clause', () => {
    expect(
      told('Minister Anton Testmann werde reisen, hieß es auf dem Weg der Gruppe von Rom nach Paris.').filter((one) =>
        one.includes('Paris'),
      ),
    ).toEqual([]);
  });
});
