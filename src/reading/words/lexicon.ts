import type { VerbCue } from '../../languages/cues.ts';
import type { Language } from '../../languages/language.ts';
import { venues } from '../../languages/places.ts';
import { fold } from '../../text/fold.ts';
import { alternatives, type Matcher, matcherOf, type Words } from '../../text/patterns.ts';
import { countryEntries, owned } from './country-entries.ts';
import { plainEntries } from './plain-entries.ts';
import { groupEntries, roleEntries } from './role-entries.ts';
import type { Tag } from './tags.ts';
import { endingsOf, type JoinedRules, wordsGathered } from './word-lists.ts';

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
  /** What a page prints before the day of publication. */
  readonly stamps: Matcher<true>;
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
  readonly clitics: JoinedRules | null;
}

const compiled = new Map<string, Lexicon>();

/** The lexicon of a language, compiled once. */
export function lexiconOf(language: Language): Lexicon {
  const lexicon = compiled.get(language.code) ?? compile(language);
  compiled.set(language.code, lexicon);
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
    stamps: matcherOf([[language.dates.stamps, true as const]]),
    ordinals: new Set(endingsOf(language.dates.ordinals)),
    pluralEndings: endingsOf(language.pluralEndings),
    paired: new Set(alternatives(language.pairs).flatMap((words) => words.at(-1) ?? [])),
    residents: endingsOf(language.stays.residents),
    wishes: language.wishes ? matcherOf([[language.wishes, true as const]]) : null,
    clitics: language.clitics && gathered ? gathered.rules(language.clitics, language.tellingParticles) : null,
  };
}

/** `geschlossene | geschlossenen`: the participles of a verb as they stand before a noun, but for those that are also its past. */
function beforeNouns({ finite, participle, infinitive }: VerbCue, { attributiveEndings }: Language): string {
  if (!attributiveEndings) return '';
  const others = new Set([finite, infinitive].flatMap((words) => alternatives(words).map((one) => one.join(' '))));
  const single = alternatives(participle).flatMap((one) => (one.length === 1 ? one : []));
  const inflected = single.flatMap((one) => alternatives(attributiveEndings).map(([ending]) => `${one}${ending}`));
  return inflected.filter((one) => !others.has(one)).join(' | ');
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
      if (kind === 'agreement')
        yield [beforeNouns(cue, language), { is: 'verb', kind, cue, form: 'participle', attributive: true }];
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
  for (const when of ['past', 'present', 'future'] as const) yield [language.stays.leads[when], { is: 'leads', when }];
  for (const [i, words] of language.dates.lasting.entries()) yield [words, { is: 'lasting', days: i + 2 }];
  for (const [i, words] of language.instrumentWords.ranks.entries()) yield [words, { is: 'rank', number: i + 1 }];
  for (const [i, words] of language.dates.weeks.entries()) yield [words, { is: 'week', by: i - 1 }];
  for (const [i, words] of language.dates.weekdays.entries()) yield [words, { is: 'weekday', number: i + 1 }];
}
