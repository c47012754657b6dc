import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/sqlite.ts';
import { surname } from '../support/numbered-articles.ts';
import { readPlainly } from '../support/plain-reader.ts';

/** Starts a process that adds articles and kills it when it has printed `lines` ids; returns the ids it printed. */
async function addAndKill(path: string, from: number, lines: number): Promise<readonly string[]> {
  const script = join(import.meta.dirname, '../support/add-until-killed.ts');
  const child = spawn(process.execPath, [script, path, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ids: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    ids.push(line);
    if (ids.length === lines) child.kill('SIGKILL');
  }
  return ids;
}

test('a process killed while it adds articles leaves an archive that opens and holds only whole articles', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coop-killed-'));
  const path = join(folder, 'coop.sqlite');
  try {
    let from = 1;
    for (const lines of [1, 6, 13, 30]) {
      const ids = await addAndKill(path, from, lines);
      expect(ids.length).toBeGreaterThanOrEqual(lines);
      from += ids.length + 1;
      const archive = await openArchive({ path, read: readPlainly, rules: '1' });
      const stored = new Set<string>();
      for await (const { article, actors, facts } of archive.reports()) {
        stored.add(article.id);
        const reading = readPlainly(article);
        expect(facts.map(({ kind, quotes }) => [kind, quotes])).toEqual(
          reading.facts.map(({ kind, quotes }) => [kind, quotes]),
        );
        expect(actors.map(({ name }) => name)).toEqual(reading.actors.map(({ name }) => name));
        expect(facts.every(({ participants }) => participants.every(({ actorId }) => actorId !== null))).toBe(true);
        const n = Number(/word(\d+)x/.exec(article.text)?.[1]);
        const passages = await archive.findPassages({ words: `word${n}x`, zones: ['body'], limit: 9 });
        expect(passages.map(({ article: { id } }) => id)).toEqual([article.id]);
        const [hit] = await archive.findActors(surname(n), 1);
        expect(hit?.actor.id).toBe(`person:ada-${surname(n).toLowerCase()}`);
        expect(await archive.facts({ actorIds: [hit?.actor.id ?? ''] })).toHaveLength(2);
      }
      for (const id of ids) expect(stored).toContain(id);
      // The person of all articles is one, in the articles' two spellings.
      const [everywhere] = await archive.findActors('Oldman', 9);
      expect(new Set(everywhere?.actor.names.flatMap(({ articleIds }) => articleIds)).size).toBe(stored.size);
      const changed = new Set((await archive.changesAfter(0, 1000)).map(({ articleId }) => articleId));
      expect(changed).toEqual(stored);
      await archive.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);
