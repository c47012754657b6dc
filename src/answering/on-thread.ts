import type { CueId } from '../languages/asking.ts';
import type { Quote } from '../reading/fact.ts';
import type { ThreadContext } from './answer.ts';
import type { ArchiveView } from './archive-view.ts';
import { onlyThese } from './asked/linked.ts';
import { asksTimeOrPlace, hasSubject, type Question } from './asked/question.ts';
import { foldedOf, tokensOf } from './asked/tokens.ts';
import type { Evidence } from './found/evidence.ts';
import { tellsOf } from './found/kind-words.ts';
import { sentencesOf } from './found/sentences-of.ts';
import { unstatedIn } from './found/stated.ts';
import { hitOf } from './found/told-sentence.ts';
import { listsFields } from './found/topics.ts';
import { isReply, type Reply } from './intent.ts';
import { passages } from './intents/passages.ts';
import { passageItem } from './present/passage-item.ts';
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
  if (ids.length === 0) return null;
  if (!namesThings(question)) return around(archive, question, thread);
  const reply = await passages.answer(onlyThese(archive, ids), question);
  return isReply(reply) ? reply : null;
}

/** So many sentences after those that were shown may say what the talks were about. */
const reach = 3;

/**
 * `where?`, `which topics?` after sentences of which no fact was read: the sentence between those, or right after them, that
 * says so.
 */
async function around(
  archive: ArchiveView,
  question: Question,
  thread: ThreadContext | undefined,
): Promise<Reply | null> {
  const seen = seenOf(thread);
  const { wants, cues } = question;
  const topics = [...cues].some((cue) => cue === 'area' || cue === 'discuss');
  const open = [...cues].every((cue) => cue === 'be' || cue === 'area' || cue === 'discuss');
  if (!seen?.unread || hasSubject(question) || !open || !(topics || asksTimeOrPlace(wants))) return null;
  const reports = await Array.fromAsync(archive.reports(Object.keys(seen.ends)));
  const sentences = await sentencesOf(archive, reports);
  const found = reports.flatMap((report): readonly Evidence[] => {
    const { id, language } = report.article;
    const lines = sentences(report.article).body;
    const starts = seen.starts[id] ?? [];
    const first = lines.findIndex(({ start }) => starts.includes(start));
    const last = lines.findLastIndex(({ start }) => starts.includes(start));
    const tells = (line: Quote) =>
      topics
        ? tellsOf(foldedOf(tokensOf(line.words)), language, 'talks') || listsFields(line.words, language)
        : unstatedIn([hitOf(report, line)], question) === null;
    const near = first < 0 ? [] : lines.slice(first, last + 1 + (topics ? reach : 0));
    const told = near.find((line) => !starts.includes(line.start) && tells(line)) ?? near.find(tells);
    return told ? [[hitOf(report, told)]] : [];
  });
  return found.length === 0 ? null : { heading: 'passages', shown: found.map((hits) => passageItem(hits, question)) };
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
