import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../reading/article.ts';
import { giveWay } from './give-way.ts';
import { faultOf, type Outcome, ready } from './outcome.ts';

// A thread of its own, which reads one article after the other: `read-in-threads.ts` starts it and hands them over.

enableCompileCache();
giveWay(workerData.niceness);
const [{ readArticle }, { searchedOf }] = await Promise.all([
  import('../reading/read.ts'),
  import('../archive/searched.ts'),
]);

function outcomeOf(article: Article): Outcome {
  try {
    const reading = readArticle(article);
    return { reading, searched: searchedOf(article, reading) };
  } catch (error) {
    return faultOf(error);
  }
}

parentPort?.on('message', (article: Article) => parentPort?.postMessage(outcomeOf(article)));
parentPort?.postMessage(ready);
