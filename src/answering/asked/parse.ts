import { languageOf } from '../../languages/all.ts';
import type { CueId } from '../../languages/asking.ts';
import { isJoined } from '../../reading/words/asked-clitics.ts';
import { wordsAlone } from '../../text/no-words.ts';
import type { Asked } from '../answer.ts';
import type { ArchiveView } from '../archive-view.ts';
import { distinct } from '../phrases.ts';
import { againIn, isLanguage } from './again.ts';
import { withoutAsides } from './asides.ts';
import { parted } from './compounds.ts';
import { filtersIn } from './filters.ts';
import { withFlagsNamed } from './flags.ts';
import { namesByLetters } from './initials.ts';
import { adds, countsThing, isWith, leavesWho, standingOf } from './joined.ts';
import { languageAsked } from './language-asked.ts';
import { countriesAsked, othersIn, unread } from './left-over.ts';
import { ofNamesakes } from './namesakes.ts';
import { narrowerWords } from './narrower-words.ts';
import { notesOn } from './notes.ts';
import { officesAlone } from './offices-alone.ts';
import { isParticle, namesOpened } from './particles.ts';
import {
  type AskedActor,
  actorsNamed,
  isGuess,
  isInName,
  namesIn,
  namesWrittenTogether,
  withoutPrinted,
} from './people.ts';
import { isAlwaysName } from './printed.ts';
import type { Question } from './question.ts';
import { coveredBy, type Recognised, recognise } from './recognise.ts';
import { runsOf } from './runs.ts';
import { readWith, spelledRight } from './slips.ts';
import { smallTalk } from './small-talk.ts';
import { descentsIn, halfNamesIn, withoutHalfNames } from './strangers.ts';
import { asTitled } from './titled.ts';
import { type Found, findEvery, finds, foldedOf, type Token, tokensOf } from './tokens.ts';
import { type Vocabulary, vocabularies, vocabularyOf } from './vocabulary.ts';

/** Typed where no command is taken: a direct message, a terminal. */
const asCommand = /^\s*\/\w+\s+/;

