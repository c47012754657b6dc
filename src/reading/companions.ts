import { isOfficial } from './domestic.ts';
import { type Draft, unnamedHere } from './drafts.ts';
import { holds, placesOf } from './kinds.ts';
import type { Line, Parsed } from './parsed.ts';
import type { Person } from './people.ts';
import type { Phrase } from './phrase.ts';
import type { Tag } from './tags.ts';
import { endsBefore, isAny, type Token } from './tokens.ts';

/** In sentences: so long after a journey a pronoun still means whoever travels, and a name for longer. */
const reach = 3;
const reachByName = 8;

/**
 * `X, accompanied by the minister Y, left for Accra`, `She is accompanied by Y`, `Y, who accompanies her`: those with an office
 * who travel along are on the journey too. An ambassador lives where it leads, and a husband or wife holds no office.
 */
export function addCompanions(parsed: Parsed, drafts: readonly Draft[]): void {
  for (const visit of drafts) {
    if (visit.kind !== 'visit' || visit.status === 'denied' || visit.country === null) continue;
    const travel = visit.participants.flatMap(({ person }) => (person ? [person] : []));
    if (travel.length === 0 || travel.length < visit.participants.length) continue;
    for (const line of parsed.lines.slice(visit.sentence, visit.sentence + 1 + reachByName)) {
      const distance = line.sentence.index - visit.sentence;
      if (signsWith(line)) continue;
      const along =
        distance === 0
          ? besideThem(parsed, line, travel)
          : told(parsed, line, travel, visit.country, distance <= reach);
      const added = along.filter((person) => travelsAlong(parsed, visit, travel, person));
      if (added.length === 0) continue;
      visit.participants.push(
        ...added.map((person) => unnamedHere(person, { part: 'visitor', side: null, provedBy: line.sentence.index })),
      );
      visit.quotes.add(line.sentence.index);
      travel.push(...added);
    }
  }
}

/** `X, accompanied by the minister Y, met Z`: those with an office who came along were on the same side. */
export function addBeside(parsed: Parsed, line: Line, meeting: Draft): void {
  // `between X and Y, accompanied by Z`: of either.
  if (line.phrases.some(({ governor }) => governor === 'between')) return;
  for (const side of [0, 1] as const) {
    const own = meeting.participants.filter((one) => one.side === side);
    const people = own.flatMap(({ person }) => (person ? [person] : []));
    const there = meeting.participants.map(({ person }) => person);
    const along = people.length > 0 ? besideThem(parsed, line, people) : [];
    const added = along.filter((person) => isOfficial(person) && !there.includes(person));
    const [first] = own;
    if (first)
      meeting.participants.push(
        ...added.map((person) => unnamedHere(person, { part: first.part, side, provedBy: null })),
      );
  }
}

/** Those who are named behind `accompanied by` right after the travellers, or with whom the sentence opens before them. */
function besideThem(parsed: Parsed, line: Line, travel: readonly Person[]): readonly Person[] {
  const { phrases } = line;
  const personOf = (phrase: Phrase) =>
    phrase.kind === 'person' ? parsed.people.of(line.sentence.index, phrase) : undefined;
  const first =
    phrases.find(({ governor, kind }) => governor === 'company' && kind === 'person') ??
    inDelegation(line) ??
    togetherWith(line);
  if (!first) return [];
  const others = phrases.filter(
    ({ kind, governor, coordination }) =>
      kind === 'person' && governor !== 'company' && coordination !== first.coordination,
  );
  const beside = others.findLast(({ to }) => to <= first.from) ?? others.find(({ from }) => from >= first.to);
  const owner = beside && personOf(beside);
  if (!owner || !travel.includes(owner)) return [];
  return phrases
    .filter(({ coordination }) => coordination === first.coordination)
    .flatMap((one) => personOf(one) ?? []);
}

/** `X bringt met koningin Y een bezoek`: in a sentence that speaks of no meeting, whoever travels with somebody. */
function togetherWith({ phrases, sentence: { tokens } }: Line): Phrase | undefined {
  const meets = tokens.some(
    ({ matches }) => matches.some(({ value }) => isMeeting(value)) && !matches.some(({ value }) => isVisit(value)),
  );
  return meets ? undefined : phrases.find(({ governor, kind }) => governor === 'with' && kind === 'person');
}

