import type { AnswerItem } from '../../answering/answer.ts';
import type { WatchFilter } from '../../archive/desk/watch.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Reason } from '../../languages/reasons.ts';
import type { Article } from '../../reading/article.ts';
import type { FactKind, Quote } from '../../reading/fact.ts';
import type { Names } from '../names.ts';
import type { Announcement } from './announcement.ts';

/** How a later article tells something otherwise than the ones before it. */
export interface Difference {
  readonly what: 'date' | 'place' | 'status' | 'duration' | 'count' | 'name';
  readonly says: string;
  readonly not: string;
}

/** What an article adds to a story that was told. */
export interface Addition {
  readonly article: Article;
  /** Outlet, date, language: one line. */
  readonly source: string;
  readonly language: LanguageCode;
  /** Areas, people and organisations that the story did not have, by their labels and names. */
  readonly areas: readonly string[];
  readonly people: readonly string[];
  readonly differences: readonly Difference[];
  /** Whether all that came before it was taken out of the archive: then it adds to nothing, and tells what is left. */
  readonly isLeft: boolean;
  /** The outlet, when the story was not in it yet, and the how many-th it is. */
  readonly outlet: { readonly name: string; readonly number: number } | null;
  /** The facts that are new or carry what is new, each with its quotes. */
  readonly items: readonly AnswerItem[];
  readonly quotes: readonly Quote[];
}

/** One story of a digest: a line, a quote, and in how many outlets it is; the item names the other ones. */
export interface DigestLine {
  readonly storyId: string;
  readonly article: Article;
  readonly item: AnswerItem;
  readonly source: string;
  readonly outlets: number;
}

export interface DigestGroup {
  readonly kind: FactKind | null;
  /** The countries in words, in the order of their names; empty when none is told. */
  readonly countries: readonly string[];
  readonly lines: readonly DigestLine[];
}

/** The stories that are new since a channel was last told. */
export interface Digest {
  /** Of the post, for its buttons. */
  readonly key: string;
  readonly language: LanguageCode;
  /** When it was due, and the zone whose clock says so. */
  readonly due: string;
  readonly zone: string;
  /** Sent later than it was due by so much that the reader should know. */
  readonly late: boolean;
  /** What was held back by a cap comes as one post of the same shape. */
  readonly why: 'due' | 'cap';
  /** What its watches asked for, where the channel has other such posts to tell it from, and the names of those in there. */
  readonly named: readonly WatchFilter[];
  readonly names: Names;
  readonly groups: readonly DigestGroup[];
  /** How many stories are new, also those not shown. */
  readonly total: number;
  /** What later articles add to stories told before. */
  readonly additions: readonly Addition[];
  /** How many more articles came to these, that add nothing but themselves. */
  readonly again: number;
  /** How many stories of each kind, the most first. */
  readonly counts: readonly { readonly kind: FactKind | null; readonly count: number }[];
  readonly feeds: { readonly healthy: number; readonly all: number };
  readonly quotes: readonly Quote[];
  readonly articles: readonly Article[];
}

/** What is said to one person: that Coop or somebody else ended watches of theirs, what of a feed of theirs could not be read, or that it is asked no more. */
export type Notice =
  | {
      readonly what: 'ended';
      readonly language: LanguageCode;
      readonly channelId: string;
      readonly watches: number;
      /** Slack's word for why, such as `is_archived`. */
      readonly reason: string;
    }
  | {
      readonly what: 'ended-by';
      readonly language: LanguageCode;
      readonly channelId: string;
      /** Who ended it. */
      readonly by: string;
      /** What was asked for, in words of the language. */
      readonly asked: string;
    }
  | {
      readonly what: 'feed-paused';
      readonly language: LanguageCode;
      readonly title: string | null;
      readonly url: string;
      readonly failures: number;
      /** What went wrong the last time. */
      readonly trouble: Reason;
    }
  | {
      readonly what: 'feed-begun';
      readonly language: LanguageCode;
      readonly title: string | null;
      readonly url: string;
      /** How many articles it listed, and how many of them could not be read; some of these are named. */
      readonly listed: number;
      readonly unread: number;
      readonly named: readonly { readonly url: string; readonly reason: Reason }[];
    };

/** An article whose publisher changed a sentence that was quoted. */
export interface Correction {
  readonly article: Article;
  /** Outlet, date, language: one line. */
  readonly source: string;
  readonly language: LanguageCode;
}

/** Anything that Coop posts on its own. */
export type Bulletin =
  | { readonly kind: 'alert'; readonly announcement: Announcement }
  | { readonly kind: 'addition'; readonly addition: Addition }
  | { readonly kind: 'digest'; readonly digest: Digest; readonly page: number }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'correction'; readonly correction: Correction }
  /** In the place of what was told of an article that was removed since. */
  | { readonly kind: 'gone'; readonly language: LanguageCode };

/** What a bulletin quotes, and of which articles. */
export function quotedBy(bulletin: Bulletin): {
  readonly quotes: readonly Quote[];
  readonly articles: readonly Article[];
} {
  switch (bulletin.kind) {
    case 'alert':
      return { quotes: bulletin.announcement.quotes, articles: [bulletin.announcement.article] };
    case 'addition':
      return { quotes: bulletin.addition.quotes, articles: [bulletin.addition.article] };
    case 'digest':
      return bulletin.digest;
    case 'notice':
    case 'correction':
    case 'gone':
      return { quotes: [], articles: [] };
  }
}
