import { townAt } from '../page/dateline.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople } from '../phrases/phrase.ts';
import { at, isAny, spanOf, type Token } from '../words/tokens.ts';
import type { CuePlace } from './clause.ts';

export interface PlaceFound {
  readonly words: string | null;
  readonly country: string | null;
}

/** In words: how long the name of a site is at the most. */
const longest = 6;

/**
 * `en el Palacio de Viana`, `at Joint Staff Headquarters`, `im Kanzleramt`, `بمطار الملك خالد الدولي`: where the clause names
 * no town, a site that has a name of its own or needs none.
 */
export function siteIn(parsed: Parsed, line: Line, clause: CuePlace): PlaceFound | null {
  const { tokens } = line.sentence;
  for (let i = clause.from; i < clause.to; i++) {
    if (!isOpened(tokens, i) || line.phrases.some(({ from, to, kind }) => from <= i && i < to && isPeople({ kind })))
      continue;
    const to = siteAt(tokens, i, clause.to, line.sentence.capitalNouns);
    if (to === null) continue;
    // `the palace of Casablanca`: the town tells it best.
    const town = line.phrases.find(({ kind, from, to: end }) => kind === 'place' && from > i && end <= to);
    if (town && (isAny(tokens, town.from - 1, ['of', 'article']) || isAny(tokens, i, ['capital'])))
      return { words: townAt(parsed, line.sentence, town), country: town.country };
    // `At NATO headquarters President X met …`: whoever a verb follows acts there, and gives the site no name.
    const doer = line.phrases.find((one) => isPeople(one) && one.from > i && one.to <= to && actsAt(tokens, one.to));
    const span = spanOf(tokens, i, doer?.from ?? to);
    return { words: parsed.text.slice(span.start, span.end), country: town?.country ?? null };
  }
  return null;
}

const actsAt = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['verb', 'speech', 'have', 'be', 'future', 'support']) && /^\s$/u.test(tokens[i]?.gap ?? '');

/** Right after a preposition of place, or after its article. */
function isOpened(tokens: readonly Token[], i: number): boolean {
  return isAny(tokens, i - 1, ['at']) || (isAny(tokens, i - 1, ['article']) && isAny(tokens, i - 2, ['at']));
}

/** The token after a site that begins here; null where none does. */
function siteAt(tokens: readonly Token[], i: number, end: number, capitalNouns: boolean): number | null {
  const seat = at(tokens, i, 'seat');
  const site = at(tokens, i, 'site') ?? at(tokens, i, 'building');
  // `المطار`: with its own article it is complete.
  const complete = tokens[i]?.caseless === true && tokens[i]?.definite === true;
  if (site && !complete) {
    const named = namedTo(tokens, i, i + site.length, end);
    // `Paleis Huis ten Bosch`: known whole.
    const to = Math.max(named, i + (seat?.length ?? 0));
    if (tokens.slice(i + site.length, to).some(({ capital, definite }) => capital || definite)) return to;
  }
  if (seat) return complete ? i + seat.length : namedTo(tokens, i, i + seat.length, end);
  if (capitalNouns || tokens[i]?.caseless) return null;
  // `Joint Staff Headquarters`: the name stands before.
  for (let k = i; k < end && k - i < longest && (k === i || joins(tokens, k)) && tokens[k]?.capital; k++) {
    const next = tokens[k + 1];
    const head =
      next && joins(tokens, k + 1) ? (at(tokens, k + 1, 'site') ?? at(tokens, k + 1, 'building')) : undefined;
    if (head) return namedTo(tokens, i, k + 1 + head.length, end);
  }
  return null;
}

const joins = (tokens: readonly Token[], i: number): boolean => /^[ \u00a0-]?$/u.test(tokens[i]?.gap ?? '');

function namedTo(tokens: readonly Token[], from: number, start: number, end: number): number {
  let to = start;
  while (to < end && to - from < longest && joins(tokens, to) && namesIt(tokens, to)) to++;
  while (to > start && isAny(tokens, to - 1, ['of', 'article']) && !tokens[to - 1]?.capital) to--;
  return to;
}

/** A word of a site's name: in capitals, or with its article where there are none, and the preposition that leads to one. */
function namesIt(tokens: readonly Token[], i: number): boolean {
  const name = (k: number) =>
    !isAny(tokens, k, ['verb', 'speech', 'weekday', 'month', 'today', 'with', 'honorific', 'accredited']) &&
    (tokens[k]?.caseless ? tokens[k]?.definite || isAny(tokens, k, ['given']) : tokens[k]?.capital);
  if (name(i) || /^\d{1,3}$/u.test(tokens[i]?.printed ?? '')) return true;
  // `auf dem Marktplatz von Präsident X empfangen`: by whom something was done.
  if (isAny(tokens, i, ['by']) && isAny(tokens, i + 1, ['role', 'honorific'])) return false;
  return (
    isAny(tokens, i, ['of']) && (name(i + 1) === true || (isAny(tokens, i + 1, ['article']) && name(i + 2) === true))
  );
}
