import type { Draft } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';
import { holds } from '../words/kinds.ts';
import { at, endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { toldBefore, toldIn } from './around.ts';
import { type CuePlace, clauseOf } from './clause.ts';
import { isClaimed } from './doubts.ts';

/** So many words at the most stand between a denial and what is denied: who denies, and when, stand there too. */
const longest = 28;

/** So many sentences after something was called off the text still tells what had been planned of it. */
const reach = 2;

/**
 * `rejected as baseless a report that X had met Y`, `a démenti l'existence d'une rencontre`: the denial governs the clause or
 * the noun; after a verb of its own or another preposition a sentence has gone on to something else.
 */
export function denialAbove(tokens: readonly Token[], cue: CuePlace, isNoun: boolean): number | null {
  const clause = clauseOf(tokens, cue);
  const from = isNoun ? cue.from : clause.from;
  // Of a verb only what a clause subordinates is denied: `denied the report and met X` tells of a meeting.
  if (isNoun ? isOccasion(tokens, from) : !linked(tokens, from)) return null;
  // `Flights were cancelled when X visited Togo`
  if (!isNoun && endsBefore(tokens, from, 'meanwhile', 3) > 0) return null;
  let about = false;
  let held = false;
  for (let i = from - 1; i >= Math.max(0, from - longest); i--) {
    // `Having left the pact, Kenya held talks`: of what another clause denies.
    if (held && !about && isBehindComma(tokens, i + 1)) return null;
    held = (held || isAny(tokens, i, ['support'])) && !isAny(tokens, i, ['subordinate', 'relative']);
    if (isAny(tokens, i, ['denied'])) return i;
    if (/[;:.?!“”«»"]/u.test(tokens[i + 1]?.gap ?? '') && i + 1 < from) return null;
    if (isAny(tokens, i, ['verb', 'speech', 'have', 'be']) && !isAny(tokens, i, ['relative', 'subordinate', 'noun']))
      return null;
    about ||= isAny(tokens, i, ['about']);
    if (isNoun && !about && isAny(tokens, i, ['other', 'margins', 'and']) && !isAny(tokens, i, ['of', 'article']))
      return null;
  }
  return null;
}

/** `cancelled a debt during a meeting`, `lehnte nach dem Treffen ab`: when something was denied, and not what was. */
export function isOccasion(tokens: readonly Token[], from: number): boolean {
  if (isCarriedAnew(tokens, from)) return true;
  const i = headOf(tokens, from);
  if (isAny(tokens, i, ['around'])) return true;
  if (!isAny(tokens, i, ['other', 'margins']) || isAny(tokens, i, ['of', 'to', 'article', 'negation'])) return false;
  // `lehnte bei einem Treffen ab`, `rejected the plan in a meeting`, but not `cancelled her part in a meeting`.
  const there = isAny(tokens, i - 1, ['calls', 'rules']) || isAny(tokens, i - 2, ['article', 'indefinite']);
  return !isAny(tokens, i, ['about']) || (there && isAny(tokens, i, ['at']));
}

/** `suspended imports and held talks`: the verb that carries the noun is a second one. */
function isCarriedAnew(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= from - 3; i--)
    if (isAny(tokens, i, ['support']) && isAny(tokens, i - 1, ['and']))
      return !isAny(tokens, i, ['denied', 'negation']);
  return false;
}

/** `the cancellation of the visit`: nothing but articles and adjectives stands between. */
export function isCallingOff(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i > from - 5; i--) {
    if (endsBefore(tokens, i, 'callingOff') > 0) return true;
    if (!isAny(tokens, i - 1, ['article', 'possessive', 'nationality'])) return false;
  }
  return false;
}

/** When something was denied, and no `after talks with X were cancelled`: a clause, whose verb is the noun's. */
export const isOnlyOccasion = (tokens: readonly Token[], from: number): boolean =>
  isOccasion(tokens, from) && !isAny(tokens, headOf(tokens, from), ['subordinate']);

/** The word before a noun with its article and adjectives. */
export function headOf(tokens: readonly Token[], from: number): number {
  let i = from - 1;
  while (i > from - 5 && isAny(tokens, i, ['article', 'possessive', 'nationality'])) i--;
  return i;
}

/** `does not rule out`, `no se descarta`, `n'exclut pas`: a word of negation beside the denial. */
export function isLifted(tokens: readonly Token[], denial: number): boolean {
  for (let i = denial - 1; i >= Math.max(0, denial - 3) && !/[,;:]/u.test(tokens[i + 1]?.gap ?? ''); i--) {
    if (isAny(tokens, i, ['negation'])) return true;
    if (isAny(tokens, i, ['and'])) return false;
  }
  // `ging niet door`: a negation of its own lifts nothing.
  return isAny(tokens, denial + (at(tokens, denial, 'denied')?.length ?? 1), ['negation']);
}

/** `schloss ein Treffen aus`, `sluit een ontmoeting niet uit`: denied, or possible where the verb is; null where nothing rules it out. */
export function isRuledOut(tokens: readonly Token[], cue: CuePlace): 'denied' | 'may' | null {
  const out = closingAround(tokens, cue, 'rules', 'out');
  return out === null ? null : isAny(tokens, out - 1, ['negation']) ? 'may' : 'denied';
}

/** `schlug ein Treffen mit X vor`, `stelde een gesprek voor`, `am Freitag steht ein Treffen an`: only wanted, or still to come. */
export function putForward(
  tokens: readonly Token[],
  cue: CuePlace,
  dated: boolean,
): 'proposed' | 'planned' | 'expected' | null {
  if (closingAround(tokens, cue, 'puts', 'forward') !== null) return 'proposed';
  if (closingAround(tokens, cue, 'pends', 'ahead-of') === null) return null;
  return dated ? 'planned' : 'expected';
}

/** Of a verb in two parts around a noun, where the second stands, which closes the clause. */
function closingAround(
  tokens: readonly Token[],
  { from, to }: CuePlace,
  verb: 'rules' | 'puts' | 'pends',
  particle: 'out' | 'forward' | 'ahead-of',
): number | null {
  // `bot ihm in einem Gespräch Hilfe an`: where it was.
  if (isAny(tokens, headOf(tokens, from), ['at'])) return null;
  for (let i = from - 1; i >= Math.max(0, from - longest) && !/[,;:]/u.test(tokens[i + 1]?.gap ?? ''); i--) {
    if (!isAny(tokens, i, [verb])) continue;
    let end = to;
    while (end < tokens.length && !/[,;:()—–.!?“”«»]/u.test(tokens[end]?.gap ?? '')) end++;
    const length = endsBefore(tokens, end, particle);
    if (length > 0) return end - length;
  }
  return null;
}

/** An instrument that a sentence denies, itself or what was told of it: `rejected reports of an accord`, `Berichte über ein Abkommen zurückgewiesen`. */
export function isDeniedNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const above = denialAbove(tokens, { from, to }, true);
  if (above !== null) return !isLifted(tokens, above);
  const denial = tokens.findIndex((_, i) => isAny(tokens, i, ['denied']));
  if (denial < 0 || isAny(tokens, denial - 1, ['negation'])) return false;
  return isClaimed(tokens, from);
}

