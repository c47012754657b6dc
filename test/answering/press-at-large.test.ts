import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive, met } from '../support/made-up-archive.ts';

const signed = 'Kenya and Chad signed a memorandum of understanding on courts on Monday.';
const pact = 'De Verenigde Staten en Tsjaad sloten maandag een migratieakkoord.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'signed.txt',
      lines: [signed],
      facts: [
        {
          kind: 'agreement',
          status: 'signed',
          quotes: [signed],
          fields: {
            parties: ['KE', 'TD'],
            instrument: { words: 'memorandum of understanding', type: 'memorandum_of_understanding' },
          },
        },
      ],
    },
    { path: 'sport.txt', lines: ['The striker may leave Kenya for a club in Chad for 12 million euros.'] },
    {
      path: 'pact.txt',
      language: 'nl',
      lines: [pact],
      facts: [{ kind: 'agreement', status: 'agreed', quotes: [pact], fields: { parties: ['US', 'TD'] } }],
    },
    met('Heinz Fischer Muster', 'Bela Nemoson'),
    met('Anton Fischer', 'Gerda Beispiel'),
    met('Nour Samiri', 'Nikol Proefman'),
    { path: 'printed.txt', language: 'ar', lines: ['قال سميري إن القمة كانت مفيدة.'] },
  ]);
});
afterAll(() => archive.close());

const told = async (question: string): Promise<Answer> => (await ask(archive, { question, asOf: '2026-01-15' })).answer;
const leads = ({ items }: Answer) => items.map(({ lead }) => lead).join('\n');

test.each([
  'value of the kenya chad mou in dollars',
  'montant de l’accord Kenya Tchad en euros',
  'bedrag van het memorandum Kenia Tsjaad in euro',
  '¿cuánto dinero vale el acuerdo Kenia Chad?',
  'wie viel Euro kostet das Abkommen Kenia Tschad',
  'قيمة الاتفاقية بين كينيا وتشاد بالدولار',
])('what else is paid between two states is no amount of their agreement: %s', async (question) => {
  const { refusal, text } = await told(question);
  expect(refusal).not.toBeNull();
  expect(text).not.toContain('12 million');
});

test.each(['migratieakkoord VS tsjaad', 'akkoorden VS Tsjaad', 'welke akkoorden sloot de VS met Tsjaad?'])(
  'a state is known by its initials in capitals: %s',
  async (question) => {
    expect((await told(question)).kind).toBe('agreements');
  },
);

test.each(['Fischer Beispiel', 'beispiel fischer', 'Treffen Fischer Beispiel'])(
  'a word of a field in a row of names is a name where somebody bears it: %s',
  async (question) => {
    expect(leads(await told(question))).toContain('Anton Fischer');
  },
);

test.each(['qui l’émir du Tchad a-t-il reçu ?', 'who did the emir of Chad receive', 'wen empfing der Emir des Tschad'])(
  'an emir is an office and no state: %s',
  async (question) => {
    expect((await told(question)).text).not.toMatch(/Emir\S* arab|Émirats|Emirates|Emirate/iu);
  },
);

test('who is met under a name of another script is found though the name is printed in this one too', async () => {
  expect(leads(await told('من التقى سميري'))).toContain('Proefman');
});
