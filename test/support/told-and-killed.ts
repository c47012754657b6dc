import { wantsAll } from '../../src/archive/desk/watch.ts';
import { startKillable } from './killable.ts';
import { inputOf } from './slack-ask.ts';

const LIVE = 'C0MAGHREB1';
const DIGEST = 'C0NEWSROOM';

/** How often each story arrived: as a post, in its thread, in a digest. All of them should be once. */
export interface Count {
  readonly stories: number;
  readonly posts: number;
  readonly lost: number;
  readonly repeated: number;
}

/** An archive whose stories, each with a copy, are told in channels at once and in a digest by processes that are killed. */
export async function startTelling({ channels = 1 } = {}) {
  const { archive, workspace, asks, run, today, posts, stop } = await startKillable();
  const live = Array.from({ length: channels }, (_, i) => (i === 0 ? LIVE : workspace.addChannel(`desk-${i}`)));
  for (const [i, channelId] of live.entries())
    await asks({ id: `live${i}`, channelId, filter: { ...wantsAll, words: [`desk${i}`] } });
  await asks({ id: 'digest', channelId: DIGEST, delivery: 'digest', at: '12:00' });
  let stories = 0;

  /** A story, and a copy of it in another outlet. */
  async function addStory(): Promise<void> {
    stories += 1;
    const words = Array.from({ length: 200 }, (_, i) => `story${stories}word${i}`).join(' ');
    const text = `Minister Ada Testova received envoy ${stories}. For desk${stories % channels}: ${words}.`;
    const published = today().toISOString().slice(0, 10);
    await archive.add(inputOf(`n${stories}`, text, { title: `[${stories}]`, published }), today());
    await archive.add(inputOf(`m${stories}`, text, { title: `[${stories}]`, published, outlet: 'Other' }), today());
  }

  /** Counts at the receiving end: alerts and additions by the title that they show, digests by how many they say are new. */
  function count(): Count {
    const arrived = new Map<string, number>();
    let inDigests = 0;
    for (const { channel, text, thread_ts: under } of posts()) {
      if (channel === DIGEST) inDigests += Number(/^\d+/u.exec(String(text))?.[0] ?? 0);
      const [title] = /\[\d+\]/u.exec(String(text)) ?? [];
      const what = `${under === undefined ? 'alert' : 'addition'} ${title}`;
      if (channel !== DIGEST) arrived.set(what, (arrived.get(what) ?? 0) + 1);
    }
    const times = Array.from({ length: stories }, (_, i) =>
      ['alert', 'addition'].map((where) => arrived.get(`${where} [${i + 1}]`) ?? 0),
    ).flat();
    const more = times.reduce((sum, each) => sum + Math.max(0, each - 1), 0);
    return {
      stories,
      posts: posts().length,
      lost: times.filter((each) => each === 0).length + Math.max(0, stories - inDigests),
      repeated: more + Math.max(0, inDigests - stories),
    };
  }

  return { addStory, run, count, workspace, stop };
}
