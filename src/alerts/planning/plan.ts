import type { ArticleReport, Change } from '../../archive/archive.ts';
import type { NewPost, Post, Told } from '../../archive/desk/posts.ts';
import type { Watch } from '../../archive/desk/watch.ts';
import type { Member } from '../../archive/facts/stories.ts';
import { type MatchedCondition, matchOf } from '../matching/match.ts';
import { GONE, NOTHING } from './dropped.ts';
import { isNewsFor, isOld } from './news.ts';
import { dayAround, quietUntil } from './wall-clock.ts';

/** The key under which a story is told in a channel at once: once, ever. */
export function alertKey(storyId: string, teamId: string, channelId: string): string {
  return `story:${storyId}:${teamId}:${channelId}`;
}

/** The key under which a later article adds to what was told. */
export function additionKey(articleId: string, teamId: string, channelId: string): string {
  return `adds:${articleId}:${teamId}:${channelId}`;
}

/** Whether a watch tells of a change as soon as it comes. */
export function tellsAtOnce(watch: Watch, change: Change): boolean {
  return watch.delivery === 'live' && watch.state === 'on' && isNewsFor(watch, change);
}

/** What an alert's post keeps as JSON: which of the watch's words were met, and those of other watches of the channel. */
export interface AlertPost {
  readonly because: readonly MatchedCondition[];
  readonly also?: readonly { readonly watchId: string; readonly because: readonly MatchedCondition[] }[];
}

/** What an alert's post keeps; nothing for one of an earlier Coop. */
export function alertOfJson(json: string): Required<AlertPost> {
  const { because = [], also = [] }: Partial<AlertPost> = JSON.parse(json);
  return { because, also };
}

/** The same as it is kept: why one watch has an article told, and the others of the channel that asked for it too. */
export function alertJson({ watch, because }: Asking, asking: readonly Asking[]): string {
  const others = asking.filter((one) => one.watch.id !== watch.id);
  const also = others.map((one) => ({ watchId: one.watch.id, because: one.because }));
  return JSON.stringify({ because, ...(also.length === 0 ? {} : { also }) } satisfies AlertPost);
}

/** What planning needs to know besides the changes; all of it as of one moment. */
export interface Known {
  readonly watches: readonly Watch[];
  /** The articles that were added, as they are now. */
  readonly reports: ReadonlyMap<string, ArticleReport>;
  readonly members: ReadonlyMap<string, Member>;
  readonly told: readonly Told[];
  /** The posts about articles that were edited, removed or brought back, and those that tell the stories. */
  readonly posts: readonly Post[];
  /** For each such article the keys of the posts that tell of it, show it, or say what others add to it. */
  readonly showing?: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many alerts the channel of each watch with a cap gets on the day on which one of now comes, of whatever watch. */
  readonly alerted: ReadonlyMap<string, number>;
  readonly now: Date;
}

/**
 * What follows from changes of the archive, in their order. The first article of a story that a live watch asks for is
 * told in its channel, later ones in that post's thread, and nothing that was old when it came; quiet hours and a cap hold
 * an alert back, until another watch of the channel may tell a later article of the story. An edit raises only what
 * was told, also in a digest, whatever became of the watch: an article that was there before the watch stays silent
 * however often it is edited, and so does one that came while the channel was not watching. One that was removed and is
 * back is shown again where it was told.
 */
export function plannedPosts(changes: readonly Change[], known: Known): readonly NewPost[] {
  const planned = new Map<string, NewPost>();
  const told = new Map(known.told.map((one) => [placeKey(one.storyId, one.teamId, one.channelId), one.key]));
  const alerted = new Map(known.alerted);
  const posts = new Map(known.posts.map((post) => [post.key, post]));
  for (const change of changes) {
    const { seq, articleId, what, again } = change;
    if (what !== 'added' || again === true) {
      const showing = known.showing?.get(articleId);
      for (const post of [...posts.values(), ...planned.values()]) {
        // That something was corrected stays as it was said, as long as the article is there.
        if (post.kind === 'correction' && what === 'updated') continue;
        if (post.articleId === articleId || showing?.has(post.key))
          planned.set(post.key, { ...bare(post), seq, ...revivalOf(post, known) });
      }
    }
    const report = known.reports.get(articleId);
    if (report === undefined || isOld(report.article)) continue;
    const storyId = known.members.get(articleId)?.storyId ?? `s${articleId.slice(1)}`;
    const asking = known.watches.flatMap((watch) => {
      const matched = tellsAtOnce(watch, change) ? matchOf(report, watch.filter) : null;
      return matched === null ? [] : [{ watch, because: matched.because }];
    });
    const inOnePlace = ({ watch }: Asking) => placeKey(storyId, watch.teamId, watch.channelId);
    for (const [place, here] of Map.groupBy(asking, inOnePlace)) {
      const under = told.get(place);
      const above = under === undefined ? undefined : posts.get(under);
      const cameToNothing = above !== undefined && (above.state === 'failed' || above.state === 'dropped');
      const root = under === undefined ? undefined : heldRoot(above ?? planned.get(under), known.now);
      const alone = soonest(here, (watch) => heldBack(watch, alerted, known.now));
      // What one watch must wait for is not waited for by another one of the channel.
      const overtakes =
        root !== undefined && again !== true && root.articleId !== articleId && isSooner(alone.hold, root);
      const isFirst = under === undefined || cameToNothing || overtakes;
      const { watch, because, hold } = isFirst ? alone : soonest(here, (one) => quietOf(one, known.now));
      const { teamId, channelId } = watch;
      const common = { teamId, channelId, articleId, storyId, seq, watchId: watch.id, ...hold };
      const json = alertJson({ watch, because }, here);
      if (isFirst) {
        const first = alertKey(storyId, teamId, channelId);
        const key = under === undefined ? first : `${first}:${articleId}`;
        planned.set(key, { ...common, key, kind: 'alert', json });
        told.set(place, key);
        if (overtakes) standUnder(planned, key, { ...root, ...holdIn(root, known) }, above !== undefined);
        if (cameToNothing) posts.delete(under ?? '');
        if (hold.held === 'cap' || (overtakes && root.held !== 'cap')) continue;
        // A cap is of the channel: what other watches tell there counts for it too, on the day on which it comes.
        const comes = hold.notBefore ?? known.now.toISOString();
        for (const one of known.watches) {
          if (one.cap === null || one.teamId !== teamId || one.channelId !== channelId) continue;
          const { from, to } = cappedDay(one, known.now);
          if (from.toISOString() <= comes && comes < to.toISOString())
            alerted.set(one.id, (alerted.get(one.id) ?? 0) + 1);
        }
      } else if (again !== true && (planned.get(under) ?? above)?.articleId !== articleId) {
        const key = additionKey(articleId, teamId, channelId);
        planned.set(key, { ...common, key, kind: 'addition', under, json });
      }
    }
  }
  return [...planned.values()];
}

