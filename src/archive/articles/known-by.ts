import { createHash } from 'node:crypto';
import type { ArticleInput } from '../../reading/article.ts';
import { canonicalUrl } from './canonical-url.ts';

/** Changed when `knownBy` would name the same article otherwise. */
export const addressVersion = '3';

/** SHA-256 (hex) of a text's UTF-8 bytes. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What an article with this address is known by; a site that has moved to https is the same site. */
export function knownByUrl(given: string): string {
  return `url ${(canonicalUrl(given) ?? given).replace(/^http:/, 'https:')}`;
}

/** The address in what `knownByUrl` says; null in anything else. */
export function addressIn(known: string | null): string | null {
  return known?.startsWith('url ') === true ? known.slice('url '.length) : null;
}

/** The id that an article gets by what it is known by. */
export const idOf = (known: string): string => `a${sha256(known).slice(0, 12)}`;

/** What an article with this path is known by. */
export function knownByPath(path: string): string {
  return `path ${path.replaceAll('\\', '/')}`;
}

/** What a file is known by whose path another one has: where it is. */
export const knownByPlace = (place: string): string => `file ${place.replaceAll('\\', '/')}`;

/** Whether that is what something is known by. */
export const isByPlace = (known: string): boolean => known.startsWith('file ');

/** What an article is known by: its canonical URL, else its path, else its text. */
export function knownBy({ url, path, text }: Pick<ArticleInput, 'url' | 'path' | 'text'>): string {
  if (url !== null) return knownByUrl(url);
  return path === null ? `text ${sha256(text)}` : knownByPath(path);
}

/** Hash of all that a source hands over, before reading adds to it. */
export function inputHash(input: ArticleInput): string {
  const { url, path, title, outlet, published, publishedFrom, language, text, sourceSha256 } = input;
  return sha256(JSON.stringify([url, path, title, outlet, published, publishedFrom, language, text, sourceSha256]));
}
