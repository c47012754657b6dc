import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

const told = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).map(
    ({ kind, status, participants }) => `${kind} ${status} ${participants.map(({ name }) => name).join(' + ')}`,
  );

test.each([
  'Kenia und Togo kündigten am Montag an, gemeinsame Maßnahmen zu treffen.',
  'Ohne Kenia könne Togo wichtige Entscheidungen in Fragen des Handels nicht treffen, sagte Ministerin Eva Mustering.',
  'Die Minister Tom Probing und Eva Mustering hätten noch keine Vorkehrungen getroffen, hieß es.',
  'Kenia hat Togo am Montag erneut mit Raketen getroffen.',
  'Die kenianische Armee habe das Lager der Hisbollah mit zwei Kampfjets getroffen.',
  'Eine Drohne habe die Marine von Togo vor Kenia getroffen, sagte Ministerin Eva Mustering.',
  'Minister Tom Probing wurde von einem Schuss getroffen, teilte die Polizei mit.',
])('nobody meets where something is decided or hit: %s', (text) => {
  expect(told('de', text)).toEqual([]);
});

test.each([
  'Der kenianische Präsident Tom Probing traf am Montag nach der Entscheidung die togoische Ministerin Eva Mustering.',
  'Wegen der Angriffe hat der kenianische Präsident Tom Probing die togoische Ministerin Eva Mustering getroffen.',
  'Der kenianische Präsident Tom Probing traf die togoische Ministerin Eva Mustering, um eine Vereinbarung vorzubereiten.',
])('whoever is met after a decision or an attack is met: %s', (text) => {
  expect(told('de', text)).toContain('meeting held Tom Probing + Eva Mustering');
});

test.each([
  ['Kenia trifft im Finale auf Togo.'],
  ['Der FC Probstadt trifft beim Turnier in Kenia auf Togo. Die Auslosung fand in Accra statt.'],
  ['Der kenianische Torhüter Tom Probing traf auf den Stürmer Max Mustermann.'],
])('whoever plays another does not meet him: %s', (text) => {
  expect(told('de', text)).toEqual([]);
});

test('a president who comes to a match and meets another has met him', () => {
  expect(
    told('de', 'Vor dem Finale traf der kenianische Präsident Tom Probing die togoische Ministerin Eva Mustering.'),
  ).toEqual(['meeting held Tom Probing + Eva Mustering']);
});

test.each([
  'Die kenianische Ministerin Eva Mustering führt in Accra Gespräche mit der SPD und der FPÖ.',
  'In Togo sind die Verhandlungen zwischen ÖVP und SPÖ am Montag gescheitert.',
  'Die kenianische Ministerin Eva Mustering sagte im Gespräch mit der APA, der Handel mit Togo wachse.',
])('talks with a party or the press are none between states: %s', (text) => {
  expect(told('de', text).filter((one) => one.startsWith('meeting'))).toEqual([]);
});

test.each([
  'Kenia und Togo sind Nachbarn. Ein Staatsbesuch dauert mehrere Tage und folgt einem festgelegten Protokoll.',
  'Kenia und Togo trafen im Halbfinale aufeinander. Der Trainer lobte den Torhüter. Am Montag wurde ein Vertrag bis 2027 unterschrieben. Das Turnier endet im Mai.',
])('no states make an agreement of what follows a protocol or is signed in sport: %s', (text) => {
  expect(told('de', text)).toEqual([]);
});

test('a treaty that states sign for a cup is one', () => {
  expect(
    reported('de', 'Kenia und Togo unterzeichneten am Montag ein Abkommen über die Weltmeisterschaft.').map(
      ({ kind, parties }) => `${kind} ${parties.join('+')}`,
    ),
  ).toEqual(['agreement KE+TG']);
});

test('a body is no town with the ending of an owner', () => {
  const text = 'Am Sonntag lobte Kenia das vereinbarte Abkommen zwischen Togo und der Hamas.';
  expect(reported('de', text).flatMap(({ kind, parties }) => (kind === 'agreement' ? parties : []))).not.toContain(
    'SY',
  );
});

test('whoever refuses to extend a treaty does not extend it', () => {
  const text = 'Togo hat sich mehrfach geweigert, den Vertrag mit Kenia zu verlängern.';
  expect(reported('de', text).map(({ status }) => status)).toEqual(['denied']);
});
