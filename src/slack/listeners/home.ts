import { z } from 'zod';
import { askChecked, dayOf } from '../asking.ts';
import type { Bench } from '../bench.ts';
import { answerView, askField, askView } from '../blocks/home.ts';
import { showHome } from '../home.ts';
import { attempt } from '../trouble.ts';
import { typedText } from '../typed.ts';
import type { HomePress } from './press.ts';
import type { Submission, Taken } from './watch-form.ts';

/** What is read of `app_home_opened`; of the two tabs only one is Coop's to fill. */
const opened = z.object({
  team_id: z.string(),
  event: z.object({ user: z.string(), tab: z.literal('home') }),
});

/** Fills the home tab of whoever opens it with their own watches. */
export async function onHomeOpened(body: unknown, bench: Bench): Promise<void> {
  const read = opened.safeParse(body);
  if (!read.success) return;
  const { team_id: teamId, event } = read.data;
  const errand = { what: 'home', teamId, channelId: '', userId: event.user, language: bench.language };
  const work = attempt(
    errand,
    bench,
    async () => {},
    () => showHome(teamId, event.user, bench),
  );
  bench.inFlight.add(work);
  await work;
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
  const language = await bench.languageOf(user.id);
  const question = typedText(raw, bench.botUserId);
  const { answer } = await askChecked({ question, language, asOf: dayOf(bench.now()) }, bench);
  return { answer: { response_action: 'update', view: answerView(answer) } };
}
