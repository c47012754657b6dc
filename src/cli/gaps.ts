import type { Gap } from '../archive/desk/kept-answers.ts';
import { CoopError } from '../text/error.ts';
import type { Command } from './command.ts';

const MOST = 100;

/** `coop gaps`: what people asked in Slack in vain, for whoever curates the archive. */
export const gaps: Command = {
  name: 'gaps',
  usage: '[--most N] [--json]',
  summary: 'lists the questions that were refused or down-voted in Slack, the latest first',
  options: {
    most: { help: `how many questions at most; ${MOST} when left out`, value: 'N' },
    json: { help: 'a JSON line for each question' },
  },
  details: [
    'Questions that differ only in case, accents or punctuation are counted as one. Who asked is not kept with them.',
    'A row: {question, refused, downVoted, reason, rules, lastAt}; reason is null when it was answered, but did not help.',
  ],
  run: async (given, context) => {
    const most = Number(given.value('most') ?? MOST);
    if (!Number.isInteger(most) || most < 1) throw new CoopError('bad-use', '--most takes a number from 1 on.');
    const archive = await context.openArchive();
    try {
      const found = await archive.gaps(most);
      for (const gap of found) context.print(given.has('json') ? JSON.stringify(gap) : inWords(gap));
      if (found.length === 0 && !given.has('json')) context.tell('No question was refused or down-voted in Slack.');
      return 0;
    } finally {
      await archive.close();
    }
  },
};

function inWords({ question, refused, downVoted, reason, lastAt }: Gap): string {
  const counts = [
    ...(refused === 0 ? [] : [`refused ${refused}×`]),
    ...(downVoted === 0 ? [] : [`down-voted ${downVoted}×`]),
  ].join(', ');
  return `${lastAt.slice(0, 10)}  ${counts}: ${question}${reason === null ? '' : `\n            ${reason.split('\n')[0]}`}`;
}
