import type { CueFound } from '../clauses/cues.ts';
import type { Line } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isAny } from '../words/tokens.ts';

type Tokens = Line['sentence']['tokens'];

/** In words: so far behind the noun may the clause open that says who makes the journey, with the adjectives between. */
const adjectives = 4;

/** In words: so far behind its verb may stand whoever does it, with an adverb, the day or where it leads between. */
const adverbs = 8;
const close = 4;

/** Where the clause opens, right behind a noun of a journey and its adjectives (`الزيارة الرسمية التي …`); else null. */
export function clauseBehind(tokens: Tokens, cue: CueFound): number | null {
  for (let i = cue.to; i < cue.to + adjectives; i++) {
    if (/[,;:.]/u.test(tokens[i]?.gap ?? '')) return null;
    if (isAny(tokens, i, ['relative'])) return i;
  }
  return null;
}

/** `الزيارة التي سيقوم بها X`, `la visita que realiza a Togo X`: behind its verb, whoever the clause behind the noun says makes the journey. */
export function madeByWhom(tokens: Tokens, people: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  let i = clauseBehind(tokens, cue);
  if (i === null || cue.is !== 'noun') return [];
  while (isAny(tokens, i + 1, ['future', 'have', 'be']) && !isAny(tokens, i + 1, ['support'])) i++;
  const verb = i + 1;
  if (!isAny(tokens, verb, ['support']) || isAny(tokens, verb, ['at', 'other'])) return [];
  const who = people.find(({ from }) => from > verb);
  if (!who || who.governor !== null || who.genitive || who.from - verb > (tokens[verb]?.caseless ? close : adverbs))
    return [];
  for (let k = verb + 1; k <= who.from; k++) if (/[,;:.]/u.test(tokens[k]?.gap ?? '')) return [];
  return people.filter(({ coordination }) => coordination === who.coordination);
}
