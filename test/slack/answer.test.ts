import { describe, expect, test } from 'vitest';
import type { AnswerItem } from '../../src/answering/answer.ts';
import { answerMessage, answerPages } from '../../src/slack/blocks/answer.ts';
import { unescaped } from '../../src/slack/blocks/escape.ts';
import { labelsIn } from '../../src/slack/labels/labels.ts';
import { articleWith } from '../support/slack-arbitrary.ts';
import { objectsOfType, quotedWords, stringsUnder } from '../support/slack-payloads.ts';
import { answerOf, citationOf, meetingAnswer, meetingArticle, refusalOf } from '../support/slack-samples.ts';

const plain = { keptId: null, page: 0, shareable: false };
const buttonsOf = (blocks: unknown) => objectsOfType(blocks, 'button').map((button) => button.action_id);

function manyItems(count: number, text = 'Ada Testova met envoy number'): readonly AnswerItem[] {
  return Array.from({ length: count }, (_, index) => {
    const words = `${text} ${index + 1} in Rabat.`;
    return {
      lead: `Ada Testova ↔ envoy ${index + 1}`,
      details: ['held'],
      citations: [citationOf({ ...meetingArticle, text: words }, words, 'met')],
      also: [],
    };
  });
}

describe('an answer', () => {
  test('shows heading, names, one quote with its match in bold, and the source as a link, in this order', () => {
    const { blocks } = answerMessage(meetingAnswer, plain);
    expect(blocks[0]).toMatchObject({ type: 'header', text: { text: 'One meeting of Ada Testova', emoji: false } });
    expect(blocks[1]).toMatchObject({
      type: 'rich_text',
      elements: [
        { elements: [{ text: 'Ada Testova ↔ Bram Proefman', style: { bold: true } }] },
        { elements: [{ text: 'held · Rabat · date: Friday' }] },
        {
          type: 'rich_text_quote',
          elements: [
            { type: 'text', text: 'Minister Ada Testova ' },
            { type: 'text', text: 'received', style: { bold: true } },
            { type: 'text', text: ' General Bram Proefman in Rabat on Friday.' },
          ],
        },
        { elements: [{ type: 'link', url: 'https://gazette.example/testova-rabat' }] },
      ],
    });
  });

  test('has all its words in text, for phones and screen readers', () => {
    expect(unescaped(answerMessage(meetingAnswer, plain).text)).toBe(meetingAnswer.text);
  });

  test('that fits on one page has no page buttons, and a share button only for its asker', () => {
    expect(buttonsOf(answerMessage(meetingAnswer, { ...plain, keptId: 'k' }).blocks)).toEqual([]);
    expect(buttonsOf(answerMessage(meetingAnswer, { ...plain, keptId: 'k', shareable: true }).blocks)).toEqual([
      'answer.share',
    ]);
  });

  test('with many items turns its pages by buttons, and each page names its place', () => {
    const answer = answerOf('who met Testova', 'Forty meetings', manyItems(40));
    expect(answerPages(answer)).toBe(4);
    const second = answerMessage(answer, { keptId: 'k', page: 1, shareable: false });
    expect(buttonsOf(second.blocks)).toEqual(['answer.previous', 'answer.next']);
    expect(stringsUnder(second.blocks, new Set(['value']))).toEqual(['k:0', 'k:2', 'up:k', 'down:k']);
    expect(stringsUnder(second.blocks, new Set(['text']))).toContain('Page 2 of 4');
  });

  test('with more than six entries shows the first in full and the others as a table, each with its sentence and source', () => {
    const answer = answerOf('who met Testova', 'Eight meetings', manyItems(8));
    const { blocks, plain: without } = answerMessage(answer, plain);
    expect(blocks.map(({ type }) => type).filter((type) => type === 'rich_text' || type === 'table')).toEqual([
      'rich_text',
      'table',
    ]);
    const [table] = objectsOfType(blocks, 'table');
    expect(table?.rows).toHaveLength(8);
    expect(quotedWords({ blocks })).toEqual(answer.citations.map(({ words }) => words));
    expect(quotedWords({ blocks: without ?? [] })).toEqual(quotedWords({ blocks }));
    expect(objectsOfType(without, 'table')).toEqual([]);
  });

  test('too long for text is cut there between two items, and its second page carries on', () => {
    const answer = answerOf(
      'who met Testova',
      'Many meetings',
      manyItems(60, `Ada Testova ${'spoke at length and '.repeat(8)} met`),
    );
    expect(answer.text.length).toBeGreaterThan(8_000);
    const first = unescaped(answerMessage(answer, plain).text);
    expect(first.length).toBeLessThanOrEqual(4_000);
    expect(answer.text.startsWith(first)).toBe(true);
    expect(answer.text.slice(first.length).trimStart()).toMatch(/^Ada Testova ↔ envoy \d+ · held\n/u);
    const second = unescaped(answerMessage(answer, { ...plain, page: 1 }).text);
    // Nothing is left out between the two.
    expect(answer.text.startsWith(`${first}\n\n${second}`)).toBe(true);
  });

  test('with one enormous sentence shows all of it over several pages', () => {
    const words = 'Ada Testova spoke. '.repeat(1_200).trim();
    const article = articleWith('long', { text: words });
    const answer = answerOf('what', 'A long quote', [
      { lead: 'Ada Testova', details: [], citations: [citationOf(article, words, '')], also: [] },
    ]);
    const pages = Array.from({ length: answerPages(answer) }, (_, page) => answerMessage(answer, { ...plain, page }));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(quotedWords).join('')).toBe(words);
  });

  test('marks never tear a letter from its accent, lie outside the words or overlap', () => {
    const words = 'Le général e\u0301mu a rencontré 👩‍👩‍👧 à Rabat.';
    const article = articleWith('accent', { text: words });
    const shown = {
      ...citationOf(article, words, ''),
      marks: [
        { start: 11, end: 12 },
        { start: 11, end: 15 },
        { start: 29, end: 31 },
        { start: -4, end: 2 },
        { start: 60, end: 90 },
      ],
    };
    const { blocks } = answerMessage(
      answerOf('q', 'h', [{ lead: 'x', details: [], citations: [shown], also: [] }]),
      plain,
    );
    const leaves = objectsOfType(objectsOfType(blocks, 'rich_text_quote'), 'text');
    expect(leaves.map(({ text }) => text)).toEqual([
      'Le',
      ' général ',
      'e\u0301mu',
      ' a rencontré ',
      '👩‍👩‍👧',
      ' à Rabat.',
    ]);
    expect(leaves.map(({ style }) => style !== undefined)).toEqual([true, false, true, false, true, false]);
  });

  test('names its other outlets', () => {
    const [item] = manyItems(1);
    if (item === undefined) throw new Error('no item');
    const also = [
      { source: 'Le Spécimen', url: 'https://specimen.example/1' },
      { source: 'De Proef', url: null },
    ];
    const { blocks } = answerMessage(answerOf('q', 'h', [{ ...item, also }]), plain);
    expect(stringsUnder(blocks, new Set(['text'])).join('')).toContain('Also in: Le Spécimen; De Proef');
    expect(objectsOfType(blocks, 'link')).toContainEqual({
      type: 'link',
      url: 'https://specimen.example/1',
      text: 'Le Spécimen',
    });
  });

  test('counts the outlets that find no room', () => {
    const [item] = manyItems(1);
    if (item === undefined) throw new Error('no item');
    const also = Array.from({ length: 9 }, (_, n) => ({ source: `Outlet ${n}`, url: null }));
    const texts = stringsUnder(answerMessage(answerOf('q', 'h', [{ ...item, also }]), plain).blocks, new Set(['text']));
    expect(texts.join('')).toMatch(/Outlet 4 \+4$/);
  });
});

