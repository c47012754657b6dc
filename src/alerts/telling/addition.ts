import { type AnswerItem, withOneCitation } from '../../answering/answer.ts';
import { countryName } from '../../answering/asked/countries.ts';
import { distinct } from '../../answering/phrases.ts';
import type { ArticleReport } from '../../archive/archive.ts';
import { languageOf } from '../../languages/all.ts';
import { isAreaId } from '../../languages/area-ids.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { ActorInArticle, Fact, Quote } from '../../reading/fact.ts';
import { isSameFact, type Sketch, sketchOf } from '../../reading/same-fact.ts';
import { fold } from '../../text/fold.ts';
import type { Describe } from './announcement.ts';
import type { Addition, Difference } from './bulletin.ts';
import { differencesOf, type InLanguage, mayBeOne, spellingsOf } from './differences.ts';

/** What a reader is told of one article: more is in the article. */
const MOST_ITEMS = 3;
const MOST_PEOPLE = 6;

/**
 * What an article says that those before it in its story did not: areas, people, an outlet, a fact, and where it tells a
 * fact otherwise. Null when there is nothing, not even another outlet.
 */
export function additionOf(
  report: ArticleReport,
  before: readonly ArticleReport[],
  language: LanguageCode,
  describe: Describe,
): Addition | null {
  const spoken = new Map([report, ...before].map((one) => [one.article.id, one.article.language]));
  const spellings = spellingsOf(report, before);
  // A sentence that an earlier article prints in the same words says nothing new, whatever is read from it.
  const texts = before.map(({ article }) => fold(article.text));
  const isNews = ({ words }: Quote) => !texts.some((text) => text.includes(fold(words)));
  const known = { sketches: before.flatMap(sketchesOf), actors: before.flatMap(({ actors }) => actors), spoken };
  const carrying = sketchesOf(report)
    .filter(({ fact }) => fact.quotes.some(isNews))
    .map((sketch) => {
      const news = newIn(sketch, known, language);
      const respelt = namesOf(sketch.fact).flatMap(({ id }) => spellings.get(id) ?? []);
      return { fact: sketch.fact, ...news, differences: [...news.differences, ...respelt] };
    })
    .filter(({ areas, people, differences, isNew }) =>
      [areas.length > 0, people.length > 0, differences.length > 0, isNew].some(Boolean),
    );
  const told = (facts: readonly Fact[]) => describe({ ...report, facts }, language);
  const fresh = told(carrying.filter(({ isNew }) => isNew).map(({ fact }) => fact));
  // Of a fact that the thread has it shows the sentence that says what is added, and no more.
  const more = told(
    carrying.filter(({ isNew }) => !isNew).map((one) => ({ ...one.fact, quotes: [proofOf(one, isNews)] })),
  );
  const bare = more.items.map((item) => ({ ...item, lead: '', details: [] }));
  const items = eachQuoteOnce([...fresh.items, ...bare]).slice(0, MOST_ITEMS);
  const outlet = newOutlet(report, before);
  if (carrying.length === 0 && outlet === null) return null;
  const differences = new Map(
    carrying.flatMap((one) => one.differences).map((one) => [`${one.what} ${one.says} ${one.not}`, one]),
  );
  return {
    article: report.article,
    source: fresh.source,
    language,
    areas: distinct(carrying.flatMap(({ areas }) => areas)),
    people: distinct(carrying.flatMap(({ people }) => people)).slice(0, MOST_PEOPLE),
    isLeft: before.length === 0,
    differences: [...differences.values()],
    outlet,
    items,
    quotes: items.flatMap((item) => item.citations.map(({ citation }) => citation)),
  };
}

/** An article that adds nothing any more to what its story says: only its source. */
export function nothingMore(report: ArticleReport, language: LanguageCode, describe: Describe): Addition {
  const { source } = describe({ ...report, facts: [] }, language);
  const nothing = { isLeft: false, areas: [], people: [], differences: [], outlet: null, items: [], quotes: [] };
  return { article: report.article, source, language, ...nothing };
}

interface New {
  readonly fact: Fact;
  readonly people: readonly string[];
  readonly differences: readonly Difference[];
}

/** The sentence that says what is new in a fact: the one that prints it, else the last that no earlier article has. */
function proofOf({ fact, people, differences }: New, isNews: (quote: Quote) => boolean): Quote {
  const printed = [
    ...people,
    ...differences.flatMap(({ what, says }) => (what === 'date' ? (fact.dateText ?? says) : says)),
  ];
  const quotes = fact.quotes.filter(isNews);
  const found = quotes.find(({ words }) => printed.some((part) => words.includes(part))) ?? quotes.at(-1);
  if (found === undefined) throw new Error('A fact without a new sentence adds nothing.');
  return found;
}

