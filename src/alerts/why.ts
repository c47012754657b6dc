import type { Archive, ArticleReport } from '../archive/archive.ts';
import type { Post } from '../archive/posts.ts';
import type { Member } from '../archive/stories.ts';
import { type Watch, type WatchFilter, wantsAll } from '../archive/watch.ts';
import type { Article } from '../reading/article.ts';
import type { FactKind } from '../reading/fact.ts';
import { NOTHING } from './compose.ts';
import { mostCorrections } from './corrections.ts';
import { digestOfJson } from './digest.ts';
import { type MatchedCondition, matchOf } from './match.ts';
import { alertOfJson } from './plan.ts';
import { nextDue } from './wall-clock.ts';

/** One thing that happened to an article on its way into a channel, or that kept it out. Instants are ISO 8601. */
export type Reason =
  | { readonly what: 'not-here'; readonly words: string }
  | { readonly what: 'removed'; readonly at: string }
  | { readonly what: 'feed-failing'; readonly feed: string; readonly since: string }
  | { readonly what: 'feed-paused'; readonly feed: string }
  | { readonly what: 'opens' }
  | { readonly what: 'same-fact'; readonly kind: FactKind | null; readonly like: Article | null }
  | { readonly what: 'copy'; readonly like: Article | null }
  | { readonly what: 'told' | 'added'; readonly at: string; readonly zone: string }
  | { readonly what: 'in-digest'; readonly at: string; readonly zone: string }
  | { readonly what: 'nothing-added' | 'waits' | 'unconfirmed' | 'no-watch' | 'before' | 'paused' }
  | { readonly what: 'quiet'; readonly until: string; readonly zone: string }
  | { readonly what: 'cap'; readonly cap: number; readonly until: string; readonly zone: string }
  /** A sentence that was quoted has changed, which is to be said in its thread; but so many such notes a day are the most. */
  | { readonly what: 'correction-waits'; readonly most: number; readonly until: string; readonly zone: string }
  | { readonly what: 'failed' | 'disabled'; readonly reason: string }
  /** `watch` is the one whose words were met; null when it is no more. */
  | { readonly what: 'matched'; readonly because: readonly MatchedCondition[]; readonly watch: Watch | null }
  | { readonly what: 'next-digest'; readonly at: string; readonly zone: string }
  /** Conditions that the article does not meet; empty when it meets each, but not in one fact. */
  | { readonly what: 'not-matched'; readonly asked: readonly MatchedCondition[] };

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
  const post = posts.findLast(({ kind }) => kind !== 'correction');
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
  if (!isStoryId(words)) return (await archive.locate(words))[0] ?? null;
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

async function storyReason(archive: Archive, member: Member | undefined): Promise<readonly Reason[]> {
  if (member === undefined) return [];
  if (member.reason === 'first') return [{ what: 'opens' }];
  const like = member.like === null ? null : await archive.article(member.like);
  return member.reason === 'copy' ? [{ what: 'copy', like }] : [{ what: 'same-fact', kind: member.kind, like }];
}

