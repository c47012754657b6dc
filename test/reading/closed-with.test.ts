import { expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

const statuses = (text: string): readonly string[] =>
  reported('de', text).flatMap(({ kind, status, date }) =>
    kind === 'meeting' || kind === 'visit' ? [`${status} ${date}`] : [],
  );

const both = 'der kenianischen Ministerin Eva Mustering mit dem togoischen Präsidenten Tom Probing';

test.each([
  [
    `Für Freitag ist in Accra ein Gespräch ${both} und den Ministern von Ghana und Benin angesetzt.`,
    'planned 2025-03-14',
  ],
  [`Am Freitag ist dann ein Treffen ${both} und den Ministern von Ghana und Benin geplant.`, 'planned 2025-03-14'],
  [`Der Sprecher deutete an, dass ein Treffen ${both} möglich sei.`, 'may null'],
  ['Die Ministerin hält einen Besuch des togoischen Präsidenten Tom Probing in Kenia für möglich.', 'may null'],
  [
    'Kenias Präsidentin Eva Mustering sei zu Gesprächen mit dem togoischen Präsidenten Tom Probing bereit.',
    'proposed null',
  ],
  [
    'Die kenianische Ministerin Eva Mustering habe um ein Treffen mit dem Präsidenten Tom Probing gebeten.',
    'proposed null',
  ],
  ['Die kenianische Ministerin Eva Mustering ist bereit, den Präsidenten Tom Probing zu treffen.', 'proposed null'],
])('the last word of a clause says how far its noun is: %s', (text, status) => {
  expect(statuses(text)[0]).toBe(status);
});

test.each([
  `Das Treffen ${both} dauerte länger als geplant.`,
  `Nach dem Treffen ${both} ist eine neue Straße geplant.`,
  `Bei dem Treffen ${both} wurde ein neues Kraftwerk vereinbart, das bereits geplant ist.`,
])('what is said of something else says nothing of the noun: %s', (text) => {
  expect(statuses(text)).toEqual(['held null']);
});

test.each([
  'Die kenianische Ministerin Eva Mustering forderte bei dem Treffen mit dem Präsidenten Tom Probing neue Regeln.',
  'Die kenianische Ministerin Eva Mustering forderte im Gespräch mit dem Präsidenten Tom Probing neue Regeln.',
  'In einem Gespräch mit dem Präsidenten Tom Probing forderte die kenianische Ministerin Eva Mustering neue Regeln.',
  'Minister Max Testmann fordert nach dem Treffen der kenianischen Ministerin Eva Mustering mit dem Präsidenten Tom Probing Hilfe.',
])('what is asked for at or after talks are not the talks: %s', (text) => {
  expect(statuses(text)).toEqual(['held null']);
});

test('what somebody says between marks is still to come, and not the talks after which it is said', () => {
  const said = `Man werde "weiter handeln werden, um Schaden abzuwenden", erklärte das Ministerium nach dem Gespräch ${both}.`;
  expect(statuses(said)).toEqual(['held null']);
});
