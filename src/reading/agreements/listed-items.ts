import type { Memory } from '../coreference/coreference.ts';
import { type Draft, draft } from '../drafts.ts';
import { furtherOnes } from '../instruments/elliptical.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import { isItem } from '../page/zones.ts';
import type { Line, Parsed } from '../parsed.ts';
import { partiesBetween } from '../parties/body-parties.ts';
import { areStates, nationsIn } from '../parties/party-names.ts';
import { betweenParties } from '../parties/stretch-parties.ts';
import { holds } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';
import { at, isAny, spanOf } from '../words/tokens.ts';
import { nameOf } from './signed-by.ts';

/** `The list of agreements signed by the two countries:` names again the lot that was told some sentences before. */
function namesLot({ sentence: { tokens } }: Line, { mention, parties }: Draft): boolean {
  if (mention?.count == null || !holds(tokens, ['instrument']) || holds(tokens, ['historical', 'negation']))
    return false;
  const signs = tokens.some(({ matches }) =>
    matches.some(({ value }) => value.is === 'verb' && value.kind === 'agreement' && value.cue.subject === 'signatory'),
  );
  return signs && nationsIn(tokens, 0, tokens.length).every((state) => parties.includes(state));
}

/** In sentences: so far before a line that opens their list the agreements were told. */
const reach = 5;

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
  ofStates: Draft | null,
): readonly Draft[] {
  const { tokens, index } = line.sentence;
  const [first] = instruments;
  if (!first || !known || first.again || first.taken || first.from > opening || !isItem(parsed.text, line.sentence))
    return [];
  if (someIn(tokens, 0, first.from, ['verb', 'speech', 'be', 'have', 'with', 'at'])) return [];
  let lead = parsed.lines[index - 1];
  while (lead && isItem(parsed.text, lead.sentence)) lead = parsed.lines[lead.sentence.index - 1];
  if (!lead || !/:\s*$/u.test(lead.sentence.tail)) return [];
  const back = namesLot(lead, known) ? reach : 1;
  if (known.sentence < lead.sentence.index - back) return [];
  // Behind an item that two universities made the next one is again of those who signed them all.
  const item = parsed.lines[known.sentence]?.sentence;
  const lot = ofStates && item && isItem(parsed.text, item) && !areStates(known.parties) ? ofStates : known;
  const parties = ownOf(parsed, line, first, tokens.length, lot);
  if (!parties) return [];
  return [
    {
      ...draft('agreement', known.status, index, spanOf(tokens, first.from, first.to), known.future),
      ...nameOf(parsed, line, { ...first, another: true }),
      parties: [...parties],
      date: known.date,
      place: known.place,
      country: known.country,
      quotes: new Set([lead.sentence.index, index]),
    },
  ];
}

/** The parties between whom an item is, else those of the lot; null where it names others that cannot be told. */
function ownOf(
  parsed: Parsed,
  line: Line,
  { to }: InstrumentFound,
  until: number,
  known: Draft,
): readonly string[] | null {
  const { tokens } = line.sentence;
  const opened = tokens.findIndex((_, i) => i >= to && i < until && isAny(tokens, i, ['between']));
  if (opened < 0) return known.parties;
  const bodies = new Set(partiesBetween(parsed, line, opened, until));
  const between = bodies.size >= 2 ? bodies : new Set(betweenParties(parsed, line, opened - 1, until));
  const states = [...between].every((party) => /^[A-Z]{2}$/u.test(party));
  return between.size >= 2 && (states || bodies.size >= 2) ? [...between] : null;
}

/** In sentences: so far behind `six agreements were signed` they are still told one by one. */
const latest = 3;

/**
 * `namely an accord on trade; a protocol on culture`, `The others are a convention on … and a memorandum on …`: those of the lot
 * just told of, each by its name.
 */
