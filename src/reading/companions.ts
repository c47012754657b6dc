import { isOfficial } from './domestic.ts';
import { type Draft, unnamedHere } from './drafts.ts';
import { holds } from './kinds.ts';
import type { Tag } from './lexicon.ts';
import type { Line, Parsed } from './parsed.ts';
import type { Person } from './people.ts';
import type { Phrase } from './phrase.ts';
import { isAny } from './tokens.ts';

/** In sentences: so long after a journey the text still says who was with whoever travels. */
const reach = 3;

/**
 * `X, accompanied by the minister Y, left for Accra`, `She is accompanied by Y`: those with an office who travel along are on
 * the journey too. An ambassador lives where it leads, and a husband or wife holds no office.
 */
export function addCompanions(parsed: Parsed, drafts: readonly Draft[]): void {
  for (const visit of drafts) {
    if (visit.kind !== 'visit' || visit.status === 'denied' || visit.country === null) continue;
    const travel = visit.participants.flatMap(({ person }) => (person ? [person] : []));
    if (travel.length === 0 || travel.length < visit.participants.length) continue;
    for (const line of parsed.lines.slice(visit.sentence, visit.sentence + 1 + reach)) {
      const along =
        line.sentence.index === visit.sentence
          ? besideThem(parsed, line, travel)
          : told(parsed, line, travel, visit.country);
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

/** Those who are named behind `accompanied by` right after the travellers, or with whom the sentence opens before them. */
function besideThem(parsed: Parsed, line: Line, travel: readonly Person[]): readonly Person[] {
  const { phrases } = line;
  const personOf = (phrase: Phrase) =>
    phrase.kind === 'person' ? parsed.people.of(line.sentence.index, phrase) : undefined;
  const first = phrases.find(({ governor, kind }) => governor === 'company' && kind === 'person') ?? inDelegation(line);
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

/** Those of whom a later sentence says that they accompany them; it names nobody else. */
function told(parsed: Parsed, line: Line, travel: readonly Person[], there: string): readonly Person[] {
  const { tokens, index } = line.sentence;
  const has = (is: 'accompanies' | 'company' | 'attending') => holds(tokens, [is]);
  const says = has('accompanies');
  if (!says && !has('company') && !(has('attending') && isOfVisit(line))) return [];
  // `X met Y, accompanied by Z`: whom Z accompanies is another matter.
  if (tokens.some(({ matches }) => matches.some(({ value }) => isMeeting(value)))) return [];
  const isTraveller = (phrase: Phrase) => {
    const person = phrase.kind === 'person' ? parsed.people.of(index, phrase) : undefined;
    return phrase.kind === 'pronoun' || (person !== undefined && travel.includes(person));
  };
  const others = line.phrases.filter((phrase) => phrase.kind === 'person' && !isTraveller(phrase));
  const [first] = others;
  if (!first || new Set(others.map(({ coordination }) => coordination)).size > 1) return [];
  // `The Moroccan minister was accompanied by Y`: they are those of whoever received the travellers.
  const host = ({ kind, governor, country }: Phrase) =>
    kind === 'description' && governor === null && country === there;
  if (line.phrases.some(host)) return [];
  // `He said that he would accompany the king`: whoever travels is with somebody else.
  const does = line.phrases.some(
    (phrase) => phrase.to <= first.from && phrase.governor === null && isTraveller(phrase),
  );
  const { governor } = first;
  const fits =
    governor === 'company' ||
    (says && (governor === 'by' || governor === 'with' || governor === 'of')) ||
    (governor === null && !does);
  return fits ? others.flatMap((phrase) => parsed.people.of(index, phrase) ?? []) : [];
}

const isMeeting = (value: Tag): boolean => (value.is === 'verb' || value.is === 'noun') && value.kind === 'meeting';

/** The sentence speaks of the journey. */
function isOfVisit({ sentence: { tokens } }: Line): boolean {
  return tokens.some(({ matches }) => matches.some(({ value }) => value.is === 'noun' && value.kind === 'visit'));
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
