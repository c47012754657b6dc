import type { Status } from '../../text/ladder.ts';
import { type Draft, draft } from '../drafts.ts';
import { holds, placesOf } from '../kinds.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrase.ts';
import { isSource } from '../press-sources.ts';
import { ladderOf } from '../status.ts';
import { at, isAny, spanOf, type Token } from '../tokens.ts';
import { headsItem, negated, topicsIn } from '../topics.ts';

/** An area named in a sentence. */
export interface AreaFound {
  readonly area: string;
  readonly from: number;
  readonly to: number;
  /** It stands in what was talked about, agreed on or cooperated in. */
  readonly topical: boolean;
}

/**
 * The areas that a sentence names, the longest term where several begin. Words too wide by themselves (`health`) count
 * only at the head of an item of what is talked about, and nothing inside a title (`minister of health`) or an
 * organisation's name counts.
 */
export function areasIn(line: Line): readonly AreaFound[] {
  const { tokens } = line.sentence;
  if (!holds(tokens, ['area'])) return [];
  const named = line.phrases.flatMap(({ titles, kind, from, to }) =>
    titles.length > 0 || kind === 'organisation' || kind === 'person'
      ? [{ from, to: bracketEnd(tokens, nameEnd(line, from, to)) }]
      : [],
  );
  const topics = topicsIn(tokens);
  const out: AreaFound[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (named.some(({ from, to }) => from <= i && i < to)) continue;
    for (const { length, value } of tokens[i]?.matches ?? []) {
      if (value.is !== 'area') continue;
      if (namesOrganisation(tokens, i, length) || isOther(tokens, i, i + length) || isSite(line, i)) continue;
      if (value.area === press && isSource(tokens, i, i + length)) continue;
      const topic = topics.find(({ from, to }) => from <= i && i < to);
      // `وسبل تنميته`: with a pronoun written to it the word is of what was named before.
      if (value.wide && (tokens[i]?.owned || !(topic && headsItem(line.sentence, topic, i, length)))) continue;
      const within = out.some((other) => other.from <= i && i + length <= other.to && other.to - other.from > length);
      if (!within && !out.some(({ area, to }) => area === value.area && i < to))
        out.push({ area: value.area, from: i, to: i + length, topical: topic !== undefined });
    }
  }
  return out;
}

/** The field of those who tell the news. */
const press = 'media';

/** `at the Royal Museums of Fine Arts`: capitals inside a sentence, behind others, are those of a name. */
function isSite({ sentence: { tokens, capitalNouns } }: Line, i: number): boolean {
  const named = (k: number) => tokens[k]?.capital === true && !tokens[k]?.allCapitals;
  return !capitalNouns && i > 1 && named(i) && named(i - 1) && /^\s$/u.test(tokens[i]?.gap ?? '');
}

/** `the security environment`: the word is part of another term. */
const isOther = (tokens: readonly Token[], from: number, to: number): boolean =>
  placesOf(tokens, 'no-area').some((i) => {
    const end = i + (at(tokens, i, 'no-area')?.length ?? 0);
    return i <= from && to <= end && to - from < end - i;
  });

/** `the Ministry of Agriculture, Livestock and Fisheries`: the fields of a portfolio go on with capitals. */
function nameEnd({ sentence: { tokens, capitalNouns } }: Line, from: number, to: number): number {
  if (capitalNouns || !isAny(tokens, from, ['organisation', 'state-body', 'article', 'role'])) return to;
  let end = to;
  for (let i = to; i < tokens.length; i++) {
    const listed =
      /^,?\s$/u.test(tokens[i]?.gap ?? '') && (end === i || isAny(tokens, i - 1, ['and', 'of', 'article']));
    if (!listed) break;
    if (isAny(tokens, i, ['and', 'of', 'article']) && !tokens[i]?.capital) continue;
    const area = tokens[i]?.capital ? at(tokens, i, 'area') : undefined;
    if (!area) break;
    end = i + area.length;
    i = end - 1;
  }
  return end;
}

/** `Minister X (Agriculture and Nature)`: a portfolio in brackets right behind a name. */
function bracketEnd(tokens: readonly Token[], to: number): number {
  if (!/\($/u.test(tokens[to]?.gap ?? '')) return to;
  const closed = tokens.findIndex(({ gap }, i) => i > to && /\)/u.test(gap));
  return closed > 0 && closed - to <= 8 ? closed : to;
}

