import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { apart } from '../../src/answering/phrases.ts';
import { languages } from '../../src/languages/all.ts';
import { facing, fromItsSide } from '../../src/slack/blocks/direction.ts';
import { helpMessage } from '../../src/slack/blocks/help.ts';
import { labelsIn } from '../../src/slack/labels/labels.ts';
import { watchingIn } from '../../src/slack/labels/watching.ts';
import { everySurface, startOpenRig } from '../support/slack-session.ts';

const arabic = /\p{Script=Arabic}/u;

/** What readers' programs see first of a paragraph, isolates or not: a letter, or a mark that stands for one. */
const beginsFromRight = (paragraph: string) =>
  /^(?:\u200f|\p{Script=Arabic})/u.test(paragraph.match(/[\p{L}\u200e\u200f]/u)?.[0] ?? '');

/** Isolates are closed in the paragraph that they begin in, and none of words in a foreign direction holds a separator of ours. */
function badIsolates(paragraph: string): boolean {
  let depth = 0;
  for (const [mark] of paragraph.matchAll(/[\u2066-\u2069]/gu)) {
    depth += mark === '\u2069' ? -1 : 1;
    if (depth < 0) return true;
  }
  return depth !== 0 || /\u2068[^\u2066-\u2069]* · [^\u2066-\u2069]*\u2069/u.test(paragraph);
}

/** Every paragraph of a message or view as somebody reads it; quotes are as they were printed, and stand by themselves. */
function paragraphsIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(paragraphsIn);
  if (typeof part !== 'object' || part === null) return [];
  const { type, text, elements } = part as Record<string, unknown>;
  if (type === 'rich_text_quote') return [];
  if (type === 'rich_text_section' && Array.isArray(elements))
    return elements
      .map((leaf) => String(leaf.text ?? ''))
      .join('')
      .split('\n');
  if (type === 'plain_text' && typeof text === 'string') return text.split('\n');
  return Object.values(part).flatMap(paragraphsIn);
}

test('everything that Coop shows in Arabic is read from the right, whatever word it begins with', async () => {
  const rig = await startOpenRig();
  onTestFinished(() => rig.stop());
  for (const person of ['dana', 'nour']) rig.workspace.setLocale(person, 'ar');
  await everySurface(rig);
  const shown = rig.workspace
    .sent()
    .flatMap(({ arguments: { text, blocks, view, errors } }) => [
      ...(typeof text === 'string' ? text.split('\n') : []),
      ...paragraphsIn([blocks, view]),
      ...Object.values(Object(errors)).map(String),
    ]);
  const inArabic = [...new Set(shown)].filter((paragraph) => arabic.test(paragraph));
  expect(inArabic.length).toBeGreaterThan(100);
  expect(inArabic.filter((paragraph) => !beginsFromRight(paragraph))).toEqual([]);
  expect([...new Set(shown)].filter(badIsolates)).toEqual([]);
}, 120_000);

describe('what is filled into labels', () => {
  test('is held apart where it is read the other way', () => {
    expect(watchingIn('ar').problems.person('ma-', '')).toContain('«\u2068ma-\u2069»');
    expect(watchingIn('fr').problems.person('باجوا (', '')).toContain('«\u00a0\u2068باجوا (\u2069\u00a0»');
    expect(watchingIn('fr').problems.person('Testova', '')).not.toContain('\u2068');
    expect(labelsIn('ar').watch.invite('#desk', 'coop', '/coop watch live')).toContain(
      '/invite @coop\u200e ثم: \u200e/coop watch live\u200e',
    );
  });

  test('is balanced, whatever it is, and says no more than it did', () => {
    const word = fc.stringMatching(/^[a-zé (),·0-9اتفاقمغرب،«»-]{0,30}$/u);
    const labels = fc.constantFrom(...languages.map((language) => language.labels));
    fc.assert(
      fc.property(word, labels, (words, own) => {
        const held = apart(words, own);
        expect(held.replaceAll(/[\u2066-\u2069]/gu, '')).toBe(words);
        expect(apart(held, own)).toBe(held);
      }),
    );
  });
});

test('a command in a line from the right keeps its order, and is copied as it is typed', () => {
  const { blocks } = facing(helpMessage('ar', [{ usage: '/coop latest [number]', summary: 'أحدث الأخبار' }]));
  const leaf = (text: string) => ({ type: 'text', text });
  const command = { ...leaf('/coop latest [number]'), style: { code: true } };
  const elements = [leaf('\u200f'), leaf('\u2066'), command, leaf('\u2069'), leaf(' أحدث الأخبار')];
  expect(blocks).toContainEqual({
    type: 'rich_text',
    elements: [{ type: 'rich_text_list', style: 'bullet', elements: [{ type: 'rich_text_section', elements }] }],
  });
  expect(watchingIn('ar').form.hints.quiet).toContain('\u206622:00-07:00\u2069');
});

test('an example in Arabic after a command is shown as it is typed, and the help has no other in its lines', () => {
  const { text, blocks } = facing(helpMessage('ar', []));
  const examples = labelsIn('ar').help.examples;
  for (const example of examples) {
    expect(JSON.stringify(blocks)).toContain(
      `{"type":"text","text":"\u2066"},{"type":"text","text":"/coop ${example}","style":{"code":true}},{"type":"text","text":"\u2069"}`,
    );
    expect(text).toContain(`\u200f\u2068/coop\u2069 ${example}`);
  }
  expect(examples.filter((example) => !arabic.test(example))).toEqual([]);
});

describe('a paragraph', () => {
  test.each([
    ['\u2068Demo brief\u2069 · 3 مارس', true],
    ['Coop ليس عضوا في هذه القناة', true],
    ['اتفاق · \u2068accord\u2069', false],
    ['Demo brief', false],
    ['For example: \u2068اتفاق بين بلدين بعيدين\u2069', false],
    ['\u200f\u2068Demo brief\u2069، 3 مارس', false],
  ])('%s', (paragraph, isMarked) => {
    expect(fromItsSide(paragraph)).toBe(isMarked ? `\u200f${paragraph}` : paragraph);
  });
});