/** A word that subordinates stands right before the clause. */
function linked(tokens: readonly Token[], from: number): boolean {
  for (const back of [0, 1, 2, 3]) if (isAny(tokens, from - back, ['subordinate', 'relative'])) return true;
  return false;
}

/** `The visit that X was to pay to Y will not take place`: said of the noun that the sentence is about. */
export function calledOffAfter(tokens: readonly Token[], cue: CuePlace): number | null {
  if (isOnlyOccasion(tokens, cue.from)) return null;
  const { from } = clauseOf(tokens, cue);
  for (let i = cue.from - 1; i >= from; i--) if (callsOff(tokens, i, cue.to)) return i;
  for (let i = cue.to; i < Math.min(tokens.length, cue.to + 40); i++) {
    const off = at(tokens, i, 'calledOff');
    // `was put off to 9 December` has a new day.
    if (off) return isMovedTo(tokens, i, i + off.length) || isOfAnother(tokens, cue.to, i) ? null : i;
    if (/[;:.?!“”«»]/u.test(tokens[i]?.gap ?? '')) return null;
    // `The visit that was scheduled for Tuesday has been cancelled`: a clause about the noun itself.
    const about = isAny(tokens, i + 1, ['be', 'have', 'future', 'intended', 'expected']);
    if (isAny(tokens, i, ['subordinate']) && !about && !isAny(tokens, i, ['relative', 'article', 'and', 'with']))
      return null;
  }
  return null;
}

