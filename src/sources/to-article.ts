import type { Coming } from '../archive/archive.ts';
import { withoutTracking } from '../archive/articles/canonical-url.ts';
import { languageOf } from '../languages/all.ts';
import type { Language } from '../languages/language.ts';
import type { Reason } from '../languages/reasons.ts';
import type { ArticleInput } from '../reading/article.ts';
import { dayPrinted } from '../reading/page/page-date.ts';
import { dateInUrl, statedDate } from './dates.ts';
import { type Detected, detectLanguage } from './detect-language.ts';
import type { Draft } from './formats/format.ts';
import { isThere } from './place.ts';
import type { Found } from './source.ts';

/** An article's file: what it is called and the hash of its bytes. */
export interface Origin {
  /** As shown, also in refusals. */
  readonly path: string;
  /** Where its file is, to be known by its path again; null of what is no file. */
  readonly place: string | null;
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
  const broken = draft.published.find(({ words, from }) => from === 'front matter' && statedDate(words) === null);
  if (broken !== undefined) return { path, refused: { code: 'no-date', with: { words: broken.words } } };
  const stated = draft.language === null ? undefined : languageOf(draft.language);
  // Not a letter of it is there: it is another language, or its bytes were taken for other letters.
  const isGarbled = stated?.direction === 'rtl' && !/\p{Script=Arabic}/u.test(draft.text);
  const given = isGarbled ? undefined : stated;
  const detected = given === undefined ? await detectLanguage(draft.text) : null;
  const coming: Coming = {
    ...(draft.isPart === true ? { isPart: true } : {}),
    ...(origin.place === null ? {} : { from: { place: `${origin.place}${draft.part}`, isThere } }),
  };
  const language = given ?? languageOf(detected?.code ?? '');
  if (language === undefined && isGarbled) return { path, refused: { code: 'garbled' } };
  if (language === undefined)
    return { path, refused: detected === null ? { code: 'unknown-language' } : noLanguage(detected, draft.language) };
  return {
    path,
    article: {
      url: draft.url === null ? null : withoutTracking(draft.url),
      path: origin.place === null ? null : path,
      title: draft.title,
      outlet: draft.outlet,
      ...datesOf(draft, language),
      language: language.code,
      text: draft.text,
      sourceSha256: origin.sha256,
    },
    ...(Object.keys(coming).length === 0 ? {} : { coming }),
  };
}

/** A language is named in a refusal only where the text is sure to be in it, by itself or as the file states too. */
function noLanguage({ code, certainty }: Detected, stated: string | null): Reason {
  const isStated = stated?.toLowerCase().split(/[-_]/)[0] === code;
  if (code === null) return { code: 'unknown-language' };
  if (certainty === 'sure' || isStated) return { code: 'other-language', with: { language: code } };
  return { code: certainty === 'little' ? 'little-text' : 'unknown-language' };
}

/**
 * The days that a file states, as its outlet's readers see them: one in words of the article's language counts too, and of a
 * time stamp in universal time the day beside it that the page prints. Without any, what the page prints alone.
 */
function daysOf({ published, printed = [] }: Draft, language: Language) {
  const inWords = (words: string) => dayPrinted(words, language);
  const days = printed.map(inWords).filter((day) => day !== null);
  const stated = published.flatMap(({ words, from }) => {
    const day = statedDate(words) ?? inWords(words);
    if (day === null) return [];
    const isUniversal = day.length === 10 && universal.test(words);
    const seen = isUniversal ? days.find((other) => isBeside(other, day)) : undefined;
    return [{ published: seen ?? day, publishedFrom: from }];
  });
  const [first] = days;
  return stated.length > 0 || first === undefined ? stated : [{ published: first, publishedFrom: 'metadata' as const }];
}

const universal = /\d:\d.*(?:Z|[+-]00:?00|GMT|UTC)$/;
const isBeside = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one) - Date.parse(other)) === 24 * 60 * 60 * 1000;

/** Best evidence first: front matter, the address, what a page's head says; the reader looks for a dateline after that. */
function datesOf(draft: Draft, language: Language): Pick<ArticleInput, 'published' | 'publishedFrom' | 'otherDates'> {
  const stated = daysOf(draft, language);
  const inUrl = draft.url === null ? null : dateInUrl(draft.url);
  const [first, ...otherDates] = [
    ...stated.filter(({ publishedFrom }) => publishedFrom === 'front matter'),
    ...(inUrl === null ? [] : [{ published: inUrl, publishedFrom: 'url' as const }]),
    ...stated.filter(({ publishedFrom }) => publishedFrom !== 'front matter'),
  ];
  if (first === undefined) return { published: null, publishedFrom: null };
  return otherDates.length === 0 ? first : { ...first, otherDates };
}
