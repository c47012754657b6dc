import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freePort } from '../support/free-port.ts';
import { slackStandIn } from '../support/slack-stand-in.ts';
import { startCoop } from './children.ts';
import { type Figure, timesRow } from './figure.ts';
import { open } from './ground.ts';
import { asMarkdown, madeUpArticle } from './news/articles.ts';

const ARTICLES = 20;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const WITHIN_MS = 5_000;

const secrets = { SLACK_BOT_TOKEN: 'xoxb-token-of-the-bench', SLACK_SIGNING_SECRET: 'signing-secret-of-the-bench' };

/** How long after it was read an article stands in the channel, counted there; the real process and a real clock. */
export const posting: Figure = {
  title: 'From a file in the folder to the post in a channel with a live watch',
  measure: async ({ folder }) => {
    const news = path.join(folder, 'posting');
    const archivePath = path.join(folder, 'posting.sqlite');
    await mkdir(news);
    const workspace = await slackStandIn(secrets);
    const port = await freePort();
    const coop = startCoop([], {
      ...{ COOP_ARCHIVE: archivePath, COOP_ARTICLES: news, PORT: String(port), LOG_LEVEL: 'warn' },
      ...{ ...secrets, SLACK_API_URL: workspace.apiUrl },
    });
    const dropped: number[] = [];
    const arrived: { readonly title: string; readonly at: number }[] = [];
    try {
      await coop.line(/Coop is in Slack/u);
      workspace.connect(`http://127.0.0.1:${port}/slack/events`);
      await workspace.command('Dana Desk', '#general', '/coop watch live');
      await workspace.until(() => workspace.sent().some(({ method }) => method === 'chat.postEphemeral'));
      const posts = () => workspace.messages('#general', 'nour').filter(({ ephemeral }) => !ephemeral);
      for (let n = 0; n < ARTICLES; n += 1) {
        const made = madeUpArticle(200_000 + n);
        // Days apart, and only how it begins, for the rest is much alike: articles of one story would go into a thread,
        // and older ones are no news.
        const text = made.text.split('\n\n')[0] ?? made.text;
        const article = { ...made, text, title: `Made up ${n}.`, published: daysAgo(n) };
        const file = path.join(news, `${n}.md`);
        await writeFile(`${file}.tmp`, asMarkdown(article));
        await rename(`${file}.tmp`, file);
        dropped.push(Date.now());
        const post = await workspace.until(() => posts().find(({ text }) => text.includes(article.title)));
        arrived.push({ title: article.title, at: Number(post.ts) * 1_000 });
      }
    } finally {
      await coop.end();
      await workspace.stop();
    }
    const read = new Map<string | null, number>();
    const archive = await open(archivePath, true);
    for await (const { article } of archive.reports()) read.set(article.title, Date.parse(article.addedAt));
    await archive.close();
    const waits = arrived.map(({ title, at }) => at - (read.get(title) ?? Number.NaN));
    const whole = arrived.map(({ at }, n) => at - (dropped[n] ?? 0));
    return [
      timesRow('from being read to being posted', waits, { at: 'p99', below: WITHIN_MS }),
      timesRow('from the file to the post', whole),
    ];
  },
};
