import type { Answer } from '../../answering/answer.ts';
import type { KeptAnswer } from '../../archive/desk/kept-answers.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { shortened } from '../blocks/graphemes.ts';
import { isDirectMessage } from '../direct.ts';
import { showingIn } from '../labels/showing.ts';

/** Raised when the shape of an answer changes: older kept answers are then gone for their buttons, not misread. */
const VERSION = 3;

/** An answer as it is kept for its buttons. */
export function packed(answer: Answer): string {
  return JSON.stringify({ version: VERSION, answer });
}

/** The kept answer, or null when another version of Coop wrote it. */
export function unpacked(kept: Pick<KeptAnswer, 'json'>): Answer | null {
  const value: { version?: unknown; answer: Answer } = JSON.parse(kept.json);
  return value.version === VERSION ? value.answer : null;
}

/** The language that a kept answer was given in; null when it cannot be shown any more. */
export function keptLanguage(kept: Pick<KeptAnswer, 'json'> | null): LanguageCode | null {
  return kept === null ? null : (unpacked(kept)?.language ?? null);
}

/** Somebody in a conversation. */
type Place = Pick<KeptAnswer, 'teamId' | 'channelId' | 'userId'>;

/**
 * Whether a kept answer may be shown to somebody in a place: no answer leaves the conversation that it was given in, but
 * for the direct messages of whoever asked, where it is told when nothing can be told there.
 */
export function belongs({ teamId, channelId, userId }: Place, kept: Place): boolean {
  const isTheirs = kept.userId === userId && (channelId === userId || isDirectMessage(channelId));
  return kept.teamId === teamId && (kept.channelId === channelId || isTheirs);
}

/** Of a message that was asked about, so much is shown again. */
const MOST_WORDS = 160;

/**
 * What an answer is the answer to, for a reader who does not see it beside: the question, or the message that was asked
 * about. Angle brackets are replaced by look-alikes: it is an echo, not a quotation, and nothing in it can be a mention.
 */
export function askedLine({ question }: Pick<KeptAnswer, 'question'>, answer: Answer): string {
  const words = showingIn(answer.language);
  const said = answer.question.replaceAll('<', '‹').replaceAll('>', '›');
  if (question !== '') return words.youAsked(said);
  return said === '' ? words.aboutNoWords : words.aboutMessage(shortened(said, MOST_WORDS));
}
