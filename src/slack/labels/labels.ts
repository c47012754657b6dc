import type { MatchedCondition } from '../../alerts/matching/match.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { isolating } from './isolating.ts';
import { nl } from './nl.ts';

/** The words of Coop's surfaces in Slack, in one language: buttons, help, what a command did. */
export interface Labels {
  readonly share: string;
  readonly shared: string;
  readonly previous: string;
  readonly more: string;
  readonly page: (number: number, of: number) => string;
  readonly nearest: string;
  readonly alsoIn: (outlets: string) => string;
  /** After the name of whoever shared an answer. */
  readonly asked: string;
  /** Under a refusal that has nothing to show. */
  readonly hint: string;
  readonly help: {
    readonly title: string;
    readonly intro: string;
    readonly examples: readonly string[];
    readonly commands: string;
    readonly elsewhere: string;
    readonly didYouMean: (command: string) => string;
    readonly tooLong: (most: number) => string;
  };
  /** The home tab and the form in which it asks. */
  readonly home: {
    /** At most 24 characters. */
    readonly title: string;
    readonly ask: string;
    readonly submit: string;
    readonly close: string;
  };
  readonly watch: {
    readonly alreadyOff: string;
    readonly isOff: string;
    /** With what to type there once Coop is a member. */
    readonly invite: (channel: string, appName: string, command: string) => string;
    readonly archived: (channel: string) => string;
  };
  readonly status: {
    readonly title: string;
    readonly articles: (count: number, facts: number) => string;
    readonly languages: (names: string) => string;
    readonly dates: (earliest: string, latest: string) => string;
    readonly day: (day: string) => string;
    readonly undated: (count: number) => string;
    readonly troubled: (count: number, reasons: string) => string;
  };
  readonly announcement: {
    readonly title: string;
    readonly noFact: string;
    readonly untitled: string;
  };
  /** What became of links that somebody wanted read. */
  readonly intake: {
    readonly noLink: string;
    readonly noLinkThere: string;
    readonly mayNot: string;
    readonly off: string;
    readonly tooMany: (most: number) => string;
    readonly added: (title: string) => string;
    readonly updated: (title: string) => string;
    readonly unchanged: (title: string) => string;
    readonly follows: (title: string, listed: number) => string;
    /** `since`: a day. */
    readonly followsAlready: (title: string, since: string) => string;
    readonly refused: (link: string, reason: string) => string;
    /** Under lines of `refused`. */
    readonly refusedMore: (count: number) => string;
  };
  readonly removal: {
    readonly mayNot: string;
    readonly sayWhich: string;
    readonly nothing: (words: string) => string;
    readonly several: (ids: string) => string;
    readonly removed: (title: string, id: string) => string;
    /** Of all the articles of a packed folder, or of a file of several. */
    readonly removedAll: (count: number, file: string) => string;
    readonly undone: (name: string) => string;
    readonly isBack: (name: string) => string;
    readonly undoneFile: (name: string) => string;
    /** Of the articles of one file so many are back. */
    readonly partlyBack: (back: number, all: number, name: string) => string;
    readonly notUndone: (words: string) => string;
  };
  readonly sources: {
    readonly noPage: (typed: string) => string;
    readonly title: (fine: number, all: number) => string;
    readonly none: string;
    readonly fine: (listed: number, lastNew: string) => string;
    readonly failing: (times: number, reason: string) => string;
    readonly paused: (times: number, reason: string) => string;
    /** Listed, and given up: no server sent them. */
    readonly lost: (count: number) => string;
    readonly notAsked: string;
    /** With the day on which it answered last. */
    readonly overdue: (day: string) => string;
    /** With what to type to see them. */
    readonly more: (count: number, command: string) => string;
    readonly resume: string;
    readonly resumed: (title: string) => string;
    /** On a button that ends following a feed, what it asks before, and what it says after. */
    readonly end: string;
    readonly endSure: string;
    readonly ended: (title: string, url: string) => string;
  };
  /** What Coop posts on its own. */
  readonly delivery: {
    readonly howMany: (typed: string, most: number, command: string) => string;
    readonly gone: string;
    readonly corrected: (title: string) => string;
    readonly correctedHow: string;
    readonly adds: (things: string) => string;
    readonly newPeople: (names: string) => string;
    readonly outlet: (name: string, number: number) => string;
    /** When what came before it was taken out of the archive. */
    readonly left: (outlet: string) => string;
    readonly says: (says: string, not: string) => string;
    readonly found: (count: number) => string;
    readonly heldBack: (count: number) => string;
    readonly late: (due: string) => string;
    readonly added: string;
    readonly again: (count: number) => string;
    readonly feeds: (healthy: number, all: number) => string;
    readonly chart: string;
    readonly otherKind: string;
    readonly outlets: (count: number) => string;
    readonly ended: (channel: string, watches: number, reason: string) => string;
    readonly endedBy: (who: string, channel: string, asked: string) => string;
    readonly feedPaused: (feed: string) => string;
    /** Lines of `intake.refused` stand under it. */
    readonly feedBegun: (listed: number, unread: number) => string;
    readonly latest: string;
    readonly noneYet: string;
    /** Posts of the channel, and for which reasons. */
    readonly unknown: (count: number, reasons: string) => string;
    /** Direct messages to the reader that did not arrive, or of which nobody knows. */
    readonly directly: (count: number, reasons: string) => string;
    readonly waiting: (count: number) => string;
    readonly lastDigest: (when: string) => string;
    readonly nextDigest: (when: string) => string;
  };
  readonly why: {
    readonly ask: string;
    readonly notHere: (what: string) => string;
    readonly removed: (when: string) => string;
    readonly feedFailing: (feed: string, since: string) => string;
    readonly feedPaused: (feed: string) => string;
    readonly opens: string;
    readonly sameFact: (kind: string, title: string) => string;
    readonly copy: (title: string) => string;
    readonly storyToo: (titles: string) => string;
    readonly told: (when: string) => string;
    readonly added: (when: string) => string;
    readonly inDigest: (when: string) => string;
    readonly nothingAdded: string;
    readonly quiet: (until: string) => string;
    readonly cap: (cap: number, until: string) => string;
    readonly correctionWaits: (most: number, until: string) => string;
    readonly waits: string;
    readonly unconfirmed: string;
    readonly failed: (reason: string) => string;
    readonly matched: (conditions: string) => string;
    readonly askedAs: (watch: string) => string;
    readonly everything: string;
    readonly nextDigest: (when: string) => string;
    readonly addsInDigest: (when: string) => string;
    readonly noWatch: string;
    readonly before: string;
    readonly meanwhile: string;
    readonly backlog: string;
    readonly old: (days: number) => string;
    readonly otherwise: string;
    readonly toldBefore: (when: string) => string;
    readonly paused: string;
    readonly disabled: (reason: string) => string;
    readonly notMatched: (conditions: string) => string;
    readonly muted: (conditions: string) => string;
    readonly notTogether: string;
    /** Where a condition that is not met stands nevertheless. */
    readonly background: (conditions: string) => string;
    readonly onlyBackground: string;
    readonly inNoFact: (conditions: string) => string;
    readonly around: (conditions: string) => string;
    readonly noFact: string;
    readonly conditions: Readonly<Record<MatchedCondition['what'], string>>;
  };
  readonly trouble: {
    /** `id` is what an operator finds in the log. */
    readonly failed: (id: string) => string;
    readonly gone: string;
    readonly changed: string;
    readonly notYours: string;
    readonly notShared: string;
    readonly alreadyShared: string;
    readonly unknownButton: string;
    /** To a workspace that has the app, and that this Coop does not serve. */
    readonly notServed: string;
    /** In a channel that other organisations read too. */
    readonly sharedOutside: string;
  };
}

const byLanguage = isolating<Labels>({ en, fr, nl, es, de, ar });

/** The labels in a language; the type checker asks for every language that Coop answers in. */
export function labelsIn(language: LanguageCode): Labels {
  return byLanguage[language];
}
