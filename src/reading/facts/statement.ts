import type { CuePlace } from '../clause.ts';
import type { Memory } from '../coreference.ts';
import { participantsOf } from '../coreference.ts';
import { callsOff } from '../denials.ts';
import { type Draft, draft } from '../drafts.ts';
import { placesOf } from '../kinds.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people.ts';
import { isPeople, type Phrase } from '../phrase.ts';
import { type Quoted, quotedIn } from '../quotations.ts';
import { at, isAny, spanOf, type Token } from '../tokens.ts';
import { areasIn } from './cooperation.ts';

/** Who said something: a verb of speech beside a person, `according to X`, or words in quotation marks that are somebody's. */
export function statementsIn(parsed: Parsed, line: Line, memory: Memory): readonly Draft[] {
  const { tokens, index } = line.sentence;
  const said = saidBy(parsed, line, memory) ?? quotedBy(parsed, line, memory);
  if (!said) return [];
  const { person, asWritten, provedBy } = said.speaker;
  const made = draft('statement', 'held', index, spanOf(tokens, said.from, said.to));
  made.speaker = person;
  made.areas = [...new Set(areasIn(line).map(({ area }) => area))];
  made.participants = [
    {
      person,
      body: null,
      asWritten,
      role: [...person.roles][0] ?? null,
      country: person.country,
      part: 'speaker',
      side: null,
      provedBy,
    },
  ];
  if (provedBy !== null) made.quotes.add(provedBy);
  return [made];
}

interface Speaker {
  readonly person: Person;
  readonly asWritten: string;
  readonly provedBy: number | null;
}

/** A speaker and the tokens that make them one. */
interface Said {
  readonly speaker: Speaker;
  readonly from: number;
  readonly to: number;
}

function saidBy(parsed: Parsed, line: Line, memory: Memory): Said | null {
  const { tokens } = line.sentence;
  for (const from of placesOf(tokens, 'speech')) {
    const to = from + (at(tokens, from, 'speech')?.length ?? 1);
    const [before, after] = [subjectBefore(line, from), subjectAfter(line, to, 3)];
    // `…, a précisé le diplomate`: what stands before the comma is told, not telling.
    const phrases = isInserted(tokens, from) ? [after, before] : [before, after];
    if (isOfOther(tokens, { from, to }, before, after)) continue;
    if (greets(line, from, to) || callsOff(tokens, from)) continue;
    const speaker = speakerAmong(parsed, line, phrases, memory);
    if (speaker) return { speaker, from, to };
  }
  return null;
}

/** `welcomed her at the airport`: what can also be said of a decision is done to somebody. */
function greets({ phrases, sentence: { tokens } }: Line, from: number, to: number): boolean {
  if (!isAny(tokens, from, ['verb'])) return false;
  return (
    isAny(tokens, to, ['object-pronoun']) ||
    phrases.some(
      (one) => isPeople(one) && one.governor === null && !one.genitive && one.from >= to && one.from - to <= 1,
    )
  );
}

/** `X met Y, the ministry in Kigali said`, `…, a indiqué le ministère`: what is told ends at the comma, and no person tells it. */
function isOfOther(tokens: readonly Token[], verb: CuePlace, before?: Phrase, after?: Phrase): boolean {
  if (!before) return false;
  const commas = tokens.slice(0, verb.from).flatMap(({ gap }, i) => (i >= before.to && /,/u.test(gap) ? [i] : []));
  const does = tokens.slice(0, commas[0] ?? verb.from).some((_, i) => isAny(tokens, i, ['verb']));
  if (isInserted(tokens, verb.from)) return does && !after && isAny(tokens, verb.to, ['article']);
  return does && commas.length === 1 && isAny(tokens, commas[0] ?? 0, ['article']);
}

/** Words in quotation marks without a verb of speech: whose sentence it is, or who follows them behind a verb. */
function quotedBy(parsed: Parsed, line: Line, memory: Memory): Said | null {
  for (const quoted of quotedIn(line.sentence)) {
    if (!isSpoken(line, quoted)) continue;
    const phrases = [subjectAfter(line, quoted.to, 5), subjectBefore(line, quoted.from)];
    const speaker = speakerAmong(parsed, line, phrases, memory);
    if (speaker) return { speaker, ...quoted };
  }
  return null;
}

/** Several words, or one that is no title: `a "balanced" text`, not `the series “Consul”`. */
function isSpoken({ sentence: { tokens } }: Line, { from, to }: Quoted): boolean {
  const title = tokens.slice(from, to).every(({ capital }) => capital);
  return !title && (to - from >= 3 || !(tokens[from]?.capital ?? true));
}

/** Whether the verb stands behind a comma or a closing mark, with its auxiliary. */
function isInserted(tokens: readonly Token[], verb: number): boolean {
  let first = verb;
  while (isAny(tokens, first - 1, ['have']) && !/["'”’»,]/u.test(tokens[first]?.gap ?? '')) first--;
  return /["'”’»,]/u.test(tokens[first]?.gap ?? '');
}

/** Whoever can say something; where it is a body, nobody else has said it. */
const candidates = (line: Line) =>
  line.phrases.filter((phrase) => (isPeople(phrase) && !phrase.plural) || phrase.kind === 'organisation');

function subjectBefore(line: Line, from: number): Phrase | undefined {
  return candidates(line).findLast(
    (phrase) =>
      phrase.to <= from &&
      phrase.governor === null &&
      !phrase.genitive &&
      from - phrase.to <= 12 &&
      clear(line.sentence.tokens, phrase.to, from),
  );
}

/**
 * The person behind the verb, at most so many words away; an object behind a preposition is none, nor whoever acts in the
 * clause that is told: `denied that X had met`.
 */
function subjectAfter(line: Line, to: number, reach: number): Phrase | undefined {
  const { tokens } = line.sentence;
  // `according to the ministry, X …`: the comma closes whose words they are.
  const source = isAny(tokens, to - 1, ['source']);
  return candidates(line).find(
    (phrase) =>
      phrase.from >= to &&
      phrase.from - to <= reach &&
      !(source && commaBetween(tokens, to, phrase.from)) &&
      (phrase.governor === null || phrase.from - to <= 1) &&
      clear(line.sentence.tokens, to + 1, phrase.from) &&
      !opensClause(line.sentence.tokens, to - 1, phrase.from),
  );
}

function speakerAmong(
  parsed: Parsed,
  line: Line,
  phrases: readonly (Phrase | undefined)[],
  memory: Memory,
): Speaker | null {
  const phrase = phrases.find((one) => one !== undefined);
  if (!phrase || phrase.kind === 'organisation') return null;
  const [found] = participantsOf(parsed, line, [phrase], memory, { part: 'speaker', side: null, others: [] });
  return found?.person ? { person: found.person, asWritten: found.asWritten, provedBy: found.provedBy } : null;
}

/** A conjunction that is no article: `that`, `dat`, `selon lesquelles`; whoever stands behind it acts in its clause. */
function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isAny(tokens, i, ['subordinate', 'relative']) && !isAny(tokens, i, ['article', 'speech'])) return true;
  return false;
}

function commaBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (/,/u.test(tokens[i]?.gap ?? '')) return true;
  return false;
}

/** No other verb of speech and no end of a clause between the subject and the verb. */
function clear(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isAny(tokens, i, ['speech', 'subordinate']) || /[;:“”«»]/u.test(tokens[i]?.gap ?? '')) return false;
  return true;
}
