import type { Phrase } from '../phrases/phrase.ts';
import { isAny, type Token } from '../words/tokens.ts';
import type { Arguments } from './arguments.ts';
import { type CuePlace, endOfAside } from './clause.ts';

const first = (group: readonly Phrase[]): Phrase => group[0] as Phrase;

/**
 * Subject and object of a verb in a language that puts the verb first: the first people after it did it, the second had
 * it done to them. A subject right before the verb (`أن X وقع`, headlines) takes what follows as object; with nobody
 * before it and one after a verb that needs an object, the subject is the one spoken of before.
 */
export function verbFirstArguments(
  tokens: readonly Token[],
  cue: CuePlace,
  left: readonly (readonly Phrase[])[],
  right: readonly (readonly Phrase[])[],
  needsObject: boolean,
): Arguments {
  const near = right[0] && clear(tokens, cue.to, first(right[0]).from) ? right[0] : undefined;
  const before = left.at(-1);
  const led = before && directly(tokens, before.at(-1)?.to ?? 0, cue.from) ? before : undefined;
  if (led && led.at(-1)?.governor === null) return { subject: led, object: near ?? [], passive: false };
  if (!near) return { subject: led ?? [], object: [], passive: false };
  if (isAccusative(tokens, first(near))) return { subject: led ?? [], object: near, passive: false };
  const opens = near.at(-1)?.to ?? cue.to;
  const behind = isAny(tokens, opens, ['relative', 'subordinate']) ? (endOfAside(tokens, opens) ?? 0) : 0;
  const later = right.slice(1).filter((group) => first(group).from >= behind && !isCompany(tokens, near, group));
  const next = later.find((group) => !isSecondOffice(tokens, near, group, later)) ?? later[0];
  if (next && clear(tokens, near.at(-1)?.to ?? cue.to, first(next).from))
    return { subject: near, object: next, passive: false };
  return needsObject ? { subject: [], object: near, passive: false } : { subject: near, object: [], passive: false };
}

/** `يلتقي عددا من المسؤولين`, `استقبل وفدا`: people without names to whom it was done, as the ending says. */
const isAccusative = (tokens: readonly Token[], { kind, from }: Phrase): boolean =>
  kind === 'group' &&
  !isAny(tokens, from, ['role']) &&
  /\p{L}{3}(?:ا\u064b?|\u064bا)$/u.test(tokens[from]?.printed ?? '');

/** `استقبل X والوفد المرافق له`: people without a name after `and` came with whoever stands before it. */
function isCompany(tokens: readonly Token[], near: readonly Phrase[], group: readonly Phrase[]): boolean {
  const to = near.at(-1)?.to ?? 0;
  return first(group).kind === 'group' && first(group).from === to + 1 && isAny(tokens, to, ['and']);
}

/** `التقى X وزير الرياضة، رئيس اللجنة، … Y`: behind commas further offices of whoever is named, where somebody else who is named follows. */
function isSecondOffice(
  tokens: readonly Token[],
  near: readonly Phrase[],
  group: readonly Phrase[],
  later: readonly (readonly Phrase[])[],
): boolean {
  const [office, ...more] = group;
  if (office?.kind !== 'description' || more.length > 0 || near.at(-1)?.kind !== 'person') return false;
  if (!/^[,،]\s?$/u.test(tokens[office.from]?.gap ?? '') || office.country !== null) return false;
  const named = later.find((one) => first(one).from >= office.to && first(one).kind === 'person');
  return named !== undefined && clear(tokens, near.at(-1)?.to ?? 0, first(named).from);
}

/** No other verb stands between. */
function clear(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isAny(tokens, i, ['relative', 'subordinate'])) return i === from && endOfAside(tokens, from) === to;
    if (isAny(tokens, i, ['speech', 'verb', 'support']) && !isAny(tokens, i, ['noun', 'month', 'other', 'at']))
      return false;
    if (/[;:]/u.test(tokens[i]?.gap ?? '')) return false;
  }
  return true;
}

/** Only small words, dates and auxiliaries stand between a subject and the verb after it. */
function directly(tokens: readonly Token[], from: number, to: number): boolean {
  const begin = afterRetinue(tokens, from);
  if (to - begin > 6) return false;
  let aside = false;
  for (let i = begin; i < to; i++) {
    // `X، قائد القيادة (أفريكوم)، الذي يزور`: what brackets enclose.
    const { gap = '' } = tokens[i] ?? {};
    aside = /\(/u.test(gap) || (aside && !/\)/u.test(gap));
    if (!aside && (!isAny(tokens, i, between) || isAny(tokens, i, ['and']))) return false;
  }
  return true;
}

const between = [
  ...(['stop', 'relative', 'have', 'be', 'future', 'today', 'yesterday', 'weekday', 'negation', 'denied'] as const),
];

/** `X والوفد المرافق له الذي يزور …`: the clause behind those who came along is about whoever is named. */
function afterRetinue(tokens: readonly Token[], from: number): number {
  if (!isAny(tokens, from, ['and']) || !isAny(tokens, from + 1, ['group'])) return from;
  for (let i = from + 2; i <= from + 5; i++) if (isAny(tokens, i, ['relative'])) return i;
  return from;
}
