import { words } from '../../text/fold.ts';
import { memoOf } from '../../text/memo.ts';
import { keyOf } from '../../text/patterns.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isAny, type Token } from '../words/tokens.ts';
import { opensWith } from '../words/words-around.ts';
import type { CuePlace } from './clause.ts';
import type { PlaceFound } from './sites.ts';

const unlike = memoOf(
  ({ language }: Lexicon) =>
    new Map(
      (language.townAdjectives?.unlike ?? '').split('|').map((pair) => pair.trim().split(': ') as [string, string]),
    ),
);

/** `im Kieler Landtag`, `auf dem Berner Münsterplatz`: the town whose adjective stands behind a preposition of place. */
export function townDescribed(
  { lexicon }: Parsed,
  { sentence: { tokens } }: Line,
  clause: CuePlace,
): PlaceFound | null {
  const { townAdjectives } = lexicon.language;
  if (!townAdjectives) return null;
  for (let i = clause.from; i < clause.to; i++) {
    if (!isPlaced(tokens, i) || opensWith(townAdjectives.notBefore, tokens, i + 1)) continue;
    const printed = tokens[i]?.printed ?? '';
    const shorter = printed.endsWith(townAdjectives.ending)
      ? [printed.slice(0, -townAdjectives.ending.length), printed.slice(0, -1)]
      : [];
    for (const town of [unlike(lexicon).get(printed) ?? [], shorter].flat()) {
      const folded = words(town).map(keyOf);
      for (const { length, value } of lexicon.tags.at(folded, 0))
        if (value.is === 'place' && length === folded.length) return { words: town, country: value.country };
    }
  }
  return null;
}

/** Behind a preposition of place and perhaps its article, and right before a noun that is no text. */
function isPlaced(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !next?.capital || next.gap !== ' ' || !tokens[i]?.capital) return false;
  if (isAny(tokens, i, ['nationality', 'role', 'given']) || isAny(tokens, i + 1, ['instrument', 'role'])) return false;
  return isAny(tokens, i - 1, ['at']) || (isAny(tokens, i - 1, ['article']) && isAny(tokens, i - 2, ['at']));
}
