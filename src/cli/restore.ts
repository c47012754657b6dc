import { CoopError } from '../text/error.ts';
import type { Command } from './command.ts';
import { counted } from './counted.ts';

/** `coop restore`: puts a copy of an archive in the archive's place, also while Coop runs. */
export const restore: Command = {
  name: 'restore',
  usage: '<file> [--force] [--json]',
  summary: 'puts a backup in the place of the archive, also while Coop runs',
  options: {
    force: { help: 'replaces the archive when there is one: what it holds and the backup does not is lost' },
    json: { help: 'the result as one JSON line' },
  },
  details: [
    'The backup is checked first: that it is an archive, of a version that this Coop knows, and whole. Until it is in its',
    'place, as a whole, the archive is as it was. What was posted after the backup was made is not known to it: articles',
    'that are added again are announced again. A row: {file, articles, bytes}.',
  ],
  run: async (given, context) => {
    const [file, ...more] = given.words;
    if (file === undefined || more.length > 0)
      throw new CoopError('bad-use', 'Say which backup: coop restore <file>, a file that "coop backup" has made.');
    const { articles, bytes } = await context.restoreFrom(file, given.has('force'));
    context.print(
      given.has('json')
        ? JSON.stringify({ file, articles, bytes })
        : `${context.archivePath()} is restored from ${file}: ${counted(articles, 'article')}.`,
    );
    return 0;
  },
};
