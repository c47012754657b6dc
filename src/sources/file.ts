import path from 'node:path';
import { readArticleFile } from './article-file.ts';
import { onceWritten, PATIENCE_MS, stillWritten } from './once-written.ts';
import { countInPack, isPack, packsInWords } from './pack.ts';
import type { Found, Source, SourceInput } from './source.ts';

/** One file, known by its name. */
export const file: Source = {
  name: 'file',
  help: `one article file, known by its name, or a packed folder of them (${packsInWords})`,
  takes: () => true,
  count: async (argument) => (isPack(argument) ? countInPack(argument) : 1),
  read: readOne,
};

async function* readOne(argument: string, { waiting }: SourceInput): AsyncIterable<Found> {
  const name = path.basename(argument);
  for await (const { isWritten } of onceWritten([argument], (one) => one, waiting, PATIENCE_MS))
    if (isWritten) yield* readArticleFile(argument, name);
    else yield { path: name, refused: stillWritten };
}
