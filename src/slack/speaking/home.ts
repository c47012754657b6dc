import { namesFor } from '../../alerts/names.ts';
import type { Bench } from '../bench.ts';
import { homeView } from '../blocks/home.ts';
import { ownWatches } from '../blocks/watches.ts';
import { coverageLines } from './coverage.ts';
import { latestStories, noStoryYet } from './latest.ts';

const MOST_STORIES = 5;

/**
 * Publishes somebody's home tab as it is now, in the language that they have Slack in: at once with the questions that
 * were suggested last, and again when there are others by now.
 */
export async function showHome(teamId: string, userId: string, bench: Bench): Promise<void> {
  const { api, archive } = bench;
  const language = await bench.languageFor({ userId });
  const own = await archive.watches({ teamId, madeBy: userId });
  const view = {
    coverage: coverageLines(await archive.coverage(), language),
    latest: await latestStories(MOST_STORIES, language, bench),
    noStory: await noStoryYet(userId, language, bench),
    watches: ownWatches(own, await namesFor(own, archive), language),
  };
  const publish = (questions: readonly string[]) => api.publishHome(userId, homeView({ ...view, questions }, language));
  const before = await bench.prompts.lastKnown(language);
  await publish(before);
  const now = await bench.prompts.questions(language);
  if (JSON.stringify(now) !== JSON.stringify(before)) await publish(now);
}
