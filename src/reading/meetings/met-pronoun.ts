import type { CueFound } from '../clauses/cues.ts';
import type { Memory } from '../coreference/coreference.ts';
import { type DraftParticipant, unnamedHere } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { holds } from '../words/kinds.ts';
import { isAny } from '../words/tokens.ts';
import { opensWith, precededBy } from '../words/words-around.ts';
import { type Occasion, peopleIn, resolve } from './meeting-sides.ts';

/** `X, who called on him`, `said that X had met her`: whoever is meant by the pronoun behind the verb, and those who did it. */
export function metWithPronoun(
  parsed: Parsed,
  line: Line,
  cue: CueFound & { is: 'verb' },
  subject: readonly Phrase[],
  memory: Memory,
): Occasion {
  const { subject: doer, object } = cue.cue;
  const [first] = subject;
  if (!first || !object || object === 'visitor' || cue.passive || !isPronoun(parsed, line, cue.to)) return [];
  if (
    first.kind !== 'person' ||
    first.to > cue.from ||
    isTold(line, cue) ||
    holds(line.sentence.tokens, ['hypothesis'])
  )
    return [];
  const left = resolve(parsed, line, subject, memory, { part: doer, side: 0, others: [] });
  const before = line.phrases.find(
    ({ kind, to, governor, genitive }) =>
      to <= first.from && governor === null && !genitive && ['person', 'description', 'pronoun'].includes(kind),
  );
  const how = { part: object, side: 1, others: peopleIn(left) } as const;
  const named = before ? resolve(parsed, line, [before], memory, how) : ofBefore(line, memory, object);
  const right = named.filter(({ person }) => person !== null && !peopleIn(left).includes(person));
  return right.length === 1 && left.length > 0 ? [...left, ...right] : [];
}

/** `called on her to resign`: words that make the verb another one. */
const isTold = ({ sentence: { tokens } }: Line, { cue: { unlessAfter }, to }: CueFound & { is: 'verb' }): boolean =>
  unlessAfter !== undefined && opensWith(unlessAfter, tokens, to + 1);

function ofBefore(
  { sentence: { index } }: Line,
  { subject }: Memory,
  part: DraftParticipant['part'],
): DraftParticipant[] {
  if (!subject) return [];
  return [
    unnamedHere(subject, { part, side: 1, provedBy: subject.named.sentence === index ? null : subject.named.sentence }),
  ];
}

/** A pronoun for one, and not `her` before a noun. */
function isPronoun({ lexicon: { language } }: Parsed, { sentence: { tokens } }: Line, i: number): boolean {
  if (!precededBy(language.received.one || undefined, tokens, i + 1) || isAny(tokens, i, ['article'])) return false;
  const next = tokens[i + 1];
  if (next === undefined || /[,;:.]/u.test(next.gap)) return true;
  return isAny(tokens, i + 1, ['at', 'to', 'other', 'weekday', 'today', 'yesterday', 'here', 'and']);
}
