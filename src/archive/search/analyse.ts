import { createHash } from 'node:crypto';
import { newStemmer } from 'snowball-stemmers';
import { languages } from '../../languages/all.ts';
import { words } from '../../text/fold.ts';
import { memo } from '../../text/memo.ts';
import { alternatives } from '../../text/patterns.ts';
import { conceptsVersion } from './concepts.ts';

/** A word of a text as it is searched. */
export interface Token {
  /** Folded, without apostrophes. */
  readonly word: string;
  readonly stem: string;
  /** Printed with a capital, or in a script that has none. */
  readonly nameLike: boolean;
}

/** Turns running text into the terms that are searched: folded, without stop words, stemmed. */
export interface Analyser {
  /** The term of one folded word, or null for a stop word. */
  term(folded: string): string | null;
  /** The words of a text that count, in order. */
  tokens(text: string): readonly Token[];
  /** The terms of a text, in order, one for each word that counts. */
  terms(text: string): readonly string[];
}

/** What an analyser needs to know of a language. */
export interface Analysis {
  readonly code: string;
  /** Snowball algorithm. */
  readonly stemmer: string;
  readonly stopWords: string;
}

/** Changes whenever the same text would give other terms, so that stored terms are made anew. */
export function analysisVersion(list: readonly Analysis[] = languages): string {
  const parts = list.map(({ code, stemmer, stopWords }) => `${code} ${stemmer} ${stopWords}`).sort();
  return createHash('sha256')
    .update(['terms 3', conceptsVersion(), ...parts].join('\n'))
    .digest('hex')
    .slice(0, 16);
}

const longest = 64;

function analyserOf(language: Analysis): Analyser {
  const stop = new Set(alternatives(language.stopWords).flat());
  const stemmer = newStemmer(language.stemmer);
  const kept = new Map<string, string | null>();
  const term = (folded: string) => {
    let found = kept.get(folded);
    if (found === undefined) {
      const word = bare(folded);
      found =
        folded.endsWith("'") || folded.startsWith("'") || word === '' || stop.has(word) ? null : stemmer.stem(word);
      if (kept.size > 50_000) kept.clear();
      kept.set(folded, found);
    }
    return found;
  };
  return analyserBy(term);
}

const nameLike = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

/** The searches of one question rank many of the same passages. */
const MOST_TEXTS = 2_000;

function analyserBy(term: Analyser['term']): Analyser {
  const tokens = memo((text): readonly Token[] => {
    const out: Token[] = [];
    for (const { folded, start } of words(text)) {
      const stem = term(folded);
      if (stem) out.push({ word: bare(folded), stem, nameLike: nameLike.test(text.slice(start, start + 2)) });
    }
    return out;
  }, MOST_TEXTS);
  return { term, tokens, terms: (text) => tokens(text).map(({ stem }) => stem) };
}

/** A folded word without its apostrophes, of a length that an index can hold. */
export const bare = (folded: string): string => folded.replace(/'/g, '').slice(0, longest);

const unstemmed = analyserBy((folded) => folded);

const analysers = new Map<string, Analyser>();

/** The analyser of a language of `languages/all.ts`; a language that is not there is searched by its folded words. */
export function analyser(code: string): Analyser {
  let found = analysers.get(code);
  if (!found) {
    const language = languages.find((candidate) => candidate.code === code);
    found = language ? analyserOf(language) : unstemmed;
    analysers.set(code, found);
  }
  return found;
}
