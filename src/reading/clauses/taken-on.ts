import { someIn } from '../words/stretches.ts';
import { isAny, isCueNoun, type Token } from '../words/tokens.ts';
import type { CuePlace } from './clause.ts';

/** In words: so near before its day stands the verb that says that something took place. */
const near = 3;

/**
 * `a summit of Kenya and Ghana that will take place on 3 May`, `talks between X and Y, held on Monday`: the day of the meeting
 * before it, where no other is named between.
 */
export function isOfItsTaking(tokens: readonly Token[], aside: CuePlace, date: CuePlace, cue: CuePlace): boolean {
  const { from, to } = aside;
  if (!isAny(tokens, cue.from, ['noun'])) return false;
  const clause = isAny(tokens, from, ['relative']);
  const taking =
    clause && someIn(tokens, from + 1, Math.min(to, from + 3), ['takes-place', 'will-take-place', 'occurs']);
  const ofPeople = isAny(tokens, cue.to, ['between', 'with', 'of']);
  if (!taking && !(ofPeople && isHeldOn(tokens, clause ? from + 1 : from, date.from, clause ? near : 0))) return false;
  for (let i = cue.to; i < from; i++)
    if (isCueNoun(tokens, i, 'meeting') || isCueNoun(tokens, i, 'visit') || isAny(tokens, i, others)) return false;
  return true;
}

/** `qui s'est tenue lundi`, `que tuvo lugar el lunes`, `tenue lundi`: the verb that carries a meeting, right before the day. */
function isHeldOn(tokens: readonly Token[], opens: number, day: number, reach: number): boolean {
  for (let i = opens; i <= opens + reach && i < day; i++)
    if (isAny(tokens, i, ['support']) && !isAny(tokens, i, ['have', 'be', 'at', 'other', 'article']))
      return day - i <= near;
  return false;
}

/** With these something else is told of. */
const others = ['instrument', 'joint-body', 'verb', 'speech', 'have', 'be', 'relative', 'subordinate'] as const;

/** In words. */
const longestCleft = 10;

/** `C'est le jeudi 6 mars que`, `Fue el lunes en Lima que`: only a day or a town stands between `it is` and the word that goes on. */
export function opensCleft(tokens: readonly Token[], i: number): boolean {
  if (i < 2 || i > longestCleft || !isAny(tokens, i, ['relative', 'subordinate'])) return false;
  const be = [0, 1, 2].find((k) => isAny(tokens, k, ['be']));
  if (be === undefined || be >= i - 1) return false;
  let day = false;
  for (let k = be + 1; k < i; k++) {
    const date =
      isAny(tokens, k, ['weekday', 'month', 'yesterday', 'today']) || /^\d{1,4}$/u.test(tokens[k]?.printed ?? '');
    day ||= date;
    if (!date && !isAny(tokens, k, ['article', 'at', 'to', 'of', 'place', 'site', 'stop', 'time-noun'])) return false;
  }
  return day;
}
