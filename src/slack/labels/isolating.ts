import { apart } from '../../answering/phrases.ts';
import { languageOf } from '../../languages/all.ts';
import { en } from '../../languages/en.ts';
import type { LanguageCode } from '../../languages/language.ts';

/**
 * Labels in which whatever is filled in (a title, a name, what somebody typed) is held apart where it is read the other
 * way, so that quotation marks and commas beside it stay in their place. Commands are left as they are typed.
 */
export function isolating<L extends object>(all: Readonly<Record<LanguageCode, L>>): Readonly<Record<LanguageCode, L>> {
  const entries = Object.entries(all).map(([code, labels]) => {
    const held = (value: unknown) =>
      typeof value === 'string' && !value.startsWith('/') ? apart(value, (languageOf(code) ?? en).labels) : value;
    return [code, wrapped(labels, held)];
  });
  return Object.fromEntries(entries);
}

/** The same labels, in which every function is given its arguments as `held` makes them. */
function wrapped(labels: unknown, held: (value: unknown) => unknown): unknown {
  if (typeof labels === 'function') return (...values: readonly unknown[]) => labels(...values.map(held));
  if (typeof labels !== 'object' || labels === null || Array.isArray(labels)) return labels;
  return Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, wrapped(value, held)]));
}

/** What was filled in as it is typed: part of a command that somebody copies. */
export function asTyped(words: string): string {
  return words.replaceAll(/[\u2066-\u2069]/gu, '');
}
