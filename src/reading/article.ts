import type { LanguageCode } from '../languages/language.ts';

/**
 * Which evidence gave the publication date, best first (`notes` of the news policy: front matter, URL, dateline, metadata).
 * Whatever gives a day to come is no evidence, and the article is read as if it were not there.
 */
export type PublishedFrom = 'front matter' | 'url' | 'dateline' | 'metadata';

/** One news item as a source hands it over, before it has an id. */
export interface ArticleInput {
  /** The address as given, never rewritten; null when the article came without one. */
  readonly url: string | null;
  /** Path relative to the folder that was added, or the file's name; null for an article without a file. */
  readonly path: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** EDTF date of publication, or null when nothing states it. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  /** What else dates it, best first: taken where `published` is not believed, since it is still to come. */
  readonly otherDates?: readonly { readonly published: string; readonly publishedFrom: PublishedFrom }[];
  readonly language: LanguageCode;
  /** What offsets count in: UTF-16 units of this string. */
  readonly text: string;
  /** SHA-256 (hex) of the original file's bytes. */
  readonly sourceSha256: string;
}

/** An article of the archive. `id` survives edits of the article. */
export interface Article extends Omit<ArticleInput, 'otherDates'> {
  readonly id: string;
  /** SHA-256 (hex) of the UTF-8 bytes of `text`. */
  readonly textSha256: string;
  /** ISO 8601 instant at which the archive first stored the article; never changes. */
  readonly addedAt: string;
  /** ISO 8601 instant of the latest change of the article's text or data. */
  readonly updatedAt: string;
}

/** What an article goes by where it has no title: its file's name, else its address. */
export const nameOf = ({ title, path, url, id }: Pick<Article, 'title' | 'path' | 'url' | 'id'>): string =>
  title ?? path ?? url ?? id;
