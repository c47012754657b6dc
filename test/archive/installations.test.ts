import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { type Installation, installationsIn } from '../../src/archive/desk/installations.ts';
import { archiveOf, deleteArchive } from '../../src/archive/file/workspace-file.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readPlainly } from '../support/plain-reader.ts';

const newKey = (id: string) => ({ id, key: randomBytes(32) });
const [old, fresh] = [newKey('2026a'), newKey('2026b')];
const installation: Installation = {
  teamId: 'T1',
  teamName: 'The First',
  botUserId: 'UBOT1',
  botId: 'B1',
  installedBy: 'U1',
  installedAt: '2026-11-01T00:00:00.000Z',
  token: 'xoxe.xoxb-made-up-token',
  refreshToken: 'xoxe-1-made-up-refresh-token',
  expiresAt: '2026-11-01T12:00:00.000Z',
};

let folder = '';
let archive: Archive;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coop-installations-'));
  archive = await openArchive({ path: join(folder, 'coop.sqlite'), read: readPlainly, rules: '1' });
});
afterEach(async () => {
  await archive.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('tokens', () => {
  test('come back as they were, and stand nowhere in the files', async () => {
    const installations = installationsIn(archive, [old]);
    await installations.save(installation);
    expect(await installations.of('T1')).toEqual(installation);
    expect(await installations.all()).toEqual([installation]);
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      for (const secret of ['made-up', old.key]) expect(bytes.includes(secret), name).toBe(false);
    }
  });

  test('are sealed otherwise each time', async () => {
    const installations = installationsIn(archive, [old]);
    await installations.save(installation);
    const first = await archive.sealedInstallation('T1');
    await installations.save(installation);
    expect((await archive.sealedInstallation('T1'))?.sealed).not.toBe(first?.sealed);
  });

  test('are refused with another key of the same name, saying which', async () => {
    await installationsIn(archive, [old]).save(installation);
    const wrong = installationsIn(archive, [newKey('2026a')]);
    await expect(wrong.all()).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringMatching(/"2026a" of COOP_KEYS is not the one.*T1/u),
    });
  });

  test('are refused without their key, saying which is missing', async () => {
    await installationsIn(archive, [old]).save(installation);
    await expect(installationsIn(archive, [fresh]).of('T1')).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringMatching(/COOP_KEYS lacks the key "2026a".*T1/u),
    });
  });

  test('of one workspace are not taken for those of another, nor when a letter of them was changed', async () => {
    const installations = installationsIn(archive, [old]);
    await installations.save(installation);
    const row = await archive.sealedInstallation('T1');
    if (row === null) throw new Error('nothing was stored');
    await archive.keepInstallation({ ...row, teamId: 'T2' });
    await expect(installations.of('T2')).rejects.toMatchObject({ code: 'bad-config' });
    for (const sealed of ['', 'AAAA', `${row.sealed.startsWith('A') ? 'B' : 'A'}${row.sealed.slice(1)}`]) {
      await archive.keepInstallation({ ...row, sealed });
      await expect(installations.of('T1'), sealed).rejects.toMatchObject({ code: 'bad-config' });
    }
  });

  test('move to a new key that is put before the old one, which may then go', async () => {
    await installationsIn(archive, [old]).save(installation);
    const both = installationsIn(archive, [fresh, old]);
    expect(await both.of('T1')).toEqual(installation);
    expect(await both.sealAnew()).toBe(1);
    expect(await both.sealAnew()).toBe(0);
    expect(await installationsIn(archive, [fresh]).all()).toEqual([installation]);
  });

  test('are renewed only where they are still the ones that were renewed', async () => {
    const installations = installationsIn(archive, [old]);
    await installations.save(installation);
    const next = { ...installation, token: 'xoxe.xoxb-next', refreshToken: 'xoxe-1-next' };
    expect(await installations.renew(installation, next)).toBe(true);
    expect(await installations.renew(installation, { ...next, token: 'xoxe.xoxb-late' })).toBe(false);
    expect(await installations.of('T1')).toEqual(next);
    await installations.beginForgetting('T1');
    expect(await installations.renew(next, installation)).toBe(false);
    expect(await installations.of('T1')).toBeNull();
  });
});

describe("a workspace's own archive", () => {
  test('stands beside the main one, under its id', () => {
    expect(archiveOf('/a/b/coop.sqlite', 'T012AB3CD')).toBe('/a/b/coop.T012AB3CD.sqlite');
    expect(archiveOf('/a/b/coop', 'T012AB3CD')).toBe('/a/b/coop.T012AB3CD');
  });

  test.each(['', 'T1/../../x', '..', 'T012ab3cd', 'U012AB3CD', 'T1\0'])('is never named by %j', (teamId) => {
    expect(() => archiveOf('/a/coop.sqlite', teamId)).toThrow(/not the id of a workspace/u);
  });

  test('is deleted whole, and no other', async () => {
    const file = archiveOf(join(folder, 'coop.sqlite'), 'T012AB3CD');
    const theirs = await openArchive({ path: file, read: readPlainly, rules: '1' });
    await theirs.close();
    deleteArchive(file);
    expect(readdirSync(folder).filter((name) => name.includes('T012AB3CD'))).toEqual([]);
    expect(readdirSync(folder)).toContain('coop.sqlite');
  });
});
