import type { Words } from '../text/patterns.ts';

/** What a German adjective ends in: `deutsch~` is `deutsch`, `deutsche`, `deutscher`, ... */
const adjectives = ['', 'e', 'er', 'es', 'en', 'em'] as const;

const parts = (words: Words): readonly string[] =>
  words
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');

const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** The words, with `~` spelt out to the endings of an adjective, and again with `ae`, `oe`, `ue` for umlauts. */
export function spelledOut(words: Words): Words {
  const spelt = parts(words).flatMap((word) => {
    const forms = word.endsWith('~') ? adjectives.map((ending) => `${word.slice(0, -1)}${ending}`) : [word];
    return forms.flatMap((form) =>
      /[äöü]/iu.test(form) ? [form, form.replace(/[äöü]/giu, (letter) => digraphs[letter] ?? letter)] : [form],
    );
  });
  return [...new Set(spelt)].join(' | ');
}

/** Every row of a table spelt out. */
export function spelt<K extends string>(table: Readonly<Record<K, Words>>): Readonly<Record<K, Words>> {
  return Object.fromEntries(Object.entries<Words>(table).map(([key, words]) => [key, spelledOut(words)])) as Record<
    K,
    Words
  >;
}

/** Words that end in any of the beginnings with any of the nouns: `außen` with `minister` is also `Bundesaußenminister`. */
export function ending(beginnings: Words, nouns: Words): Words {
  return parts(beginnings)
    .flatMap((beginning) => parts(nouns).map((noun) => `*${beginning}${noun}`))
    .join(' | ');
}

/** Every noun after every opening: `both | the two` with `ministers | kings`. */
export function each(openings: Words, nouns: Words): Words {
  return parts(openings)
    .flatMap((opening) => parts(nouns).map((noun) => `${opening} ${noun}`))
    .join(' | ');
}
