import type { ReportedFact } from '../../archive/archive.ts';
import type { CueId } from '../../languages/asking.ts';
import type { Fact, FactKind } from '../../reading/fact.ts';
import { memoOf } from '../../text/memo.ts';
import type { AnswerItem, Citation, Report, ShownCitation } from '../answer.ts';
import { countryName } from '../asked/countries.ts';
import { areasAsked, type Question } from '../asked/question.ts';
import { whenInWords } from '../edtf.ts';
import type { Story } from '../found/stories.ts';
import { apart, distinct, fill, inLine } from '../phrases.ts';
import { agreementDetails, agreementLead } from './agreement.ts';
import { citationOf, shown, sourceLine, titleOf } from './citation.ts';
import type { Marking } from './marks.ts';
import { meetingDetails, meetingLead } from './meeting.ts';
import { cooperationDetails, cooperationLead, statementDetails, statementLead } from './said.ts';
import { visitDetails, visitLead } from './visit.ts';

/** A story of an answer, with the facts and all the citations behind it. */
export interface Shown {
  readonly item: AnswerItem;
  readonly facts: readonly Fact[];
  /** Those shown, then one for each report that is only named. */
  readonly citations: readonly Citation[];
}

interface Presenter {
  /** Who or what, in names as printed. */
  readonly lead: (fact: Fact, question: Question) => string;
  /** What follows status, place and date. */
  readonly details: (fact: Fact, question: Question) => readonly string[];
  readonly cues: readonly CueId[];
}

const presenters: Readonly<Record<FactKind, Presenter>> = {
  meeting: { lead: meetingLead, details: meetingDetails, cues: ['meet', 'receive'] },
  visit: { lead: visitLead, details: visitDetails, cues: ['visit', 'receive'] },
  agreement: { lead: agreementLead, details: agreementDetails, cues: ['sign', 'agreement', 'signing'] },
  cooperation: { lead: cooperationLead, details: cooperationDetails, cues: ['cooperate', 'commit'] },
  statement: { lead: statementLead, details: statementDetails, cues: ['say'] },
};

/** One story as an item: the best report quoted in full, the others named under "also in". */
export function itemOf(story: Story, question: Question): Shown {
  const fact = withAllAreas(story);
  const presenter = presenters[fact.kind];
  const quotes = quotesOf(story.best, question);
  const citations = [...quotes, ...scopeOf(story.best, question)];
  const also = alsoReports(story);
  const item: AnswerItem = {
    lead: inLine(presenter.lead(fact, question), question.labels),
    details: [...standing(story, question), ...presenter.details(fact, question)],
    citations: quotes,
    also: also.map((report) => sourceOf(report, question)),
  };
  const behind = also.flatMap(({ article: other, fact: same }) =>
    same.quotes.slice(0, 1).map((quote) => citationOf(other, quote)),
  );
  return {
    item,
    facts: [story.best, ...story.others].map((report) => report.fact),
    citations: [...citations.map(({ citation }) => citation), ...behind],
  };
}

/** One sentence often names several areas: they are one item, each area a fact of its own. */
function withAllAreas({ best, others }: Story): Fact {
  if (best.fact.kind !== 'cooperation') return best.fact;
  const same = others.filter(({ article }) => article.id === best.article.id);
  return { ...best.fact, areas: distinct([best, ...same].flatMap(({ fact }) => fact.areas)) };
}

/** The quotes that prove a fact, in reading order, with the matched words marked. */
export function quotesOf({ fact, article }: ReportedFact, question: Question): readonly ShownCitation[] {
  const marking = markingOf(fact, question);
  return fact.quotes.map((quote) => shown(article, quote, marking, question.labels));
}

function scopeOf({ fact, article }: ReportedFact, question: Question): readonly ShownCitation[] {
  const inside = [...fact.scope, ...(fact.followUp ? [fact.followUp] : [])];
  if (inside.length === 0) return [];
  const marking = markingOf(fact, question);
  return inside.map((quote) => shown(article, quote, marking, question.labels));
}

/** What is to stand out in a fact's quotes, worked out once somebody looks at one of them. */
function markingOf(fact: Fact, question: Question): () => Marking {
  let marking: Marking | undefined;
  return () => {
    marking ??= markedIn(fact, question);
    return marking;
  };
}

function markedIn(fact: Fact, question: Question): Marking {
  const areas = areasAsked(question);
  return {
    names: distinct(fact.participants.flatMap(({ asWritten, name }) => [asWritten, name, lastWord(name)])),
    asked: askedNames(question),
    areas: areas.length > 0 ? areas : fact.areas,
    cues: presenters[fact.kind].cues,
    words: question.others.map(({ folded }) => folded),
  };
}

const askedNames = memoOf(({ actors }: Question): readonly string[] =>
  distinct(actors.flatMap(({ actors: of }) => of.flatMap(({ names }) => names.map(({ asWritten }) => asWritten)))),
);

const lastWord = (name: string) => name.split(/\s+/).at(-1) ?? name;

/** Status, mode, place and date: what is said of every fact, in this order. */
function standing({ best, others }: Story, { labels, language }: Question): readonly string[] {
  const { kind, status, mode, date, dateText } = best.fact;
  const place =
    best.fact.place ??
    (best.fact.country === null || kind === 'visit' ? null : countryName(best.fact.country, language));
  if (kind === 'statement' || kind === 'cooperation')
    return [kind === 'statement' && status === 'held' ? labels.kinds.statement : labels.statuses[status]];
  const when = whenInWords(date, dateText, labels);
  const elsewhere = distinct(
    others.flatMap(({ fact }) =>
      fact.date === null || fact.date === date ? [] : [whenInWords(fact.date, null, labels)],
    ),
  );
  return [
    labels.statuses[status],
    ...(mode === null || mode === 'in-person' ? [] : [labels.modes[mode]]),
    ...(place === null ? [] : [apart(place, labels)]),
    when,
    ...(elsewhere.length > 0 ? [fill(labels.otherDates, { dates: elsewhere.join(labels.comma) })] : []),
  ];
}

/** One report for each other article of the story. */
function alsoReports({ best, others }: Story): readonly ReportedFact[] {
  const seen = new Set([best.article.id]);
  return others.filter(({ article }) => !seen.has(article.id) && seen.add(article.id));
}

function sourceOf({ article, fact }: ReportedFact, { labels }: Question): Report {
  const source = fact.quotes.length > 0 ? sourceLine(article, labels) : titleOf(article, labels);
  return { source, url: article.url };
}
