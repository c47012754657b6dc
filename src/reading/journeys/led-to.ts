import type { CueFound } from '../clauses/cues.ts';
import { type Memory, participantsOf } from '../coreference/coreference.ts';
import type { DraftParticipant } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { at, isAny } from '../words/tokens.ts';
import { visitorNamed, visitorsOf } from './visitors.ts';

/**
 * How a journey leads whoever makes it on: `took her to` is over, `will take her to` lies ahead of what is told with it, and
 * `began a tour that takes her to` is as far as its beginning.
 */
export interface Lead {
  readonly is: 'led' | 'ahead' | 'begun';
  /** Whom the verb names as led: `took the minister to`. */
  readonly whom: Phrase | null;
}

/** In words: so far behind the noun the verb may stand, and the place beside the verb. */
const reach = 8;

/**
 * `a tour that took her to Ghana`, `The trip will take the minister to Ghana and Togo`: the noun of a journey and the verb by
 * which it leads to a place; null where no such verb stands between the two, or right behind the places.
 */
export function leadOf({ phrases, sentence: { tokens } }: Line, cue: CueFound, to: Phrase | null): Lead | null {
  if (cue.is !== 'noun' || to === null || to.from < cue.to) return null;
  const last = phrases.findLast(({ coordination }) => coordination === to.coordination)?.to ?? to.to;
  for (let i = cue.to; i <= Math.min(last + 2, cue.to + reach + last - to.from); i++) {
    if (i >= to.from && i < last) continue;
    const verb = at(tokens, i, 'leads');
    if (!verb || isAny(tokens, i, ['takes-place'])) continue;
    const named = phrases.find((one) => isPeople(one) && one.from > i && one.to < to.from && one.governor === null);
    if (isCarried({ phrases, tokens }, cue, i + verb.length - 1)) return null;
    if (i < to.from && to.from - i - (named ? named.to - named.from : 0) > 5) return null;
    const { when } = verb.value;
    // `führen wird`, `zal brengen`: the auxiliary beside the infinitive.
    const future = when === 'future' || [i - 1, i + 1].some((k) => isAny(tokens, k, ['future']));
    const begun = tokens.some((_, k) => k < cue.from && isAny(tokens, k, ['begins']));
    const is = future ? 'ahead' : when === 'past' ? 'led' : begun ? 'begun' : 'ahead';
    return { is, whom: named?.kind === 'pronoun' ? null : (named ?? null) };
  }
  return null;
}

/** `X zal dinsdag een bezoek aan Ghana brengen`: whoever is named before the noun pays the visit, which leads nobody anywhere. */
function isCarried(
  { phrases, tokens }: { readonly phrases: Line['phrases']; readonly tokens: Line['sentence']['tokens'] },
  cue: CueFound,
  verb: number,
): boolean {
  if (!isAny(tokens, verb, ['support']) || tokens[verb]?.caseless) return false;
  for (let i = cue.to; i < verb; i++)
    if (isAny(tokens, i, ['relative', 'person-pronoun', 'object-pronoun']) || /[,;:]/u.test(tokens[i]?.gap ?? ''))
      return false;
  return phrases.some(
    (one) =>
      isPeople(one) &&
      one.governor === null &&
      !one.genitive &&
      one.to <= cue.from &&
      !tokens.slice(one.to, cue.from + 1).some(({ gap }) => /[,;:]/u.test(gap)),
  );
}

/** Whom the verb names, whose journey the noun is, else whoever the text speaks of: `The trip will take her to Ghana`. */
export function ledBy(
  parsed: Parsed,
  line: Line,
  cue: CueFound,
  memory: Memory,
  { to, lead }: { readonly to: Phrase | null; readonly lead: Lead },
): DraftParticipant[] {
  const part = { part: 'visitor', side: null, others: [] } as const;
  if (lead.whom) return participantsOf(parsed, line, [lead.whom], memory, part);
  const found = visitorsOf(parsed, line, cue, memory, to);
  const others = line.phrases.some((one) => isPeople(one) && one.kind !== 'pronoun');
  return found.length > 0 || others || !memory.subject ? found : [visitorNamed(memory.subject, line)];
}