/** Understands a question by itself, without its thread; names are looked up in the archive. */
export async function parse(archive: ArchiveView, asked: Asked): Promise<Question> {
  const { filters, rest: said } = filtersIn(asked.question.replace(asCommand, ''));
  const language = languageOf(await languageAsked(archive, said, asked.language ?? 'en'));
  const vocabulary = language ? vocabularyOf(language) : vocabularies()[0];
  if (!vocabulary) throw new RangeError('no language is registered');
  const rest = await withoutAsides(archive, wordsAlone(withFlagsNamed(said, vocabulary.language.code)));
  const typed = tokensOf(rest);
  const again = asked.thread === undefined || filters.any ? null : againIn(typed);
  if (again !== null) {
    const nothing = { question: '', asOf: asked.asOf, language: isLanguage(again) ? again : vocabulary.language.code };
    return { ...(await parse(archive, nothing)), asked: asked.question, small: null, again };
  }
  const tokens = parted(typed, vocabulary);
  const folded = foldedOf(tokens);
  const read = recognise(tokens, rest, vocabulary, asked.asOf, filters.strict);
  const recognised = { ...read, cues: await withoutNames(archive, read.cues, tokens) };
  const explained = explainedBy(recognised, folded, vocabulary);
  const called = await namesIn(archive, rest, tokens, (index) => !explained(index));
  const met = recognised.cues.filter(({ value }) => value === 'meet' || value === 'receive');
  const sure = await withoutPrinted(archive, called, tokens, coveredBy(met));
  const disguised = await namesInDisguise(archive, tokens, recognised, sure);
  const joined = await namesWrittenTogether(archive, tokens, (index) => !explained(index) && !coveredBy(sure)(index));
  const guessed = coveredBy(called.filter(({ value }) => value.how === 'initials'));
  const free = (index: number) => !explained(index) && !coveredBy(sure)(index);
  const lettered = await namesByLetters(archive, tokens, free, guessed);
  const whole = withoutHalfNames(rest, tokens, [...sure, ...disguised, ...joined, ...lettered], explained);
  const halves = halfNamesIn(rest, tokens, whole, explained);
  const own = whole.filter((name) => !halves.some((half) => meets(name, half)));
  const found = await asTitled(archive, own, recognised.offices, tokens, (index) => !explained(index));
  const known = coveredBy(found.filter(({ value }) => !isGuess(value)));
  const inOffice = coveredBy(recognised.offices);
  const open = (index: number) => !explained(index) && !known(index);
  const printed = await runsOf(archive, rest, tokens, open, inOffice);
  const unheld = [...halves, ...descentsIn(rest, tokens, (index) => open(index) && !coveredBy(halves)(index))];
  const absent = unheld.filter((name) => !printed.some((run) => meets(name, run)));
  const runs = [...printed, ...absent];
  // What an article prints just so is nobody who is only spelt much alike.
  const names = found.filter((name) => !isGuess(name.value) || !runs.some((run) => meets(name, run)));
  const named = coveredBy([...names, ...runs]);
  const people = distinct(names.map(({ value }) => value));
  // A run around a name that was found is that name in full; any other is a name that the archive does not hold as such.
  const strangers = runs.filter((run) => !names.some((name) => meets(name, run)));
  const besideNames = <T>(found: readonly Found<T>[]): readonly T[] =>
    found.filter(({ from }) => !named(from)).map(({ value }) => value);
  const leftOver = tokens.filter((_, index) => !explained(index) && !named(index));
  const meant = filters.strict ? null : await spelledRight(archive, asked.question, leftOver, vocabulary.language);
  if (meant !== null)
    return readWith(meant.words, await parse(archive, { ...asked, question: meant.question }), asked.question);
  const {
    countries,
    places,
    mistyped,
    others: left,
  } = othersIn(
    leftOver,
    tokens,
    vocabulary,
    filters.strict,
    recognised.countries.length,
    coveredBy([recognised.offices, recognised.areas, recognised.instruments, recognised.cues].flat()),
  );
  const things = new Set(left.flatMap(({ thing, folded: words }) => (thing === null ? [] : words.split(' '))));
  const asides = asidesIn(leftOver, tokens, recognised, coveredBy(names)).filter(
    ({ printed, folded: word }) => !(unread(printed) && things.has(word)),
  );
  const joining = joiningIn(leftOver, tokens, named);
  const stands = standingOf(leftOver, tokens, recognised, named, vocabulary);
  const others = left
    .filter(({ folded: word }) => ![...asides, ...joining].some((token) => token.folded === word))
    .map((other) => ({ ...other, ...stands(other) }));
  const passedOver = left.filter(({ folded: word }) => asides.some((token) => token.folded === word));
  const byFilter = filters.person === null ? [] : [await actorsNamed(archive, filters.person)];
  const actors = [...people, ...byFilter.filter((actor) => actor !== null)];
  const missingPerson = filters.person !== null && byFilter.every((actor) => actor === null) ? [filters.person] : [];
  return {
    asked: asked.question,
    language: vocabulary.language.code,
    labels: vocabulary.language.labels,
    asOf: asked.asOf,
    cues: new Set(besideNames(recognised.cues)),
    wants: new Set(besideNames(recognised.wants)),
    actors,
    offices: officesAlone(recognised.offices, names, folded, vocabulary),
    countries: await ofNamesakes(
      archive,
      countriesAsked([...besideNames(recognised.countries), ...countries]),
      vocabulary.language,
    ),
    areas: distinct(besideNames(recognised.areas)),
    narrower: narrowerWords(
      recognised.areas.filter(({ from }) => !named(from)),
      tokens,
      vocabulary,
    ),
    instruments: distinct(besideNames(recognised.instruments)),
    places: [...besideNames(recognised.places), ...places],
    concepts: distinct(besideNames(recognised.concepts)),
    stages: new Set(besideNames(recognised.stages)),
    modes: new Set(besideNames(recognised.modes)),
    period: filters.period ?? besideNames(recognised.period ? [recognised.period] : [])[0] ?? null,
    filters,
    others: [
      ...strangers.map((name) => ({
        words: name.value,
        folded: absent.includes(name) ? folded.slice(name.from, name.to).join(' ') : (folded[name.to - 1] ?? ''),
        nameLike: true,
        thing: null,
      })),
      ...others,
      ...missingPerson.map((words) => ({ words, folded: words.toLowerCase(), nameLike: true, thing: null })),
    ],
    small: filters.any ? null : smallTalk(folded, vocabulary),
    followUp: (vocabulary.followUps.at(folded, 0)[0]?.length ?? 0) > 0,
    adds: adds(folded, vocabulary),
    withCountry: recognised.countries.some(({ from }) => isWith(folded, from, vocabulary)),
    standIn: finds(vocabulary.standIns, folded),
    counts: countsThing(recognised, explained, tokens),
    next: finds(vocabulary.next, folded),
    leavesWho: leavesWho(names, recognised, folded, vocabulary),
    inheritedIntent: null,
    again: null,
    onward: null,
    notes: notesOn(actors, mistyped, [...passedOver.map(({ words }) => words), ...filters.notUnderstood], vocabulary),
  };
}

