import { afterAll, beforeAll, expect, test } from 'vitest';
import { about } from '../../src/answering/about.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const met = 'Minister Ada Testova met her counterpart, Omar Exampleh, in Rabat.';
const signed = 'The Netherlands and Morocco signed a memorandum on cybersecurity.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'one.md',
      published: '2025-05-05',
      lines: [met, signed],
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
          quotes: [met],
          fields: { place: 'Rabat', country: 'MA' },
        },
        {
          kind: 'agreement',
          status: 'signed',
          quotes: [signed],
          fields: {
            areas: ['cybersecurity'],
            parties: ['MA', 'NL'],
            instrument: { words: 'memorandum', type: 'memorandum_of_understanding' },
          },
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

const on = (text: string) => about(archive, { text, asOf: '2025-05-06' });
const words = async (text: string) => (await on(text)).citations.map((citation) => citation.words);

test('a message that names somebody gets what the archive has on them, whatever else it says', async () => {
  expect(await words('Lunch at one? By the way, Testova called me about next week, frobnicate.')).toContain(met);
});

test('countries and areas count too', async () => {
  expect(await words('anything between Morocco and the Netherlands')).toContain(signed);
  expect(await words('they talked cybersecurity all day')).toContain(signed);
});

test('each entry is shown once', async () => {
  const { items } = await on('Testova, Exampleh, Morocco, the Netherlands, cybersecurity');
  expect(new Set(items.map(({ lead, details }) => `${lead} ${details.join()}`)).size).toBe(items.length);
});

test('a message that names nothing known is told so, with what the archive covers', async () => {
  const { refusal, coverage } = await on('lunch at one?');
  expect(refusal?.reason).toMatch(/^No person, country or area/);
  expect(coverage).toMatch(/^1 article/);
});

test('a very long message is looked at from its beginning', async () => {
  expect(await words(`Testova. ${'and so on '.repeat(5_000)}`)).toContain(met);
});

test('labels speak the language of whoever asks, not that of the message, which may be another’s', async () => {
  const text = 'Testova et le Maroc ont signé un accord sur la cybersécurité';
  for (const language of ['ar', 'de', 'en'] as const) {
    const answer = await about(archive, { text, asOf: '2026-01-15', language });
    expect(answer.language).toBe(language);
    expect(answer.text).toContain(signed);
  }
  expect((await about(archive, { text, asOf: '2026-01-15' })).language).toBe('fr');
});
