import type { NounCue } from '../../languages/cues.ts';
import { memoOf } from '../../text/memo.ts';
import { alternatives } from '../../text/patterns.ts';
import type { Line } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { at, endsBefore } from '../words/tokens.ts';
import { tagged } from '../words/word-fit.ts';
import type { CueFound } from './cues.ts';

/** Nouns that others are joined to: the `besuch` of `*besuch`. */
const endings = memoOf((cue: NounCue) =>
  alternatives(cue.words).flatMap(([word = '', ...more]) =>
    word.startsWith('*') && more.length === 0 ? [word.slice(1)] : [],
  ),
);

/** `Deutschlandbesuch`, `China-Reise`: the state that is joined to the noun for a journey, or that of the town. */
export function joinedState(lexicon: Lexicon, { sentence: { tokens } }: Line, cue: CueFound): Phrase | null {
  const noun = tokens[cue.from];
  if (cue.is !== 'noun' || !noun || !lexicon.language.compounds) return null;
  const hyphened = /^[-‐‑]$/u.test(noun.gap) ? (['country', 'place'] as const) : [];
  for (const is of hyphened) {
    const state = at(tokens, cue.from - endsBefore(tokens, cue.from, is), is);
    if (state && endsBefore(tokens, cue.from, is) > 0) return stateAt(cue, state.value.country);
  }
  for (const ending of endings(cue.cue)) {
    const first = noun.folded.slice(0, -ending.length);
    if (first.length < 3 || !noun.folded.endsWith(ending) || !noun.capital) continue;
    const found = lexicon.tags.at([first], 0);
    const state = tagged(found, 'country') ?? tagged(found, 'place');
    if (state) return stateAt(cue, state.value.country);
  }
  return null;
}

const stateAt = ({ from, to }: CueFound, country: string): Phrase => ({
  kind: 'country',
  from,
  to,
  name: null,
  titles: [],
  country,
  governor: null,
  genitive: false,
  plural: false,
  coordination: -1,
});
