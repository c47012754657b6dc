import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive, met } from '../support/made-up-archive.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    met('Ada Testova', 'Bela Andersson', 'NO'),
    met('Cora Merci', 'Salam Fictif', 'BE'),
    met('Olga Checkova', 'Hugo Trialson', 'MA'),
    met('Jana Prévoi', 'Ivan Prooferson', 'CZ'),
    {
      path: 'treaty.md',
      lines: ['Chile and Kenya signed a treaty.', 'Chile and Norway signed a treaty.'],
      facts: [
        {
          kind: 'agreement',
          status: 'signed',
          quotes: ['Chile and Kenya signed a treaty.'],
          fields: { parties: ['CL', 'KE'] },
        },
        {
          kind: 'agreement',
          status: 'signed',
          quotes: ['Chile and Norway signed a treaty.'],
          fields: { parties: ['CL', 'NO'] },
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

const told = async (question: string): Promise<Answer> => (await ask(archive, { question, asOf: '2026-01-15' })).answer;

const around: Record<string, readonly string[]> = {
  en: [
    'hey coop who met Testova?',
    'Hi Coop, who met Testova?',
    'hello, quick question: who met testova',
    'good morning coop! who met testova pls',
    'Good evening. Sorry to bother you, could you please tell me who met Testova? Thanks a lot and kind regards',
    'thank you, and who met Testova',
    'who met Testova (urgent)',
    'who met testova pls asap',
    'who met Testova --thanks',
    'Fwd: who met Testova',
    'remind me again: who met Testova?',
    'who else met Testova',
    'who met testova and thanks',
    'is it true that Andersson met Testova?',
    'ok thx. do you know who met testova',
    'sorry, who met Testova?? need it for a note',
    'my boss is asking who met Testova :pray: :wave::skin-tone-2:',
  ],
  fr: [
    'bonjour Coop, qui a rencontré Testova ? merci',
    'Salut, tu peux me dire qui a rencontré testova stp',
    'peux-tu me dire qui a rencontré Testova ?',
    'Bonsoir, est-ce que vous pourriez m’indiquer qui a rencontré Testova svp ? Merci beaucoup et bonne soirée',
    'désolé de te déranger, qui a rencontré Testova, c’est urgent',
    'j’aimerais savoir qui a rencontré Testova',
    'slt, petite question : qui a rencontré testova',
    'c’est vrai que Andersson a rencontré Testova ?',
  ],
  nl: [
    'hoi Coop, wie ontmoette Testova?',
    'goedemorgen, wie heeft Testova ontmoet aub',
    'kun je zeggen wie Testova ontmoette?',
    'Beste Coop, kunt u mij laten weten wie Testova ontmoette? Alvast bedankt, mvg',
    'sorry dat ik stoor, weet iemand wie testova ontmoette, dringend',
    'vraagje: wie ontmoette Testova',
    'wie ontmoette Testova nog?',
    'klopt het dat Andersson Testova ontmoette?',
  ],
  es: [
    'Hola Coop, ¿quién se reunió con Testova? gracias',
    '¿puedes decirme quién se reunió con Testova?',
    'Buenos días, ¿me podría decir quién se reunió con Testova, por favor? Muchas gracias, un saludo',
    'perdona, quisiera saber quién se reunió con testova porfa, es urgente',
    'es cierto que Andersson se reunió con Testova?',
    'una pregunta rápida: quién se reunió con Testova',
  ],
  de: [
    'Hallo Coop, wer traf Testova bitte?',
    'kannst du mir sagen, wer Testova getroffen hat?',
    'Guten Morgen, könnten Sie mir bitte sagen, wer Testova getroffen hat? Vielen Dank im Voraus und viele Grüße',
    'Entschuldigung, kurze Frage: wer traf Testova?',
    'weißt du wer testova getroffen hat danke',
    'wer hat Testova sonst noch getroffen?',
    'stimmt es, dass Andersson Testova getroffen hat?',
  ],
  ar: [
    'السلام عليكم، من التقى Testova من فضلك',
    'صباح الخير، هل يمكنك أن تخبرني من التقى Testova؟ شكرا جزيلا',
    'مرحبا من التقى Testova لو سمحت',
    'عفوا على الإزعاج، سؤال سريع: من التقى Testova؟ عاجل',
  ],
};

describe.each(Object.entries(around))('said around a question in %s', (language, questions) => {
  test.each(questions)('%s', async (question) => {
    const answer = await told(question);
    expect(answer).toMatchObject({ kind: 'meetings', language, refusal: null, notes: [] });
    const leads = answer.items.map(({ lead }) => lead.replace(/[\u200e\u200f\u2068\u2069]/gu, '').split(' ↔ '));
    expect(leads.map((names) => names.toSorted())).toEqual([['Ada Testova', 'Bela Andersson']]);
  });
});

test.each([
  ['who met Merci', 'Salam Fictif ↔ Cora Merci'],
  ['qui a rencontré merci', 'Salam Fictif ↔ Cora Merci'],
  ['Salam Fictif meetings', 'Cora Merci ↔ Salam Fictif'],
  ['meetings of Cora Merci', 'Salam Fictif ↔ Cora Merci'],
])('who is called like a courtesy is found: %s', async (question, lead) => {
  expect((await told(question)).items.map((item) => item.lead)).toEqual([lead]);
});

test('a name that is also a courtesy, and nobody’s here, is said to be missing', async () => {
  expect((await told('who met Danke')).refusal?.reason).toContain('Danke');
  expect((await told('agreements with Salut')).refusal?.reason).toContain('Salut');
});

test.each([
  ['who met Testova https://news.example/nobody-met-minister-5', 'Bela Andersson ↔ Ada Testova'],
  ['www.news.example/laos who met Testova', 'Bela Andersson ↔ Ada Testova'],
  ['agreements :flag-cl: :flag-ke:', 'agreement · Chile, Kenya'],
  ['agreements 🇨🇱🇳🇴', 'agreement · Chile, Norway'],
  ['agreements of Chile :ok: :id: :flag-no:', 'agreement · Chile, Norway'],
])('addresses and emoji are no words, and a flag is its country: %s', async (question, lead) => {
  const { items, notes, refusal } = await told(question);
  expect({ leads: items.map((item) => item.lead), notes, refusal }).toEqual({
    leads: [lead],
    notes: [],
    refusal: null,
  });
});

describe('a name alone', () => {
  test.each([
    'Al-Fictif',
    'El Ejemplo',
    'Ahmed El Ejemplo',
    'van Voorbeeld',
    'von der Probe',
    'Den Trialson',
    'de Muestra',
  ])('tells no language by its small words, and is missing under its own: %s', async (question) => {
    for (const language of ['en', 'fr', 'ar'] as const) {
      const { answer } = await ask(archive, { question, asOf: '2026-01-15', language });
      expect(answer.language).toBe(language);
    }
  });

  test.each(['Prévoi', 'prevoi'])(
    'is understood whatever language its reader has, also where it looks like a word: %s',
    async (question) => {
      const answers = await Promise.all(
        (['en', 'fr', 'nl'] as const).map((language) => ask(archive, { question, asOf: '2026-01-15', language })),
      );
      for (const { answer } of answers) expect(answer.items[0]?.lead).toBe('Jana Prévoi');
    },
  );
});
