import type { Language } from '../../languages/language.ts';
import { alternatives, type Words } from '../../text/patterns.ts';
import type { Tag } from './tags.ts';
import { endingsOf } from './word-lists.ts';

/** The offices of a language; an inflected one (`Präsidenten`) knows by how many letters it is longer than its plain form. */
export function* roleEntries({ roles, caseEndings = '' }: Language): Generator<readonly [Words, Tag]> {
  const endings = endingsOf(caseEndings);
  for (const { words, acronyms, sector, refers } of roles) {
    const all = words.split('|').map((word) => word.trim());
    const known = new Set(all);
    for (const word of all) {
      const ending = endings.find((one) => word.endsWith(one) && known.has(word.slice(0, -one.length)));
      const cut = ending === undefined ? {} : { cut: ending.length };
      yield [word, { is: 'role', sector, ...cut, ...(refers && { refers }) }];
    }
    yield [acronyms ?? '', { is: 'role', sector, acronym: true }];
  }
}

/** `ministers`, with the head nouns that one of them has: `minister`. */
export function* groupEntries(language: Language): Generator<readonly [Words, Tag]> {
  const plural = endingsOf(language.pluralEndings);
  for (const words of language.groups.split('|'))
    for (const tokens of alternatives(words))
      yield [tokens.join(' '), { is: 'group', heads: tokens.map((word) => singular(word, plural)) }];
}

function singular(word: string, plural: readonly string[]): string {
  const ending = plural.find((one) => word.endsWith(one) && word.length > one.length + 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
