import { whenInWords } from '../../answering/edtf.ts';
import { distinct } from '../../answering/phrases.ts';
import type { ArticleReport } from '../../archive/archive.ts';
import { languageOf } from '../../languages/all.ts';
import { en } from '../../languages/en.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Fact } from '../../reading/fact.ts';
import { edits } from '../../text/edits.ts';
import { boundsOf } from '../../text/edtf.ts';
import { words } from '../../text/fold.ts';
import { alike, soundsLike } from '../../text/skeleton.ts';
import type { Difference } from './bulletin.ts';
import { areOtherCounts, instrumentsCounted } from './counted.ts';
import { daysIn } from './durations.ts';
import { areElsewhere, type PlaceTold } from './elsewhere.ts';

/** A fact and the language of the article that reports it. */
export interface InLanguage {
  readonly fact: Fact;
  readonly language: LanguageCode;
}

/**
 * Where a fact is told otherwise than before: its date, place, status, how long it lasted, how many instruments. Only
 * what cannot be the same in other words, and only against what every earlier report says: where they differ among
 * themselves, nothing is new.
 */
export function differencesOf(
  one: InLanguage,
  before: readonly InLanguage[],
  language: LanguageCode,
): readonly Difference[] {
  const labels = (languageOf(language) ?? en).labels;
  const compared = <T>(
    what: Difference['what'],
    of: (told: InLanguage) => T | null,
    differ: (mine: T, other: T) => boolean,
    inWords: (value: T) => string,
  ): readonly Difference[] => {
    const mine = of(one);
    const others = before.flatMap((told) => of(told) ?? []);
    const [earlier] = others;
    if (mine === null || earlier === undefined) return [];
    if (!others.every((other) => differ(mine, other) && !differ(earlier, other))) return [];
    return [{ what, says: inWords(mine), not: inWords(earlier) }];
  };
  const days = new Intl.NumberFormat(labels.locale, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return [
    ...compared(
      'date',
      ({ fact }) => fact.date,
      areApart,
      (date) => whenInWords(date, null, labels),
    ),
    ...compared('place', placeTold, areElsewhere, ({ place }) => place),
    ...compared(
      'status',
      ({ fact }) => fact.status,
      (mine, other) => standing(mine) !== standing(other),
      (status) => labels.statuses[status],
    ),
    ...compared(
      'duration',
      lastingDays,
      (mine, other) => mine !== other,
      (value) => days.format(value),
    ),
    ...compared('count', instrumentsCounted, areOtherCounts, (counted) => counted.printed),
  ];
}

/** Two dates that cannot be one: a month and a day in it, or a visit and a day of it, may be the same. */
function areApart(mine: string, other: string): boolean {
  const [one, another] = [boundsOf(mine), boundsOf(other)];
  if (one === null || another === null) return false;
  const isBefore = (a: string | null, b: string | null) => a !== null && b !== null && a < b;
  return isBefore(one.to, another.from) || isBefore(another.to, one.from);
}

/** What is expected is planned, in other words. */
const standing = (status: Fact['status']) => (status === 'expected' ? 'planned' : status);

function placeTold({ fact: { place, country } }: InLanguage): PlaceTold | null {
  return place === null ? null : { place, country };
}

/** How many days a visit lasted, as its sentences say; null where they say nothing, or two things. */
function lastingDays({ fact, language }: InLanguage): number | null {
  if (fact.kind !== 'visit') return null;
  const found = new Set(fact.quotes.flatMap((quote) => daysIn(quote.words, language)));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
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

/** Whether two names may be one person's, each written by ear in its own language or script; a lone surname is nobody else's. */
export function mayBeOne(name: string, other: string): boolean {
  const [fewer, more] = [wordsOf(name), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  if (fewer === undefined || more === undefined || fewer.length === 0) return false;
  return fewer.every((word) => more.some((one) => word === one || soundsLike(word, one) <= alike));
}
