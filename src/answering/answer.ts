import type { LanguageCode } from '../languages/language.ts';
import type { Fact } from '../reading/fact.ts';
import type { Span } from '../text/span.ts';

export const answerKinds = [
  'meetings',
  'visits',
  'agreements',
  'areas',
  'statements',
  'actor',
  'timeline',
  'passages',
  'refusal',
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** A quote as a reader sees it: exact words with where they stand and who printed them. */
export interface Citation extends Span {
  readonly articleId: string;
  readonly path: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** EDTF, or null: then the reader is told that no date is stated. */
  readonly published: string | null;
  readonly language: string;
  readonly words: string;
}

export interface Refusal {
  /** Why there is no answer, in the language of the question. */
  readonly reason: string;
  readonly nearest: Citation | null;
}

/** A citation as it is shown: `marks` are the matched words, as offsets into `citation.words`. */
export interface ShownCitation {
  readonly citation: Citation;
  readonly marks: readonly Span[];
  /** Title, outlet, date or "date not stated", language: one line in the language of the question. */
  readonly source: string;
}

/** One story of an answer. */
export interface AnswerItem {
  /** `Salman Chaudhry ↔ Abdellatif Hammouchi`: who or what, in names as printed. */
  readonly lead: string;
  /** Status, place, date, roles: short phrases in the language of the question. */
  readonly details: readonly string[];
  readonly citations: readonly ShownCitation[];
  /** Which of the citations stands where there is room for one: the last unless it is said here. */
  readonly proof?: number;
  /** The other reports of the story: `also in: …`. */
  readonly also: readonly Report[];
  /** What this item and those after it have in common, above the first of them: in a timeline, that they have no date. */
  readonly band?: string;
  /** Set where the item says who somebody is, or sums up what follows, rather than what happened. */
  readonly card?: Card;
}

/** An item with the one citation that proves it; those before it say who is meant, those after it what is covered. */
export function withOneCitation(item: AnswerItem): AnswerItem {
  const proof = item.citations.at(item.proof ?? -1);
  return { ...item, citations: proof === undefined ? [] : [proof] };
}

/** An item in short, as a card shows it below its lead; `details` say the same and no less. */
export interface Card {
  readonly subtitle: string;
  readonly body: string;
}

/** A report that is only named: its source line, as of a citation, and its address. */
export interface Report {
  readonly source: string;
  readonly url: string | null;
}

/**
 * An answer, ready to show. `text` is all of it in plain text, quotes and sources included, never cut (of the longest lists
 * the answer itself has only the first, and says so);
 * `items` is the same for surfaces that lay out blocks. For a refusal `items` is empty.
 */
export interface Answer {
  readonly question: string;
  /** BCP 47 language of the labels. */
  readonly language: LanguageCode;
  readonly kind: AnswerKind;
  readonly text: string;
  readonly refusal: Refusal | null;
  readonly facts: readonly Fact[];
  readonly citations: readonly Citation[];
  /** One line that says what was found or why not. */
  readonly heading: string;
  /** What was understood or corrected: `showing results for Hammouchi`. */
  readonly notes: readonly string[];
  readonly items: readonly AnswerItem[];
  /** The nearest evidence of a refusal, as shown. */
  readonly nearest: ShownCitation | null;
  /** What the archive covers, one line; only on refusals. */
  readonly coverage: string | null;
}

/** What a follow-up in the same thread may take over; kept as JSON. */
export interface ThreadContext {
  readonly question: string;
  readonly json: string;
}

/** A question as it was typed and where it came from. */
export interface Asked {
  readonly question: string;
  /** The language of the labels when the question does not show its own. */
  readonly language?: LanguageCode;
  /** ISO date that "today" and "since Monday" count from. */
  readonly asOf: string;
  /** The thread's earlier question, if any. */
  readonly thread?: ThreadContext;
}

export interface Answered {
  readonly answer: Answer;
  /** To be kept for the thread's next question. */
  readonly thread: ThreadContext;
  /** Whether the question names anything that the archive or a list knows, or asks for a kind of fact: small talk does not. */
  readonly ofTheField: boolean;
  /** Whether only the rest of the answer before was asked for; this one begins anew. */
  readonly more: boolean;
}
