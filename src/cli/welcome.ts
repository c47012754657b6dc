/** How Coop is reached. */
export interface Way {
  /** The page of the local workspace, null with Slack. */
  readonly page: string | null;
  /** The port that was wanted, when it was taken and another one is used. */
  readonly wantedPort: number | null;
  /** Where requests from Slack are taken over HTTP; null in Socket Mode and in the local workspace. */
  readonly requestUrl: string | null;
  /** Lines worth typing. */
  readonly tries: readonly string[];
}

/** What is known once Coop serves. */
export interface Served extends Way {
  readonly articles: number;
  readonly folder: string | null;
  readonly archivePath: string;
}

/** The lines that say what to click and what to type. */
export function welcome(served: Served): readonly string[] {
  const { page, wantedPort, requestUrl, articles, folder, archivePath, tries } = served;
  const read = `${articles} ${articles === 1 ? 'article' : 'articles'} in ${archivePath}`;
  const watched =
    folder === null
      ? 'No folder is watched: set COOP_ARTICLES, or use npm run coop -- add.'
      : `${folder} is watched: drop an article in and it is read.`;
  if (page === null) {
    const way = requestUrl === null ? 'Socket Mode' : `HTTP: Slack's requests are taken at ${requestUrl}`;
    return [`Coop is in Slack (${way}).`, `${read}. ${watched}`];
  }
  return [
    ...(wantedPort === null ? [] : [`Port ${wantedPort} is taken, so another one is used.`]),
    `Coop is ready: open ${page}`,
    `${read}. ${watched}`,
    '',
    'Click into the box at the bottom of a channel and type, for example:',
    ...tries.map((line) => `  ${line}`),
    '',
    'Ctrl-C stops it.',
  ];
}
