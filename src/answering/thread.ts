import type { AreaId } from '../languages/area-ids.ts';
import type { ConceptId, CueId } from '../languages/asking.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { Mode } from '../text/ladder.ts';
import type { Answer, ThreadContext } from './answer.ts';
import type { ArchiveView } from './archive-view.ts';
import { countryName } from './asked/countries.ts';
import type { Filters } from './asked/filters.ts';
import { isBare, isOnlyNext, narrowsThread } from './asked/leaning.ts';
import type { AskedActor } from './asked/people.ts';
import { dayAfter, type Period } from './asked/periods.ts';
import {
  type AskedCountry,
  type AskedOffice,
  type AskedPlace,
  hasSubject,
  type OtherWord,
  type Question,
} from './asked/question.ts';
import { type Seen, seenIn } from './asked/seen.ts';
import { besidesPlace, inTheirPlace, withoutElsewhere } from './asked/turned.ts';
import { fill, listed } from './phrases.ts';
import { areaLabel } from './present/areas.ts';

/** What is kept of a question for the next one in its thread. */
interface Kept {
  readonly intent: string;
  readonly cues: readonly CueId[];
  readonly actors: readonly { readonly words: string; readonly ids: readonly string[] }[];
  readonly countries: readonly AskedCountry[];
  readonly offices: readonly AskedOffice[];
  readonly areas: readonly AreaId[];
  readonly narrower?: readonly OtherWord[];
  readonly instruments: readonly string[];
  readonly period: Period | null;
  readonly places?: readonly AskedPlace[];
  readonly concepts?: readonly ConceptId[];
  readonly others?: readonly OtherWord[];
  readonly filters?: Filters;
  readonly language?: LanguageCode;
  readonly withCountry?: boolean;
  readonly modes?: readonly Mode[];
  readonly seen?: Seen;
}

/** The question as it stands after taking over from the thread, with what it was answered with, ready to be kept. */
export function contextOf(question: Question, intent: string, answer: Answer): ThreadContext {
  const { actors, countries, offices, areas, period, places, concepts, others, filters, language } = question;
  // Of an agreement that nobody told of nothing more is asked: who was there is who was at the talks that were shown.
  const untold = answer.facts.length > 0 && answer.facts.every(({ kind }) => kind !== 'agreement');
  const instruments = untold ? [] : question.instruments;
  const kept: Kept = {
    intent,
    cues: [...question.cues].filter((cue) => !untold || !ofAgreements.includes(cue)),
    actors: actors.map(({ words, actors: of }) => ({ words, ids: of.map(({ id }) => id) })),
    countries,
    offices,
    areas,
    narrower: question.narrower,
    instruments,
    period,
    places,
    concepts,
    others,
    filters,
    language,
    withCountry: question.withCountry,
    modes: [...question.modes],
    seen: seenIn(answer),
  };
  return { question: question.asked, json: JSON.stringify(kept) };
}

/**
 * Takes over from the thread's earlier question what a follow-up leaves unsaid, and notes what was taken. A question that
 * stands by itself takes nothing. `and with Asif?` adds to the people of the thread, `and Asif?` replaces the last of them;
 * the readings after the first, for when that has no answer, replace another, or leave the place of the thread behind.
 */
