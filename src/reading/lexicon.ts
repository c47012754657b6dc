import type { Ladder, NounCue, VerbCue } from '../languages/cues.ts';
import type { RelativeDate } from '../languages/date-words.ts';
import type { Language } from '../languages/language.ts';
import { venues } from '../languages/places.ts';
import { fold } from '../text/fold.ts';
import type { CliticRules } from '../text/joined-words.ts';
import { alternatives, type Matcher, matcherOf, type Words } from '../text/patterns.ts';
import { countryEntries, owned } from './country-entries.ts';
import type { FactKind } from './fact.ts';
import { plainEntries } from './plain-entries.ts';
import { groupEntries, roleEntries } from './role-entries.ts';
import { endingsOf, wordsGathered } from './word-lists.ts';

export type VerbForm = 'finite' | 'participle' | 'infinitive' | 'gerund';
export type CueKind = Extract<FactKind, 'meeting' | 'visit' | 'agreement'>;

/** What a word or a run of words can be; one word can be several things, the context decides. */
export type Tag =
  | {
      readonly is: 'role';
      readonly sector: string;
      readonly acronym?: true;
      /** Letters that inflection adds: the `en` of `Präsidenten`. */
      readonly cut?: number;
    }
  | {
      readonly is: 'nationality' | 'country' | 'place';
      readonly country: string;
      readonly capital?: boolean;
      /** Where the states of the world meet. */
      readonly venue?: boolean;
      /** Only before a hyphen: `franco-`. */
      readonly joint?: true;
      /** With the ending that makes it an owner: `Kenias`. */
      readonly owner?: true;
    }
  | { readonly is: 'verb'; readonly kind: CueKind; readonly cue: VerbCue; readonly form: VerbForm }
  | { readonly is: 'noun'; readonly kind: CueKind; readonly cue: NounCue }
  | { readonly is: 'instrument'; readonly type: string; readonly loose: boolean; readonly notBefore: Words | undefined }
  | { readonly is: 'area'; readonly area: string; readonly wide: boolean }
  | { readonly is: 'month' | 'weekday' | 'day-word'; readonly number: number }
  | { readonly is: 'week'; readonly by: number }
  | { readonly is: 'rank'; readonly number: number }
  | { readonly is: 'lasting'; readonly days: number }
  | { readonly is: 'counted'; readonly date: RelativeDate }
  | { readonly is: 'world-office'; readonly body: string }
  | { readonly is: 'union'; readonly states: readonly string[] }
  | { readonly is: 'regional'; readonly region: string }
  | { readonly is: 'national'; readonly country: string }
  | { readonly is: 'group'; readonly heads: readonly string[] }
  | { readonly is: PlainTag };

export type PlainTag =
  | 'indefinite'
  | 'article'
  | 'person-pronoun'
  | 'people-pronoun'
  | 'both'
  | 'possessive'
  | 'object-pronoun'
  | 'particle'
  | 'telling'
  | 'honorific'
  | 'portfolio'
  | 'pair'
  | 'three'
  | 'couple'
  | 'royal'
  | 'guest'
  | 'programme'
  | 'accompanies'
  | 'receiver'
  | 'homeland'
  | 'neighbour'
  | 'accredited'
  | 'counterpart'
  | 'bilateral'
  | 'organisation'
  | 'state-body'
  | 'world-body'
  | 'joint-body'
  | 'region'
  | 'district'
  | 'same-kind'
  | 'bodies'
  | 'leaders'
  | 'leader'
  | 'school'
  | 'foreign-school'
  | 'firm'
  | 'document'
  | 'plural'
  | 'count'
  | 'another'
  | 'existing'
  | 'amount'
  | 'also'
  | 'dating'
  | 'namely'
  | 'on-it'
  | 'capital'
  | 'soil'
  | 'contest'
  | 'site'
  | 'seat'
  | 'building'
  | 'support'
  | 'attending'
  | 'separately'
  | 'phone'
  | 'video'
  | 'here'
  | 'there'
  | 'speech'
  | 'calls'
  | 'off'
  | 'tells'
  | 'tells-on'
  | 'report'
  | 'source'
  | 'cooperation'
  | 'fields'
  | 'raised'
  | 'about'
  | 'covering'
  | 'means'
  | 'follow-up'
  | 'on-behalf'
  | 'behalf-of'
  | 'signed-for'
  | 'given'
  | 'seldom-given'
  | 'surname'
  | 'common'
  | 'genitive'
  | 'alike'
  | 'several'
  | 'ordinary'
  | 'stop'
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'calendar'
  | 'range-from'
  | 'range-to'
  | 'until'
  | 'begins'
  | 'arrives'
  | 'departs'
  | 'purpose'
  | 'part-of-month'
  | 'weekend'
  | 'returns'
  | 'since'
  | 'moved'
  | 'same-occasion'
  | 'thereafter'
  | 'series'
  | 'beforehand'
  | 'already'
  | 'date-future'
  | 'date-past'
  | ConnectorTag
  | LadderTag;

export type ConnectorTag =
  | 'and'
  | 'with'
  | 'between'
  | 'by'
  | 'of'
  | 'to'
  | 'at'
  | 'from'
  | 'other'
  | 'relative'
  | 'subordinate'
  | 'presence'
  | 'company'
  | 'margins'
  | 'including'
  | 'led-by';

export type LadderTag = keyof Ladder;

