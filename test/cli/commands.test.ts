import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dutch, english, folderWith, french } from '../sources/in-folder.ts';
import { coopHere, rowsIn } from './run-coop.ts';

const meeting = `Rabat – ${english}`;
const archiveIn = (folder: string) => path.join(folder, '.archive', 'a.sqlite');

async function desk(files: Readonly<Record<string, string>> = { 'a.txt': meeting, 'b.txt': french }) {
  const folder = folderWith(files);
  const archive = archiveIn(folder);
  await coopHere(archive, ['add', folder]);
  return { folder, archive, run: (words: readonly string[], input = '') => coopHere(archive, words, { input }) };
}

describe('coop add', () => {
  test('tells of each article on standard output and of the whole on standard error', async () => {
    const folder = folderWith({ 'a.txt': meeting, 'b.pdf': 'x' });
    const ran = await coopHere(archiveIn(folder), ['add', folder]);
    expect(ran.status).toBe(0);
    expect(ran.out).toMatch(/^added {6}a\.txt\nrefused {4}b\.pdf: Coop does not read files of this kind/);
    expect(ran.err).toBe('1 added, 1 refused (a.sqlite)\n');
  });

  test('gives a row for each article, with every field in each', async () => {
    const folder = folderWith({ 'a.txt': meeting, 'b.txt': '' });
    const rows = rowsIn(await coopHere(archiveIn(folder), ['add', folder, '--json']));
    expect(rows).toEqual([
      { path: 'a.txt', articleId: expect.any(String), outcome: 'added', reason: null },
      { path: 'b.txt', articleId: null, outcome: 'refused', reason: 'it is empty' },
    ]);
  });

  test('says unchanged for the same article and updated for an edited one, which keeps its id', async () => {
    const { folder, archive, run } = await desk({ 'a.txt': meeting });
    const [first] = rowsIn(await run(['add', folder, '--json']));
    expect(first).toMatchObject({ outcome: 'unchanged' });
    const edited = folderWith({ 'a.txt': `${meeting} More was said.` });
    const [second] = rowsIn(await coopHere(archive, ['add', edited, '--json']));
    expect(second).toEqual({ ...first, outcome: 'updated' });
  });

  test('reads several things at once, and standard input', async () => {
    const folder = folderWith({ 'a.txt': meeting, 'b.txt': french });
    const words = ['add', path.join(folder, 'b.txt'), '-', path.join(folder, 'a.txt'), '--json'];
    const rows = rowsIn(await coopHere(archiveIn(folder), words, { input: dutch }));
    expect(rows.map(({ path: shown, outcome }) => [shown, outcome])).toEqual([
      ['b.txt', 'added'],
      ['-', 'added'],
      ['a.txt', 'added'],
    ]);
  });

  test('fails when nothing was taken in: all refused, no such file, an empty folder, an address', async () => {
    const folder = folderWith({ 'a.pdf': 'x', 'none/.keep': '' });
    for (const argument of [
      path.join(folder, 'a.pdf'),
      path.join(folder, 'missing.txt'),
      path.join(folder, 'none'),
      'https://example.org/a',
    ]) {
      expect((await coopHere(archiveIn(folder), ['add', argument])).status, argument).toBe(1);
    }
  });

  test('is bad use without anything to add', async () => {
    const ran = await coopHere(archiveIn(folderWith({})), ['add']);
    expect(ran).toMatchObject({ status: 2, out: '' });
    expect(ran.err).toMatch(/Say what to add/);
  });

  test('stops on Ctrl-C, tells of every article that it stored, and says how to go on', async () => {
    const texts = [meeting, french, dutch, `${meeting} Again.`, `${french} Encore.`, `${dutch} Opnieuw.`];
    const folder = folderWith(Object.fromEntries(texts.map((text, i) => [`${i}.txt`, text])));
    const stopping = new AbortController();
    const lines: string[] = [];
    const print = (line: string) => {
      lines.push(line);
      stopping.abort();
    };
    const ran = await coopHere(archiveIn(folder), ['add', folder], { print, interrupted: () => stopping.signal });
    expect(ran.status).toBe(130);
    const told = lines.map((line) => line.split(/\s+/u));
    expect(told).toEqual(told.map((_, i) => ['added', `${i}.txt`]));
    // Those on their way when it stopped are finished; no other is begun.
    expect(told.length).toBeLessThan(texts.length);
    expect(ran.err).toMatch(/run the same command again/);
    const again = rowsIn(await coopHere(archiveIn(folder), ['add', folder, '--json']));
    expect(again.map(({ outcome }) => outcome)).toEqual(texts.map((_, i) => (i < told.length ? 'unchanged' : 'added')));
  });
});

