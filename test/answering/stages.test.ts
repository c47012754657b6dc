import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { LanguageCode } from '../../src/languages/language.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const made = 'Minister Ada Testova met her counterpart, Omar Exampleh, in Rabat.';
const coming = 'Testova will travel to Morocco again in June.';
const denied = 'A third visit by Testova is not planned, the ministry said.';

let archive: Archive;
beforeAll(async () => {
  const visit = (status: 'planned' | 'denied', quote: string) =>
    ({
      kind: 'visit',
      status,
      people: [['Ada Testova', 'visitor']],
      quotes: [quote],
      fields: { country: 'MA' },
    }) as const;
  archive = await madeUpArchive([
    {
      path: 'visits.md',
      published: '2025-05-05',
      lines: [made, coming, denied],
      people: [
        ['Ada Testova', 'NL', 'Minister'],
        ['Omar Exampleh', 'MA', 'counterpart'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [
            ['Ada Testova', 'visitor'],
            ['Omar Exampleh', 'host'],
          ],
          quotes: [made],
          fields: { place: 'Rabat', country: 'MA' },
        },
        visit('planned', coming),
        visit('denied', denied),
      ],
    },
  ]);
});
afterAll(() => archive.close());

const asked = async (question: string, language?: LanguageCode) =>
  (await ask(archive, { question, asOf: '2025-05-06', ...(language && { language }) })).answer;

test.each([
  ['planned visits', 'visits', coming],
  ['visites prévues', 'visits', coming],
  ['geplande bezoeken', 'visits', coming],
  ['próximas visitas', 'visits', coming],
  ['geplante Besuche', 'visits', coming],
  ['الزيارات المرتقبة', 'visits', coming],
  ['upcoming', 'timeline', coming],
  ['denied visits Testova', 'visits', denied],
])('%s: only what has come so far is shown', async (question, kind, words) => {
  const answer = await asked(question);
  expect(answer.kind).toBe(kind);
  expect(answer.citations.map((citation) => citation.words)).toEqual([words]);
});

test('a name and a place get what happened, the facts before any passage', async () => {
  const answer = await asked('Testova Rabat');
  expect(answer.kind).toBe('timeline');
  expect(answer.facts.map(({ kind }) => kind)).toContain('meeting');
});

test('a stage that nothing has reached is refused', async () => {
  expect((await asked('upcoming meetings with Exampleh')).refusal?.reason).toMatch(/no such meeting/);
});

test.each([
  ['who backs Testova', 'backs'],
  ['wie steunt Testova', 'steunt'],
])('%s: a verb that no list knows is left out, and said to be', async (question, verb) => {
  const { notes, refusal } = await asked(question);
  expect(refusal).toBeNull();
  expect(notes.join()).toContain(verb);
});

test('a name typed after who is no verb', async () => {
  expect((await asked('who met nobodyson')).refusal?.reason).toMatch(/Not in the archive: nobodyson/);
});

test.each([['هل التقت تيستوفا بنوبوديسون', 'بنوبوديسون']])(
  '%s: an Arabic name that is nowhere is not passed over',
  async (question, name) => {
    expect((await asked(question)).refusal?.reason).toContain(name);
  },
);
