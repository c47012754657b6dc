import type { Bench } from '../bench.ts';
import { answerView, saidView } from '../blocks/home.ts';
import { labelsIn } from '../labels/labels.ts';
import { keptAnswer } from './kept-answer.ts';
import { keyAndPage, type ViewPress } from './press.ts';
import { castVote, thanksFor } from './votes.ts';

/** Turns to another page of an answer in a modal. */
export async function onModalPage(press: ViewPress, bench: Bench): Promise<void> {
  const asked = keyAndPage(press.value);
  if (asked === null) return;
  await showPage(press, asked, undefined, bench);
}

/** Notes whether an answer in a modal helped, and says so above it. */
export function onModalVote(isHelpful: boolean) {
  return async (press: ViewPress, bench: Bench): Promise<void> => {
    const asked = keyAndPage(press.value);
    if (asked === null) return;
    const voter = { teamId: press.teamId, userId: press.userId, channelId: press.userId };
    const { done, language } = await castVote(voter, asked.key, isHelpful, bench);
    await showPage(press, asked, thanksFor(done, isHelpful, language), bench);
  };
}

/** What was kept for somebody else, or is kept no more, is not shown: the modal says so. */
async function showPage(
  { teamId, userId, viewId }: ViewPress,
  { key, page }: { readonly key: string; readonly page: number },
  done: string | undefined,
  bench: Bench,
): Promise<void> {
  if (viewId === null) return;
  const found = await keptAnswer({ teamId, channelId: userId, userId }, key, bench);
  if (!('why' in found)) {
    const view = answerView(found.answer, { keptId: found.kept.id, page, ...(done === undefined ? {} : { done }) });
    return bench.api.updateView({ viewId }, view);
  }
  const language = await bench.languageFor({ shown: found.shown, userId });
  await bench.api.updateView({ viewId }, saidView(labelsIn(language).trouble[found.why], '', language));
}
