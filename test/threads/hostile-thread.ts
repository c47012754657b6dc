import { parentPort } from 'node:worker_threads';
import { ready } from '../../src/threads/outcome.ts';

// Stands for the reading thread: does what an article says.
const outcomeOf = (text: string) => {
  if (text === 'refuse') return { code: 'unreadable', message: 'No rules for this.' };
  if (text === 'fail') return { code: null, message: 'A fault of ours.' };
  return { reading: { title: text }, searched: undefined };
};

parentPort?.on('message', ({ article: { text } }: { readonly article: { readonly text: string } }) => {
  if (text === 'die') process.exit(1);
  while (text === 'for ever');
  parentPort?.postMessage(outcomeOf(text));
});
parentPort?.postMessage(ready);
