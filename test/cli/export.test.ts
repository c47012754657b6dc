import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendar } from '../../src/answering/exports/calendar.ts';
import { bibtex, csl } from '../../src/answering/exports/citations.ts';
import { csv } from '../../src/answering/exports/rows.ts';
import type { ArticleReport } from '../../src/archive/archive.ts';
import { folderWith } from '../sources/in-folder.ts';
import { madeUpArchive, meetingArticle } from '../support/made-up-archive.ts';
import { coopHere } from './run-coop.ts';

type Change = Parameters<typeof meetingArticle>[0];

async function reportOf(change: Change = {}): Promise<ArticleReport> {
  const archive = await madeUpArchive([meetingArticle({ url: 'https://gazette.example/a', ...change })]);
  const [report] = await Array.fromAsync(archive.reports());
  await archive.close();
  if (!report) throw new Error('no article was stored');
  return report;
}

/** The meeting as one that is ahead, on this date. */
const ahead = (date: string | null): Change => ({
  facts: (meetingArticle({ date }).facts ?? []).map((fact) => ({ ...fact, status: 'planned' as const })),
});

/** What RFC 5545's unfolding gives back. */
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

/** The cells of a table, by RFC 4180. */
const cellsOf = (line: string) =>
  [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, words = '']) => words.replaceAll('""', '"'));

describe('coop export', () => {
  const text = `Rabat – Foreign Minister Ada Testova met her Pakistani counterpart Omar Exampleh in Rabat on 4 March 2025 to discuss fisheries, "and, more".`;
  async function desk() {
    const folder = folderWith({
      'a.md': `---\ntitle: =HYPERLINK("x")\noutlet: Gazette\npublished: 2025-03-05\nurl: https://gazette.example/a\n---\n${text}`,
      'b.txt': 'It rained in the harbour of Rabat all day long, and nobody came to see the ships go out to the sea.',
    });
    const archive = path.join(folder, '.archive', 'a.sqlite');
    await coopHere(archive, ['add', folder]);
    return { folder, run: (...words: readonly string[]) => coopHere(archive, ['export', ...words]) };
  }

  test('says which filter leaves nothing, and what there is instead', async () => {
    const { run } = await desk();
    const said = async (...words: readonly string[]) => {
      const { status, err } = await run('--facts', 'csv', ...words);
      return { status, err };
    };
    const none = { status: 1, err: expect.stringContaining('csv: nothing has --country Finland; there is PK, MA.\n') };
    expect(await said('--country', 'Finland')).toEqual(none);
    expect((await said('--country', 'MA', '--lang', 'fr')).err).toContain('nothing has --lang fr; there is en.');
    expect((await said('--area', 'space')).err).toContain('nothing has --area space; there is fisheries');
    expect((await said('--from', '2031')).err).toContain('there is what was published from 2025-03-05 to 2025-03-05.');
    expect((await said('--kind', 'visit')).err).toContain('nothing has --kind visit; there is ');
    expect((await said('--country', 'PK')).err).not.toContain('nothing has');
  });

  test.each([
    ['--country', 'ZZ'],
    ['--country', 'Narnia'],
    ['--country', 'Finland and more'],
    ['--lang', 'it'],
    ['--area', 'nonsense'],
    ['--from', '2025-13'],
  ])('%s %s is bad use', async (name, word) => {
    const { run } = await desk();
    expect(await run('--facts', 'csv', name, word)).toMatchObject({
      status: 2,
      err: expect.stringContaining(`${name} ${word} is no`),
    });
  });

  test('writes facts as a table with their quotes, spans and codes, a row each', async () => {
    const { run } = await desk();
    const { status, out, err } = await run('--facts', 'csv');
    expect(status).toBe(0);
    const [head = '', ...rows] = out.trimEnd().split('\r\n');
    const columns = head.split(',');
    const found = rows.map((row) => Object.fromEntries(cellsOf(row).map((words, i) => [columns[i], words])));
    const meeting = found.find(({ kind }) => kind === 'meeting');
    expect(meeting).toMatchObject({ ploverEvent: 'CONSULT', date: '2025-03-04', outlet: 'Gazette', language: 'en' });
    expect(meeting?.participants).toContain('Ada Testova (');
    expect(meeting?.quotes).toContain('"and, more"');
    const [first = ''] = (meeting?.spans ?? '').split('; ');
    const [start, end] = first.split('-').map(Number);
    expect(meeting?.quotes).toContain(text.slice(start, end));
    expect(meeting?.title).toBe(`'=HYPERLINK("x")`);
    expect(err).toBe('csv: from 1 article with 3 facts.\n');
  });

  test('writes facts whole as JSON lines, and only those that the filters leave', async () => {
    const { run } = await desk();
    const lines = (await run('--facts', 'jsonl', '--kind', 'meeting', '--country', 'pk')).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).kind)).toEqual(['meeting']);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ article: { path: 'a.md' }, plover: { event: 'CONSULT' } });
    expect((await run('--facts', 'jsonl', '--country', 'NO')).status).toBe(1);
    expect((await run('--facts', 'jsonl', '--from', '2025-03-06')).status).toBe(1);
    expect((await run('--facts', 'jsonl', '--from', '2025-03', '--to', '2025-03-05')).status).toBe(0);
  });

  test('writes no calendar where nothing is planned on a known day', async () => {
    const { folder, run } = await desk();
    const file = path.join(folder, 'out.ics');
    const { status, out, err } = await run('--facts', 'ics', '--out', file);
    expect([status, out, existsSync(file)]).toEqual([1, '', false]);
    expect(err).toContain('ics: nothing planned on a known day');
  });

  test('writes a file whole, and says in a sentence when it cannot', async () => {
    const { folder, run } = await desk();
    const file = path.join(folder, 'out.json');
    const { out } = await run('--facts', 'csl', '--out', file);
    expect(out).toBe('');
    const items: readonly Readonly<Record<string, unknown>>[] = JSON.parse(readFileSync(file, 'utf8'));
    expect(items.map(({ type }) => type)).toEqual(['article-newspaper', 'article-newspaper']);
    const failed = await run('--facts', 'csl', '--out', path.join(folder, 'none', 'out.json'));
    expect([failed.status, failed.err]).toEqual([1, expect.stringContaining('cannot be written')]);
  });

  test.each([
    [[]],
    [['--facts', 'pdf']],
    [['--facts', 'csv', '--kind', 'party']],
    [['--facts', 'csv', '--from', 'May']],
  ])('with %j is told what to say', async (words) => {
    const { run } = await desk();
    expect((await run(...words)).status).toBe(2);
  });
});

