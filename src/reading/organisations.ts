import { at, isAny, type Token } from './tokens.ts';

/** Where an organisation's name that begins at `i` ends (`i` itself if none does): capitals around a head noun, or an acronym. */
export function organisationEnd(tokens: readonly Token[], i: number): number {
  const first = tokens[i];
  if (first?.caseless && !first.allCapitals) return caselessEnd(tokens, i);
  if (!first?.capital || isAny(tokens, i, ['article', 'person-pronoun', 'people-pronoun', 'weekday', 'month']))
    return i;
  const acronym = first.allCapitals && first.printed.length <= 7 && /\p{Lu}/u.test(first.printed);
  let head = at(tokens, i, 'organisation') !== undefined;
  let j = i + 1;
  while (j < tokens.length && /^[\s'’-]*$/u.test(tokens[j]?.gap ?? ',')) {
    const inner = tokens[j];
    if (inner?.capital && !isAny(tokens, j, ['weekday', 'month', 'role'])) {
      head ||= at(tokens, j, 'organisation') !== undefined;
      j++;
    } else if (
      at(tokens, j, 'of') &&
      tokens[j + 1] &&
      (tokens[j + 1]?.capital || (at(tokens, j + 1, 'article') && tokens[j + 2]?.capital))
    )
      j += 1;
    else if (at(tokens, j, 'article') && at(tokens, j - 1, 'of') && tokens[j + 1]?.capital) j++;
    else break;
  }
  return head ? j : acronym ? i + 1 : i;
}

/** In a script without capitals: a head noun with the definite nouns and adjectives after it (`وزارة الدفاع الوطني`). */
function caselessEnd(tokens: readonly Token[], i: number): number {
  if (!at(tokens, i, 'organisation')) return i;
  let j = i + (at(tokens, i, 'organisation')?.length ?? 1);
  while (j < tokens.length && j - i < 8 && /^\s?$/u.test(tokens[j]?.gap ?? ',')) {
    const tied = at(tokens, j, 'to') !== undefined && tokens[j + 1]?.definite === true;
    if (tied) j += 2;
    else if (at(tokens, j, 'and') && isAny(tokens, j - 1, ['portfolio']) && at(tokens, j + 1, 'portfolio')) j += 2;
    else if (isAny(tokens, j, ['portfolio', 'nationality', 'organisation']) && !isAny(tokens, j, ['role'])) j++;
    else if (isAny(tokens, j, ['country']) && !tokens[j - 1]?.definite) j += at(tokens, j, 'country')?.length ?? 1;
    else break;
  }
  return j;
}
