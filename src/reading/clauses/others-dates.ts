import type { DateFound } from '../dates/dates.ts';
import type { CueKind } from '../words/tags.ts';
import { at, isAny, isCueNoun, type Token } from '../words/tokens.ts';
import type { CuePlace } from './clause.ts';

/** `The talks dealt with the partnership of 2021`: no year that another noun has. */
export function isYearOfOther(tokens: readonly Token[], { from, meaning }: DateFound, cue: CuePlace): boolean {
  return meaning.is === 'year' && from - cue.to > 3 && isAny(tokens, from - 1, ['of', 'from', 'dating']);
}

/** `an annex to the agreement of 3 May`, `… signed on 3 May`: the day of the text that is named right before it. */
export function isOfAnother(tokens: readonly Token[], date: DateFound, own: CuePlace): boolean {
  let i = date.from - 1;
  const signed = (k: number) => isAny(tokens, k, ['verb', 'dating']) && !isAny(tokens, k, ['noun', 'instrument']);
  const linked = isAny(tokens, i, ['of', 'from', 'dating']) || signed(i) || signed(i - 1);
  if (!linked) return false;
  for (; i >= Math.max(own.to, date.from - 6); i--) {
    if (isAny(tokens, i, ['instrument'])) return true;
    if (/[,;:]/u.test(tokens[i + 1]?.gap ?? '') || isAny(tokens, i, ['and', 'relative'])) return false;
  }
  return false;
}

/** `at the end of a visit from 5 to 9 May`: what took place during it took no five days. */
export function ofStay(tokens: readonly Token[], { from, to, meaning }: DateFound, kind: CueKind): boolean {
  if (kind === 'visit' || (meaning.is !== 'range' && meaning.is !== 'span')) return false;
  // `During her visit of …`, `During her July 8-10 visit`
  if (isCueNoun(tokens, to, 'visit')) return true;
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    if (/[,;:]/u.test(tokens[i + 1]?.gap ?? '')) return false;
    const matches = tokens[i]?.matches ?? [];
    if (matches.some(({ value }) => (value.is === 'noun' || value.is === 'verb') && value.kind === 'visit'))
      return true;
  }
  return false;
}

/** `on the sidelines of the fair from 8 to 10 August`, `ahead of the summit on 20 March`: the days of the occasion. */
export function ofOccasion(tokens: readonly Token[], date: DateFound, cue: CuePlace): boolean {
  if (isAheadOf(tokens, date, cue) || isOfAgent(tokens, date, cue)) return true;
  if (date.meaning.is !== 'range' || date.from < cue.to) return false;
  for (let i = cue.to; i < date.from; i++) if (isAny(tokens, i, ['margins'])) return true;
  return false;
}

/** `détruit par le séisme du 4 mars 2012`: behind a noun that did something else, and that no list knows, the day is that noun's. */
function isOfAgent(tokens: readonly Token[], { from }: DateFound, cue: CuePlace): boolean {
  const noun = from - 2;
  if (noun <= cue.to || !isAny(tokens, from - 1, ['of']) || tokens[noun]?.capital) return false;
  if ((tokens[noun]?.matches.length ?? 1) > 0 || tokens[noun]?.caseless) return false;
  return isAny(tokens, noun - 1, ['article']) && isAny(tokens, noun - 2, ['by']);
}

/** Between the cue and the date stands what the sentence says it came before, with an article. */
function isAheadOf(tokens: readonly Token[], { from }: DateFound, cue: CuePlace): boolean {
  for (let i = from - 1; i >= Math.max(cue.to, from - 12); i--) {
    if (/[,;:]/u.test(tokens[i + 1]?.gap ?? '') && i + 1 < from) return false;
    const ahead = at(tokens, i, 'ahead');
    if (ahead && i + ahead.length < from - 1 && isAny(tokens, i + ahead.length, ['article', 'possessive'])) return true;
  }
  return false;
}
