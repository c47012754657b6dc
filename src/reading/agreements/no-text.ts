import type { Status } from '../../text/ladder.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Tie } from '../instruments/ties.ts';
import type { Line } from '../parsed.ts';
import { isAny, type Token } from '../words/tokens.ts';
import { standsThere } from '../words/words-around.ts';

/** `agreed to sign accords, including a treaty`: what was agreed is the other verb. */
export function opensVerb(cue: CueFound, all: readonly CueFound[]): boolean {
  if (cue.is !== 'verb' || cue.cue.status !== 'agreed' || cue.form === 'infinitive') return false;
  const next = (other: CueFound) => other.from >= cue.to && other.from - cue.to <= 1;
  return all.some((other) => other.is === 'verb' && other.form === 'infinitive' && next(other));
}

/** `procéder à la signature de`: the noun is what the verb before it does, and whoever does that signs. */
export function isDone(cue: CueFound, all: readonly CueFound[], tokens: readonly Token[]): boolean {
  if (cue.is !== 'noun') return false;
  const before = all.findLast((other) => other.is === 'verb' && other.to <= cue.from);
  const particle = before?.is === 'verb' ? before.cue.particle : undefined;
  // An article and a preposition at most stand before the noun.
  return particle !== undefined && [1, 2].some((words) => standsThere(particle, tokens, cue.from - words));
}

/** `wil het verdrag opzeggen`: what is wanted is the other verb's. */
export function wantsAnEnd(cue: CueFound, all: readonly CueFound[]): boolean {
  if (cue.is !== 'verb' || cue.form !== 'finite' || cue.cue.status !== 'proposed') return false;
  return all.some((other) => other.is === 'verb' && other.form === 'infinitive' && other.cue.status === 'denied');
}

/** `prospects on which agreements were reached`: with nobody and of no number, so that no instrument is meant. */
export function isHearsay(
  { phrases }: Line,
  { count, definite }: InstrumentFound,
  status: Status,
  signers: number,
): boolean {
  if (count !== '' || definite || status !== 'agreed' || signers > 0) return false;
  return !phrases.some(({ kind, governor }) => kind === 'parties' || governor === 'with' || governor === 'between');
}

/** `a letter of intent on the negotiation of an agreement`: talks that another text is about. */
export function isTopic(
  tokens: Line['sentence']['tokens'],
  cue: CueFound,
  instruments: readonly InstrumentFound[],
): boolean {
  if (cue.cue.status !== 'discussed') return false;
  return instruments.some(({ to }) => to < cue.from && cue.from - to <= 4 && isAny(tokens, to, ['about']));
}

/** `reached agreement to hold a session`, `agreed to review the treaty`: what they will do is agreed, and there is no text. */
export function isUndertaking(line: Line, { cue, instrument }: Tie): boolean {
  const { tokens } = line.sentence;
  const { from, to, count, definite } = instrument;
  if (isObjectOfOther(line, cue, from)) return true;
  if (cue.is !== 'verb' || cue.cue.status !== 'agreed' || cue.to !== from || count !== null || definite) return false;
  return (
    to - from === 1 && !tokens[from]?.caseless && isAny(tokens, to, ['to']) && !isAny(tokens, to, ['of', 'article'])
  );
}

/** `agreed to strengthen the framework`, `acordaron establecer un protocolo`: a word between that no list knows is the verb of what was agreed. */
function isObjectOfOther({ sentence: { tokens }, phrases, dates }: Line, cue: CueFound, to: number): boolean {
  if (cue.is !== 'verb' || cue.cue.status !== 'agreed' || !isAny(tokens, cue.from, ['agreed']) || to <= cue.to)
    return false;
  let opens = to;
  while (opens > cue.to && !isAny(tokens, opens, ['article', 'indefinite', 'possessive', 'count'])) opens--;
  if (opens === cue.to) return false;
  const known = [...phrases, ...dates];
  for (let i = cue.to; i < opens; i++) {
    if (/[,;:]/u.test(tokens[i]?.gap ?? '')) return false;
    const word = tokens[i];
    const inside = known.some((one) => one.from <= i && i < one.to);
    if (!inside && word && !word.capital && !word.caseless && word.matches.length === 0) return true;
  }
  return false;
}
