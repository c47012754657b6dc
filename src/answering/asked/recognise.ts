import { languages } from '../../languages/all.ts';
import type { AreaId } from '../../languages/area-ids.ts';
import type { ConceptId, CueId, StageId } from '../../languages/asking.ts';
import type { Mode } from '../../text/ladder.ts';
import { alternatives } from '../../text/patterns.ts';
import { type CountryWord, capitalNames, countryMatcher, townMatcher, townWritten } from './countries.ts';
import { cuesIn, withoutNewOffices } from './cues.ts';
import { officesIn } from './offices.ts';
import { namesOpened } from './particles.ts';
import type { Period } from './periods.ts';
import { periodIn } from './periods.ts';
import type { AskedCountry, AskedOffice, AskedPlace } from './question.ts';
import { bodiesIn, groupsIn, namesOfPlace } from './things.ts';
import { type Found, findAll, findEvery, finds, foldedOf, type Token, tokensOf } from './tokens.ts';
import { type Vocabulary, vocabularies, type Want } from './vocabulary.ts';

/** What the lists of words recognise in a question, before names are looked up. */
export interface Recognised {
  readonly cues: readonly Found<CueId>[];
  readonly wants: readonly Found<Want>[];
  readonly countries: readonly Found<AskedCountry>[];
  readonly offices: readonly Found<AskedOffice>[];
  readonly areas: readonly Found<AreaId>[];
  readonly instruments: readonly Found<string>[];
  readonly places: readonly Found<AskedPlace>[];
  readonly concepts: readonly Found<ConceptId>[];
  readonly stages: readonly Found<StageId>[];
  readonly modes: readonly Found<Mode>[];
  readonly period: Found<Period> | null;
}

/** Looks every word of a question up in the lists of its language, and in all languages for countries and areas. */
export function recognise(
  tokens: readonly Token[],
  text: string,
  vocabulary: Vocabulary,
  asOf: string,
  strict = false,
): Recognised {
  const folded = foldedOf(tokens);
  const countries = countriesIn(tokens, folded, vocabulary);
  const offices = officesIn(tokens, text, vocabulary, countries);
  const inOffice = coveredBy(offices);
  const period = periodOf(folded, vocabulary, asOf);
  // Without its accent `traité` is also a word of an area.
  const instruments = findAll(vocabulary.instruments, folded);
  const agreements = findAll(vocabulary.cues, folded).filter(({ value }) => value === 'agreement');
  const agreed = coveredBy([...instruments, ...agreements].filter(({ from, to }) => to - from === 1));
  // `EAU` is no water: letters in capitals among smaller ones are a state's.
  const inLetters = coveredBy(countries.filter((country) => isLetters(country, tokens)));
  const inBody = coveredBy(bodiesIn(folded));
  const inGroup = coveredBy(groupsIn(folded));
  const explained = (index: number) => inOffice(index) || inLetters(index) || inBody(index) || covers(period, index);
  // `haiti`, which some language counts among the crises, is asked for as the state.
  const state = coveredBy(countries.filter(({ from, to }) => to - from === 1));
  const areas = areasIn(tokens, vocabulary, explained).filter(
    ({ from, to }) => to - from > 1 || !(agreed(from) || state(from)),
  );
  // `Porto` is no town in `Porto-Novo`.
  const inLonger = coveredBy(countries.filter(({ from, to }) => to - from > 1));
  // `sind` is no town where it is a small word of the question's language, as long as it has no capital.
  const isSmall = (index: number) => !tokens[index]?.capital && finds(vocabulary.filler, [folded[index] ?? '']);
  const towns = findAll(townMatcher(), folded).filter(
    ({ from, to }) => to - from > 1 || (!inLonger(from) && !isSmall(from)),
  );
  const inName = coveredBy([...towns, ...countries].filter(({ from, to }) => to - from > 1));
  // `new` in `New York` asks for no news.
  const taken = (index: number) => inOffice(index) || inName(index) || inGroup(index) || covers(period, index);
  const asked = findEvery(vocabulary.wants, folded);
  // `what about France?` asks for no text that is about it.
  const opening = vocabulary.followUps.at(folded, 0)[0]?.length ?? 0;
  const ownCues = cuesIn(
    folded,
    vocabulary,
    (index) => index < opening || taken(index),
    strict,
    coveredBy([...towns, ...countries, ...asked]),
  );
  const foreign = vocabularies().filter((other) => other !== vocabulary);
  // A small word of the question's own language, or of a name, is no cue of another: Dutch `met`, Spanish `van`.
  const small = coveredBy([vocabulary.filler, vocabulary.followUps].flatMap((list) => findEvery(list, folded)));
  const opened = namesOpened(tokens);
  // What stands behind both small words of a name is the name: `van der Bellen`.
  const open = (index: number) =>
    taken(index) || small(index) || opened.has(index) || (opened.has(index - 1) && opened.has(index - 2));
  const said = ownCues.length > 0 ? ownCues : foreign.flatMap((other) => cuesIn(folded, other, open, true));
  // `joint declaration` is a text, and nothing that somebody declared.
  const inText = coveredBy([...instruments, ...agreements].filter(({ from, to }) => to - from > 1));
  const means = modesIn(folded, vocabulary, taken);
  // `video meetings`; who is only said to have talked by video met too.
  const inMeans = coveredBy(means);
  const onceAgain = findAll(vocabulary.onceAgain, folded);
  const inAgain = ({ from, to }: Found<CueId>) => onceAgain.some((one) => one.from <= from && to <= one.to);
  // `the new date` asks for a date.
  const inWant = coveredBy(asked.filter(({ from, to }) => to - from > 1));
  // `in person` asks for nobody, and `de nouveau` for no news.
  const own = said.filter(
    (cue) =>
      (cue.value !== 'person' || !inMeans(cue.from)) && (cue.value !== 'news' || !(inAgain(cue) || inWant(cue.from))),
  );
  const talked = own.length > 0 ? own : means.map(({ from, to }) => ({ from, to, value: 'meet' as const }));
  // `developing` asks of relations how they go; elsewhere it is any word.
  const ofRelations = talked.some(({ value }) => value === 'cooperate');
  const plain = talked.filter(
    ({ from, value }) => (value !== 'say' || !inText(from)) && (value !== 'develop' || ofRelations),
  );
  const nations = countries.filter(({ value }) => value.as === 'nationality');
  const cues = withoutNewOffices(plain, offices, nations, (index) => open(index) || folded[index] === undefined);
  const goesThere = coveredBy(cues.filter(({ value }) => value === 'visit' || value === 'go'));
  const isPlace = ({ value, from }: Found<AskedCountry>) =>
    value.as === 'capital' && (value.there || goesThere(from - 1));
  // `Western Sahara` is asked for as what is talked about, not as a party.
  const isTopic = ({ from, to }: Found<AskedCountry>) =>
    to - from > 1 && areas.some((area) => area.from <= from && to <= area.to);
  const places = [...towns, ...countries.filter(isPlace)].map(({ from, to, value }) => {
    const town = folded.slice(from, to).join(' ');
    return {
      from,
      to,
      value: {
        there: afterPreposition(folded, from, vocabulary),
        words: townWritten(town) ?? text.slice(tokens[from]?.start, tokens[to - 1]?.end),
        folded: town,
        forms: sameCapital(typeof value === 'string' ? value : value.code, town),
        capitalOf: typeof value === 'string' ? null : value.code,
      },
    };
  });
  return {
    cues,
    wants: wantsIn(tokens, vocabulary, (index) => open(index) || covers(period, index)),
    countries: countries.filter((country) => !isPlace(country) && !isTopic(country)),
    offices,
    areas,
    instruments,
    places,
    modes: cues.some(({ value }) => talks.includes(value)) ? means : [],
    // The words of a period, `next week`, ask for a time.
    stages: findAll(vocabulary.stages, folded, (index) => covers(period, index)),
    concepts: findAll(
      vocabulary.concepts,
      folded,
      (index) => inLetters(index) || coveredBy([...offices, ...areas])(index),
    ),
    period,
  };
}

