import path from 'node:path';
import { readArticleFile } from './article-file.ts';
import type { Source } from './source.ts';

/** One file, known by its name. */
export const file: Source = {
  name: 'file',
  help: 'one article file, known by its name',
  takes: () => true,
  count: async () => 1,
  read: (argument) => readArticleFile(argument, path.basename(argument)),
};
