import type { DateFound } from '../dates/dates.ts';
import type { Draft } from '../drafts.ts';
import type { Line } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isAny } from '../words/tokens.ts';

type Side = 'before' | 'behind';

/**
 * `will visit Ghana on 3 May, Togo on 5 May`, `Ghana (3-4 May) and Togo (5 May)`, `am 3. Mai nach Ghana, am 5. Mai nach Togo`:
 * a journey for each further place of a list that has a day of its own, on the side where the first place has it.
 */
export function datedStops(line: Line, first: Phrase | null, made: Draft): readonly Draft[] {
  if (first === null || made.date === null) return [];
  const side: Side | null =
    dateOf(line, first, 'behind') === made.date
      ? 'behind'
      : dateOf(line, first, 'before') === made.date
        ? 'before'
        : null;
  if (side === null) return [];
  const out: Draft[] = [];
  const countries = new Set([first.country]);
  let last = first;
  for (const place of line.phrases) {
    if (place.from < last.to || (place.kind !== 'country' && place.kind !== 'place')) continue;
    const date = dateOf(line, place, side);
    const source = place.governor === 'from' || place.governor === 'of';
    if (!date || source || place.genitive || !follows(line, last, place)) break;
    last = place;
    if (countries.has(place.country)) continue;
    countries.add(place.country);
    out.push({
      ...made,
      country: place.country,
      place: null,
      date,
      participants: [...made.participants],
      quotes: new Set(made.quotes),
    });
  }
  return out;
}

/** The date right behind a place, or right before it, with nothing but prepositions and articles between. */
function dateOf(line: Line, { from, to }: Phrase, side: Side): DateFound | undefined {
  return line.dates.find((date) =>
    side === 'behind' ? isPlain(line, to, date.from, false) : isPlain(line, date.to, from, false),
  );
}

/** Between two stops stand their dates, a comma or `and`. */
function follows(line: Line, last: Phrase, next: Phrase): boolean {
  const date = line.dates.find(({ from, to }) => from >= last.to && to <= next.from);
  return date !== undefined && isPlain(line, last.to, date.from, true) && isPlain(line, date.to, next.from, true);
}

/** In words. */
const longest = 3;

function isPlain({ sentence: { tokens } }: Line, from: number, to: number, listed: boolean): boolean {
  if (to < from || to - from > longest) return false;
  for (let i = from; i < to; i++) {
    if (isAny(tokens, i, ['verb', 'noun', 'speech', 'negation']) || tokens[i]?.capital) return false;
    const joins = isAny(tokens, i, ['and']) && listed;
    if (!joins && !isAny(tokens, i, ['to', 'at', 'of', 'from', 'other', 'article', 'range-from', 'about']))
      return false;
  }
  return tokens.slice(from, to + 1).every(({ gap }) => (listed ? /^[\s,،()]*$/u : /^[\s(]*$/u).test(gap));
}
