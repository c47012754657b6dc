import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from '../../src/answering/asked/parse.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { askInThread } from '../support/ask-in-thread.ts';
import { madeUpArchive, meetingArticle } from '../support/made-up-archive.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    meetingArticle(),
    { path: 'kyu.md', lines: ['Bang Kyu spoke of ships.'], people: [['Bang Kyu', 'KR']] },
  ]);
});
afterAll(() => archive.close());

const understood = (question: string) => parse(archive, { question, asOf: '2026-01-15' });

test.each([
  'did they sign smth?',
  'did they sign sth',
  'ils ont signé qqch ?',
  'qqn a signé ?',
  'heeft iem. getekend',
  'alguien firmó algo?',
  'haben sie etw unterschrieben?',
  'hat jmd unterschrieben',
])('a word that is cut short in a chat is looked for nowhere: %s', async (question) => {
  const { cues, others } = await understood(question);
  expect([...cues]).toContain('sign');
  expect(others).toEqual([]);
});

test.each([
  'wer nimmt an den Gesprächen teil?',
  'wer nahm am Treffen teil',
  'wie nam deel aan het overleg',
  'wie deed mee?',
  'who took part in the talks?',
  'qui a pris part à la réunion ?',
  '¿quién tomó parte en la reunión?',
])('who took part is who was present: %s', async (question) => {
  const { cues, others, countries } = await understood(question);
  expect([...cues]).toContain('present');
  expect([others, countries]).toEqual([[], []]);
});

describe('an Arabic plural without its last letter', () => {
  test.each([
    ['شو وقعو؟', 'sign'],
    ['التقو وين', 'meet'],
    ['زارو المغرب', 'visit'],
    ['اتفقو على ايش', 'sign'],
  ] as const)('is the verb, and nobody’s name: %s', async (question, cue) => {
    const { cues, actors, others } = await understood(question);
    expect([...cues]).toContain(cue);
    expect([actors, others]).toEqual([[], []]);
  });

  test('and a name that ends so stays one', async () => {
    expect((await understood('عمرو')).others).toMatchObject([{ folded: 'عمرو' }]);
  });
});

test.each([
  ['Testova Exampleh', 'who else was there?'],
  ['Testova Exampleh', 'wie was er nog meer bij?'],
  ['Testova Exampleh', '¿quién más asistió?'],
  ['Testova Exampleh', 'wer nahm noch teil?'],
])('that two met does not tell who else was there: %s … %s', async (first, then) => {
  const { refusal, nearest } = await askInThread(archive, [first, then]);
  expect(refusal).not.toBeNull();
  expect(nearest?.citation.words).toContain('Testova');
});
