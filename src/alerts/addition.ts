import { countryName } from '../answering/countries.ts';
import { distinct } from '../answering/phrases.ts';
import type { ArticleReport } from '../archive/archive.ts';
import { languageOf } from '../languages/all.ts';
import { isAreaId } from '../languages/area-ids.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { Fact } from '../reading/fact.ts';
import { isSameFact, type Sketch, sketchOf } from '../reading/same-fact.ts';
import { fold } from '../text/fold.ts';
import type { Describe } from './announcement.ts';
import type { Addition } from './bulletin.ts';
import { differencesOf, type InLanguage, spellingsOf } from './differences.ts';

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
  const earlier = before.flatMap(sketchesOf);
  const spoken = new Map([report, ...before].map((one) => [one.article.id, one.article.language]));
  const spellings = spellingsOf(report, before);
  // A sentence that an earlier article prints in the same words says nothing new, whatever is read from it.
  const texts = before.map(({ article }) => fold(article.text));
  const isPrinted = ({ fact }: Sketch) =>
    fact.quotes.every(({ words }) => texts.some((text) => text.includes(fold(words))));
  const news = sketchesOf(report)
    .filter((sketch) => !isPrinted(sketch))

    .map((sketch) => {
      const news = newIn(sketch, earlier, language, spoken);
      const respelt = namesOf(sketch.fact).flatMap(({ id }) => spellings.get(id) ?? []);
      return { sketch, ...news, differences: [...news.differences, ...respelt] };
    });
  const carrying = news.filter(({ areas, people, differences, isNew }) =>
    [areas.length > 0, people.length > 0, differences.length > 0, isNew].some(Boolean),
  );
  const { source, items } = describe({ ...report, facts: carrying.map(({ sketch }) => sketch.fact) }, language);
  const shown = items.slice(0, MOST_ITEMS);
  const outlet = newOutlet(report, before);
  if (carrying.length === 0 && outlet === null) return null;
  const differences = new Map(
    carrying.flatMap((one) => one.differences).map((one) => [`${one.what} ${one.says} ${one.not}`, one]),
  );
  return {
    article: report.article,
    source,
    language,
    areas: distinct(carrying.flatMap(({ areas }) => areas)),
    people: distinct(carrying.flatMap(({ people }) => people)).slice(0, MOST_PEOPLE),
    differences: [...differences.values()],
    outlet,
    items: shown,
    quotes: shown.flatMap((item) => item.citations.map(({ citation }) => citation)),
  };
}

function sketchesOf(report: ArticleReport): readonly Sketch[] {
  const states = new Set(report.actors.flatMap(({ id, kind }) => (kind === 'country' ? [id] : [])));
  return report.facts
    .filter(({ status }) => status !== 'historical')
    .map((fact) =>
      sketchOf({ fact, article: report.article }, ({ actorId }) => actorId !== null && states.has(actorId)),
    );
}

function newIn(
  sketch: Sketch,
  earlier: readonly Sketch[],
  language: LanguageCode,
  spoken: ReadonlyMap<string, LanguageCode>,
) {
  const { fact } = sketch;
  const known = {
    areas: new Set(earlier.flatMap((one) => one.fact.areas)),
    people: new Set(earlier.flatMap((one) => namesOf(one.fact).map(({ id }) => id))),
  };
  const same = earlier.filter((one) => isSameFact(one, sketch));
  const inLanguage = ({ fact, articleId }: Sketch): InLanguage => ({
    fact,
    language: spoken.get(articleId) ?? language,
  });
  const areas = fact.areas.filter((area) => !known.areas.has(area)).map((area) => areaLabel(area, language));
  const people = namesOf(fact).flatMap(({ id, name }) => (known.people.has(id) ? [] : [name]));
  const kinds = new Set(earlier.map((one) => one.fact.kind));
  // Talk is told again in other words every time: only what happened, or a kind of fact that the story lacked, is new by itself.
  const isTalk = fact.kind === 'cooperation' || fact.kind === 'statement';
  return {
    areas,
    people,
    differences: differencesOf(inLanguage(sketch), same.map(inLanguage), language),
    isNew: same.length === 0 && (!isTalk || !kinds.has(fact.kind)),
  };
}

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
