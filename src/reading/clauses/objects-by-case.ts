import type { Phrase } from '../phrases/phrase.ts';
import { articleOver } from '../words/articles.ts';
import { someIn } from '../words/stretches.ts';
import { isAny, isCueNoun, type Token } from '../words/tokens.ts';
import type { CuePlace } from './clause.ts';

/** `lobte den Präsidenten X bei einem Treffen`: by its article no subject. */
export function isObjectByCase(tokens: readonly Token[], [one]: readonly Phrase[]): boolean {
  return one !== undefined && isAny(tokens, articleOver(tokens, one.from) ?? one.from, ['object-article']);
}

/** `begleitete den Minister bei seinen Gesprächen`, `empfing den Minister zu einem Besuch`: it may be his. */
export const isHis = (tokens: readonly Token[], { from, to }: CuePlace): boolean =>
  isCueNoun(tokens, to - 1, 'visit') || someIn(tokens, Math.max(0, from - 3), to, ['possessive']);
