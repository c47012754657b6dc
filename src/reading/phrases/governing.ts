import { articleOver } from '../words/articles.ts';
import type { ConnectorTag } from '../words/tags.ts';
import { at, endsBefore, isAny, type Token } from '../words/tokens.ts';
import { isPeople, type PhraseDraft } from './phrase.ts';
import { governors } from './phrase-openings.ts';

/** What may stand between a preposition and whom it governs. */
const passed = ['article', 'portfolio', 'nationality', 'neighbour', 'claimed'] as const;

/** A preposition right before the phrase, articles passed over. The longest wins; a clause boundary is none. */
export function governorOf(tokens: readonly Token[], from: number): ConnectorTag | null {
  const contracted = contraction(tokens, from);
  // `en présence du ministre`: the longer words that the contraction closes.
  if (contracted) return longest(tokens, from + 1, 1)?.is ?? contracted;
  let index = from;
  for (let round = 0; round < 3; round++) {
    const best = longest(tokens, index, 0);
    // `with, among others, the minister`
    const others = round === 0 && /^,/u.test(tokens[index]?.gap ?? '') ? endsBefore(tokens, index, 'including') : 0;
    if (others > 0 && /^,/u.test(tokens[index - others]?.gap ?? '')) {
      index -= others;
      continue;
    }
    if (/[,;:]/u.test(tokens[index]?.gap ?? '') && round === 0) return null;
    // `onder meer de premier`: no preposition of the phrase.
    const some =
      endsBefore(tokens, index, 'indefinite') ||
      endsBefore(tokens, index, 'including') ||
      endsBefore(tokens, index, 'honorific');
    if (some > (best?.length ?? 0)) {
      index -= some;
      continue;
    }
    // `avec plusieurs de ses homologues`, `with some of the ministers`: what governs the several.
    const several = best?.is === 'of' && isAny(tokens, from, ['possessive', 'article']) ? index - best.length : index;
    const count = several < index ? endsBefore(tokens, several, 'indefinite') : 0;
    if (count > 0 && !isAny(tokens, several - 1, ['article'])) {
      index = several - count;
      continue;
    }
    // `in Kenya's capital Nairobi`, `in the country's capital, Nairobi`
    const seat = isAny(tokens, index - 1, ['capital']) && isAny(tokens, from, ['place']) ? index - 1 : index;
    const whose = seat < index && isAny(tokens, seat - 1, ['of']) ? ownerBefore(tokens, seat - 1) : null;
    if (whose !== null) {
      index = whose;
      continue;
    }
    if (best && best.is === 'other' && endsBefore(tokens, index, 'subordinate') === best.length) return null;
    // `عبر العاهل عن …` opens with a verb, `عبر` inside a sentence is `through`.
    if (best?.is === 'other' && index === best.length && tokens[0]?.caseless && isAny(tokens, 0, ['speech']))
      return null;
    const owner = best?.is === 'of' ? ownerBefore(tokens, index - best.length) : null;
    // Not `talks chaired by the bloc's envoy X`.
    if (owner !== null && (longest(tokens, owner, 0)?.is ?? 'with') === 'with') {
      index = owner;
      continue;
    }
    if (best) return best.is;
    // `with the newly appointed ambassador`
    const lately = endsBefore(tokens, index, 'lately');
    if (lately > 0) {
      index -= lately;
      continue;
    }
    // `op het ministerie haar collega`: a body is no part of whom the verb has for its object.
    const body = isAny(tokens, index - 1, ['organisation', 'state-body']);
    // `au ministère de la Défense le ministre X`: what the preposition governs ends before an article.
    const noun = isAny(tokens, from, ['article']) && isOnlyPortfolio(tokens, index - 1);
    const article = round === 0 ? articleOver(tokens, index) : null;
    if (article !== null) index = article;
    else if (index > 0 && !body && !noun && isAny(tokens, index - 1, passed)) index--;
    else return null;
  }
  return null;
}

const isOnlyPortfolio = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['portfolio']) && !isAny(tokens, i, ['article', 'nationality']);

/** In words: so long are the words for whoever or whatever an office belongs to. */
const longestOwner = 4;

/** `with the institute's director X`: where the owner begins, behind whose own preposition the office stands. */
function ownerBefore(tokens: readonly Token[], genitive: number): number | null {
  const mark = tokens[genitive];
  if (mark?.gap !== '' || !/^['’]/u.test(mark.printed)) return null;
  for (let i = genitive - 1; i >= Math.max(0, genitive - longestOwner); i--) {
    if (isAny(tokens, i, ['article', 'possessive'])) return i;
    // `Interpol's director X`: a name has no article.
    const opens = i === 0 || tokens[i]?.gap !== ' ' || !tokens[i - 1]?.capital;
    if (opens && tokens[i]?.capital && !isAny(tokens, i - 1, ['article', 'possessive'])) return i;
    if (i > 0 && (tokens[i]?.gap !== ' ' || isAny(tokens, i, ['verb', 'noun', 'of']))) return null;
  }
  return null;
}

/** No preposition has more words. */
const farthest = 5;

/** The longest of the prepositions that end right before a word, of more words than so many. */
function longest(
  tokens: readonly Token[],
  index: number,
  above: number,
): { readonly is: ConnectorTag; readonly length: number } | null {
  for (let length = farthest; length > above; length--) {
    const ending = tokens[index - length]?.matches.filter((match) => match.length === length) ?? [];
    const is = ending.length === 0 ? undefined : governors.find((one) => ending.some((match) => match.is === one));
    if (is !== undefined) return { is, length };
  }
  return null;
}

/** `au ministre`: a word for `to` and `at` is `to` before people; one for `with` and `at` is `at` before places. */
export function towards(
  tokens: readonly Token[],
  draft: PhraseDraft,
  governor: ConnectorTag | null,
): ConnectorTag | null {
  // `X وقرينته الرئيس Y`: a man's office is not that of somebody's wife.
  if (governor === 'company' && tokens[draft.from - 1]?.caseless && isAnother(tokens, draft)) return null;
  if (governor === 'with' && !isPeople(draft) && endsBefore(tokens, draft.from, 'at') > 0) return 'at';
  return governor === 'at' && isPeople(draft) ? 'to' : governor;
}

/** Behind a woman who is only somebody's, an office that is a man's. */
function isAnother(tokens: readonly Token[], { from, titles }: PhraseDraft): boolean {
  const office = titles.some(({ heads }) => heads.length > 0);
  return office && tokens[from - 1]?.endings.companion !== undefined && tokens[from]?.endings.woman === undefined;
}

/** `du`, `au`, `des`: preposition and article in one word, which the phrase itself begins with. */
function contraction(tokens: readonly Token[], from: number): ConnectorTag | null {
  if (!isAny(tokens, from, ['article', 'possessive'])) return null;
  const is = (['at', 'to', 'of'] as const).find((connector) => at(tokens, from, connector)?.length === 1);
  if (!is) return null;
  // `la rencontre des ministres`: a word that is a verb as well, and a noun behind an article.
  const articled = isAny(tokens, from - 2, ['article']) || isAny(tokens, from - 3, ['article']);
  const noun = isAny(tokens, from - 1, ['noun']) && articled && !isAny(tokens, from - 2, ['role', 'group']);
  const opens =
    from === 0 ||
    /[,;:]/u.test(tokens[from]?.gap ?? '') ||
    (isAny(tokens, from - 1, ['verb', 'have', 'with', 'and', 'by']) && !noun);
  return at(tokens, from, 'indefinite') && opens ? null : is;
}
