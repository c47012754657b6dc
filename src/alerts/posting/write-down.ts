import type { Archive, ArticleReport, Change } from '../../archive/archive.ts';
import type { Post } from '../../archive/desk/posts.ts';
import { cappedDay, type Known, plannedPosts, tellsAtOnce } from '../planning/plan.ts';

const CHANGES_AT_ONCE = 200;

/** Writes down every post that follows from changes since the cursor, with the cursor: after a crash they come again, and never twice. */
export async function writeDown(archive: Archive, cursor: string, now: () => Date): Promise<void> {
  for (;;) {
    const from = await archive.cursor(cursor);
    const changes = await archive.changesAfter(from, CHANGES_AT_ONCE);
    const last = changes.at(-1);
    if (last === undefined) return;
    const known = await knownOf(archive, changes, now());
    await archive.writePosts(plannedPosts(changes, known), { name: cursor, from, to: last.seq }, now());
  }
}

/** The posts about an article, and those that say what its story's other articles add: what they compare it with has changed. */
async function showingWhatFollows(
  archive: Archive,
  articleId: string,
  about: readonly Post[],
): Promise<readonly Post[]> {
  const storyId = (await archive.storiesOf([articleId])).get(articleId)?.storyId;
  // One that was removed is in no story any more, but what told of it was.
  const stories = new Set([storyId, ...about.map((post) => post.storyId)].filter((id) => typeof id === 'string'));
  const found = new Map(about.map((post) => [post.key, post]));
  const own = new Set(found.keys());
  for (const story of stories) {
    const members = (await archive.members(story)).map((member) => member.articleId);
    const at = members.indexOf(articleId);
    const about = async (ids: readonly string[]) => (ids.length === 0 ? [] : await archive.posts({ about: ids }));
    for (const post of await about(members.slice(at + 1)))
      if (post.kind === 'addition' || post.kind === 'digest') found.set(post.key, post);
    // What was held back stands under a later article that was told before it.
    for (const post of await about(members.slice(0, Math.max(0, at))))
      if (post.kind === 'addition' && own.has(post.under ?? '')) found.set(post.key, post);
  }
  return [...found.values()];
}

async function knownOf(archive: Archive, changes: readonly Change[], now: Date): Promise<Known> {
  const watches = (await archive.watches()).filter(({ delivery, state }) => delivery === 'live' && state === 'on');
  const wanted = changes.filter((change) => watches.some((watch) => tellsAtOnce(watch, change)));
  const reports = new Map<string, ArticleReport>();
  const ids = [...new Set(wanted.map(({ articleId }) => articleId))];
  if (ids.length > 0) for await (const report of archive.reports(ids)) reports.set(report.article.id, report);
  const members = await archive.storiesOf(ids);
  const told = await archive.told([...members.values()].map(({ storyId }) => storyId));
  const touched = changes.flatMap(({ what, articleId, again }) => (what === 'added' && !again ? [] : [articleId]));
  const posts: Post[] = [];
  const showing = new Map<string, ReadonlySet<string>>();
  for (const articleId of new Set(touched)) {
    const found = await showingWhatFollows(archive, articleId, await archive.posts({ about: [articleId] }));
    posts.push(...found);
    showing.set(articleId, new Set(found.map(({ key }) => key)));
  }
  for (const key of new Set(told.map((one) => one.key))) {
    const post = await archive.post(key);
    if (post) posts.push(post);
  }
  const alerted = new Map<string, number>();
  for (const watch of watches) {
    if (watch.cap === null || ids.length === 0) continue;
    const { from, to } = cappedDay(watch, now);
    alerted.set(watch.id, await archive.alertsBetween(watch, from, to));
  }
  return { watches, reports, members, told, posts, showing, alerted, now };
}