/** `sagte ihren Besuch ab`: the first part of a verb, and the second as the last word of the clause that ends behind `to`. */
export function callsOff(tokens: readonly Token[], verb: number, to = verb + 1): boolean {
  if (!isAny(tokens, verb, ['calls'])) return false;
  let end = to;
  while (end < tokens.length && !/[,;:()—–.!?“”«»]/u.test(tokens[end]?.gap ?? '')) end++;
  return endsBefore(tokens, end, 'off') > 0;
}

/** `sprach mit X, eine Einigung kam nicht zustande`: behind the one comma another noun begins, which is what was called off. */
function isOfAnother(tokens: readonly Token[], from: number, off: number): boolean {
  const commas = tokens.flatMap(({ gap }, i) => (i > from && i < off && /^,/u.test(gap) ? [i] : []));
  const [comma] = commas;
  if (comma === undefined || commas.length > 1) return false;
  const links = isAny(tokens, comma, ['and']) || tokens[comma]?.matches.every(({ value }) => value.is === 'stop');
  const begins = links ? comma + 1 : comma;
  return isAny(tokens, begins, ['article', 'indefinite', 'possessive']) && !isAny(tokens, begins, ['relative']);
}

function isMovedTo(tokens: readonly Token[], from: number, to: number): boolean {
  const moved = tokens.some((_, i) => i >= from && i < to && isAny(tokens, i, ['moved']));
  const dated = (i: number) =>
    isAny(tokens, i, ['weekday', 'month', 'tomorrow']) || /^\d/u.test(tokens[i]?.printed ?? '');
  return moved && [0, 1, 2, 3].some((next) => dated(to + next) && !/[;:.]/u.test(tokens[to + next]?.gap ?? ''));
}

/**
 * What had been planned of a journey that was called off is denied with it (`He had been due to meet X`); and the day on
 * which somebody denies or calls off is not the day of what he speaks of.
 */
export function settleDenials(parsed: Parsed, drafts: readonly Draft[]): void {
  for (const [i, one] of drafts.entries()) {
    const tokens = parsed.lines[one.sentence]?.sentence.tokens ?? [];
    const open = ['may', 'expected', 'planned'].includes(one.status);
    if (
      open &&
      holds(tokens, ['intended']) &&
      (toldBefore(drafts, i, reach).some((other) => isOff(other, one)) ||
        toldIn(drafts, one.sentence).some((other) => isOff(other, one)))
    )
      one.status = 'denied';
    if (open && isMeantOfCalledOff(tokens, one)) one.status = 'denied';
    if (one.status === 'denied' && one.date && saysWhen(tokens, one, one.date)) one.date = null;
  }
}

/** `the postponement of the journey to Oslo to meet X`: what the journey was for. */
function isMeantOfCalledOff(tokens: readonly Token[], { cue }: Draft): boolean {
  const place = tokens.findIndex(({ start }) => start === cue.start);
  if (!isAny(tokens, place - 1, ['to'])) return false;
  for (let i = place - 1; i >= 0 && !/[;:]/u.test(tokens[i + 1]?.gap ?? ''); i--) {
    if (isAny(tokens, i, ['callingOff'])) return true;
    if (isAny(tokens, i, ['and'])) return false;
  }
  return false;
}

function isOff(other: Draft, one: Draft): boolean {
  return (
    other.status === 'denied' &&
    other.participants.some(({ person }) => person && one.participants.some((too) => too.person === person))
  );
}

/** The day beside the denial: between it and what is denied, or after what was called off. */
function saysWhen(tokens: readonly Token[], { cue }: Draft, date: { readonly from: number }): boolean {
  const place = tokens.findIndex(({ start }) => start === cue.start);
  for (let i = 0; i < Math.max(date.from, place); i++) {
    if (i < place && date.from < place && isAny(tokens, i, ['denied'])) return true;
    if (i > place && date.from > i + 2 && isAny(tokens, i, ['calledOff'])) return true;
    if (i > date.from && i < place && isAny(tokens, i, ['callingOff'])) return true;
  }
  return false;
}
