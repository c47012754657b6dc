import type { LanguageCode } from '../../languages/language.ts';
import type { Words } from '../../text/patterns.ts';
import type { WatchAct } from '../watching/acts.ts';
import type { ProblemKind } from '../watching/wish.ts';
import { isolating } from './isolating.ts';
import { ar } from './watching/ar.ts';
import { de } from './watching/de.ts';
import { en } from './watching/en.ts';
import { es } from './watching/es.ts';
import { fr } from './watching/fr.ts';
import { nl } from './watching/nl.ts';

/** What may be typed before a value besides the filters of questions. */
export const watchKeys = ['kind', 'pair', 'quiet', 'cap', 'zone', 'words', 'org'] as const;
export type WatchKey = (typeof watchKeys)[number];

/**
 * What else may be typed: how it is to be told; `until` stands between two days or two times, and words that go beside
 * them say nothing more.
 */
const typedWords = ['live', 'digest', 'everything', 'daily', 'weekdays', 'until', 'beside', 'preview', 'list'] as const;

/** The fields of the form. */
export const watchFields = [
  'people',
  'countries',
  'areas',
  'kinds',
  'languages',
  'outlets',
  'words',
  'without',
  'delivery',
  'days',
  'at',
  'zone',
  'quiet',
  'cap',
] as const;
export type WatchField = (typeof watchFields)[number];

/** The words of watches, in one language. */
export interface WatchingLabels {
  /** What people may type for it, besides the English words. */
  readonly typed: Readonly<Record<(typeof typedWords)[number] | WatchAct | WatchKey, Words>>;
  /** A watch in words. */
  readonly everything: string;
  readonly live: string;
  readonly digest: (days: string, at: string, zone: string) => string;
  readonly everyDay: string;
  readonly quiet: (from: string, to: string) => string;
  readonly cap: (most: number) => string;
  readonly inLanguages: (names: string) => string;
  readonly fromOutlets: (names: string) => string;
  readonly withWords: (words: string) => string;
  readonly without: (things: string) => string;
  /** What a command or a button did. */
  readonly saved: (watch: string) => string;
  readonly changed: (watch: string) => string;
  readonly already: (watch: string) => string;
  /** After `changed`, and for a watch that is somebody else's. */
  readonly was: (watch: string) => string;
  readonly otherwise: (watch: string) => string;
  readonly goesOn: string;
  readonly paused: (watch: string) => string;
  readonly resumed: (watch: string) => string;
  readonly removed: (watch: string) => string;
  readonly severalHere: string;
  /** For words that name none, or several. */
  readonly notNamed: (typed: string) => string;
  readonly notYours: string;
  readonly gone: string;
  /** With the number of stories in as many days. */
  readonly preview: (days: number, posts: number) => string;
  readonly previewUndated: (count: number) => string;
  readonly previewSince: (day: string) => string;
  readonly previewEmpty: string;
  /** With what to type to save it. */
  readonly previewOnly: (command: string) => string;
  readonly counting: (days: number) => string;
  readonly example: (title: string, source: string) => string;
  /** The list of a channel, and somebody's own. */
  readonly list: string;
  readonly home: string;
  readonly none: string;
  readonly noneHome: string;
  /** What there is besides: what to type to see it, and what to type for those of a home tab. */
  readonly more: (count: number, command: string) => string;
  readonly moreHome: (count: number) => string;
  /** Before the name of whoever made it, and before the channel it is for. */
  readonly madeBy: string;
  readonly inChannel: string;
  /** Where Slack has no name to show: in the conversation of two. */
  readonly inDirect: string;
  readonly isPaused: string;
  readonly isDisabled: (reason: string) => string;
  readonly pause: string;
  readonly resume: string;
  readonly change: string;
  readonly remove: string;
  readonly add: string;
  readonly removeSure: string;
  readonly keep: string;
  /** When a part was not understood, or no form could be shown. */
  readonly notSaved: string;
  readonly howTo: string;
  readonly noForm: string;
  readonly problems: Readonly<Record<ProblemKind, (typed: string, like: string) => string>>;
  /** The form; at most 24 characters each. */
  readonly form: {
    /** In a field, where a value stands without the word that is typed before it. */
    readonly problems: Readonly<
      Record<'country' | 'person' | 'quiet' | 'cap' | 'limits', (typed: string, like: string) => string>
    >;
    readonly title: string;
    readonly check: string;
    readonly save: string;
    readonly back: string;
    readonly close: string;
    readonly intro: string;
    readonly fields: Readonly<Record<WatchField, string>>;
    readonly hints: Readonly<
      Record<'people' | 'countries' | 'outlets' | 'words' | 'without' | 'zone' | 'quiet' | 'cap', string>
    >;
    readonly atOnce: string;
    readonly inDigest: string;
  };
}

const byLanguage = isolating<WatchingLabels>({ en, fr, nl, es, de, ar });

/** What may be typed is understood in every language, whatever the labels are in. */
export const everyWatching: readonly WatchingLabels[] = Object.values(byLanguage);

/** The words of watches in a language. */
export function watchingIn(language: LanguageCode): WatchingLabels {
  return byLanguage[language];
}

/** Examples of what to type, the same in every language. */
export const watchExamples: readonly string[] = [
  '/coop watch area:cybersecurity country:pk digest mon-fri 08:00 Africa/Casablanca',
  '/coop watch pair:ma-pk kind:agreement lang:fr live quiet 22:00-07:00 cap 5',
  '/coop watch person:"…" outlet:"…" "exact words" -area:fisheries -person:"…" -"words to leave out"',
  '/coop watch preview area:cybersecurity',
  '/coop watch live',
];
