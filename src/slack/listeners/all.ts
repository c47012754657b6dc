import type { Bench } from '../bench.ts';
import { announcementActions } from '../blocks/announcement.ts';
import { answerActions } from '../blocks/answer.ts';
import { digestActions } from '../blocks/digest.ts';
import { voteAction } from '../blocks/feedback.ts';
import { guessAction } from '../blocks/guess.ts';
import { askForm, homeActions, promptActions, voteActions } from '../blocks/home.ts';
import { sourcesActions } from '../blocks/sources.ts';
import { watchViews } from '../blocks/watch-form.ts';
import { watchActions } from '../blocks/watches.ts';
import { onAnnouncementPage } from './announcement-buttons.ts';
import { onPage, onShare } from './answer-buttons.ts';
import { onAskForm, onAskPress, onPromptPress } from './ask-box.ts';
import { onDigestPage } from './digest-buttons.ts';
import { onGuess } from './guess-button.ts';
import { onHelpPress, onHomeOpened } from './home.ts';
import { onDirectMessage, onMention, onReply } from './message.ts';
import { onModalPage, onModalVote } from './modal-answer.ts';
import type { Press, ViewPress } from './press.ts';
import { onFeedButton } from './sources-buttons.ts';
import { onVote } from './votes.ts';
import { onHomeWatchButton, onWatchButton } from './watch-buttons.ts';
import { onConfirm, onForm, type Submission, type Taken } from './watch-form.ts';

/** What listens to an event: its body is checked by the listener, since nothing in it can be relied on. */
export type EventListener = (body: unknown, bench: Bench) => Promise<void>;
export type PressListener = (press: Press, bench: Bench) => Promise<void>;

/** The slash command that Coop owns; all its subcommands are in `commands/all.ts`. */
export const slashCommand = '/coop';

/** The events that Coop hears, by the names that the manifest uses, and the scope that each needs. */
export const eventListeners = {
  app_mention: { listener: onMention, scope: 'app_mentions:read' },
  app_home_opened: { listener: onHomeOpened, scope: null },
  'message.im': { listener: onDirectMessage, scope: 'im:history' },
  // These are about Coop itself, and come also where nobody is served any more.
  app_uninstalled: { listener: null, scope: null },
  tokens_revoked: { listener: null, scope: null },
} as const satisfies Readonly<
  Record<string, { readonly listener: EventListener | null; readonly scope: string | null }>
>;

/** Events that only some settings need; the manifest has them, with their scopes, as comments. */
export const optionalEvents = {
  'message.channels': { listener: onReply, scope: 'channels:history' },
  'message.groups': { listener: onReply, scope: 'groups:history' },
} as const satisfies Readonly<Record<string, { readonly listener: EventListener; readonly scope: string | null }>>;

/** The buttons that Coop answers, by action_id. */
export const pressListeners: ReadonlyMap<string, PressListener> = new Map<string, PressListener>([
  [answerActions.share, onShare],
  [answerActions.previous, onPage],
  [answerActions.next, onPage],
  [answerActions.undated, onPage],
  [voteAction, onVote],
  [guessAction, onGuess],
  [announcementActions.previous, onAnnouncementPage],
  [announcementActions.next, onAnnouncementPage],
  [sourcesActions.resume, onFeedButton('resume')],
  [sourcesActions.end, onFeedButton('end')],
  [digestActions.previous, onDigestPage],
  [digestActions.next, onDigestPage],
  ...Object.values(watchActions).map((action) => [action, onWatchButton(action)] as const),
]);

/** The buttons and boxes that Coop answers in home tabs and modals. */
export const viewPressListeners: ReadonlyMap<string, (press: ViewPress, bench: Bench) => Promise<void>> = new Map([
  ...Object.values(watchActions).map((action) => [action, onHomeWatchButton(action)] as const),
  [homeActions.ask, onAskPress] as const,
  [homeActions.askButton, onAskPress] as const,
  [homeActions.help, onHelpPress] as const,
  [answerActions.previous, onModalPage] as const,
  [answerActions.next, onModalPage] as const,
  [answerActions.undated, onModalPage] as const,
  [voteActions.up, onModalVote(true)] as const,
  [voteActions.down, onModalVote(false)] as const,
  ...promptActions.map((action) => [action, onPromptPress] as const),
]);

/** The forms that Coop answers, by callback_id. */
export const formListeners: ReadonlyMap<string, (submission: Submission, bench: Bench) => Promise<Taken>> = new Map([
  [askForm, onAskForm],
  [watchViews.form, onForm],
  [watchViews.confirm, onConfirm],
]);
