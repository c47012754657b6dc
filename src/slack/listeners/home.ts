import { z } from 'zod';
import type { Bench } from '../bench.ts';
import { helpView } from '../blocks/home.ts';
import { help } from '../commands/help.ts';
import { helpFor } from '../commands/help-text.ts';
import { failureOf } from '../sending/failures.ts';
import { open, sayUnopened } from '../sending/opening.ts';
import { showHome } from '../speaking/home.ts';
import { attempt } from '../speaking/trouble.ts';
import { slackId } from '../typed/shape.ts';
import type { ViewPress } from './press.ts';

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
  const errand = { what: event.tab, teamId, channelId: '', userId: event.user };
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
    await bench.prompts.opened(channel, await bench.languageFor({ userId: user }));
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    bench.log.warn({ reason: failure.reason }, 'Suggested questions could not be shown.');
  }
}

/** The home tab's button that shows every command. */
export async function onHelpPress({ userId, triggerId }: ViewPress, bench: Bench): Promise<void> {
  if (triggerId === undefined) return;
  const language = await bench.languageFor({ userId });
  const unopened = await open(triggerId, helpView(helpFor(bench.commands, language), language), bench);
  if (unopened !== null) await sayUnopened(unopened, { userId }, help.name, bench);
}
