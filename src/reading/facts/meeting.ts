import { cameAbout } from '../clauses/came-about.ts';
import { type CueFound, cuesIn, isFarGoverned } from '../clauses/cues.ts';
import { isOwnDoing } from '../clauses/own-doings.ts';
import { ownedDate } from '../clauses/owned-dates.ts';
import { isPresent } from '../clauses/present.ts';
import { channelNear, occasionIn, placeNear } from '../clauses/setting.ts';
import type { Memory } from '../coreference/coreference.ts';
import { isCoupleAlone } from '../coreference/several.ts';
import type { DateFound } from '../dates/dates.ts';
import { type Draft, type DraftParticipant, draft, unnamedHere } from '../drafts.ts';
import { addBeside } from '../meetings/companions.ts';
import { stayOf } from '../meetings/hosts.ts';
import { delegatesAfter } from '../meetings/later.ts';
import { ledTogether } from '../meetings/led-together.ts';
import { metAgain } from '../meetings/meeting-again.ts';
import { receivedItem } from '../meetings/meeting-list.ts';
import { byNoun } from '../meetings/meeting-noun.ts';
import { byVerb } from '../meetings/meeting-verb.ts';
import { eachWithHis } from '../meetings/respective.ts';
import { wentOn } from '../meetings/went-on.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { standingOf } from '../standing/status.ts';
import { attendingIn } from '../words/attending.ts';
import { holds } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';
import { isAny, isBehindComma, isCueNoun, spanOf, type Token } from '../words/tokens.ts';

/** Who met whom: `X received Y`, `talks between X and Y`, `during a meeting with Y, X said`. */
export function meetingsIn(parsed: Parsed, line: Line, memory: Memory): readonly Draft[] {
  const out: Draft[] = [];
  for (const cue of cuesIn(parsed, line, 'meeting')) {
    if (cue.is === 'noun' && isInTitle(line, cue.from)) continue;
    if (isOwnDoing(line, cue)) continue;
    const said = cue.is === 'verb' ? byVerb(parsed, line, cue, memory) : byNoun(parsed, line, cue, memory);
    const occasions = said
      .map(onceEach)
      .map(withoutHome)
      .filter((people) => meets(people) && !isCoupleAlone(parsed, line, people, memory))
      .flatMap((people) => eachWithHis(line, people));
    const silent = occasions.length === 0 && out.length === 0 && cue.is === 'noun';
    const told = silent ? togetherBefore(line, cue, memory) : [];
    const unsaid = silent && told.length === 0 ? metAgain(parsed, line, cue, memory) : told;
    const several = cue.is === 'verb' && cue.cue.mutual && cue.form !== 'infinitive' && occasions.length === 0;
    const listed = several && out.length === 0 ? [...delegatesAfter(parsed, line)] : [];
    for (const people of meets(listed) ? [listed] : meets(unsaid) ? [unsaid] : occasions) {
      if (wentOn(line, out, people, cue)) continue;
      const made = meetingOf(parsed, line, cue, people, memory);
      const same = out.find((other) => echoes(line, other, made, cue) || goesOnWith(line, other, made, cue));
      out.push(same ? { ...made, status: same.status, date: same.date, future: same.future, mode: same.mode } : made);
    }
  }
  if (out.length > 0) return out;
  const item = receivedItem(parsed, line, memory);
  if (item && meets(item.people)) return [meetingOf(parsed, item.lead, item.cue, item.people, memory)];
  // `In the meeting X took part for Kenya and Y for Ghana`: who else was at the one just told.
  if (memory.met.length > 0 && attendingIn(line.sentence.tokens).length > 0) return out;
  const led = ledTogether(parsed, line);
  return meets(led) ? [meetingOf(parsed, line, wordOfLeading(line), led, memory)] : out;
}

/** The word by which somebody led, headed or represented a side. */
function wordOfLeading({ sentence: { tokens } }: Line): CueFound {
  const found = tokens.findIndex((_, i) => isAny(tokens, i, ['led-by', 'company', 'support', 'on-behalf']));
  return { is: 'noun', from: found, to: found + 1, cue: { words: '', of: 'participant' } };
}

