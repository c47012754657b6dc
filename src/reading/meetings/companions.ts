import { type Draft, isPlan, unnamedHere } from '../drafts.ts';
import { isOfficial } from '../journeys/domestic.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { holds, isMeeting, isVisit, placesOf } from '../words/kinds.ts';
import { isAny } from '../words/tokens.ts';
import { companyTold } from './company-told.ts';
import { rosterIn } from './rosters.ts';

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
      if (signsWith(line) || (distance > 0 && isPlan(visit) && isOver(line))) continue;
      const along =
        distance === 0
          ? besideThem(parsed, line, travel)
          : companyTold(parsed, line, travel, visit.country, distance <= reach);
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
  if (meets) return undefined;
  return phrases.find(
    ({ governor, kind, from, to }) =>
      governor === 'with' && kind === 'person' && !goesElsewhere(tokens, to) && !isSigner(tokens, from),
  );
}

/** `headed to Kenya, where he signed an accord with X`: with whom a text is made, and not whoever travels along. */
const isSigner = (tokens: Line['sentence']['tokens'], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - beforeSigner), from)
    .some(({ matches }) =>
      matches.some(({ value }) => value.is === 'instrument' || (value.is === 'verb' && value.kind === 'agreement')),
    );

/** In words. */
const beforeSigner = 8;

/** `with X heading to Benin`: right behind a name a verb of its own. */
const goesElsewhere = (tokens: Line['sentence']['tokens'], to: number): boolean =>
  /^\s$/u.test(tokens[to]?.gap ?? '') &&
  (tokens[to]?.matches ?? []).some(
    ({ value }) => value.is === 'verb' && value.kind === 'visit' && value.form === 'gerund',
  );

/** `with a delegation that includes X and Y`, `mit einer Delegation, der X und Y angehören`: the first of those whom it lists. */
function inDelegation(line: Line): Phrase | undefined {
  const { phrases } = line;
  const { tokens } = line.sentence;
  const roster = rosterIn(line);
  if (!roster) return undefined;
  const { group, says } = roster;
  const headed = tokens.some((_, i) => i >= group - near && i < group && isAny(tokens, i, ['company', 'with']));
  if (!headed) return undefined;
  return phrases.find(
    ({ kind, from }) => kind === 'person' && from > group && Math.min(from - group, Math.abs(from - says)) <= near,
  );
}

/** In words: so near stand who leads a delegation, the word for it and those whom it lists. */
const near = 8;

/** `will return in January. She was accompanied by X`: who went along on the journey that is over. */
const isOver = ({ sentence: { tokens } }: Line): boolean =>
  holds(tokens, ['accompanied']) && !holds(tokens, ['future']);

/** `unterzeichnet gemeinsam mit X`: with whom somebody signs, which tells of no journey. */
function signsWith({ sentence: { tokens } }: Line): boolean {
  return placesOf(tokens, 'company').some((place) =>
    tokens
      .slice(Math.max(0, place - near), place)
      .some(({ matches }) => matches.some(({ value }) => value.is === 'verb' && value.kind === 'agreement')),
  );
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