const talks: readonly CueId[] = ['meet', 'receive', 'discuss'];

/** The means of talking that a question names; where its own language has no word there, in another's. */
function modesIn(folded: readonly string[], own: Vocabulary, skip: (index: number) => boolean): Found<Mode>[] {
  const all = vocabularies(own.language.code).map(({ modes }) => findAll(modes, folded, skip));
  return all.find((found) => found.length > 0) ?? [];
}

/** The period that is asked for; of a month in another language with its year, the longer: `janvier 2024`. */
function periodOf(folded: readonly string[], vocabulary: Vocabulary, asOf: string): Found<Period> | null {
  const own = periodIn(folded, vocabulary, asOf);
  const dated = (found: Found<Period>) => folded.slice(found.from, found.to).some((word) => /^(19|20)\d\d$/.test(word));
  const words = (found: Found<Period> | null) => (found ? found.to - found.from : 0);
  const others = vocabularies().flatMap((other) => periodIn(folded, other, asOf) ?? []);
  return others.filter(dated).reduce<Found<Period> | null>((best, one) => (words(one) > words(best) ? one : best), own);
}

/**
 * Whether a word asks nothing as it is written, between other words: French `ou` is `or` there, and `où` where a question
 * begins or ends with it.
 */
function isSmallWord({ from, to }: Found<Want>, tokens: readonly Token[], { language }: Vocabulary): boolean {
  const printed = tokens[from]?.printed.toLowerCase().normalize('NFC') ?? '';
  const written = (words: string) => words.split('|').some((word) => word.trim() === printed);
  const { asking } = language;
  const asks = [asking.who, asking.when, asking.where, asking.howMany].some(written);
  return to - from === 1 && from > 0 && to < tokens.length && !asks && written(asking.filler);
}

/** Shorter words of other languages are words of too many things. */
const telling = 5;