export function enumerated(
  parsed: Parsed,
  line: Line,
  { some, all }: { readonly some: readonly InstrumentFound[]; readonly all: readonly InstrumentFound[] },
  told: readonly Draft[],
  known: Memory['lot'],
  nameOf: (instrument: InstrumentFound) => Pick<Draft, 'instrument' | 'mention'>,
): readonly Draft[] {
  const { tokens, index } = line.sentence;
  const lot = told.findLast(isLot) ?? (known && index - known.at <= latest ? known.draft : undefined);
  const from = lot ? (opensList(tokens, all) ?? opensDocuments(tokens, all) ?? opensSentence(line, all)) : null;
  if (!lot || from === null) return [];
  // `These accords concern the creation of a commission, the accord on fisheries and …`: what they are about.
  const covers = isAny(tokens, from - 1, ['covering']) && !isAny(tokens, from - 1, ['be', 'including']);
  const items = some.filter(
    (one) =>
      one.from >= from && !one.again && !one.loose && !one.taken && !(one.definite && (one.count !== null || covers)),
  );
  return items
    .flatMap((one) => [one, ...furtherOnes(tokens, one, all)])
    .map((one, i, list) => {
      const parties = ownOf(parsed, line, one, list[i + 1]?.from ?? tokens.length, lot) ?? lot.parties;
      return {
        ...draft('agreement', lot.status, index, spanOf(tokens, one.from, one.to), lot.future),
        ...nameOf(parties !== lot.parties || isAgain(one, list.slice(0, i)) ? { ...one, another: true } : one),
        parties: [...parties],
        date: lot.date,
        place: lot.place,
        country: lot.country,
        quotes: new Set([lot.sentence, index]),
      };
    });
}

/** Another of a kind that the list has named. */
const isAgain = (one: InstrumentFound, before: readonly InstrumentFound[]): boolean =>
  before.some(({ type }) => type === one.type);

/** The lot that is told of behind a sentence: its own, else the one before, which goes on as long as agreements are told. */
export function lotAfter(before: Memory['lot'], told: readonly Draft[]): Memory['lot'] {
  const draft = told.findLast(isLot);
  const at = told.at(-1)?.sentence;
  if (at === undefined) return before;
  if (draft) return { draft, at };
  return before && at - before.at <= latest ? { ...before, at } : before;
}

/** Several: a number of them, or a plural. */
const isLot = ({ mention }: Draft): boolean => (mention?.count ?? null) !== null;

/** Where the names begin: after `namely`, or after `the others are`. */
function opensList(tokens: Line['sentence']['tokens'], instruments: readonly InstrumentFound[]): number | null {
  for (let i = 0; i < tokens.length; i++) {
    const namely = at(tokens, i, 'namely');
    if (namely) return i + namely.length;
  }
  const among = [0, 1].find((i) => isAny(tokens, i, ['including']));
  if (among !== undefined) return among + (at(tokens, among, 'including')?.length ?? 0);
  const [first] = instruments;
  if (!first?.definite || first.count === null) return null;
  // `كما شملت الاتفاقيات برنامجا …`: where the verb comes first.
  if (tokens[first.from]?.caseless && isAny(tokens, first.from - 1, ['covering', 'including'])) return first.to;
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

/** `The third is a declaration on …`, `One more memorandum on …, between A and B.`: a sentence that is nothing but one more of them. */
function opensSentence({ sentence: { tokens } }: Line, [first]: readonly InstrumentFound[]): number | null {
  if (!first || first.from > opening + 1 || first.again) return null;
  const ranked = tokens.findIndex((_, i) => isAny(tokens, i, ['rank']));
  if (ranked >= 0 && ranked <= 1 && isAny(tokens, ranked + 1, ['be']) && first.from - ranked <= opening)
    return ranked + 2;
  const told = tokens.some((_, i) => isAny(tokens, i, ['verb', 'be', 'have', 'speech', 'support', 'future']));
  const covers = (i: number) => isAny(tokens, i, ['covering']) && !isAny(tokens, i, ['about', 'of', 'to']);
  const open = told || first.definite || first.count !== null || [0, 1, 2, 3, 4].some((k) => covers(first.to + k));
  return open || tokens.length - first.to < opening ? null : first.from;
}

/** `- Memorandum on trade, signed by …`: what a line of a list begins with is none of those before. */
export const opensItem = (parsed: Parsed, line: Line, { from, again, definite }: InstrumentFound): boolean =>
  from <= opening && !again && !definite && isItem(parsed.text, line.sentence);
