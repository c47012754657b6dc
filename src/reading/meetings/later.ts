import { fold } from '../../text/fold.ts';
import { coordinations } from '../clauses/arguments.ts';
import { type Memory, nothingSaid, participantsOf } from '../coreference/coreference.ts';
import { countryOf, type Draft, type DraftParticipant, isAhead, unnamedHere } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import { isPeople } from '../phrases/phrase.ts';
import { attendingIn, attendsLater } from '../words/attending.ts';
import { holds, placesOf } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';
import { isAny } from '../words/tokens.ts';
import { attendsAnother, isElsewhere } from './elsewhere.ts';
import { witnessesIn } from './witnesses.ts';

/**
 * `received the acting head of the Pakistani police. Salman Chaudhry …`: whom a sentence only describes and one of the
 * next two names, when the article has nobody else whom it can mean. Both sentences prove the fact.
 */
export function nameLater(parsed: Parsed, meeting: Draft): void {
  const there = meeting.participants.map(({ person }) => person);
  const unnamed = meeting.participants.filter(
    ({ person, body, role }) => person === null && body === null && role !== null,
  );
  if (unnamed.length === 2 && meeting.participants.length === 2) nameBoth(parsed, meeting);
  const [described] = unnamed;
  const country = described?.country ?? null;
  if (
    !described ||
    unnamed.length > 1 ||
    meeting.participants.every(({ person }) => person !== null) ||
    country === null
  )
    return;
  const isOpen = (one: Person) => !there.includes(one) && (one.country === null || one.country === country);
  const person = parsed.people.all.find(isOpen);
  if (!person || parsed.people.all.findLast(isOpen) !== person) return;
  const role = fold(described.role ?? '');
  // `received by the president. She also met her counterpart X`: whose counterpart he is, is told.
  if (person.roles.size > 0 && ![...person.heads].some((head) => role.includes(head))) return;
  const { sentence } = person.named;
  if (sentence <= meeting.sentence || sentence - meeting.sentence > 2) return;
  person.country = country;
  meeting.participants = meeting.participants.map((one) =>
    one === described ? { ...one, person, role: [...person.roles][0] ?? one.role, provedBy: sentence } : one,
  );
  meeting.quotes.add(sentence);
}

/**
 * `The Russian minister meets his Kenyan counterpart. X and Y signed …`: two who are only described, and two whom the next
 * sentence names together, in the same order. Both sentences prove the fact.
 */
function nameBoth(parsed: Parsed, meeting: Draft): void {
  const states = meeting.participants.map(({ country }) => country);
  if (states.includes(null) || states[0] === states[1]) return;
  const line = parsed.lines[meeting.sentence + 1];
  const lists = line ? coordinations(line.phrases).filter(([one]) => one?.kind === 'person') : [];
  const [list] = lists;
  if (!line || !list || lists.length !== 1 || list.length !== 2 || list[0]?.governor !== null) return;
  const people = namedTogether(parsed, line, 2);
  if (people.length !== 2 || people.some(({ country }, i) => country !== null && country !== states[i])) return;
  const { index } = line.sentence;
  for (const [i, person] of people.entries()) person.country ??= states[i] ?? null;
  meeting.participants = meeting.participants.map((one, i) =>
    unnamedHere(people[i] as Person, { part: one.part, side: one.side, provedBy: index }),
  );
  meeting.quotes.add(index);
}

/**
 * `The ministers of Poland, Lithuania and Latvia met. A, B and C agreed …`: as many names as states, first printed in the
 * sentence of the meeting or one of the next two. All sentences prove the fact.
 */
export function nameDelegates(parsed: Parsed, meeting: Draft): void {
  const [first] = meeting.participants;
  const states = meeting.participants.filter(({ body, asWritten }) => body && asWritten === first?.asWritten);
  if (states.length < 2 || states.length !== meeting.participants.length) return;
  for (let index = meeting.sentence; index <= meeting.sentence + 2; index++) {
    const line = parsed.lines[index];
    // `signed on the Kenyan side by X and Y`: several of one state.
    const sided = line !== undefined && holds(line.sentence.tokens, ['on-behalf']);
    const people = line && !sided ? namedTogether(parsed, line, states.length) : [];
    if (people.length === 0) continue;
    meeting.participants = people.map((person) =>
      unnamedHere(person, { part: 'participant', side: null, provedBy: index }),
    );
    meeting.quotes.add(index);
    return;
  }
}

