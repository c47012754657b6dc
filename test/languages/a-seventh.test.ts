import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { italian } from '../support/italian.ts';
import { inputOf } from '../support/slack-ask.ts';

/** What reads and answers, loaded anew with the seventh language among the others. */
const withItalian = {} as {
  reported: typeof import('../support/reported.ts').reported;
  askInThread: typeof import('../support/ask-in-thread.ts').askInThread;
  openArchive: typeof import('../../src/archive/sqlite.ts').openArchive;
  readArticle: typeof import('../../src/reading/read.ts').readArticle;
};

beforeAll(async () => {
  vi.resetModules();
  vi.doMock('../../src/languages/all.ts', async (original) => {
    const all = await original<typeof import('../../src/languages/all.ts')>();
    return {
      languages: [...all.languages, italian],
      languageOf: (code: string) => (code === 'it' ? italian : all.languageOf(code)),
      isLanguageCode: (code: string) => code === 'it' || all.isLanguageCode(code),
    };
  });
  const { reported } = await import('../support/reported.ts');
  const { askInThread } = await import('../support/ask-in-thread.ts');
  const { openArchive } = await import('../../src/archive/sqlite.ts');
  const { readArticle } = await import('../../src/reading/read.ts');
  Object.assign(withItalian, { reported, askInThread, openArchive, readArticle });
}, 60_000);

// Other test files share this process.
afterAll(() => {
  vi.doUnmock('../../src/languages/all.ts');
  vi.resetModules();
});

const code = 'it' as LanguageCode;
const met = 'Il ministro keniano Omar Esempio ha incontrato il 3 marzo 2025 a Nairobi la ministra ghanese Ada Prova.';

const told = (text: string) =>
  withItalian
    .reported(code, text)
    .map(({ kind, status, participants, country, date }) =>
      [kind, status, participants.map(({ name }) => name).join(' + '), country, date?.toString()]
        .filter(Boolean)
        .join(', '),
    );

test('the lists that the guide names are there', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/adding-a-language.md'), 'utf8');
  const table = guide
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);
  const named = table.flatMap((row) =>
    [...(row.split('|')[2] ?? '').matchAll(/`(\w+(?:\.\w+)?)`/g)].map(([, name = '']) => name),
  );
  const missing = named.filter((name) => {
    const [list = '', part] = name.split('.');
    const found = italian[list as keyof typeof italian];
    return found === undefined || (part !== undefined && !(typeof found === 'object' && part in found));
  });
  expect(named.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});

describe('a new language, of which only the first lists are filled', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['who met whom, where and when', met, ['meeting, held, Omar Esempio + Ada Prova, KE, 2025-03-03']],
    [
      'who received whom',
      'Il presidente del Kenya, Omar Esempio, ha ricevuto ieri a Nairobi la ministra ghanese Ada Prova.',
      ['meeting, held, Omar Esempio + Ada Prova, KE, 2025-03-09'],
    ],
    [
      'what was signed, on what',
      'Il Kenya e il Ghana hanno firmato ad Accra un accordo sulla pesca.',
      ['agreement, signed, Kenya + Ghana, GH', 'cooperation, signed, Kenya + Ghana'],
    ],
    ['who visited where', 'Il ministro keniano Omar Esempio ha visitato il Ghana.', ['visit, held, Omar Esempio, GH']],
    [
      'that somebody did not meet',
      'Il ministro keniano Omar Esempio non ha incontrato la ministra ghanese Ada Prova.',
      ['meeting, denied, Omar Esempio + Ada Prova'],
    ],
    ['nothing of what it has no words for', 'Il ministro keniano Omar Esempio ha salutato la squadra.', []],
  ];
  test.each(cases)('tells %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('is asked in it and in the others', async () => {
    const { askInThread, openArchive, readArticle } = withItalian;
    const folder = mkdtempSync(join(tmpdir(), 'coop-seventh-'));
    const archive = await openArchive({ path: join(folder, 'archive.sqlite'), read: readArticle, rules: '1' });
    onTestFinished(async () => {
      await archive.close();
      rmSync(folder, { recursive: true });
    });
    await archive.add(inputOf('a.txt', met, { language: code }), new Date('2025-03-10T09:00:00Z'));
    for (const question of ['chi ha incontrato Esempio', 'who met Esempio', 'qui a rencontré Esempio']) {
      const answer = await askInThread(archive, [question]);
      expect([question, answer.kind, answer.text.includes(met)]).toEqual([question, 'meetings', true]);
    }
  });
});
