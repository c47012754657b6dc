import { startTelling } from '../support/told-and-killed.ts';
import type { Figure, Row } from './figure.ts';

/** So many articles at least, however small the rest of a run is. */
const LEAST = 10_000;
/** Half of them at a step that was drawn, half after a time that was drawn, wherever the process is then. */
const KILLS = 40;
/** Slack takes one message a second and channel: over so many of them the run is minutes, not hours. */
const CHANNELS = 25;
/** A story takes about so many steps of writing and sending, with its copy and its place in a digest. */
const STEPS = 7;

/** Numbers between 0 and 1 that are the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Processes that tell what is new, killed at random; what arrived is counted at the receiving end. */
export const delivering: Figure = {
  title: `Telling stories in ${CHANNELS} channels and a digest while processes are killed at random`,
  measure: async ({ articles, tell }): Promise<readonly Row[]> => {
    const telling = await startTelling({ channels: CHANNELS });
    const random = chance(20_261_122);
    const stories = Math.ceil(Math.max(articles, LEAST) / 2);
    const perRound = Math.ceil(stories / (KILLS + 1));
    const begun = performance.now();
    const memory: number[] = [];
    let kills = 0;
    let left = 0;
    const note = (ending: Awaited<ReturnType<typeof telling.run>>) => {
      if (ending === null) kills += 1;
      else memory.push(ending.memory);
      return ending;
    };
    try {
      for (let told = 0, round = 0; told < stories; told += perRound, round += 1) {
        const now = Math.min(perRound, stories - told);
        for (let i = 0; i < now; i += 1) await telling.addStory();
        const deadly = round < KILLS && round % 2 === 0 ? 1 + Math.floor(random() * now * STEPS) : 0;
        const after = round < KILLS && round % 2 === 1 ? 500 + Math.floor(random() * 3_000) : 0;
        note(await telling.run(perRound, deadly, after));
        tell(`${told + now} of ${stories} stories, ${kills} kills`);
      }
      // Until nothing waits any more: one post a second and channel.
      for (let more = 0; more < 20; more += 1) {
        const ending = note(await telling.run(perRound * 4 + 60));
        left = ending?.left ?? -1;
        if (left === 0) break;
      }
      const { posts, lost, repeated } = telling.count();
      const values = {
        kills: String(kills),
        posts: String(posts),
        lost: String(lost),
        repeated: String(repeated),
        left: String(left),
        took: `${((performance.now() - begun) / 1_000).toFixed(0)} s`,
        memory: `${Math.min(...memory)} to ${Math.max(...memory)} MB`,
      };
      const kept = lost === 0 && repeated === 0 && left === 0;
      const what = `${stories * 2} articles`;
      return [{ what, goes: null, values, target: { words: 'none lost or repeated', kept } }];
    } finally {
      await telling.stop();
    }
  },
};
