import type { Mode } from '../text/ladder.ts';
import type { Words } from '../text/patterns.ts';
import type { LanguageCode } from './language.ts';

/** What a word of a question can ask for; each language lists its words, an intent reads the ids. */
export const cueIds = [
  'meet',
  'discuss',
  'receive',
  'visit',
  'go',
  'sign',
  'agreement',
  'agree',
  'signing',
  'area',
  'cooperate',
  'develop',
  'cover',
  'say',
  'present',
  'commit',
  'person',
  'be',
  'role',
  'timeline',
  'news',
  'value',
] as const;
export type CueId = (typeof cueIds)[number];

/** Offices that a person holds, by a name of our own. */
export const headIds = [
  'king',
  'crown-prince',
  'pope',
  'president',
  'prime-minister',
  'head-of-government',
  'minister',
  'state-secretary',
  'ambassador',
  'consul',
  'attache',
  'chief-of-staff',
  'inspector-general',
  'director-general',
  'commander',
  'general',
  'governor',
  'speaker',
  'spokesperson',
  'envoy',
  'prosecutor',
] as const;

/**
 * Offices and portfolios by a name of our own, so that a role printed in one language is found from another:
 * `inspector general of the armed forces` is `inspector-general` with `armed-forces`.
 */
export const officeIds = [
  ...headIds,
  'foreign-affairs',
  'interior',
  'defence',
  'justice',
  'finance',
  'trade',
  'agriculture',
  'energy',
  'transport',
  'health',
  'education',
  'culture',
  'water',
  'armed-forces',
  'police',
  'national-security',
  'parliament',
] as const;
export type OfficeId = (typeof officeIds)[number];

/** Things that questions of the field ask about and that no area, office or cue covers. */
export const conceptIds = [
  'death',
  'injury',
  'boat',
  'rescue',
  'migrant',
  'arrest',
  'weapon',
  'aircraft',
  'drone',
  'tomb',
  'school',
  'port',
  'delegation',
  'embassy',
  'threat',
  'nuclear',
  'refugee',
  'citizen',
  'tragedy',
  'network',
  'sale',
  'strategic-partnership',
  'in-force',
] as const;
export type ConceptId = (typeof conceptIds)[number];

/** A stretch of time named by a word, counted from the day of the question. */
export const periodIds = [
  'this-week',
  'last-week',
  'next-week',
  'this-month',
  'last-month',
  'next-month',
  'this-year',
  'last-year',
  'next-year',
] as const;
export type PeriodId = (typeof periodIds)[number];

/** How far a fact has come, where a question asks for that: still to come, denied or called off, not yet signed. */
export const stageIds = ['coming', 'denied', 'pending'] as const;
export type StageId = (typeof stageIds)[number];

/** Filters that are typed as `key:value`. */
export const filterKeys = ['from', 'to', 'country', 'lang', 'area', 'outlet', 'person', 'strict'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** The words by which a question of this language is understood. */
export interface Asking {
  /** Function words and question words that tell this language from the others in a short question. */
  readonly tells: Words;
  readonly who: Words;
  readonly what?: Words; // With a word for `who` in it, and no question of who: `ce qui`.
  /** Other words with which a question begins: `what | did`. */
  readonly opensQuestion: Words;
  readonly when: Words;
  /** Asks how long something lasted, which is no date. */
  readonly howLong: Words;
  readonly where: Words;
  readonly howMany: Words;
  readonly howMuch: Words;
  readonly cues: Readonly<Record<CueId, Words>>;
  /** In sentences that say who belongs to a delegation: `part of the delegation | takes part in the mission`. */
  readonly company: Words;
  readonly offices: Readonly<Record<OfficeId, Words>>;
  readonly concepts: Readonly<Record<ConceptId, Words>>;
  readonly periods: Readonly<Record<PeriodId, Words>>;
  /** Says only that it was not the first time: `de nouveau`. */
  readonly onceAgain: Words;
  /** By which means people talked: `phone calls | by video`. */
  readonly modes: Readonly<Record<Mode, Words>>;
  readonly stages: Readonly<Record<StageId, Words>>;
  /** `since | after`: the time that follows is a beginning. */
  readonly since: Words;
  /** `until | before`: the time that follows is an end. */
  readonly until: Words;
  /** Before a place: `in | at`. */
  readonly at: Words;
  /** Numbers written as words; "several" is none. */
  readonly numbers: Words;
  readonly currencies: Words;
  /** What asks who was present, but tells it of nobody in a sentence: `take part`, of a verb in two parts also either. */
  readonly attends: Words;
  /** How a follow-up begins: `and with | what about`. */
  readonly followUps: Words;
  /** A whole message that asks for the rest of the answer before: `more | who else`. */
  readonly more: Words;
  /** A whole message that asks for what is newer than the answer before: `anything newer`. */
  readonly newer: Words;
  /** A whole message that asks for the answer before in a language: `in french`. */
  readonly inLanguage: Readonly<Record<LanguageCode, Words>>;
  /** Words that stand for the actors of the thread: `he | them | their`. */
  readonly standIns: Words;
  /** Those of them that stand for whoever acts: `he | they`. */
  readonly whoActs: Words;
  /** What asks for the next thing, which need not be where the last one was: `then | after that`. */
  readonly next: Words;
  readonly greetings: Words;
  /** What is said around a question and asks for nothing: thanks, apologies, `can you`, `tell me`; a greeting or one of these may follow another. */
  readonly courtesies: Words;
  /** `help | what can you do`. */
  readonly help: Words;
  /** Words of a question that ask for nothing: `please | show me`. */
  readonly filler: Words;
  readonly filters: Readonly<Record<FilterKey, Words>>;
  /** What switches a filter on: `yes | on`. */
  readonly yes: Words;
  /** What switches it off: `no | off`. */
  readonly no: Words;
}