describe('coop ask', () => {
  test('answers in words, with the quote', async () => {
    const { run } = await desk();
    const ran = await run(['ask', 'who', 'met', 'Testova']);
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.out).toContain(english);
  });

  test('answers in a row that has the fields of the contract and no other', async () => {
    const { run } = await desk();
    const ran = await run(['ask', 'who met Testova', '--json']);
    const [row, ...more] = rowsIn(ran);
    expect(more).toEqual([]);
    expect(Object.keys(row ?? {})).toEqual(['question', 'language', 'kind', 'text', 'refusal', 'facts', 'citations']);
    expect(row).toMatchObject({ question: 'who met Testova', language: 'en', kind: 'meetings', refusal: null });
  });

  test('exits with 1 when it refuses', async () => {
    const { run } = await desk();
    const ran = await run(['ask', 'who met Nobody Nowhere', '--json']);
    expect(ran.status).toBe(1);
    expect(rowsIn(ran)).toMatchObject([
      { kind: 'refusal', refusal: { reason: expect.any(String) }, facts: [], citations: [] },
    ]);
  });

  test('of an archive without articles says how to fill it', async () => {
    const ran = await coopHere(archiveIn(folderWith({})), ['ask', 'who met Testova']);
    expect(ran.status).toBe(1);
    expect(ran.err).toMatch(/holds no articles yet\. Run "npm start", or "npm run coop -- add data\/articles"/);
  });

  test('labels the answer in the language that --lang names, where the question shows none', async () => {
    const { run } = await desk();
    expect(rowsIn(await run(['ask', 'Testova', '--json', '--lang', 'nl']))).toMatchObject([{ language: 'nl' }]);
  });

  test.each([
    [['ask'], /Say what to ask/],
    [['ask', 'x', '--stdin'], /not both/],
    [['ask', 'x', '--lang', 'tlh'], /--lang tlh is none of Coop's languages: en, fr, nl/],
    [['ask', 'x', '--as-of', '2026-02-30'], /--as-of 2026-02-30 is no date/],
    [['ask', 'x', '--as-of', 'monday'], /is no date/],
    [['ask', 'x', '--loud'], /Unknown option '--loud'/],
  ])('%j is bad use', async (words, message) => {
    const ran = await coopHere(archiveIn(folderWith({})), words);
    expect(ran).toMatchObject({ status: 2, out: '' });
    expect(ran.err).toMatch(message);
  });
});

describe('coop ask --stdin', () => {
  test('answers each line in its place, plain or as an object, and exits with 0', async () => {
    const { run } = await desk();
    const lines = [
      'who met Testova',
      '',
      '{"id": 7, "question": "qui a rencontré Exampleh ?"}',
      '{"id": "x", "question": "who met Nobody", "lang": "fr"}',
    ];
    const ran = await run(['ask', '--stdin', '--json'], lines.join('\r\n'));
    expect(ran.status).toBe(0);
    const rows = rowsIn(ran);
    expect(rows.map(({ question, refusal }) => [question, refusal === null])).toEqual([
      ['who met Testova', true],
      ['qui a rencontré Exampleh ?', true],
      ['who met Nobody', false],
    ]);
    expect(rows.map((row) => ('id' in row ? row.id : 'none'))).toEqual(['none', 7, 'x']);
  });

  test('refuses a line that is no question in its place', async () => {
    const { run } = await desk();
    const ran = await run(
      ['ask', '--stdin', '--json'],
      '{"question": \n{"id": 1}\n{"question": "x", "lang": "tlh"}\nwho met Testova\n',
    );
    expect(ran.status).toBe(0);
    const rows = rowsIn(ran);
    expect(rows.map(({ kind }) => kind)).toEqual(['refusal', 'refusal', 'refusal', 'meetings']);
    for (const row of rows)
      expect(Object.keys(row)).toEqual(['question', 'language', 'kind', 'text', 'refusal', 'facts', 'citations']);
  });

  test('lets a question follow another of its thread, and of its thread only', async () => {
    const { run } = await desk({ 'a.txt': meeting });
    const ask = (question: string, thread: string) => JSON.stringify({ question, thread });
    const lines = [ask('who met Testova', 'one'), ask('and Exampleh?', 'one'), ask('and Exampleh?', 'two')].join('\n');
    const [, followed, alone] = rowsIn(await run(['ask', '--stdin', '--json'], lines));
    expect(followed).toMatchObject({ kind: 'meetings' });
    expect(alone?.kind).not.toBe('meetings');
  });
});

