import { isAny, type Token } from '../words/tokens.ts';

const verbs = ['have', 'be', 'future', 'verb', 'support', 'speech'] as const;

/** Where the verb of whoever is named before it stands: right there, or behind one small word (`Y also said`, `Y ya había dicho`). */
export function verbBehind(tokens: readonly Token[], at: number): number {
  const plain = (i: number) => /^\s$/u.test(tokens[i]?.gap ?? '') && !tokens[i]?.capital;
  const small = plain(at) && plain(at + 1) && !isAny(tokens, at, [...verbs, ...joints]);
  return small && isAny(tokens, at + 1, verbs) && !isAny(tokens, at + 1, joints) ? at + 1 : at;
}

/** What may stand behind a name and begins something else. */
const joints = [
  'and',
  'with',
  'of',
  'at',
  'to',
  'by',
  'from',
  'other',
  'article',
  'relative',
  'subordinate',
  'noun',
] as const;