/** `the ‘Memorandum on the Establishment of Bilateral Consultations’`: a word of the name of an instrument. */
function isInTitle({ sentence: { tokens } }: Line, noun: number): boolean {
  let instrument = false;
  for (let i = noun; i >= Math.max(0, noun - longestTitle); i--) {
    instrument ||= isAny(tokens, i, ['instrument']);
    const gap = tokens[i]?.gap ?? '';
    if (/[“«„‘"]/u.test(gap)) return instrument;
    if (/[”»;:.()]/u.test(gap)) return false;
  }
  return false;
}

/** In words. */
const longestTitle = 16;

/**
 * `met on Monday to discuss trade`, `will meet at a working lunch`: the purpose or the setting of the meeting that the verb
 * before it told is as far as that meeting.
 */
function echoes({ sentence: { tokens } }: Line, told: Draft, made: Draft, cue: CueFound): boolean {
  const alike = told.status === made.status && told.mode === made.mode;
  if (alike || told.cue.end > made.cue.start) return false;
  const there = told.participants.map(({ person, asWritten }) => person?.id ?? asWritten);
  if (!made.participants.every(({ person, asWritten }) => there.includes(person?.id ?? asWritten))) return false;
  const purpose = cue.is === 'verb' && cue.form === 'infinitive';
  const setting =
    cue.is === 'noun' && [1, 2, 3].some((back) => isAny(tokens, cue.from - back, ['at', 'other', 'margins']));
  // `called X, with whom she spoke about trade`
  const spoke = told.mode !== 'in-person' && made.mode === 'in-person' && made.date === null && made.place === null;
  const whom = told.status === made.status && spoke && cue.is === 'verb' && withWhom(tokens, told, cue);
  if (whom) return true;
  if (!purpose && !setting) return false;
  for (let i = tokens.findIndex(({ end }) => end >= told.cue.end) + 1; i < cue.from; i++)
    if (/[;:.]/u.test(tokens[i]?.gap ?? '') || isTurn(tokens, i)) return false;
  return true;
}

/** `, with whom`, `, mit dem`: between the two the relative clause opens that the second verb tells. */
function withWhom(tokens: readonly Token[], told: Draft, cue: CueFound): boolean {
  for (let i = cue.from - 1; i > 0 && (tokens[i]?.start ?? 0) > told.cue.end; i--) {
    if (/[;:.]/u.test(tokens[i + 1]?.gap ?? '')) return false;
    if (isAny(tokens, i, ['relative'])) return isAny(tokens, i - 1, ['with']) && isBehindComma(tokens, i - 1);
  }
  return false;
}

/** `the programme includes a meeting with X and talks with Y`: a noun behind `and` is as far as the one that the verb before them tells. */
function goesOnWith({ sentence: { tokens } }: Line, told: Draft, made: Draft, cue: CueFound): boolean {
  if (cue.is !== 'noun' || made.status !== 'held' || !(told.status === 'expected' || told.status === 'planned'))
    return false;
  const first = tokens.findIndex(({ end }) => end >= told.cue.end);
  if (!isCueNoun(tokens, first, 'meeting')) return false;
  let and = cue.from - 1;
  while (and > first && isAny(tokens, and, ['indefinite', 'article']) && !isAny(tokens, and, ['and', 'at', 'other']))
    and--;
  if (and <= first || !isAny(tokens, and, ['and'])) return false;
  for (let i = first + 1; i < and; i++) if (/[;:.]/u.test(tokens[i]?.gap ?? '') || isTurn(tokens, i)) return false;
  return true;
}

/** Words after which a sentence tells something else than the meeting that it began with. */
const turns = [
  ...['verb', 'speech', 'have', 'be', 'future', 'expected', 'may', 'ahead', 'agreed'],
  ...['pledged', 'proposed', 'relative', 'subordinate', 'date-future', 'another'],
] as const;

/** `el enviado estadounidense`: a word for an office that is a verb as well tells nothing else. */
const isTurn = (tokens: readonly Token[], i: number): boolean => isAny(tokens, i, turns) && !isAny(tokens, i, ['role']);

/** `The understanding was reached at a meeting in Bridgetown`: of those of whom the sentence before told something together. */
function togetherBefore(line: Line, cue: CueFound & { is: 'noun' }, memory: Memory): DraftParticipant[] {
  const { tokens, index } = line.sentence;
  if (cue.cue.of !== 'participant' || memory.met.length > 0 || index - memory.jointAt > 1) return [];
  const they = ({ kind, from }: Phrase) =>
    kind === 'pair' || (kind === 'pronoun' && isAny(tokens, from, ['people-pronoun']));
  // `the meeting of the Bureau of the association`: that is theirs.
  const owns = ({ kind, governor, from }: Phrase) =>
    kind === 'organisation' && governor === 'of' && from >= cue.to && from - cue.to <= 2;
  const others = line.phrases.some(
    (one) => (isPeople(one) && !they(one)) || one.kind === 'country' || one.kind === 'parties' || owns(one),
  );
  // `fields of cooperation and of exchanges`: no meeting of anybody.
  if (isAny(tokens, cue.from - 1, ['of']) && isAny(tokens, cue.from - 2, ['and'])) return [];
  if (others || holds(tokens, ['negation', 'denied', 'future', 'expected', 'may'])) return [];
  return memory.joint.map((person, i) =>
    unnamedHere(person, { part: 'participant', side: i === 0 ? 0 : 1, provedBy: memory.jointAt }),
  );
}

function meetingOf(parsed: Parsed, line: Line, cue: CueFound, people: DraftParticipant[], memory: Memory): Draft {
  const date = dayOf(parsed, line, cue);
  const standing = standingOf(
    line.sentence.tokens,
    cue,
    cue.is === 'verb' ? cue.form : 'noun',
    'held',
    date !== null,
    isFarGoverned(parsed, cue),
  );
  const made = draft(
    'meeting',
    standing.status,
    line.sentence.index,
    spanOf(line.sentence.tokens, cue.from, cue.to),
    standing.future,
  );
  const asked = cue.is === 'noun' && cue.cue.to === 'visitor' && isAskedFor(line.sentence.tokens, cue);
  made.participants = asked ? people.map(plain) : acrossEach(people);
  // `wraps up his tour on 10 May in Managua, where X receives him`: the end is that of the tour.
  made.date = date?.endOnly && cue.is === 'verb' ? { ...date, endOnly: false } : date;
  made.present = isPresent(line.sentence.tokens, cue, cue.is === 'verb' ? cue.form : 'noun');
  const near = cue.is === 'noun' ? ([cue.from - 3, cue.to + 3] as const) : ([0, line.sentence.tokens.length] as const);
  made.again = someIn(line.sentence.tokens, ...near, ['once-more']);
  made.mode = cue.cue.mode ?? channelNear(line, cue) ?? 'in-person';
  const place = placeNear(parsed, line, cue);
  if (place && made.mode === 'in-person') {
    made.place = place.words === null ? null : { words: place.words, country: place.country };
    made.country = place.country;
  }
  addBeside(parsed, line, made);
  made.occasion = occasionIn(parsed, line);
  for (const person of people) if (person.provedBy !== null) made.quotes.add(person.provedBy);
  if (made.status !== 'denied') memory.stay = stayOf(made, parsed.dateline.country, memory.stay);
  if (made.status === 'held') remember(memory, people);
  if (made.status === 'planned' || made.status === 'expected')
    memory.meeting = people.flatMap(({ person }) => (person ? [person] : []));
  return made;
}

/** The day of what a cue reports; of a meeting that was asked for that on which it came about, and none of a later meeting. */
function dayOf(parsed: Parsed, line: Line, cue: CueFound): DateFound | null {
  const { tokens } = line.sentence;
  const date = ownedDate(parsed, line, cue, 'meeting', { ownClause: cue.is === 'verb' && cue.form === 'gerund' });
  if (cue.is !== 'noun' || !isAskedFor(tokens, cue)) return date;
  const came = cameAbout(tokens, cue);
  if (came !== null) return date ?? ownedDate(parsed, line, { from: came, to: came + 1 }, 'meeting');
  return date && date.from > cue.to && meetsBetween(tokens, cue.to, date.from) ? null : date;
}

/** `wants a meeting with X after meeting Y on Monday` */
const meetsBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ matches }) => matches.some(({ value }) => value.is === 'verb' && value.kind === 'meeting'));