/** What is wanted; where the question's own language has no word for that, in another's: `datum`, `wanneer`. */
function wantsIn(tokens: readonly Token[], own: Vocabulary, skip: (index: number) => boolean): Found<Want>[] {
  const folded = foldedOf(tokens);
  const wants = findAll(own.wants, folded).filter((want) => !isSmallWord(want, tokens, own));
  if (wants.length > 0) return wants;
  const long = (index: number) => (folded[index]?.length ?? 0) >= telling;
  return vocabularies(own.language.code)
    .flatMap((other) => findAll(other.wants, folded, (index) => skip(index) || !long(index)))
    .filter((one, at, all) => all.findIndex(({ from }) => from === one.from) === at);
}

function isLetters({ from, to }: Found<unknown>, tokens: readonly Token[]): boolean {
  const shouts = ({ printed }: Token) => printed.length > 1 && printed === printed.toUpperCase();
  return to - from === 1 && tokens.slice(from, to).every(shouts) && !tokens.every(shouts);
}

/** The other languages' names of a capital, or of a region or town that they spell otherwise; folded. */
export function sameCapital(code: string, place: string): readonly string[] {
  const names = capitalNames(code).map((name) => foldedOf(tokensOf(name)).join(' '));
  const forms = names.includes(place) ? names : namesOfPlace(place);
  return [...forms, ...[place, ...forms].flatMap(townAdjectives)];
}

/** What a German text calls things of a town: `Wiener`, `Münchner`, `Bremer`. */
const townAdjectives = (town: string): readonly string[] =>
  /^[a-z]{4,}$/.test(town)
    ? [`${town}er`, ...(town.endsWith('en') ? [`${town.slice(0, -2)}er`, `${town.slice(0, -2)}ner`] : [])]
    : [];

const covers = (found: Found<unknown> | null, index: number) =>
  found !== null && found.from <= index && index < found.to;

/** Whether a token lies inside one of the finds. */
export function coveredBy(found: readonly Found<unknown>[]): (index: number) => boolean {
  return (index) => found.some((one) => covers(one, index));
}

let everyday: ReadonlySet<string> | null = null;

/** Whether a short word is an everyday one in some language: a pronoun, a preposition, `versus`, French `eau`. */
function isWord(word: string): boolean {
  everyday ??= new Set([
    ...languages.flatMap(({ stopWords, areas, asking }) =>
      [stopWords, ...Object.values(areas).map(({ listed }) => listed), ...Object.values(asking.offices)].flatMap(
        (words) => alternatives(words).flat(),
      ),
    ),
    'us',
    'vs',
  ]);
  return everyday.has(word);
}

function countriesIn(
  tokens: readonly Token[],
  folded: readonly string[],
  vocabulary: Vocabulary,
): Found<AskedCountry>[] {
  return findAll(countryMatcher(), folded)
    .filter(({ from, to }) => {
      // `us`, `no` or `in` are words before they are codes and need their capitals; `uk` and `usa` are typed as they come.
      const printed = tokens[from]?.printed ?? '';
      const sure = printed === printed.toUpperCase() || !isWord(printed.toLowerCase());
      return to - from > 1 || printed.length > 3 || sure;
    })
    .map((found) => ({
      ...found,
      value: {
        ...found.value,
        there: afterPreposition(folded, found.from, vocabulary),
        namesakes: namesakesAt(folded, found),
      },
    }));
}

/** The other states that the same word names: two are called Congo. */
function namesakesAt(folded: readonly string[], { from, to, value }: Found<CountryWord>): readonly string[] {
  const others = countryMatcher().at(folded, from);
  return others
    .filter((other) => other.length === to - from && other.value.as === value.as && other.value.code !== value.code)
    .map((other) => other.value.code);
}

/** Whether a word that says where stands before a name, with an article between at most. */
export function afterPreposition(folded: readonly string[], from: number, { at, language }: Vocabulary): boolean {
  const articles = language.articles.split('|').map((word) => word.trim().replace(/['’]$/, ''));
  // French `au` is both.
  const ends = articles.includes(folded[from - 1] ?? '') ? [from, from - 1] : [from];
  return ends.some((before) =>
    [1, 2, 3, 4].some(
      (length) => before >= length && at.at(folded, before - length).some((match) => match.length === length),
    ),
  );
}

function areasIn(tokens: readonly Token[], own: Vocabulary, skip: (index: number) => boolean): Found<AreaId>[] {
  const folded = foldedOf(tokens);
  // Another language's two letters are an abbreviation only in capitals: German `KI` is no French `ki`.
  const small = (index: number) => folded[index]?.length === 2 && tokens[index]?.capital === false;
  const out: Found<AreaId>[] = [];
  for (const vocabulary of vocabularies(own.language.code)) {
    const passed = vocabulary === own ? skip : (index: number) => skip(index) || small(index);
    for (const found of findAll(vocabulary.askedAreas, folded, passed)) {
      const longer = out.some(
        (other) => other.from < found.to && found.from < other.to && other.to - other.from >= found.to - found.from,
      );
      if (!longer) out.push(found);
    }
  }
  // A longer find of another language takes the place of a shorter one: `trafic de migrants` is not `migrants`.
  return out.filter(
    (one) =>
      !out.some(
        (other) =>
          other !== one && other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from,
      ),
  );
}
