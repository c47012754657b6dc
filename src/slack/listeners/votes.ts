import type { LanguageCode } from '../../languages/language.ts';
import type { Bench } from '../bench.ts';
import { notice } from '../blocks/notice.ts';
import { afterAnswersIn } from '../labels/after-answers.ts';
import { labelsIn } from '../labels/labels.ts';
import { whisper } from '../sending/whispering.ts';
import { belongs, keptLanguage } from '../speaking/kept.ts';
import type { Press } from './press.ts';

/** Notes whether an answer helped whoever pressed, and thanks them. */
export async function onVote(press: Press, bench: Bench): Promise<void> {
  const [, word, answerId = ''] = /^(up|down):(\S{1,64})$/u.exec(press.value) ?? [];
  const { done, language } = await castVote(press, word === undefined ? '' : answerId, word === 'up', bench);
  await whisper(notice(thanksFor(done, word === 'up', language)), press, bench);
}

/** What became of a vote. */
type Cast = 'new' | 'changed' | 'same' | 'gone';

/**
 * Notes a vote, once a user; a change of mind takes the place of the earlier one. Votes are given where the answer belongs:
 * a key from elsewhere finds nothing.
 */
export async function castVote(
  { teamId, userId, channelId }: Pick<Press, 'teamId' | 'userId' | 'channelId'>,
  answerId: string,
  isHelpful: boolean,
  { archive, meter, languageFor, now }: Bench,
): Promise<{ readonly done: Cast; readonly language: LanguageCode }> {
  const record = answerId === '' ? null : await archive.answerRecord(answerId);
  const isHere = record !== null && belongs({ teamId, userId, channelId }, record);
  const done = isHere ? await archive.vote({ answerId, teamId, userId, isHelpful }, now()) : 'gone';
  const shown = done === 'gone' ? null : keptLanguage(await archive.keptAnswer(answerId));
  if (done !== 'gone') meter.count('coop_votes_total', { vote: isHelpful ? 'up' : 'down' });
  return { done, language: await languageFor({ shown, userId, channelId }) };
}

/** What whoever voted is told. */
export function thanksFor(done: Cast, isHelpful: boolean, language: LanguageCode): string {
  if (done === 'gone') return labelsIn(language).trouble.gone;
  const labels = afterAnswersIn(language);
  return done === 'same' ? labels.sameAgain : labels.thanks[isHelpful ? 'helpful' : 'notHelpful'];
}
