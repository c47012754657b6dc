import { describe, expect, test } from 'vitest';
import { checkQuotes, quotesOf, UntrueQuote } from '../../src/slack/blocks/check-quotes.ts';
import { articleWith } from '../support/slack-arbitrary.ts';
import { meetingAnswer, meetingArticle } from '../support/slack-samples.ts';

const articles = new Map([[meetingArticle.id, meetingArticle]]);

describe('before anything is posted', () => {
  test('an answer whose quotes stand in their articles passes', () => {
    expect(quotesOf(meetingAnswer).length).toBeGreaterThan(0);
    expect(() => checkQuotes(quotesOf(meetingAnswer), articles)).not.toThrow();
  });

  test('one changed letter in a quote is refused', () => {
    const [quote] = quotesOf(meetingAnswer);
    if (quote === undefined) throw new Error('the sample has no quote');
    const changed = { ...quote, words: quote.words.replace('received', 'recieved') };
    expect(() => checkQuotes([quote, changed], articles)).toThrow(UntrueQuote);
  });

  test('a quote moved by one character is refused, even of the same length', () => {
    const [quote] = quotesOf(meetingAnswer);
    if (quote === undefined) throw new Error('the sample has no quote');
    expect(() => checkQuotes([{ ...quote, start: quote.start + 1, end: quote.end + 1 }], articles)).toThrow(
      UntrueQuote,
    );
  });

  test('a quote from an article that is not in the archive is refused', () => {
    expect(() => checkQuotes(quotesOf(meetingAnswer), new Map())).toThrow(UntrueQuote);
  });

  test('an article that was edited since makes its quotes untrue', () => {
    const edited = articleWith(meetingArticle.id, { text: `Corrected. ${meetingArticle.text}` });
    expect(() => checkQuotes(quotesOf(meetingAnswer), new Map([[edited.id, edited]]))).toThrow(UntrueQuote);
  });
});
