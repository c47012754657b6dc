import { CoopError } from '../text/error.ts';
import type { Command } from './command.ts';
import { counted } from './counted.ts';

/** `coop backup`: a copy of the archive, made while Coop runs. */
export const backup: Command = {
  name: 'backup',
  usage: '<file> [--force] [--json]',
  summary: 'copies the archive into a file, also while Coop runs',
  options: {
    force: { help: 'replaces the file when it is there' },
    json: { help: 'the result as one JSON line' },
  },
  details: [
    'The copy holds all that the archive holds, questions included: keep it as you keep the archive. It is checked before',
    'it gets its name, so that a file of that name is whole. A row: {file, articles, bytes}.',
  ],
  run: async (given, context) => {
    const [file, ...more] = given.words;
    if (file === undefined || more.length > 0)
      throw new CoopError('bad-use', 'Say where to: coop backup <file>, such as coop backup archive-2026-01-20.sqlite');
    const { articles, bytes } = await context.backUp(file, given.has('force'));
    context.print(
      given.has('json')
        ? JSON.stringify({ file, articles, bytes })
        : `${context.archivePath()} is copied to ${file}: ${counted(articles, 'article')}, ${bytes} bytes, checked.`,
    );
    return 0;
  },
};