/** `at the head of a delegation comprising X and Y`: the first of those whom it lists. */
function inDelegation({ phrases, sentence: { tokens } }: Line): Phrase | undefined {
  if (!holds(tokens, ['including'])) return undefined;
  const listed = tokens.findIndex((_, i) => isAny(tokens, i, ['including']) && isAny(tokens, i - 1, ['group']));
  const headed = (i: number) => i >= listed - near && i < listed && isAny(tokens, i, ['company']);
  if (listed < 0 || !tokens.some((_, i) => headed(i))) return undefined;
  return phrases.find(({ kind, from }) => kind === 'person' && from > listed && from - listed <= near);
}

/** In words: so near stand who leads a delegation, the word for it and those whom it lists. */
const near = 8;

/** `Y also accompanied the president`: with an article, the office of whoever travels. */
function isOffice({ sentence: { tokens } }: Line, { kind, from, titles }: Phrase, travel: readonly Person[]): boolean {
  if (kind !== 'description' || isAny(tokens, from, ['indefinite'])) return false;
  const definite = tokens[from]?.definite || isAny(tokens, from, ['article']);
  return (
    definite === true && titles.some(({ heads }) => heads.some((head) => travel.some((one) => one.heads.has(head))))
  );
}

/** Those of whom a later sentence says that they accompany them. */
function told(
  parsed: Parsed,
  line: Line,
  travel: readonly Person[],
  there: string,
  pronouns: boolean,
): readonly Person[] {
  const { tokens, index } = line.sentence;
  const has = (is: 'accompanies' | 'company' | 'attending') => holds(tokens, [is]);
  const says = has('accompanies');
  if (!says && !has('company') && !(has('attending') && isOfVisit(line))) return [];
  const isTraveller = (phrase: Phrase) => {
    const person = phrase.kind === 'person' ? parsed.people.of(index, phrase) : undefined;
    return (
      (pronouns && phrase.kind === 'pronoun') ||
      (person !== undefined && travel.includes(person)) ||
      isOffice(line, phrase, travel)
    );
  };
  const peopleOf = (phrases: readonly Phrase[]) => phrases.flatMap((phrase) => parsed.people.of(index, phrase) ?? []);
  // `Y, who accompanies her, met X`: a clause beside a name says nothing of the others.
  const clause = inClause(line, pronouns, isTraveller);
  if (clause.length > 0) return peopleOf(clause);
  // `X met Y, accompanied by Z`: whom Z accompanies is another matter.
  const place = Math.max(...placesOf(tokens, 'accompanies'), ...placesOf(tokens, 'company'));
  const met = tokens.findIndex(
    ({ matches }) => matches.some(({ value }) => isMeeting(value)) && !matches.some(({ value }) => isVisit(value)),
  );
  if (met >= 0 && !(met > place && isByHim(line, place, isTraveller))) return [];
  if (!pronouns && !line.phrases.some(isTraveller)) return [];
  const others = line.phrases.filter((phrase) => phrase.kind === 'person' && !isTraveller(phrase));
  const [first] = others;
  if (!first) return [];
  const lists = new Set(others.map(({ coordination }) => coordination));
  if (lists.size > 1 && !others.every((other) => isListed(line, other, place))) return [];
  // `The Moroccan minister was accompanied by Y`: they are those of whoever received the travellers.
  const host = ({ kind, governor, country }: Phrase) =>
    kind === 'description' && governor === null && country === there;
  if (line.phrases.some(host)) return [];
  // `He said that he would accompany the king`: whoever travels is with somebody else.
  const does = line.phrases.some(
    (phrase) => phrase.to <= first.from && phrase.from < place && phrase.governor === null && isTraveller(phrase),
  );
  const { governor } = first;
  const fits =
    governor === 'company' ||
    (says && (governor === 'by' || governor === 'with' || governor === 'of')) ||
    (governor === null && !does);
  return fits ? peopleOf(others) : [];
}

