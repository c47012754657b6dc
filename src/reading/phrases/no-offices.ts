import type { Title } from '../people/titles.ts';
import { isAny, type Token } from '../words/tokens.ts';

const nouns = ['noun', 'cooperation', 'organisation', 'site', 'instrument'] as const;
const people = ['role', 'honorific', 'group', 'given', 'counterpart', 'nationality', 'verb', 'speech'] as const;

/** `المؤتمر الصحفي`, `علاقات دبلوماسية`: in a script without capitals, right behind its noun an adjective, which is nobody's office. */
export function isAdjective(tokens: readonly Token[], i: number): boolean {
  const [noun, word] = [tokens[i - 1], tokens[i]];
  if (!noun || !word?.caseless || word.gap !== ' ' || noun.definite !== word.definite) return false;
  if (!/(?:ي|ية)$/u.test(word.printed) || !isAny(tokens, i, ['role'])) return false;
  return isAny(tokens, i - 1, word.definite ? [...nouns, 'ordinary'] : nouns) && !isAny(tokens, i - 1, people);
}

/** `الفريق`: a rank that is also a team is nobody without a name or a state. */
export const isTeam = (tokens: readonly Token[], { start, to, country, counterpart }: Title): boolean =>
  tokens[start]?.caseless === true &&
  to - start === 1 &&
  country === null &&
  !counterpart &&
  isAny(tokens, start, ['ordinary']);
