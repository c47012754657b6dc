import { createHash } from 'node:crypto';
import type { ArticleInput } from '../../../src/reading/article.ts';
import { newsLanguages } from './all.ts';
import { chance } from './chance.ts';
import type { NewsLanguage } from './language.ts';
import { slotsOf, withSlots } from './slots.ts';

const words = 400;

/** The made-up article with this number, of about 400 words; the same in every run. */
export function madeUpArticle(n: number, language?: NewsLanguage): ArticleInput {
  const written = language ?? newsLanguages[n % newsLanguages.length];
  if (!written) throw new Error('There is no language to write news in.');
  const by = chance(n + 1);
  const { slots, published } = slotsOf(by, written);
  const write = (template: string) => withSlots(template, { ...slots, ...slotsOf(by, written).passing });
  const reports = by.shuffled(written.reports).slice(0, 4 + by.number(3));
  const sentences = [write(by.of(written.leads))];
  const rest = by.shuffled([...reports, ...written.others]);
  for (const template of rest) {
    if (sentences.join(' ').split(' ').length >= words) break;
    sentences.push(write(template));
  }
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 3) }, (_, i) =>
    sentences.slice(3 * i, 3 * i + 3).join(' '),
  );
  const dateline = `${(slots.capital ?? '').toUpperCase()} - `;
  const text = dateline + paragraphs.join('\n\n');
  const path = `made-up-${String(n).padStart(5, '0')}-${written.code}.md`;
  return {
    url: null,
    path,
    title: write(by.of(written.titles)),
    outlet: `The Made-up Gazette ${1 + (n % 12)}`,
    published,
    publishedFrom: 'front matter',
    language: written.code,
    text,
    sourceSha256: createHash('sha256').update(text).digest('hex'),
  };
}

/** The article as a file that `coop add` reads. */
export function asMarkdown({ title, outlet, published, language, text }: ArticleInput): string {
  const head = Object.entries({ title, outlet, published, language }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return ['---', ...head, '---', text, ''].join('\n');
}
