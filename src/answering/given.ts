import type { Answer, AnswerKind } from './answer.ts';
import type { ArchiveView } from './archive-view.ts';
import type { Question } from './asked/question.ts';
import { coverageLine } from './coverage.ts';
import { leftUnread } from './found/nearly.ts';
import { soughtBy } from './found/sought.ts';
import type { Missing, Reply } from './intent.ts';
import { figuresOf } from './intl.ts';
import { apart, counted, distinct, dot, fill } from './phrases.ts';
import { citationOf, shown } from './present/citation.ts';
import { diagnose } from './refusals.ts';
import { suggestions } from './suggestions.ts';
import { plainText } from './text.ts';

/** The answer to a question, in words, with every citation behind it. */
export function answered(question: Question, kind: AnswerKind, reply: Reply): Answer {
  const { labels } = question;
  const entries = reply.shown.map(({ item }) => item);
  const items = reply.summary === undefined ? entries : [reply.summary, ...entries];
  const { left = [] } = reply;
  const others = question.others.filter(({ words }) => !left.includes(words));
  const subject = distinct(soughtBy({ ...question, others }).map(({ name }) => name)).join(labels.comma);
  const found = reply.count ?? entries.length;
  const denied = reply.denied ? [fill(labels.deniedCount, { count: figuresOf(labels.locale)(reply.denied) })] : [];
  const count = [counted(labels.headings[reply.heading], found, labels.locale), ...denied].join(dot);
  const spoken = {
    heading: subject === '' ? count : count + dot + apart(subject, labels),
    notes: [...question.notes, ...(reply.notes ?? []), ...leftUnread(left, question)],
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

/** Why a question has no answer, with the nearest evidence and what the archive covers. */
export async function refused(archive: ArchiveView, question: Question, missing: Missing): Promise<Answer> {
  const { labels } = question;
  const { reason, nearest, unclear } = await diagnose(archive, question, missing);
  const examples = unclear ? await suggestions(archive, question.language) : [];
  const marking = {
    names: soughtBy(question).flatMap(({ words }) => words),
    areas: [],
    cues: [],
    words: question.others.map(({ folded }) => folded),
  };
  const near = nearest === null ? null : shown(nearest.article, nearest.quote, () => marking, labels);
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
