import { createHash } from 'node:crypto';
import type { ArticleReport } from '../archive/archive.ts';
import type { Command } from './command.ts';
import { counted } from './counted.ts';

const names = 'names by spelling and sound (MiniSearch)';
const searches = {
  minisearch: `full text in memory (MiniSearch), ${names}`,
  fts5: `full text in the archive's file (SQLite FTS5), ${names}`,
} as const;

/** `coop check`: opens the archive and holds every quote against the stored text. */
export const check: Command = {
  name: 'check',
  usage: '[--json]',
  summary: 'opens the archive and checks that every quote stands in its article',
  options: { json: { help: 'the result as one JSON line' } },
  details: [
    'A row: {archive, articles, facts, quotes, wrong: [{articleId, what}], search, behind}; `behind` are articles that are still to be looked through again after an update. Exits with 1 if anything is wrong.',
  ],
  run: async (given, context) => {
    const archive = await context.openArchive();
    try {
      const counts = { articles: 0, facts: 0, quotes: 0 };
      const wrong: { articleId: string; what: string }[] = [];
      for await (const report of archive.reports()) {
        const quotes = quotesOf(report);
        counts.articles += 1;
        counts.facts += report.facts.length;
        counts.quotes += quotes.length;
        wrong.push(...troubleWith(report, quotes).map((what) => ({ articleId: report.article.id, what })));
      }
      const search = searches[await archive.searchedBy()];
      const behind = await archive.behind();
      if (given.has('json'))
        context.print(JSON.stringify({ archive: context.archivePath(), ...counts, wrong, search, behind }));
      else {
        context.print(
          `${context.archivePath()}: ${counted(counts.articles, 'article')}, ${counted(counts.facts, 'fact')}, ${counted(counts.quotes, 'quote')}. Search: ${search}.`,
        );
        if (behind > 0)
          context.print(`Still to be looked through again since the update: ${counted(behind, 'article')}.`);
        for (const { articleId, what } of wrong) context.print(`wrong: article ${articleId}: ${what}`);
        context.print(
          wrong.length === 0 ? 'Every quote stands in its article.' : 'Add these articles again from their files.',
        );
      }
      return wrong.length === 0 ? 0 : 1;
    } finally {
      await archive.close();
    }
  },
};

function quotesOf({ facts }: ArticleReport) {
  return facts.flatMap(({ quotes, scope, followUp }) => [
    ...quotes,
    ...scope,
    ...(followUp === null ? [] : [followUp]),
  ]);
}

function troubleWith({ article }: ArticleReport, quotes: ReturnType<typeof quotesOf>): string[] {
  const wrong = quotes
    .filter(({ articleId, start, end, words }) => articleId !== article.id || article.text.slice(start, end) !== words)
    .map(({ start, end, words }) => `“${words}” does not stand at ${start}-${end}`);
  const hash = createHash('sha256').update(article.text).digest('hex');
  return hash === article.textSha256 ? wrong : ['its text is not the one that was stored', ...wrong];
}
