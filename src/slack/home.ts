import type { Bench } from './bench.ts';
import { homeView } from './blocks/home.ts';
import { ownWatches } from './blocks/watches.ts';
import { coverageLines } from './coverage.ts';
import { latestStories } from './latest.ts';
import { namesFor } from './watching/in-words.ts';

const MOST_STORIES = 5;

/** Publishes somebody's home tab as it is now, in the language that they have Slack in. */
export async function showHome(teamId: string, userId: string, bench: Bench): Promise<void> {
  const { api, archive } = bench;
  const language = await bench.languageOf(userId);
  const own = await archive.watches({ teamId, madeBy: userId });
  const home = {
    coverage: coverageLines(await archive.coverage(), language),
    latest: await latestStories(MOST_STORIES, language, bench),
    questions: await bench.prompts.questions(language),
    watches: ownWatches(own, await namesFor(own, archive), language),
  };
  await api.publishHome(userId, homeView(home, language));
}
