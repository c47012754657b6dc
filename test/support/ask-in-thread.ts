import type { Answer, ThreadContext } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';

/** Asks the questions in one thread, on 15 January 2026; the answer to the last. */
export async function askInThread(archive: Archive, questions: readonly string[]): Promise<Answer> {
  let thread: ThreadContext | undefined;
  let last: Answer | undefined;
  for (const question of questions)
    ({ answer: last, thread } = await ask(archive, { question, asOf: '2026-01-15', ...(thread && { thread }) }));
  if (!last) throw new Error('nothing was asked');
  return last;
}

/** Asks one question: the kind of the answer, what its items begin with, a line each, and its whole text. */
export async function askOnce(archive: Archive, question: string) {
  const { kind, items, text } = await askInThread(archive, [question]);
  return { kind, text, leads: items.map(({ lead }) => lead).join('\n') };
}
