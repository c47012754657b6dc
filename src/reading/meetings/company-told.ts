import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { holds, isMeeting, isVisit, placesOf } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';
import { endsBefore, isAny, type Token } from '../words/tokens.ts';
import { goesAlong, rosterIn, stateOfRoster } from './rosters.ts';

/** In words: so near stand a name and the words that say whom somebody accompanies. */
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
export function companyTold(
  parsed: Parsed,
  line: Line,
  travel: readonly Person[],
  there: string,
  pronouns: boolean,
): readonly Person[] {
  const { tokens, index } = line.sentence;
  const has = (is: 'accompanies' | 'company' | 'attending') => holds(tokens, [is]);
  const roster = rosterIn(line);
  const along = goesAlong(line);
  const says = has('accompanies') || roster !== null || along !== undefined;
  if (!says && !has('company') && !(has('attending') && isOfVisit(line))) return [];
  const place = Math.max(
    ...placesOf(tokens, 'accompanies'),
    ...placesOf(tokens, 'company'),
    roster?.says ?? -1,
    along ?? -1,
  );
  // `The Ghanaian delegation included X`: of those whom the travellers met.
  const state = stateOfRoster(line, roster?.group ?? place, there);
  if (state !== null && travel.every(({ country }) => country !== state)) return [];
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
  const met = tokens.findIndex(
    ({ matches }) =>
      matches.some(({ value }) => isMeeting(value)) &&
      !matches.some(({ value }) => isVisit(value) || value.is === 'company'),
  );
  if (isDenied(line, place)) return [];
  if (met >= 0 && !(met > place && isByHim(line, place, isTraveller))) return [];
  if (!pronouns && !line.phrases.some(isTraveller)) return [];
  const others = line.phrases.filter(
    (phrase) => phrase.kind === 'person' && !isTraveller(phrase) && !(roster && isSpokenTo(line, phrase, place)),
  );
  const first = others.find((other) => !isBesides(line, other)) ?? others[0];
  if (!first) return [];
  const lists = new Set(others.map(({ coordination }) => coordination));
  if (lists.size > 1 && !others.every((other) => isListed(line, other, place, roster !== null))) return [];
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
    ((governor === null || (roster !== null && ofRoster.has(governor))) && !does);
  return fits ? peopleOf(others) : [];
}

/** `Zu ihrer Delegation gehören X`, `In haar gevolg zitten X`: the preposition is that of the delegation. */
const ofRoster: ReadonlySet<Phrase['governor']> = new Set(['to', 'at', 'other', 'of', 'by', 'with', 'from']);

/** `reist niet mee`, `is not part of the delegation`. */
const isDenied = ({ sentence: { tokens } }: Line, place: number): boolean =>
  placesOf(tokens, 'negation').some((i) => Math.abs(i - place) <= 4);

/** `The reporters of the delegation asked Y`: behind a verb of speech nobody is listed. */
const isSpokenTo = ({ sentence: { tokens } }: Line, { from }: Phrase, place: number): boolean =>
  placesOf(tokens, 'speech').some((i) => i > place && i < from);

/** `Y, who accompanies her`, `Y, who is part of the delegation`: those right before such a clause. */
function inClause(line: Line, pronouns: boolean, isTraveller: (phrase: Phrase) => boolean): readonly Phrase[] {
  const { phrases } = line;
  const { tokens } = line.sentence;
  const roster = rosterIn(line);
  for (const place of [...placesOf(tokens, 'accompanies'), ...(roster ? [roster.says] : [])]) {
    const owner = phrases.findLast(({ kind, to }) => kind === 'person' && to < place && place - to <= near);
    if (!owner || isTraveller(owner)) continue;
    const opens = [0, 1].some((i) => isAny(tokens, owner.to + i, ['relative']));
    const apart = tokens.slice(owner.to, place).some(({ gap }) => /,/u.test(gap));
    if (!opens || !apart) continue;
    const whom = phrases.some((phrase) => phrase.from > owner.to && phrase.from - place <= 3 && isTraveller(phrase));
    // `Y, who is part of the delegation`
    const theirs = someIn(tokens, place, place + near, ['group']);
    if (whom || theirs || pronouns) return phrases.filter(({ coordination }) => coordination === owner.coordination);
  }
  return [];
}

/** `He will be accompanied by Y, who is to meet X`: the words open the sentence behind the traveller. */
function isByHim({ phrases }: Line, place: number, isTraveller: (phrase: Phrase) => boolean): boolean {
  const before = phrases.filter(({ to, kind }) => to <= place && (kind === 'person' || kind === 'pronoun'));
  return before.length === 1 && before.every(isTraveller);
}

const ofCompany: ReadonlySet<Phrase['governor']> = new Set(['of', 'by', 'with']);

/** In a list that offices and commas part, before `are accompanying X` or behind `was accompanied by`. */
function isListed(line: Line, phrase: Phrase, place: number, ofDelegation: boolean): boolean {
  const { phrases } = line;
  const { tokens } = line.sentence;
  const { from, to, governor } = phrase;
  const open =
    isBesides(line, phrase) ||
    governor === null ||
    governor === 'company' ||
    (ofDelegation ? ofRoster : ofCompany).has(governor);
  if (!open) return false;
  if (governor === 'of' && isOwner(tokens, from)) return false;
  const stretch = to <= place ? tokens.slice(to, place) : tokens.slice(place, from);
  const parted = stretch.some(({ gap }) => /[;:]/u.test(gap));
  return !parted && phrases.every(({ kind }) => kind !== 'pair');
}

/** `Naast X reist ook Y mee` */
const isBesides = ({ sentence: { tokens } }: Line, { from }: Phrase): boolean =>
  isAny(tokens, from, ['besides']) || isAny(tokens, from - 1, ['besides']);

/** `conveyed the greetings of X`: of a noun of its own, and of no list. */
function isOwner(tokens: readonly Token[], from: number): boolean {
  const of = isAny(tokens, from, ['of']) ? from : from - 1;
  const listed = /[,;]/u.test(tokens[of]?.gap ?? '') || endsBefore(tokens, of, 'company') > 0;
  return !listed && !isAny(tokens, of - 1, ['and', 'accompanies']);
}

/** The sentence speaks of the journey. */
function isOfVisit({ sentence: { tokens } }: Line): boolean {
  return tokens.some(({ matches }) => matches.some(({ value }) => isVisit(value)));
}
