import type { Answer, Answered, AnswerItem, Asked, Citation, ShownCitation } from '../../src/answering/answer.ts';
import type { Article } from '../../src/reading/article.ts';
import { articleWith } from './slack-arbitrary.ts';

/** A made-up article: the people in it do not exist. */
export const meetingArticle: Article = articleWith('sample', {
  title: 'Testova received in Rabat',
  outlet: 'The Sample Gazette',
  published: '2026-10-03',
  url: 'https://gazette.example/testova-rabat',
  text: 'Minister Ada Testova received General Bram Proefman in Rabat on Friday. They spoke of training and of water.',
});

/** The citation of `words` in an article, with `marked` in bold. */
export function citationOf(article: Article, words: string, marked: string): ShownCitation {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`The sample article does not say: ${words}`);
  const { path, url, title, outlet, published, language } = article;
  const at = words.indexOf(marked);
  const citation: Citation = {
    articleId: article.id,
    path,
    url,
    title,
    outlet,
    published,
    language,
    start,
    end: start + words.length,
    words,
  };
  return {
    citation,
    marks: at < 0 || marked === '' ? [] : [{ start: at, end: at + marked.length }],
    source: `${title ?? 'untitled'}, ${outlet ?? 'unknown outlet'}, ${published ?? 'date not stated'} [${language}]`,
  };
}

/** An answer made of items, with its plain text as `answering` writes it: heading, then each item with quotes and sources. */
export function answerOf(question: string, heading: string, items: readonly AnswerItem[]): Answer {
  const text = [
    heading,
    ...items.map((item) =>
      [
        [item.lead, ...item.details].join(' · '),
        ...item.citations.flatMap(({ citation, source }) => [
          `“${citation.words}”`,
          source,
          ...(citation.url === null ? [] : [citation.url]),
        ]),
      ].join('\n'),
    ),
  ].join('\n\n');
  return {
    question,
    language: 'en',
    kind: 'meetings',
    text,
    refusal: null,
    facts: [],
    citations: items.flatMap((item) => item.citations.map(({ citation }) => citation)),
    heading,
    notes: [],
    items,
    nearest: null,
    coverage: null,
  };
}

/** A refusal with nothing near. */
export function refusalOf(question: string, reason: string): Answer {
  const base = answerOf(question, 'Nothing was found.', []);
  return {
    ...base,
    kind: 'refusal',
    text: `${base.heading}\n${reason}`,
    refusal: { reason, nearest: null },
    coverage: '3 articles in English, French and Dutch',
  };
}

const meeting: AnswerItem = {
  lead: 'Ada Testova ↔ Bram Proefman',
  details: ['held', 'Rabat', 'date: Friday'],
  citations: [
    citationOf(meetingArticle, 'Minister Ada Testova received General Bram Proefman in Rabat on Friday.', 'received'),
  ],
  also: [],
};

/** One meeting, one quote. */
export const meetingAnswer: Answer = answerOf('who met Testova', 'One meeting of Ada Testova', [meeting]);

/** An answer as `ask` returns it, with a thread context that shows what came before. */
export function answeredWith(answer: Answer, asked: Asked): Answered {
  return {
    answer,
    thread: { question: asked.question, json: JSON.stringify({ after: asked.thread?.question ?? null }) },
    ofTheField: !asked.question.includes('lunch'),
    more: asked.thread !== undefined && asked.question === 'more',
  };
}
