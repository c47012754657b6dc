import type { Memory } from '../coreference.ts';
import { cuesIn } from '../cues.ts';
import { type Draft, type DraftParticipant, draft } from '../drafts.ts';
import { ownedDate } from '../owned-dates.ts';
import type { Line, Parsed } from '../parsed.ts';
import { channelNear, occasionIn, placeNear } from '../setting.ts';
import { isPresent, standingOf } from '../status.ts';
import { spanOf } from '../tokens.ts';
import { byNoun, byVerb } from './meeting-people.ts';

/** Who met whom: `X received Y`, `talks between X and Y`, `during a meeting with Y, X said`. */
export function meetingsIn(parsed: Parsed, line: Line, memory: Memory): readonly Draft[] {
  const out: Draft[] = [];
  for (const cue of cuesIn(parsed, line, 'meeting')) {
    const people = onceEach(cue.is === 'verb' ? byVerb(parsed, line, cue, memory) : byNoun(parsed, line, cue, memory));
    if (!meets(people)) continue;
    const date = ownedDate(parsed, line, cue, 'meeting', cue.is === 'verb' && cue.form === 'gerund');
    const standing = standingOf(
      line.sentence.tokens,
      cue,
      cue.is === 'verb' ? cue.form : 'noun',
      'held',
      date !== null,
      cue.is === 'verb' && parsed.lexicon.language.participleLast,
    );
    const made = draft(
      'meeting',
      standing.status,
      line.sentence.index,
      spanOf(line.sentence.tokens, cue.from, cue.to),
      standing.future,
    );
    made.participants = people;
    // `wraps up his tour on 10 May in Managua, where X receives him`: the end is that of the tour.
    made.date = date?.endOnly && cue.is === 'verb' ? { ...date, endOnly: false } : date;
    made.present = isPresent(line.sentence.tokens, cue, cue.is === 'verb' ? cue.form : 'noun');
    made.mode = cue.cue.mode ?? channelNear(line, cue) ?? 'in-person';
    const place = placeNear(parsed, line, cue);
    if (place && made.mode === 'in-person') {
      made.place = place.words === null ? null : { words: place.words, country: place.country };
      made.country = place.country;
    }
    made.occasion = occasionIn(parsed, line);
    for (const person of people) if (person.provedBy !== null) made.quotes.add(person.provedBy);
    if (made.status === 'held') memory.met = people.flatMap(({ person }) => (person ? [person] : []));
    out.push(made);
  }
  return out;
}

/** A person named and then described takes part once. */
function onceEach(people: readonly DraftParticipant[]): DraftParticipant[] {
  return people.filter(
    ({ person }, i) => person === null || people.findIndex((other) => other.person === person) === i,
  );
}

/** At least two, one of them a person or a described one, or two states. */
function meets(people: readonly DraftParticipant[]): boolean {
  if (people.length < 2) return false;
  const names = new Set(
    people.map((participant) => participant.person?.id ?? participant.body?.name ?? participant.asWritten),
  );
  if (names.size < 2) return false;
  const sides = new Set(people.map(({ side }) => side));
  return sides.size > 1 || sides.has(null);
}
