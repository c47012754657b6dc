import fc from 'fast-check';
import type { Announcement } from '../../src/alerts/telling/announcement.ts';
import type { Answer, AnswerItem, Citation, ShownCitation } from '../../src/answering/answer.ts';
import { languages } from '../../src/languages/all.ts';
import type { Article } from '../../src/reading/article.ts';

/** Every language in which Coop speaks. */
export const anyLanguage = fc.constantFrom(...languages.map(({ code }) => code));

/** Strings that mean something to Slack, or that are hard to cut. */
const hostile = fc.constantFrom(
  '<!channel>',
  '<!here|x>',
  '<@U1>',
  '<#C1|x>',
  '<https://evil.example|Reuters>',
  '&lt;',
  '&amp;amp;',
  '*bold* _it_ ~no~ `code`',
  ':smile:',
  '👩‍👩‍👧‍👦'.repeat(40),
  'é'.repeat(200),
  `Z${'\u0301'.repeat(400)}`,
  '\u202Eabc',
  'لقاء بين الوزيرين',
  '\u0000',
  '\ud83d',
  '&'.repeat(900),
);

/** Any string, short or long, with hostile parts. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 3,
    arbitrary: fc.array(fc.oneof(hostile, fc.string({ maxLength: 30 })), { maxLength: 6 }).map((all) => all.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(hostile, fc.integer({ min: 1, max: 300 }))
      .map(([part, times]) => part.repeat(times).slice(0, 20_000)),
  },
);

/** Words of quotes that are no longer than a row of a table takes. */
const words = ['received', 'in', '<!here>', '*b*', ':smile:', 'الوزير', '&amp;', 'é', '👩‍👩‍👧‍👦', '“', '”'];

/** Any address or none, also such as lead nowhere. */
export const anyUrl = fc.oneof(
  fc.constant(null),
  fc.webUrl(),
  fc.constantFrom('javascript:alert(1)', 'http://a.example/|x>', 'ftp://a.example/', 'https://u:p@a.example/', 'x'),
  fc.constant(`https://a.example/${'a'.repeat(4_000)}`),
);
const span = fc.record({ start: fc.integer({ min: -5, max: 300 }), end: fc.integer({ min: -5, max: 300 }) });

const citation: fc.Arbitrary<Citation> = fc.record({
  articleId: fc.constantFrom('a1', 'a2'),
  path: fc.constant(null),
  url: anyUrl,
  title: anyText,
  outlet: anyText,
  published: fc.constant(null),
  language: anyLanguage,
  start: fc.nat(),
  end: fc.nat(),
  words: anyText,
});
const shown: fc.Arbitrary<ShownCitation> = fc.record({
  citation,
  marks: fc.array(span, { maxLength: 5 }),
  source: anyText,
});

/** Any item, with up to eight citations. */
export const anyItem: fc.Arbitrary<AnswerItem> = fc.record({
  lead: anyText,
  details: fc.array(anyText, { maxLength: 5 }),
  citations: fc.array(shown, { maxLength: 8 }),
  also: fc.array(fc.record({ source: anyText, url: anyUrl }), { maxLength: 8 }),
});

/** Any item of an answer: some open a band of a timeline, some are cards. */
const anyEntry: fc.Arbitrary<AnswerItem> = fc
  .tuple(anyItem, fc.constantFrom('plain', 'plain', 'band', 'card'), anyText, anyText)
  .map(([item, how, one, other]) => {
    if (how === 'plain') return item;
    return how === 'band' ? { ...item, band: one } : { ...item, card: { subtitle: one, body: other } };
  });

/** Items that are short enough for the rows of a table, and many. */
const manyShort = fc.array(
  fc
    .tuple(
      anyItem,
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }),
      fc.option(fc.oneof(fc.constant('Undated'), anyText)),
    )
    .map(([item, said, band]): AnswerItem => {
      const [first] = item.citations;
      const citations =
        first === undefined ? [] : [{ ...first, citation: { ...first.citation, words: said.join(' ') } }];
      return { ...item, citations, ...(band === null ? {} : { band }) };
    })
    .filter(({ citations }) => citations.length > 0),
  { minLength: 7, maxLength: 60 },
);

/** Any answer that the types allow, whether it makes sense or not. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  question: anyText,
  language: anyLanguage,
  kind: fc.constantFrom('meetings', 'areas', 'timeline', 'actor', 'refusal'),
  text: anyText,
  refusal: fc.option(fc.record({ reason: anyText, nearest: fc.constant(null) })),
  facts: fc.constant([]),
  citations: fc.constant([]),
  heading: anyText,
  notes: fc.array(anyText, { maxLength: 12 }),
  items: fc.oneof(fc.array(anyEntry, { maxLength: 25 }), manyShort),
  nearest: fc.option(shown),
  coverage: fc.option(anyText),
});

/** An article of that id with any title and text. */
export function articleWith(id: string, fields: Partial<Article>): Article {
  return {
    id,
    url: null,
    path: `${id}.txt`,
    title: null,
    outlet: null,
    published: null,
    publishedFrom: null,
    language: 'en',
    text: '',
    sourceSha256: '0'.repeat(64),
    textSha256: '0'.repeat(64),
    addedAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-01T00:00:00.000Z',
    ...fields,
  };
}

/** Any announcement that the types allow. */
export const anyAnnouncement: fc.Arbitrary<Announcement> = fc.record({
  article: fc.record({ title: fc.option(anyText), url: anyUrl }).map((fields) => articleWith('a1', fields)),
  source: anyText,
  items: fc.array(anyItem, { maxLength: 20 }),
  language: anyLanguage,
  quotes: fc.constant([]),
});
