import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../../../src/archive/sqlite.ts';
import { readPlainly } from '../../support/plain-reader.ts';
import { archiveContract } from './contract.ts';

archiveContract('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coop-archive-'));
  const nothingKnown = { people: [], organisations: [] };
  return {
    open: (options = {}) =>
      openArchive({
        path: join(folder, 'coop.sqlite'),
        read: readPlainly,
        rules: '1',
        actors: nothingKnown,
        ...options,
      }),
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  };
});