describe('coop facts', () => {
  test('gives a row for each article, in the fields of the contract', async () => {
    const { run } = await desk();
    const ran = await run(['facts', '--json']);
    const rows = rowsIn(ran);
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(rows.map((row) => row.path)).toEqual(['a.txt', 'b.txt']);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual([
        'articleId',
        'url',
        'path',
        'title',
        'outlet',
        'language',
        'published',
        'textSha256',
        'actors',
        'facts',
      ]);
    }
    expect(rows[0]).toMatchObject({
      url: null,
      language: 'en',
      actors: expect.arrayContaining([expect.objectContaining({ kind: 'person', name: 'Ada Testova' })]),
    });
  });

  test('tells people of each fact what it is: parties, signatories, instrument and areas', async () => {
    const text =
      'Moroccan Minister Ada Testova and Pakistani Minister Omar Exampleh signed a protocol on fisheries in Rabat on 4 March 2025.';
    const { run } = await desk({ 'a.txt': text });
    expect((await run(['facts'])).out).toContain(
      'agreement (signed) · protocol · Morocco, Pakistan · signed by Ada Testova, Omar Exampleh · Rabat · 2025-03-04 · fisheries',
    );
  });

  test('gives one article by its id', async () => {
    const { run } = await desk();
    const [, second] = rowsIn(await run(['facts', '--json']));
    expect(rowsIn(await run(['facts', '--json', '--article', String(second?.articleId)]))).toEqual([second]);
  });

  test('exits with 1 for an article that is not there, and for an empty archive', async () => {
    const { run } = await desk();
    expect(await run(['facts', '--article', 'a0'])).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('holds no article a0'),
    });
    expect(await coopHere(archiveIn(folderWith({})), ['facts', '--json'])).toMatchObject({ status: 1, out: '' });
  });

  test('can be read without a JSON reader', async () => {
    const { run } = await desk({ 'a.txt': meeting });
    expect((await run(['facts'])).out).toMatch(/meeting \(held\) · .*Ada Testova.*\n.*“.*Omar Exampleh/);
  });
});

describe('coop check', () => {
  test('finds every quote in its article', async () => {
    const { run } = await desk();
    expect(rowsIn(await run(['check', '--json']))).toMatchObject([
      { articles: 2, quotes: expect.any(Number), wrong: [], search: expect.stringContaining('MiniSearch') },
    ]);
    expect(await run(['check'])).toMatchObject({
      status: 0,
      out: expect.stringContaining('Every quote stands in its article.'),
    });
  });

  test('tells of a quote that was tampered with, and exits with 1', async () => {
    const { archive, run } = await desk();
    const { default: Sqlite } = await import('better-sqlite3');
    const database = new Sqlite(archive);
    database.prepare("update articles set text = replace(text, 'met her', 'saw her')").run();
    database.close();
    const ran = await run(['check']);
    expect(ran.status).toBe(1);
    expect(ran.out).toMatch(
      /wrong: article \S+: its text is not the one that was stored\nwrong: article \S+: “.*met her.*” does not stand at/,
    );
  });
});

describe('coop help', () => {
  test('lists every command', async () => {
    const ran = await coopHere('', ['help']);
    expect(ran.status).toBe(0);
    for (const name of ['ask', 'add', 'facts', 'check', 'help'])
      expect(ran.out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect((await coopHere('', ['--help'])).out).toBe(ran.out);
  });

  test('says more of one command, also as its --help', async () => {
    const ran = await coopHere('', ['help', 'ask']);
    expect(ran.out).toMatch(/--as-of DATE {2}the day that "today"/);
    expect((await coopHere('', ['ask', '--help'])).out).toBe(ran.out);
  });

  test('comes with exit status 2 for a command that does not exist, with the nearest one', async () => {
    expect(await coopHere('', ['nonsense'])).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(/no command "nonsense"\.\n[\s\S]*add <file/),
    });
    expect((await coopHere('', ['fatcs'])).err).toContain('Did you mean "facts"?');
    expect((await coopHere('', ['help', 'fatcs'])).status).toBe(2);
  });
});
