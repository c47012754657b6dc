import type { Mode, Status } from '../text/ladder.ts';
import type { ReasonCode } from './reasons.ts';

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
  /** After an update: how many articles are still found by what the older lists made of them. */
  readonly notLookedThrough: string;
  /** Above the timeline, where the question asks how relations develop. */
  readonly noJudgement: string;
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
    readonly noDuration: string;
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
