import { coordinations } from '../clauses/arguments.ts';
import type { CuePlace } from '../clauses/clause.ts';
import { type CueFound, cuesIn } from '../clauses/cues.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { holds } from '../words/kinds.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { nationsIn, partyOf } from './party-names.ts';

/** `signed, for the Moroccan side, X and, for the Kenyan side, Y`: whoever acts for a side, after the verb. */
export function onBehalf(tokens: readonly Token[], phrases: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  return phrases.filter(({ kind, from }) => {
    if ((kind !== 'person' && kind !== 'description') || from < cue.to) return false;
    for (let i = from - 1; i >= Math.max(cue.to, from - 5); i--) {
      if (at(tokens, i, 'on-behalf')) return true;
      if (isAny(tokens, i, ['verb', 'speech', 'and', 'have', 'be'])) return false;
    }
    return false;
  });
}

/** The verb or noun that tells what they did, and the auxiliary of a verb. */
type Told = CuePlace & { readonly auxiliary?: number | null };

/** Somebody who signed, and the states and bodies in whose name. */
interface Delegate {
  readonly person: Phrase;
  readonly parties: readonly string[];
}

/**
 * `X signed for Kenya and Y for Ghana`, `for Kenya X signed and for Ghana Y`, `signed by X for Kenya and Y for Ghana`: each
 * with whoever stands right after the side, or else with whoever stands before it. None where a side has nobody.
 */
export function delegatesIn(parsed: Parsed, line: Line, cue: CueFound): readonly Delegate[] {
  return besideSides(parsed, line, cue);
}

function besideSides(parsed: Parsed, line: Line, cue: Told): readonly Delegate[] {
  const sides = sidesIn(parsed, line);
  if (sides.length < 2) return [];
  const either = (on: Line, side: Side, by: Told) => personAfter(on, side, by) ?? personBefore(on, side, by);
  for (const beside of [personAfter, personBefore, either]) {
    const found = sides.flatMap((side) => {
      const person = beside(line, side, cue);
      return person ? [{ person, parties: side.parties }] : [];
    });
    if (found.length === sides.length && new Set(found.map(({ person }) => person)).size === found.length) return found;
  }
  return [];
}

/**
 * `X signed the accord, while for Ghana Y signed it`: whoever stands beside the one side that is named, with a verb of their
 * own.
 */
export function alsoSigned(parsed: Parsed, line: Line, cue: Told): readonly Phrase[] {
  const { tokens } = line.sentence;
  const [side, ...more] = sidesIn(parsed, line);
  if (!side || more.length > 0) return [];
  const again = (from: number, to: number) => {
    const places = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
    // `and Y signed a contract for Togo`: another text.
    const another = places.some((i) => isAny(tokens, i, ['instrument']));
    return !another && places.some((i) => (i < cue.from || i >= cue.to) && signs(tokens, i));
  };
  const after = personAfter(line, side, cue, reach);
  if (after && again(Math.max(0, side.from - 2), after.from)) return [after];
  const before = personBefore(line, side, cue);
  return before && again(before.to, side.from) ? [before] : [];
}

/** The verbs by which somebody signed before, where the one told stands beside the one side that is named: `فيما وقعها عن غانا`. */
export function signingBefore(
  parsed: Parsed,
  line: Line,
  cue: CueFound,
): readonly (CueFound & { readonly is: 'verb' })[] {
  const [side, ...more] = sidesIn(parsed, line);
  if (!side || more.length > 0 || side.from < cue.to || side.from - cue.to > 2) return [];
  return cuesIn(parsed, line, 'agreement').flatMap((other) =>
    other.is === 'verb' && other.to <= cue.from && !other.passive && other.cue.subject === 'signatory' ? [other] : [],
  );
}

/** The same of a sentence that tells of a meeting: `led by X from the Kenyan side and Y from the Ghanaian side`. */
export function delegatesOf(parsed: Parsed, line: Line): readonly Delegate[] {
  const cue = { from: -1, to: -1 };
  return besideSides(parsed, line, cue);
}

/** For whom somebody acts: where the words stand, and the states or bodies. */
export interface Side {
  readonly from: number;
  readonly to: number;
  readonly parties: readonly string[];
}

