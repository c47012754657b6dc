import { governed } from '../clauses/arguments.ts';
import { argumentsByCase } from '../clauses/by-case.ts';
import { clauseOf } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import { type Memory, participantsOf } from '../coreference/coreference.ts';
import type { DraftParticipant } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { isAny } from '../words/tokens.ts';
import { opensWith } from '../words/words-around.ts';
import { leadsTo } from './destination.ts';
import { visitorNamed } from './visitors.ts';

type Invitation = CueFound & { readonly is: 'verb' };

/** `invited`: a verb that says whom somebody asks to come. */
export function isInvitation(cue: CueFound): boolean {
  return cue.is === 'verb' && cue.cue.object === 'visitor' && !cue.cue.sends;
}

/** The first invitation of a sentence. */
export function invitationAmong(cues: readonly CueFound[]): Invitation | undefined {
  for (const cue of cues) if (cue.is === 'verb' && isInvitation(cue)) return cue;
  return undefined;
}

/** Whom an invitation asks to which country: that of the place named with it, or of whoever invites to `a visit`. */
export function journeyOf(
  parsed: Parsed,
  line: Line,
  cue: Invitation,
  cues: readonly CueFound[],
  memory: Memory,
): { readonly visitors: DraftParticipant[]; readonly to: Phrase | null; readonly country: string | null } | null {
  const { tokens } = line.sentence;
  if (isOfCrowd(line, cue) || isCallOn(line, cue)) return null;
  const people = line.phrases.filter(isPeople);
  const { verbFirst, participleLast } = parsed.lexicon.language;
  const found = argumentsByCase(tokens, people, cue, {
    passive: cue.passive,
    auxiliary: cue.auxiliary,
    accept: isPeople,
    verbFirst: verbFirst ? 'object' : null,
    inverts: participleLast,
  });
  const tos = cue.passive ? [] : governed(tokens, people, cue, 'to', 8);
  // `وجه X الدعوة إلى Y`: the one named after the verb asks, the one after the preposition is asked.
  const swapped = verbFirst === true && found.subject.length === 0 && tos.length > 0;
  const asked = cue.passive ? found.subject : swapped || found.object.length === 0 ? tos : found.object;
  const asks = cue.passive
    ? governed(tokens, people, cue, 'by', 20, participleLast)
    : swapped
      ? found.object
      : found.subject;
  // `The minister invited the Tunisian prime minister`: whoever is told by a state is known first, and is not the other.
  const told = asked.filter(
    ({ country, titles }) => country !== null && !titles.some(({ counterpart }) => counterpart),
  );
  const foreign = participantsOf(parsed, line, told, memory, { part: 'visitor', side: null, others: [] });
  const strangers = foreign.flatMap(({ person }) => (person ? [person] : []));
  const hosts = participantsOf(parsed, line, asks, memory, { part: 'host', side: null, others: strangers });
  const others = hosts.flatMap(({ person }) => (person ? [person] : []));
  const implied = hosts.length === 0 && !cue.passive && memory.subject ? [memory.subject] : [];
  const visitors = participantsOf(parsed, line, asked, memory, {
    part: 'visitor',
    side: null,
    others: [...others, ...implied],
  });
  // `X met Y and invited him`: the other one of the two who met.
  const him = asked.length === 0 && !cue.passive && himBeside(line, cue);
  const met = him ? otherThan([...others, ...implied], memory.met) : [];
  for (const person of met) visitors.push(visitorNamed(person, line));
  if (him && visitors.length === 0) visitors.push(...toldBeside(parsed, line, asks, memory, others));
  // `the letter in which X invites him to Ghana`: nobody known, and it is not the one who invites who travels.
  if (visitors.length === 0) return him && asks.length > 0 ? { visitors, to: null, country: null } : null;
  // `heeft in Rabat X uitgenodigd voor een bezoek aan Ghana`: the place behind the verb before one in front of it.
  const made = cues.find((one) => one.from >= cue.to && isOwned(line, one));
  const places = line.phrases.filter(
    (phrase) => leadsTo(phrase) && isAfter(line, cue, phrase) && !(made && phrase.from >= made.to),
  );
  const to = places.find(({ from }) => from >= cue.to) ?? places[0] ?? null;
  if (to !== null && to.kind !== 'homeland') return { visitors, to, country: to.country };
  if (to === null && !cues.some((one) => one !== cue && speaksOf(line, cue, one))) return null;
  const home = [...hosts.map(({ country }) => country), ...implied.map(({ country }) => country)];
  return { visitors, to: null, country: home.find((one) => one !== null) ?? null };
}

