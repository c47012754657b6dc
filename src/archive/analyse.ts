import { createHash } from 'node:crypto';
import { newStemmer } from 'snowball-stemmers';
import { languages } from '../languages/all.ts';
import { words } from '../text/fold.ts';
import { alternatives } from '../text/patterns.ts';

/** Turns running text into the terms that are searched: folded, without stop words, stemmed. */
export interface Analyser {
  /** The term of one folded word, or null for a stop word. */
  term(folded: string): string | null;
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

/** Changes whenever the same text would give other terms, so that stored terms and snapshots are made anew. */
export function analysisVersion(list: readonly Analysis[] = languages): string {
  const parts = list.map(({ code, stemmer, stopWords }) => `${code} ${stemmer} ${stopWords}`).sort();
  return createHash('sha256')
    .update(['terms 1', ...parts].join('\n'))
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
      const word = folded.replace(/'/g, '').slice(0, longest);
      found =
        folded.endsWith("'") || folded.startsWith("'") || word === '' || stop.has(word) ? null : stemmer.stem(word);
      if (kept.size > 50_000) kept.clear();
      kept.set(folded, found);
    }
    return found;
  };
  return {
    term,
    terms: (text) => {
      const out: string[] = [];
      for (const word of words(text)) {
        const found = term(word.folded);
        if (found) out.push(found);
      }
      return out;
    },
  };
}

const unstemmed: Analyser = {
  term: (folded) => folded,
  terms: (text) => words(text).map((word) => word.folded),
};

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