/** A language compiled for reading. */
export interface Lexicon {
  readonly language: Language;
  readonly tags: Matcher<Tag>;
  readonly abbreviations: ReadonlySet<string>;
  /** Lower-case words, with their accents, that are no office, verb or word of speech. */
  readonly homographs: ReadonlySet<string>;
  /** The same of instruments: `traite`, not `traité`. */
  readonly notInstruments: ReadonlySet<string>;
  /** The same of moods and tenses: `hatte`, not `hätte`. */
  readonly indicatives: ReadonlySet<string>;
  readonly furniture: Matcher<true>;
  /** Headings after which a page goes on without the article. */
  readonly articleEnds: Matcher<true>;
  /** Endings of day numbers, folded. */
  readonly ordinals: ReadonlySet<string>;
  /** Endings of plural nouns of people, folded, the longest first. */
  readonly pluralEndings: readonly string[];
  /** Nouns that stand after `the two`, folded: `men`, `officers`. */
  readonly paired: ReadonlySet<string>;
  /** Offices of those who live in the country that receives them, folded. */
  readonly residents: readonly string[];
  /** Wishes behind the names of rulers and of the dead; null where the press writes none. */
  readonly wishes: Matcher<true> | null;
  /** How words written together are parted; null where the language writes them apart. */
  readonly clitics: CliticRules | null;
}

const compiled = new Map<string, Lexicon>();

/** The lexicon of a language, compiled once. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language.code);
  if (!lexicon) {
    lexicon = compile(language);
    compiled.set(language.code, lexicon);
  }
  return lexicon;
}

function compile(language: Language): Lexicon {
  const gathered = language.clitics ? wordsGathered() : null;
  return {
    language,
    tags: matcherOf(entries(language), gathered?.add),
    homographs: new Set((language.homographs ?? '').split('|').map((word) => word.trim())),
    notInstruments: new Set((language.notInstruments ?? '').split('|').map((word) => word.trim())),
    indicatives: new Set((language.indicatives ?? '').split('|').map((word) => word.trim())),
    abbreviations: new Set(language.abbreviations.split('|').map((word) => fold(word.trim()))),
    furniture: matcherOf([
      [language.furniture, true as const],
      [language.articleEnds, true as const],
    ]),
    articleEnds: matcherOf([[language.articleEnds, true as const]]),
    ordinals: new Set(endingsOf(language.dates.ordinals)),
    pluralEndings: endingsOf(language.pluralEndings),
    paired: new Set(alternatives(language.pairs).flatMap((words) => words.at(-1) ?? [])),
    residents: endingsOf(language.stays.residents),
    wishes: language.wishes ? matcherOf([[language.wishes, true as const]]) : null,
    clitics: language.clitics && gathered ? gathered.rules(language.clitics, language.tellingParticles) : null,
  };
}

function* entries(language: Language): Generator<readonly [Words, Tag]> {
  yield* plainEntries(language);
  yield* groupEntries(language);
  yield* roleEntries(language);
  for (const [country, words] of Object.entries(language.nationalities)) yield [words, { is: 'nationality', country }];
  for (const [country, words] of Object.entries(language.joint ?? {}))
    yield [words, { is: 'nationality', country, joint: true }];
  yield* countryEntries(language);
  for (const [country, words] of Object.entries(language.places)) {
    const towns = words.split('|').map((town) => town.trim());
    for (const [i, town] of towns.entries()) {
      yield [town, { is: 'place', country, capital: i === 0, venue: venues.includes(town) }];
      yield [owned(town, language), { is: 'place', country, owner: true }];
    }
  }
  for (const [country, words] of Object.entries(language.governments))
    yield [words, { is: 'place', country, capital: true }];
  for (const kind of ['meeting', 'visit', 'agreement'] as const) {
    for (const cue of language.verbs[kind]) {
      for (const form of ['finite', 'participle', 'infinitive', 'gerund'] as const)
        yield [cue[form] ?? '', { is: 'verb', kind, cue, form }];
    }
    for (const cue of language.nouns[kind]) {
      yield [cue.words, { is: 'noun', kind, cue }];
      if (language.capitals) yield [cue.words, { is: 'common' }];
    }
  }
  for (const [country, parts] of Object.entries(language.bodies.parts))
    for (const [region, adjectives] of Object.entries(parts)) {
      yield [region, { is: 'country', country }];
      yield [region, { is: 'region' }];
      yield [adjectives, { is: 'nationality', country }];
      yield [adjectives, { is: 'regional', region }];
    }
  for (const [body, words] of Object.entries(language.bodies.offices)) yield [words, { is: 'world-office', body }];
  for (const [states, words] of Object.entries(language.bodies.unions)) {
    yield [words, { is: 'world-body' }];
    yield [words, { is: 'union', states: states.split(' ') }];
  }
  for (const [country, words] of Object.entries(language.bodies.national ?? {}))
    yield [words, { is: 'national', country }];
  for (const { type, words, loose, notBefore } of language.instruments)
    yield [words, { is: 'instrument', type, loose: loose ?? false, notBefore }];
  for (const [area, { terms, listed }] of Object.entries(language.areas)) {
    yield [terms, { is: 'area', area, wide: false }];
    yield [listed, { is: 'area', area, wide: true }];
  }
  for (const [i, words] of language.dates.months.entries()) yield [words, { is: 'month', number: i + 1 }];
  for (const date of language.dates.relative) yield [date.words, { is: 'counted', date }];
  for (const [i, words] of (language.dates.days ?? []).entries()) yield [words, { is: 'day-word', number: i + 1 }];
  for (const [i, words] of language.dates.lasting.entries()) yield [words, { is: 'lasting', days: i + 2 }];
  for (const [i, words] of language.instrumentWords.ranks.entries()) yield [words, { is: 'rank', number: i + 1 }];
  for (const [i, words] of language.dates.weeks.entries()) yield [words, { is: 'week', by: i - 1 }];
  for (const [i, words] of language.dates.weekdays.entries()) yield [words, { is: 'weekday', number: i + 1 }];
}