/** Nothing is known under these words: it was taken out, or the feed that should have brought it does not answer. */
async function missing(archive: Archive, words: string): Promise<readonly Reason[]> {
  const removal = (await archive.removals()).find((one) => [one.articleId, one.url, one.path].includes(words));
  if (removal) return [{ what: 'removed', at: removal.at }];
  const host = URL.canParse(words) ? new URL(words).hostname.replace(/^www\./u, '') : null;
  const feeds = (await archive.feeds()).filter(
    ({ url, failures, state }) =>
      host !== null && new URL(url).hostname.replace(/^www\./u, '') === host && (failures > 0 || state === 'paused'),
  );
  return [
    { what: 'not-here', words },
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
  const watch = watches.find(({ id }) => id === post.watchId);
  const zone = watch?.zone ?? 'UTC';
  const matched: Reason = { what: 'matched', because: alertOfJson(post.json).because, watch: watch ?? null };
  const until = post.notBefore ?? '';
  switch (post.state) {
    case 'sent':
      return [{ what: post.kind === 'addition' ? 'added' : 'told', at: instantOf(post), zone }, matched];
    case 'told': {
      const digest = post.under === null ? null : await archive.post(post.under);
      return [{ what: 'in-digest', at: digest === null ? post.at : instantOf(digest), zone }, matched];
    }
    case 'waiting':
      if (post.held === 'cap') return [{ what: 'cap', cap: watch?.cap ?? 0, until, zone }, matched];
      return post.held === 'quiet' ? [{ what: 'quiet', until, zone }, matched] : [{ what: 'waits' }, matched];
    case 'sending':
      return [{ what: 'waits' }, matched];
    case 'unknown':
      return [{ what: 'unconfirmed' }, matched];
    case 'failed':
      return [{ what: 'failed', reason: post.error ?? '' }, matched];
    case 'dropped':
      return post.error === NOTHING
        ? [{ what: 'nothing-added' }, matched]
        : [{ what: 'failed', reason: post.error ?? '' }, matched];
  }
}

/** Slack's timestamp is when the message was posted. */
const instantOf = ({ ts, at }: Post): string => (ts === null ? at : new Date(Number(ts) * 1_000).toISOString());

/** No post is about the article by itself: it came in a digest, or no watch of the channel wanted it. */
async function untold(
  archive: Archive,
  { teamId, channelId }: Pick<Watch, 'teamId' | 'channelId'>,
  article: Article,
  storyId: string,
  watches: readonly Watch[],
  now: Date,
): Promise<readonly Reason[]> {
  const told = (await archive.told([storyId])).find((one) => one.teamId === teamId && one.channelId === channelId);
  const digest = told ? await archive.post(told.key) : null;
  const [report] = await Array.fromAsync(archive.reports([article.id]));
  if (digest?.kind === 'digest') {
    const zone = digestOfJson(digest.json)?.zone ?? 'UTC';
    const watch = watches.find(({ id }) => id === digest.watchId);
    const met = watch && report ? matchOf(report, watch.filter) : null;
    const matched: readonly Reason[] = met && watch ? [{ what: 'matched', because: met.because, watch }] : [];
    if (digest.state === 'sent') return [{ what: 'in-digest', at: instantOf(digest), zone }, ...matched];
    return digest.state === 'failed' ? [{ what: 'failed', reason: digest.error ?? '' }] : [{ what: 'waits' }];
  }
  if (watches.length === 0) return [{ what: 'no-watch' }];
  if (report === undefined) return [];
  const each = watches.map((watch) => stanceOf(watch, report, now));
  // One watch that would tell it says more than all those that would not.
  return each.find(([first]) => first?.what === 'next-digest' || first?.what === 'waits') ?? each.flat();
}

function stanceOf(watch: Watch, report: ArticleReport, now: Date): readonly Reason[] {
  const matched = matchOf(report, watch.filter);
  if (matched === null) return [{ what: 'not-matched', asked: failing(report, watch.filter) }];
  const because: Reason = { what: 'matched', because: matched.because, watch };
  if (watch.state === 'paused') return [{ what: 'paused' }, because];
  if (watch.state === 'disabled') return [{ what: 'disabled', reason: watch.stateReason ?? '' }, because];
  if (report.article.addedAt <= watch.madeAt) return [{ what: 'before' }, because];
  if (watch.delivery === 'live') return [{ what: 'waits' }, because];
  const due = nextDue(watch, now);
  return [due === null ? { what: 'waits' } : { what: 'next-digest', at: due.toISOString(), zone: watch.zone }, because];
}

/** The conditions of a filter that an article does not meet even by themselves. */
function failing(report: ArticleReport, filter: WatchFilter): readonly MatchedCondition[] {
  const { countries, pairs } = filter;
  const fails = (only: Partial<WatchFilter>) => matchOf(report, { ...wantsAll, ...only }) === null;
  const asked = (what: MatchedCondition['what'], values: readonly string[], only: Partial<WatchFilter>) =>
    values.length > 0 && fails(only) ? values.map((value) => ({ what, value })) : [];
  return [
    ...asked('actor', filter.actorIds, { actorIds: filter.actorIds }),
    ...asked('country', countries, { countries, pairs }),
    ...asked(
      'pair',
      pairs.map((pair) => pair.join('-')),
      { countries, pairs },
    ),
    ...asked('area', filter.areas, { areas: filter.areas }),
    ...asked('kind', filter.kinds, { kinds: filter.kinds }),
    ...asked('language', filter.languages, { languages: filter.languages }),
    ...asked('outlet', filter.outlets, { outlets: filter.outlets }),
    ...asked('word', filter.words, { words: filter.words }),
  ];
}
