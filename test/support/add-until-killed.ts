import { openArchive } from '../../src/archive/sqlite.ts';
import { numbered } from './numbered-articles.ts';
import { readPlainly } from './plain-reader.ts';

// A process to be killed: adds generated articles to the archive at argv[2], from number argv[3] on, and prints each id.
const archive = await openArchive({ path: process.argv[2] ?? '', read: readPlainly, rules: '1' });
for (let n = Number(process.argv[3]); ; n++) {
  const { articleId } = await archive.add(numbered(n), new Date('2026-01-01T00:00:00Z'));
  process.stdout.write(`${articleId}\n`);
  // Now and then the index follows and an article changes, so that a kill may fall there too.
  if (n % 5 === 0) await archive.refresh();
  if (n % 7 === 0) await archive.add(numbered(n, 'edited'), new Date('2026-01-02T00:00:00Z'));
}