const meets = (a: Found<unknown>, b: Found<unknown>): boolean => a.from < b.to && b.from < a.to;

/** A number, or one with the letters that make it an ordinal in some language: `6e`, `3rd`, `2o`. */
const numbered = /^\d+(?:e|er|ere|eme|de|ste|st|nd|rd|th|a|o)?$/;

/** Whether some list of words explains a token; then it is not looked up as a name. */
function explainedBy(
  recognised: Recognised,
  folded: readonly string[],
  { filler, at, currencies, numbers, standIns, next, followUps }: Vocabulary,
): (index: number) => boolean {
  const opening = followUps.at(folded, 0)[0]?.length ?? 0;
  const { period, ...lists } = recognised;
  const found: readonly Found<unknown>[] = Object.values(lists).flat();
  const inList = coveredBy(period ? [...found, period] : found);
  const inSmallWords = coveredBy(
    [filler, at, currencies, numbers, standIns, next].flatMap((list) => findEvery(list, folded)),
  );
  return (index) => index < opening || inList(index) || inSmallWords(index) || numbered.test(folded[index] ?? '');
}

/** Cues without those that only a slip of the keyboard would make of a word by which somebody or something is called: `Prévot`, `Sectur`. */
async function withoutNames(
  archive: ArchiveView,
  cues: readonly Found<CueId>[],
  tokens: readonly Token[],
): Promise<readonly Found<CueId>[]> {
  const folded = foldedOf(tokens);
  const kept: Found<CueId>[] = [];
  for (const cue of cues) {
    const slipped = !vocabularies().some((one) =>
      one.cues.at(folded, cue.from).some(({ value }) => value === cue.value),
    );
    const word = slipped ? tokens[cue.from] : undefined;
    const name = word ? await actorsNamed(archive, word.printed) : null;
    const isCalledSo = name === null ? word !== undefined && (await isAlwaysName(archive, word)) : !isGuess(name);
    if (!isCalledSo) kept.push(cue);
  }
  return kept;
}

