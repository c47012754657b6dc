import { fold } from '../../text/fold.ts';
import { memoOf } from '../../text/memo.ts';
import type { Draft, DraftParticipant } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { People, Person } from '../people/people.ts';
import { isAny } from '../words/tokens.ts';
import { wordsAt } from '../words/words-at.ts';

/** In sentences: so far behind a description whoever it means may be named. */
const reach = 8;

/** Whom each sentence names for the first time. */
const namedIn = memoOf(({ all }: People) => Map.groupBy(all, ({ named }) => named.sentence));

/**
 * `met the ambassadors of France and Armenia. … The French ambassador, X, said …`: whom a definite description of an office
 * means, where of those whom the next sentences name one alone holds that office for that state, or is called by the very
 * same words. Both sentences prove the fact.
 */
export function nameByOffice(parsed: Parsed, draft: Draft): void {
  const there = new Set(draft.participants.map(({ person }) => person));
  draft.participants = draft.participants.map((one) => {
    if (one.person !== null || one.body !== null || one.role === null) return one;
    const line = parsed.lines[draft.sentence];
    if (!line || !isDefinite(parsed, line, one)) return one;
    const later = Array.from({ length: reach }, (_, k) => namedIn(parsed.people).get(draft.sentence + 1 + k) ?? []);
    const [person, ...more] = later.flat().filter((each) => !there.has(each) && holds(each, one));
    if (!person || more.length > 0) return one;
    const { sentence } = person.named;
    there.add(person);
    person.country ??= one.country;
    draft.quotes.add(sentence);
    return { ...one, person, role: [...person.roles][0] ?? one.role, provedBy: sentence };
  });
}

/** The same office of the same state, or the same words. */
function holds({ heads, roles, country }: Person, { role, country: state }: DraftParticipant): boolean {
  const words = fold(role ?? '');
  if (country !== null && state !== null && country !== state) return false;
  if (words.includes(' ') && [...roles].some((one) => fold(one) === words)) return true;
  return state !== null && country === state && [...heads].some((head) => words.includes(head));
}

/** Printed in its sentence with an article that is no indefinite one. */
function isDefinite(parsed: Parsed, { sentence, phrases }: Line, { asWritten }: DraftParticipant): boolean {
  return phrases.some(
    (phrase) =>
      phrase.kind === 'description' &&
      wordsAt(parsed.text, sentence, phrase).endsWith(asWritten) &&
      [phrase.from, phrase.from - 1].some((i) => isAny(sentence.tokens, i, ['article'])) &&
      ![phrase.from, phrase.from - 1].some((i) => isAny(sentence.tokens, i, ['indefinite'])),
  );
}
