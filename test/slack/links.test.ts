import { expect, test } from 'vitest';
import { linksIn, linksOf } from '../../src/slack/typed/links.ts';

test.each([
  ['add https://news.example/a', ['https://news.example/a']],
  ['<https://news.example/a?x=1&amp;y=2|news.example>', ['https://news.example/a?x=1&y=2']],
  ['(see https://news.example/a), and <http://b.example>.', ['http://b.example', 'https://news.example/a']],
  ['add “https://news.example/a”', ['https://news.example/a']],
  ['add www.news.example/a and ‘http://b.example/c’', ['https://www.news.example/a', 'http://b.example/c']],
  ['https://news.example/a https://news.example/a', ['https://news.example/a']],
  ['<@U1> <#C1|desk> <!channel> <mailto:a@b.example|a> file:///etc/passwd javascript:alert(1) news.example', []],
])('the links in %s', (raw, links) => {
  expect(linksIn(raw)).toEqual(links);
});

test('links are found in blocks and attachments too, and however a message is nested it is read', () => {
  const message = {
    text: 'nothing',
    blocks: [{ elements: [{ elements: [{ type: 'link', url: 'https://news.example/b' }] }] }],
    attachments: [{ from_url: 'https://news.example/c', image_url: 'https://news.example/picture.png' }],
  };
  expect(linksOf(message)).toEqual(['https://news.example/b', 'https://news.example/c']);
  let deep: unknown = { url: 'https://news.example/deep' };
  for (let i = 0; i < 10_000; i++) deep = [deep];
  expect(linksOf({ blocks: deep })).toEqual([]);
});

test('links are found wherever blocks and attachments have them, and nowhere else', () => {
  const message = {
    blocks: [
      { type: 'markdown', text: 'Read [this](https://news.example/markdown) today' },
      { type: 'section', text: { type: 'mrkdwn', text: '<https://news.example/section|the story>' } },
      {
        type: 'table',
        rows: [[{ type: 'rich_text', elements: [{ type: 'link', url: 'https://news.example/table' }] }]],
      },
      { type: 'image', image_url: 'https://news.example/picture.png', title: { text: '' }, alt_text: 'x' },
    ],
    attachments: [
      {
        pretext: 'See <https://news.example/pretext>',
        fields: [{ title: 'Link', value: '<https://news.example/field>' }],
      },
      { title: '<https://news.example/title|A title>', thumb_url: 'https://news.example/thumb.png' },
    ],
    root: { text: 'https://news.example/another-message' },
  };
  expect(linksOf(message).toSorted()).toEqual(
    ['field', 'markdown', 'pretext', 'section', 'table', 'title'].map((name) => `https://news.example/${name}`),
  );
});
