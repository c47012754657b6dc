import type { Draft } from '../drafts.ts';
import { townAt } from '../page/dateline.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import { holds } from '../words/kinds.ts';
import { isLanding } from './landings.ts';
import { dayOf } from './occasions.ts';

/** So many sentences at the most lie between two meetings of a series. */
const gap = 3;

/**
 * `held a series of meetings in Sochi on Friday … With X he spoke of … The meeting with Y dealt with …`: what the opening
 * sentence tells of all of them holds for each that follows, where its own sentence says nothing else.
 */
export function carrySeries(parsed: Parsed, drafts: readonly Draft[]): void {
  let opening: Line | null = null;
  let host: readonly Person[] = [];
  let last = -1;
  const meetings = drafts
    .filter(({ kind, status, mode }) => kind === 'meeting' && status === 'held' && mode !== 'phone' && mode !== 'video')
    .toSorted((a, b) => a.sentence - b.sentence);
  for (const one of meetings) {
    const line = parsed.lines[one.sentence];
    if (!line) continue;
    for (let k = Math.max(last + 1, one.sentence - gap); k <= one.sentence; k++) {
      const opens = parsed.lines[k];
      if (opens && opensSeries(opens)) [opening, host, last] = [opens, peopleOf(parsed, opens), k];
    }
    const near = opening !== null && one.sentence - last <= gap && one.sentence > opening.sentence.index;
    if (!near || !opening || !one.participants.some(({ person }) => person && host.includes(person))) continue;
    last = one.sentence;
    settle(parsed, drafts, one, line, opening);
  }
}

/** `several ministers`, `separately`, `on the sidelines of the assembly`. */
function opensSeries({ sentence: { tokens } }: Line): boolean {
  const meets = tokens.some(({ matches }) =>
    matches.some(({ value }) => (value.is === 'noun' || value.is === 'verb') && value.kind === 'meeting'),
  );
  return meets && holds(tokens, ['series', 'margins']);
}

function peopleOf(parsed: Parsed, { phrases, sentence }: Line): readonly Person[] {
  return phrases.flatMap((phrase) => parsed.people.of(sentence.index, phrase) ?? []);
}

function settle(parsed: Parsed, drafts: readonly Draft[], one: Draft, line: Line, opening: Line): void {
  const { index } = opening.sentence;
  const day = one.date === null && line.dates.length === 0 ? dayOf(opening, drafts) : null;
  if (day) {
    one.date = day;
    one.quotes.add(index);
  }
  const town = (phrases: Line['phrases']) =>
    phrases.filter(({ kind, governor }) => (kind === 'place' || kind === 'country') && governor === 'at');
  if (one.place !== null || one.country !== null || town(line.phrases).length > 0) return;
  const [place, ...more] = town(opening.phrases).filter(({ kind }) => kind === 'place');
  if (!place || more.length > 0 || isOfSignature(opening, place.from) || isLanding(opening, place.from)) return;
  one.place = { words: townAt(parsed, opening.sentence, place), country: place.country };
  one.country = place.country;
  one.quotes.add(index);
}

/** `the agreement that was signed in Ljubljana`. */
function isOfSignature({ sentence: { tokens } }: Line, from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ matches }) => matches.some(({ value }) => value.is === 'verb' && value.kind === 'agreement'));
}