/** Two sides cannot both be at home, nor both have come: then nothing is known of who was where. */
function acrossEach(people: DraftParticipant[]): DraftParticipant[] {
  const [one, ...more] = people;
  const alike = one !== undefined && more.every(({ part }) => part === one.part);
  if (!alike || one.part === 'participant' || new Set(people.map(({ side }) => side)).size < 2) return people;
  return people.map(plain);
}

const plain = (one: DraftParticipant): DraftParticipant => ({ ...one, part: 'participant' });

/** `a demandé une audience au président`: who grants an audience to somebody hosts it, who asks for one does not. */
const isAskedFor = (tokens: readonly Token[], { from }: CueFound): boolean =>
  someIn(tokens, Math.max(0, from - 4), from, ['proposed']);

/** Who met last, and who of them met others before. */
function remember(memory: Memory, people: readonly DraftParticipant[]): void {
  const met = people.flatMap(({ person }) => (person ? [person] : []));
  const [both, ...more] = met.filter((person) => memory.met.includes(person));
  if (both && more.length === 0 && met.length > 1) memory.hub = both;
  memory.met = met;
  memory.sides = new Map(
    people.flatMap(({ person, side }) => (person && side !== null ? [[person, side] as const] : [])),
  );
}

/**
 * A person named and then described takes part once, and `the ministers of Kenya and Ghana, namely X and Y` are X and Y.
 */
