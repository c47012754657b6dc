import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each meeting and visit in a text published on Monday 10 March 2025, as `status names date`. */
const told = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, status, participants, date }) =>
    kind === 'meeting' || kind === 'visit'
      ? [`${kind} ${status} ${participants.map(({ name }) => name).join(', ')} ${date ?? '-'}`]
      : [],
  );

test.each<readonly [LanguageCode, string, string]>([
  ['en', 'Kenyan Minister Ada Testova met President Omar Muster in October.', 'meeting historical'],
  ['nl', 'De Keniaanse minister Ada Testova, die in oktober Ghana bezocht, sprak over handel.', 'visit historical'],
  ['de', 'Die kenianische Ministerin Ada Testova besuchte im November 2024 Ghana.', 'visit historical'],
  ['fr', 'La ministre kényane Ada Testova a rencontré le président Omar Muster en octobre 2024.', 'meeting historical'],
  // The day of the news itself, in a page that was fetched late, and no later sentence's.
  ['en', 'On 6 January 2025 Kenyan Minister Ada Testova met President Omar Muster.', 'meeting held'],
  [
    'en',
    'Kenyan fishers protested. They want more. Kenyan Minister Ada Testova met President Omar Muster on 6 January 2025.',
    'meeting historical',
  ],
  // Of the weeks before, and of a month or year that has not long been over.
  ['en', 'Kenyan Minister Ada Testova met President Omar Muster on 12 February.', 'meeting held'],
  ['en', 'Kenyan Minister Ada Testova met President Omar Muster in January 2025.', 'meeting held'],
  ['en', 'Kenyan Minister Ada Testova met President Omar Muster in 2025.', 'meeting held'],
])('a meeting or journey of months ago is background: %s %s', (language, text, expected) => {
  expect(told(language, text).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([expected]);
});
