import path from 'node:path';
import { archiveOf } from '../archive/file/workspace-file.ts';

/** How Coop is reached. */
export interface Way {
  /** The page of the local workspace, null with Slack. */
  readonly page: string | null;
  /** The page's port. */
  readonly port: number | null;
  /** Where requests from Slack are taken over HTTP; null in Socket Mode and in the local workspace. */
  readonly requestUrl: string | null;
  /** Lines worth typing. */
  readonly tries: readonly string[];
}

/** What was asked for. */
export interface Wanted {
  /** Another port is used when it was taken. */
  readonly port: number;
  /** The folder of articles, if there is one. */
  readonly articles: string | null;
  readonly archive: string;
}

/** The lines that say what to click and what to type once Coop serves; `count` articles are stored. */
export function welcome(way: Way, wanted: Wanted, count: number, shown: (path: string) => string): readonly string[] {
  const stored = `${count} ${count === 1 ? 'article' : 'articles'} in ${shown(wanted.archive)}`;
  const watched =
    wanted.articles === null
      ? 'No folder is watched: set COOP_ARTICLES, or use npm run coop -- add.'
      : `${shown(wanted.articles)} is watched: drop an article in and it is read.`;
  if (way.page === null) {
    const how = way.requestUrl === null ? 'Socket Mode' : `HTTP: Slack's requests are taken at ${way.requestUrl}`;
    return [`Coop is in Slack (${how}).`, `${stored}. ${watched}`];
  }
  return [
    ...(way.port === wanted.port ? [] : [`Port ${wanted.port} is taken, so another one is used.`]),
    `Coop is ready: open ${way.page}`,
    `${stored}. ${watched}`,
    '',
    'Click into the box at the bottom of a channel and type, for example:',
    ...way.tries.map((line) => `  ${line}`),
    '',
    'Ctrl-C stops it.',
  ];
}

/** The same where Coop serves several workspaces, at `address`; `teams` has those in which it is installed. */
export function welcomeSeveral(
  address: string,
  wanted: Pick<Wanted, 'articles' | 'archive'>,
  teams: readonly string[],
  shown: (path: string) => string,
): readonly string[] {
  const [first = 'T012AB3CD'] = teams;
  const count = `${teams.length} ${teams.length === 1 ? 'workspace' : 'workspaces'}`;
  return [
    `Coop is in Slack (HTTP: Slack's requests are taken at ${address}/slack/events), in ${count}${teams.length === 0 ? '' : `: ${teams.join(', ')}`}.`,
    'To install it in a workspace, open your public address and /slack/install.',
    `Each has an archive of its own, such as ${shown(archiveOf(wanted.archive, first))}${
      wanted.articles === null
        ? '.'
        : `, and a folder of articles, such as ${shown(path.join(wanted.articles, first))}.`
    }`,
  ];
}
