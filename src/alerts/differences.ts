import { whenInWords } from '../answering/edtf.ts';
import { distinct } from '../answering/phrases.ts';
import type { ArticleReport } from '../archive/archive.ts';
import { languageOf } from '../languages/all.ts';
import { en } from '../languages/en.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { Fact } from '../reading/fact.ts';
import { edits } from '../text/edits.ts';
import { fold, words } from '../text/fold.ts';
import type { Difference } from './bulletin.ts';
import { daysIn } from './durations.ts';

/** A fact and the language of the article that reports it. */
export interface InLanguage {
  readonly fact: Fact;
  readonly language: LanguageCode;
}

/**
 * Where a fact is told otherwise than before: its date, place, status, how long it lasted, how many instruments. Only
 * against what every earlier report says: where they differ among themselves, nothing is new.
 */
export function differencesOf(
  one: InLanguage,
  before: readonly InLanguage[],
  language: LanguageCode,
): readonly Difference[] {
  const labels = (languageOf(language) ?? en).labels;
  const compared = <T extends string>(
    what: Difference['what'],
    of: (told: InLanguage) => T | null,
    inWords: (value: T) => string = (value) => value,
    alike: (value: T) => string = (value) => value,
  ): readonly Difference[] => {
    const mine = of(one);
    const [earlier, ...others] = distinct(before.flatMap((told) => of(told) ?? []));
    if (mine === null || earlier === undefined || others.length > 0 || alike(mine) === alike(earlier)) return [];
    return [{ what, says: inWords(mine), not: inWords(earlier) }];
  };
  const days = new Intl.NumberFormat(labels.locale, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return [
    ...compared(
      'date',
      ({ fact }) => fact.date,
      (date) => whenInWords(date, null, labels),
    ),
    ...compared('place', ({ fact }) => fact.place, undefined, fold),
    ...compared(
      'status',
      ({ fact }) => fact.status,
      (status) => labels.statuses[status],
    ),
    ...compared('duration', lastingDays, (value) => days.format(Number(value))),
    ...compared('count', instrumentsCounted, undefined, numberIn),
  ];
}

const numberIn = (words: string) => /\d+/u.exec(fold(words))?.[0] ?? '';

/** `24 agreements`, where an article counts what was signed; null elsewhere. */
function instrumentsCounted({ fact }: InLanguage): string | null {
  const counted = fact.instrument?.words ?? '';
  return fact.kind === 'agreement' && numberIn(counted) !== '' ? counted : null;
}

/** How many days a visit lasted, as its sentences say; null where they say nothing, or two things. */
function lastingDays({ fact, language }: InLanguage): string | null {
  if (fact.kind !== 'visit') return null;
  const found = new Set(fact.quotes.flatMap((quote) => daysIn(quote.words, language)));
  const [only] = found;
  return found.size === 1 && only !== undefined ? String(only) : null;
}

/** Letters that two spellings of one word may differ by, and how short a word may be: shorter ones are other names. */
const MOST_EDITS = 2;
const SHORTEST = 4;

/**
 * Names of an article that those before it in the same language spell otherwise, by the actors' ids. Longer, shorter and
 * accented forms are the same spelling; other languages write names by their own rules.
 */
export function spellingsOf(
  { article, actors }: ArticleReport,
  before: readonly ArticleReport[],
): ReadonlyMap<string, Difference> {
  const found = new Map<string, Difference>();
  const earlier = before.filter((one) => one.article.language === article.language);
  for (const { id, kind, name } of actors) {
    if (kind !== 'person') continue;
    const forms = distinct(earlier.flatMap((one) => one.actors.find((actor) => actor.id === id)?.asWritten ?? []));
    const mine = wordsOf(name);
    if (forms.some((form) => holds(wordsOf(form), mine))) continue;
    const other = forms.find((form) => isOtherSpelling(mine, wordsOf(form)));
    if (other !== undefined) found.set(id, { what: 'name', says: name, not: other });
  }
  return found;
}

const wordsOf = (name: string) => words(name).map(({ folded }) => folded);

const holds = (form: readonly string[], some: readonly string[]) =>
  some.every((word) => form.includes(word)) || form.every((word) => some.includes(word));

function isOtherSpelling(mine: readonly string[], other: readonly string[]): boolean {
  if (mine.length !== other.length) return false;
  return mine.every((word, at) => {
    const theirs = other[at] ?? '';
    const short = Math.min(word.length, theirs.length) < SHORTEST;
    return word === theirs || (!short && edits(word, theirs, MOST_EDITS) <= MOST_EDITS);
  });
}
