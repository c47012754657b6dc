import { languages } from '../../languages/all.ts';
import { type AreaId, areaIds } from '../../languages/area-ids.ts';
import {
  type ConceptId,
  type CueId,
  cueIds,
  type OfficeId,
  officeIds,
  type PeriodId,
  periodIds,
  type StageId,
  stageIds,
} from '../../languages/asking.ts';
import type { Language, LanguageCode } from '../../languages/language.ts';
import { askedListsOf } from '../../reading/words/asked-lists.ts';
import { type Mode, modes } from '../../text/ladder.ts';
import { type Matcher, matcherOf } from '../../text/patterns.ts';

/** What a question wants to know beyond the kind of fact. */
export type Want = 'who' | 'what' | 'when' | 'how-long' | 'where' | 'how-many' | 'how-much';

/** A language's question words, compiled. */
export interface Vocabulary {
  readonly language: Language;
  readonly tells: Matcher<true>;
  /** The lists' words with accents, as written in lower case: an accent tells languages apart that fold alike. */
  readonly accented: ReadonlySet<string>;
  readonly wants: Matcher<Want>;
  readonly opensQuestion: Matcher<true>;
  readonly cues: Matcher<CueId>;
  readonly offices: Matcher<OfficeId>;
  /** Words that make an office a lesser one: `deputy`. */
  readonly lesser: Matcher<true>;
  readonly concepts: Matcher<ConceptId>;
  readonly areaTerms: Matcher<AreaId>;
  /** Also the wide words, which name an area when they are asked for. */
  readonly askedAreas: Matcher<AreaId>;
  readonly instruments: Matcher<string>;
  readonly periods: Matcher<PeriodId>;
  readonly onceAgain: Matcher<true>;
  readonly modes: Matcher<Mode>;
  readonly stages: Matcher<StageId>;
  readonly months: Matcher<number>;
  readonly weekdays: Matcher<number>;
  readonly today: Matcher<true>;
  readonly yesterday: Matcher<true>;
  readonly articles: Matcher<true>;
  readonly since: Matcher<true>;
  readonly until: Matcher<true>;
  readonly at: Matcher<true>;
  /** Between a day, a month and a year: `25 de mayo de 2022`. */
  readonly of: Matcher<true>;
  readonly numbers: Matcher<true>;
  readonly currencies: Matcher<true>;
  readonly followUps: Matcher<true>;
  readonly standIns: Matcher<true>;
  readonly whoActs: Matcher<true>;
  readonly next: Matcher<true>;
  readonly greetings: Matcher<true>;
  readonly courtesies: Matcher<true>;
  readonly help: Matcher<true>;
  /** Words that ask for nothing: function words and fillers. */
  readonly filler: Matcher<true>;
}

function accentedIn(lists: readonly string[]): ReadonlySet<string> {
  const words =
    lists
      .join(' ')
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return new Set(words.filter((word) => /[^a-z]/.test(word)));
}

const plain = (words: string): Matcher<true> => matcherOf([[words, true as const]]);

function compile(language: Language): Vocabulary {
  const { asking, areas, dates } = language;
  const lists = askedListsOf(language);
  return {
    language,
    tells: plain(asking.tells),
    accented: accentedIn([
      asking.tells,
      ...Object.values(asking.cues),
      asking.attends,
      ...areaIds.flatMap((id) => [areas[id].label, areas[id].terms, areas[id].listed]),
    ]),
    wants: matcherOf<Want>([
      [asking.who, 'who'],
      ...(asking.what === undefined ? [] : [[asking.what, 'what'] as const]),
      [asking.when, 'when'],
      [asking.howLong, 'how-long'],
      [asking.where, 'where'],
      [asking.howMany, 'how-many'],
      [asking.howMuch, 'how-much'],
    ]),
    opensQuestion: plain(asking.opensQuestion),
    cues: matcherOf([...cueIds.map((id) => [asking.cues[id], id] as const), [asking.attends, 'present'] as const]),
    offices: matcherOf(officeIds.map((id) => [asking.offices[id], id] as const)),
    lesser: plain(language.lesser),
    concepts: lists.concepts,
    areaTerms: matcherOf(areaIds.map((id) => [areas[id].terms, id] as const)),
    askedAreas: lists.areas,
    instruments: lists.instruments,
    periods: matcherOf(periodIds.map((id) => [asking.periods[id], id] as const)),
    onceAgain: plain(asking.onceAgain),
    modes: matcherOf(modes.map((id) => [asking.modes[id], id] as const)),
    stages: matcherOf(stageIds.map((id) => [asking.stages[id], id] as const)),
    months: matcherOf(dates.months.map((words, index) => [words, index + 1] as const)),
    weekdays: matcherOf(dates.weekdays.map((words, index) => [words, index + 1] as const)),
    today: plain(dates.today),
    yesterday: plain(dates.yesterday),
    articles: plain(language.articles),
    since: plain(asking.since),
    until: plain(asking.until),
    at: plain(asking.at),
    of: plain('of | de | del | من | du'),
    numbers: plain(asking.numbers),
    currencies: plain(asking.currencies),
    followUps: plain(asking.followUps),
    standIns: plain(asking.standIns),
    whoActs: plain(asking.whoActs),
    next: plain(asking.next),
    greetings: plain(asking.greetings),
    courtesies: plain(asking.courtesies),
    help: plain(asking.help),
    filler: plain(`${asking.filler} | ${asking.onceAgain} | ${asking.tells} | ${language.stopWords}`),
  };
}

const compiled = new Map<LanguageCode, Vocabulary>();

/** The vocabulary of a language, compiled once. */
export function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = compiled.get(language.code);
  if (!vocabulary) {
    vocabulary = compile(language);
    compiled.set(language.code, vocabulary);
  }
  return vocabulary;
}

/** All languages' vocabularies, the given language's first. */
export function vocabularies(first?: LanguageCode): readonly Vocabulary[] {
  const all = languages.map(vocabularyOf);
  return first === undefined
    ? all
    : all.toSorted((a, b) => Number(b.language.code === first) - Number(a.language.code === first));
}
