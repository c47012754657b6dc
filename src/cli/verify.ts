import { countVerdicts, type VerifiedQuote, verdicts, verifyQuotes } from '../answering/verify.ts';
import { nameOf } from '../reading/article.ts';
import { CoopError } from '../text/error.ts';
import type { Command } from './command.ts';

const inWords = { there: 'still there', changed: 'changed since', removed: 'removed' } as const;

/** `coop verify`: whether what an answer in Slack quoted still stands in the articles as they are stored now. */
export const verify: Command = {
  name: 'verify',
  usage: '<id> [--json]',
  summary: 'says of each quote of an answer given in Slack whether it still stands in its article',
  options: { json: { help: 'a JSON line for each quote' } },
  details: [
    'The id stands under each answer in Slack, which keeps it for 90 days; "coop ask" stores nothing, so its answers have none.',
    'A row: {articleId, start, end, words, verdict: there | changed | removed, url, path, title}; words are empty once the',
    'article was removed. Exits with 1 unless every quote is still there.',
  ],
  run: async (given, context) => {
    const [id, ...more] = given.words;
    if (id === undefined || more.length > 0)
      throw new CoopError(
        'bad-use',
        'Say which answer to verify: coop verify <id>, the id that stands under it in Slack.',
      );
    const archive = await context.openArchive();
    try {
      const record = await archive.answerRecord(id.toLowerCase());
      if (record === null) {
        context.tell(
          `No answer ${id} is kept in ${context.archivePath()}. Only answers given in Slack have an id, and they are kept for 90 days.`,
        );
        return 1;
      }
      const verified = await verifyQuotes(record.quotes, archive);
      for (const each of verified) context.print(given.has('json') ? JSON.stringify(rowOf(each)) : lineOf(each));
      const counts = countVerdicts(verified);
      const summary = verdicts.map((verdict) => `${counts[verdict]} ${inWords[verdict]}`).join(', ');
      context.tell(
        `Answer ${record.id} of ${record.at.slice(0, 10)}${record.question === '' ? '' : ` to “${record.question}”`}: ${summary}.`,
      );
      return counts.changed + counts.removed === 0 ? 0 : 1;
    } finally {
      await archive.close();
    }
  },
};

function rowOf({ quote, verdict, article }: VerifiedQuote) {
  const { url = null, path = null, title = null } = article ?? {};
  return { ...quote, verdict, url, path, title };
}

function lineOf({ quote, verdict, article }: VerifiedQuote): string {
  const name = article === null ? quote.articleId : nameOf(article);
  return `${inWords[verdict].padEnd(13)}  ${name}${quote.words === '' ? '' : `\n               “${quote.words}”`}`;
}
