import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Article } from '../reading/article.ts';
import { CoopError } from '../text/error.ts';
import { type Outcome, ready } from './outcome.ts';

// A thread of its own, which reads one article after the other: `read-in-threads.ts` starts it and hands them over.

enableCompileCache();
const { readArticle } = await import('../reading/read.ts');

function outcomeOf(article: Article): Outcome {
  try {
    return { reading: readArticle(article) };
  } catch (error) {
    // An error's class does not cross threads.
    if (error instanceof CoopError) return { code: error.code, message: error.message };
    return { code: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (article: Article) => parentPort?.postMessage(outcomeOf(article)));
parentPort?.postMessage(ready);
