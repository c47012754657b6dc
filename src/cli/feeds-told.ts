import { reasonInWords } from '../answering/reason-words.ts';
import type { FollowingFeeds } from '../sources/follow-feeds.ts';
import type { CliContext } from './command.ts';
import { takenRow } from './taken-row.ts';

type Line = (fields: Readonly<Record<string, unknown>>, sentence: string) => void;

/** Tells whoever started Coop what becomes of the articles of its feeds; the log has every one. */
export function feedsTold(
  { print, tell }: Pick<CliContext, 'print' | 'tell'>,
  log: { readonly info: Line; readonly warn: Line; readonly error: Line },
): Pick<FollowingFeeds, 'onTaken' | 'onPaused' | 'onTrouble'> {
  return {
    onTaken: (row) => {
      log.info(takenRow(row), 'An article of a feed was read.');
      if (row.outcome !== 'unchanged' && row.outcome !== 'refused') print(`${row.outcome.padEnd(9)}  ${row.path}`);
    },
    onPaused: ({ url, failures, trouble: reason }) => {
      const trouble = reason === null ? null : reasonInWords(reason);
      log.warn({ url, failures, trouble }, 'A feed was paused.');
      tell(`paused     ${url}: ${trouble}. To resume: coop add ${url}`);
    },
    onTrouble: (error) => log.error({ error: String(error) }, 'A feed could not be asked; Coop goes on.'),
  };
}
