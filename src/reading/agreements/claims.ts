import { toldIn } from '../clauses/around.ts';
import { isDeniedNoun } from '../clauses/denials.ts';
import { isClaimedUntrue } from '../clauses/doubts.ts';
import type { Memory } from '../coreference/coreference.ts';
import type { Draft } from '../drafts.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import { holds } from '../words/kinds.ts';
import { isAny } from '../words/tokens.ts';
import { ofNoun } from './agreement-of-noun.ts';
import { sameList } from './same-agreement.ts';

/** In sentences: so far around a denial the text still tells what others had claimed. */
const reach = 4;

/**
 * `denied that there is a deal with Kenya on the table`, `rejected reports of an accord`, `Nor is there an agreement` right
 * after a denial: an instrument of which a sentence tells only that it is not so.
 */
export function deniedIn(
  parsed: Parsed,
  line: Line,
  instruments: readonly InstrumentFound[],
  memory: Memory,
): readonly Draft[] {
  const { tokens } = line.sentence;
  return instruments.flatMap((instrument) => {
    const { from, to, again, taken, existing, definite } = instrument;
    if (again || taken || existing || definite) return [];
    const untrue = isClaimedUntrue(tokens, instrument, instrument, true);
    if (!untrue && !isDeniedNoun(tokens, from, to) && !isMissing(parsed, line, from)) return [];
    return ofNoun(parsed, line, instrument, 'denied', memory);
  });
}

/** `there is no agreement`, where a sentence just before denies. */
function isMissing({ lines }: Parsed, { sentence: { tokens, index } }: Line, from: number): boolean {
  const none = [1, 2, 3, 4].some((back) => isAny(tokens, from - back, ['negation']));
  if (!none || holds(tokens, ['verb', 'hypothesis'])) return false;
  return lines.slice(Math.max(0, index - 2), index + 1).some(({ sentence }) => holds(sentence.tokens, ['denied']));
}

/** `A state visit to Morocco?`, `Did X meet Y?`: what is only asked. */
export function settleQuestions({ lines }: Parsed, drafts: readonly Draft[]): void {
  for (const one of drafts) {
    const asks = /[?؟]/u.test(lines[one.sentence]?.sentence.tail ?? '');
    if (asks && one.status !== 'denied') one.status = 'may';
  }
}

/** `A newspaper had claimed that the deal was concluded last month`: of the agreement that is denied, more of what is denied. */
export function settleClaims(parsed: Parsed, drafts: readonly Draft[]): void {
  const denied = drafts.filter(({ kind, status }) => kind === 'agreement' && status === 'denied');
  for (const one of drafts) {
    if (one.kind !== 'agreement' || one.status === 'denied' || one.status === 'historical') continue;
    const tokens = parsed.lines[one.sentence]?.sentence.tokens ?? [];
    const near = toldIn(denied, one.sentence - reach, one.sentence + reach);
    const of = near.some(({ parties }) => sameList(parties, one.parties));
    if (of && holds(tokens, ['claimed'])) one.status = 'denied';
  }
}
