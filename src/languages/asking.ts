import type { Mode, Status } from '../text/ladder.ts';
import type { Words } from '../text/patterns.ts';
import type { LanguageCode } from './language.ts';
import type { ReasonCode } from './reasons.ts';

/** What a word of a question can ask for; each language lists its words, an intent reads the ids. */
export const cueIds = [
  'meet',
  'discuss',
  'receive',
  'visit',
  'go',
  'sign',
  'agreement',
  'signing',
  'area',
  'cooperate',
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
  'president',
  'prime-minister',
  'head-of-government',
  'minister',
  'state-secretary',
  'ambassador',
  'consul',
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
  readonly where: Words;
  readonly howMany: Words;
  readonly howMuch: Words;
  readonly cues: Readonly<Record<CueId, Words>>;
  /** In sentences that say who belongs to a delegation: `part of the delegation | takes part in the mission`. */
  readonly company: Words;
  readonly offices: Readonly<Record<OfficeId, Words>>;
  readonly concepts: Readonly<Record<ConceptId, Words>>;
  readonly periods: Readonly<Record<PeriodId, Words>>;
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
  /** How a follow-up begins: `and with | what about`. */
  readonly followUps: Words;
  /** A whole message that asks for the rest of the answer before: `more | who else`. */
  readonly more: Words;
  /** A whole message that asks for the answer before in a language: `in french`. */
  readonly inLanguage: Readonly<Record<LanguageCode, Words>>;
  /** Words that stand for the actors of the thread: `he | them | their`. */
  readonly standIns: Words;
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

/** A phrase by plural category (CLDR); `{count}` is the number. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** What an answer's heading counts. */
export type HeadingId =
  | 'meetings'
  | 'visits'
  | 'agreements'
  | 'scope'
  | 'areas'
  | 'statements'
  | 'actor'
  | 'office'
  | 'timeline'
  | 'news'
  | 'commitments'
  | 'present'
  | 'signatories'
  | 'amounts'
  | 'passages'
  | 'about';

/** The words of answers in this language. `{names}` in braces are filled in; quotes are never translated. */
export interface Labels {
  /** BCP 47 locale for dates and lists. */
  readonly locale: string;
  /** Which way it is read. */
  readonly direction: 'ltr' | 'rtl';
  /** Between the parts of a line, with its space. */
  readonly comma: string;
  /** Between parts that hold commas themselves. */
  readonly semicolon: string;
  /** Between a name and what it is of, with its space. */
  readonly colon: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly kinds: Readonly<Record<'meeting' | 'visit' | 'agreement' | 'cooperation' | 'statement', string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly headings: Readonly<Record<HeadingId, Plural>>;
  readonly dateNotStated: string;
  readonly yearNotStated: string;
  readonly dateQuoted: string;
  readonly until: string;
  readonly from: string;
  readonly about: string;
  readonly uncertain: string;
  readonly undated: string;
  /** Above the undated entries of a timeline. */
  readonly undatedBand: string;
  /** `“{words}”`, with the quotation marks of the language. */
  readonly quoted: string;
  readonly alsoIn: string;
  readonly noTitle: string;
  readonly parties: string;
  readonly signatories: string;
  readonly signatoriesNotNamed: string;
  readonly witnesses: string;
  readonly covers: string;
  readonly followUp: string;
  readonly onMarginsOf: string;
  readonly areas: string;
  readonly speaker: string;
  readonly articleVoice: string;
  readonly writtenAs: string;
  readonly role: string;
  readonly notNamed: string;
  readonly otherDates: string;
  readonly showingResultsFor: string;
  readonly severalNamed: string;
  readonly understood: string;
  /** Behind the number of what was found: how much of it was denied. */
  readonly deniedCount: string;
  readonly takenFromThread: string;
  /** Of a message with several questions: the heading of the next one's answer, which stands behind the first. */
  readonly alsoAnswered: string;
  readonly sameArticle: string;
  readonly undatedLeftOut: string;
  readonly onlyFirst: string;
  readonly officeOrderUnknown: string;
  readonly filterUnknown: string;
  readonly nearest: string;
  readonly refusals: {
    readonly notInArchive: string;
    readonly onlyFurniture: string;
    readonly neverTogether: string;
    readonly notThat: string;
    readonly noMeeting: string;
    readonly noVisit: string;
    readonly noAgreement: string;
    readonly noArea: string;
    readonly noStatement: string;
    readonly noOffice: string;
    readonly noDate: string;
    readonly noPlace: string;
    readonly noNumber: string;
    readonly noAmount: string;
    readonly noNames: string;
    readonly noWitnesses: string;
    readonly notInPeriod: string;
    readonly nothingNew: string;
    readonly unclear: string;
    /** To a greeting. */
    readonly greeting: string;
    readonly unclearWith: string;
    /** A message in which nothing was found that the archive knows. */
    readonly nobodyKnown: string;
    readonly emptyArchive: string;
  };
  /** Why something was not fetched or not read: after a colon, in lower case. */
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly tryThese: string;
  readonly coverage: {
    readonly articles: Plural;
    readonly dated: string;
    /** Where all came on one `{day}`. */
    readonly datedAlike: string;
    readonly noneDated: string;
    readonly undated: Plural;
  };
  /** Questions made from what the archive holds. */
  readonly suggestions: {
    readonly whoMet: string;
    readonly agreements: string;
    readonly area: string;
    readonly person: string;
    readonly visits: string;
  };
  /** What can be asked, a line each. */
  readonly help: readonly string[];
}
