import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { giveWay } from './give-way.ts';
import { faultOf, type Outcome, type ReadOrder, ready } from './outcome.ts';

// A thread of its own, which reads one article after the other: `read-in-threads.ts` starts it and hands them over.

enableCompileCache();
giveWay(workerData.niceness);
const [{ readArticle }, { searchedOf }] = await Promise.all([
  import('../reading/read.ts'),
  import('../archive/search/searched.ts'),
]);

function outcomeOf({ article, passages }: ReadOrder): Outcome {
  try {
    const reading = passages === null ? readArticle(article) : null;
    return { reading, searched: searchedOf(article, reading ?? { passages: passages ?? [] }) };
  } catch (error) {
    return faultOf(error);
  }
}

parentPort?.on('message', (order: ReadOrder) => parentPort?.postMessage(outcomeOf(order)));
parentPort?.postMessage(ready);
