import type { Bench } from '../bench.ts';
import { notice } from '../blocks/notice.ts';
import { keptLanguage } from '../kept.ts';
import { afterAnswersIn } from '../labels/after-answers.ts';
import { labelsIn } from '../labels.ts';
import { whisper } from './command.ts';
import type { Press } from './press.ts';

/** Notes whether an answer helped whoever pressed, once; a change of mind takes the place of the earlier vote. */
export async function onVote(press: Press, bench: Bench): Promise<void> {
  const [, word, answerId = ''] = /^(up|down):(\S{1,64})$/u.exec(press.value) ?? [];
  const tell = (sentence: string) => whisper(notice(sentence), { ...press, api: bench.api });
  const record = word === undefined ? null : await bench.archive.answerRecord(answerId);
  // A key from elsewhere finds nothing: votes are given where the answer was.
  const isHere = record !== null && record.teamId === press.teamId && record.channelId === press.channelId;
  const { teamId, userId } = press;
  const isHelpful = word === 'up';
  const done = isHere ? await bench.archive.vote({ answerId, teamId, userId, isHelpful }, bench.now()) : 'gone';
  if (done === 'gone') return tell(labelsIn(bench.language).trouble.gone);
  bench.meter.count('coop_votes_total', { vote: isHelpful ? 'up' : 'down' });
  const labels = afterAnswersIn(keptLanguage(await bench.archive.keptAnswer(answerId)) ?? bench.language);
  return tell(done === 'same' ? labels.sameAgain : labels.thanks[isHelpful ? 'helpful' : 'notHelpful']);
}