/**
 * `The prime ministers of the Benelux met. A (Netherlands), B (Belgium) and C (Luxembourg) agreed …`: people of several
 * states in one list of the next two sentences, first printed there, of a meeting whose sentence has only a plural for them.
 */
export function delegatesAfter(parsed: Parsed, { sentence, phrases }: Line): readonly DraftParticipant[] {
  const people = phrases.filter(isPeople);
  const [group] = people;
  if (people.length !== 1 || group?.kind !== 'group' || group.governor !== null || group.states) return [];
  if (isAny(sentence.tokens, group.from, ['indefinite']) || group.country !== null) return [];
  for (const line of parsed.lines.slice(sentence.index + 1, sentence.index + 3)) {
    for (const list of coordinations(line.phrases)) {
      const named = namedTogether(parsed, line, list.length).filter(({ country }) => country !== null);
      const states = new Set(named.map(({ country }) => country));
      if (named.length < 2 || named.length < list.length || states.size < named.length) continue;
      return named.map((person) =>
        unnamedHere(person, { part: 'participant', side: null, provedBy: line.sentence.index }),
      );
    }
  }
  return [];
}

/** So many people in one list who are named there for the first time. */
function namedTogether(parsed: Parsed, line: Line, count: number): readonly Person[] {
  const { index } = line.sentence;
  for (const group of coordinations(line.phrases)) {
    const [one] = group;
    // `their Chilean counterparts X and Y`: all of one side.
    if (one?.governor === 'presence' || one?.titles.some(({ counterpart }) => counterpart)) continue;
    const people = group.flatMap((phrase) => {
      const person = phrase.kind === 'person' ? parsed.people.of(index, phrase) : undefined;
      return person && person.named.sentence === index ? [person] : [];
    });
    if (people.length === count && group.length === count) return people;
  }
  return [];
}

/** `The ambassador also attended the meeting`: more people of the meeting just reported. */
export function attendees(parsed: Parsed, line: Line, memory: Memory, meeting: Draft): void {
  const { tokens, index } = line.sentence;
  const own = meeting.sentence === index;
  const from = own ? alsoThere(line, meeting) : 0;
  const members = !own && isMadeUpOf(line);
  const later = attendsLater(tokens);
  const ahead = isAhead(meeting) && (later || meeting.status !== 'held');
  const says = ahead ? later : attendingIn(tokens).length > 0 && !later;
  const attended = members || (from !== null && says && !attendsAnother(line));
  const named = tokens.some((token) =>
    token.matches.some(({ value }) => value.is === 'noun' && value.kind === 'meeting'),
  );
  // `were present on the occasion`, but not at `the ceremony`, which may be that of a signature.
  const occasions = placesOf(tokens, 'same-occasion');
  const ceremony = occasions.some((i) => isAny(tokens, i, ['article']));
  const there = occasions.length > 0 && !ceremony;
  const signing = tokens.some((token) =>
    token.matches.some(({ value }) => (value.is === 'noun' && value.kind === 'agreement') || value.is === 'instrument'),
  );
  const next = members || (index - meeting.sentence === 1 && !signing && !ceremony && !ahead);
  if (holds(tokens, ['negation', 'denied'])) return;
  if (isElsewhere(line, meeting.place?.country ?? meeting.country, ahead)) return;
  if (!attended || !(named || there || next) || index - meeting.sentence > (named ? 6 : 3)) return;
  const people = line.phrases.filter((one) => one.kind === 'person' && one.from >= (from ?? 0));
  const found = participantsOf(parsed, line, people, memory, { part: 'participant', side: null, others: [] });
  const added = found.filter(
    ({ person }) => person !== null && !meeting.participants.some((one) => one.person === person),
  );
  if (added.length === 0) return;
  const before = [...meeting.participants];
  // `ont assisté à l'audience`: who was only there is no side.
  const only = holds(tokens, ['presence', 'was-there']);
  const placed = (one: DraftParticipant) => (members ? withTeam(one, before, memory) : null) ?? beside(one, before);
  meeting.participants.push(...added.map((one) => (only ? { ...one, part: 'witness' as const } : placed(one))));
  meeting.quotes.add(index);
}

