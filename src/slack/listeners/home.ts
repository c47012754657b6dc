import type { types } from '@slack/bolt';
import { z } from 'zod';
import { longestQuestion } from '../../answering/question.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { askChecked, dayOf } from '../asking.ts';
import type { Bench } from '../bench.ts';
import { answerView, askField, askView, saidView } from '../blocks/home.ts';
import { failureOf } from '../failures.ts';
import { showHome } from '../home.ts';
import { showingIn } from '../labels/showing.ts';
import { slackId } from '../shape.ts';
import { attempt } from '../trouble.ts';
import { typedText } from '../typed.ts';
import { fill, inPlace } from '../waiting-view.ts';
import type { HomePress } from './press.ts';
import type { Submission, Taken } from './watch-form.ts';

/** What is read of `app_home_opened`, which Slack sends for both tabs of an app that is declared with `agent_view`. */
const opened = z.object({
  team_id: slackId,
  event: z.discriminatedUnion('tab', [
    z.object({ user: slackId, tab: z.literal('home') }),
    z.object({ user: slackId, tab: z.literal('messages'), channel: slackId }),
  ]),
});

/** Fills the home tab of whoever opens it, and shows in their direct messages with Coop what may be asked. */
export async function onHomeOpened(body: unknown, bench: Bench): Promise<void> {
  const read = opened.safeParse(body);
  if (!read.success) return;
  const { team_id: teamId, event } = read.data;
  const errand = { what: event.tab, teamId, channelId: '', userId: event.user, language: bench.language };
  const work = attempt(
    errand,
    bench,
    async () => {},
    () => (event.tab === 'home' ? showHome(teamId, event.user, bench) : suggest(event, bench)),
  );
  bench.inFlight.add(work);
  await work;
}

/** Apps that were installed before Coop was an agent lack the scope: then nothing is suggested, and nothing is wrong. */
async function suggest({ user, channel }: { readonly user: string; readonly channel: string }, bench: Bench) {
  try {
    await bench.prompts.opened(channel, await bench.languageOf(user));
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    bench.log.warn({ reason: failure.reason }, 'Suggested questions could not be shown.');
  }
}

/** A question suggested in the home tab, answered in a modal: it opens at once, since Slack lets none open later. */
export async function onPromptPress({ userId, triggerId, value }: HomePress, bench: Bench): Promise<void> {
  if (triggerId === undefined) return;
  const asking = askingIn(value, await bench.languageOf(userId), bench);
  await bench.api.openView(triggerId, asking.waiting.view);
  await fill(asking.waiting, asking.answered(), bench);
}

/** The home tab's button: opens the form in which a question is typed. */
export async function onAskPress({ userId, triggerId }: HomePress, bench: Bench): Promise<void> {
  if (triggerId === undefined) return;
  await bench.api.openView(triggerId, askView(await bench.languageOf(userId)));
}

const typed = z.object({ [askField]: z.object({ [askField]: z.object({ value: z.string().nullish() }) }) });

/** The form's question, answered in its place. */
export async function onAskForm({ user, view }: Submission, bench: Bench): Promise<Taken> {
  const raw = typed.safeParse(view.state.values).data?.[askField]?.[askField]?.value ?? '';
  const asking = askingIn(raw, await bench.languageOf(user.id), bench);
  return inPlace('update', asking.answered(), asking.waiting, bench);
}

/** A question that is answered in a modal, and what stands there until it is. */
function askingIn(raw: string, language: LanguageCode, bench: Bench) {
  const question = typedText(raw, bench.botUserId).slice(0, longestQuestion);
  const externalId = bench.newId();
  const said = (sentence: string) => saidView(sentence, question, language, externalId);
  const { looking, lookedInVain } = showingIn(language);
  const answered = async (): Promise<types.ModalView> => {
    const { answer } = await askChecked({ question, language, asOf: dayOf(bench.now()) }, bench);
    return answerView(answer);
  };
  return { answered, waiting: { externalId, view: said(looking), inVain: said(lookedInVain) } };
}
