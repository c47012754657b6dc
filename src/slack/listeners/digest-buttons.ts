import { digestOf } from '../../alerts/telling/digest.ts';
import type { Bench } from '../bench.ts';
import { checkQuotes } from '../blocks/check-quotes.ts';
import { digestMessage } from '../blocks/digest.ts';
import { show, showGone } from './answer-buttons.ts';
import { keyAndPage, type Press } from './press.ts';

/** Shows the presser another page of a digest that was posted in this channel, from the archive as it is now. */
export async function onDigestPage(press: Press, bench: Bench): Promise<void> {
  const asked = keyAndPage(press.value);
  const post = asked === null ? null : await bench.archive.post(asked.key);
  const isHere = post !== null && post.teamId === press.teamId && post.channelId === press.channelId;
  const digest = isHere ? await digestOf(bench.archive, post, bench.describe, bench.now()) : null;
  if (asked === null || digest === null) return showGone(press, bench);
  checkQuotes(digest.quotes, new Map(digest.articles.map((article) => [article.id, article])));
  return show(press, bench, digestMessage(digest, { page: asked.page, charts: true }));
}
