import type { ReportedFact } from '../../archive/archive.ts';
import { areaIds } from '../../languages/area-ids.ts';
import type { ArchiveView } from '../archive-view.ts';
import { factsConcerning } from '../concern.ts';
import type { Intent } from '../intent.ts';
import { leftOut, nearFacts, onlyFirst } from '../listing.ts';
import { areaItem } from '../present/area-item.ts';
import { areasAsked, hasSubject, type Question } from '../question.ts';

/** `areas of cooperation Morocco Pakistan`, `cybersecurity cooperation`, `joint exercises or military training?` */
export const areas: Intent = {
  id: 'areas',
  kind: 'areas',
  asks: (question) =>
    areasAsked(question).length > 0 ||
    ((['area', 'cooperate', 'discuss'] as const).some((cue) => question.cues.has(cue)) && hasSubject(question)),
  async answer(archive, question) {
    const { facts, outsidePeriod } = await cooperation(archive, question);
    const asked = areasAsked(question);
    const about = byArea(facts);
    const found = areaIds.filter((id) => (asked.length === 0 || asked.includes(id)) && about.has(id));
    if (found.length > 0) {
      return {
        heading: 'areas',
        shown: found.map((id) => areaItem(id, about.get(id) ?? [], question)),
        notes: [
          ...leftOut(outsidePeriod, question),
          ...onlyFirst(Math.max(...found.map((id) => about.get(id)?.length ?? 0)), question),
        ],
      };
    }
    const near = await nearFacts(archive, question, ['cooperation', 'agreement', 'meeting']);
    return outsidePeriod > 0 ? { missing: 'notInPeriod', count: outsidePeriod, near } : { missing: 'noArea', near };
  },
};

function byArea(facts: readonly ReportedFact[]): ReadonlyMap<string, readonly ReportedFact[]> {
  const out = new Map<string, ReportedFact[]>();
  for (const report of facts)
    for (const area of new Set(report.fact.areas)) {
      const known = out.get(area);
      if (known) known.push(report);
      else out.set(area, [report]);
    }
  return out;
}

/** Areas are proved by cooperation and agreements; what was said of one counts when no more is reported of it. */
async function cooperation(
  archive: ArchiveView,
  question: Question,
): Promise<{ facts: readonly ReportedFact[]; outsidePeriod: number }> {
  const firm = await factsConcerning(archive, question, ['cooperation', 'agreement']);
  const talked = await factsConcerning(archive, question, ['meeting', 'statement']);
  const covered = new Map<string, Set<string>>();
  for (const { fact, article } of firm.facts) {
    const known = covered.get(article.id) ?? new Set();
    covered.set(article.id, known);
    for (const area of fact.areas) known.add(area);
  }
  const asked = areasAsked(question);
  const uncovered = ({ fact, article }: ReportedFact) =>
    fact.areas.some(
      (area) => (asked.length === 0 || asked.some((one) => one === area)) && !covered.get(article.id)?.has(area),
    );
  const more = talked.facts.filter(uncovered);
  return { facts: [...firm.facts, ...more], outsidePeriod: firm.outsidePeriod + talked.outsidePeriod };
}
