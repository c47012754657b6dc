import type { Archive, ArticleReport } from '../archive/archive.ts';
import { CoopError } from '../text/error.ts';
import type { Command } from './command.ts';
import { inWords } from './facts-in-words.ts';

/** `coop facts`: all that was read, an article a row; never reads articles. */
export const facts: Command = {
  name: 'facts',
  usage: '[--json] [--article ID]',
  summary: 'lists what was read from each article',
  options: {
    json: { help: 'a JSON line for each article' },
    article: { help: 'only this article', value: 'ID' },
  },
  details: ['A row: {articleId, url, path, title, outlet, language, published, textSha256, actors, facts}.'],
  run: async (given, context) => {
    if (given.words.length > 0)
      throw new CoopError('bad-use', 'coop facts takes no words; for one article write --article ID.');
    const id = given.value('article');
    const archive = await context.openArchive();
    try {
      let rows = 0;
      for await (const report of archive.reports(id === undefined ? undefined : [id])) {
        rows += 1;
        if (given.has('json')) context.print(JSON.stringify(rowOf(report)));
        else context.print(inWords(report, await beside(archive, report.article.id)));
      }
      if (rows > 0) return 0;
      context.tell(
        id === undefined
          ? `The archive ${context.archivePath()} holds no articles yet. Run "npm start", or "npm run coop -- add data/articles" for the demo.`
          : `The archive ${context.archivePath()} holds no article ${id}. "coop facts" lists them all.`,
      );
      return 1;
    } finally {
      await archive.close();
    }
  },
};

/** The report in the fields that the commands' contract names, in its order. */
function rowOf({ article, actors, facts }: ArticleReport) {
  const { id, url, path, title, outlet, language, published, textSha256 } = article;
  const actorRows = actors.map(({ id, name, asWritten, roles, country, kind }) => ({
    id,
    name,
    asWritten,
    roles,
    country,
    kind,
  }));
  return { articleId: id, url, path, title, outlet, language, published, textSha256, actors: actorRows, facts };
}

/** What is known of an article beside its facts: its earlier versions, and who else prints its text. */
async function beside(archive: Archive, articleId: string): Promise<readonly string[]> {
  const copies = (await archive.copiesOf([articleId])).get(articleId) ?? [];
  const versions = (await archive.history(articleId)).map(
    ({ from, until, changed, factsGone, factsNew, textSha256 }) =>
      `  earlier version ${textSha256.slice(0, 12)}, from ${from} to ${until}: then changed ${changed.join(', ')}; facts gone ${factsGone}, new ${factsNew}`,
  );
  return [...(copies.length === 0 ? [] : [`  the same text, or nearly, is in: ${copies.join(', ')}`]), ...versions];
}