/** `دعا X المواطنين إلى مغادرة توغو`: behind a verb that stands first those who are asked are many, before the preposition. */
function isOfCrowd({ phrases, sentence: { tokens } }: Line, { from, to }: Invitation): boolean {
  if (!tokens[from]?.caseless) return false;
  const crowd = tokens.findIndex((_, i) => i >= to && i < to + 12 && isAny(tokens, i, ['crowd']));
  const named = phrases.filter((one) => isPeople(one) && one.from >= to && one.to <= crowd);
  return crowd >= 0 && named.length < 2 && isAny(tokens, crowd + 1, ['to', 'other']);
}

/** `دعا X إلى ضبط النفس`: where the verb is also said of what somebody is to do, a word for a journey must follow. */
const isCallOn = ({ sentence: { tokens }, phrases }: Line, { cue: { onlyBefore }, to }: Invitation): boolean =>
  onlyBefore !== undefined &&
  !tokens.some((_, i) => i >= to && i < to + 24 && opensWith(onlyBefore, tokens, i)) &&
  !phrases.some(({ kind, governor, from }) => kind === 'place' && governor === 'to' && from >= to);

/** `Y said that X had invited him to Ghana`: the only one whom the sentence names before whoever invites. */
function toldBeside(
  parsed: Parsed,
  line: Line,
  asks: readonly Phrase[],
  memory: Memory,
  others: readonly Person[],
): DraftParticipant[] {
  const before = line.phrases.filter((one) => isPeople(one) && one.to <= (asks[0]?.from ?? 0));
  const [one, ...more] = before.filter(({ kind }) => kind === 'person');
  if (!one || one.plural || more.length > 0 || before.length > 1) return [];
  return participantsOf(parsed, line, [one], memory, { part: 'visitor', side: null, others: [...others] });
}

/** A pronoun for whom something is done to, right beside the verb. */
function himBeside({ sentence: { tokens } }: Line, { from, to }: Invitation): boolean {
  return [from - 1, from - 2, to].some((i) => isAny(tokens, i, ['object-pronoun']));
}

function otherThan(known: readonly Person[], met: readonly Person[]): readonly Person[] {
  const rest = met.filter((person) => !known.includes(person));
  return known.length > 0 && rest.length === 1 ? rest : [];
}

/** `to visit Rabat`, `on a state visit`: the journey that the invitation is about. */
export function speaksOf(line: Line, invitation: Invitation, cue: CueFound): boolean {
  if (cue.is === 'verb' && (cue.form === 'finite' || cue.form === 'participle')) return false;
  return isAfter(line, invitation, cue) && !isOwned(line, cue);
}

/** `invited him during his visit`: a journey that has been made, whoever's it is. */
function isOwned({ sentence: { tokens } }: Line, { is, from }: CueFound): boolean {
  if (is !== 'noun') return false;
  return tokens[from]?.owned === true || [1, 2].some((back) => isAny(tokens, from - back, ['possessive']));
}

/** After the verb, or before it in its clause where participles stand last. */
function isAfter(line: Line, cue: Invitation, { from }: { readonly from: number }): boolean {
  if (from >= cue.to) return from - cue.to < 24;
  return (
    cue.form !== 'finite' &&
    cue.auxiliary !== null &&
    from > cue.auxiliary &&
    from >= clauseOf(line.sentence.tokens, cue).from
  );
}
