import { languageOf } from '../languages/all.ts';
import type { Language } from '../languages/language.ts';
import type { ArticleInput } from '../reading/article.ts';
import { dayPrinted } from '../reading/page-date.ts';
import { dateInUrl, statedDate } from './dates.ts';
import { detectLanguage } from './detect-language.ts';
import type { Draft } from './formats/format.ts';
import type { Found } from './source.ts';

/** An article's file: what it is called and the hash of its bytes. */
export interface Origin {
  /** As shown, also in refusals. */
  readonly path: string;
  /** Whether it is a file that can be known by its path again. */
  readonly isFile: boolean;
  readonly sha256: string;
}

/** Some 16,000 words: what is longer is no article, and would keep Coop from answering while it is read. */
const LONGEST = 100_000;

/** A draft as an article: its date in EDTF, its language known to Coop; or a refusal. */
export async function toArticle(draft: Draft, origin: Origin): Promise<Found> {
  const path = `${origin.path}${draft.part}`;
  if (draft.text.trim() === '') return { path, refused: { code: 'no-text' } };
  if (draft.text.length > LONGEST)
    return { path, refused: { code: 'too-long', with: { size: draft.text.length, most: LONGEST } } };
  if (draft.published?.from === 'front matter' && statedDate(draft.published.words) === null) {
    return { path, refused: { code: 'no-date', with: { words: draft.published.words } } };
  }
  const given = draft.language === null ? undefined : languageOf(draft.language);
  const code = given?.code ?? (await detectLanguage(draft.text));
  const language = code === null ? undefined : languageOf(code);
  if (language === undefined)
    return {
      path,
      refused: code === null ? { code: 'unknown-language' } : { code: 'other-language', with: { language: code } },
    };
  return {
    path,
    article: {
      url: draft.url,
      path: origin.isFile ? path : null,
      title: draft.title,
      outlet: draft.outlet,
      ...datesOf(draft, dayOf(draft, language)),
      language: language.code,
      text: draft.text,
      sourceSha256: origin.sha256,
    },
  };
}

/**
 * The day that a file states, as its outlet's readers see it: one in words of the article's language counts too, and of a
 * time stamp in universal time the day beside it that the page prints. Null without any.
 */
function dayOf({ published, printed = [] }: Draft, language: Language): string | null {
  const inWords = (words: string) => dayPrinted(words, language);
  const stated = published && (statedDate(published.words) ?? inWords(published.words));
  if (stated !== null && !(stated.length === 10 && universal.test(published?.words ?? ''))) return stated;
  const days = printed.map(inWords).filter((day) => day !== null);
  return stated === null ? (days[0] ?? null) : (days.find((day) => isBeside(day, stated)) ?? stated);
}

const universal = /\d:\d.*(?:Z|[+-]00:?00|GMT|UTC)$/;
const isBeside = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one) - Date.parse(other)) === 24 * 60 * 60 * 1000;

/** Best evidence first: front matter, the address, what a page's head says; the reader looks for a dateline after that. */
function datesOf(draft: Draft, stated: string | null): Pick<ArticleInput, 'published' | 'publishedFrom'> {
  const inUrl = draft.url === null ? null : dateInUrl(draft.url);
  if (stated !== null && draft.published?.from === 'front matter')
    return { published: stated, publishedFrom: 'front matter' };
  if (inUrl !== null) return { published: inUrl, publishedFrom: 'url' };
  return stated === null ? { published: null, publishedFrom: null } : { published: stated, publishedFrom: 'metadata' };
}
