import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { installationsIn } from '../../src/archive/desk/installations.ts';
import { archiveOf } from '../../src/archive/file/workspace-file.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { coopHere } from '../cli/run-coop.ts';
import { folderWith } from '../sources/in-folder.ts';

async function installed(file: string): Promise<void> {
  const archive = await openArchive({ path: file, read: readArticle, rules });
  await installationsIn(archive, [{ id: '2026', key: new Uint8Array(32) }]).save({
    ...{ teamId: 'T012AB3CD', teamName: 'The Testers', botUserId: 'UBOT', botId: 'BBOT', installedBy: 'U012AB3CD' },
    ...{ installedAt: '2026-02-01T12:00:00.000Z', token: 'xoxb-made-up', refreshToken: null, expiresAt: null },
  });
  await archive.close();
}

test('coop workspaces lists who installed Coop where, and no token', async () => {
  const file = path.join(folderWith({}), 'coop.sqlite');
  expect(await coopHere(file, ['workspaces'])).toMatchObject({
    status: 0,
    out: '',
    err: expect.stringContaining('not installed in several'),
  });
  await installed(file);
  const { status, out } = await coopHere(file, ['workspaces']);
  expect(status).toBe(0);
  expect(out).toMatch(/^T012AB3CD {2}The Testers {2}installed 2026-02-01 by U012AB3CD: coop\.T012AB3CD\.sqlite\n$/u);
  expect(JSON.parse((await coopHere(file, ['workspaces', '--json'])).out)).toEqual({
    ...{ teamId: 'T012AB3CD', teamName: 'The Testers', installedBy: 'U012AB3CD', keyId: '2026', expiresAt: null },
    ...{ installedAt: '2026-02-01T12:00:00.000Z', archive: 'coop.T012AB3CD.sqlite' },
  });
});

test('--forget takes out one workspace with its archive, and deletes nothing for another id', async () => {
  const file = path.join(folderWith({}), 'coop.sqlite');
  await installed(file);
  const theirs = archiveOf(file, 'T012AB3CD');
  writeFileSync(theirs, 'anything');
  const here = { archivePath: () => file };
  for (const id of ['T0OTHER99', '../coop'])
    expect(await coopHere(file, ['workspaces', '--forget', id], here)).toMatchObject({ status: 1 });
  expect(existsSync(theirs)).toBe(true);
  expect(await coopHere(file, ['workspaces', '--forget', 'T012AB3CD'], here)).toMatchObject({ status: 0 });
  expect(existsSync(theirs)).toBe(false);
  expect((await coopHere(file, ['workspaces', '--json'])).out).toBe('');
});
