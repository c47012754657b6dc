import type { types } from '@slack/bolt';
import { z } from 'zod';
import { namesFor } from '../../alerts/names.ts';
import { PREVIEW_DAYS } from '../../alerts/posting/preview.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Bench } from '../bench.ts';
import { inWords } from '../blocks/in-words.ts';
import type { Message } from '../blocks/message.ts';
import { confirmView, noticeView } from '../blocks/watch-form.ts';
import type { OutOfReach } from '../commands/command.ts';
import { showingIn } from '../labels/showing.ts';
import { watchingIn } from '../labels/watching.ts';
import { outOfReachOf } from '../sending/failures.ts';
import { showHome } from '../speaking/home.ts';
import { inPlace } from '../speaking/waiting-view.ts';
import { draftOf, placeOf, readDraft } from '../watching/form.ts';
import { formValues, readForm, tooLongOf } from '../watching/read-form.ts';
import { type Asker, changeWatch, likelyZone, mayTouch, noteTouch, saveWatch } from '../watching/save.ts';
import { previewFor } from '../watching/told.ts';

const submission = z.object({
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  team: z.object({ id: z.string() }).nullish(),
  view: z.object({
    callback_id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: formValues }),
  }),
});

/** A submitted view. */
export type Submission = z.infer<typeof submission>;

/** The submission in a `view_submission` body, or null when it is none of ours. */
export function readSubmission(body: unknown): Submission | null {
  return submission.safeParse(body).data ?? null;
}

/** What a submission is answered with at once, and what is done after that. */
export interface Taken {
  readonly answer?:
    | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
    | { readonly response_action: 'push' | 'update'; readonly view: types.ModalView }
    | { readonly response_action: 'clear' };
  readonly afterwards?: () => Promise<void>;
}

/** The form: says what is wrong in its fields, or what it would have told, to be confirmed. */
export async function onForm({ user, team, view }: Submission, bench: Bench): Promise<Taken> {
  const { archive } = bench;
  const place = placeOf(view.private_metadata);
  const language = await bench.languageFor({ userId: user.id, channelId: place?.channelId ?? '' });
  if (place === null) return forgotten(language);
  const labels = watchingIn(language);
  const teamId = team?.id ?? user.team_id ?? '';
  const zone = await likelyZone({ teamId, channelId: place.channelId, userId: user.id }, bench);
  const { wish, errors } = await readForm(view.state.values, zone, language, archive);
  const draft = draftOf(place, wish);
  if (Object.keys(errors).length > 0) return { answer: { response_action: 'errors', errors: { ...errors } } };
  if (draft === null)
    return { answer: { response_action: 'errors', errors: { ...tooLongOf(view.state.values, language) } } };
  const words = inWords(wish, await namesFor([wish], archive), language);
  const externalId = bench.newId();
  const shown = (preview: readonly string[]) => confirmView([words, ...preview], language, draft, externalId);
  const confirmation = previewFor(wish, language, bench).then(shown);
  const waiting = {
    externalId,
    view: shown([labels.counting(PREVIEW_DAYS)]),
    inVain: shown([showingIn(language).lookedInVain]),
  };
  return inPlace('push', confirmation, waiting, bench);
}

/** The confirmation: saves the watch and says so where it was asked for. */
export async function onConfirm({ user, team, view }: Submission, bench: Bench): Promise<Taken> {
  const { archive } = bench;
  const draft = readDraft(view.private_metadata);
  const language = await bench.languageFor({ userId: user.id, channelId: draft?.channelId ?? '' });
  if (draft === null) return forgotten(language);
  const { channelId, watchId, wish } = draft;
  const teamId = team?.id ?? user.team_id ?? '';
  const asker = askerOf({ teamId, channelId, userId: user.id, language }, bench);
  if (watchId === null)
    return { answer: { response_action: 'clear' }, afterwards: () => saveWatch(asker, wish, bench) };
  const watch = await archive.watch(watchId);
  const labels = watchingIn(language);
  const isThere = watch !== null && watch.teamId === teamId && watch.channelId === channelId;
  const isAllowed = isThere && (await mayTouch(watch, user.id, bench));
  if (isThere) await noteTouch(watch, { teamId, userId: user.id }, isAllowed, bench);
  if (!isThere || !isAllowed) {
    const view = noticeView(isThere ? labels.notYours : labels.gone, language);
    return { answer: { response_action: 'update', view } };
  }
  const afterwards = async () => {
    await changeWatch(asker, watch, wish, bench);
    await showHome(teamId, watch.madeBy, bench);
  };
  return { answer: { response_action: 'clear' }, afterwards };
}

/** What is said in the place of a form that was not opened by Coop as it is now. */
function forgotten(language: LanguageCode): Taken {
  return {
    answer: { response_action: 'update', view: noticeView(watchingIn(language).gone, language) },
  };
}

/** Answers to a form reach its user in the channel, and where Coop may not write, in their direct messages with Coop. */
function askerOf(who: Omit<Asker, 'say' | 'sayAsMember'>, { api }: Bench): Asker {
  const { channelId, userId } = who;
  const sayAsMember = async (message: Message): Promise<OutOfReach | null> => {
    try {
      await api.postEphemeral(channelId, userId, message);
      return null;
    } catch (error) {
      const reason = outOfReachOf(error);
      if (reason === null) throw error;
      return reason;
    }
  };
  const say = async (message: Message): Promise<void> => {
    if ((await sayAsMember(message)) !== null) await api.postMessage(userId, message);
  };
  return { ...who, say, sayAsMember };
}
