import { afterAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { languages } from '../../src/languages/all.ts';
import { archiveOf, type CorpusName, isHere } from './corpora.ts';
import { type Judged, judge, type Row, rows } from './judge.ts';

/** What the rules reach is held: of the answers that are right in all, and of the citations that must come back. */
const floor = { right: 0.9, recall: 0.92, refusals: 0.95 };

const files = rows();
const archives = new Map<CorpusName, Promise<Archive>>();
const archive = (name: CorpusName) => {
  const opened = archives.get(name) ?? archiveOf(name);
  archives.set(name, opened);
  return opened;
};
afterAll(async () => {
  for (const opened of archives.values()) await (await opened).close();
});

const isRefusal = ({ row }: Judged) => row.refused !== undefined;
const share = (judged: readonly Judged[]) => judged.filter(({ wrong }) => wrong.length === 0).length / judged.length;
const recall = (judged: readonly Judged[]) =>
  judged.reduce((sum, { found }) => sum + found, 0) / judged.reduce((sum, { wanted }) => sum + wanted, 0);

test('there is a question file for every language', () => {
  expect([...files.keys()].sort()).toEqual(languages.map(({ code }) => code).sort());
});

describe.each(['seeds', 'demo'] as const)('questions on the %s corpus', (corpus) => {
  test.skipIf(!isHere(corpus))(
    'are answered and refused as the files say',
    async () => {
      const judged: Judged[] = [];
      for (const [language, all] of files) {
        for (const row of all.filter((one) => one.corpus === corpus))
          judged.push(await judge(await archive(corpus), row, language));
      }
      console.info(report(corpus, judged));
      const answers = judged.filter((one) => !isRefusal(one));
      expect(share(answers), 'answers right in all').toBeGreaterThanOrEqual(floor.right);
      expect(recall(answers), 'citations that came back').toBeGreaterThanOrEqual(floor.recall);
      expect(share(judged.filter(isRefusal)), 'refusals right').toBeGreaterThanOrEqual(floor.refusals);
      expect(
        judged.flatMap(({ untrue }) => untrue),
        'quotes that do not stand in their article',
      ).toEqual([]);
    },
    120_000,
  );
});

/** Right answers and recall of citations for each kind and language, then what went wrong. */
function report(corpus: string, judged: readonly Judged[]): string {
  const groups = Map.groupBy(judged, ({ row, language }) => `${kindOf(row)} ${language}`);
  const lines = [...groups].sort().map(([name, group]) => {
    const figures = `${group.filter(({ wrong }) => wrong.length === 0).length}/${group.length} right, recall ${recall(group).toFixed(2)}`;
    return `  ${name.padEnd(16)} ${figures}`;
  });
  const wrong = judged
    .filter((one) => one.wrong.length > 0)
    .map(({ row, wrong: why }) => `  ✗ ${row.question}: ${why.join('; ')}`);
  return [`${corpus}: ${judged.length} questions`, ...lines, ...wrong].join('\n');
}

const kindOf = (row: Row) => (row.refused === undefined ? (row.kind ?? '?') : 'refusal');
