import type { Article, ArticleInput } from '../reading/article.ts';
import type { ActorInArticle, ActorKind, Fact, FactKind, Passage, Quote, Reading, Zone } from '../reading/fact.ts';
import type { Upkeep } from './articles/upkeep.ts';
import type { Desk } from './desk/desk.ts';
import type { Stories } from './facts/stories.ts';
import type { Checkpoints } from './file/connection.ts';
import type { Feeds } from './following/feeds.ts';
import type { Files } from './following/files.ts';
import type { Named } from './search/named.ts';
import type { Searched } from './search/searched.ts';

/** What `add` did with an article. */
export type AddOutcome = 'added' | 'updated' | 'unchanged';

export interface Added {
  readonly articleId: string;
  readonly outcome: AddOutcome;
  /** The date of publication (EDTF) that was given and is not believed, since it is still to come. */
  readonly disbelieved?: string;
  /**
   * The text that stood there until now where nothing of it is left, or where some of it is gone and its file, at `place`, is another and
   * still there.
   */
  readonly replaced?: { readonly title: string | null; readonly place: string | null };
}

/** One article with all that was read from it: a row of `coop facts --json`. Actor ids are the archive's. */
export interface ArticleReport {
  readonly article: Article;
  readonly actors: readonly ActorInArticle[];
  readonly facts: readonly Fact[];
  /** They tile the text: what is furniture is never told. */
  readonly zones: readonly Zone[];
}

/** A fact beside the article that reports it. */
export interface ReportedFact {
  readonly fact: Fact;
  readonly article: Article;
}

/** One actor of the archive: all the articles' forms of one person, organisation or country. */
export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  /** The form shown: the most frequent full Latin form. */
  readonly name: string;
  readonly country: string | null;
  /** Each way of writing it, with the articles that use it. */
  readonly names: readonly { readonly asWritten: string; readonly articleIds: readonly string[] }[];
  /** Each role as printed, with the article that prints it. */
  readonly roles: readonly { readonly role: string; readonly articleId: string }[];
}

/** How a name of a question was matched to an actor, best first. */
export type NameMatch = 'exact' | 'surname' | 'spelling' | 'prefix' | 'initials';

export interface ActorHit {
  readonly actor: Actor;
  readonly how: NameMatch;
  /** 0..1; 1 is the same spelling once case and accents are folded. */
  readonly score: number;
  /** The form of the name that matched, as printed in an article. */
  readonly matched: string;
}

/** Which facts to return; every given condition must hold. */
export interface FactFilter {
  readonly kinds?: readonly FactKind[];
  /** Each of these actors takes part (participant, signatory, witness or speaker). */
  readonly actorIds?: readonly string[];
  /** Each of these alpha-2 codes is a party, a participant's country or where it happened. */
  readonly countries?: readonly string[];
  /** At least one of these areas. */
  readonly areas?: readonly string[];
  readonly articleIds?: readonly string[];
  readonly languages?: readonly string[];
  /** Of each of these lists the article's text names at least one. */
  readonly naming?: readonly (readonly Named[])[];
  /** The article was first stored on one of these days (ISO dates, both included). */
  readonly stored?: { readonly from: string; readonly to: string | null };
  /** Something is promised: pledged, proposed or to come, or a body that is to follow it up. */
  readonly promised?: true;
  /** Statements whose speaker is introduced by some of these words (`Titles`), or that one of these actors takes part in. */
  readonly spokenBy?: { readonly introduced: readonly string[]; readonly actorIds: readonly string[] };
  /** No more than these: those that have come furthest (`furthestFirst`), and of these the latest. */
  readonly first?: number;
}

export interface PassageQuery {
  /** The question's words as typed; analysed here in every language. */
  readonly words: string;
  /** Also these words, weighing half: translations, labels of areas, other spellings of names. */
  readonly alsoWords?: readonly string[];
  readonly languages?: readonly string[];
  /** Only passages that carry the words themselves: no other spellings, no other languages' words for the same. */
  readonly exactly?: boolean;
  /** Furniture is searched only to explain a refusal. */
  readonly zones: readonly Passage['zone'][];
  readonly limit: number;
}

export interface PassageHit {
  readonly article: Article;
  readonly passage: Passage;
  readonly quote: Quote;
  readonly score: number;
  /** Folded query terms that the passage carries. */
  readonly terms: readonly string[];
}