export async function continued(
  archive: ArchiveView,
  question: Question,
  thread: ThreadContext | undefined,
): Promise<readonly [Question, ...Question[]]> {
  const kept = thread === undefined ? null : keptIn(thread);
  // `and where next?` asks for another place than that of the thread.
  const moves = question.next && question.actors.length === 0 && (question.wants.has('where') || isOnlyNext(question));
  // `in force?` says what state something is in and not what it is.
  const named = hasSubject({ ...question, concepts: question.concepts.filter((concept) => concept !== 'in-force') });
  const leans = moves || question.followUp || question.standIn || !named || isBare(question);
  const ownKind = [...question.cues].some((cue) => cue !== 'be') || question.wants.has('how-much');
  if (!kept || question.small !== null) return [question];
  const before = await actorsOf(archive, kept);
  const [withOne, ...withOthers] = withThoseBefore(question, before);
  if (withOne) return [withOne, ...withOthers];
  const narrows = narrowsThread(question, ownKind) && before.length + kept.countries.length > 0;
  if (!narrows && !moves && (!leans || (named && ownKind && !question.standIn))) return [question];
  const join = <T>(own: readonly T[], old: readonly T[]): readonly T[] => {
    if (own.length === 0) return old;
    // `and between Belgium and Chad?` leaves nothing of the pair before.
    return question.adds ? [...old, ...own] : [...old.slice(0, Math.max(0, old.length - own.length)), ...own];
  };
  const actors = join(question.actors, before);
  const stays = withoutElsewhere(kept, question);
  const unsaid = question.standIn && actors.length + kept.countries.length + question.countries.length === 0;
  const merged: Question = {
    ...question,
    stages: moves ? new Set() : question.stages,
    modes: ownKind ? question.modes : new Set([...(kept.modes ?? []), ...question.modes]),
    cues: moves ? new Set(['go']) : ownKind ? withHappening(question, kept) : new Set([...kept.cues, ...question.cues]),
    actors,
    countries: moves && before.length > 0 ? question.countries : await countriesOf(archive, question, stays, join),
    offices: question.offices.length > 0 ? question.offices : kept.offices,
    areas: question.areas.length > 0 ? question.areas : kept.areas,
    narrower: question.areas.length > 0 ? question.narrower : (kept.narrower ?? []),
    instruments: question.instruments.length > 0 ? question.instruments : kept.instruments,
    period: question.again === 'newer' ? newerThan(kept) : (question.period ?? kept.period),
    places: question.places.length > 0 || moves ? question.places : (stays.places ?? []),
    concepts: question.concepts.length > 0 ? question.concepts : (kept.concepts ?? []),
    // `when?` is about all that was asked before, also in words that no list explains; and so is whatever is said of
    // `it`, where nothing else says what that is.
    others: !named ? (kept.others ?? []) : unsaid ? [...(kept.others ?? []), ...question.others] : question.others,
    filters: question.filters.any ? question.filters : (kept.filters ?? question.filters),
    // `and with Asif?` after who somebody is asks whether the two met.
    inheritedIntent:
      moves || ownKind || (kept.intent === 'person' && question.adds && question.actors.length > 0)
        ? null
        : kept.intent,
    withCountry: question.withCountry || (kept.withCountry ?? false),
  };
  const noted = (reading: Question) => withNotes(question, reading);
  // `in force?` was asked of what came before.
  const stateless = { ...merged, concepts: merged.concepts.filter((concept) => concept !== 'in-force') };
  const isState = question.concepts.length === 0 && stateless.concepts.length < merged.concepts.length;
  const others = [...otherReadings(question, before, merged, narrows), ...(isState ? [stateless] : [])].map(noted);
  const { countries, places } = before.length > 0 ? question : merged;
  const onward =
    kept.seen && goesOn(question, moves) ? noted({ ...merged, countries, places, onward: kept.seen }) : null;
  if (onward && moves) return [onward];
  const rest = [...others, ...(narrows && !leans ? [question] : [])];
  return onward ? [onward, noted(merged), ...rest] : [noted(merged), ...rest];
}

/** Whether what came after what the thread showed is asked for: a place, or what somebody did with whom. */
function goesOn({ next, cues, actors }: Question, moves: boolean): boolean {
  return moves || (next && actors.length === 0 && happenings.some((cue) => cues.has(cue)));
}

/** The days after the last that the thread was answered with; null where nothing that it showed has a date. */
function newerThan({ seen }: Kept): Period | null {
  const { newest = null } = seen ?? {};
  return newest === null ? null : { from: dayAfter(newest), to: null };
}

/** A reading of a follow-up, which says what it took from the thread. */
const withNotes = (own: Question, reading: Question): Question => ({
  ...reading,
  notes: [...own.notes, ...takenOver(own, reading)],
});

/**
 * `did he meet Asif?`: each of the people before may be who did. Where nothing stands for them, `meeting with Asif` may also
 * leave them behind.
 */
function withThoseBefore(question: Question, before: readonly AskedActor[]): readonly Question[] {
  const [own] = question.actors;
  if (question.leavesWho === null || own === undefined) return [];
  const isOwn = (id: string) => own.actors.some((actor) => actor.id === id);
  const people = before.filter(({ actors }) => actors.every(({ id, kind }) => kind === 'person' && !isOwn(id)));
  const readings = people.map((one) => withNotes(question, { ...question, actors: [one, own] }));
  return readings.length > 0 && question.leavesWho === 'unsaid' ? [...readings, question] : readings;
}

