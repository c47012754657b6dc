import type { Describe } from '../../src/alerts/telling/announcement.ts';
import type { Answer, Answered, AnswerItem, Asked } from '../../src/answering/answer.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { Article, ArticleInput } from '../../src/reading/article.ts';
import type { Fact, Reading } from '../../src/reading/fact.ts';
import { answeredWith, answerOf, citationOf, refusalOf } from './slack-samples.ts';

/** The day on which the test runs: an article of long ago is no news. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** What a source would hand over for this text. */
export function inputOf(path: string, text: string, fields: Partial<ArticleInput> = {}): ArticleInput {
  return {
    url: `https://gazette.example/${path}`,
    path,
    title: `Title of ${path}`,
    outlet: 'The Sample Gazette',
    published: today(),
    publishedFrom: 'front matter',
    language: 'en',
    text,
    sourceSha256: '1'.repeat(64),
    ...fields,
  };
}

/** Reads as little as these tests need: every sentence with "received" is a meeting. */
export function sampleReading(article: Article): Reading {
  const sentences = [...article.text.matchAll(/[^.]+\./gu)].map((match) => ({
    start: match.index + match[0].search(/\S/u),
    end: match.index + match[0].length,
  }));
  return {
    zones: [{ start: 0, end: article.text.length, kind: 'body' }],
    passages: sentences.map((span) => ({ ...span, zone: 'body' as const })),
    actors: [],
    facts: sentences
      .map(({ start, end }) => ({ articleId: article.id, start, end, words: article.text.slice(start, end) }))
      .filter(({ words }) => words.includes('received'))
      .map(
        (quote, index): Fact => ({
          id: `${article.id}-${index}`,
          kind: 'meeting',
          status: 'held',
          participants: [],
          place: null,
          country: null,
          date: null,
          dateText: null,
          areas: [],
          instrument: null,
          parties: [],
          signatories: [],
          witnesses: [],
          scope: [],
          followUp: null,
          mode: null,
          occasion: null,
          speaker: null,
          quotes: [quote],
          plover: { event: 'CONSULT', mode: null, context: [] },
          cameo: '036',
        }),
      ),
    title: null,
    published: null,
    publishedFrom: null,
  };
}

/** One item a fact: its first words, and its quotes. */
export const sampleDescribe: Describe = ({ article, facts }) => ({
  source: `${article.outlet}, ${article.published ?? 'date not stated'} [${article.language}]`,
  items: facts.map((fact) => ({
    lead: `${fact.kind} ${fact.status}`,
    details: [],
    citations: fact.quotes.map((quote) => citationOf(article, quote.words, 'received')),
    also: [],
  })),
});

/**
 * A stand-in for answering, over a real archive: "received" finds the sentences with that word, "many" finds them twenty
 * times, "boom" throws, and anything else is refused. A follow-up names the question before it.
 */
export function sampleAsk(archive: Archive): (asked: Asked) => Promise<Answered> {
  return async (asked) => {
    if (asked.question.includes('boom')) throw new Error(`secret detail about ${asked.question}`);
    const items: AnswerItem[] = [];
    for await (const { article, facts } of archive.reports()) {
      for (const fact of facts) {
        for (const quote of fact.quotes) {
          items.push({
            lead: article.title ?? '',
            details: ['held'],
            citations: [citationOf(article, quote.words, 'received')],
            also: [],
          });
        }
      }
    }
    const shown = asked.question.includes('many') ? Array.from({ length: 20 }, () => items).flat() : items;
    const found = /received|many|then/u.test(asked.question) && shown.length > 0;
    const answer: Answer = found
      ? answerOf(asked.question, `${shown.length} found for: ${asked.question}`, shown)
      : refusalOf(asked.question, 'Nothing in the archive says so.');
    const notes = asked.thread === undefined ? [] : [`after: ${asked.thread.question}`];
    return answeredWith({ ...answer, notes }, asked);
  };
}
