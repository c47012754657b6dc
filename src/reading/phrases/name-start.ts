import { nameEnd } from '../people/names.ts';
import { heldTitleAt } from '../people/serving.ts';
import type { Title } from '../people/titles.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { isInOpener } from './phrase-openings.ts';

/** Where the name after a title begins: directly, or after a comma where the name is long enough to be sure. */
export function nameStart(tokens: readonly Token[], title: Title): number | null {
  const next = tokens[title.to];
  if (!next) return null;
  if (/^[)\s.]*$/u.test(next.gap) && !next.gap.includes('\n')) return title.to;
  // `رئيس الحكومة « X »`: without capitals the press puts names between marks.
  if (next.caseless && /^,?\s?["«“”]\s?$/u.test(next.gap)) return title.to;
  if (/^\.?[)\s]*,\s['’]?$/u.test(next.gap) && !title.plural) {
    const end = nameEnd(tokens, title.to, true);
    const isName = end - title.to >= 2 || at(tokens, title.to, 'given') !== undefined;
    return isName && !beginsClause(tokens, title, end) ? title.to : null;
  }
  return null;
}

/** `While holding talks with the minister of Poland, X welcomed …`: behind an opening clause the name is who acts, not whom it was with. */
function beginsClause(tokens: readonly Token[], title: Title, end: number): boolean {
  if (!tokens[title.from]?.caseless && tokens[end]?.gap === ' ' && isInOpener(tokens, title.from))
    return isAny(tokens, end, ['verb', 'speech', 'have', 'be', 'support']);
  const start = isAny(tokens, title.from, ['article']) ? title.from : title.start;
  const before = isAny(tokens, start - 1, ['article']) ? start - 2 : start - 1;
  const governed = isAny(tokens, before, ['with', 'to', 'by']) && !tokens[title.from]?.caseless;
  if (!governed) return false;
  if (tokens[end]?.gap === ' ') return isAny(tokens, end, ['verb', 'speech', 'have', 'be']);
  // `In the meeting with the envoy of Poland, X, minister of Defence, said …`: an office of their own, and what they do.
  const own = /^,\s$/u.test(tokens[end]?.gap ?? '') ? heldTitleAt(tokens, end) : null;
  if (!own || own.plural || own.heads.length === 0 || isAny(tokens, end, ['article'])) return false;
  return /^,?\s$/u.test(tokens[own.to]?.gap ?? '') && isAny(tokens, own.to, ['speech', 'have', 'be']);
}