/** Several facts are often told in one sentence: it is quoted under the first of them. */
function eachQuoteOnce(items: readonly AnswerItem[]): readonly AnswerItem[] {
  const seen = new Set<number>();
  return items.flatMap((item) => {
    const { proof: _, ...rest } = item;
    const citations = item.citations.filter(({ citation }) => !seen.has(citation.start));
    for (const { citation } of citations) seen.add(citation.start);
    if (citations.length === item.citations.length) return [item];
    if (citations.length > 0) return [{ ...rest, citations }];
    // What was read never stands without its sentence.
    return item.lead === '' ? [] : [withOneCitation(item)];
  });
}

function sketchesOf(report: ArticleReport): readonly Sketch[] {
  const states = new Set(report.actors.flatMap(({ id, kind }) => (kind === 'country' ? [id] : [])));
  return report.facts
    .filter(({ status }) => status !== 'historical')
    .map((fact) =>
      sketchOf({ fact, article: report.article }, ({ actorId }) => actorId !== null && states.has(actorId)),
    );
}

/** What the story had before. */
interface Known {
  readonly sketches: readonly Sketch[];
  readonly actors: readonly ActorInArticle[];
  /** The language of each article. */
  readonly spoken: ReadonlyMap<string, LanguageCode>;
}

function newIn(sketch: Sketch, { sketches, actors, spoken }: Known, language: LanguageCode) {
  const { fact, articleId } = sketch;
  const areasKnown = new Set(sketches.flatMap((one) => one.fact.areas));
  const peopleKnown = new Set(sketches.flatMap((one) => namesOf(one.fact).map(({ id }) => id)));
  const same = sketches.filter((one) => isSameFact(one, sketch));
  const inLanguage = (one: Sketch): InLanguage => ({
    fact: one.fact,
    language: spoken.get(one.articleId) ?? language,
  });
  const areas = fact.areas.filter((area) => !areasKnown.has(area)).map((area) => areaLabel(area, language));
  const isRead = sketches.some((one) => spoken.get(one.articleId) === spoken.get(articleId));
  const people = namesOf(fact).flatMap(({ id, name }) => {
    if (peopleKnown.has(id)) return [];
    // What an office or a body is called in two languages cannot be compared.
    if (!id.startsWith(PERSON)) return isRead ? [name] : [];
    return actors.some((actor) => actor.id.startsWith(PERSON) && mayBeOne(name, actor.name)) ? [] : [name];
  });
  const kinds = new Set(sketches.map((one) => one.fact.kind));
  // Talk is told again in other words every time: only what happened, or a kind of fact that the story lacked, is new by itself.
  const isTalk = fact.kind === 'cooperation' || fact.kind === 'statement';
  return {
    areas,
    people,
    differences: differencesOf(inLanguage(sketch), same.map(inLanguage), language),
    isNew: same.length === 0 && (!isTalk || !kinds.has(fact.kind)),
  };
}

const PERSON = 'person:';

/** People and organisations of a fact that are named. */
function namesOf(fact: Fact): readonly { readonly id: string; readonly name: string }[] {
  const all = [...fact.participants, ...fact.signatories, ...fact.witnesses, ...(fact.speaker ? [fact.speaker] : [])];
  return all.flatMap(({ actorId, name }) =>
    actorId === null || actorId.startsWith('country:') ? [] : [{ id: actorId, name }],
  );
}

function newOutlet({ article }: ArticleReport, before: readonly ArticleReport[]): Addition['outlet'] {
  if (article.outlet === null) return null;
  const known = new Set(
    before.flatMap((one) => (one.article.outlet === null ? [] : [fold(one.article.outlet).trim()])),
  );
  return known.has(fold(article.outlet).trim()) ? null : { name: article.outlet, number: known.size + 1 };
}

function areaLabel(id: string, language: LanguageCode): string {
  const own = languageOf(language);
  return own && isAreaId(id) ? own.areas[id].label : id;
}

/** The countries of a fact by their names, in the order of the alphabet; two at most, as a digest groups by pairs. */
export function countriesOfFact(fact: Fact, language: LanguageCode): readonly string[] {
  const codes = [...fact.parties, ...fact.participants.flatMap(({ country }) => country ?? [])];
  const found = distinct(codes.filter((code) => /^[A-Z]{2}$/u.test(code)));
  const all = found.length > 0 ? found : fact.country === null ? [] : [fact.country];
  return all
    .slice(0, 2)
    .map((code) => countryName(code, language))
    .toSorted((a, b) => a.localeCompare(b, language));
}
