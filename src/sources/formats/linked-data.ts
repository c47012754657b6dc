import { articleData, draftOf } from './news-article.ts';

const isArticle = /(?:^|\/)(?:[A-Za-z]*Article|BlogPosting|Report|LiveBlogPosting)$/;

/** What a page's JSON-LD blocks say of its article, or null; a block that is no JSON is passed over, as browsers do. */
export function newsArticleOf(blocks: readonly string[]): ReturnType<typeof draftOf> | null {
  for (const block of blocks) {
    for (const thing of thingsIn(block)) {
      const types = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']];
      if (!types.some((type) => typeof type === 'string' && isArticle.test(type))) continue;
      const data = articleData.safeParse(thing);
      if (data.success) return draftOf(data.data);
    }
  }
  return null;
}

/** The day of publication that they state of the page as such, or null. */
export function dayOfPage(blocks: readonly string[]): string | null {
  for (const { datePublished } of blocks.flatMap(thingsIn))
    if (typeof datePublished === 'string' && datePublished.trim() !== '') return datePublished;
  return null;
}

/** Whether they state that not everybody may read all of it (https://schema.org/isAccessibleForFree). */
export function isForSome(blocks: readonly string[]): boolean {
  return blocks.flatMap(thingsIn).some(({ isAccessibleForFree: free }) => /^(?:.*\/)?false$/i.test(String(free)));
}

function thingsIn(block: string): Readonly<Record<string, unknown>>[] {
  try {
    return flatten(JSON.parse(block));
  } catch {
    return [];
  }
}

function flatten(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== 'object' || value === null) return [];
  const thing: Readonly<Record<string, unknown>> = { ...value };
  return [thing, ...flatten(thing['@graph'])];
}