/** What the archive holds, for refusals and `/coop status`. */
export interface Coverage {
  readonly articles: number;
  readonly facts: number;
  readonly languages: readonly string[];
  /** Earliest and latest publication date (EDTF), null when no article states one. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly undated: number;
}

/** One line of the archive's history, in order; `seq` only grows. */
export interface Change {
  readonly seq: number;
  readonly articleId: string;
  readonly what: 'added' | 'updated' | 'removed';
  readonly at: string;
  /** Came with what a feed listed when it was first followed: old news, which is not to be told as new. */
  readonly backlog?: true;
  /** Had been removed before: what was posted of it is shown again, and nothing is told twice. */
  readonly again?: true;
  /** The change with which it first came, where this one brought it back. */
  readonly firstSeq?: number;
}

/** Where an article's file is, which tells two files of one path apart. */
export interface Whence {
  /** Its absolute path; one of several articles in a file has what names it there behind that. */
  readonly place: string;
  /** Whether there is still a file at such a place. */
  readonly isThere: (place: string) => boolean;
}

/** How an article came. */
export interface Coming {
  /** See `Change.backlog`. */
  readonly backlog?: boolean;
  /** Its page may show less than all of it: a far longer text stays. */
  readonly isPart?: boolean;
  /** The address that leads on to its own for good: an article that is known there and says the same is this one. */
  readonly movedFrom?: string;
  readonly from?: Whence;
}

/** Titles as printed, each once. */
export interface Titles {
  /** Of whoever speaks in a statement the title, the name and both as printed, with spaces between. */
  readonly speakers: readonly string[];
  /** The titles that actors bear. */
  readonly roles: readonly string[];
}

/** All that is remembered. Asynchronous, so that a second backend can stand behind it; `test/contract/archive` is its contract. */
export interface Archive extends Desk, Feeds, Files, Stories, Upkeep {
  /**
   * Stores the article and all that is read from it, or nothing. Known by canonical URL, else by path; see
   * `knownArticle`.
   * The same bytes read by the same rules are `unchanged`. Throws CoopError `removed` for what was removed, and
   * `wall` for a part of what is known.
   */
  add(input: ArticleInput, at: Date, coming?: Coming): Promise<Added>;
  article(id: string): Promise<Article | null>;
  /** Every article's report, in the order of first storing; with `ids` only those. */
  reports(ids?: readonly string[]): AsyncIterable<ArticleReport>;
  /** Ids of the articles that were first stored at this time or later, in that order. */
  addedSince(at: Date): Promise<readonly string[]>;
  facts(filter: FactFilter): Promise<readonly ReportedFact[]>;
  /** How many facts the filter lets through. */
  countFacts(filter: FactFilter): Promise<number>;
  /**
   * Of the facts of these kinds that concern all these countries, and one of the areas where any are given, those that have
   * come furthest (`furthestFirst`) and, of these, can be dated latest, in the order of `facts`; none when there are none.
   */
  foremost(
    kinds: readonly FactKind[],
    countries: readonly string[],
    areas?: readonly string[],
  ): Promise<readonly ReportedFact[]>;
  /** Whether any fact concerns all these countries. */
  concerns(countries: readonly string[]): Promise<boolean>;
  actors(ids: readonly string[]): Promise<readonly Actor[]>;
  /** Actors whose name is, ends in, sounds like or begins with `words`, or has them for initials, best first. Never merges: it only ranks. */
  findActors(words: string, limit: number): Promise<readonly ActorHit[]>;
  titles(): Promise<Titles>;
  /** The ids of all actors that bear one of these titles. */
  bearing(roles: readonly string[]): Promise<readonly string[]>;
  findPassages(query: PassageQuery): Promise<readonly PassageHit[]>;
  /** What is quoted of these articles, in order: the sentences of their bodies and their titles, no furniture. */
  passagesOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, readonly Passage[]>>;
  /** Which index finds passages: the one in memory, or the file's own. */
  searchedBy(): Promise<'minisearch' | 'fts5'>;
  coverage(): Promise<Coverage>;
  /**
   * How many articles are still to be looked through again since the languages' lists have changed, which goes on in the
   * background: until then they are found by what the older lists made of them.
   */
  behind(): Promise<number>;
  changesAfter(seq: number, limit: number): Promise<readonly Change[]>;
  /** All that happened to one article, in its order. */
  changesOf(articleId: string): Promise<readonly Change[]>;
  /**
   * Brings names and full text up to what was stored, by this process or another, if they were searched before; true if
   * anything is new since the last call or the opening.
   */
  refresh(): Promise<boolean>;
  close(): Promise<void>;
}

/** What was read of an article, with what it is found by where that was worked out beside. */
export interface ReadOff extends Reading {
  readonly searched?: Searched;
}

/** What an archive needs from outside. `read` is pure; `rules` names its version, so that better rules re-read old articles. */
export interface ArchiveOptions {
  readonly path: string;
  readonly read: (article: Article) => ReadOff | Promise<ReadOff>;
  /** Works out what an article is found by whose passages are known; here, unless it is done elsewhere. */
  readonly look?: (article: Article, passages: readonly Passage[]) => Searched | Promise<Searched>;
  readonly rules: string;
  readonly readOnly?: boolean;
  /** See `Checkpoints`; `here` unless something else calls `checkpoint`. */
  readonly checkpoints?: Checkpoints;
  /** From so many passages on the file's own index is used; `passagesInMemory` unless a test or a benchmark says otherwise. */
  readonly inMemoryUpTo?: number;
  /** The content of data/actors.json, when another than the project's own is wanted. */
  readonly actors?: unknown;
}