/** `Y, who accompanies her`, `Y, who is part of the delegation`: those right before such a clause. */
function inClause(
  { phrases, sentence: { tokens } }: Line,
  pronouns: boolean,
  isTraveller: (phrase: Phrase) => boolean,
): readonly Phrase[] {
  for (const place of placesOf(tokens, 'accompanies')) {
    const owner = phrases.findLast(({ kind, to }) => kind === 'person' && to < place && place - to <= near);
    if (!owner || isTraveller(owner)) continue;
    const opens = [0, 1].some((i) => isAny(tokens, owner.to + i, ['relative']));
    const apart = tokens.slice(owner.to, place).some(({ gap }) => /,/u.test(gap));
    if (!opens || !apart) continue;
    const whom = phrases.some((phrase) => phrase.from > owner.to && phrase.from - place <= 3 && isTraveller(phrase));
    // `Y, who is part of the delegation`
    const theirs = tokens.slice(place, place + near).some((_, i) => isAny(tokens, place + i, ['group']));
    if (whom || theirs || pronouns) return phrases.filter(({ coordination }) => coordination === owner.coordination);
  }
  return [];
}

/** `He will be accompanied by Y, who is to meet X`: the words open the sentence behind the traveller. */
function isByHim({ phrases }: Line, place: number, isTraveller: (phrase: Phrase) => boolean): boolean {
  const before = phrases.filter(({ to, kind }) => to <= place && (kind === 'person' || kind === 'pronoun'));
  return before.length === 1 && before.every(isTraveller);
}

/** In a list that offices and commas part, before `are accompanying X` or behind `was accompanied by`. */
function isListed({ phrases, sentence: { tokens } }: Line, { from, to, governor }: Phrase, place: number): boolean {
  if (governor !== null && !['of', 'by', 'company', 'with'].includes(governor)) return false;
  if (governor === 'of' && isOwner(tokens, from)) return false;
  const stretch = to <= place ? tokens.slice(to, place) : tokens.slice(place, from);
  const parted = stretch.some(({ gap }) => /[;:]/u.test(gap));
  return !parted && phrases.every(({ kind }) => kind !== 'pair');
}

/** `conveyed the greetings of X`: of a noun of its own, and of no list. */
function isOwner(tokens: readonly Token[], from: number): boolean {
  const of = isAny(tokens, from, ['of']) ? from : from - 1;
  const listed = /[,;]/u.test(tokens[of]?.gap ?? '') || endsBefore(tokens, of, 'company') > 0;
  return !listed && !isAny(tokens, of - 1, ['and', 'accompanies']);
}

const isMeeting = (value: Tag): boolean => (value.is === 'verb' || value.is === 'noun') && value.kind === 'meeting';

/** `unterzeichnet gemeinsam mit X`: with whom somebody signs, which tells of no journey. */
function signsWith({ sentence: { tokens } }: Line): boolean {
  return placesOf(tokens, 'company').some((place) =>
    tokens
      .slice(Math.max(0, place - near), place)
      .some(({ matches }) => matches.some(({ value }) => value.is === 'verb' && value.kind === 'agreement')),
  );
}

const isVisit = (value: Tag): boolean => value.is === 'noun' && value.kind === 'visit';

/** The sentence speaks of the journey. */
function isOfVisit({ sentence: { tokens } }: Line): boolean {
  return tokens.some(({ matches }) => matches.some(({ value }) => isVisit(value)));
}

/** An official, not of the country where the journey leads and not known to be of another one than the travellers. */
function travelsAlong(parsed: Parsed, visit: Draft, travel: readonly Person[], person: Person): boolean {
  // `her colleague X`: what a colleague holds is not said.
  if (travel.includes(person) || !isOfficial(person) || person.country === visit.country) return false;
  const lives = isResident(parsed, person);
  const home = travel.find(({ country }) => country !== null)?.country ?? null;
  return !lives && (person.country === null || home === null || person.country === home);
}

/** Holds no office but that of an ambassador or another who lives where he was sent. */
export function isResident({ lexicon }: Parsed, { offices }: Person): boolean {
  return (
    offices.size > 0 &&
    [...offices].every((office) => office.split(' ').some((word) => lexicon.residents.includes(word)))
  );
}
