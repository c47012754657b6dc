import { narrower } from '../languages/area-ids.ts';
import type { Answer, Answered, AnswerKind, Asked } from './answer.ts';
import { type ArchiveView, remembering } from './archive-view.ts';
import { coverageLine } from './coverage.ts';
import { evidenceFor } from './evidence.ts';
import { type Intent, isReply, type Missing, type Reply } from './intent.ts';
import { intents } from './intents/all.ts';
import { parse } from './parse.ts';
import { counted, distinct, dot, fill, listed } from './phrases.ts';
import { areaLabel } from './present/areas.ts';
import { citationOf, shown } from './present/citation.ts';
import { passageItem } from './present/passage-item.ts';
import type { Question } from './question.ts';
import { diagnose } from './refusals.ts';
import { soughtBy } from './sought.ts';
import { suggestions } from './suggestions.ts';
import { plainText } from './text.ts';
import { contextOf, continued, languageOfThread } from './thread.ts';
import { toldInPassing } from './told.ts';

/**
 * Answers a question from the archive, with quotes as printed and labels in the language of the question, or says why
 * there is no answer. Never throws for what was typed; the same archive and question give the same answer.
 */
export async function ask(stored: ArchiveView, asked: Asked): Promise<Answered> {
  const archive = remembering(stored);
  const language = asked.language ?? languageOfThread(asked.thread);
  const parsed = await parse(archive, { ...asked, ...(language && { language }) });
  const question = await continued(archive, parsed, asked.thread);
  const intent = question.small === null ? intentOf(question) : null;
  const result = intent ? await replyTo(archive, question, intent) : unclear;
  const answer =
    intent && isReply(result)
      ? answered(question, kindOf(intent, result), result)
      : await refused(archive, question, isReply(result) ? unclear : result);
  // A turn that found nothing leaves the thread as it was: the next one goes on from what was answered.
  const thread = answer.refusal && asked.thread ? asked.thread : contextOf(question, intent?.id ?? 'passages');
  return { answer, thread };
}

const unclear: Missing = { missing: 'unclear', near: [] };

/**
 * The intent's reply; when nothing is reported of an area as such, that of the narrower areas it is made of; when no fact
 * was read at all, the sentences that plainly tell of it.
 */
async function replyTo(archive: ArchiveView, question: Question, intent: Intent): Promise<Reply | Missing> {
  const reply = await intent.answer(archive, question);
  if (isReply(reply)) return reply;
  const areas = question.areas.flatMap((area) => narrower[area] ?? []);
  const wider = areas.length === 0 ? reply : await intent.answer(archive, { ...question, areas });
  if (!isReply(wider)) {
    const topic = isTopic(question, reply) ? await evidenceFor(archive, question) : [];
    const told = topic.length > 0 ? topic : await toldInPassing(archive, question, reply);
    if (told.length === 0) return reply;
    return { heading: 'passages', shown: told.map((hits) => passageItem(hits, question)) };
  }
  const shown = areas.filter((area) =>
    wider.shown.some(({ facts }) => facts.some((fact) => fact.areas.includes(area))),
  );
  const names = listed(
    shown.map((area) => areaLabel(area, question)),
    question.labels,
  );
  return { ...wider, notes: [fill(question.labels.showingResultsFor, { names }), ...(wider.notes ?? [])] };
}

/** Whether an area is only what the question is about: nothing asks for cooperation, or for words of somebody named. */
function isTopic({ cues, ...question }: Question, { missing }: Missing): boolean {
  const people = question.actors.length + question.offices.length;
  if (missing === 'noStatement') return question.areas.length > 0 && people === 0;
  const more = people + question.places.length + question.concepts.length + question.others.length;
  return missing === 'noArea' && more > 0 && !cues.has('cooperate') && !cues.has('area');
}

function intentOf(question: Question): Intent | null {
  const inherited = intents.find(({ id }) => id === question.inheritedIntent);
  return inherited ?? intents.find((intent) => intent.asks(question)) ?? null;
}

/** Meetings that are told as visits are visits; sentences that only tell of a thing are passages. */
function kindOf(intent: Intent, { heading }: Reply): AnswerKind {
  if (heading === 'passages') return 'passages';
  return intent.kind === 'meetings' && heading === 'visits' ? 'visits' : intent.kind;
}

function answered(question: Question, kind: AnswerKind, reply: Reply): Answer {
  const { labels } = question;
  const items = reply.shown.map(({ item }) => item);
  const subject = distinct(soughtBy(question).map(({ name }) => name)).join(', ');
  const count = counted(labels.headings[reply.heading], reply.count ?? items.length, labels.locale);
  const spoken = {
    heading: subject === '' ? count : count + dot + subject,
    notes: [...question.notes, ...(reply.notes ?? [])],
    items,
    nearest: null,
    coverage: null,
  };
  return {
    question: question.asked,
    language: question.language,
    kind,
    text: plainText(spoken, labels),
    refusal: null,
    facts: distinctBy(
      reply.shown.flatMap(({ facts }) => facts),
      ({ id }) => id,
    ),
    citations: distinctBy(
      reply.shown.flatMap(({ citations }) => citations),
      ({ articleId, start, end }) => `${articleId} ${start} ${end}`,
    ),
    ...spoken,
  };
}

async function refused(archive: ArchiveView, question: Question, missing: Missing): Promise<Answer> {
  const { labels } = question;
  const { reason, nearest, unclear } = await diagnose(archive, question, missing);
  const examples = unclear ? await suggestions(archive, question.language) : [];
  const marking = {
    names: soughtBy(question).flatMap(({ words }) => words),
    areas: [],
    cues: [],
    words: question.others.map(({ folded }) => folded),
  };
  const near = nearest === null ? null : shown(nearest.article, nearest.quote, marking, labels);
  const spoken = {
    heading: reason,
    notes: [
      ...question.notes,
      ...(question.small === 'help' ? labels.help : []),
      ...(examples.length > 0 ? [fill(labels.tryThese, { questions: examples.join(dot) })] : []),
    ],
    items: [],
    nearest: near,
    coverage: coverageLine(await archive.coverage(), labels),
  };
  return {
    question: question.asked,
    language: question.language,
    kind: 'refusal',
    text: plainText(spoken, labels),
    refusal: { reason, nearest: nearest === null ? null : citationOf(nearest.article, nearest.quote) },
    facts: [],
    citations: [],
    ...spoken,
  };
}

function distinctBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].reverse();
}
