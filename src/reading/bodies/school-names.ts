import { at, isAny, type Token } from '../words/tokens.ts';

/** In words: the longest name of a school that is left in its own language. */
const longest = 10;

/** What joins the words of such a name, in the languages that it may be left in. */
const joins = /^(?:of|for|the|de|del|do|da|di|du|des|dos|das|la)$/u;

/**
 * Where the name of a school ends that is left in another language: `Example Normal University`, `Universidade Nova de Prova`,
 * `University of Science and Technology`; the word itself where none begins.
 */
export function foreignEnd(tokens: readonly Token[], from: number): number {
  let head = from;
  while (head - from < longest && isOfName(tokens, head, from) && !at(tokens, head, 'foreign-school')) head++;
  if (!tokens[head]?.capital || !at(tokens, head, 'foreign-school') || !isOfName(tokens, head, from)) return from;
  let to = head + 1;
  while (to - from < longest && /^[\s'’-]+$/u.test(tokens[to]?.gap ?? ',')) {
    if (tokens[to]?.capital && !isOther(tokens, to)) {
      to++;
      continue;
    }
    let next = to;
    while (next - to < 2 && joins.test(tokens[next]?.printed ?? '')) next++;
    // `University of Science and Technology`: behind `of` an `and` goes on with the name.
    if (next === to && tokens[to]?.printed === 'and' && tokens[to - 2]?.printed === 'of') next++;
    if (next === to || !tokens[next]?.capital || isOther(tokens, next) || at(tokens, next, 'country')) break;
    to = next + 1;
  }
  return to;
}

/** A word with a capital that nothing parts from the one before it. */
const isOfName = (tokens: readonly Token[], i: number, from: number): boolean =>
  tokens[i]?.capital === true &&
  !tokens[i]?.caseless &&
  (i === from || /^[\s'’-]+$/u.test(tokens[i]?.gap ?? ',')) &&
  (at(tokens, i, 'foreign-school') !== undefined || !isOther(tokens, i));

/** What begins another name, or is no name. */
const isOther = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['role', 'group', 'honorific', 'weekday', 'month', 'instrument', 'district']) ||
  (isAny(tokens, i, ['school', 'article', 'other', 'at']) && !at(tokens, i, 'foreign-school'));

/** `de hogeschool Prova`, `l’université Exemple`: where a name ends that stands right behind the small word for a school, else the word itself. */
export function besideSchool(tokens: readonly Token[], i: number): number {
  const school = tokens[i]?.capital || tokens[i]?.caseless ? undefined : at(tokens, i, 'school');
  if (!school || !isAny(tokens, i - 1, ['article']) || isAny(tokens, i - 1, ['indefinite'])) return i;
  let to = i + school.length;
  while (to - i < longest && isOfName(tokens, to, i)) to++;
  return to > i + school.length ? to : i;
}