/** `and Asif?` may stand for another of the people before, and who is new may have been met elsewhere. */
function otherReadings(
  own: Question,
  before: readonly AskedActor[],
  merged: Question,
  narrows: boolean,
): readonly Question[] {
  const [added, ...more] = own.actors;
  // `did he say why?` may be asked of either of two, `who was there?` of both.
  if (added === undefined && (own.standIn || narrows) && before.length === 2 && !own.cues.has('present'))
    return before.map((one) => ({ ...merged, actors: [one] }));
  if (added === undefined || more.length > 0) return besidesPlace(own, merged);
  const replaced = inTheirPlace(own, before, merged, added);
  const elsewhere = ({ actors }: Question): Question => ({
    ...merged,
    actors,
    countries: own.countries,
    places: own.places,
  });
  const moved = merged.countries.length + merged.places.length > own.countries.length + own.places.length;
  // `and Testova in Nairobi?` is of somebody else and somewhere else, and so it may be of another time.
  const away = own.countries.length + own.places.length > 0 && own.period === null && merged.period !== null;
  const anytime = away ? [merged, ...replaced].map((one) => ({ ...elsewhere(one), period: null })) : [];
  const there = moved ? [merged, ...replaced].map(elsewhere) : [];
  return [...replaced, ...there, ...anytime];
}

const ofAgreements: readonly CueId[] = ['sign', 'signing', 'agreement', 'cover'];

const happenings: readonly CueId[] = ['meet', 'receive', 'visit', 'go', 'sign', 'signing', 'agreement'];

/** `who else was there?` asks for those present at what the thread is about, `what is it about?` for what was agreed. */
function withHappening({ cues }: Question, kept: Kept): Question['cues'] {
  // `what is it about?` after what was signed asks what that covers.
  const about = cues.has('cover') || cues.has('discuss');
  const nothingElse = [...cues].every((cue) => ['be', 'cover', 'discuss', 'go'].includes(cue));
  if (about && nothingElse && kept.intent === 'agreements') return new Set(['agreement', 'cover']);
  const onlyPresent = [...cues].every((cue) => cue === 'present' || cue === 'be');
  return onlyPresent ? new Set([...kept.cues.filter((cue) => happenings.includes(cue)), ...cues]) : cues;
}

/** `and with Belgium?` after a pair of countries: the pair with one of the two of which something is reported. */
async function countriesOf(
  archive: ArchiveView,
  { countries, withCountry }: Question,
  kept: Kept,
  join: (own: readonly AskedCountry[], old: readonly AskedCountry[]) => readonly AskedCountry[],
): Promise<readonly AskedCountry[]> {
  const [own, ...more] = countries;
  // `agreements with Belgium` … `and with Chad?`: another country in the place of the first.
  if (own !== undefined && withCountry && kept.withCountry && kept.countries.length === 1) return countries;
  if (own === undefined || more.length > 0 || kept.countries.length !== 2) return join(countries, kept.countries);
  for (const other of kept.countries) {
    const codes = [other.code, own.code];
    if (other.code !== own.code && (await archive.concerns(codes))) return [other, own];
  }
  return join(countries, kept.countries);
}

/** What the thread was last answered with; null where it is not known. */
export function seenOf(thread: ThreadContext | undefined): Seen | null {
  return (thread === undefined ? null : keptIn(thread)?.seen) ?? null;
}

/** The language of the thread, in which a follow-up of a word or two is most likely asked. */
export function languageOfThread(thread: ThreadContext | undefined): LanguageCode | undefined {
  return thread === undefined ? undefined : keptIn(thread)?.language;
}

const lists = ['cues', 'actors', 'countries', 'offices', 'areas', 'instruments'] as const;

function keptIn({ json }: ThreadContext): Kept | null {
  try {
    const kept: Partial<Kept> | null = JSON.parse(json);
    // A context that another version wrote is no reason to refuse a question.
    return kept !== null && lists.every((key) => Array.isArray(kept[key])) ? (kept as Kept) : null;
  } catch {
    return null;
  }
}

async function actorsOf(archive: ArchiveView, kept: Kept): Promise<readonly AskedActor[]> {
  const ids = kept.actors.flatMap((actor) => actor.ids);
  const known = new Map((await archive.actors(ids)).map((actor) => [actor.id, actor]));
  return kept.actors.flatMap(({ words, ids: of }): AskedActor[] => {
    const actors = of.flatMap((id) => known.get(id) ?? []);
    return actors.length === 0 ? [] : [{ words, actors, how: 'exact', fromThread: true }];
  });
}

function takenOver(own: Question, merged: Question): readonly string[] {
  const { labels } = merged;
  const taken = [
    ...merged.actors.filter(({ fromThread }) => fromThread).map(({ actors, words }) => actors[0]?.name ?? words),
    ...merged.countries
      .filter((country) => !own.countries.includes(country))
      .map(({ code }) => countryName(code, merged.language)),
    ...merged.areas.filter((area) => !own.areas.includes(area)).map((area) => areaLabel(area, merged)),
    ...merged.places.filter((place) => !own.places.includes(place)).map(({ words }) => words),
  ];
  return taken.length === 0 ? [] : [fill(labels.takenFromThread, { what: listed(taken, labels) })];
}