describe('a table', () => {
  test('runs nothing in a spreadsheet and stays one row, whatever an article says', async () => {
    const report = await reportOf();
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '=', '+', '-', '@', '\t=', '\r@', ' ='),
        (words, first) => {
          const { text } = csv.begin()({ ...report, article: { ...report.article, title: first + words } });
          expect(text.split('\r\n')).toHaveLength(2);
          for (const cell of cellsOf(text)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
    );
  });
});

describe('a calendar', () => {
  test('has what is planned on a known day, and counts the rest', async () => {
    const { text, left } = calendar.begin()(await reportOf(ahead('2025-03-04')));
    expect(left).toBe(0);
    expect(unfolded(text)).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20250304',
        'DTEND;VALUE=DATE:20250305',
        'LOCATION:Rabat\\, Morocco',
        'SUMMARY:meeting (planned): Ada Testova\\, Omar Exampleh',
        'URL:https://gazette.example/a',
      ]),
    );
    const { article, ...report } = await reportOf(ahead('2025-03-04'));
    const odd = { ...report, article: { ...article, url: 'https://gazette.example/a?b={c}|d' } };
    expect(unfolded(calendar.begin()(odd).text)).toContain('URL:https://gazette.example/a?b=%7Bc%7D%7Cd');
    expect(calendar.begin()(await reportOf(ahead('2025-03-30/2025-04-01'))).text).toContain(
      'DTEND;VALUE=DATE:20250402\r\n',
    );
    expect(calendar.begin()(await reportOf())).toEqual({ text: '', left: 0, events: 0 });
  });

  test.each([null, '2025', '2025-03', 'XXXX-03-04', '2025-03-XX', '../2025-03-04', '2025-03-04~', '2025-13-45'])(
    'has nothing for %s: no day is guessed',
    async (date) => {
      const report = await reportOf(ahead('2025-03-04'));
      const facts = report.facts.map((fact) => ({ ...fact, date }));
      expect(calendar.begin()({ ...report, facts })).toEqual({ text: '', left: 1, events: 0 });
    },
  );

  test('has lines of at most 75 octets that give every character back, and one id for one event', async () => {
    const report = await reportOf(ahead('2025-03-04'));
    const title = 'قمة وزارية, "ما بعد"; 👨‍👩‍👧‍👦 \\ '.repeat(12);
    const long = { ...report, article: { ...report.article, title, updatedAt: '2026-02-02T00:00:00.000Z' } };
    const { text } = calendar.begin()(long);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const description = unfolded(text).find((line) => line.startsWith('DESCRIPTION:')) ?? '';
    expect(description.replace(/\\([\\;,])/g, '$1')).toContain(title.trim());
    const uid = (of: ArticleReport) => unfolded(calendar.begin()(of).text).find((line) => line.startsWith('UID:'));
    expect(uid(long)).toBe(uid(report));
  });
});

describe('citations', () => {
  test('are entries that LaTeX reads, and items of CSL, with dates as precise as they are known', async () => {
    const report = await reportOf({ title: '100% of {R&D} costs $5_million \\ done', published: '2025-03' });
    expect(bibtex.begin()(report).text).toMatch(
      /^@article\{a[0-9a-f]{12},\n {2}title = \{100\\% of \\\{R\\&D\\\} costs \\\$5\\_million \\textbackslash\{\} done\},/,
    );
    expect(bibtex.begin()(report).text).toContain('  date = {2025-03},');
    expect(JSON.parse(csl.begin()(report).text)).toMatchObject({
      issued: { 'date-parts': [[2025, 3]] },
      'container-title': 'Gazette',
      URL: 'https://gazette.example/a',
    });
    const undated = await reportOf({ published: 'XXXX-03-04' });
    expect(JSON.parse(csl.begin()(undated).text)).not.toHaveProperty('issued');
    expect(bibtex.begin()(undated).text).not.toContain('  date =');
  });
});

test.each([
  [['--country', 'Narnia'], 'is no country'],
  [['--area', 'dragons'], 'is no area'],
  [['--lang', 'zz'], 'is no language'],
  [['--from', '2026-13-01'], 'is no date'],
  [['--to', '2025-02-31'], 'is no date'],
])('%s is bad use, not an empty file', async (filter, words) => {
  const done = await coopHere('/nowhere/a.sqlite', ['export', '--facts', 'csv', ...filter]);
  expect(done.status).toBe(2);
  expect(done.err).toContain(words);
});
