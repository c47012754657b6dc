import { nameEnd } from '../bodies/organisations.ts';
import { regionOf } from '../bodies/regions.ts';
import { coordinations } from '../clauses/arguments.ts';
import { isLeft } from '../clauses/left-behind.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { at, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { nationsIn, partyOf } from './party-names.ts';

const few = 2;

/** Where a list of parties ends: at a verb, a new clause or who was present. */
export function zoneEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (
    i < tokens.length &&
    !/[;:“”«»]|\.[-–—]/u.test(tokens[i]?.gap ?? '') &&
    // `signed by X and Y, with the two presidents looking on`.
    !(isBehindComma(tokens, i) && isAny(tokens, i, ['with']) && !isAny(tokens, i, ['and'])) &&
    !isAny(tokens, i, ['presence', 'have', 'be', 'speech', 'margins']) &&
    !(isAny(tokens, i, ['verb', 'relative', 'subordinate']) && !isAny(tokens, i, ['of', 'article', 'and', 'other']))
  )
    i++;
  return i;
}

/** The parties in a stretch of a sentence, at most two: what follows a second one belongs to something else. */
export function inStretch(parsed: Parsed, line: Line, from: number, to: number, named = false): readonly string[] {
  const out = new Set<string>();
  for (const phrase of line.phrases) {
    if (out.size >= few) break;
    if (phrase.from < from || phrase.to > to) continue;
    if ((phrase.kind === 'place' || phrase.kind === 'organisation') && !isState(phrase)) continue;
    if (phrase.kind === 'place' && isTown(line, phrase) && regionOf(parsed, line, phrase) === null) continue;
    // `to be signed in Luxembourg`, `an exchange on Iraq`: where and on what, not who.
    if (phrase.kind === 'country' && phrase.governor === 'at' && alone(line, phrase)) continue;
    if (phrase.governor === 'other' || isOfCapital(line.sentence.tokens, phrase)) continue;
    if (isLeft(line.sentence.tokens, phrase.from)) continue;
    // Only what stands in a list of parties is one by its own name alone.
    if (
      phrase.kind === 'organisation' &&
      !named &&
      !isBesideState(line, phrase) &&
      !isAny(line.sentence.tokens, phrase.from, ['world-body', 'state-body', 'regional'])
    )
      continue;
    if (phrase.kind === 'organisation' && (phrase.governor === 'of' || speaks(line.sentence.tokens, phrase))) continue;
    for (const party of partyOf(parsed, line, phrase)) out.add(party);
  }
  const { tokens } = line.sentence;
  for (let i = from; i < to && out.size < few; i++) {
    const nation = at(tokens, i, 'nationality');
    const inside = line.phrases.some(
      (phrase) => phrase.from <= i && i < nameEnd(tokens, phrase) && phrase.kind === 'organisation',
    );
    if (nation && !inside) out.add(at(tokens, i, 'regional')?.value.region ?? nation.value.country);
    // `North Korean` is not also Korean, nor the Republic of China (which a list has) the People's.
    i += (nation?.length ?? at(tokens, i, 'country')?.length ?? 1) - 1;
  }
  return [...out];
}

/** `in Abuja, capital of Nigeria`: where something happens. */
const isOfCapital = (tokens: readonly Token[], { kind, from }: Phrase): boolean =>
  kind === 'country' &&
  [2, 3].some((back) => isAny(tokens, from - back, ['capital']) && isAny(tokens, from - back + 1, ['of']));

/** `The Kenyan government and the Example Agency marked it with the signing of …`: who act together are the parties. */
function isBesideState({ sentence: { tokens } }: Line, { from, governor, genitive }: Phrase): boolean {
  if (governor !== null || genitive) return false;
  let i = from - 1;
  while (isAny(tokens, i, ['article']) && !isAny(tokens, i, ['and'])) i--;
  return isAny(tokens, i, ['and']) && isAny(tokens, i - 1, ['country', 'nationality']);
}

/** No other phrase stands in one list with it but its own town: `in Geneva, Switzerland`. */
function alone({ phrases }: Line, { coordination, country }: Phrase): boolean {
  const isTown = (phrase: Phrase) => phrase.kind === 'place' && phrase.country === country;
  return phrases.filter((phrase) => phrase.coordination === coordination && !isTown(phrase)).length === 1;
}

/** `the secretariat said`: who only tells of it. */
function speaks(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return isAny(tokens, from - 1, ['speech']) || isAny(tokens, to, ['speech']);
}

/** `the port of Zeebrugge`: a town that stands for no state. */
const isTown = ({ sentence: { tokens } }: Line, { from }: Phrase): boolean =>
  at(tokens, from, 'place')?.value.capital === false;

/** A capital that stands for its state, not the town where something happens. */
const isState = ({ governor }: Phrase): boolean =>
  governor === null || ['between', 'with', 'of', 'by', 'to'].includes(governor);

/** `between X and Y` after the cue or the instrument, whichever stands first. */
export function betweenParties(parsed: Parsed, line: Line, from: number, until: number): readonly string[] {
  const { tokens } = line.sentence;
  const group = coordinations(line.phrases).find(
    (phrases) => phrases[0]?.governor === 'between' && phrases[0].from > from && phrases[0].from < until,
  );
  // `between the two countries, and an accord of X and Y`: what follows belongs to something else.
  if (group?.length === 1 && group[0]?.kind === 'parties') return [];
  const named = (group ?? []).flatMap((phrase) => partyOf(parsed, line, phrase));
  if (new Set(named).size >= few) return named;
  // `zwischen Deutschland und dem afrikanischen Land`: the only other state that the sentence names.
  const land = line.phrases.some(
    ({ kind, from: at, to }) =>
      kind === 'homeland' && group?.some((one) => at > one.to && at - one.to <= 3 && to <= until),
  );
  const [other, ...more] = nationsIn(tokens, 0, tokens.length).filter((one) => !named.includes(one));
  if (land && named.length === 1 && other !== undefined && more.length === 0) return [...named, other];
  for (let i = from; i < until; i++) {
    const between = at(tokens, i, 'between');
    if (!between) continue;
    const opened = i + between.length;
    const found = inStretch(parsed, line, opened, zoneEnd(tokens, opened), true);
    if (found.length >= few) return found;
  }
  return [];
}
