import { languages } from '../../languages/all.ts';
import { words } from '../../text/fold.ts';
import { memo } from '../../text/memo.ts';
import type { PassageQuery } from '../archive.ts';
import { analyser, bare } from './analyse.ts';
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

/** A word of a query, as it is printed there. */
interface Asked {
  readonly folded: string;
  readonly start: number;
  readonly nameLike: boolean;
}

/** The searches of one question, and questions that name the same, have many words in common. */
const MOST_TEXTS = 4_000;

/** The words of a text that is looked for. */
const wordsOf = memo(
  (text): readonly Asked[] =>
    words(text)
      .slice(0, mostWords)
      .map(({ folded, start }) => ({ folded, start, nameLike: nameLike.test(text.slice(start, start + 2)) })),
  MOST_TEXTS,
);

/** What the words name in any language: the question's own language may not be told from so few. */
const namedIn = memo((text) => {
  const folded = wordsOf(text).map((word) => bare(word.folded));
  return languages.flatMap(({ code }) =>
    conceptsIn(folded, code).map(({ id, from, to }) => ({ id, words: folded.slice(from, to) })),
  );
}, MOST_TEXTS);

/** A word as one language looks for it, and how it sounds there; null for one that is looked for by nothing. */
const soughtIn = memo((code) => {
  const of = (isName: boolean) =>
    memo((folded): { readonly word: Omit<Sought, 'weight'> | null } => {
      const stem = analyser(code).term(folded);
      if (stem === null) return { word: null };
      const word = bare(folded);
      const sounds = soundTerms(word, isName).map((sound) => `${code}:${sound}`);
      return { word: { folded, word, stem, term: `${code}:${stem}`, sounds } };
    });
  return { name: of(true), other: of(false) };
});

/** The query in every language that it may be answered from. */
export function queriesOf({ words: asked, alsoWords = [], languages: only, exactly }: PassageQuery): readonly Query[] {
  const question = wordsOf(asked);
  const spoken = askedIn(question.map(({ folded }) => folded));
  const empty = (folded: string) => spoken !== null && analyser(spoken).term(folded) === null;
  const texts = [
    { text: asked, weight: 1 },
    ...alsoWords.slice(0, mostWords).map((text) => ({ text, weight: otherWords })),
  ];
  const named = exactly
    ? []
    : texts.flatMap(({ text, weight }) => namedIn(text).map(({ id, words: by }) => ({ id, weight, words: by })));
  const codes = languages.map(({ code }) => code).filter((code) => only === undefined || only.includes(code));
  return codes.map((code): Query => {
    const found = new Map<string, Sought>();
    const pairs = new Map<string, { readonly stems: readonly [string, string]; readonly weight: number }>();
    const sought = soughtIn(code);
    for (const { text, weight } of texts) {
      let before: string | null = null;
      for (const { folded, nameLike: isName } of wordsOf(text)) {
        const { word: one } = (isName ? sought.name : sought.other)(folded);
        if (one === null || (weight === 1 && empty(folded))) continue;
        const known = found.get(one.word);
        if (!known || known.weight < weight) found.set(one.word, { ...one, weight, sounds: exactly ? [] : one.sounds });
        const key = `${before} ${one.stem}`;
        if (before !== null && (pairs.get(key)?.weight ?? 0) < weight)
          pairs.set(key, { stems: [before, one.stem], weight });
        before = one.stem;
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
