import { matchOf } from '../../text/patterns.ts';
import type { Tag } from '../words/tags.ts';
import { isAny, type Sentence, type Token } from '../words/tokens.ts';
import type { Phrase } from './phrase.ts';
import { phrasesOf } from './phrases.ts';

/**
 * A surname alone that is also a town, and in a script without capitals any surname, is told by the full name that the
 * article gives with a title: marks those words in the other sentences, and takes these sentences apart anew.
 */
export function withBareSurnames(
  sentences: readonly Sentence[],
  phrases: readonly (readonly Phrase[])[],
): { readonly sentences: readonly Sentence[]; readonly phrases: readonly (readonly Phrase[])[] } {
  const surnames = surnamesIn(sentences, phrases);
  if (surnames.size === 0) return { sentences, phrases };
  const marked = sentences.map((sentence, i) => {
    const named = (index: number) =>
      (phrases[i] ?? []).some(({ name }) => name !== null && name.from <= index && index < name.to);
    const isBare = (token: Token, index: number) =>
      (token.capital || isTold(sentence.tokens, index)) &&
      surnames.has(token.folded) &&
      !named(index) &&
      (token.caseless || !isSite(sentence.tokens, index));
    if (!sentence.tokens.some(isBare)) return sentence;
    const tokens = sentence.tokens.map((token, index) =>
      isBare(token, index) ? { ...token, matches: [...withoutTown(token), matchOf<Tag>(1, { is: 'surname' })] } : token,
    );
    return { ...sentence, tokens };
  });
  return {
    sentences: marked,
    phrases: marked.map((sentence, i) => (sentence === sentences[i] ? (phrases[i] ?? []) : phrasesOf(sentence.tokens))),
  };
}

function surnamesIn(sentences: readonly Sentence[], phrases: readonly (readonly Phrase[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [i, sentence] of sentences.entries()) {
    for (const { kind, name } of phrases[i] ?? []) {
      const last =
        name === null || kind !== 'person' || name.to - name.from < 2 ? undefined : sentence.tokens[name.to - 1];
      const town = last?.caseless === false && last.matches.some(({ value }) => value.is === 'place');
      if ((last?.caseless || town) && (last?.capital || last?.definite) && last.folded.length > 2)
        found.add(last.folded);
    }
  }
  return found;
}

/**
 * `وأكد الغربي أن`, `استقبل السوداني`, `أن السوداني`: right behind a verb, an honorific or a word that opens a clause also a surname
 * that is a word, since no adjective stands there.
 */
const isTold = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.caseless === true &&
  tokens[i]?.definite === true &&
  (isAny(tokens, i - 1, ['speech', 'honorific']) || (isAny(tokens, i, ['nationality']) && opensName(tokens, i - 1)));

/** A verb, a conjunction, or a noun without the article of which somebody is the owner: `استقبال السوداني`. */
const opensName = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['verb', 'subordinate']) ||
  tokens[i]?.matches.some(({ value }) => value.is === 'noun' && tokens[i]?.definite === false) === true;

/** What a surname can be besides the town that it is called after; without capitals, besides a state that has its article. */
const withoutTown = ({ caseless, definite, matches }: Token) =>
  caseless
    ? matches.filter(({ value }) => definite || value.is !== 'country')
    : matches.filter(({ value }) => value.is !== 'place');

/** `in Holguín`: a preposition that no verb takes before people. */
const isSite = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i - 1, ['at']) && !isAny(tokens, i - 1, ['to', 'with', 'by', 'of']);
