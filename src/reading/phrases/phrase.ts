import type { Title } from '../people/titles.ts';
import type { ConnectorTag } from '../words/tags.ts';

/** What a phrase stands for. `maybe` is a run of capitals that only the whole article can tell to be a person. */
export type PhraseKind =
  | 'person'
  | 'maybe'
  | 'description'
  | 'group'
  | 'pair'
  | 'pronoun'
  | 'parties'
  | 'country'
  | 'organisation'
  | 'place'
  /** `the kingdom`: a state that the words do not name. */
  | 'homeland';

/** A phrase that can take part in a fact, as token indexes of its sentence. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  readonly name: { readonly from: number; readonly to: number } | null;
  readonly titles: readonly Title[];
  readonly country: string | null;
  /** The preposition before it; null for a subject or a direct object. */
  readonly governor: ConnectorTag | null;
  /** Followed by `'s`: the owner of what comes next. */
  readonly genitive: boolean;
  readonly plural: boolean;
  /** Of people without names, one from each of several states: `the ministers of Poland, Lithuania and Latvia`. */
  readonly states?: readonly string[];
  /** Of whoever is said to lead people without names: those. */
  readonly leads?: { readonly from: number; readonly to: number };
  /** Of the first who is named of people without names: those. */
  readonly among?: { readonly from: number; readonly to: number };
  /** Phrases joined by commas and `and` share one number. */
  readonly coordination: number;
}

/** A phrase before it is known what governs it. */
export type PhraseDraft = Omit<Phrase, 'governor' | 'genitive' | 'coordination'>;

/** A phrase without a name. */
export function plain(
  kind: PhraseKind,
  from: number,
  to: number,
  plural = false,
  country: string | null = null,
): PhraseDraft {
  return { kind, from, to, name: null, titles: [], country, plural };
}

const people: ReadonlySet<PhraseKind> = new Set(['person', 'maybe', 'description', 'group', 'pronoun', 'pair']);

/** Whether the phrase stands for people. */
export function isPeople(phrase: { readonly kind: PhraseKind }): boolean {
  return people.has(phrase.kind);
}
