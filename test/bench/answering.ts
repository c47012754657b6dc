import { ask } from '../../src/answering/ask.ts';
import { type Figure, timed, timesRow } from './figure.ts';
import { open } from './ground.ts';
import { madeUpQuestions } from './news/questions.ts';

const warmUp = 28;
const questions = 400;

/** How fast a question is answered from the archive, without Slack and with nothing else going on. */
export const answering: Figure = {
  title: 'Answering, one process, nothing else going on',
  measure: async ({ archivePath }) => {
    const archive = await open(archivePath, true);
    const asked = madeUpQuestions(questions + warmUp);
    const times: number[] = [];
    const byKind = new Map<string, number[]>();
    const searches: number[] = [];
    for (const [n, question] of asked.entries()) {
      const { took, given } = await timed(() => ask(archive, { question, asOf: '2026-01-01' }));
      const query = { words: question, zones: ['title', 'body'], limit: 10 } as const;
      const search = await timed(() => archive.findPassages(query));
      if (n < warmUp) continue;
      times.push(took);
      searches.push(search.took);
      const { kind } = given.answer;
      byKind.set(kind, [...(byKind.get(kind) ?? []), took]);
    }
    await archive.close();
    const kinds = [...byKind].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      timesRow('ask', times),
      ...kinds.map(([kind, ofKind]) => timesRow(`  answered with: ${kind}`, ofKind)),
      timesRow('findPassages', searches),
    ];
  },
};