/** `held talks, in which X took part as well`: where a relative clause behind the meeting says so; null where none does. */
function alsoThere({ sentence: { tokens } }: Line, meeting: Draft): number | null {
  const attending = attendingIn(tokens).find((i) => (tokens[i]?.start ?? 0) >= meeting.cue.end);
  if (attending === undefined) return null;
  if ([1, 2, 3].some((back) => isAny(tokens, attending - back, ['relative']))) return attending;
  // `an dem auch X teilnahm`: whoever did stands before the verb that closes the clause.
  const opens = placesOf(tokens, 'relative').findLast((i) => i < attending && isAny(tokens, i - 1, ['at', 'other']));
  return opens !== undefined && (tokens[opens]?.start ?? 0) >= meeting.cue.end ? opens : null;
}

/** `The Kenyan delegation was made up of X and Y`: nothing but a verb stands between. */
function isMadeUpOf({ sentence: { tokens }, phrases }: Line): boolean {
  const first = phrases.find(({ kind }) => kind === 'person');
  const group = first?.among;
  if (!first || !group || group.from > 2 || first.governor !== null) return false;
  // `The host delegation`, `The delegation to the UN`: none that came to whoever received it.
  if (someIn(tokens, 0, group.to + 1, ['receiver', 'to'])) return false;
  if (/[,;:(]/u.test(tokens[group.to]?.gap ?? '')) return false;
  return someIn(tokens, group.from, group.to, ['group']);
}

/** `The delegation also included X`: with whoever leads it, or where one side received the other with those who came, unless X is known to be of another state. */
function withTeam(one: DraftParticipant, there: readonly DraftParticipant[], { led }: Memory): DraftParticipant | null {
  const leader = there.find(({ person, side }) => person !== null && person === led?.person && side !== null);
  const [known, ...others] = there.filter(({ person }) => person !== null);
  // `She will meet the authorities. The delegation includes X`: with the only one who was named.
  const mate = leader ?? there.find(({ part }) => part === 'visitor') ?? (others.length === 0 ? known : undefined);
  if (!mate || (countryOf(one) !== null && countryOf(one) !== countryOf(mate))) return null;
  return { ...one, part: mate.part, side: mate.side };
}

/** With those of the same country, or across from the only side whose country is known to be another; else only there. */
function beside(one: DraftParticipant, there: readonly DraftParticipant[]): DraftParticipant {
  const own = countryOf(one);
  // `Officers of three states met. A, B and C attended`: nobody was named before.
  if (there.every(({ person }) => person === null)) return one;
  // The press of a country does not name it: whoever has none is at home.
  const host = there.find(({ part }) => part === 'host');
  if (own === null && host) return { ...one, part: 'host', side: host.side };
  const mate = own === null ? undefined : there.find((other) => other.part !== 'witness' && countryOf(other) === own);
  if (mate) return { ...one, part: mate.part, side: mate.side };
  const strangers = there.filter((other) => countryOf(other) === null && other.side !== null);
  const [stranger] = strangers;
  const apart = stranger && there.some((other) => other.side !== null && other.side !== stranger.side);
  return stranger && apart && new Set(strangers.map(({ side }) => side)).size === 1
    ? { ...one, part: stranger.part, side: stranger.side }
    : { ...one, part: 'witness' };
}

/** `The ceremony took place in the presence of …`, `The ambassador attended the ceremony`: witnesses of the agreement just reported. */
export function witnesses(parsed: Parsed, line: Line, agreement: Draft): void {
  const { tokens, index } = line.sentence;
  const signing = tokens.some((token) =>
    token.matches.some(({ value }) => (value.is === 'noun' && value.kind === 'agreement') || value.is === 'instrument'),
  );
  const ceremony = placesOf(tokens, 'same-occasion').some((i) => isAny(tokens, i, ['article']));
  const after = signing ? witnessesIn(parsed, line).participants : [];
  const isNext = index - agreement.sentence === 1 && agreement.status === 'signed';
  const found = after.length > 0 || !isNext || !(signing || ceremony) ? after : attending(parsed, line);
  if (found.length === 0) return;
  agreement.participants.push(...found);
  agreement.quotes.add(line.sentence.index);
}

/** The people named before the word that says that they attended. */
function attending(parsed: Parsed, line: Line): readonly DraftParticipant[] {
  const { tokens } = line.sentence;
  const at = attendingIn(tokens).at(-1);
  if (at === undefined) return [];
  const people = line.phrases.filter(({ kind, to }) => kind === 'person' && to <= at);
  return participantsOf(parsed, line, people, nothingSaid(), { part: 'witness', side: null, others: [] });
}
