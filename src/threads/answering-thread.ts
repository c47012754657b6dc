import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Archive } from '../archive/archive.ts';
import type { Order } from './answer-in-thread.ts';
import { giveWay } from './give-way.ts';
import { faultOf, type Reply, ready } from './outcome.ts';

// A thread of its own, which answers from archives that it only reads: `answer-in-thread.ts` starts it and asks.

enableCompileCache();
// Whoever asks has been told already that Slack has their request; that comes first.
giveWay(2);
const [
  { ask },
  { about },
  { suggestions },
  { checkpoint },
  { breathe },
  { openArchive },
  { languages },
  { rules },
  { CoopError },
] = await Promise.all([
  import('../answering/ask.ts'),
  import('../answering/about.ts'),
  import('../answering/suggestions.ts'),
  import('../archive/file/connection.ts'),
  import('../archive/search/indexes.ts'),
  import('../archive/sqlite.ts'),
  import('../languages/all.ts'),
  import('../reading/rules.ts'),
  import('../text/error.ts'),
]);

const archives = new Map<string, Promise<Archive>>();
const read = () => {
  throw new CoopError('bad-use', 'An archive that is only read takes no articles.');
};

function archiveAt(path: string): Promise<Archive> {
  const known = archives.get(path);
  if (known !== undefined) return known;
  const opened = openArchive({ path, read, rules, readOnly: true });
  archives.set(path, opened);
  // One that cannot be opened now is tried again for the next question.
  opened.catch(() => archives.delete(path));
  return opened;
}

/** What is worked out once for each language, before anybody waits for it; whether there was anything to work it out with. */
async function warmUp(path: string, asOf: string): Promise<boolean> {
  const archive = await archiveAt(path);
  let asked = 0;
  for (const { code: language } of languages)
    for (const question of await suggestions(archive, language)) {
      await ask(archive, { question, language, asOf });
      asked += 1;
      // Somebody's own question goes before the next of these.
      await breathe();
    }
  return asked > 0;
}

async function replyTo(order: Order): Promise<Reply> {
  const { n, archive: path } = order;
  try {
    switch (order.what) {
      case 'ask':
        return { n, answered: await ask(await archiveAt(path), order.asked) };
      case 'about':
        return { n, answer: await about(await archiveAt(path), order.message) };
      case 'warm up':
        return { n, done: await warmUp(path, order.asOf) };
      case 'tidy':
        checkpoint(path);
        return { n, done: true };
      case 'let go': {
        const archive = await archives.get(path)?.catch(() => null);
        archives.delete(path);
        await archive?.close();
        return { n, done: true };
      }
    }
  } catch (error) {
    return { n, ...faultOf(error) };
  }
}

parentPort?.on('message', async (order: Order) => parentPort?.postMessage(await replyTo(order)));
parentPort?.postMessage(ready);
