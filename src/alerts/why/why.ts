import type { Archive } from '../../archive/archive.ts';
import type { Post } from '../../archive/desk/posts.ts';
import type { Watch } from '../../archive/desk/watch.ts';
import type { Member } from '../../archive/facts/stories.ts';
import type { Article } from '../../reading/article.ts';
import { NOTHING, UNASKED } from '../planning/dropped.ts';
import { alertOfJson } from '../planning/plan.ts';
import { mostCorrections } from '../telling/corrections.ts';
import { articleListedAs, listedAt } from './listed.ts';
import type { Reason } from './reason.ts';
import { instantOf, untold } from './untold.ts';

/** What became of an article in a channel, and why. */
export interface Why {
  readonly article: Article | null;
  readonly storyId: string | null;
  readonly reasons: readonly Reason[];
}

/** A story's id, as `/coop latest` shows it. */
const isStoryId = (words: string): boolean => /^s[0-9a-f]{12}$/u.test(words);

/** Says for one channel what happened to the article that `words` name (a link, an id or a story's id), and why. */
export async function whyHere(
  archive: Archive,
  place: Pick<Watch, 'teamId' | 'channelId'>,
  words: string,
  now: Date,
): Promise<Why> {
  const article = await articleFor(archive, place, words);
  if (article === null) return { article: null, storyId: null, reasons: await missing(archive, words) };
  const member = (await archive.storiesOf([article.id])).get(article.id);
  const watches = await archive.watches(place);
  const posts = await archive.posts({ ...place, articleId: article.id });
  // What was not asked for any more when its time came stands as if nothing had been written down.
  const post = posts.findLast(({ kind, error }) => kind !== 'correction' && error !== UNASKED);
  const here = post
    ? await fateOf(archive, post, watches)
    : await untold(archive, place, article, member?.storyId ?? '', watches, now);
  return {
    article,
    storyId: member?.storyId ?? null,
    reasons: [...here, ...correctionReason(posts, watches), ...(await storyReason(archive, member))],
  };
}

async function articleFor(archive: Archive, place: Pick<Watch, 'teamId' | 'channelId'>, words: string) {
  if (!isStoryId(words)) return (await archive.locate(words))[0] ?? (await articleListedAs(archive, words));
  const members = await archive.members(words);
  // The article that told the story here, else the one that opened it.
  const posts = await archive.posts({ ...place, storyId: words, kind: 'alert' });
  const id = posts[0]?.articleId ?? members[0]?.articleId;
  return id === undefined ? null : await archive.article(id);
}

function correctionReason(posts: readonly Post[], watches: readonly Watch[]): readonly Reason[] {
  const waiting = posts.find(({ kind, state, held }) => kind === 'correction' && state === 'waiting' && held === 'cap');
  if (waiting === undefined) return [];
  const watch = watches.find(({ id }) => id === waiting.watchId) ?? null;
  const zone = watch?.zone ?? 'UTC';
  return [{ what: 'correction-waits', most: mostCorrections(watch), until: waiting.notBefore ?? '', zone }];
}

/** How many other articles of a story are named. */
const MOST_NAMED = 5;

async function storyReason(archive: Archive, member: Member | undefined): Promise<readonly Reason[]> {
  if (member === undefined) return [];
  const others = (await archive.members(member.storyId))
    .map(({ articleId }) => articleId)
    .filter((id) => id !== member.articleId && id !== member.like);
  const named = await Promise.all(others.slice(0, MOST_NAMED).map((id) => archive.article(id)));
  const articles = named.filter((article) => article !== null);
  const more = Math.max(0, others.length - MOST_NAMED);
  const too: readonly Reason[] = articles.length === 0 ? [] : [{ what: 'story-too', articles, more }];
  if (member.reason === 'first') return [{ what: 'opens' }, ...too];
  const like = member.like === null ? null : await archive.article(member.like);
  const why: Reason =
    member.reason === 'copy' ? { what: 'copy', like } : { what: 'same-fact', kind: member.kind, like };
  return [why, ...too];
}

/** Nothing is known under these words: it was taken out, or the feed that should have brought it does not answer. */
async function missing(archive: Archive, words: string): Promise<readonly Reason[]> {
  const ids = (await archive.listings(words)).flatMap(({ articleId }) => articleId ?? []);
  const removal = (await archive.removals()).find((one) =>
    [one.articleId, one.url, one.path].some((name) => name === words || (name !== null && ids.includes(name))),
  );
  if (removal) return [{ what: 'removed', at: removal.at }];
  const host = URL.canParse(words) ? new URL(words).hostname.replace(/^www\./u, '') : null;
  const feeds = (await archive.feeds()).filter(
    ({ url, failures, state }) =>
      host !== null && new URL(url).hostname.replace(/^www\./u, '') === host && (failures > 0 || state === 'paused'),
  );
  return [
    { what: 'not-here', words },
    ...(await listedAt(archive, words)),
    ...feeds.map(
      ({ url, state, answeredAt, addedAt }): Reason =>
        state === 'paused'
          ? { what: 'feed-paused', feed: url }
          : { what: 'feed-failing', feed: url, since: answeredAt ?? addedAt },
    ),
  ];
}

/** What became of the post about the article. */
async function fateOf(archive: Archive, post: Post, watches: readonly Watch[]): Promise<readonly Reason[]> {
  const asked = ({ watchId }: Pick<Post, 'watchId'>) => watches.find(({ id }) => id === watchId);
  const zone = asked(post)?.zone ?? 'UTC';
  const { because, also } = alertOfJson(post.json);
  const matched: readonly Reason[] = [
    { what: 'matched', because, watch: asked(post) ?? null },
    // Who asked for it too, and still does.
    ...also.flatMap((one): readonly Reason[] => {
      const watch = asked(one);
      return watch === undefined ? [] : [{ what: 'matched', because: one.because, watch }];
    }),
  ];
  switch (post.state) {
    case 'sent':
      return [{ what: post.kind === 'addition' ? 'added' : 'told', at: instantOf(post), zone }, ...matched];
    case 'told': {
      const digest = post.under === null ? null : await archive.post(post.under);
      return [{ what: 'in-digest', at: digest === null ? post.at : instantOf(digest), zone }, ...matched];
    }
    case 'waiting': {
      // What stands in a thread waits for the post that begins it too.
      const above = post.kind === 'addition' && post.under !== null ? await archive.post(post.under) : null;
      const [held] = [post, above].flatMap((one) => (one?.state === 'waiting' && one.held !== null ? [one] : []));
      if (held === undefined) return [{ what: 'waits' }, ...matched];
      const by = asked(held);
      const until = { until: held.notBefore ?? '', zone: by?.zone ?? 'UTC' };
      return [
        held.held === 'cap' ? { what: 'cap', cap: by?.cap ?? 0, ...until } : { what: 'quiet', ...until },
        ...matched,
      ];
    }
    case 'sending':
      return [{ what: 'waits' }, ...matched];
    case 'unknown':
      return [{ what: 'unconfirmed' }, ...matched];
    case 'failed':
      return [{ what: 'failed', reason: post.error ?? '' }, ...matched];
    case 'dropped':
      return post.error === NOTHING
        ? [{ what: 'nothing-added' }, ...matched]
        : [{ what: 'failed', reason: post.error ?? '' }, ...matched];
  }
}
