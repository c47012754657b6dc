import type { Mode, Part, Status } from '../text/ladder.ts';
import type { Span } from '../text/span.ts';
import type { DateFound } from './dates/dates.ts';
import type { FactKind } from './fact.ts';
import type { Person } from './people/people.ts';

/** Somebody or something that takes part, before actors have ids. */
export interface DraftParticipant {
  readonly person: Person | null;
  /** A country or an organisation, when no person is meant. */
  readonly body: { readonly kind: 'country' | 'organisation'; readonly name: string } | null;
  readonly asWritten: string;
  readonly role: string | null;
  readonly country: string | null;
  part: Part;
  /** Which side of a meeting, when the sentence has two. */
  readonly side: 0 | 1 | null;
  /** The sentence that says who a description or a pronoun means. */
  readonly provedBy: number | null;
}

/** The state of somebody who takes part: the person's, else the one that the words give. */
export const countryOf = ({ person, country }: DraftParticipant): string | null => person?.country ?? country;

/** A person in a fact whose own words do not name them: under the name, role and country that the article gives. */
export function unnamedHere(
  person: Person,
  how: Pick<DraftParticipant, 'part' | 'side' | 'provedBy'>,
): DraftParticipant {
  const [role = null] = person.roles;
  return { person, body: null, asWritten: person.name, role, country: person.country, ...how };
}

/** How a sentence mentions an instrument: what tells a second one from the first one named again. */
export interface Mention {
  readonly definite: boolean;
  readonly plain: boolean;
  readonly another: boolean;
  readonly again: boolean;
  /** `the three texts`: those already named. */
  readonly taken: boolean;
  /** `the second agreement`: which of a list. */
  readonly rank: number | null;
  /** The words of its count; empty of a plural without one. */
  readonly count: string | null;
  /** What it is about, as the beginnings of folded words. */
  readonly about: readonly string[];
  /** It stands with a title of its own: `el Convenio Básico de Cooperación`. */
  readonly titled: boolean;
  /** Its first word in the sentence. */
  readonly from: number;
}

/** A fact as one or more sentences report it, before merging. */
export interface Draft {
  readonly kind: FactKind;
  status: Status;
  /** Index of the sentence of the cue. */
  readonly sentence: number;
  readonly cue: Span;
  participants: DraftParticipant[];
  place: { readonly words: string; readonly country: string | null } | null;
  country: string | null;
  date: DateFound | null;
  future: boolean;
  /** Told in the present tense. */
  present: boolean;
  /** Of an agreement that is told by its entry into force: its day is not that of the signature. */
  inForce: boolean;
  /** Of an agreement that stood already: it is extended or made anew. */
  renewed: boolean;
  /** Of a meeting: one more, of those who met before. */
  again: boolean;
  /** Of a meeting: what somebody went for, on a journey that took place. */
  aim: boolean;
  /** Of an agreement from before that is like the one spoken of, which the text goes on with. */
  likened: boolean;
  /** A number of agreements that its sentence then names one by one. */
  itemised: boolean;
  /** Of an agreement: its sentence does not say whose it is; its parties are those of whom the text around it tells most. */
  supposed: boolean;
  mode: Mode | null;
  occasion: string | null;
  areas: string[];
  instrument: { words: string; type: string | null } | null;
  /** How the sentence mentions the instrument. */
  mention: Mention | null;
  parties: string[];
  scope: Span[];
  followUp: Span | null;
  speaker: Person | null;
  /** Sentences that prove the fact; the cue's own is one of them. */
  readonly quotes: Set<number>;
}

/** A draft with nothing in it but its cue. */
export function draft(kind: FactKind, status: Status, sentence: number, cue: Span, future = false): Draft {
  return {
    kind,
    status,
    sentence,
    cue,
    participants: [],
    place: null,
    country: null,
    date: null,
    future,
    present: false,
    inForce: false,
    renewed: false,
    again: false,
    aim: false,
    likened: false,
    itemised: false,
    supposed: false,
    mode: null,
    occasion: null,
    areas: [],
    instrument: null,
    mention: null,
    parties: [],
    scope: [],
    followUp: null,
    speaker: null,
    quotes: new Set([sentence]),
  };
}

/** Told as a plan. */
export const isPlan = ({ status }: Pick<Draft, 'status'>): boolean => status === 'planned' || status === 'expected';

/** Still to come, as far as its own sentence tells: the present may yet turn out to be past. */
export const isAhead = (one: Draft): boolean => isPlan(one) || (one.status === 'held' && one.present);
