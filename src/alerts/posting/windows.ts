import type { Archive } from '../../archive/archive.ts';
import { dayAfter, wasAhead } from '../../archive/desk/clock-leaps.ts';
import type { NewPost, Post } from '../../archive/desk/posts.ts';
import type { Watch } from '../../archive/desk/watch.ts';
import { isLanguageCode } from '../../languages/all.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { matchOf } from '../matching/match.ts';
import { CURSOR } from '../planning/news.ts';
import { lastDue } from '../planning/wall-clock.ts';
import { type Asked, byReach, type CollectedStory, collect, collectedOf } from '../telling/collect.ts';
import { type DigestPost, digestJson, feedsNow } from '../telling/digest.ts';

/** The language of a watch's labels, as the archive has it; English for one that this Coop does not know. */
export function languageOfWatch({ language }: Pick<Watch, 'language'>): LanguageCode {
  return isLanguageCode(language) ? language : 'en';
}

/**
 * Writes down the window of each digest that is due, those of one channel and one time as one post: of windows that were
 * missed only the latest, which takes up where the one before ended. The changes up to `upTo` are told; the announcer has
 * seen those. After a clock was ahead its windows and watches are of the future: they hold up nothing, and what was told is
 * not told again. Only the one digest of which the time comes a second time is left out.
 */
export async function openWindows(archive: Archive, upTo: number, now: Date): Promise<void> {
  const open: { readonly watch: Watch; readonly due: string }[] = [];
  for (const watch of await archive.watches()) {
    if (watch.delivery !== 'digest' || watch.state !== 'on') continue;
    const due = lastDue(watch, now)?.toISOString();
    if (due === undefined || (due <= watch.madeAt && !wasAhead(watch.madeAt, now))) continue;
    const last = await archive.lastWindow(watch.id, dayAfter(now));
    if (last === null || last.due < due) open.push({ watch, due });
  }
  const together = Map.groupBy(open, ({ watch, due }) => `${watch.teamId} ${watch.channelId} ${due}`);
  for (const some of together.values()) await openTogether(archive, some, upTo, now);
}

/** Before a watch tells at once: what came for its next digest is told now, in a last one; nothing where nothing came. */
export async function tellLast(archive: Archive, watch: Watch, now: Date): Promise<void> {
  if (watch.delivery !== 'digest' || watch.state !== 'on') return;
  await openTogether(archive, [{ watch, due: now.toISOString() }], await archive.cursor(CURSOR), now, true);
}

/** One post for the watches of a channel of which the digest is due at one time, in the language of the first. */
async function openTogether(
  archive: Archive,
  open: readonly { readonly watch: Watch; readonly due: string }[],
  upTo: number,
  now: Date,
  unlessEmpty = false,
): Promise<void> {
  const [first] = open;
  if (first === undefined) return;
  const { watch: one, due } = first;
  const asked: Asked[] = [];
  for (const { watch } of open) {
    const fromSeq = Math.max(watch.afterSeq, await archive.windowsUpTo(watch.id));
    asked.push({ watch, fromSeq, toSeq: Math.max(fromSeq, upTo) });
  }
  const { told, shows, ...collected } = await collect(archive, asked);
  if (unlessEmpty && collected.total + collected.again === 0) return;
  const key = `digest:${one.id}:${due}`;
  const json = digestJson({
    ...{ ...collected, due, zone: one.zone, language: languageOfWatch(one), why: 'due' },
    ...(await toldFrom(
      archive,
      one,
      open.map(({ watch }) => watch),
    )),
    feeds: await feedsNow(archive, now),
  });
  const toSeq = Math.max(...asked.map((each) => each.toSeq));
  await archive.openWindows(
    asked.map(({ watch, ...range }) => ({ watchId: watch.id, due, ...range, key })),
    postOf(one, key, toSeq, json, shows),
    told,
    now,
  );
}

/** Alerts that a cap held back until now come as one post for each watch, the first of its day; a single one comes as it is. */
export async function releaseHeld(archive: Archive, now: Date): Promise<void> {
  const held = (await archive.posts({ state: 'waiting', held: 'cap', kind: 'alert' })).filter(
    // What a clock that was ahead held back would wait until then.
    ({ notBefore, at }) => notBefore !== null && (notBefore <= now.toISOString() || wasAhead(at, now)),
  );
  for (const [watchId, posts] of Map.groupBy(held, (post) => post.watchId ?? '')) {
    const watch = await archive.watch(watchId);
    const [first] = posts;
    if (watch === null || posts.length < 2 || first === undefined) {
      // It counts for the cap of the day on which it comes.
      const comes = { held: null, notBefore: now.toISOString() };
      for (const { key } of posts) await archive.markPost(key, comes, now);
      continue;
    }
    const stories = await storiesHeld(archive, watch, posts);
    const due = first.notBefore ?? now.toISOString();
    const key = `held:${watchId}:${due}`;
    const counts = [...Map.groupBy(stories, ({ kind }) => kind)].map(([kind, some]) => ({ kind, count: some.length }));
    const json = digestJson({
      ...{ stories, counts, total: stories.length, again: 0, due, zone: watch.zone },
      ...{ language: languageOfWatch(watch), why: 'cap', feeds: await feedsNow(archive, now) },
      ...(await toldFrom(archive, watch, [watch])),
    });
    const seq = Math.max(...posts.map((post) => post.seq));
    await archive.gather(
      postOf(
        watch,
        key,
        seq,
        json,
        stories.map(({ articleId }) => articleId),
      ),
      posts.map((post) => post.key),
      now,
    );
  }
}

/** The watches that a post is for, and what they ask for where others of the channel are told the same way apart from them. */
async function toldFrom(
  archive: Archive,
  { teamId, channelId, delivery }: Watch,
  these: readonly Watch[],
): Promise<Pick<DigestPost, 'watchIds' | 'named'>> {
  const watchIds = these.map(({ id }) => id);
  const others = (await archive.watches({ teamId, channelId })).some(
    (one) => one.delivery === delivery && one.state === 'on' && !watchIds.includes(one.id),
  );
  return { watchIds, ...(others ? { named: these.map(({ filter }) => filter) } : {}) };
}

async function storiesHeld(archive: Archive, watch: Watch, posts: readonly Post[]): Promise<readonly CollectedStory[]> {
  const storyOf = new Map(posts.map(({ articleId, storyId }) => [articleId, storyId ?? '']));
  const stories: CollectedStory[] = [];
  for await (const report of archive.reports([...storyOf.keys()])) {
    const facts = matchOf(report, watch.filter)?.facts ?? report.facts;
    stories.push(collectedOf(storyOf.get(report.article.id) ?? '', report, facts));
  }
  return stories.toSorted(byReach);
}

function postOf(
  { id, teamId, channelId }: Watch,
  key: string,
  seq: number,
  json: string,
  shows: readonly string[],
): NewPost {
  return { key, kind: 'digest', teamId, channelId, articleId: '', watchId: id, seq, json, shows };
}
