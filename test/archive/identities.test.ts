import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/sqlite.ts';
import { actorBook } from '../../src/reading/identity/book.ts';
import { identify } from '../../src/reading/identity.ts';
import { plainArticle, readPlainly } from '../support/plain-reader.ts';

const data = {
  people: [{ name: 'Qamar Bajwa', also: ['Quentin Bajoire'] }],
  organisations: [{ name: 'Test Union', also: ['TU'] }],
};
const line = fc.constantFrom(
  'person: Khawaja Muhammad Asif | minister | PK',
  'person: Khawaja Asif | | PK',
  'person: Muhammad Asif | |',
  'person: Asif | minister | PK',
  'person: Asif | |',
  'person: Qamar Javed Bajwa | general | PK',
  'person: Qamar Ali Bajwa | singer | MA',
  'person: Qamar Bajwa | |',
  'person: Quentin Bajoire | |',
  'person: Qamar Javed Bajwa | singer | MA',
  'person: Ahmed Khan | singer | MA',
  'person: Ahmed Khan | minister | PK',
  'person: Ahmed Khan | minister, singer |',
  'person: Mohammed VI | |',
  'person: Mohammed V | |',
  'organisation: Test Union | |',
  'organisation: TU | |',
  'organisation: Ministry of Tests = MoT | | MA',
  'organisation: MoT | |',
  'country: Morocco | | MA',
);

test('after any additions and edits the archive knows the actors that clustering everything at once gives', async () => {
  const step = fc.record({ article: fc.nat(7), lines: fc.uniqueArray(line, { maxLength: 4 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const folder = mkdtempSync(join(tmpdir(), 'coop-identities-'));
      const archive = await openArchive({
        path: join(folder, 'a.sqlite'),
        read: readPlainly,
        rules: '1',
        actors: data,
      });
      try {
        for (const { article, lines } of steps) await archive.add(plainArticle(`n${article}`, lines), new Date(0));
        const stored = [];
        for await (const report of archive.reports()) stored.push(report);
        const actors = stored.flatMap(({ article }) =>
          readPlainly(article).actors.map((actor) => ({ articleId: article.id, actor })),
        );
        const expected = identify(actors, actorBook(data));
        for (const report of stored) {
          const local = actors.filter(({ articleId }) => articleId === report.article.id);
          const ids = local.map(({ actor }) => expected.actorId(report.article.id, actor.id));
          expect(report.actors.map(({ id }) => id)).toEqual([...new Set(ids)]);
        }
      } finally {
        await archive.close();
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: 40 },
  );
}, 180_000);