type Held = Pick<NewPost, 'held' | 'notBefore'>;

/** A watch that asks for an article, and by which words. */
export interface Asking {
  readonly watch: Watch;
  readonly because: readonly MatchedCondition[];
}

/** Of the watches of one channel the one that may tell first; of several the one that was made first. */
export function soonest(here: readonly Asking[], holdOf: (watch: Watch) => Held): Asking & { readonly hold: Held } {
  const [first, ...rest] = here.map((one) => ({ ...one, hold: holdOf(one.watch) }));
  if (first === undefined) throw new Error('No watch asks for the article.');
  return rest.reduce((best, one) => (isSooner(one.hold, best.hold) ? one : best), first);
}

const isSooner = (one: Held, other: Held) => (one.notBefore ?? '') < (other.notBefore ?? '');

/** The post that is to tell a story, if it is one that is still held back. */
function heldRoot(post: Post | NewPost | undefined, now: Date): Post | NewPost | undefined {
  if (post === undefined || (post.kind ?? 'alert') !== 'alert' || ('state' in post && post.state !== 'waiting')) return;
  return (post.held ?? null) !== null && (post.notBefore ?? '') > now.toISOString() ? post : undefined;
}

/** What was dropped since it had nothing to say is looked at again: what it repeated may be gone, or say something else. */
function revivalOf(post: Post | NewPost, { watches, now }: Known): Held & Pick<NewPost, 'revived'> {
  const watch = watches.find(({ id }) => id === post.watchId);
  const hadNothing = 'state' in post && post.state === 'dropped' && [NOTHING, GONE].includes(post.error ?? '');
  return watch !== undefined && hadNothing && post.kind === 'addition'
    ? { held: null, notBefore: null, ...quietOf(watch, now), revived: true }
    : {};
}

/** A thread has no cap: what was held back by one waits there for the quiet hours of its watch only. */
function holdIn({ watchId, held, notBefore }: NewPost, { watches, now }: Known): Required<Held> {
  if (held !== 'cap') return { held: held ?? null, notBefore: notBefore ?? null };
  const watch = watches.find(({ id }) => id === watchId);
  return { held: null, notBefore: null, ...(watch === undefined ? {} : quietOf(watch, now)) };
}

/** What was to tell a story joins the thread of the post that tells it instead, and what was to stand under it too. */
function standUnder(planned: Map<string, NewPost>, key: string, root: NewPost, isWritten: boolean): void {
  const alert = planned.get(key);
  const { key: under, held = null, notBefore = null } = root;
  if (isWritten && alert !== undefined) planned.set(key, { ...alert, over: { key: under, held, notBefore } });
  else planned.set(under, { ...bare(root), kind: 'addition', under: key });
  for (const [other, post] of planned) if (post.under === under) planned.set(other, { ...post, under: key });
}

/** What holds a post of a watch back now: its quiet hours, or nothing. */
export function quietOf(watch: Watch, now: Date): Held {
  const until = quietUntil(watch, now);
  return until === null ? {} : { held: 'quiet', notBefore: until.toISOString() };
}

/** Beyond the cap until the next day begins, and then not in its quiet hours. */
function heldBack(watch: Watch, alerted: ReadonlyMap<string, number>, now: Date): Held {
  if (watch.cap === null || (alerted.get(watch.id) ?? 0) < watch.cap) return quietOf(watch, now);
  const { to } = cappedDay(watch, now);
  return { held: 'cap', notBefore: (quietUntil(watch, to) ?? to).toISOString() };
}

/** The watch's local day on which an alert that is written down now comes, for the cap of that day. */
export function cappedDay(watch: Watch, now: Date): ReturnType<typeof dayAround> {
  return dayAround(watch.zone, quietUntil(watch, now) ?? now);
}

const placeKey = (storyId: string, teamId: string, channelId: string) => `${storyId} ${teamId} ${channelId}`;

function bare({ key, teamId, channelId, articleId, seq, ...rest }: NewPost): NewPost {
  const { kind, storyId, watchId, under, json, notBefore, held, over, revived } = rest;
  return {
    ...{ key, teamId, channelId, articleId, seq },
    ...(kind === undefined ? {} : { kind }),
    ...(storyId === undefined ? {} : { storyId }),
    ...(watchId === undefined ? {} : { watchId }),
    ...(under === undefined ? {} : { under }),
    ...(json === undefined ? {} : { json }),
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(held === undefined ? {} : { held }),
    ...(over === undefined ? {} : { over }),
    ...(revived === undefined ? {} : { revived }),
  };
}
