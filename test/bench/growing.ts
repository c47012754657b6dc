import type { LanguageCode } from '../../src/languages/language.ts';
import type { Article } from '../../src/reading/article.ts';
import { readArticle } from '../../src/reading/read.ts';
import { type Figure, ms, type Row } from './figure.ts';
import { newsLanguages } from './news/all.ts';
import { madeUpArticle } from './news/articles.ts';

const warmUp = 60;
/** A text four times as long may take so many times as long: one whose time grows with the square would take sixteen. */
const mostTimes = 7;
const goes = 3;

type Text = (length: number) => string;

const repeated =
  (piece: string): Text =>
  (length) =>
    piece.repeat(length);

/** Pages such as nobody prints, by what they are made of. */
const hostile: Readonly<Record<string, Text>> = {
  'one word': repeated('word '),
  'one word, a sentence each': repeated('Word. '),
  brackets: repeated('a (b '),
  'opening marks': repeated('“'),
  capitals: repeated('AAAA '),
  blanks: (length) => `a${' '.repeat(length)}b`,
  'empty lines': (length) => `a${'\n'.repeat(length)}b`,
  'no full stop': repeated('the minister of France and '),
  'short lines': repeated('Home\n'),
  'wrapped lines': repeated('the ministers of both countries met in the capital and discussed of\n'),
};

/** The same, of sentences that report something each: so many facts, of as many people. */
const tellings: Readonly<Record<string, Text>> = {
  'a meeting a sentence, of other people each': (length) =>
    Array.from(
      { length },
      (_, n) => `Minister Xav${inLetters(n)} Zorbal${inLetters(n)} met Yeva Korbal in Paris.`,
    ).join(' '),
  'a meeting a line, of two people, with its day': (length) =>
    Array.from(
      { length },
      (_, n) =>
        `Minister Xav${inLetters(n)} Zorbal of Kenya met French minister Yev${inLetters(n)} Korbal in Paris on ${1 + (n % 28)} March ${2000 + (n % 25)}.`,
    ).join('\n'),
  'a journey a sentence, of other people each': (length) =>
    Array.from({ length }, (_, n) => `Minister Xav${inLetters(n)} Zorbal${inLetters(n)} visited France.`).join(' '),
  'a signature a sentence': repeated('Kenya and France signed a memorandum of understanding on trade. '),
  'a signature a sentence, each on a day of its own': (length) =>
    Array.from(
      { length },
      (_, n) => `Kenya and France signed an agreement on ${1 + (n % 28)} March ${1900 + (n % 125)}.`,
    ).join(' '),
  'two whom nobody names': repeated('The Kenyan minister met the French minister. The two officials discussed trade. '),
  'no subject': (length) => `Minister Xavo Zorbal visited France. ${'He met him there. '.repeat(length)}`,
};

const inLetters = (n: number) => String(n).replace(/\d/g, (digit) => 'bcdfghklmn'[Number(digit)] ?? '');

/** How the time of reading grows with the length of a page: as it does, whatever the page is made of. */
export const growing: Figure = {
  title: 'Reading long pages: processor time, and how many times that of a quarter of the length',
  measure: async ({ tell }) => {
    for (let n = 0; n < warmUp; n++) read(madeUpArticle(n, newsLanguages[0]).text, 'en');
    const rows: Row[] = [];
    const measure = (
      what: string,
      text: Text,
      lengths: readonly [short: number, long: number],
      language: LanguageCode = 'en',
    ) => {
      tell(what);
      const [short, long] = lengths.map(text).map((page) => least(() => read(page, language)));
      // Below a millisecond nothing can be said of the growth.
      const times = (long ?? 0) / Math.max(1, short ?? 1);
      const values = { length: String(lengths[1]), took: ms(long ?? 0), times: times.toFixed(1) };
      rows.push({ what, goes, values, target: { words: `< ${mostTimes} times`, kept: times < mostTimes } });
    };
    for (const language of newsLanguages)
      for (const words of [8_000, 32_000])
        measure(`news of ${words} words, ${language.code}`, newsOf(language.code), [words / 4, words], language.code);
    for (const [what, text] of Object.entries(hostile)) measure(what, text, [25_000, 100_000]);
    for (const [what, text] of Object.entries(tellings)) measure(what, text, [750, 3_000]);
    return rows;
  },
};

/** Made-up articles below each other until there are so many words. */
function newsOf(code: LanguageCode): Text {
  const language = newsLanguages.find((one) => one.code === code);
  return (length) => {
    const texts: string[] = [];
    for (let words = 0, n = 0; words < length; n++) {
      const { text } = madeUpArticle(n, language);
      texts.push(text);
      words += text.split(/\s+/).length;
    }
    return texts.join('\n\n');
  };
}

function read(text: string, language: LanguageCode): void {
  const article: Article = {
    ...{ id: 'a', url: null, path: null, title: null, outlet: null, published: '2025-05-01', publishedFrom: null },
    ...{ language, text, textSha256: '', sourceSha256: '', addedAt: '', updatedAt: '' },
  };
  readArticle(article);
}

/** The least processor time of several goes, in ms: what else the machine does only adds to it. */
function least(work: () => void): number {
  const times = Array.from({ length: goes }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
