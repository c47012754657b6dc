import type { CueFound } from '../clauses/cues.ts';
import type { Line } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isAny } from '../words/tokens.ts';
import { isJoined } from '../words/words-around.ts';

type Tokens = Line['sentence']['tokens'];

/** `زيارة الرئيس`, `الزيارة المرتقبة للرئيس`: whoever is named right after the noun, or after its adjectives and `of`. */
export function ownersAfter(tokens: Tokens, people: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  const next = people.find(({ from, governor }) => from >= cue.to && from - cue.to <= 4 && governor !== 'at');
  if (!next || !(next.governor === null || next.governor === 'to') || paysTo(tokens, people, cue)) return [];
  const adjectives = tokens.slice(cue.to, next.from - 1).every((one) => one.definite && !/[,،;:]/u.test(one.gap));
  const described = next.from - cue.to > 1 && adjectives && isJoined(tokens, next.from - 1, 'to');
  if (next.from - cue.to > 1 && !described) return [];
  return people.filter(({ coordination }) => coordination === next.coordination);
}

/** `قام X بزيارة Y`: behind what somebody pays stands whom he called on. */
function paysTo(tokens: Tokens, people: readonly Phrase[], { from }: CueFound): boolean {
  const payer = people.findLast((one) => one.to <= from - 1);
  if (!isJoined(tokens, from - 1, 'with') || !payer || payer.governor !== null) return false;
  return isAny(tokens, payer.from - 1, ['support']) && !/[,;:.]/u.test(tokens[from - 1]?.gap ?? '');
}

/** `استقبل X … Y في إطار زيارتها لمصر`: of those named before it the last who is not at home where the visit leads. */
export function ownerBefore(people: readonly Phrase[], cue: CueFound, to: Phrase | null): readonly Phrase[] {
  const before = people.filter((phrase) => phrase.to <= cue.from && !phrase.plural);
  const foreign = before.findLast(({ country }) => country !== null && country !== to?.country);
  const found = foreign ?? before.at(-1);
  return found ? [found] : [];
}

/** Another verb of the sentence stands between. */
export function anotherVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isAny(tokens, i, ['verb', 'speech']) && !isAny(tokens, i, ['noun'])) return true;
  return false;
}

/** `a visit`, `a three-nation visit`: an indefinite article before the noun and its adjectives. */
export function isSome(tokens: Tokens, { from }: CueFound): boolean {
  for (let i = from - 1; i >= from - 4; i--) {
    if (isAny(tokens, i, ['indefinite'])) return true;
    if (/[,;:.]/u.test(tokens[i + 1]?.gap ?? '') || isAny(tokens, i, ['verb', 'speech', 'other', 'at', 'to', 'of']))
      return false;
  }
  return false;
}

/** `is on a visit`, `paid a visit`, `began a two-day visit`; where the subject may follow the verb, so far behind it. */
export function carriedBy(tokens: Tokens, cue: CueFound, reach: number): boolean {
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - reach); i--)
    if (isAny(tokens, i, ['support']) || (cue.from - i <= 3 && isAny(tokens, i, ['denied', 'moved']))) return true;
  for (let i = cue.to; i < Math.min(tokens.length, cue.to + 8); i++) if (isAny(tokens, i, ['support'])) return true;
  return false;
}

/** `will pay the first visit of a foreign leader`: what kind of journey it is that the subject of a verb makes. */
export function isOfKind(tokens: Tokens, cue: CueFound, owners: readonly Phrase[]): boolean {
  const kind = owners.every(({ kind, from }) => kind !== 'person' && isAny(tokens, from, ['indefinite']));
  if (owners.length === 0 || !kind || tokens[cue.from]?.caseless) return false;
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 12); i--) {
    if (isAny(tokens, i, ['support']) && !isAny(tokens, i, ['have', 'be', 'at'])) return true;
    if (/[,;:.]/u.test(tokens[i + 1]?.gap ?? '') || isAny(tokens, i, ['verb', 'speech'])) return false;
  }
  return false;
}
