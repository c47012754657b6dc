import { areasIn } from '../areas/named-areas.ts';
import type { CuePlace } from '../clauses/clause.ts';
import { callsOff } from '../clauses/denials.ts';
import { isTelling } from '../clauses/told-dates.ts';
import type { Memory } from '../coreference/coreference.ts';
import { participantsOf } from '../coreference/coreference.ts';
import { type Draft, draft } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { placesOf } from '../words/kinds.ts';
import { type Quoted, quotedIn } from '../words/quotations.ts';
import { someIn } from '../words/stretches.ts';
import { at, isAny, isBehindComma, spanOf, type Token } from '../words/tokens.ts';

/** Who said something: a verb of speech beside a person, `according to X`, or words in quotation marks that are somebody's. */
export function statementsIn(parsed: Parsed, line: Line, memory: Memory): readonly Draft[] {
  const { tokens, index } = line.sentence;
  const spoken = saidBy(parsed, line, memory);
  const all = spoken.length > 0 ? spoken : quotedBy(parsed, line, memory);
  const areas = all.length === 0 ? [] : [...new Set(areasIn(line).map(({ area }) => area))];
  return all.map(({ speaker: { person, asWritten, provedBy }, from, to }) => {
    const made = draft('statement', 'held', index, spanOf(tokens, from, to));
    made.speaker = person;
    made.areas = areas;
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
    return made;
  });
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

/** Each of those who say something in the sentence, once: `X said that …, while Y asked for …`, `X and Y said`. */
function saidBy(parsed: Parsed, line: Line, memory: Memory): readonly Said[] {
  const { tokens } = line.sentence;
  const out: Said[] = [];
  // `stellte X am Mittwoch klar`: a verb of speech in two parts.
  const apart = placesOf(tokens, 'tells').filter((i) => !isAny(tokens, i, ['speech']) && isTelling(tokens, i));
  for (const from of [...placesOf(tokens, 'speech'), ...apart].toSorted((a, b) => a - b)) {
    const to = from + (at(tokens, from, 'speech')?.length ?? 1);
    const [before, after] = [subjectBefore(line, from), subjectAfter(line, to, 3)];
    // `…, a précisé le diplomate`: what stands before the comma is told, not telling.
    const phrases = isInserted(tokens, from) ? [after, before] : [before, after];
    if (isOfOther(tokens, { from, to }, before, after) || isMeans(tokens, from)) continue;
    if (greets(line, from, to) || callsOff(tokens, from)) continue;
    // `X told Y that …, a spokesman said`: whoever only tells of it.
    if (out.length > 0 && isInserted(tokens, from)) continue;
    for (const speaker of speakersAmong(parsed, line, phrases, memory))
      if (!out.some((one) => one.speaker.person === speaker.person)) out.push({ speaker, from, to });
  }
  return out;
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

/** `عبر X عن شكره`, but not `عبر الفيديو`: what is also `by way of` is a verb where it leads to what was expressed. */
const isMeans = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['means']) && !someIn(tokens, i + 1, i + 12, ['about']);

/** `X met Y, the ministry in Kigali said`, `…, a indiqué le ministère`: what is told ends at the comma, and no person tells it. */
function isOfOther(tokens: readonly Token[], verb: CuePlace, before?: Phrase, after?: Phrase): boolean {
  if (!before) return false;
  const commas = tokens.slice(0, verb.from).flatMap(({ gap }, i) => (i >= before.to && /,/u.test(gap) ? [i] : []));
  const acts = (from: number, to: number) => someIn(tokens, from, to, ['verb']);
  const does = acts(0, commas[0] ?? verb.from);
  if (isInserted(tokens, verb.from))
    return (does || acts(before.to, verb.from)) && !after && isAny(tokens, verb.to, ['article', 'possessive']);
  return does && commas.length === 1 && isAny(tokens, commas[0] ?? 0, ['article']);
}

/** Words in quotation marks without a verb of speech: whose sentence it is, or who follows them behind a verb. */
function quotedBy(parsed: Parsed, line: Line, memory: Memory): readonly Said[] {
  for (const quoted of quotedIn(line.sentence)) {
    if (!isSpoken(line, quoted)) continue;
    const phrases = [subjectAfter(line, quoted.to, 5), subjectBefore(line, quoted.from)];
    const [speaker] = speakersAmong(parsed, line, phrases, memory);
    if (speaker) return [{ speaker, ...quoted }];
  }
  return [];
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
  line.phrases.filter(
    (phrase) => (isPeople(phrase) && (!phrase.plural || phrase.kind === 'person')) || phrase.kind === 'organisation',
  );

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

function speakersAmong(
  parsed: Parsed,
  line: Line,
  phrases: readonly (Phrase | undefined)[],
  memory: Memory,
): readonly Speaker[] {
  const phrase = phrases.find((one) => one !== undefined);
  if (!phrase || phrase.kind === 'organisation') return [];
  const group = line.phrases.filter(
    ({ kind, coordination }) => kind === 'person' && coordination === phrase.coordination,
  );
  const together = phrase.kind === 'person' && group.length > 1 ? group : [phrase];
  const found = participantsOf(parsed, line, together, memory, { part: 'speaker', side: null, others: [] });
  return found.flatMap(({ person, asWritten, provedBy }) => (person ? [{ person, asWritten, provedBy }] : []));
}

/** A conjunction that is no article: `that`, `dat`, `selon lesquelles`; whoever stands behind it acts in its clause. */
function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isAny(tokens, i, ['subordinate', 'relative']) && !isAny(tokens, i, ['article', 'speech'])) return true;
  return false;
}

function commaBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isBehindComma(tokens, i)) return true;
  return false;
}

/** No other verb of speech and no end of a clause between the subject and the verb. */
function clear(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isAny(tokens, i, ['speech', 'subordinate']) || /[;:“”«»]/u.test(tokens[i]?.gap ?? '')) return false;
  return true;
}
