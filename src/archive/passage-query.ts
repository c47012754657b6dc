import { languages } from '../languages/all.ts';
import { words } from '../text/fold.ts';
import { analyser, bare } from './analyse.ts';
import type { PassageQuery } from './archive.ts';
import { conceptsIn } from './concepts.ts';
import { soundTerms } from './sounds.ts';

/** Questions are short; what is longer is cut, so that no message can make the search slow. */
const mostWords = 64;
/** What other words for the same weigh beside the question's own. */
const otherWords = 0.5;

/** One word of a query, as it is looked for in one language. */
export interface Sought {
  /** As in the query, folded. */
  readonly folded: string;
  readonly word: string;
  readonly weight: number;
  readonly stem: string;
  /** `en:fisheri` */
  readonly term: string;
  /** `en:=fxr`, of names also the short ones; none when the query asks for the words themselves. */
  readonly sounds: readonly string[];
}

/** A concept that the query names, and which of its words do so. */
export interface SoughtConcept {
  readonly term: string;
  readonly weight: number;
  readonly words: readonly string[];
}

/** A query as it is put to the passages of one language. */
export interface Query {
  readonly code: string;
  readonly words: readonly Sought[];
  readonly concepts: readonly SoughtConcept[];
  /** Words that stand side by side in the query, as their stems. */
  readonly pairs: readonly { readonly stems: readonly [string, string]; readonly weight: number }[];
}

const nameLike = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

/**
 * The language whose function words the question uses, if that is plain: they ask for nothing, though other languages may
 * have words that look like them.
 */
function askedIn(folded: readonly string[]): string | null {
  const counts = languages
    .map(({ code }) => ({ code, stops: folded.filter((word) => analyser(code).term(word) === null).length }))
    .toSorted((a, b) => b.stops - a.stops);
  const [first, second] = counts;
  return first && first.stops > 1 && first.stops > (second?.stops ?? 0) ? first.code : null;
}

/** The query in every language that it may be answered from. */
export function queriesOf({ words: asked, alsoWords = [], languages: only, exactly }: PassageQuery): readonly Query[] {
  const question = words(asked).slice(0, mostWords);
  const spoken = askedIn(question.map(({ folded }) => folded));
  const empty = (folded: string) => spoken !== null && analyser(spoken).term(folded) === null;
  const texts = [
    {
      words: question.map((word) => ({ ...word, nameLike: nameLike.test(asked.slice(word.start, word.start + 2)) })),
      weight: 1,
    },
    ...alsoWords.slice(0, mostWords).map((text) => ({
      words: words(text)
        .slice(0, mostWords)
        .map((word) => ({ ...word, nameLike: nameLike.test(text.slice(word.start, word.start + 2)) })),
      weight: otherWords,
    })),
  ];
  const named = exactly ? [] : texts.flatMap(conceptsOf);
  const codes = languages.map(({ code }) => code).filter((code) => only === undefined || only.includes(code));
  return codes.map((code): Query => {
    const found = new Map<string, Sought>();
    const pairs = new Map<string, { readonly stems: readonly [string, string]; readonly weight: number }>();
    for (const { words: some, weight } of texts) {
      let before: string | null = null;
      for (const { folded, nameLike: isName } of some) {
        const stem = weight === 1 && empty(folded) ? null : analyser(code).term(folded);
        if (stem === null) continue;
        const word = bare(folded);
        const known = found.get(word);
        if (!known || known.weight < weight) {
          const sounds = exactly ? [] : soundTerms(word, isName).map((sound) => `${code}:${sound}`);
          found.set(word, { folded, word, weight, stem, term: `${code}:${stem}`, sounds });
        }
        const key = `${before} ${stem}`;
        if (before !== null && (pairs.get(key)?.weight ?? 0) < weight)
          pairs.set(key, { stems: [before, stem], weight });
        before = stem;
      }
    }
    const concepts = new Map<string, SoughtConcept>();
    for (const { id, weight, words: by } of named) {
      const term = `${code}:${id}`;
      if ((concepts.get(term)?.weight ?? 0) < weight) concepts.set(term, { term, weight, words: by });
    }
    return { code, words: [...found.values()], concepts: [...concepts.values()], pairs: [...pairs.values()] };
  });
}

/** What the words name in any language: the question's own language may not be told from so few. */
function conceptsOf({
  words: some,
  weight,
}: {
  readonly words: readonly { folded: string }[];
  readonly weight: number;
}) {
  const folded = some.map((word) => bare(word.folded));
  return languages.flatMap(({ code }) =>
    conceptsIn(folded, code).map(({ id, from, to }) => ({ id, weight, words: folded.slice(from, to) })),
  );
}
