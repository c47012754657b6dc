import { someIn } from '../words/stretches.ts';
import { at, endsBefore, isAny, type Token } from '../words/tokens.ts';
import type { InstrumentFound } from './instruments.ts';

/** `signed an agreement on …, a convention on … and a protocol`: each further instrument with an indefinite article. */
export function others(
  tokens: readonly Token[],
  instruments: readonly InstrumentFound[],
  first: InstrumentFound,
  taken: ReadonlySet<InstrumentFound>,
): readonly InstrumentFound[] {
  const found = instruments.filter((next) => {
    if (next.from < first.to || taken.has(next) || next.again) return false;
    if (opensLot(tokens, first, next)) return true;
    const lot = first.count !== null && isAfterSign(tokens, first.to, next.from);
    let article = next.from - 1;
    while (
      article > first.to &&
      tokens[article] &&
      !isAny(tokens, article, ['indefinite', 'article', 'and', 'of', 'at', 'other', 'count'])
    )
      article--;
    const definite =
      ((first.definite && next.type !== first.type) || lot) && next.definite && isAny(tokens, article, ['article']);
    // `the following documents: treaty on …, memorandum on … and protocol on …`.
    if (isBehindSign(tokens, first.from) && listed(tokens, next.from)) return true;
    // Where the article is one word with its noun, `and` is too: `الاتفاقية … ومذكرة التفاهم`, `أبرزها مذكرة تفاهم`.
    if (tokens[next.from]?.caseless && first.from < next.from && goesOn(tokens, next.from)) return true;
    if ((!definite && !isAny(tokens, article, ['indefinite', 'count'])) || next.from - article > 4) return false;
    return listed(tokens, article);
  });
  const [only, ...more] = found;
  return only && more.length === 0 && isApposition(tokens, first, only) ? [] : found;
}

/** `signed the Treaty of Accra, an agreement that …`: behind a comma alone, and with nothing joined to it, what the first one is. */
function isApposition(tokens: readonly Token[], first: InstrumentFound, next: InstrumentFound): boolean {
  if (first.count !== null || next.count !== null || next.definite || next.another || tokens[next.from]?.caseless)
    return false;
  // `a treaty on trade, a protocol on fishing`, `an agreement on trade, an agreement on fishing`: each is a text of its own.
  if (next.type !== 'agreement' || (first.type === 'agreement' && !first.definite)) return false;
  let opens = next.from;
  while (opens > first.to && !/[,;:(]/u.test(tokens[opens]?.gap ?? '')) opens--;
  if (!/^,\s$/u.test(tokens[opens]?.gap ?? '') || !isAny(tokens, opens, ['indefinite'])) return false;
  // `a memorandum with Ghana, an agreement with Togo`.
  const own = (to: number) => isAny(tokens, to, ['with']);
  if (own(first.to) && own(next.to)) return false;
  return !someIn(tokens, first.to, next.from, ['and', 'also', 'another']) && !isJoined(tokens, next.to);
}

/** `a declaration, an action plan and instruments to …`: the list goes on behind it. */
function isJoined(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 6 && !/[,;:]/u.test(tokens[i]?.gap ?? ''); i++) {
    if (isAny(tokens, i, ['and'])) return true;
    if (isAny(tokens, i, ['relative', 'with', 'verb', 'have', 'be', 'subordinate'])) return false;
  }
  return false;
}

/** `signed two documents in Accra: a memorandum on … and …`, `two accords (one treaty, …)`: what the number counts begins behind the sign. */
function opensLot(tokens: readonly Token[], { count }: InstrumentFound, { from }: InstrumentFound): boolean {
  return count !== null && isBehindSign(tokens, from, /[:(–—]/u);
}

/** `Were signed in Accra: a treaty on …`: with no more than an article or a count between, the sign that opens a list. */
export function isBehindSign(tokens: readonly Token[], from: number, signs = /:/u): boolean {
  const before = tokens.slice(Math.max(0, from - opening), from + 1);
  const sign = before.findLastIndex(({ gap }) => signs.test(gap));
  return sign >= 0 && before.slice(sign + 1).every(({ gap }) => !/[,;]/u.test(gap));
}

/** `zwei Abkommen: das über … und das Protokoll über …`: behind the sign even what stands with an article is named for the first time. */
const isAfterSign = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ gap }) => /:/u.test(gap));

/** `two treaties: one text and another`: all that the number counts is named, not some (`including`). */
export function isItemised(tokens: readonly Token[], [lot, first, second]: readonly InstrumentFound[]): boolean {
  if (!lot || !first || !second || !opensLot(tokens, lot, first)) return false;
  return !someIn(tokens, lot.to, first.from, ['including', 'namely']);
}

/** In words: so far behind the sign that opens a list stands what its first item is called. */
const opening = 3;

/** `An agreement on … and two memoranda were signed`: those that stand in one list before the one that the verb follows. */
export function listedBefore(
  tokens: readonly Token[],
  instruments: readonly InstrumentFound[],
  last: InstrumentFound,
  taken: ReadonlySet<InstrumentFound>,
): readonly InstrumentFound[] {
  const out: InstrumentFound[] = [];
  let next = last;
  for (const one of instruments.filter(({ to }) => to <= last.from).toReversed()) {
    let article = next.from - 1;
    while (article > one.to && !isAny(tokens, article, ['indefinite', 'count', 'and'])) article--;
    if (!isAny(tokens, article, ['indefinite', 'count'])) article += at(tokens, article, 'and')?.length ?? 0;
    const open = one.again || one.taken || taken.has(one) || (one.definite && !next.definite);
    if (open || next.from - article > 4 || !listed(tokens, article) || isParted(tokens, one.to, next.from)) break;
    out.unshift(one);
    next = one;
  }
  return out;
}

/** A verb or a clause of its own stands between two instruments. */
function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  // `ainsi qu’un accord`: no word of what joins the two opens a clause.
  for (let i = from; i < to; i += at(tokens, i, 'and')?.length ?? 1)
    if (
      /[;:.]/u.test(tokens[i]?.gap ?? '') ||
      (isAny(tokens, i, ['verb', 'speech', 'relative', 'have', 'be', 'subordinate', 'future']) &&
        !isAny(tokens, i, ['noun', 'of', 'article', 'other', 'at', 'about', 'and']))
    )
      return true;
  return false;
}

/** `and` or `among them` stands right before the word. */
const goesOn = (tokens: readonly Token[], index: number): boolean =>
  endsBefore(tokens, index, 'and') > 0 || endsBefore(tokens, index, 'including') > 0;

/** A comma or `and` stands before the word, a preposition that is said again passed over: `ainsi que d'un arrangement`. */
function listed(tokens: readonly Token[], index: number): boolean {
  if (/[,;]/u.test(tokens[index]?.gap ?? '')) return true;
  if (goesOn(tokens, index) || endsBefore(tokens, index, 'also') > 0) return true;
  if (isAny(tokens, index - 1, ['of', 'with', 'by', 'to'])) {
    return /[,;]/u.test(tokens[index - 1]?.gap ?? '') || endsBefore(tokens, index - 1, 'and') > 0;
  }
  return false;
}