function onceEach(people: readonly DraftParticipant[]): DraftParticipant[] {
  const states = (asWritten: string) => people.filter(({ body, asWritten: words }) => body && words === asWritten);
  const named = people.filter(({ person }) => person !== null).length;
  const told = people.filter(({ body, asWritten }) => {
    const group = body?.kind === 'country' ? states(asWritten).length : 0;
    return group < 2 || named < group;
  });
  // Those who stand for the states met each other.
  const met = told.length < people.length ? told.map((one) => ({ ...one, side: null })) : told;
  return met.filter(({ person }, i) => person === null || met.findIndex((other) => other.person === person) === i);
}

/** `the United States and its ambassador`: whoever is of a state meets it nowhere. */
function withoutHome(people: readonly DraftParticipant[]): DraftParticipant[] {
  const homes = new Set(people.flatMap(({ person, country }) => (person && country ? [country] : [])));
  return people.filter(({ body }) => body?.kind !== 'country' || !homes.has(body.name));
}

/** At least two, one of them a person or a described one, or two states. */
function meets(people: readonly DraftParticipant[]): boolean {
  if (people.length < 2) return false;
  const names = new Set(
    people.map((participant) => participant.person?.id ?? participant.body?.name ?? participant.asWritten),
  );
  if (names.size < 2) return false;
  const sides = new Set(people.map(({ side }) => side));
  return (sides.size > 1 || sides.has(null)) && !isOfBoth(people);
}

/** `These ministers will meet their counterparts`: after a meeting of two states, those who are named are not of one. */
function isOfBoth(people: readonly DraftParticipant[]): boolean {
  const nameless = people.filter(({ side }) => side === 1);
  if (nameless.length === 0 || nameless.some(({ person, body, country }) => person || body || country)) return false;
  const named = people.filter(({ side, person }) => side === 0 && person !== null);
  return new Set(named.flatMap(({ country }) => (country ? [country] : []))).size > 1;
}
