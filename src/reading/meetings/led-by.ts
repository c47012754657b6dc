import type { Draft, DraftParticipant } from '../drafts.ts';
import { unnamedHere } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { placesOf } from '../words/kinds.ts';
import { at, isAny } from '../words/tokens.ts';
import { wordsAt } from '../words/words-at.ts';

/** In sentences: so far behind a meeting of states the text still says who led their delegations. */
const reach = 4;

/** In words: how far before `was led by` the state may be named whose side it is. */
const before = 8;

/** Somebody who led a delegation, and the state of which the words say so. */
export interface Leader {
  readonly person: Person;
  readonly country: string | null;
  readonly sentence: number;
}

/**
 * `Kenya and Ghana held their joint commission. The delegations were led by X and Y`, `the Kenyan side was headed by X`: in a
 * meeting of states those who led their sides stand for them. All sentences prove the fact.
 */
export function nameLeaders(parsed: Parsed, meeting: Draft): void {
  const open = (one: DraftParticipant) => one.person === null && one.country !== null;
  if (meeting.participants.length < 2 || !meeting.participants.every(open)) return;
  const leaders: Leader[] = [];
  for (const line of parsed.lines.slice(meeting.sentence, meeting.sentence + 1 + reach))
    for (const leader of leadersIn(parsed, line))
      if (!leaders.some(({ person }) => person === leader.person)) leaders.push(leader);
  const states = meeting.participants.map(({ country }) => country);
  const own = leaders.filter(({ country }) => country !== null && states.includes(country));
  const led = new Map<DraftParticipant, Leader>();
  for (const one of meeting.participants) {
    const leader = own.find(({ country }) => country === one.country);
    if (leader) led.set(one, leader);
  }
  const rest = meeting.participants.filter((one) => !led.has(one));
  const unsaid = leaders.filter(({ country }) => country === null);
  // Of two sides the press of one state names only the other: who is left led the one that is left.
  if (rest.length === 1 && unsaid.length === 1 && rest[0] && unsaid[0]) led.set(rest[0], unsaid[0]);
  if (led.size === 0) return;
  const two = meeting.participants.length === 2;
  meeting.participants = meeting.participants.map((one, i) => {
    const leader = led.get(one);
    if (!leader) return one;
    leader.person.country ??= one.country;
    meeting.quotes.add(leader.sentence);
    const side = two ? (i === 0 ? 0 : 1) : one.side;
    return unnamedHere(leader.person, { part: one.part, side, provedBy: leader.sentence });
  });
}

/**
 * `A Kenyan delegation arrived in Accra. It is headed by X`: on a journey of a delegation whoever is said to lead it stands for
 * it, where the sentences around name one alone. All sentences prove the fact.
 */
export function nameLedVisitors(parsed: Parsed, visit: Draft): void {
  const [group, ...more] = visit.participants;
  const line = parsed.lines[visit.sentence];
  if (!group || !line || more.length > 0 || group.person !== null || !isDelegation(parsed, line, group)) return;
  const near = parsed.lines.slice(Math.max(0, visit.sentence - reach), visit.sentence + 1 + reach);
  const leaders = near
    .flatMap((one) => leadersIn(parsed, one))
    .filter(({ country }) => country !== visit.country && (country ?? group.country) === (group.country ?? country));
  const [leader] = leaders;
  if (!leader || leaders.some(({ person }) => person !== leader.person)) return;
  leader.person.country ??= group.country;
  visit.quotes.add(leader.sentence);
  visit.participants = [unnamedHere(leader.person, { part: group.part, side: group.side, provedBy: leader.sentence })];
}

/** The sentence calls them so. */
function isDelegation(parsed: Parsed, { sentence, phrases }: Line, { asWritten }: DraftParticipant): boolean {
  return phrases.some(
    (phrase) =>
      (phrase.kind === 'group' || phrase.kind === 'description') &&
      wordsAt(parsed.text, sentence, phrase).endsWith(asWritten) &&
      sentence.tokens.slice(phrase.from, phrase.to).some((_, i) => isAny(sentence.tokens, phrase.from + i, ['group'])),
  );
}

/** Those of whom a sentence says that they led, headed or represented a side. */
export function leadersIn(parsed: Parsed, line: Line): readonly Leader[] {
  const { tokens, index } = line.sentence;
  const out: Leader[] = [];
  for (const i of placesOf(tokens, 'led-by')) {
    const words = at(tokens, i, 'led-by');
    const first = words && line.phrases.find(({ from }) => from >= i + words.length && from - i - words.length <= 1);
    if (first?.kind !== 'person') continue;
    const group = line.phrases.filter(
      ({ coordination, kind }) => coordination === first.coordination && kind === 'person',
    );
    const side = group.length === 1 ? sideBefore(line, i) : null;
    for (const phrase of group) {
      const person = parsed.people.of(index, phrase);
      if (person) out.push({ person, country: person.country ?? side, sentence: index });
    }
  }
  // `the Kenyan side by X and the Ghanaian side by Y`
  if (out.length === 1)
    for (const phrase of line.phrases) {
      const person = phrase.kind === 'person' && phrase.governor === 'by' ? parsed.people.of(index, phrase) : undefined;
      const side = person ? sideBefore(line, phrase.from) : null;
      if (person && side !== null && !out.some((one) => one.person === person))
        out.push({ person, country: side, sentence: index });
    }
  for (const [k, phrase] of line.phrases.entries()) {
    const next = line.phrases[k + 1];
    const person = phrase.kind === 'person' ? parsed.people.of(index, phrase) : undefined;
    if (person && next && heads(line, phrase, next)) out.push({ person, country: next.country, sentence: index });
  }
  return out;
}

/** `X led the Kenyan delegation`. */
function heads({ sentence: { tokens } }: Line, person: Phrase, next: Phrase): boolean {
  if (next.kind !== 'group' || next.country === null || next.from - person.to > 4) return false;
  for (let i = person.to; i < next.from; i++) if (isAny(tokens, i, ['company', 'support'])) return true;
  return false;
}

/** The state that is named last before the words. */
function sideBefore({ sentence: { tokens } }: Line, index: number): string | null {
  for (let i = index - 1; i >= Math.max(0, index - before); i--) {
    const state = at(tokens, i, 'nationality') ?? at(tokens, i, 'country');
    if (state) return state.value.country;
    if (/[;:.]/u.test(tokens[i]?.gap ?? '')) return null;
  }
  return null;
}
