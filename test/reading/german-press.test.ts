import { describe, expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

/** Meetings and visits, a line each: what, who, where and when. */
const told = (text: string) =>
  reported('de', text)
    .filter(({ kind }) => kind === 'meeting' || kind === 'visit')
    .map(({ kind, participants, place, country, date }) =>
      [kind, participants.map(({ name }) => name).join(' + '), place ?? country ?? '-', date ?? '-'].join(' | '),
    );

const parties = (text: string) =>
  reported('de', text)
    .filter(({ kind }) => kind === 'agreement')
    .map((fact) => fact.parties.join('+'));

describe('what only ends like a journey, a visit or talks', () => {
  test.each([
    'Minister Anton Testmann verteidigte seine Preise in Frankreich.',
    'Minister Anton Testmann irre sich, hieß es am Montag in seinen Kreisen in Frankreich.',
    'Bei einem Schulbesuch in Frankreich lernte Minister Anton Testmann viel.',
    'Minister Anton Testmann machte am Freitag einen Restaurantbesuch in Frankreich.',
    'Minister Anton Testmann führte ein Vorstellungsgespräch mit Eva Mustering.',
    'Minister Anton Testmann stimmte gegen Beitrittsgespräche mit Serbien.',
    'Alle wissen, wohin die Reise gehen soll, erklärte Minister Anton Testmann in Frankreich.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ['Minister Anton Testmann sprach vor seinem Polenbesuch.', 'visit | Anton Testmann | PL | -'],
    ['Minister Anton Testmann sprach vor seiner Russlandreise.', 'visit | Anton Testmann | RU | -'],
    ['Minister Anton Testmann sprach vor seiner Auslandsreise nach Japan.', 'visit | Anton Testmann | JP | -'],
  ])('a journey by its name: %s', (text, fact) => {
    expect(told(text)).toEqual([fact]);
  });
});

describe('whoever is somewhere', () => {
  test.each([
    'Minister Anton Testmann ist in New York gestorben.',
    'Minister Anton Testmann ist in New York umstritten.',
    'Präsident Anton Testmann ist gewählt. Sein Ziel bleibt die Unabhängigkeit Korsikas von Frankreich.',
    'Das russische Militär habe 900 Einsätze in Syrien geflogen, sagte Minister Anton Testmann.',
  ])('is no visitor: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    [
      'Am Freitag war der slowakische Innenminister Ivan Probski in Wien zu Gast.',
      'visit | Ivan Probski | Wien | 2025-03-07',
    ],
    ['Minister Anton Testmann ist in Belgrad.', 'visit | Anton Testmann | Belgrad | -'],
    ['Minister Anton Testmann bleibt bis Freitag in Belgrad.', 'visit | Anton Testmann | Belgrad | -'],
  ])('visits: %s', (text, fact) => {
    expect(told(text).map((one) => one.replace(/\/?2025-03-14/u, '-'))).toEqual([fact]);
  });
});

describe('talks with the press', () => {
  test.each([
    'Minister Anton Testmann sagte im Gespräch mit der SZ, man müsse handeln.',
    'Minister Anton Testmann sagte im Gespräch mit der Frankfurter Allgemeinen, man müsse handeln.',
    'Minister Anton Testmann sagte im Gespräch mit dem NDR, man müsse handeln.',
  ])('are an interview: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('and those with a body are not', () => {
    expect(told('Minister Anton Testmann sagte im Gespräch mit der NATO, man müsse handeln.')).toEqual([
      'meeting | Anton Testmann + NATO | - | -',
    ]);
  });
});

test('an exchange in a clause that closes with its verb is a meeting, and nobody else travels', () => {
  expect(
    told(
      'Minister Anton Testmann weilte in Jordanien, wo er sich mit Außenminister Omar Muster über die Lage austauschte.',
    ),
  ).toEqual(['meeting | Anton Testmann + Omar Muster | JO | -', 'visit | Anton Testmann | JO | -']);
});

test('a part of today is today', () => {
  expect(
    told('Minister Anton Testmann hat sich am heutigen Vormittag mit seinem Kollegen Omar Muster in Rabat getroffen.'),
  ).toEqual(['meeting | Anton Testmann + Omar Muster | Rabat | 2025-03-10']);
});

