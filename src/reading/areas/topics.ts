import { placesOf, placesOfAny } from '../words/kinds.ts';
import type { Tag } from '../words/tags.ts';
import { at, endsBefore, isAny, isBehindComma, type Sentence, type Token } from '../words/tokens.ts';

/** A stretch of a sentence that says what was talked about, agreed on or cooperated in. */
export interface Topic {
  readonly from: number;
  readonly to: number;
}

/** How far before a preposition of topic (`about`, `over`) the talks or the cooperation may be named, in words. */
const reach = 24;

/**
 * What a sentence says that talks, texts or cooperation are about: after `discussed`, `cooperation in`, `talks with X on`,
 * and around `were on the agenda`. What is said not to be so (`does not cover`) is none.
 */
export function topicsIn(tokens: readonly Token[]): readonly Topic[] {
  const out: Topic[] = [];
  for (const i of placesOfAny(tokens, ['raised', 'fields', 'about'])) {
    const raised = at(tokens, i, 'raised');
    if (raised && !negated(tokens, i + raised.length)) {
      out.push({ from: opening(tokens, i), to: i });
      out.push({ from: i + raised.length, to: closing(tokens, i + raised.length) });
    }
    const opener = at(tokens, i, 'fields') ?? (speaksOf(tokens, i) ? at(tokens, i, 'about') : undefined);
    if (!opener || negated(tokens, i + opener.length)) continue;
    out.push({ from: i + opener.length, to: closing(tokens, i + opener.length) });
  }
  return [...out, ...enumerationsIn(tokens)];
}

/** Three fields or more in a row: `trade, investment, education and culture`. */
function enumerationsIn(tokens: readonly Token[]): readonly Topic[] {
  if (placesOf(tokens, 'area').length < 3) return [];
  const out: Topic[] = [];
  let from = 0;
  let to = -1;
  let items = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const area = i < to ? undefined : at(tokens, i, 'area');
    if (i < tokens.length && !area) continue;
    if (area && items > 0 && goesOn(tokens, to, i)) items++;
    else {
      if (items >= 3 && !negated(tokens, from)) out.push({ from, to });
      [from, items] = [i, 1];
    }
    to = i + (area?.length ?? 1);
  }
  return out;
}

/** Between two items stands a comma or `and`, and no more than an article and a preposition. */
function goesOn(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i <= to; i++) if (/[;:.]/u.test(tokens[i]?.gap ?? '')) return false;
  for (let i = from; i <= to; i++) if (isBehindComma(tokens, i) || isAny(tokens, i, ['and'])) return true;
  return false;
}

const talked: readonly Tag['is'][] = ['discussed', 'cooperation', 'instrument', 'agreed', 'pledged', 'proposed'];

/** `on`, `over`, `sur`: a preposition of topic where talks, a text or cooperation are named before it, and no day after it. */
function speaksOf(tokens: readonly Token[], i: number): boolean {
  const about = at(tokens, i, 'about');
  if (!about) return false;
  const next = i + about.length;
  if (isAny(tokens, next, ['weekday', 'month', 'counted', 'place', 'country', 'today']) || !tokens[next]) return false;
  if (/^\d/u.test(tokens[next]?.printed ?? '') || isAny(tokens, i, ['margins', 'presence', 'company'])) return false;
  const near = isAny(tokens, i, ['at']);
  if (near && !namesArea(tokens, next)) return false;
  let lotOnly = false;
  for (let k = i - 1; k >= Math.max(0, i - reach); k--) {
    const gap = tokens[k + 1]?.gap ?? '';
    if (/;/u.test(gap)) return false;
    // `signed two accords: one on fisheries, the other on tourism`.
    lotOnly ||= /:/u.test(gap);
    if (lotOnly) {
      if (isAny(tokens, k, ['instrument']) && isAny(tokens, k, ['plural', 'count'])) return true;
      continue;
    }
    const match = tokens[k]?.matches.some(
      ({ value }) =>
        talked.includes(value.is) ||
        (!near && (value.is === 'verb' || value.is === 'noun') && value.kind === 'meeting'),
    );
    if (match) return true;
  }
  return false;
}

/** `in` opens a field only right before one: `cooperation with Morocco in the training of judges`. */
function namesArea(tokens: readonly Token[], index: number): boolean {
  for (let i = index; i < index + 3; i++) if (isAny(tokens, i, ['area'])) return true;
  return false;
}

/** Where the sentence said not to be about something: a negation before, in the same clause. */
export function negated(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 12); i--) {
    if (isAny(tokens, i, ['negation', 'denied'])) return true;
    if (/[,;:.“«]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, ['relative', 'subordinate'])) return false;
  }
  return false;
}

function opening(tokens: readonly Token[], index: number): number {
  let i = index;
  while (i > 0 && !/[;:.(“«]/u.test(tokens[i]?.gap ?? '')) i--;
  return i;
}

/** To the verb or the clause that ends the list. */
function closing(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length) {
    const gap = tokens[i]?.gap ?? '';
    if (i > from && /[;.“«]/u.test(gap)) break;
    if (/:/u.test(gap) && i > from) break;
    if (/,/u.test(gap) && i > from && leavesList(tokens, i)) break;
    const verb = isAny(tokens, i, ['have', 'be', 'future']) && !isAny(tokens, i, ['possessive', 'article', 'at']);
    const clause =
      isAny(tokens, i, ['relative', 'subordinate']) && !isAny(tokens, i, ['article', 'and', 'other', 'at']);
    if (i > from && (verb || clause)) break;
    i++;
  }
  return i;
}

/** After a comma: `, the ministry said`, and no further field. */
function leavesList(tokens: readonly Token[], index: number): boolean {
  for (let i = index; i < Math.min(tokens.length, index + 8); i++) {
    if (i > index && isBehindComma(tokens, i)) return false;
    if (isAny(tokens, i, ['speech'])) return true;
  }
  return false;
}

/**
 * Whether a word too wide by itself stands at the head of an item of the topic: `in trade, water and public health`, and
 * not in `patrols in the port` or `the training of judges`.
 */
export function headsItem(
  { tokens, capitalNouns }: Pick<Sentence, 'tokens' | 'capitalNouns'>,
  topic: Topic,
  index: number,
  length: number,
): boolean {
  const word = tokens[index];
  if (index > 0 && word && !capitalNouns && /^\p{Lu}/u.test(word.printed) && !word.allCapitals) return false;
  if (isAny(tokens, index + length, ['of']) && /^\s/u.test(tokens[index + length]?.gap ?? '')) return false;
  let since = 0;
  for (let i = index; i > topic.from; i--) {
    since =
      isBehindComma(tokens, i) || isAny(tokens, i - 1, ['and']) || endsBefore(tokens, i, 'fields') > 0 ? 0 : since + 1;
    if (since > 6) return false;
    const place = isAny(tokens, i - 1, ['at']) && !isAny(tokens, i - 1, ['to', 'about', 'article']);
    if (place && i - 1 > topic.from && since > 0) return false;
    if (isAny(tokens, i - 1, ['relative', 'speech']) && !isAny(tokens, i - 1, ['article', 'and', 'about']))
      return false;
  }
  return true;
}
