import type { ReadAgainFollower } from '../sources/read-again.ts';
import type { CliContext } from './command.ts';

type Line = (fields: Readonly<Record<string, unknown>>, sentence: string) => void;

/** Tells whoever started Coop how far the reading of older articles by better rules is. */
export function readAgainTold(
  { progress, tell }: Pick<CliContext, 'progress' | 'tell'>,
  log: { readonly info: Line; readonly error: Line },
): ReadAgainFollower {
  return {
    onProgress: (done, total) => {
      progress.show(done, total, 'read again by better rules');
      if (done < total) return;
      progress.end();
      log.info({ articles: total }, 'Articles that older rules had read were read again.');
    },
    onTrouble: (error) => {
      log.error({ error: String(error) }, 'An article could not be read again; the next start goes on with it.');
      tell('Some articles could not be read again by the better rules; what was read before stays.');
    },
  };
}
