import { partiesBetween } from './body-parties.ts';
import { type Draft, draft } from './drafts.ts';
import type { InstrumentFound } from './instruments.ts';
import type { Line, Parsed } from './parsed.ts';
import { nameOf } from './signed-by.ts';
import { betweenParties } from './stretch-parties.ts';
import { at, isAny, spanOf } from './tokens.ts';
import { itemMark } from './zones.ts';

/** In words: so far from the beginning of an item stands the instrument that it names. */
const opening = 3;

/**
 * `Three documents were signed:` and then, a line each, `- a declaration on trade`: an item that names an instrument and has
 * no verb of the field is as far as what opened the list.
 */
export function listedItem(
  parsed: Parsed,
  line: Line,
  instruments: readonly InstrumentFound[],
  known: Draft | null,
): readonly Draft[] {
  const { tokens, index } = line.sentence;
  const [first] = instruments;
  if (!first || !known || first.again || first.taken || first.from > opening || !isItem(parsed, line)) return [];
  if (tokens.slice(0, first.from).some((_, i) => isAny(tokens, i, ['verb', 'speech', 'be', 'have', 'with', 'at'])))
    return [];
  let lead = parsed.lines[index - 1];
  while (lead && isItem(parsed, lead)) lead = parsed.lines[lead.sentence.index - 1];
  if (!lead || known.sentence < lead.sentence.index - 1 || !/:\s*$/u.test(lead.sentence.tail)) return [];
  const bodies = new Set(partiesBetween(parsed, line, first.to));
  const between =
    bodies.size >= 2 ? [...bodies] : [...new Set(betweenParties(parsed, line, first.to - 1, tokens.length))];
  const own = between.length < 2 && tokens.some((_, i) => i >= first.to && isAny(tokens, i, ['between']));
  if (own) return [];
  return [
    {
      ...draft('agreement', known.status, index, spanOf(tokens, first.from, first.to), known.future),
      ...nameOf(parsed, line, { ...first, another: true }),
      parties: between.length >= 2 ? between : [...known.parties],
      date: known.date,
      place: known.place,
      country: known.country,
      quotes: new Set([lead.sentence.index, index]),
    },
  ];
}

/** In sentences: so far behind `six agreements were signed` they are still told one by one. */
const latest = 3;

/**
 * `namely an accord on trade; a protocol on culture`, `The others are a convention on … and a memorandum on …`: those of the lot
 * just told of, each by its name.
 */
export function enumerated(
  line: Line,
  { some, all }: { readonly some: readonly InstrumentFound[]; readonly all: readonly InstrumentFound[] },
  told: readonly Draft[],
  known: Draft | null,
  nameOf: (instrument: InstrumentFound) => Pick<Draft, 'instrument' | 'mention'>,
): readonly Draft[] {
  const { tokens, index } = line.sentence;
  const lot = told.findLast(isLot) ?? (known && isLot(known) && index - known.sentence <= latest ? known : undefined);
  const from = lot ? (opensList(tokens, some) ?? opensDocuments(tokens, all)) : null;
  if (!lot || from === null) return [];
  return some
    .filter(
      (one) => one.from >= from && !one.again && !one.loose && !one.taken && !(one.definite && one.count !== null),
    )
    .map((one) => ({
      ...draft('agreement', lot.status, index, spanOf(tokens, one.from, one.to), lot.future),
      ...nameOf(one),
      parties: [...lot.parties],
      date: lot.date,
      place: lot.place,
      country: lot.country,
      quotes: new Set([lot.sentence, index]),
    }));
}

/** Several: a number of them, or a plural. */
const isLot = ({ mention }: Draft): boolean => (mention?.count ?? null) !== null;

/** Where the names begin: after `namely`, or after `the others are`. */
function opensList(tokens: Line['sentence']['tokens'], instruments: readonly InstrumentFound[]): number | null {
  for (let i = 0; i < tokens.length; i++) {
    const namely = at(tokens, i, 'namely');
    if (namely) return i + namely.length;
  }
  const [first] = instruments;
  if (!first?.definite || first.count === null) return null;
  for (let i = first.to; i < first.to + 3; i++) if (isAny(tokens, i, ['be', 'covering', 'including'])) return i + 1;
  return null;
}

/** `The documents signed are a memorandum on … and an accord on …`: behind a plural that takes the lot up. */
function opensDocuments(tokens: Line['sentence']['tokens'], instruments: readonly InstrumentFound[]): number | null {
  const [first] = instruments;
  if (!first?.again || !first.definite || first.count === null) return null;
  for (let i = first.to; i < first.to + 4; i++)
    if (isAny(tokens, i, ['be', 'covering', 'including']) && !isAny(tokens, i, ['verb'])) return i + 1;
  return null;
}

/** A line of its own that a stroke, a dot or a number opens. */
export function isItem({ text }: Parsed, { sentence }: Line): boolean {
  return itemMark.test(text.slice(text.lastIndexOf('\n', sentence.start) + 1, sentence.end));
}
