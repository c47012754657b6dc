import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const met = 'Kenyan foreign minister Ada Testova met her Ghanaian counterpart Omar Muster in Accra on 3 May 2024.';
const gulf = 'Bela Beispiel met ministers of the Gulf states in Doha.';
const other = 'Bela Beispiel met Cyra Proefsma in Lima.';
const called = 'Ada Testova and Bela Beispiel spoke by phone.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'met.txt',
      lines: [met],
      people: [
        ['Ada Testova', 'KE', 'Kenyan foreign minister'],
        ['Omar Muster', 'GH', 'Ghanaian counterpart'],
      ],
      facts: [
        {
          kind: 'meeting',
          quotes: [met],
          people: [['Ada Testova'], ['Omar Muster']],
          fields: { place: 'Accra', country: 'GH', date: '2024-05-03' },
        },
      ],
    },
    {
      path: 'gulf.txt',
      lines: [gulf],
      people: [['Bela Beispiel', 'SE', 'minister']],
      facts: [
        { kind: 'meeting', quotes: [gulf], people: [['Bela Beispiel']], fields: { place: 'Doha', country: 'QA' } },
      ],
    },
    {
      path: 'other.txt',
      lines: [other],
      people: [
        ['Bela Beispiel', 'SE', 'minister'],
        ['Cyra Proefsma', 'PE', 'minister'],
      ],
      facts: [
        {
          kind: 'meeting',
          quotes: [other],
          people: [['Bela Beispiel'], ['Cyra Proefsma']],
          fields: { place: 'Lima', country: 'PE' },
        },
      ],
    },
    {
      path: 'called.txt',
      lines: [called],
      people: [
        ['Ada Testova', 'KE', 'Kenyan foreign minister'],
        ['Bela Beispiel', 'SE', 'minister'],
      ],
      facts: [
        { kind: 'meeting', quotes: [called], people: [['Ada Testova'], ['Bela Beispiel']], fields: { mode: 'phone' } },
      ],
    },
  ]);
});
afterAll(() => archive.close());

const leads = async (question: string) => {
  const { answer } = await ask(archive, { question, asOf: '2026-01-15' });
  return answer.items.map(({ lead }) => lead).join('\n');
};

test.each([
  'the Ghanaian foreign minister and Kenya',
  'who did the Ghanaian foreign minister meet?',
  'le ministre ghanéen des affaires étrangères et le Kenya',
  'el canciller de Ghana y Kenia',
  'من التقى وزير الخارجية الغاني',
])('whoever is told as a counterpart holds the office of the other side: %s', async (question) => {
  expect(await leads(question)).toContain('Omar Muster');
});

test.each(['who did the Ghanaian defence minister meet?', 'من التقى وزير الدفاع الغاني'])(
  'and no other office: %s',
  async (question) => {
    expect(await leads(question)).not.toContain('Omar Muster');
  },
);

test.each([
  'فين تلاقى Bela Beispiel مع دول مجلس التعاون',
  'where did Bela Beispiel meet the Gulf Cooperation Council?',
  'où Bela Beispiel a rencontré le Conseil de coopération du Golfe',
])('a council of states with a word for working together in its name is that council: %s', async (question) => {
  const { answer } = await ask(archive, { question, asOf: '2026-01-15' });
  expect(answer.text).toContain('Doha');
  expect(answer.text).not.toContain('Lima');
});

test.each(['entretien tel testova beispiel', 'appel tel Testova Beispiel'])(
  'tel is the telephone behind a word for talking: %s',
  async (question) => {
    expect(await leads(question)).toContain('Bela Beispiel');
  },
);