/** `the Asia-Pacific Economic Cooperation (APEC)`: a name with its letters behind it. */
function namesOrganisation(tokens: Line['sentence']['tokens'], from: number, length: number): boolean {
  const next = tokens[from + length];
  const last = tokens[from + length - 1];
  return next?.allCapitals === true && last?.capital === true && /^\s\($/u.test(next.gap);
}

/** What is known of a sentence when fields of cooperation are sought in it. */
export interface Ground {
  /** The parties that the sentence itself speaks of together. */
  readonly parties: readonly string[];
  /** Those of the meeting, visit or agreement reported nearest before it. */
  readonly known: readonly string[];
  /** How far the agreement has come whose contents the sentence tells, else null. */
  readonly covered: Status | null;
  /** The article reports a meeting, a visit or an agreement. */
  readonly engaged: boolean;
}

/**
 * Fields in which the parties cooperate: an area named with a word of cooperation, or in an article that reports a
 * meeting, a visit or an agreement of the parties (`engaged`) what was talked about there. A field that is only mentioned
 * elsewhere is none, nor one that is said not to be covered.
 */
export function cooperationsIn(line: Line, { parties, known, covered, engaged }: Ground): readonly Draft[] {
  const { tokens, index } = line.sentence;
  const together = parties.length >= 2;
  const cooperates = covered !== null || (together && holds(tokens, ['cooperation']));
  const told =
    engaged &&
    (together || known.length > 0) &&
    holds(tokens, ['discussed', 'agreed', 'pledged', 'proposed', 'pair', 'bilateral', 'noun']);
  const sides = together ? parties : known;
  const areas = sides.length === 0 ? [] : areasIn(line);
  if (areas.length === 0) return [];
  const status = covered ?? ladderOf(tokens, 0, tokens.length);
  return areas.flatMap(({ area, from, to, topical }) => {
    if (!cooperates && !told && !(topical && (engaged || together))) return [];
    if (negated(tokens, from)) return [];
    const made = draft('cooperation', status, index, spanOf(tokens, from, to));
    made.areas = [area];
    made.parties = [...sides];
    return [made];
  });
}

/** `between Rabat and Islamabad`: a capital that stands for its state, not the town where something happens. */
function standsForState({ governor, country }: Phrase): boolean {
  return (governor === 'between' || governor === null || governor === 'with' || governor === 'of') && country !== 'EH';
}

/** `the situation in Syria and in Iraq`: a state where something happens takes no part in it. */
function isScene({ phrases }: Line, i: number): boolean {
  return phrases.some(({ kind, governor, from, to }) => kind === 'country' && governor === 'at' && from <= i && i < to);
}

/** Whether a sentence speaks of two states together: `the two countries`, two names, a joint adjective. */
export function statesTogether(parsed: Parsed, line: Line): readonly string[] {
  const { tokens } = line.sentence;
  const named = new Set<string>();
  const together = holds(tokens, ['bilateral', 'pair']);
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const match = i < next ? null : (at(tokens, i, 'country') ?? at(tokens, i, 'nationality') ?? null);
    if (match) {
      if (!isScene(line, i)) named.add(match.value.country);
      next = i + match.length;
    }
  }
  for (const phrase of line.phrases) {
    const person = phrase.kind === 'person' ? parsed.people.of(line.sentence.index, phrase) : undefined;
    if (person?.country) named.add(person.country);
    else if (phrase.country && (phrase.kind === 'place' ? standsForState(phrase) : !isScene(line, phrase.from)))
      named.add(phrase.country);
  }
  // `the two sides` in a sentence that names three countries means none of the three by itself.
  if (together && named.size > 2 && !parsed.pair) return [];
  if (named.size >= 2 && named.size <= 4)
    return parsed.pair && named.size > 2 && parsed.pair.every((country) => named.has(country))
      ? parsed.pair
      : [...named].sort();
  const alone = named.size === 1 && !holds(tokens, ['discussed', 'agreed', 'pledged', 'proposed', 'speech', 'noun']);
  return together || (named.size <= 1 && !alone) ? (parsed.pair ?? []) : [];
}
