import type { CueFound } from '../clauses/cues.ts';
import type { Memory } from '../coreference/coreference.ts';
import { type DraftParticipant, unnamedHere } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { holds } from '../words/kinds.ts';
import { isAny } from '../words/tokens.ts';
import { precededBy } from '../words/words-around.ts';
import { type Occasion, peopleIn, resolve } from './meeting-sides.ts';

/** `X, who called on him`, `said that X had met her`: whoever is meant by the pronoun behind the verb, and those who did it; nobody where that is not sure, null without a pronoun. */
export function metWithPronoun(
  parsed: Parsed,
  line: Line,
  cue: CueFound & { is: 'verb' },
  subject: readonly Phrase[],
  memory: Memory,
): Occasion | null {
  const { subject: doer, object } = cue.cue;
  const [first] = subject;
  if (!first || !object || object === 'visitor' || cue.passive || first.to > cue.from) return null;
  if (!isPronoun(parsed, line, cue.to)) return null;
  // `called her a traitor` says a name, and no call.
  if (first.kind !== 'person' || cue.cue.mode === 'phone' || !isTold(line, cue)) return [];
  // `X thanked Y, and Z met him`: behind a comma a clause of its own may begin.
  if (subject.some(({ from }) => from > first.from && /[,;:]/u.test(line.sentence.tokens[from - 1]?.gap ?? '')))
    return [];
  const left = resolve(parsed, line, subject, memory, { part: doer, side: 0, others: [] });
  const before = meant(line.phrases.filter(({ to }) => to <= first.from));
  const how = { part: object, side: 1, others: peopleIn(left) } as const;
  const [one] = before;
  const named = one ? resolve(parsed, line, before, memory, how) : ofBefore(parsed, line, memory, object);
  const right = named.filter(({ person }) => person !== null && !peopleIn(left).includes(person));
  return before.length < 2 && right.length === 1 && left.length > 0 ? [...left, ...right] : [];
}

/** Told as what took place, for nothing else: `hopes that X meets him`, `did not say when X met him`, `called on him at the palace to end the war`. */
function isTold({ sentence: { tokens, tail } }: Line, { from, to, form }: CueFound & { is: 'verb' }): boolean {
  if (form === 'infinitive' || isAny(tokens, from, ['present']) || tail.includes('?')) return false;
  if (holds(tokens, ['hypothesis', 'negation', 'denied', 'may', 'proposed', 'intended', 'expected'])) return false;
  const aims = (i: number) =>
    isAny(tokens, i, ['to']) && !tokens[i + 1]?.capital && !isAny(tokens, i + 1, ['article', 'possessive']);
  return !tokens.some((_, i) => i > to && aims(i));
}

/** Those whom a pronoun can mean. */
const meant = (phrases: readonly Phrase[]): readonly Phrase[] =>
  phrases.filter(({ kind }) => ['person', 'maybe', 'description', 'pronoun'].includes(kind));

/** Whoever the sentence before was about, where it speaks of nobody else. */
function ofBefore(
  { lines }: Parsed,
  { sentence: { index } }: Line,
  { subject }: Memory,
  part: DraftParticipant['part'],
): DraftParticipant[] {
  const before = lines.find(({ sentence }) => sentence.index === index - 1);
  if (!subject || !before || meant(before.phrases).length !== 1) return [];
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
