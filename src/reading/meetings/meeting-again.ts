import type { CueFound } from '../clauses/cues.ts';
import type { Memory } from '../coreference/coreference.ts';
import { type DraftParticipant, unnamedHere } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { holds } from '../words/kinds.ts';
import { isAny } from '../words/tokens.ts';

/** In sentences: so long after people did something together a next meeting is theirs. */
const reach = 4;

/**
 * `A second meeting is planned for May in Oslo`, `ein Folgetreffen`, `avant une nouvelle rencontre`: a meeting told as one more, in
 * a sentence that names nobody else, is of those who met last or did something together.
 */
export function metAgain(
  parsed: Parsed,
  line: Line,
  cue: CueFound & { is: 'noun' },
  memory: Memory,
): DraftParticipant[] {
  const { tokens, index } = line.sentence;
  if (cue.cue.of !== 'participant' || !isOnceMore(line, cue)) return [];
  if (isOfBody(line, cue)) return [];
  if (holds(tokens, ['negation', 'denied', 'hypothesis', 'instrument'])) return [];
  const recent = index - memory.jointAt <= reach ? memory.joint : [];
  const known = memory.met.length >= 2 ? memory.met : recent;
  if (known.length < 2 || !namesOnly(parsed, line, known)) return [];
  const sideOf = (person: Person, i: number) =>
    known.length === 2 ? (i === 0 ? 0 : 1) : (memory.sides.get(person) ?? null);
  return known.map((person, i) =>
    unnamedHere(person, { part: 'participant', side: sideOf(person, i), provedBy: person.named.sentence }),
  );
}

/** `the next meeting of the committee`: of what no phrase tells. */
function isOfBody({ sentence: { tokens }, phrases }: Line, { to }: CueFound): boolean {
  if (!isAny(tokens, to, ['of', 'genitive'])) return false;
  return !phrases.some(({ kind, from }) => (kind === 'pair' || kind === 'person') && from >= to && from - to <= 2);
}

/** In words. */
const near = 3;

/** The word for it stands right before the noun, behind it where adjectives do, or is the noun itself. */
function isOnceMore({ sentence: { tokens } }: Line, { from, to }: CueFound): boolean {
  const last = tokens[from]?.caseless ? to + 2 : to;
  for (let i = Math.max(0, from - near); i < last; i++) {
    if (i > from - near && i <= from && /[,;:.]/u.test(tokens[i]?.gap ?? '')) continue;
    if (isAny(tokens, i, ['once-more'])) return true;
  }
  return false;
}

/** Nobody whom the sentence names or describes is anybody else, and no states or bodies meet. */
function namesOnly(parsed: Parsed, { sentence: { index }, phrases }: Line, known: readonly Person[]): boolean {
  const isOne = (phrase: Phrase) => {
    const person = parsed.people.of(index, phrase);
    return person !== undefined && known.includes(person);
  };
  return phrases.every((phrase) => {
    if (phrase.kind === 'pair' || phrase.kind === 'pronoun') return true;
    if (isPeople(phrase)) return phrase.kind === 'person' && isOne(phrase);
    if (phrase.kind === 'parties') return false;
    return phrase.governor !== 'between' && phrase.governor !== 'with' && phrase.governor !== 'of';
  });
}
