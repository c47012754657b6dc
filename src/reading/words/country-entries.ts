import type { Language } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import { alternatives, type Words } from '../../text/patterns.ts';

/** In ISO 3166 without being a member or observer state of the United Nations: a place, never a party. */
const territories: ReadonlySet<string> = new Set(['EH']);

/** The names of states with their codes: those of `Intl.DisplayNames`, the language's own, and both after `republic of`. */
export function* countryEntries(
  language: Language,
): Generator<readonly [Words, { readonly is: 'country' | 'place'; readonly country: string; readonly owner?: true }]> {
  const styles = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([language.code], { type: 'region', style }),
  );
  const prefixes = alternatives(language.statePrefixes ?? '').map((words) => words.join(' '));
  const others = new Set(alternatives(language.notCountries ?? '').map((tokens) => tokens.join(' ')));
  for (const country of Object.keys(language.nationalities)) {
    const is = territories.has(country) ? 'place' : 'country';
    for (const name of new Set(styles.map((names) => names.of(country) ?? country))) {
      if (name === country) continue;
      const plain = name.replace(/[|*]/g, ' ');
      if (!others.has(fold(name))) {
        yield [plain, { is, country }];
        yield [owned(plain, language), { is, country, owner: true }];
      }
      if (prefixes.length > 0) yield [prefixed(plain, prefixes), { is, country }];
    }
  }
  for (const [country, words] of Object.entries(language.countries)) {
    const is = territories.has(country) ? 'place' : 'country';
    yield [words, { is, country }];
    for (const word of words.split('|')) {
      yield [owned(word.trim(), language), { is, country, owner: true }];
      if (prefixes.length > 0) yield [prefixed(word.trim(), prefixes), { is, country }];
    }
  }
}

/** The name of a state after each word that can stand before it. */
function prefixed(name: string, prefixes: readonly string[]): Words {
  return prefixes.map((prefix) => `${prefix} ${name}`).join(' | ');
}

/** `Kenias` of `Kenia`, where owners are glued; empty where they are not. */
export function owned(name: string, { capitals }: Language): Words {
  return capitals === undefined || name.endsWith(capitals.owner) ? '' : `${name}${capitals.owner}`;
}
