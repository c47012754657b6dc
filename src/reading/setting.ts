import { type CuePlace, clauseOf } from './clause.ts';
import { townAt } from './dateline.ts';
import type { Line, Parsed } from './parsed.ts';
import { isPeople } from './phrase.ts';
import { at, isAny, spanOf, type Token } from './tokens.ts';

export interface PlaceFound {
  readonly words: string | null;
  readonly country: string | null;
}

/** The town (or else the country) where a cue's sentence puts it: `in Rabat`, nearest first. */
export function placeNear(parsed: Parsed, line: Line, cue: CuePlace): PlaceFound | null {
  const clause = clauseOf(line.sentence.tokens, cue);
  const distance = (from: number, to: number) => (from >= cue.to ? from - cue.to : cue.from - to);
  const placed = line.phrases.filter(
    (phrase) => (phrase.kind === 'place' || phrase.kind === 'country') && phrase.governor === 'at',
  );
  const inside = placed.filter((phrase) => phrase.from >= clause.from && phrase.to <= clause.to);
  const towns = (inside.length > 0 ? inside : placed).toSorted(
    (a, b) =>
      Number(b.kind === 'place') - Number(a.kind === 'place') || distance(a.from, a.to) - distance(b.from, b.to),
  );
  const chosen = towns[0];
  if (chosen)
    return {
      words: chosen.kind === 'place' ? townAt(parsed, line.sentence, chosen) : null,
      country: chosen.country,
    };
  if (parsed.dateline.place !== null && parsed.dateline.sentence === line.sentence.index)
    return { words: parsed.dateline.place, country: parsed.dateline.country };
  return siteIn(parsed, line, clause);
}

/** `en el Palacio de Viana`, `بمطار الملك خالد الدولي`: where the clause names no town, a site that has a name of its own. */
function siteIn(parsed: Parsed, line: Line, clause: CuePlace): PlaceFound | null {
  const { tokens } = line.sentence;
  for (let i = clause.from; i < clause.to; i++) {
    const site = at(tokens, i, 'site');
    const opened = isAny(tokens, i - 1, ['at']) || (isAny(tokens, i - 1, ['article']) && isAny(tokens, i - 2, ['at']));
    if (!site || !opened || line.phrases.some(({ from, to, kind }) => from <= i && i < to && isPeople({ kind })))
      continue;
    let to = i + site.length;
    while (to < clause.to && to - i < 6 && /^[ \u00a0-]$/u.test(tokens[to]?.gap ?? '') && namesIt(tokens, to)) to++;
    const named = tokens.slice(i + site.length, to).some(({ capital, definite }) => capital || definite);
    if (!named) continue;
    // `the palace of Casablanca`: the town tells it best.
    const town = line.phrases.find(({ kind, from, to: end }) => kind === 'place' && from > i && end <= to);
    if (town && isAny(tokens, town.from - 1, ['of', 'article']))
      return { words: townAt(parsed, line.sentence, town), country: town.country };
    const span = spanOf(tokens, i, to);
    return { words: parsed.text.slice(span.start, span.end), country: null };
  }
  return null;
}

/** A word of a site's name: in capitals, or with its article where there are none, and the preposition that leads to one. */
function namesIt(tokens: readonly Token[], i: number): boolean {
  const name = (k: number) =>
    !isAny(tokens, k, ['verb', 'speech', 'weekday', 'month', 'today', 'with', 'honorific', 'accredited']) &&
    (tokens[k]?.caseless ? tokens[k]?.definite || isAny(tokens, k, ['given']) : tokens[k]?.capital);
  if (name(i) || /^\d{1,3}$/u.test(tokens[i]?.printed ?? '')) return true;
  return (
    isAny(tokens, i, ['of']) && (name(i + 1) === true || (isAny(tokens, i + 1, ['article']) && name(i + 2) === true))
  );
}

/** `on the margins of …`: the words from the preposition to the end of the phrase. */
export function occasionIn(parsed: Parsed, line: Line): string | null {
  const { tokens } = line.sentence;
  for (let i = 0; i < tokens.length; i++) {
    const match = at(tokens, i, 'margins');
    if (!match || match.length < 3) continue;
    let end = i + match.length;
    while (
      end < tokens.length &&
      end - i < 16 &&
      !/[,.;:()]/u.test(tokens[end]?.gap ?? '') &&
      (end === i + match.length ||
        !tokens[end]?.matches.some(
          (found) => found.value.is === 'verb' || found.value.is === 'at' || found.value.is === 'speech',
        ))
    )
      end++;
    const span = spanOf(tokens, i + match.length, end);
    if (end > i + match.length) return parsed.text.slice(span.start, span.end);
  }
  return null;
}

/** By phone or by video, when the clause of the cue says so. */
export function channelNear(line: Line, cue: CuePlace): 'phone' | 'video' | null {
  const { tokens } = line.sentence;
  const { from, to } = clauseOf(tokens, cue);
  for (let i = from; i < to; i++) {
    if (at(tokens, i, 'phone')) return 'phone';
    if (at(tokens, i, 'video')) return 'video';
  }
  return null;
}
