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

describe('an adjective that no list knows', () => {
  test.each([
    [
      'Minister Carl Essai hatte mit dem künftigen US-Präsidenten Joe Testmann telefoniert.',
      'Carl Essai participant + Joe Testmann participant',
    ],
    [
      'Minister Carl Essai lobte den einflussreichen Präsidenten Joe Testmann bei einem Treffen mit Minister Omar Muster.',
      'Carl Essai participant + Omar Muster participant',
    ],
    [
      'Den umstrittenen Minister Omar Muster empfing am Freitag Präsident Joe Testmann.',
      'Joe Testmann host + Omar Muster visitor',
    ],
  ])('may stand between an article and an office: %s', (text, who) => {
    expect(told(text).map((one) => one.split(' | ')[1])).toEqual([who]);
  });
});

describe('what somebody heard', () => {
  test.each([
    'Minister Anton Testmann soll am Freitag nach Wien gereist sein.',
    'Minister Anton Testmann soll das bei einem Treffen mit Präsident Omar Muster gesagt haben.',
    'Es ging um Worte, die Minister Anton Testmann bei einem Treffen mit Präsident Omar Muster geäußert haben soll.',
  ])('is over: %s', (text) => {
    expect(told(text)[0]).toMatch(/^\w+ held \| .*(?:2025-03-07|-)$/u);
  });

  test.each([
    'Minister Anton Testmann soll am Freitag in Wien eintreffen.',
    'Minister Anton Testmann soll ein Gespräch mit Präsident Omar Muster haben.',
    'Minister Anton Testmann soll bei dem Treffen mit Präsident Omar Muster dabei sein.',
  ])('and what is planned is still to come: %s', (text) => {
    expect(told(text)[0]).toMatch(/^\w+ (?:planned|expected) /u);
  });
});

test('a summit is nobody who meets', () => {
  expect(told('Präsident Omar Muster sagte, der Gipfel werde im September zusammenkommen.')).toEqual([]);
});

describe('the day of a visit that was told', () => {
  test.each([
    'Der Besuch findet am Donnerstag statt.',
    'Der offizielle Besuch in Bern findet am Donnerstag, 13. März, statt.',
    'Der Besuch ist für Donnerstag geplant.',
  ])('is said later: %s', (text) => {
    expect(told(`Präsident Anton Testmann reist in die Schweiz. ${text}`)).toEqual([
      'visit planned | Anton Testmann visitor | CH | 2025-03-13',
    ]);
  });

  test.each([
    'Der Besuch ist geplant, teilte das Amt am Donnerstag mit.',
    'Ein anderer Besuch findet am Donnerstag statt.',
  ])('and is no other day: %s', (text) => {
    expect(told(`Präsident Anton Testmann reist in die Schweiz. ${text}`)[0]).toBe(
      'visit expected | Anton Testmann visitor | CH | -',
    );
  });
});

test('to see each other again is to meet', () => {
  expect(
    told(
      'Minister Anton Testmann traf Minister Otto Probski in Wien. Am Freitag kommt es zu einem Wiedersehen der beiden Minister in Bratislava.',
    )[1],
  ).toBe('meeting planned | Anton Testmann participant + Otto Probski participant | Bratislava | 2025-03-14');
});

describe('a clause stays whole', () => {
  test.each([
    'Präsident Iwan Testow wurde von Kanzler Luc Essai und dessen Frau Eva Testmann begrüßt.',
    'Präsident Iwan Testow wurde am 3. – 5. März von Kanzler Luc Essai und dessen Frau Eva Testmann empfangen.',
  ])('over whose husband somebody is, and over a dash between figures: %s', (text) => {
    expect(meetings(text)).toEqual(['Luc Essai + Eva Testmann + Iwan Testow']);
  });

  test('but not over a dash between words, nor over a relative', () => {
    expect(meetings('Präsident Iwan Testow wurde – wie Kanzlerin Eva Testmann – begrüßt.')).toEqual([]);
    expect(meetings('Präsident Iwan Testow, dessen Frau Kanzlerin Eva Testmann traf, war krank.')).not.toContain(
      'Iwan Testow + Eva Testmann',
    );
  });
});
