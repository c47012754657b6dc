import { behind, bracketEnd, capitals, printed } from '../bodies/name-runs.ts';
import type { Line, Parsed } from '../parsed.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { PartyFound } from './body-names.ts';

/**
 * `the universities of Ghent and Leuven`, `les villes de Liège et Rabat`, `los alcaldes de Lima, Ada Prueba, y de Quito, …`: behind
 * one head in the plural each by its name; none where fewer than two are named, or where they are states.
 */
export function severalAt(parsed: Parsed, line: Line, i: number): readonly PartyFound[] {
  const { tokens } = line.sentence;
  let head = i;
  while (head - i < 2 && isAny(tokens, head, ['article'])) head++;
  // `de Friese gemeenten A en B`.
  if (!at(tokens, head, 'bodies') && isAdjective(tokens, head) && at(tokens, head + 1, 'bodies')) head++;
  const leaders = at(tokens, head, 'leaders');
  const noun = leaders ?? at(tokens, head, 'bodies');
  if (!noun) return headLast(parsed, tokens, i);
  if (tokens[head]?.caseless) return [];
  const out: PartyFound[] = [];
  let next = head + noun.length;
  for (let last = false; ; ) {
    let from = next;
    while (from - next < 6 && isBeforeName(tokens, from)) from++;
    const to = nameTo(tokens, from);
    if (to === from || isAny(tokens, from, ['country', 'nationality', 'role', 'weekday', 'month'])) break;
    const end = leaders ? personEnd(line, bracketEnd(tokens, to)) : behind(tokens, to);
    out.push({ from: out.length === 0 ? i : from, to: end, party: printed(parsed, tokens, from, to), is: 'body' });
    const and = at(tokens, end, 'and');
    const comma = /^,\s$/u.test(tokens[end]?.gap ?? '');
    if (last || (!and && !comma)) break;
    last = and !== undefined;
    next = and ? end + and.length : end;
  }
  return out.length > 1 ? out : [];
}

/** `the Polish town of`, `het Poolse`, `dem polnischen`: what stands before a name. */
const isBeforeName = (tokens: readonly Token[], i: number): boolean =>
  (isAny(tokens, i, ['of', 'article', 'district']) && !tokens[i]?.capital) ||
  (isAny(tokens, i, ['nationality']) &&
    !tokens[i]?.caseless &&
    (tokens[i + 1]?.capital === true || isAny(tokens, i + 1, ['district'])));

/** An adjective of a state or of a part of one: `Polish`, `Friese`, `polnischen`. */
const isAdjective = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['nationality', 'regional']) ||
  (tokens[i]?.capital === true && !tokens[i]?.caseless && isAny(tokens, i - 1, ['article']));

/** Words with capitals, and those that `of` joins to them: `Mohammed V de Rabat`. */
function nameTo(tokens: readonly Token[], from: number): number {
  let to = capitals(tokens, from);
  while (to > from && isAny(tokens, to, ['of']) && /^\s$/u.test(tokens[to]?.gap ?? '')) {
    const next = isAny(tokens, to + 1, ['article']) && !tokens[to + 1]?.capital ? to + 2 : to + 1;
    const end = capitals(tokens, next);
    if (end === next) break;
    to = end;
  }
  return to;
}

/** Behind the name of whoever leads it: `, Ada Prueba,`. */
function personEnd({ phrases, sentence: { tokens } }: Line, to: number): number {
  const person = phrases.find(({ kind, from }) => kind === 'person' && from === to);
  return person && /^\)?,\s$/u.test(tokens[to]?.gap ?? '') ? person.to : to;
}

/** `Hebei and Sampleton provinces`: the head behind the names. */
function headLast(parsed: Parsed, tokens: readonly Token[], i: number): readonly PartyFound[] {
  const first = capitals(tokens, i);
  const and = first > i ? at(tokens, first, 'and') : undefined;
  if (!and || isAny(tokens, i, ['article', 'role', 'country', 'nationality', 'weekday', 'month'])) return [];
  const from = first + and.length;
  const to = capitals(tokens, from);
  const head = to > from && /^\s$/u.test(tokens[to]?.gap ?? '') ? at(tokens, to, 'bodies') : undefined;
  if (!head || isAny(tokens, from, ['country', 'nationality', 'role'])) return [];
  const end = to + head.length;
  return [
    { from: i, to: first, party: printed(parsed, tokens, i, first), is: 'body' },
    { from, to: end, party: printed(parsed, tokens, from, to), is: 'body' },
  ];
}
