import type { Mode, Part, Status } from '../text/ladder.ts';
import type { Span } from '../text/span.ts';
import type { PublishedFrom } from './article.ts';

/** The kinds of fact that Coop keeps. */
export const factKinds = ['meeting', 'visit', 'agreement', 'cooperation', 'statement'] as const;
export type FactKind = (typeof factKinds)[number];

/** A span of one article and its exact words: `words === text.slice(start, end)`. */
export interface Quote extends Span {
  readonly articleId: string;
  readonly words: string;
}

/** Who takes part in a fact. `actorId` is null and `name` holds the describing words when nobody is named. */
export interface Participant {
  readonly actorId: string | null;
  readonly name: string;
  readonly asWritten: string;
  readonly role: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly part: Part;
  /** Of a meeting of two sides: who shares the number was on the same side. Null where the text does not tell them apart. */
  readonly side: 0 | 1 | null;
}

export interface NamedActor {
  readonly actorId: string | null;
  readonly name: string;
}

/** What an article reports, in the shape that `coop facts --json` prints (README, "The commands' contract"). */
export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  readonly status: Status;
  readonly participants: readonly Participant[];
  readonly place: string | null;
  /** Where it happened, ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** EDTF (ISO 8601-2), or null when the text does not fix it. */
  readonly date: string | null;
  /** The words the date came from, also when they could not be resolved. */
  readonly dateText: string | null;
  /** Ids of data/areas.json. */
  readonly areas: readonly string[];
  /** The instrument as printed, and its type by the UN Treaty Collection's glossary. */
  readonly instrument: { readonly words: string; readonly type: string | null } | null;
  /** Alpha-2 country codes or names of organisations. */
  readonly parties: readonly string[];
  readonly signatories: readonly NamedActor[];
  readonly witnesses: readonly NamedActor[];
  /** What an agreement covers, item by item as printed. */
  readonly scope: readonly Quote[];
  readonly followUp: Quote | null;
  readonly mode: Mode | null;
  /** On the margins of what, as printed. */
  readonly occasion: string | null;
  readonly speaker: NamedActor | null;
  /** The sentences that prove the fact, in reading order; never empty. */
  readonly quotes: readonly Quote[];
  /** PLOVER 2021 event, mode and contexts. */
  readonly plover: { readonly event: string; readonly mode: string | null; readonly context: readonly string[] };
  /** CAMEO code. */
  readonly cameo: string;
}

export type ActorKind = 'person' | 'organisation' | 'country';

/** An actor as one article presents it. In a `Reading` the `id` is local to the article; the archive replaces it. */
export interface ActorInArticle {
  readonly id: string;
  readonly kind: ActorKind;
  /** The fullest form that the article prints. */
  readonly name: string;
  readonly asWritten: readonly string[];
  /** Roles as printed. */
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** A stretch of an article's text. Furniture (menus, tickers, counters) is kept but never a source of facts. */
export interface Zone extends Span {
  readonly kind: 'title' | 'body' | 'furniture';
}

/** A sentence of title or body, or a line of furniture: the unit that is quoted and searched. */
export interface Passage extends Span {
  readonly zone: 'title' | 'body' | 'furniture';
}

/** All that is read from one article. Zones tile the text; every span lies inside it. */
export interface Reading {
  readonly zones: readonly Zone[];
  readonly passages: readonly Passage[];
  readonly actors: readonly ActorInArticle[];
  readonly facts: readonly Fact[];
  /** The title found in the text, when the article came without one. */
  readonly title: string | null;
  /** Publication date found in the text, EDTF, when the article came without one, and where it stood. */
  readonly published: string | null;
  readonly publishedFrom: Extract<PublishedFrom, 'dateline' | 'metadata'> | null;
}
