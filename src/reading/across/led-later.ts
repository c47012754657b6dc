import { type Draft, type DraftParticipant, unnamedHere } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import { isAny } from '../words/tokens.ts';
import { wordsAt } from '../words/words-at.ts';

/** In sentences: so soon behind a delegation the text says who led it. */
const reach = 3;

/** Somebody who leads people without names, and the noun for those. */
export interface Led {
  readonly person: Person;
  readonly word: string;
}

/**
 * `A Kenyan delegation called on the minister. The delegation, led by X, …`: whoever is said later to lead people who met
 * somebody stands for them. Both sentences prove the fact.
 */
export function nameLed(parsed: Parsed, meeting: Draft): void {
  const line = parsed.lines[meeting.sentence];
  if (!line || meeting.participants.every(({ person, body }) => person !== null || body !== null)) return;
  meeting.participants = meeting.participants.map((one) => {
    const words = nounsFor(parsed, line, one);
    if (words.size === 0) return one;
    for (const later of parsed.lines.slice(meeting.sentence + 1, meeting.sentence + 1 + reach)) {
      const led = ledIn(parsed, later);
      if (!led || !words.has(led.word)) continue;
      const { person } = led;
      const other = one.country !== null && person.country !== null && person.country !== one.country;
      if (other || meeting.participants.some((each) => each.person === person)) return one;
      person.country ??= one.country;
      meeting.quotes.add(later.sentence.index);
      return unnamedHere(person, { part: one.part, side: one.side, provedBy: later.sentence.index });
    }
    return one;
  });
}

/** The nouns for several people in the words for somebody who has no name. */
function nounsFor(parsed: Parsed, line: Line, { person, body, asWritten }: DraftParticipant): ReadonlySet<string> {
  const { tokens } = line.sentence;
  if (person !== null || body !== null) return new Set();
  const group = line.phrases.find(
    (phrase) => phrase.kind === 'group' && wordsAt(parsed.text, line.sentence, phrase).endsWith(asWritten),
  );
  return new Set(group ? nouns(tokens, group).map((i) => tokens[i]?.folded ?? '') : []);
}

/** Who is said to lead a delegation: `a delegation led by X`, `X, who led a delegation`, `X, at the head of a delegation`. */
export function ledIn(parsed: Parsed, { sentence: { tokens, index }, phrases }: Line): Led | null {
  const phrase = phrases.findLast(({ leads }) => leads !== undefined);
  if (phrase?.leads) return ledBy(parsed.people.of(index, phrase), tokens, phrase.leads);
  const group = phrases.findLast((one) => one.kind === 'group' && one.governor === 'company');
  const head =
    group && phrases.findLast(({ kind, to, governor }) => kind === 'person' && governor === null && to <= group.from);
  return group && head ? ledBy(parsed.people.of(index, head), tokens, group) : null;
}

function ledBy(
  person: Person | undefined,
  tokens: Line['sentence']['tokens'],
  words: { from: number; to: number },
): Led | null {
  const [noun] = nouns(tokens, words);
  return person && noun !== undefined ? { person, word: tokens[noun]?.folded ?? '' } : null;
}

const nouns = (tokens: Line['sentence']['tokens'], { from, to }: { readonly from: number; readonly to: number }) =>
  tokens.flatMap((_, i) => (i >= from && i < to && isAny(tokens, i, ['group']) ? [i] : []));
