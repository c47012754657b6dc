import { isAny, type Token } from '../words/tokens.ts';
import type { CueFound } from './cues.ts';

/** `El acuerdo lo firmaron …`: a pronoun right before the verb takes up the object that opens the clause. */
export const isObjectFirst = (tokens: readonly Token[], cue: CueFound, object: number): boolean =>
  cue.is === 'verb' &&
  cue.form === 'finite' &&
  cue.from - object === 1 &&
  /^,?\s$/u.test(tokens[object]?.gap ?? '') &&
  isAny(tokens, object, ['object-pronoun']) &&
  !isAny(tokens, object - 1, ['article', 'of', 'with']);
