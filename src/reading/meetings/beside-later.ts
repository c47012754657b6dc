import { type Memory, participantsOf } from '../coreference/coreference.ts';
import { type Draft, type DraftParticipant, unnamedHere } from '../drafts.ts';
import { isOfficial } from '../journeys/domestic.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { holds, placesOf } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';
import { isAny } from '../words/tokens.ts';
import { attendsAnother, isElsewhere } from './elsewhere.ts';

/**
 * `X met Y. The minister was accompanied by Z`: those with an office of whom the next sentence says so were on the same side of
 * the meeting. A sentence that tells of a journey, a signature or a day of its own speaks of another occasion.
 */
export function besideLater(parsed: Parsed, line: Line, memory: Memory, meeting: Draft): void {
  const { tokens, index } = line.sentence;
  if (index - meeting.sentence !== 1 || meeting.mode !== 'in-person') return;
  const along = accompanying(line);
  if (along.length === 0 || line.dates.length > 0 || tokens.some(tellsMore)) return;
  if (holds(tokens, ['negation', 'denied', 'may', 'hypothesis', 'returns', 'arrives'])) return;
  const ahead = meeting.status !== 'held';
  if (ahead !== holds(tokens, ['future', 'expected'])) return;
  if (attendsAnother(line) || isElsewhere(line, meeting.place?.country ?? meeting.country, ahead)) return;
  const owner = ownerOf(parsed, line, memory, meeting, along);
  if (!owner) return;
  const there = new Set(meeting.participants.map(({ person }) => person));
  const people = along.flatMap((phrase) => parsed.people.of(index, phrase) ?? []);
  const mates = people.filter(
    (person) =>
      !there.has(person) &&
      isOfficial(person) &&
      (person.country === null || owner.country === null || person.country === owner.country),
  );
  if (mates.length === 0 || mates.length < people.length) return;
  meeting.participants.push(
    ...mates.map((person) => unnamedHere(person, { part: owner.part, side: owner.side, provedBy: index })),
  );
  meeting.quotes.add(index);
}

/** Those behind `was accompanied by`, or before the participle that closes the clause. */
function accompanying({ sentence: { tokens }, phrases }: Line): readonly Phrase[] {
  const says = placesOf(tokens, 'accompanies')
    .concat(placesOf(tokens, 'company'))
    .toSorted((a, b) => a - b);
  // `was in Accra, accompanied by Y` tells of a journey.
  const passive = says.find((i) =>
    [1, 2, 3].some(
      (back) =>
        isAny(tokens, i - back, ['be', 'accompanied']) && !someIn(tokens, i - back + 1, i, ['at', 'other', 'place']),
    ),
  );
  if (passive !== undefined) return phrases.filter(({ kind, governor }) => kind === 'person' && governor === 'company');
  const last = says.at(-1) ?? -1;
  const closes = last === tokens.length - 1 && holds(tokens.slice(0, last), ['be']);
  return closes ? phrases.filter(({ kind, governor, to }) => kind === 'person' && governor === 'by' && to <= last) : [];
}

/** In the sentence somebody else does something, or something else is told. */
const tellsMore = ({ matches }: Line['sentence']['tokens'][number]): boolean =>
  matches.some(
    ({ value }) =>
      (value.is === 'verb' && value.form === 'finite' && matches.every((one) => one.value.is !== 'be')) ||
      (value.is === 'noun' && value.kind !== 'meeting') ||
      value.is === 'speech' ||
      value.is === 'instrument',
  );

/** Who of the meeting was accompanied; a pronoun or nobody at all is the subject, where one did not receive the other. */
function ownerOf(
  parsed: Parsed,
  line: Line,
  memory: Memory,
  meeting: Draft,
  along: readonly Phrase[],
): DraftParticipant | undefined {
  const first = along[0]?.from ?? 0;
  const told = line.phrases.find(
    (phrase) => (isPeople(phrase) || phrase.kind === 'pronoun') && phrase.governor === null && !along.includes(phrase),
  );
  if (told && told.from > first) return undefined;
  const unsaid = told === undefined || told.kind === 'pronoun';
  if (unsaid && meeting.participants.some(({ part }) => part === 'host' || part === 'visitor')) return undefined;
  const persons = told
    ? participantsOf(parsed, line, [told], memory, { part: 'participant', side: null, others: [] }).flatMap(
        ({ person }) => person ?? [],
      )
    : [memory.subject];
  const owners = meeting.participants.filter(({ person }) => person !== null && persons.includes(person));
  return owners.length === 1 && owners[0]?.side !== null ? owners[0] : undefined;
}
