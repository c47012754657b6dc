import { type CueFound, cuesIn } from '../clauses/cues.ts';
import type { Memory } from '../coreference/coreference.ts';
import { unnamedHere } from '../drafts.ts';
import { isItem } from '../page/zones.ts';
import type { Line, Parsed } from '../parsed.ts';
import { type Occasion, peopleIn, resolve } from './meeting-sides.ts';

/** In words: so near its mark an item names whom it is about. */
const opening = 3;

/** Who was received as an item of a list tells it, and the sentence and its words that opened the list. */
export interface Listed {
  readonly lead: Line;
  readonly cue: CueFound;
  readonly people: Occasion;
}

/** `The president received in audience:` and then, a line each, `- X, ambassador of Kenya`: whoever opens an item was received. */
export function receivedItem(parsed: Parsed, line: Line, memory: Memory): Listed | null {
  const [guest] = line.phrases;
  if (
    guest?.kind !== 'person' ||
    guest.governor !== null ||
    guest.from > opening ||
    !isItem(parsed.text, line.sentence)
  )
    return null;
  let lead = parsed.lines[line.sentence.index - 1];
  while (lead && isItem(parsed.text, lead.sentence)) lead = parsed.lines[lead.sentence.index - 1];
  if (!lead || !/:\s*$/u.test(lead.sentence.tail)) return null;
  const cues = cuesIn(parsed, lead, 'meeting');
  const cue = cues.find((one) => one.is === 'verb' && one.cue.object === 'visitor') ?? cues.find(grants);
  const host = lead.phrases.find(({ kind, governor }) => kind === 'person' && governor === null);
  const receives = host && parsed.people.of(lead.sentence.index, host);
  if (!cue || !receives || (cue.is === 'verb' && cue.passive)) return null;
  const left = unnamedHere(receives, { part: 'host', side: 0, provedBy: null });
  const right = resolve(parsed, line, [guest], memory, { part: 'visitor', side: 1, others: peopleIn([left]) });
  const { index } = line.sentence;
  return { lead, cue, people: [left, ...right.map((one) => ({ ...one, provedBy: index }))] };
}

/** `audience`: who gives it receives. */
const grants = (cue: CueFound) => cue.is === 'noun' && cue.cue.of === 'host';
