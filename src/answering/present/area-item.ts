import type { ReportedFact } from '../../archive/archive.ts';
import type { ShownCitation } from '../answer.ts';
import type { Question } from '../asked/question.ts';
import { speaksOf } from '../asked/wording.ts';
import { mostShown } from '../found/listing.ts';
import { byQuality, byRank } from '../found/ranking.ts';
import { areaTermIn } from '../found/sought.ts';
import { distinct, fill } from '../phrases.ts';
import { partyNames } from './agreement.ts';
import { areaLabel } from './areas.ts';
import { citationOf, sourceLine } from './citation.ts';
import { quotesOf, type Shown } from './item.ts';

/** So many pieces of evidence are quoted for one area; further ones are named. */
const quoted = 3;

/**
 * One area with its evidence: the best quote for each status, what is signed first, and whose words they are. Statuses
 * stand side by side and are never merged.
 */
export function areaItem(area: string, reports: readonly ReportedFact[], question: Question): Shown {
  const { labels } = question;
  const shown = bestOfEach(reports, question).slice(0, quoted);
  const others = reports.filter((report) => !shown.includes(report)).slice(0, mostShown - shown.length);
  const citations = shown.flatMap((report) => {
    const status = standing(report, question);
    const speaker = report.fact.speaker ? ` · ${fill(labels.speaker, { name: report.fact.speaker.name })}` : '';
    return telling(report, area, question).map((quote) => ({
      ...quote,
      source: `${status}${speaker} · ${quote.source}`,
    }));
  });
  const seen = new Set(shown.map(({ article }) => article.id));
  const also = others.filter(({ article }) => !seen.has(article.id) && seen.add(article.id));
  const alsoQuoted = also.flatMap(({ article, fact }) =>
    fact.quotes.slice(0, 1).map((quote) => ({ article, citation: citationOf(article, quote) })),
  );
  return {
    item: {
      lead: areaLabel(area, question),
      details: distinct([
        ...shown.map((report) => standing(report, question)),
        ...shown.map(({ fact }) => partyNames(fact, question)).filter((names) => names !== ''),
      ]),
      citations,
      also: alsoQuoted.map(({ article }) => ({ source: sourceLine(article, labels), url: article.url })),
    },
    facts: [...shown, ...others].map(({ fact }) => fact),
    citations: [...citations, ...alsoQuoted].map(({ citation }) => citation),
  };
}

/** The best report of each status, what is signed first: of a thousand, so that they are not all put in order. */
function bestOfEach(reports: readonly ReportedFact[], question: Question): readonly ReportedFact[] {
  const [rank, quality] = [byRank(question), byQuality(question)];
  const order = (a: ReportedFact, b: ReportedFact) => Number(isTalk(a)) - Number(isTalk(b)) || rank(a, b);
  const better = (a: ReportedFact, b: ReportedFact) => quality(a, b) || order(a, b);
  const found = new Map<string, { first: ReportedFact; at: number; best: ReportedFact }>();
  for (const [at, report] of reports.entries()) {
    const status = standing(report, question);
    const known = found.get(status);
    if (!known) {
      found.set(status, { first: report, at, best: report });
      continue;
    }
    if (better(report, known.best) < 0) known.best = report;
    if (order(report, known.first) >= 0) continue;
    known.first = report;
    known.at = at;
  }
  return [...found.values()].sort((a, b) => order(a.first, b.first) || a.at - b.at).map(({ best }) => best);
}

/** Of a fact's quotes those that speak of the thing by which the area was asked for, failing that of the area, two at most. */
function telling(report: ReportedFact, area: string, question: Question): readonly ShownCitation[] {
  const quotes = quotesOf(report, question);
  const naming = quotes.filter(({ citation }) => areaTermIn(citation.words, citation.language, area) > 0);
  const ofThing = quotes.filter(({ citation: { words, language } }) =>
    question.narrower.some((word) => speaksOf(words, language, word)),
  );
  const best = ofThing.length > 0 ? ofThing : naming;
  return (best.length > 0 ? best : quotes).slice(0, 2);
}

/** A meeting or a statement says only that the area was spoken of. */
function isTalk({ fact }: ReportedFact): boolean {
  return fact.kind === 'meeting' || fact.kind === 'statement';
}

function standing(report: ReportedFact, { labels }: Question): string {
  const { kind, status } = report.fact;
  if (!isTalk(report)) return labels.statuses[status];
  return status === 'held' ? labels.kinds[kind] : `${labels.kinds[kind]}: ${labels.statuses[status]}`;
}
