import type { ArticleReport } from '../../archive/archive.ts';
import { type Muted, mutesNothing, type WatchFilter, wantsAll } from '../../archive/desk/watch.ts';
import { actorsOf, countriesOf } from '../../archive/facts/who-and-where.ts';
import type { Fact } from '../../reading/fact.ts';
import { slugOf } from '../../reading/identity/name.ts';
import { fold } from '../../text/fold.ts';
import { hasPhrase, phraseOf, wordsToTell } from './told-words.ts';

/** What of a filter an article met: an actor's id, `MA`, `MA-PK`, an area, a kind, a language, an outlet or a word as it was asked for. */
export interface MatchedCondition {
  readonly what: 'actor' | 'country' | 'pair' | 'area' | 'kind' | 'language' | 'outlet' | 'word';
  readonly value: string;
}

/** Why an article is told. */
export interface Matched {
  /** The facts that meet every condition on facts; without any such condition all of the article's, perhaps none. */
  readonly facts: readonly Fact[];
  /** The conditions that were met; empty when the filter asks for everything. */
  readonly because: readonly MatchedCondition[];
}

type Condition = (fact: SeenFact) => readonly MatchedCondition[];

interface SeenFact {
  readonly fact: Fact;
  readonly actors: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

interface Seen {
  readonly outlet: string | null;
  readonly facts: readonly SeenFact[];
  /** Made when a filter first asks for words. */
  words: string | null;
}

/** An article is matched against many filters: what they all look at is made once. */
const seen = new WeakMap<ArticleReport, Seen>();

/**
 * Whether an article is what a filter asks for, and why; the one matcher of previews, alerts and digests. Nothing is
 * matched loosely: ids, codes and whole words only. Background that an article only recalls is no news and meets no
 * condition on facts.
 */
export function matchOf(report: ArticleReport, filter: WatchFilter): Matched | null {
  const view = viewOf(report);
  if (articleMutes(report, view, filter.without).length > 0) return null;
  const { article } = report;
  const because: MatchedCondition[] = [];
  if (filter.languages.length > 0) {
    if (!filter.languages.includes(article.language)) return null;
    because.push({ what: 'language', value: article.language });
  }
  if (filter.outlets.length > 0) {
    const outlet = filter.outlets.find((name) => fold(name).trim() === view.outlet);
    if (outlet === undefined) return null;
    because.push({ what: 'outlet', value: outlet });
  }
  if (filter.words.length > 0) {
    view.words ??= wordsToTell(report);
    const told = view.words;
    const found = filter.words.filter((words) => hasPhrase(told, phraseOf(words)));
    if (found.length === 0) return null;
    because.push(...found.map((value) => ({ what: 'word', value }) as const));
  }
  const conditions = conditionsOf(filter);
  const left = new Set(unmutedFacts(report, filter));
  // An article of which nothing was read has nothing that could be left out.
  const news = view.facts.filter(({ fact }) => left.has(fact));
  if (conditions.length === 0) return news.length === 0 && view.facts.length > 0 ? null : { facts: [...left], because };
  const facts: Fact[] = [];
  for (const one of news) {
    const met = conditions.map((condition) => condition(one));
    if (met.some((each) => each.length === 0)) continue;
    facts.push(one.fact);
    because.push(...met.flat());
  }
  return facts.length === 0 ? null : { facts, because: eachOnce(because) };
}

/** The facts of an article without those that a filter leaves out. */
export function unmutedFacts(report: ArticleReport, { without }: WatchFilter): readonly Fact[] {
  const mutes = conditionsOf({ ...wantsAll, ...without });
  if (mutes.length === 0) return report.facts;
  const { facts } = viewOf(report);
  const muted = new Set(facts.filter((one) => mutes.some((mute) => mute(one).length > 0)).map(({ fact }) => fact));
  return report.facts.filter((fact) => !muted.has(fact));
}

/** What keeps an article out that a filter would ask for otherwise; empty when nothing does. */
export function mutedBy(report: ArticleReport, filter: WatchFilter): readonly MatchedCondition[] {
  const asked = matchOf(report, { ...filter, without: mutesNothing });
  if (asked === null || matchOf(report, filter) !== null) return [];
  const view = viewOf(report);
  const mutes = conditionsOf({ ...wantsAll, ...filter.without });
  const wanted = new Set(asked.facts);
  const facts = view.facts.filter(({ fact }) => wanted.has(fact));
  return eachOnce([
    ...articleMutes(report, view, filter.without),
    ...facts.flatMap((one) => mutes.flatMap((mute) => mute(one))),
  ]);
}

/** Outlets and words that are left out belong to the article as a whole. */
function articleMutes(report: ArticleReport, view: Seen, { outlets, words }: Muted): readonly MatchedCondition[] {
  const muted: MatchedCondition[] = outlets
    .filter((name) => fold(name).trim() === view.outlet)
    .map((value) => ({ what: 'outlet', value }));
  if (words.length === 0) return muted;
  view.words ??= wordsToTell(report);
  const told = view.words;
  const found = words.filter((phrase) => hasPhrase(told, phraseOf(phrase)));
  return [...muted, ...found.map((value) => ({ what: 'word', value }) as const)];
}

function conditionsOf(filter: WatchFilter): readonly Condition[] {
  const { actorIds, countries, pairs, areas, kinds } = filter;
  const conditions: Condition[] = [];
  if (actorIds.length > 0)
    conditions.push(({ actors }) =>
      actorIds.filter((id) => takesPart(actors, id)).map((value) => ({ what: 'actor', value })),
    );
  // A country or a pair of countries: both say where, and either is enough.
  if (countries.length + pairs.length > 0)
    conditions.push((fact) => [
      ...countries.filter((code) => fact.countries.has(code)).map((value) => ({ what: 'country', value }) as const),
      ...pairs
        .filter(([one, other]) => fact.countries.has(one) && fact.countries.has(other))
        .map((pair) => ({ what: 'pair', value: pair.join('-') }) as const),
    ]);
  if (areas.length > 0)
    conditions.push(({ fact }) =>
      areas.filter((area) => fact.areas.includes(area)).map((value) => ({ what: 'area', value })),
    );
  if (kinds.length > 0)
    conditions.push(({ fact }) => kinds.filter((kind) => fact.kind === kind).map((value) => ({ what: 'kind', value })));
  return conditions;
}

function viewOf(report: ArticleReport): Seen {
  const known = seen.get(report);
  if (known) return known;
  const { article, actors, facts } = report;
  const names = new Map(
    actors.map(({ id, kind, name, asWritten }) => [id, kind === 'country' ? [] : [name, ...asWritten]]),
  );
  const made: Seen = {
    outlet: article.outlet === null ? null : fold(article.outlet).trim(),
    facts: facts
      .filter(({ status }) => status !== 'historical')
      .map((fact) => ({
        fact,
        actors: new Set(actorsOf(fact).flatMap((id) => idsFor(id, names.get(id) ?? []))),
        countries: new Set(countriesOf(fact)),
      })),
    words: null,
  };
  seen.set(report, made);
  return made;
}

/** What separates an id's name from what tells it apart from others of the name: `person:ali-hassan.pk`. */
const APART = '.';

/**
 * The ids under which somebody may have been asked for: ids follow from names, and change when a fuller name is read
 * or another person of the same name turns up. A single word is nobody's full name.
 */
function idsFor(id: string, names: readonly string[]): readonly string[] {
  const [base = id] = id.split(APART);
  const kind = id.slice(0, id.indexOf(':') + 1);
  const others = names.map(slugOf).filter((slug) => slug.includes('-'));
  const alone = base.includes('-') ? [base] : [];
  return [id, ...alone, ...others.map((slug) => `${kind}${slug}`)];
}

function takesPart(actors: ReadonlySet<string>, asked: string): boolean {
  if (actors.has(asked)) return true;
  // Asked for when there were two of the name, and now there is one.
  const [base = asked] = asked.split(APART);
  return base !== asked && actors.has(base) && ![...actors].some((id) => id.startsWith(`${base}${APART}`));
}

function eachOnce(because: readonly MatchedCondition[]): readonly MatchedCondition[] {
  const known = new Map(because.map((each) => [`${each.what}:${each.value}`, each]));
  return [...known.values()];
}
