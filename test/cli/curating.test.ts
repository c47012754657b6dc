import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { english, folderWith } from '../sources/in-folder.ts';
import { coopHere, rowsIn } from './run-coop.ts';

const text = `Rabat – ${english}`;
const at = new Date('2026-01-31T12:00:00Z');

/** An archive in which Slack's users asked twice: one answer that quotes the article's beginning, one refusal. */
async function desk() {
  const folder = folderWith({ 'a.txt': text });
  const file = path.join(folder, '.archive', 'a.sqlite');
  await coopHere(file, ['add', folder]);
  const archive = await openArchive({ path: file, read: readArticle, rules });
  const [article] = await archive.locate('a.txt');
  const quote = { articleId: article?.id ?? '', start: 0, end: 20, words: text.slice(0, 20) };
  const who = { teamId: 'T1', channelId: 'C1', userId: 'U0SECRET01' };
  const kept = { ...who, json: '{}' };
  await archive.keepAnswer({ ...kept, id: 'abc123', question: 'who met', quotes: [quote], refusal: null }, at);
  await archive.keepAnswer(
    { ...kept, id: 'def456', question: 'who met Nobody?', quotes: [], refusal: 'Not reported.' },
    at,
  );
  await archive.vote({ answerId: 'abc123', ...who, isHelpful: false }, at);
  await archive.close();
  return { folder, quote, run: (...words: readonly string[]) => coopHere(file, words) };
}

describe('coop gaps', () => {
  test('lists what was asked in vain, in words and as rows, and never who asked', async () => {
    const { run } = await desk();
    const ran = await run('gaps');
    expect(ran.out).toContain('2026-01-31  refused 1×: who met Nobody?\n            Not reported.');
    expect(ran.out).toContain('2026-01-31  down-voted 1×: who met\n');
    const rows = await run('gaps', '--json');
    expect(rowsIn(rows)).toEqual([
      ...[{ question: 'who met', refused: 0, downVoted: 1, reason: null, rules, lastAt: at.toISOString() }],
      {
        question: 'who met Nobody?',
        refused: 1,
        downVoted: 0,
        reason: 'Not reported.',
        rules,
        lastAt: at.toISOString(),
      },
    ]);
    expect(ran.out + rows.out).not.toContain('U0SECRET01');
    expect(rowsIn(await run('gaps', '--json', '--most', '1'))).toHaveLength(1);
    expect((await run('gaps', '--most', 'all')).status).toBe(2);
  });
});

describe('coop verify', () => {
  test('exits with 0 while every quote stands, and with 1 once one was changed or removed', async () => {
    const { folder, quote, run } = await desk();
    const there = await run('verify', 'ABC123', '--json');
    expect(rowsIn(there)).toEqual([{ ...quote, verdict: 'there', url: null, path: 'a.txt', title: null }]);
    expect(there).toMatchObject({ status: 0, err: expect.stringContaining('1 still there, 0 changed since') });
    const edited = folderWith({ 'a.txt': text.replace('Rabat', 'Fes') });
    await run('add', edited);
    expect(await run('verify', 'abc123')).toMatchObject({ status: 1, out: expect.stringMatching(/^changed since/) });
    await run('remove', path.join(folder, 'a.txt'));
    const removed = await run('verify', 'abc123', '--json');
    expect(removed.status).toBe(1);
    expect(rowsIn(removed)).toMatchObject([{ verdict: 'removed', words: '', url: null, path: null }]);
  });

  test('says that an unknown id is not kept, and asks for one', async () => {
    const { run } = await desk();
    expect(await run('verify', 'nothere')).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('90 days'),
    });
    expect((await run('verify')).status).toBe(2);
  });
});

describe('coop backup and coop restore', () => {
  test('carry an archive over, and say so in words or as a row', async () => {
    const { folder, run } = await desk();
    const file = path.join(folder, 'copy.sqlite');
    expect(rowsIn(await run('backup', file, '--json'))).toEqual([{ file, articles: 1, bytes: expect.any(Number) }]);
    expect(await run('backup', file)).toMatchObject({ status: 1, err: expect.stringContaining('--force') });
    await run('remove', 'a.txt');
    expect(await run('restore', file)).toMatchObject({ status: 1, err: expect.stringContaining('--force') });
    expect(await run('restore', file, '--force')).toMatchObject({
      status: 0,
      out: expect.stringContaining(': 1 article.'),
    });
    expect((await run('facts', '--json')).out).toContain('a.txt');
    for (const name of ['backup', 'restore']) expect((await run(name)).status).toBe(2);
  });
});
