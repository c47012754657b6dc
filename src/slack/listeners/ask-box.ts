import type { types } from '@slack/bolt';
import { z } from 'zod';
import { longestQuestion } from '../../answering/asked/question.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Bench } from '../bench.ts';
import { answerView, askField, askView, helpView, homeActions, saidView } from '../blocks/home.ts';
import { chosen } from '../commands/choose.ts';
import { help } from '../commands/help.ts';
import { helpFor } from '../commands/help-text.ts';
import { labelsIn } from '../labels/labels.ts';
import { showingIn } from '../labels/showing.ts';
import { failureOf } from '../sending/failures.ts';
import { open, sayUnopened } from '../sending/opening.ts';
import { askChecked, dayOf } from '../speaking/asking.ts';
import { fill, inPlace } from '../speaking/waiting-view.ts';
import { typedText } from '../typed/typed.ts';
import type { ViewPress } from './press.ts';
import { keep } from './turn.ts';
import type { Submission, Taken } from './watch-form.ts';

type Who = Pick<ViewPress, 'teamId' | 'userId'>;

/** A question suggested in the home tab, answered in a modal: it opens at once, since Slack lets none open later. */
export async function onPromptPress({ value, triggerId, ...who }: ViewPress, bench: Bench): Promise<void> {
  if (triggerId === undefined) return;
  const asking = askingIn(value, who, await bench.languageFor({ userId: who.userId }), bench);
  const unopened = await open(triggerId, asking.waiting.view, bench);
  if (unopened?.isRefused === true) return sayUnopened(unopened, who, asking.question, bench);
  // Where it is not known whether the modal opened, it is filled all the same: else it would wait for ever.
  await fill(asking.waiting, asking.answered(), bench).catch((error: unknown) => {
    if (unopened === null || failureOf(error) === null) throw error;
    return sayUnopened(unopened, who, asking.question, bench);
  });
}

const held = z.object({ value: z.string().nullish() });
const inBox = z.object({ [askField]: z.object({ [homeActions.ask]: held }) });
const inForm = z.object({ [askField]: z.object({ [askField]: held }) });

/** Enter in the home tab's ask box, or the button beside it: what stands in the box is asked; where nothing does, a form opens. */
export async function onAskPress(press: ViewPress, bench: Bench): Promise<void> {
  const value = inBox.safeParse(press.typed).data?.[askField]?.[homeActions.ask]?.value?.trim() ?? '';
  if (value !== '') return onPromptPress({ ...press, value }, bench);
  const { triggerId, userId } = press;
  if (triggerId === undefined) return;
  const language = await bench.languageFor({ userId });
  const [question] = await bench.prompts.lastKnown(language);
  const unopened = await open(triggerId, askView(question, language), bench);
  if (unopened !== null)
    await sayUnopened(unopened, press, question ?? labelsIn(language).help.examples[0] ?? '', bench);
}

/** The form's question, answered in its place. */
export async function onAskForm({ user, team, view }: Submission, bench: Bench): Promise<Taken> {
  const raw = inForm.safeParse(view.state.values).data?.[askField]?.[askField]?.value ?? '';
  const who = { teamId: team?.id ?? user.team_id ?? '', userId: user.id };
  const asking = askingIn(raw, who, await bench.languageFor({ userId: user.id }), bench);
  return inPlace('update', asking.answered(), asking.waiting, bench);
}

/** A question that is answered in a modal, and what stands there until it is. */
function askingIn(raw: string, { teamId, userId }: Who, language: LanguageCode, bench: Bench) {
  const question = typedText(raw, bench.botUserId).slice(0, longestQuestion);
  const externalId = bench.newId();
  const said = (sentence: string) => saidView(sentence, question, language, externalId);
  const { looking, lookedInVain } = showingIn(language);
  const answered = async (): Promise<types.ModalView> => {
    const choice = chosen(bench.commands, question);
    if (choice.kind === 'nothing' || (choice.kind === 'command' && choice.command === help)) {
      const spoken = choice.kind === 'command' ? (choice.language ?? language) : language;
      return helpView(helpFor(bench.commands, spoken), spoken);
    }
    if (choice.kind === 'command') return said(showingIn(language).isCommand(`/coop ${question}`));
    const { answer } = await askChecked({ question, language, asOf: dayOf(bench.now()) }, bench);
    bench.meter.count('coop_answers_total', { kind: answer.kind });
    // What is asked outside conversations is kept as if in the asker's direct messages.
    const keptId = await keep(answer, { teamId, userId, channelId: userId }, bench);
    return answerView(answer, { keptId, page: 0 });
  };
  return { question, answered, waiting: { externalId, view: said(looking), inVain: said(lookedInVain) } };
}
