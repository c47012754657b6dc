import path from 'node:path';
import { readArticleFile } from './article-file.ts';
import { countInPack, isPack, packsInWords } from './pack.ts';
import type { Source } from './source.ts';

/** One file, known by its name. */
export const file: Source = {
  name: 'file',
  help: `one article file, known by its name, or a packed folder of them (${packsInWords})`,
  takes: () => true,
  count: async (argument) => (isPack(argument) ? countInPack(argument) : 1),
  read: (argument) => readArticleFile(argument, path.basename(argument)),
};
