import type { Words } from '../text/patterns.ts';

/** A day, month or year that is counted and not named: `next month`, `the day before`. */
export interface RelativeDate {
  readonly words: Words;
  readonly unit: 'day' | 'month' | 'year';
  /** How many units after what it counts from; negative before it. */
  readonly by: number;
  /** What it counts from: the publication, or the day that the text named last (`the same day`, `la veille`). */
  readonly from: 'publication' | 'text';
}

/** How the language writes dates. */
export interface DateWords {
  /** Endings of day numbers: `st | nd | rd | th`. */
  readonly ordinals: Words;
  /** How `03/04/2025` is read; `either` where the press writes both, then only a day above 12 tells. */
  readonly numeric: 'day-first' | 'month-first' | 'either';
  readonly relative: readonly RelativeDate[];
  /** Before the day on which something began that goes on: `since | in Rabat since`. */
  readonly since: Words;
  /** Put off or brought forward; a date after it is the new one: `postponed | rescheduled`. */
  readonly moved: Words;
  /** What a sentence calls the event just told, so that it shares its day: `on that occasion | afterwards`. */
  readonly sameOccasion: Words;
  /** What one does next, on the same day: `then | also | finally`. */
  readonly thereafter: Words;
  /** Several meetings that a text goes on to tell one by one: `a series of | separately`. */
  readonly series: Words;
  /** What the same people did before that: `beforehand`. */
  readonly beforehand: Words;
  /** What a text has gone back to, before the event that it has just told: `already | had`. */
  readonly already: Words;
  /** Words that make a weekday or a day without year lie after the publication. */
  readonly future: Words;
  /** Words that make it lie before. */
  readonly past: Words;
  /** `from … to`: what opens and what divides a range of days. */
  readonly rangeFrom: Words;
  readonly rangeTo: Words;
  /** Before a date that only ends something: `until | wrapped up on`. */
  readonly until: Words;
  /** Before a noun or after it, how long it lasts: two days first, then three, and so on. */
  readonly lasting: readonly Words[];
  /** Coming home from somewhere: the day on which a journey was over. */
  readonly returns: Words;
  /** Coming to where a stay begins: `arrived | landed`. */
  readonly arrives: Words;
  /** What somebody is received for: `for a visit`. */
  readonly purpose: Words;
  /** Leaving for somewhere: on that day nobody need have arrived. */
  readonly departs: Words;
  /** What has a beginning: `began | begins`. */
  readonly begins: Words;
  /** Of a visit just told, that its day is named: `the visit takes place on Monday`. */
  readonly occurs?: Words;
  /** A year stands without a preposition: `wurde 2022 unterzeichnet`. */
  readonly bareYears?: true;
  /** Month names as the press writes them, January first. */
  readonly months: readonly Words[];
  /** Before a month without a day: `early | the month of`. */
  readonly partsOfMonth: Words;
  /** What the days of a stay are counted by: `day`. */
  readonly dayNoun: Words;
  /** That word also opens a day whose month is not named: `el próximo día 20`. */
  readonly numberedDays?: true;
  /** Before a year: `of the year | año`. */
  readonly yearWord: Words;
  /** Behind a day or a month: `this year`. */
  readonly thisYear: Words;
  /** Saturday and Sunday. */
  readonly weekend: Words;
  /** Before the first day of a week: `week of | week beginning`; empty where none is written so. */
  readonly weekOf: Words;
  /** Weekdays, Monday first. */
  readonly weekdays: readonly Words[];
  /** `last week`, `this week`, `next week`, in this order: beside a weekday they tell which one. */
  readonly weeks: readonly [Words, Words, Words];
  readonly today: Words;
  readonly yesterday: Words;
  readonly tomorrow: Words;
  /** Beside a present, of what is still to come: `soon`. */
  readonly soon: Words;
  /** What a page prints before the day on which an article was published: `published on | posted on`. */
  readonly stamps: Words;
  /** Words of another calendar that datelines print first: `رجب | هجرية`. */
  readonly otherCalendar?: Words;
  /** Days of a month in a word, the first first: `ersten`, `zweiten`; empty where there is none. */
  readonly days?: readonly Words[];
}
