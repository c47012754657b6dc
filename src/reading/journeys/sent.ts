import { argumentsByCase } from '../clauses/by-case.ts';
import type { CueFound } from '../clauses/cues.ts';
import { type Memory, participantsOf } from '../coreference/coreference.ts';
import type { DraftParticipant } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { isAny } from '../words/tokens.ts';

type Tokens = Line['sentence']['tokens'];

/** In words: so far behind the verb stand those who are sent, and behind them the place. */
const near = 2;

/**
 * `sent Foreign Minister X to Togo`, `X was sent to Lomé`: whoever is sent, by name, with the place right beside; not
 * `sent condolences to the president of Togo, X`.
 */
export function sentBy(
  parsed: Parsed,
  line: Line,
  cue: CueFound & { readonly is: 'verb' },
  memory: Memory,
  to: Phrase | null,
): DraftParticipant[] {
  const { tokens } = line.sentence;
  const people = line.phrases.filter(isPeople);
  const { verbFirst, participleLast } = parsed.lexicon.language;
  const found = argumentsByCase(tokens, people, cue, {
    passive: cue.passive,
    auxiliary: cue.auxiliary,
    accept: isPeople,
    verbFirst: verbFirst ? 'object' : null,
    inverts: participleLast,
  });
  // `envió al ministro X a Togo`: a preposition before those who are sent.
  const marked = people.filter(({ governor, from }) => governor === 'to' && from >= cue.to && from - cue.to <= near);
  const sent = cue.passive ? found.subject : found.object.length > 0 ? found.object : marked;
  const last = sent.at(-1);
  if (!last || to === null || to.genitive || sent.some(({ kind }) => kind !== 'person')) return [];
  if (verbFirst && found.subject.length === 0) return [];
  if (cue.passive ? !follows(tokens, last.to, cue) : !isBeside(tokens, sent[0] ?? last, last, to)) return [];
  return participantsOf(parsed, line, sent, memory, { part: 'visitor', side: null, others: [] });
}

/** `X was sent`: no other verb between. */
function follows(tokens: Tokens, from: number, cue: CueFound): boolean {
  if (cue.from - from > 5) return false;
  for (let i = from; i < cue.from; i++)
    if (isAny(tokens, i, ['speech', 'verb']) && !isAny(tokens, i, ['be'])) return false;
  return true;
}

/** `the minister X to Togo`, `à Lomé son ministre X`. */
function isBeside(tokens: Tokens, first: Phrase, last: Phrase, to: Phrase): boolean {
  if (to.from >= last.to) return to.from - last.to <= near;
  return first.from - to.to === 0 || (first.from - to.to === 1 && isAny(tokens, to.to, ['to']));
}
