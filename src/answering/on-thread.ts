import type { CueId } from '../languages/asking.ts';
import type { ThreadContext } from './answer.ts';
import type { ArchiveView } from './archive-view.ts';
import { onlyThese } from './asked/linked.ts';
import type { Question } from './asked/question.ts';
import { isReply, type Reply } from './intent.ts';
import { passages } from './intents/passages.ts';
import { seenOf } from './thread.ts';

/** What may be asked of a thing without asking for a kind of fact: that an article names it answers no `was it signed?` */
const open: readonly CueId[] = ['be', 'area', 'discuss', 'cover', 'go'];

/**
 * Of a follow-up that names nothing but a thing or a field (`and the ports?`), what the articles that the thread showed say of
 * it; null where they say nothing, or something else is asked.
 */
export async function onThread(
  archive: ArchiveView,
  question: Question,
  thread: ThreadContext | undefined,
): Promise<Reply | null> {
  const ids = Object.keys(seenOf(thread)?.ends ?? {});
  if (ids.length === 0 || !namesThings(question)) return null;
  const reply = await passages.answer(onlyThese(archive, ids), question);
  return isReply(reply) ? reply : null;
}

function namesThings(question: Question): boolean {
  const { actors, offices, countries, places, areas, concepts, others, cues, wants, period, filters, stages } =
    question;
  const named = actors.length + offices.length + countries.length + places.length + stages.size;
  const things = areas.length + concepts.length + others.length;
  const counts = wants.has('how-much') || wants.has('how-many') || wants.has('who');
  const plain = [...cues].every((cue) => open.includes(cue)) && others.every(({ nameLike }) => !nameLike);
  return named === 0 && things > 0 && plain && !counts && period === null && !filters.any;
}
