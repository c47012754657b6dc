import { sentenceSubject } from '../clauses/arguments.ts';
import { carrier } from '../clauses/carriers.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { Memory } from '../coreference/coreference.ts';
import { standsForSeveral } from '../coreference/several.ts';
import { unnamedHere } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople } from '../phrases/phrase.ts';
import { holds } from '../words/kinds.ts';
import { type Occasion, peopleIn, resolve } from './meeting-sides.ts';

/** In sentences: so long whoever took what some handed over takes it of others too. */
const reach = 4;

/**
 * `X took the credentials of Y. The ambassadors Z and W presented theirs as well`: several hand something over to whoever took it
 * last, and do not meet each other; null of one alone. Nobody takes what is not handed over, or is so in another place.
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
  const notYet = holds(tokens, ['negation', 'denied', 'future', 'expected', 'may', 'hypothesis', 'proposed']);
  if (notYet || isElsewhere(line) || !tookSome(parsed.lines[at])) return [];
  const [taker] = told && index - at <= reach && hosts.length === 1 ? hosts : [];
  if (!taker) return [];
  const host = unnamedHere(taker, { part: taken, side: 0, provedBy: at });
  const others = resolve(parsed, line, bearers, memory, { part: of, side: 1, others: peopleIn([host]) });
  return others.some(({ person }) => person === taker) ? [] : [host, ...others];
}

/** What was taken before was the same: whoever only received somebody took nothing. */
const tookSome = (line: Line | undefined): boolean =>
  line?.sentence.tokens.some(({ matches }) =>
    matches.some(({ value }) => value.is === 'noun' && value.kind === 'meeting' && value.cue.taken !== undefined),
  ) ?? false;

/** `In Nairobi the ambassadors presented theirs` */
const isElsewhere = ({ phrases }: Line): boolean =>
  phrases.some(({ kind, governor }) => kind === 'place' || (kind === 'country' && governor === 'at'));