describe('brackets behind a name', () => {
  test.each(['r, SPD', 'SPD, links', '58, CDU', 'beide CDU', 'FDP/SG'])(
    'say a party beside other words: %s',
    (words) => {
      expect(
        told(`Minister Anton Testmann (${words}) traf am Freitag den ukrainischen Kollegen Bohdan Probenko in Kiew.`),
      ).toEqual(['meeting | Anton Testmann + Bohdan Probenko | Kiew | 2025-03-07']);
    },
  );

  test('and a party is none to an agreement', () => {
    expect(
      parties(
        'Der deutsche Minister Anton Testmann (r, SPD) und sein ukrainischer Kollege Bohdan Probenko unterzeichneten eine Vereinbarung.',
      ),
    ).toEqual(['DE+UA']);
  });
});

describe('who somebody is, between commas', () => {
  test.each([
    [
      'General Karl Probski wird am Freitag den Vorsitzenden des Ausschusses, den niederländischen Admiral Jan Proefman, in Berlin begrüßen.',
      'meeting | Karl Probski + Jan Proefman | Berlin | 2025-03-14',
    ],
    [
      'Am Freitag hatte Präsident Max Probski den spanischen Premier Pedro Muestra, den Ratspräsidenten Carl Essai und die Präsidentin Uta Testova in Wien empfangen.',
      'meeting | Max Probski + Pedro Muestra + Carl Essai + Uta Testova | Wien | 2025-03-07',
    ],
  ])('keeps the day of the verb behind it: %s', (text, fact) => {
    expect(told(text)).toEqual([fact]);
  });

  test('a clause about him that begins so has its own', () => {
    expect(
      told(
        'Minister Karl Probski, den der niederländische Admiral Jan Proefman am Freitag in Wien besuchte, lobte ihn.',
      ).filter((one) => one.startsWith('visit | Karl')),
    ).toEqual([]);
  });
});

describe('an opening that tells of what was before', () => {
  test.each([
    [
      'Nach einem Treffen mit Minister Urs Muster am Donnerstag in Wien reiste Minister Karl Probski am Freitag nach Rom.',
      ['meeting | Karl Probski + Urs Muster | Wien | 2025-03-06', 'visit | Karl Probski | Rom | 2025-03-07'],
    ],
    [
      'Nach seinem Besuch in Jordanien am Donnerstag traf Minister Urs Muster am Freitag in Rom Präsident Omar Testmann.',
      ['meeting | Urs Muster + Omar Testmann | Rom | 2025-03-07', 'visit | Urs Muster | JO | 2025-03-06'],
    ],
    [
      'Nach seinem Besuch in Jordanien reiste Minister Urs Muster am Freitag in den Irak.',
      ['visit | Urs Muster | JO | -', 'visit | Urs Muster | IQ | 2025-03-07'],
    ],
  ])('has its own day and place: %s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });

  test('and lends them where nothing else is said', () => {
    expect(told('Nach seiner Ankunft am Freitag in Wien traf Minister Karl Probski Präsident Omar Testmann.')[0]).toBe(
      'meeting | Karl Probski + Omar Testmann | Wien | 2025-03-07',
    );
  });
});

describe('somebody told of by what he is', () => {
  test.each(['Der 58-Jährige', 'Der Sozialdemokrat', 'Der SPD-Politiker'])(
    'is whoever the text is about: %s',
    (who) => {
      expect(told(`Minister Anton Testmann reiste nach Wien. ${who} traf dort den Präsidenten Omar Muster.`)[1]).toBe(
        'meeting | Anton Testmann + Omar Muster | Wien | -',
      );
    },
  );

  test.each([
    ['Bundesrat Urs Probski', 'Der EDA-Vorsteher'],
    ['Bundesrat Urs Probski', 'Der Vorsteher des EDA'],
    ['Bundesrat Urs Probski', 'Der Außenminister'],
    ['Verteidigungsminister Urs Probski', 'Der Bundesrat'],
  ])('a member of a government heads a ministry: %s, %s', (one, other) => {
    expect(told(`${one} reiste nach Berlin. ${other} traf dort den Präsidenten Omar Muster.`)[1]).toBe(
      'meeting | Urs Probski + Omar Muster | Berlin | -',
    );
  });

  test.each([
    ['Bundesrat Urs Probski', 'Der Präsident'],
    ['Bundesrat Urs Probski', 'Die Außenministerin'],
    ['Bundesrat Urs Probski', 'Der deutsche Außenminister'],
    ['Landesrat Urs Probski', 'Der Außenminister'],
  ])('and nobody else is meant: %s, %s', (one, other) => {
    expect(
      told(`${one} reiste nach Berlin. ${other} traf dort den Kanzler Omar Muster.`).filter((fact) =>
        fact.startsWith('meeting | Urs Probski'),
      ),
    ).toEqual([]);
  });
});
