import type { ArticleReport } from '../../archive/archive.ts';
import { type WatchFilter, wantsAll } from '../../archive/desk/watch.ts';
import type { Zone } from '../../reading/fact.ts';
import type { Reason } from '../why/reason.ts';
import { type MatchedCondition, matchOf } from './match.ts';

/**
 * Why an article is not what a filter asks for: the conditions that it does not meet even by themselves, and of each
 * where it stands nevertheless, such as in what the article only recalls.
 */
export function mismatchOf(report: ArticleReport, filter: WatchFilter): readonly Reason[] {
  const asArticle = failing({ ...report, facts: [] }, articleConditions(filter));
  const asFacts = failing(report, factConditions(filter));
  const recalled = recalledAsNews(report);
  if (asArticle.length + asFacts.length === 0)
    return matchOf(recalled, filter) === null ? [{ what: 'not-matched', asked: [] }] : [{ what: 'background', of: [] }];
  const background = asFacts.filter((one) => matchOf(recalled, one.alone) !== null);
  const named = asFacts.filter((one) => !background.includes(one) && isNamed(report, one));
  const whole = { ...report, facts: [], zones: report.zones.map((zone): Zone => ({ ...zone, kind: 'body' })) };
  const around = asArticle.filter((one) => one.what === 'word' && matchOf(whole, one.alone) !== null);
  const nothingRead = report.facts.length === 0 && asFacts.length > named.length;
  return [
    { what: 'not-matched', asked: bare([...asFacts, ...asArticle]) },
    ...reasonOf('background', background),
    ...reasonOf('in-no-fact', named),
    ...reasonOf('around', around),
    ...(nothingRead ? [{ what: 'no-fact' } as const] : []),
  ];
}

/** A condition, and the filter that asks for it alone. */
interface Alone extends MatchedCondition {
  readonly alone: WatchFilter;
}

const bare = (some: readonly Alone[]): readonly MatchedCondition[] => some.map(({ what, value }) => ({ what, value }));

function reasonOf(what: 'background' | 'in-no-fact' | 'around', some: readonly Alone[]): readonly Reason[] {
  return some.length === 0 ? [] : [{ what, of: bare(some) }];
}

/** Of each list any is enough: when none is met, all of it is what fails. */
function failing(report: ArticleReport, lists: readonly (readonly Alone[])[]): readonly Alone[] {
  return lists.flatMap((list) => (list.some(({ alone }) => matchOf(report, alone) !== null) ? [] : list));
}

function articleConditions({ languages, outlets, words }: WatchFilter): readonly (readonly Alone[])[] {
  return [
    languages.map((value) => ({ what: 'language', value, alone: { ...wantsAll, languages: [value] } })),
    outlets.map((value) => ({ what: 'outlet', value, alone: { ...wantsAll, outlets: [value] } })),
    words.map((value) => ({ what: 'word', value, alone: { ...wantsAll, words: [value] } })),
  ];
}

function factConditions({ actorIds, countries, pairs, areas, kinds }: WatchFilter): readonly (readonly Alone[])[] {
  return [
    actorIds.map((value) => ({ what: 'actor', value, alone: { ...wantsAll, actorIds: [value] } })),
    [
      ...countries.map((value): Alone => ({ what: 'country', value, alone: { ...wantsAll, countries: [value] } })),
      ...pairs.map((pair): Alone => ({ what: 'pair', value: pair.join('-'), alone: { ...wantsAll, pairs: [pair] } })),
    ],
    areas.map((value) => ({ what: 'area', value, alone: { ...wantsAll, areas: [value] } })),
    kinds.map((value) => ({ what: 'kind', value, alone: { ...wantsAll, kinds: [value] } })),
  ];
}

/** The article as if what it recalls were news. */
function recalledAsNews(report: ArticleReport): ArticleReport {
  const facts = report.facts.map((fact) =>
    fact.status === 'historical' ? { ...fact, status: 'held' as const } : fact,
  );
  return { ...report, facts };
}

/** Whether the article names somebody or some country, be it in no fact. */
function isNamed({ actors }: ArticleReport, { what, value }: MatchedCondition): boolean {
  const isCountry = (code: string) => actors.some(({ kind, country }) => kind === 'country' && country === code);
  if (what === 'actor') return actors.some(({ id }) => id === value);
  return what === 'country' || what === 'pair' ? value.split('-').every(isCountry) : false;
}
