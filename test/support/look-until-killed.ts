import { readSync, writeSync } from 'node:fs';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readPlainly } from './plain-reader.ts';

// A process to be killed: looks through the archive at argv[2] and prints how many articles are left, each time fewer; then
// it stands still until it reads a byte.
const actors = { people: [], organisations: [] };
const path = process.argv[2] ?? '';
const archive = await openArchive({ path, read: readPlainly, rules: '1', inMemoryUpTo: 0, actors });
await archive.refresh();
for (let before = Number.POSITIVE_INFINITY; before > 0; ) {
  const left = await archive.behind();
  if (left < before) {
    writeSync(1, `${left}\n`);
    readSync(0, Buffer.alloc(1));
  }
  before = left;
  await new Promise((resolve) => setImmediate(resolve));
}
await archive.close();
