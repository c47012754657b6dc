import { sentenceSubject } from '../clauses/arguments.ts';
import { carrier } from '../clauses/carriers.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { Memory } from '../coreference/coreference.ts';
import { standsForSeveral } from '../coreference/several.ts';
import { unnamedHere } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople } from '../phrases/phrase.ts';
import { type Occasion, peopleIn, resolve } from './meeting-sides.ts';

/** In sentences: so long whoever took what some handed over takes it of others too. */
const reach = 4;

/**
 * `X took the credentials of Y. The ambassadors Z and W presented theirs as well`: several hand something over to whoever took it
 * last, and do not meet each other; null of one alone.
 */
export function handedOver(
  parsed: Parsed,
  line: Line,
  cue: CueFound & { is: 'noun' },
  memory: Memory,
): Occasion | null {
  const { tokens, index } = line.sentence;
  const { taken, of } = cue.cue;
  if (!taken) return null;
  const { verbFirst = false } = parsed.lexicon.language;
  const subject = verbFirst
    ? carrier(tokens, line.phrases, cue, new Set(), true)
    : sentenceSubject(tokens, line.phrases, cue, new Set());
  const bearers = subject.filter(isPeople);
  const [first] = bearers;
  if (!first || (bearers.length < 2 && !standsForSeveral(line, first))) return null;
  const { hosts, told, at } = memory.stay;
  const [taker] = told && index - at <= reach && hosts.length === 1 ? hosts : [];
  if (!taker) return [];
  const host = unnamedHere(taker, { part: taken, side: 0, provedBy: at });
  const others = resolve(parsed, line, bearers, memory, { part: of, side: 1, others: peopleIn([host]) });
  return others.some(({ person }) => person === taker) ? [] : [host, ...others];
}