/** A capitalised word that is also a word of a question may be a name after all: `who met Said?` */
async function namesInDisguise(
  archive: ArchiveView,
  tokens: readonly Token[],
  { cues, areas, concepts, countries, offices, instruments, places, period }: Recognised,
  sure: readonly Found<AskedActor>[],
): Promise<readonly Found<AskedActor>[]> {
  const named = coveredBy(sure);
  const beside = sure.some(({ value }) => value.actors.some(({ kind }) => kind === 'person'));
  const doubtful = coveredBy([...cues, ...areas, ...concepts].filter(({ from, to }) => to - from === 1));
  const alone = countries.filter(({ from, to }) => to - from === 1);
  const people = coveredBy(alone.filter(({ value }) => value.as === 'nationality'));
  // Beside somebody else who is named, the only country may be a surname: `Talon Hollande`.
  const surname = coveredBy(countries.length === 1 && beside ? alone.filter(({ value }) => !value.there) : []);
  // An adjective has a noun before it, with an article if it has one itself; else it is a name: `لقاء السوداني`.
  // So may a town that nothing says to be where it happened: `Reyes` is one of Bolivia.
  const town = coveredBy(
    places.filter(({ from, to, value }) => to - from === 1 && !value.there && value.capitalOf === null),
  );
  const noun = coveredBy([...offices, ...areas, ...concepts, ...instruments, ...countries, ...cues]);
  const described = (index: number) =>
    noun(index - 1) && tokens[index - 1]?.printed.slice(0, 2) === tokens[index]?.printed.slice(0, 2);
  const ofField = coveredBy([...areas, ...concepts].filter(({ from, to }) => to - from === 1));
  const asks = coveredBy(cues);
  const titleCase = tokens.every(({ capital }) => capital);
  // The day of the week has its article; without one it is a name: `جمعة`.
  const day = (index: number) =>
    period !== null &&
    period.to - period.from === 1 &&
    period.from === index &&
    !/^(?:[وفبلك]?ال|لل)/u.test(tokens[index]?.printed ?? '');
  const found: Found<AskedActor>[] = [];
  for (const [index, token] of tokens.entries()) {
    const spelt = index > 0 && !titleCase && token.capital && doubtful(index);
    // In a row of nothing but names so is a word of some area: `Fischer Merkel`.
    const inRow = ofField(index) && beside && tokens.every((_, at) => at === index || named(at) || asks(at));
    const bare = unread(token.printed) && ((people(index) && !described(index)) || day(index));
    if (named(index) || !(spelt || inRow || bare || surname(index) || town(index)) || token.folded.length < 3) continue;
    const actor = await actorsNamed(archive, token.printed);
    // Of two surnames, the first is the one that is used: `Montes Ejemplo` is `Montes`.
    const sure = actor && (actor.how === 'exact' || actor.how === 'surname' || (town(index) && isInName(token, actor)));
    if (actor && sure) found.push({ from: index, to: index + 1, value: actor });
  }
  return found;
}

/**
 * Words that no list and no article explains and that name nobody: the verb right after `who` (`who supports …`), and beside
 * a name in a script without capitals what does not stand where another name would, next to it or behind `with`.
 */
function asidesIn(
  leftOver: readonly Token[],
  tokens: readonly Token[],
  { wants, cues, offices }: Recognised,
  named: (index: number) => boolean,
): readonly Token[] {
  const who = new Set(wants.flatMap(({ to, value }) => (value === 'who' ? [to] : [])));
  const anyone = tokens.some((_, index) => named(index));
  return leftOver.filter((token) => {
    const at = tokens.indexOf(token);
    // Beside an office alone, a verb that is not understood asks for more than for who holds it.
    const verb = who.has(at) && !token.capital && cues.length === 0 && tokens.length > at + 1;
    if (!unread(token.printed)) return verb && (anyone || offices.length === 0);
    return anyone && !named(at - 1) && !isJoined(token.folded);
  });
}

/**
 * Small words that stand before a name and are no part of it as the archive has it, `de Maizière`, or of nobody here:
 * `von der Leyen`.
 */
function joiningIn(
  leftOver: readonly Token[],
  tokens: readonly Token[],
  named: (index: number) => boolean,
): readonly Token[] {
  const opened = namesOpened(tokens);
  return leftOver.filter((token) => {
    const at = tokens.indexOf(token);
    return isParticle(token.folded) && (named(at + 1) || opened.has(at));
  });
}
