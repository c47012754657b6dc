import { clauseOf } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { Line } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { governors } from '../phrases/phrase-openings.ts';
import { isAny, type Token } from '../words/tokens.ts';
import type { Signers } from './parties.ts';

/**
 * `Companies from both countries signed agreements in the presence of …`: firms and business people do it by themselves. Where
 * anybody else signs with them, or they sign with a state, the agreement is public.
 */
export function signedByFirms(line: Line, cue: CueFound, { partners }: Signers): boolean {
  if (cue.is !== 'verb' || partners.length > 0) return false;
  const { tokens } = line.sentence;
  const clause = clauseOf(tokens, cue);
  const firm = firmsBefore(tokens, clause.from, cue) ?? firmsBehind(tokens, cue);
  if (firm === null) return false;
  const others = line.phrases.filter(
    (phrase) => acts(phrase) && phrase.from >= clause.from && phrase.to <= Math.max(cue.from, firm),
  );
  // `Unternehmen aus Kenia und Ghana`: one list.
  const own = others.find(({ from, to }) => from <= firm && firm < to);
  return others.every((one) => one === own || (own && one.coordination === own.coordination && one.kind === 'country'));
}

/** Somebody or something that is the subject, and is not only named for whose the firms are. */
const acts = (phrase: Phrase): boolean =>
  phrase.governor === null &&
  !phrase.genitive &&
  (isPeople(phrase) ? phrase.kind !== 'group' : phrase.kind === 'country' || phrase.kind === 'organisation');

/** The firms that stand before the verb as its subject. */
function firmsBefore(tokens: readonly Token[], from: number, cue: CueFound): number | null {
  if (cue.is !== 'verb' || cue.passive) return null;
  for (let i = cue.from - 1; i >= from; i--) {
    if (!isAny(tokens, i, ['firm']) || isAny(tokens, i, ['verb'])) continue;
    let opens = i;
    while (opens > from && isAny(tokens, opens - 1, ['nationality', 'article', 'count', 'and', 'alike'])) opens--;
    // `representatives of the business communities`.
    const led = isAny(tokens, opens - 1, ['of']) && isAny(tokens, opens - 2, ['role', 'group', 'common']);
    if (led || !isAny(tokens, opens - 1, governors)) return i;
  }
  return null;
}

/** `unterzeichneten Unternehmen beider Länder`, `signed by companies`: right behind the verb, with an article or adjective between at the most. */
function firmsBehind(tokens: readonly Token[], cue: CueFound): number | null {
  const passive = cue.is === 'verb' && cue.passive && isAny(tokens, cue.to, ['by']);
  for (let i = passive ? cue.to + 1 : cue.to; i < cue.to + 4; i++) {
    if (isAny(tokens, i, ['firm'])) return i;
    if (!isAny(tokens, i, ['article', 'nationality', 'count'])) return null;
  }
  return null;
}