/** The stretches of a sentence that say for whom somebody acts: `for the Kenyan side`, `on behalf of Kenya`, `for Kenya`. */
export function sidesIn(parsed: Parsed, line: Line): readonly Side[] {
  const { tokens } = line.sentence;
  const out: Side[] = [];
  if (!holds(tokens, ['on-behalf', 'behalf-of', 'signed-for'])) return out;
  for (let i = 0; i < tokens.length; i++) {
    const side = at(tokens, i, 'on-behalf');
    const opened = side ?? at(tokens, i, 'behalf-of') ?? at(tokens, i, 'signed-for');
    if (!opened) continue;
    let to = i + opened.length;
    while (to - i < 7 && isAny(tokens, to, ['article', 'of']) && !isAny(tokens, to, ['country'])) to++;
    const nation = at(tokens, to, 'country') ?? (side ? at(tokens, to, 'nationality') : undefined);
    const phrase = line.phrases.find(({ from, kind }) => from === to && (kind === 'organisation' || kind === 'place'));
    const end = nation ? to + nation.length : phrase && !side ? phrase.to : side ? to : 0;
    if (end === 0) continue;
    const parties = nation || !phrase ? nationsIn(tokens, i, end) : partyOf(parsed, line, phrase);
    out.push({ from: i, to: end, parties });
    i = end - 1;
  }
  return out;
}

const isOne = ({ kind }: Phrase): boolean => kind === 'person' || kind === 'description';

/** A verb by which somebody puts their hand to a text: each side may have its own. */
const signs = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.matches.some(
    ({ value }) => value.is === 'verb' && value.kind === 'agreement' && value.cue.subject === 'signatory',
  ) === true;

/** In words: an article, a comma's worth of title. */
const rightBehind = 4;

/** `for Kenya, X`, `for Kenya by X`, `for Kenya signed X`. */
function personAfter(
  { sentence: { tokens }, phrases }: Line,
  side: Side,
  cue: Told,
  within = rightBehind,
): Phrase | undefined {
  const person = phrases.find((phrase) => isOne(phrase) && phrase.from >= side.to && phrase.to > side.to);
  if (!person || person.from - side.to > within) return undefined;
  for (let i = side.to; i < person.from; i++)
    if ((i < cue.from || i >= cue.to) && !signs(tokens, i) && isAny(tokens, i, ['verb', 'speech', 'and', 'have', 'be']))
      return undefined;
  return person;
}

/** In words: between whoever signed and the side stands the instrument at the most. */
const reach = 9;

/** `X for Kenya`, `X, minister of trade, for Kenya`, `X signed the accord for Kenya`. */
function personBefore({ sentence: { tokens }, phrases }: Line, side: Side, cue: Told): Phrase | undefined {
  const person = phrases.findLast((phrase) => isOne(phrase) && phrase.to <= side.from);
  if (!person || side.from - person.to > reach) return undefined;
  for (let i = person.to; i < side.from; i++) {
    const own = (cue.from <= i && i < cue.to) || i === cue.auxiliary || signs(tokens, i);
    if (!own && isAny(tokens, i, ['verb', 'speech', 'have', 'be', 'relative'])) return undefined;
  }
  return person;
}

/** `signed it on behalf of the European Union`, `for Kenya and Ghana`: the states and bodies in whose name somebody signed. */
export function representedBy(parsed: Parsed, line: Line, cue: CueFound): readonly string[] {
  const { tokens } = line.sentence;
  const out = new Set<string>(delegatesIn(parsed, line, cue).flatMap(({ parties }) => parties));
  if (alsoSigned(parsed, line, cue).length + signingBefore(parsed, line, cue).length > 0)
    for (const { parties } of sidesIn(parsed, line)) for (const party of parties) out.add(party);
  for (const group of coordinations(line.phrases)) {
    const first = group[0];
    if (!first || !['organisation', 'country', 'place'].includes(first.kind) || Math.abs(first.from - cue.to) > 12)
      continue;
    const start = isAny(tokens, first.from - 1, ['article']) ? first.from - 1 : first.from;
    const named = [1, 2, 3, 4].some((length) => at(tokens, start - length, 'behalf-of')?.length === length);
    if (named) for (const phrase of group) for (const party of partyOf(parsed, line, phrase)) out.add(party);
  }
  return [...out];
}
