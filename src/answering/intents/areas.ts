import type { ReportedFact } from '../../archive/archive.ts';
import { type AreaId, areaIds } from '../../languages/area-ids.ts';
import type { ArchiveView } from '../archive-view.ts';
import { areasAsked, asksTimeOrPlace, hasSubject, type Question } from '../asked/question.ts';
import { foldedOf, tokensOf } from '../asked/tokens.ts';
import { factsConcerning, inFact } from '../found/concern.ts';
import { type Evidence, evidenceFor } from '../found/evidence.ts';
import { namesText } from '../found/kind-words.ts';
import { leftOut, nearFacts, onlyFirst, sameArticle } from '../found/listing.ts';
import type { Intent } from '../intent.ts';
import { areaItem } from '../present/area-item.ts';
import type { Shown } from '../present/item.ts';
import { passageItem } from '../present/passage-item.ts';
import { byThings } from './passages.ts';

/** `areas of cooperation Morocco Pakistan`, `cybersecurity cooperation`, `joint exercises or military training?` */
export const areas: Intent = {
  id: 'areas',
  kind: 'areas',
  // When or where something of a field was is told by no field.
  asks: (question) =>
    (areasAsked(question).length > 0 && (!asksTimeOrPlace(question.wants) || question.cues.size > 0)) ||
    ((['area', 'cooperate', 'discuss'] as const).some((cue) => question.cues.has(cue)) && hasSubject(question)),
  async answer(archive, question) {
    const { facts: named, outsidePeriod } = await cooperation(archive, question);
    const fields = named.length === 0 || question.actors.length > 0 ? await besideMeetings(archive, question) : [];
    const beside = named.length > 0 ? [] : fields;
    const facts = named.length > 0 ? inTheirSentences(named, fields) : beside;
    const things = question.narrower.filter((word) => !facts.some((report) => inFact(report, word)));
    const told = things.length > 0 ? await toldOfThings(archive, question) : [];
    if (told.length > 0) return { heading: 'passages', shown: told.map((hits) => passageItem(hits, question)) };
    const about = byArea(facts);
    const found = foundIn(about, question);
    if (found.length > 0) {
      return {
        heading: 'areas',
        shown: fieldsOf(facts, question),
        notes: [
          ...leftOut(outsidePeriod, question),
          ...(beside.length > 0 ? [sameArticle(question)] : []),
          ...onlyFirst(Math.max(...found.map((id) => about.get(id)?.length ?? 0)), question),
        ],
      };
    }
    const near = await nearFacts(archive, question, ['cooperation', 'agreement', 'meeting']);
    return outsidePeriod > 0 ? { missing: 'notInPeriod', count: outsidePeriod, near } : { missing: 'noArea', near };
  },
};

/** Sentences that speak of the very things by which a field was named. */
const toldOfThings = (archive: ArchiveView, question: Question): Promise<readonly Evidence[]> =>
  evidenceFor(archive, byThings(question));

/** The areas asked for of which there are facts; all of those when none is asked for. */
function foundIn(about: ReadonlyMap<string, readonly ReportedFact[]>, question: Question): readonly AreaId[] {
  const asked = areasAsked(question);
  return areaIds.filter((id) => (asked.length === 0 || asked.includes(id)) && about.has(id));
}

/** One entry an area, in the order of the list. */
export function fieldsOf(facts: readonly ReportedFact[], question: Question): readonly Shown[] {
  const about = byArea(facts);
  return foundIn(about, question).map((id) => areaItem(id, about.get(id) ?? [], question));
}

/** The fields that an article reports of the states whose people met or travelled in it, where none is told of the people. */
export async function besideMeetings(archive: ArchiveView, question: Question): Promise<readonly ReportedFact[]> {
  return (await inTheirArticles(archive, question)).filter(({ fact }) => fact.status !== 'historical');
}

/** A meeting's fields, each by the sentence of the same article that tells of it where there is one. */
function inTheirSentences(named: readonly ReportedFact[], fields: readonly ReportedFact[]): readonly ReportedFact[] {
  const known = new Set(named.map(({ fact }) => fact.id));
  const told = new Map<ReportedFact, string[]>();
  const kept = named.map((report) => {
    if (report.fact.kind !== 'meeting') return report;
    const areas = report.fact.areas.filter((area) => {
      const own = fields.filter(({ article, fact }) => article.id === report.article.id && fact.areas.includes(area));
      for (const one of own.filter(({ fact }) => !known.has(fact.id))) told.set(one, [...(told.get(one) ?? []), area]);
      return own.length === 0;
    });
    return { ...report, fact: { ...report.fact, areas } };
  });
  return [...kept, ...[...told].map(([one, areas]) => ({ ...one, fact: { ...one.fact, areas } }))];
}

/** Of the same fields those that a sentence on a text tells of, whenever it was made: `what does the memorandum cover?` */
export async function ofTheirText(archive: ArchiveView, question: Question): Promise<readonly ReportedFact[]> {
  const tells = ({ article, fact }: ReportedFact) =>
    fact.quotes.some(({ words }) => namesText(foldedOf(tokensOf(words)), article.language));
  return (await inTheirArticles(archive, question)).filter(tells);
}

/** The fields that the articles on the meetings and journeys of whoever is asked for report of their states. */
async function inTheirArticles(archive: ArchiveView, question: Question): Promise<readonly ReportedFact[]> {
  if (question.actors.length === 0) return [];
  const { facts: met } = await factsConcerning(archive, question, ['meeting', 'visit'], { areas: true });
  const articleIds = [...new Set(met.map(({ article }) => article.id))];
  if (articleIds.length === 0) return [];
  const fields = await archive.facts({ kinds: ['cooperation'], articleIds });
  const states = ({ article }: ReportedFact) =>
    met
      .filter((one) => one.article.id === article.id)
      .flatMap(({ fact }) => [fact.country, ...fact.participants.map(({ country }) => country)]);
  return fields.filter(
    (report) => report.fact.status !== 'denied' && report.fact.parties.every((party) => states(report).includes(party)),
  );
}

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
  const outsidePeriod = firm.outsidePeriod + talked.outsidePeriod;
  const speaks = (report: ReportedFact) => question.narrower.every((word) => inFact(report, word));
  const ofThing = question.narrower.length > 0 ? [...firm.facts, ...talked.facts].filter(speaks) : [];
  return { facts: ofThing.length > 0 ? ofThing : [...firm.facts, ...more], outsidePeriod };
}
