import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedSince, marksJson } from '../../src/alerts/telling/marks.ts';
import { meetingArticle } from '../support/slack-samples.ts';

const text = 'Rabat. Ada Testova met Omar Exampleh on 4 March. They signed a text on fisheries.';
const article = { ...meetingArticle, id: 'a', text };
const quote = (words: string, articleId = 'a') => ({ articleId, start: 0, end: words.length, words });
const changed = (quoted: string, now: string) =>
  changedSince(marksJson([quote(quoted)]), [{ ...article, text: now }]).length > 0;

describe('whether an article still says what was quoted of it', () => {
  const sentence = 'Ada Testova met Omar Exampleh on 4 March.';
  test.each([
    ['the same', text, false],
    ['moved and with more around it', `More. ${text} More.`, false],
    ['with other punctuation, case and accents', text.replace('Ada Testova met', 'ADA TÉSTOVA — met'), false],
    ['with another day', text.replace('4 March', '5 March'), true],
    ['without it', 'Rabat. They signed a text on fisheries.', true],
    ['cut short', 'Rabat. Ada Testova met', true],
    ['empty', '', true],
  ])('%s', (_, now, expected) => expect(changed(sentence, now)).toBe(expected));

  test('is asked of that article alone, and of none where it is not known what was quoted', () => {
    expect(changedSince(marksJson([quote('gone', 'b')]), [article])).toEqual([]);
    expect(changedSince(null, [article])).toEqual([]);
  });

  test('holds for any stretch of words of any text', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/u);
    const run = fc.array(word, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(run, fc.nat(), fc.nat(), (list, a, b) => {
        const start = a % list.length;
        const some = list.slice(start, start + 1 + (b % list.length)).join(' ');
        expect(changed(some, list.join(' '))).toBe(false);
      }),
    );
  });

  test('tells nothing of the words', () => {
    expect(marksJson([quote(sentence)])).not.toMatch(/Ada|Testova|March/u);
  });
});
