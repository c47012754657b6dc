import type { Draft, DraftParticipant } from '../drafts.ts';
import { countryOf } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import { holds, placesOf } from '../words/kinds.ts';
import type { Token } from '../words/tokens.ts';

/**
 * Meetings within one state are no news of two: those whose people are all of one country, and those of people of whom no
 * country is known, in an article that names no state but the one that it was written in, or of whom nobody has a name.
 */
export function betweenStates(drafts: readonly Draft[], parsed: Parsed): readonly Draft[] {
  const home = parsed.dateline.country;
  const abroad = home === null || namesAnother(parsed, home);
  return drafts.filter(({ kind, participants, sentence }) => {
    const contact = kind === 'meeting' || kind === 'visit';
    if (contact && participants.every(({ person }) => person === null) && isContest(parsed, sentence)) return false;
    if (contact && !participants.some(isPublic) && !speaksOfStates(parsed, sentence)) return false;
    if (kind === 'meeting' && participants.every(({ person, body }) => person === null && body === null))
      return areOfTwo(participants);
    if (kind !== 'meeting' || !participants.every(({ person }) => person !== null)) return true;
    const countries = new Set(participants.map(countryOf));
    if (countries.size > 1) return true;
    return countries.has(null) && abroad;
  });
}

/** `Ghana meet Togo in a qualifier`: of states without people, in sport. */
const isContest = ({ lines }: Parsed, index: number): boolean =>
  lines.some(({ sentence }) => sentence.index === index && holds(sentence.tokens, ['contest']));

/** Offices whose holders speak for no state, unless they take part in what is reported. */
const unofficial: ReadonlySet<string> = new Set(['BUS', 'JRN', 'EDU']);

/** Whether somebody holds an office of a state or of a body of states, as far as the article says. */
export function isOfficial(person: Person | null): boolean {
  if (person === null || person.roles.size === 0) return false;
  return person.sectors.size === 0 || [...person.sectors].some((sector) => !unofficial.has(sector));
}

/** Whether a fact says of some state that it, or somebody who acts for it, takes part, or that it took place there. */
export function namesState({ parties, participants, country, place }: Draft): boolean {
  return (
    parties.length > 0 ||
    (country ?? place?.country ?? null) !== null ||
    participants.some((one) => countryOf(one) !== null)
  );
}

/** What speaks of states and those who act for them. */
const ofStates = [
  ...(['bilateral', 'counterpart', 'cooperation', 'state-body', 'world-body', 'world-office', 'national'] as const),
];

/** So many sentences before and after what is told say what it is about; fewer than the least leave it open. */
const around = 4;
const least = 4;

/** Whether the text around a sentence is about what states do, and not of sport, trade or somebody's life. */
export function speaksOfStates({ lines }: Parsed, sentence: number): boolean {
  const at = lines.findIndex((line) => line.sentence.index === sentence);
  const near = lines.slice(Math.max(0, at - around), at + around + 1);
  if (near.length < least) return true;
  return near.some(({ sentence: { tokens } }) => holds(tokens, ofStates) || holdsOffice(tokens));
}

/** The office of somebody who speaks for a state. */
const holdsOffice = (tokens: readonly Token[]): boolean =>
  placesOf(tokens, 'role').some((i) =>
    tokens[i]?.matches.some(({ value }) => value.is === 'role' && !unofficial.has(value.sector)),
  );

/** Somebody through whom a state or a body of states takes part. */
function isPublic({ person, body, role, country }: DraftParticipant): boolean {
  return (
    country !== null ||
    body?.kind === 'country' ||
    (person === null ? role !== null : person.country !== null || isOfficial(person))
  );
}

/** `the Turkish president met his Kenyan counterpart`: nobody is named, and yet it is told of which states they are. */
function areOfTwo(participants: Draft['participants']): boolean {
  const countries = new Set(participants.map(({ country }) => country));
  return countries.size > 1 && !countries.has(null);
}

/** A state, a town, an inhabitant or a body of the world that is not of that country. */
function namesAnother({ lines }: Pick<Parsed, 'lines'>, home: string): boolean {
  return lines.some(({ sentence, phrases }) => {
    if (phrases.some(({ titles }) => titles.some(({ counterpart }) => counterpart))) return true;
    return sentence.tokens.some(({ matches }) => {
      const named = matches.flatMap(({ value }) =>
        value.is === 'country' || value.is === 'nationality' || value.is === 'place' ? [value.country] : [],
      );
      return (
        (named.length > 0 && !named.includes(home)) ||
        matches.some(({ value }) => value.is === 'world-office' || value.is === 'world-body')
      );
    });
  });
}