describe('a refusal', () => {
  test('shows why, what the archive covers, and what can be asked instead when nothing is near', () => {
    const texts = stringsUnder(
      answerMessage(refusalOf('frobnicate', 'No such thing is in the archive.'), plain).blocks,
      new Set(['text']),
    );
    expect(texts).toEqual([
      'Nothing was found.',
      'No such thing is in the archive.',
      '3 articles in English, French and Dutch',
      labelsIn('en').hint,
    ]);
  });

  test.each(['en', 'fr', 'nl', 'es', 'ar', 'de'] as const)(
    'hints at no name that this archive may not know (%s)',
    (language) => {
      expect(labelsIn(language).hint).not.toMatch(/Hammouchi|Loudiyi|Chaudhry|Pakistan|Pakistán|لوديي|باكستان/u);
    },
  );

  test('shows its nearest evidence as a quote with its source, and then no general hint', () => {
    const nearest = citationOf(meetingArticle, 'They spoke of training and of water.', 'training');
    const answer = { ...refusalOf('did Testova meet Nemo?', 'No article names both.'), nearest };
    const { blocks } = answerMessage(answer, plain);
    expect(quotedWords({ blocks })).toEqual(['They spoke of training and of water.']);
    expect(objectsOfType(blocks, 'link')).toHaveLength(1);
    expect(stringsUnder(blocks, new Set(['text']))).toContain('Nearest evidence');
    expect(stringsUnder(blocks, new Set(['text']))).not.toContain(labelsIn('en').hint);
  });
});

describe('hostile words', () => {
  const hostile = '<!channel> <@U1> <https://evil.example|Reuters> &lt; *b* _i_ ~s~ `c` :smile:';
  const article = articleWith('hostile', {
    title: hostile,
    outlet: hostile,
    url: 'https://a.example/?q=<!channel>|x',
    text: `Said: ${hostile}.`,
  });
  const answer = {
    ...answerOf(hostile, hostile, [
      {
        lead: hostile,
        details: [hostile],
        citations: [citationOf(article, article.text, hostile)],
        also: [{ source: hostile, url: hostile }],
      },
    ]),
    notes: [hostile],
  };

  test('come out as the article has them in literal leaves, and escaped in text', () => {
    const { blocks, text } = answerMessage(answer, { ...plain, sharedBy: 'U0DANA0001' });
    expect(quotedWords({ blocks })).toEqual([article.text]);
    expect(objectsOfType(blocks, 'mrkdwn')).toEqual([]);
    expect(text).not.toMatch(/[<>]/u);
    expect(text).toContain('&lt;!channel&gt; &lt;@U1&gt; &lt;https://evil.example|Reuters&gt; &amp;lt; *b*');
    // The one mention is of whoever shared it.
    expect(objectsOfType(blocks, 'user')).toEqual([{ type: 'user', user_id: 'U0DANA0001' }]);
  });

  test('in an address cannot close a link', () => {
    const { blocks } = answerMessage(answer, plain);
    expect(objectsOfType(blocks, 'link').map(({ url }) => url)).toEqual(['https://a.example/?q=%3C!channel%3E%7Cx']);
  });
});
