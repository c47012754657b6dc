import type { Memory } from '../coreference/coreference.ts';
import { resolveDate } from '../dates/calendar.ts';
import type { DateFound } from '../dates/dates.ts';
import { type Draft, draft } from '../drafts.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import { partiesOfNoun } from '../parties/agreement-parties.ts';
import { nationsIn, proofOfPair } from '../parties/party-names.ts';
import { isPublic } from '../parties/public-parties.ts';
import { betweenParties } from '../parties/stretch-parties.ts';
import { holds } from '../words/kinds.ts';
import { endsBefore, isAny, spanOf, type Token } from '../words/tokens.ts';
import { nameOf } from './signed-by.ts';

/** In days: what is dated longer before the publication is background. */
const recent = 45;

/** In words: how far the year of an instrument stands behind what it covers. */
const reach = 8;

/**
 * `the memorandum of July 2023 between Kenya and Ghana`, `the treaty on water of 1999`, `bound since 1997 by a convention`: a
 * sentence that tells nothing of an instrument but when it was made. Parties that are not named are those of the agreement
 * reported before, or the two that the article is about.
 */
export function recalledIn(
  parsed: Parsed,
  line: Line,
  instruments: readonly InstrumentFound[],
  reported: readonly Draft[],
  memory: Memory,
): readonly Draft[] {
  const { tokens, index } = line.sentence;
  const { agreement: known } = memory;
  return instruments.flatMap((instrument) => {
    const { from, to, again, count, definite } = instrument;
    if (again || (count !== null && count !== '')) return [];
    if (reported.some(({ mention }) => mention?.from === from) || namedAfterTown(tokens, instrument)) return [];
    const own = line.dates.find((one) => one.from >= to && one.from - to <= reach && dates(tokens, to, one));
    const date = own ?? (reported.length === 0 ? standingSince(line, instrument) : undefined);
    if (!date || !(definite || date.meaning.is === 'year') || !isPast(parsed, date)) return [];
    const made: Draft = {
      ...draft('agreement', 'historical', index, spanOf(tokens, from, to)),
      ...nameOf(parsed, line, instrument),
      date: { ...date, startOnly: false },
    };
    const between = [...new Set(betweenParties(parsed, line, from, tokens.length))];
    const near = date.from - to <= 2 || between.length < 2;
    // `signed an agreement … The agreement of 2015 …`: what came before the one just reported.
    const earlier =
      known !== null && index - known.sentence <= latest && !namesOthers(line, known) ? known.parties : [];
    const parties =
      between.length >= 2 ? between : earlier.length >= 2 ? earlier : withWhom(parsed, line, instrument, made, memory);
    if (!near || parties.length < 2) return [];
    const proof = between.length >= 2 ? null : proofOfPair(parsed, parties, index);
    if (proof !== null) made.quotes.add(proof);
    return [{ ...made, parties: [...parties] }];
  });
}

/** In sentences: so long `the treaty of 1999` is one of those whose agreement was reported. */
const latest = 3;

/** `are bound since 1997 by a convention`: of an instrument named for the first time, since when it stands. */
function standingSince(line: Line, { from, definite }: InstrumentFound): DateFound | undefined {
  const { tokens } = line.sentence;
  if (definite || holds(tokens, ['negation', 'future', 'may', 'hypothesis', 'speech'])) return undefined;
  return line.dates.find(
    (one) => one.meaning.is === 'year' && Math.abs(one.from - from) <= 12 && endsBefore(tokens, one.from, 'since') > 0,
  );
}

/** A state that is none of the parties is named. */
function namesOthers({ sentence: { tokens } }: Line, { parties }: Draft): boolean {
  return nationsIn(tokens, 0, tokens.length).some((state) => !parties.includes(state));
}

/** Those that the sentence names, else the pair of the article. */
function withWhom(
  parsed: Parsed,
  line: Line,
  instrument: InstrumentFound,
  made: Draft,
  memory: Memory,
): readonly string[] {
  const { tokens } = line.sentence;
  const named = nationsIn(tokens, 0, tokens.length).length > 0;
  const stated = named ? partiesOfNoun(parsed, line, instrument, made, memory) : [];
  return stated.length >= 2 ? stated : named ? [] : knownPair(parsed, line);
}

/** A year or a month that only says of when the instrument is: no verb, comma or other noun of the field stands between. */
function dates(tokens: readonly Token[], from: number, { from: day, meaning }: DateFound): boolean {
  if (meaning.is !== 'year' && meaning.is !== 'day') return false;
  for (let i = from; i <= day; i++) {
    // `an arrangement with Kenya, dating from 2022`.
    if (/[,;:()]/u.test(tokens[i]?.gap ?? '') && !isAny(tokens, i, ['dating'])) return false;
    if (isAny(tokens, i, ['dating'])) return true;
    if (i < day && isAny(tokens, i, ['verb', 'be', 'have', 'future', 'may', 'speech', 'noun', 'relative', 'until']))
      return false;
  }
  // The preposition that a script without capitals writes together with the year is that of a purpose as well.
  const opens = (i: number) => isAny(tokens, i, tokens[i]?.caseless ? ['of', 'from', 'to'] : ['of', 'from']);
  return day - from <= 2 || [1, 2, 3].some((back) => opens(day - back));
}

/** `the Paris Agreement of 2015`: known by a town, and made by whoever met there. */
function namedAfterTown(tokens: readonly Token[], { from, to }: InstrumentFound): boolean {
  for (let i = from - 2; i < to + 3; i++) if (isAny(tokens, i, ['place'])) return true;
  return /er$/u.test(tokens[from - 1]?.printed ?? '') && (tokens[from - 1]?.capital ?? false);
}

function isPast(parsed: Parsed, date: DateFound): boolean {
  const day = resolveDate(date, parsed.published, false);
  const start = day === null ? '' : (/^\d{4}(?:-\d\d){0,2}/u.exec(day)?.[0] ?? '');
  if (start === '') return false;
  return parsed.published === null || Date.parse(parsed.published) - Date.parse(start) > recent * 86_400_000;
}

/** The pair of the article, where a sentence nearby names both. */
function knownPair(parsed: Parsed, line: Line): readonly string[] {
  const pair = parsed.pair ?? parsed.parties;
  return pair && isPublic(parsed) && proofOfPair(parsed, pair, line.sentence.index) !== null ? pair : [];
}
