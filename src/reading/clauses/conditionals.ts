import { holds } from '../words/kinds.ts';
import { isAny, type Token } from '../words/tokens.ts';
import type { CuePlace } from './clause.ts';

/** `dijo que se reuniría con X`, `a dit qu'il rencontrerait X`: the conditional of what somebody says is its future. */
export function isReportedSpeech(tokens: readonly Token[], verb: number): boolean {
  let told = false;
  for (let i = verb - 1; i >= Math.max(0, verb - 16); i--) {
    if (/[;:“”"«»]/u.test(tokens[i + 1]?.gap ?? '')) return false;
    if (told && isAny(tokens, i, ['speech', 'announces'])) return true;
    told ||= isAny(tokens, i, ['subordinate', 'relative']);
  }
  return false;
}

/** `said that it would be signed`, `it would be signed soon, X said`: the future of what somebody says, where nothing says `if`. */
export function isReportedFuture(tokens: readonly Token[], index: number): boolean {
  if (!isAny(tokens, index, ['future'])) return false;
  const others = tokens.some(
    (_, i) => i !== index && isAny(tokens, i, ['hypothesis']) && !isAny(tokens, i, ['future']),
  );
  return !others && holds(tokens, ['speech']);
}

/** `announced a visit to X`, `had announced his visit`: what is announced is still to come; adjectives may stand between. */
export function isAnnounced(tokens: readonly Token[], { from }: CuePlace): boolean {
  const bare = tokens[from]?.caseless === true;
  if (bare && (tokens[from]?.definite || tokens[from]?.owned)) return false;
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    if (/[,;:.“”"«»()]/u.test(tokens[i + 1]?.gap ?? '')) return false;
    if (isAny(tokens, i, ['announces'])) return true;
    const small = isAny(tokens, i, ['indefinite', 'article', 'possessive']);
    if (!small && isAny(tokens, i, ['verb', 'noun', 'with', 'be', 'have', 'subordinate', 'of'])) return false;
  }
  return false;
}
