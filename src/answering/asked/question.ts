import type { AreaId } from '../../languages/area-ids.ts';
import type { ConceptId, CueId, OfficeId, StageId } from '../../languages/asking.ts';
import type { Labels } from '../../languages/labels.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Mode } from '../../text/ladder.ts';
import type { Again } from './again.ts';
import type { CountryWord } from './countries.ts';
import type { Filters } from './filters.ts';
import type { AskedActor } from './people.ts';
import type { Period } from './periods.ts';
import type { Seen } from './seen.ts';
import type { ThingId } from './things.ts';
import type { Want } from './vocabulary.ts';

/** Somebody asked for by office only: `the Pakistani ambassador`, with the country said next to it. */
export interface AskedOffice {
  readonly words: string;
  readonly offices: readonly OfficeId[];
  readonly country: string | null;
}

/** A country of the question; `there` when a preposition makes it a place: `in Morocco`. */
export interface AskedCountry extends CountryWord {
  readonly there: boolean;
  /** The codes of other states that are called the same. */
  readonly namesakes?: readonly string[];
}

/** A town or site where something is asked to have happened. */
export interface AskedPlace {
  readonly words: string;
  readonly folded: string;
  /** Folded names of the same place in other languages. */
  readonly forms: readonly string[];
  /** The state whose capital it is, if it is one. */
  readonly capitalOf: string | null;
  /** Said with a preposition: `in Lima`. */
  readonly there: boolean;
}

/** A word that no list explains: a name that the archive does not know, or a thing. */
export interface OtherWord {
  readonly words: string;
  readonly folded: string;
  /** Written like a name: with a capital inside the question, or in a script that has none. */
  readonly nameLike: boolean;
  /** What it is, where every language has a word for it: then their words are as good. */
  readonly thing: ThingId | null;
  /** Where it stands: where somebody would be named, or where nobody is. */
  readonly stands?: 'joined' | 'free';
}

/** In characters: what is longer is no question, and would take seconds to look up. */
export const longestQuestion = 1_000;

/** A question as it was understood; what a follow-up took from its thread is part of it. */
export interface Question {
  readonly asked: string;
  readonly language: LanguageCode;
  readonly labels: Labels;
  readonly asOf: string;
  readonly cues: ReadonlySet<CueId>;
  readonly wants: ReadonlySet<Want>;
  readonly actors: readonly AskedActor[];
  readonly offices: readonly AskedOffice[];
  readonly countries: readonly AskedCountry[];
  readonly areas: readonly AreaId[];
  /** By which things the areas are named, where that is not all of them: `wheat`. */
  readonly narrower: readonly OtherWord[];
  /** Instrument types (UN Treaty Collection) that the question names. */
  readonly instruments: readonly string[];
  readonly places: readonly AskedPlace[];
  readonly concepts: readonly ConceptId[];
  /** How far what is asked for has come; empty when the question does not say. */
  readonly stages: ReadonlySet<StageId>;
  /** By which means people are asked to have talked; empty when the question does not say. */
  readonly modes: ReadonlySet<Mode>;
  readonly period: Period | null;
  readonly filters: Filters;
  readonly others: readonly OtherWord[];
  /** Only a greeting or a call for help. */
  readonly small: 'greeting' | 'help' | null;
  /** Opens like a follow-up: `and`, `what about`. */
  readonly followUp: boolean;
  /** The opening joins what follows to the thread's: `and with`. */
  readonly adds: boolean;
  /** A country stands behind a word for with: `agreements with Belgium`. */
  readonly withCountry: boolean;
  /** Has a word that stands for somebody of the thread: `they`. */
  readonly standIn: boolean;
  /** Asks how many there are of a thing that it names right after: `how many universities`. */
  readonly counts: boolean;
  /** Asks what came after what the thread told: `where next?` */
  readonly next: boolean;
  /** What the thread showed, where only what came after it is asked for. */
  readonly onward: Seen | null;
  /** Says with whom somebody did something, and leaves to the thread who did: `did he meet Asif?`, `se reunió con Asif?` */
  readonly leavesWho: 'by-pronoun' | 'unsaid' | null;
  /** What it wants of the answer before, where it asks for nothing else. */
  readonly again: Again | null;
  /** The intent of the thread's earlier question, when this one only adds to it. */
  readonly inheritedIntent: string | null;
  /** What the article goes by whose address stands beside it, and of which it is asked. */
  readonly linked?: string;
  /** What is to be said first: corrections, what was taken from the thread. */
  readonly notes: readonly string[];
}

/** The alpha-2 codes asked for, each once. */
export function countryCodes(question: Question): readonly string[] {
  return [...new Set([...question.countries.map(({ code }) => code), ...question.filters.countries])];
}

/** The areas asked for, by words or filter. */
export function areasAsked(question: Question): readonly AreaId[] {
  return [...new Set([...question.areas, ...question.filters.areas])];
}

/** Whether a question asks when, how long or where something was. */
export function asksTimeOrPlace(wants: Question['wants']): boolean {
  return (['when', 'how-long', 'where'] as const).some((want) => wants.has(want));
}

/** Whether anything in the question says what it is about. */
export function hasSubject(question: Question): boolean {
  const { actors, offices, countries, areas, places, others, concepts, filters } = question;
  return (
    question.linked !== undefined ||
    [actors, offices, countries, areas, places, others, concepts].some((list) => list.length > 0) ||
    filters.countries.length > 0 ||
    filters.areas.length > 0 ||
    filters.languages.length > 0 ||
    filters.outlet !== null ||
    question.period !== null ||
    question.stages.size > 0
  );
}

const kindsAsked: ReadonlySet<CueId> = new Set([
  'meet',
  'receive',
  'visit',
  'sign',
  'agreement',
  'signing',
  'cooperate',
  'timeline',
]);

/** Whether a question names anything that the archive or a list knows, or asks for a kind of fact: `lunch at 12?` does not. */
export function isOfTheField(question: Question): boolean {
  const { actors, offices, areas, instruments, concepts, cues, inheritedIntent } = question;
  const named = [actors, offices, areas, instruments, concepts, countryCodes(question)];
  return (
    inheritedIntent !== null || named.some((list) => list.length > 0) || [...cues].some((cue) => kindsAsked.has(cue))
  );
}
