import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive, meetingArticle } from '../support/made-up-archive.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([meetingArticle()]);
});
afterAll(() => archive.close());

const pieces = fc.constantFrom(
  ...[
    'who',
    'met',
    'Testova',
    'qui',
    'wie',
    'signed',
    'Morocco',
    'from:2025-13',
    'area:',
    '"',
    'person:"Ada',
    'King',
    '2025',
    'since',
    '*',
    '|',
    '<!channel>',
    'من',
    '',
    '\u0000',
    '😀',
    'and with',
    'how many',
  ],
);
const questions = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join(' ')),
);

test('whatever is typed ends in an answer with true quotes or a refusal with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(questions, fc.option(questions, { nil: undefined }), async (question, next) => {
      const first = await ask(archive, { question, asOf: '2026-01-15' });
      const second =
        next === undefined ? first : await ask(archive, { question: next, asOf: '2026-01-15', thread: first.thread });
      for (const { answer } of [first, second]) {
        if (answer.refusal) {
          const { reason } = answer.refusal;
          expect(reason).not.toBe('');
          // A gap of a label that was left open; what was typed may look like one.
          const gaps = reason.match(/\{\w+\}/gu) ?? [];
          expect(gaps.filter((gap) => !`${question}${next}`.includes(gap))).toEqual([]);
        } else expect(answer.citations.length).toBeGreaterThan(0);
        for (const { articleId, start, end, words } of answer.citations) {
          expect((await archive.article(articleId))?.text.slice(start, end)).toBe(words);
        }
      }
    }),
    { numRuns: 300 },
  );
});
