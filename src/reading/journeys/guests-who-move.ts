import type { CueFound } from '../clauses/cues.ts';
import type { Memory } from '../coreference/coreference.ts';
import type { DraftParticipant } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { isAny } from '../words/tokens.ts';
import { leadsTo } from './destination.ts';
import { isOfficial } from './domestic.ts';
import { areResident, visitorsOf } from './visitors.ts';

/** In sentences: so long after a meeting the text still says when the guest came or goes. */
const reach = 6;

/**
 * `X received Y. Y arrived on Monday`, `Y leaves for Tallinn on Thursday`, `Y returns home on Friday`: the guests of a meeting
 * who are told to come, without a place, or to leave made a journey to where they were received; nobody where none of them did.
 */
export function guestsWhoMove(
  parsed: Parsed,
  line: Line,
  cue: CueFound,
  memory: Memory,
  to: Phrase | null,
): readonly DraftParticipant[] {
  const { stay, travelled } = memory;
  if (moveOf(line, cue, to) === null || stay.guests.length === 0) return [];
  // `Del encuentro salió un comunicado`: where nobody is named the verb may be that of a thing.
  if (!line.phrases.some((phrase) => isPeople(phrase) && phrase.governor === null)) return [];
  if (stay.status !== 'held' || line.sentence.index - stay.at > reach) return [];
  const found = visitorsOf(parsed, line, cue, memory, null);
  const guests = found.every(
    ({ person }) => isOfficial(person) && person && stay.guests.includes(person) && !travelled.has(person),
  );
  return guests && !areResident(parsed, found) ? found : [];
}

/** `returned from Ghana`, `aus Ghana zurückgekehrt`: the place from which the verb says that somebody came home. */
export function cameFrom({ lexicon }: Parsed, { phrases, sentence: { tokens } }: Line, cue: CueFound): Phrase | null {
  if (cue.is !== 'verb' || cue.cue.ends !== 'home') return null;
  const places = phrases.filter((one) => leadsTo(one) && (one.governor === 'from' || one.governor === 'of'));
  const parted = (from: number, to: number) => tokens.slice(from, to).some(({ gap }) => /[,;:.]/u.test(gap));
  const after = places.find(({ from }) => from >= cue.to && from - cue.to <= near && !parted(cue.to, from));
  if (after || !lexicon.language.participleLast) return after ?? null;
  return places.findLast(({ to }) => to <= cue.from && cue.from - to <= near && !parted(to, cue.from + 1)) ?? null;
}

/** In words. */
const near = 7;

/** Whether the verb lets somebody come or go, where it says neither how nor to which other place he made a journey. */
export function moveOf({ sentence: { tokens } }: Line, cue: CueFound, to: Phrase | null): 'comes' | 'goes' | null {
  if (cue.is !== 'verb') return null;
  // `continued`, `proceeded` say that somebody goes only where they say where to.
  const bare = cue.cue.needsTo === true && to === null && !isAny(tokens, cue.from, ['departs']);
  if (cue.cue.ends !== undefined) return bare ? null : 'goes';
  // `a rendu visite`
  if (to !== null || isAny(tokens, cue.to, ['noun'])) return null;
  for (let i = cue.from; i < cue.to; i++) {
    if (isAny(tokens, i, ['arrives'])) return 'comes';
    if (isAny(tokens, i, ['departs'])) return 'goes';
  }
  return null;
}
