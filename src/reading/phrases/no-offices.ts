import type { Title } from '../people/titles.ts';
import { isAny, type Token } from '../words/tokens.ts';

const nouns = ['noun', 'cooperation', 'organisation', 'site', 'instrument'] as const;
const people = ['role', 'honorific', 'group', 'given', 'counterpart', 'nationality', 'verb', 'speech'] as const;

/** `المؤتمر الصحفي`, `علاقات دبلوماسية`: in a script without capitals, right behind its noun an adjective, which is nobody's office. */
export function isAdjective(tokens: readonly Token[], i: number): boolean {
  const [noun, word] = [tokens[i - 1], tokens[i]];
  if (!noun || !word?.caseless || word.gap !== ' ' || noun.definite !== word.definite) return false;
  if (word.endings.adjective === undefined || !isAny(tokens, i, ['role'])) return false;
  return isAny(tokens, i - 1, word.definite ? [...nouns, 'ordinary'] : nouns) && !isAny(tokens, i - 1, people);
}

/** `الفريق`: a rank that is also a team is nobody without a name or a state. */
export const isTeam = (tokens: readonly Token[], { start, to, country, counterpart }: Title): boolean =>
  tokens[start]?.caseless === true &&
  to - start === 1 &&
  country === null &&
  !counterpart &&
  isAny(tokens, start, ['ordinary']);

/** `خاصة البرلمانية منها`, `الفنية والإعلامية`: one feminine adjective with the article and nobody's name, which tells of things. */
export const isQuality = (tokens: readonly Token[], { start, to, country, counterpart, sector }: Title): boolean =>
  qualities.has(sector ?? 'ANY') &&
  !isAny(tokens, start - 1, ['verb', 'speech']) &&
  to - start === 1 &&
  country === null &&
  !counterpart &&
  tokens[start]?.definite === true &&
  tokens[start]?.caseless === true &&
  tokens[start].endings.quality !== undefined;

/** The sectors of those who are called by an adjective: a member of parliament, a journalist, a diplomat. */
const qualities: ReadonlySet<string> = new Set(['ANY', 'JRN', 'LEG']);
