import type { DateFound } from './dates.ts';
import type { Draft } from './drafts.ts';
import type { Line, Parsed } from './parsed.ts';
import { at, endsBefore, isAny } from './tokens.ts';

/** So many sentences back at the most stands the event that a sentence goes on about. */
const reach = 3;

const took = new Set(['held', 'signed', 'agreed']);

/**
 * Gives a fact without a date that of the event just told, only where its sentence says that it is the same occasion: `after
 * the talks`, `on that occasion`, `the visit`. The sentence with the date then proves it too.
 */
export function carryDates(parsed: Parsed, drafts: readonly Draft[]): void {
  for (const [i, one] of drafts.entries()) {
    if (one.date !== null || !took.has(one.status)) continue;
    const line = parsed.lines[one.sentence];
    if (!line) continue;
    const before = line.dates.length === 0 && goesOn(line, one) ? earlier(drafts, i) : undefined;
    if (before) {
      one.date = before.date;
      one.quotes.add(before.sentence);
    } else if (one.kind === 'agreement') signingLater(parsed, one);
  }
}

/** The dated event told last, in the sentences right before. */
function earlier(drafts: readonly Draft[], index: number): Draft | undefined {
  const sentence = drafts[index]?.sentence ?? 0;
  for (let i = index - 1; i >= 0; i--) {
    const other = drafts[i] as Draft;
    if (sentence - other.sentence > reach) return undefined;
    if (other.date && took.has(other.status) && isOneDay(other.date) && sentence > other.sentence) return other;
  }
  return undefined;
}

const isOneDay = ({ meaning, endOnly, startOnly }: DateFound): boolean =>
  !endOnly &&
  !startOnly &&
  meaning.is !== 'year' &&
  meaning.is !== 'range' &&
  (meaning.is !== 'day' || meaning.day.day !== null);

/** Whether the sentence says itself that it tells more of the event before: a definite noun of it, or such words. */
function goesOn(line: Line, one: Draft): boolean {
  const { tokens } = line.sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (at(tokens, i, 'same-occasion')) return true;
    const noun = tokens[i]?.matches.find(({ value }) => value.is === 'noun');
    if (noun?.value.is !== 'noun' || (tokens[i]?.start ?? 0) === one.cue.start) continue;
    if (endsBefore(tokens, i, 'article', 2) > 0 && !isAny(tokens, i - 1, ['indefinite']) && noun.value.kind !== 'visit')
      return true;
  }
  return false;
}

/** `The signature took place in Bergen on 6 May`, in one of the two sentences after the agreement. */
function signingLater(parsed: Parsed, one: Draft): void {
  for (const line of parsed.lines.slice(one.sentence + 1, one.sentence + 3)) {
    const { tokens } = line.sentence;
    const signing = tokens.some(
      (_, i) =>
        tokens[i]?.matches.some(({ value }) => value.is === 'noun' && value.kind === 'agreement') &&
        isAny(tokens, i - 1, ['article']) &&
        !isAny(tokens, i - 1, ['indefinite']),
    );
    const [date, ...others] = line.dates;
    if (!signing || !date || others.length > 0 || date.meaning.is === 'year') continue;
    one.date = date;
    one.quotes.add(line.sentence.index);
    return;
  }
}
