import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { type CuePlace, clauseOf, endsClause, opensMain } from './clause.ts';
import { isHis, isObjectByCase } from './objects-by-case.ts';
import { isSent } from './sent-ahead.ts';
import { verbFirstArguments } from './verb-first.ts';

/** The phrases around a cue by what they do there; each list is one coordination (`A, B and C`). */
export interface Arguments {
  readonly subject: readonly Phrase[];
  readonly object: readonly Phrase[];
  readonly passive: boolean;
}

/** Parts the phrases into coordinations, in order. */
export function coordinations(phrases: readonly Phrase[]): readonly (readonly Phrase[])[] {
  const lists = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    // `X of Leeds, Y of York`: the towns stand between those of one list.
    const list = lists.get(phrase.coordination);
    if (list) list.push(phrase);
    else lists.set(phrase.coordination, [phrase]);
  }
  return [...lists.values()];
}

/** The first phrase of a coordination, which is never empty. */
export const first = (group: readonly Phrase[]): Phrase => group[0] as Phrase;

/** Whether the coordination can be a subject or a direct object; right after `called on` a preposition belongs to the verb. */
function free(group: readonly Phrase[], cue?: CuePlace): boolean {
  if (first(group).genitive) return false;
  return first(group).governor === null || first(group).from === cue?.to;
}

/**
 * Subject and direct object of a verb. Before the verb the nearest free phrase is the subject; with `and` right before the
 * verb it is the first of the clause. With nothing before it (`Gisteren ontving X Y`) the order after it counts, and with
 * an auxiliary far to the left (`X heeft Y ontvangen`) what stands between is the object.
 */
export function verbArguments(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  cue: CuePlace,
  options: {
    readonly passive: boolean;
    readonly auxiliary: number | null;
    readonly accept: (phrase: Phrase) => boolean;
    /** The language puts the subject after the verb when something else opens the clause. */
    readonly inverts?: boolean;
    /** The verb has its subject in the clause above: `X spoke after meeting Y`. */
    readonly subjectless?: boolean;
    /** The verb stands before its subject; `object` where it has no sense without one. */
    readonly verbFirst?: 'object' | 'subject' | null;
  },
): Arguments {
  const { inverts = false } = options;
  const around = clauseOf(tokens, cue);
  const main = inverts ? [options.auxiliary ?? cue.from, cue.from].find((verb) => opensMain(tokens, verb)) : undefined;
  const clause = main === undefined ? around : { ...around, from: main };
  const groups = coordinations(phrases).filter((group) => options.accept(first(group)));
  const left = groups.filter((group) => first(group).from >= clause.from && first(group).to <= cue.from && free(group));
  const { auxiliary } = options;
  // `reist naar Ghana en zal daar X ontmoeten`: between a verb that stands last and its auxiliary stands its own object.
  const own = (group: readonly Phrase[]) => inverts && auxiliary !== null && first(group).from > auxiliary;
  const objects = new Set(left.filter((group, k) => k > 0 && !own(group) && isObject(tokens, left[k - 1], group)));
  if (objects.size < left.length) left.splice(0, left.length, ...left.filter((group) => !objects.has(group)));
  const behindCue = inverts && endsClause(tokens, cue) ? [] : groups;
  const right = behindCue.filter(
    (group) =>
      first(group).from >= cue.to &&
      startOf(first(group)) < clause.to &&
      free(group, cue) &&
      !(left.length > 0 && tells(tokens, group, cue.to)),
  );
  const antecedent = clause.antecedent;
  if (antecedent !== null) {
    const owner = groups.filter((group) => (group.at(-1)?.to ?? 0) <= antecedent).at(-1);
    if (owner && (left.length === 0 || isBehindComma(tokens, cue.from))) left.splice(0, left.length, owner);
    // `X, die ziek is, heeft Y ontvangen`
    else if (owner && inverts && options.auxiliary === clause.from) left.unshift(owner);
  }
  if (options.verbFirst) return verbFirstArguments(tokens, cue, left, right, options.verbFirst === 'object');
  // `viajará a Rabat, donde se reunirá con Y`: a clause without a subject of its own has that of the sentence.
  const beside = right.filter((group) => !groups.some((one) => behind(one, cue) && first(one).to <= first(group).from));
  if (left.length === 0 && (beside.length === 0 || options.subjectless) && antecedent === null && clause.from > 0) {
    const there = isAny(tokens, clause.from - 1, ['where']);
    const owner =
      groups.findLast(
        (group) => there && first(group).to < clause.from && isSent(tokens, first(group), clause.from - 1),
      ) ?? groups.findLast((group) => first(group).to <= clause.from && free(group) && isPeople(first(group)));
    if (owner && !(options.subjectless && first(owner).kind === 'maybe')) left.push(owner);
  }
  // `Bei seinem Deutschland-Besuch will X Y treffen`: where two people are named, no state is one of the two.
  if (left.filter((group) => isPeople(first(group))).length >= 2)
    left.splice(0, left.length, ...left.filter((group) => isPeople(first(group))));
  const split = auxiliary !== null && left.some((group) => first(group).from > auxiliary);
  if (split && left.length >= 2) {
    return { subject: left[0] ?? [], object: left.at(-1) ?? [], passive: options.passive };
  }
  if (inverts && left.length >= 2 && right.length === 0 && !options.passive && closes(tokens, cue.to)) {
    return { subject: left[0] ?? [], object: left.at(-1) ?? [], passive: false };
  }
  // `heeft X, de premier, minister Y ontvangen`: a list would end in `and`, so the second is whom the first received.
  const [pair] = left;
  if (inverts && left.length === 1 && pair?.length === 2 && auxiliary !== null && !options.passive)
    if (first(pair).from > auxiliary - 2 && !listed(tokens, pair) && closes(tokens, cue.to))
      return { subject: pair.slice(0, 1), object: pair.slice(1), passive: false };
  if (left.length === 0 && right.length >= 2 && !options.passive) {
    // `Talking to X, Y said`: right behind a gerund that opens the sentence stands its object.
    const [met, doer] = right;
    if (options.subjectless && cue.from === 0 && met && doer && first(met).from === cue.to)
      return { subject: doer, object: met, passive: false };
    return { subject: right[0] ?? [], object: right[1] ?? [], passive: false };
  }
  const inverted = right[0];
  if (inverts && left.length === 0 && inverted && first(inverted).from - cue.to <= 1 && !options.passive)
    return { subject: inverted, object: [], passive: false };
  // `Fue recibido por Y el ministro X`: a passive may have its subject after it.
  if (options.passive && left.length === 0 && inverted) return { subject: inverted, object: [], passive: true };
  const subject = andBefore(tokens, cue.from) ? leading(tokens, left) : (left.at(-1) ?? []);
  return { subject, object: adjacent(tokens, right[0], cue.to), passive: options.passive };
}

/** In words: so far behind whoever tells it stands the verb: `a spokesman for the president of Ghana said`. */
const telling = 6;

/** `X met farmers in Accra, a spokesman said`: whoever tells, behind a comma, what somebody did. */
function tells(tokens: readonly Token[], group: readonly Phrase[], from: number): boolean {
  const comma = tokens.slice(from, first(group).from + 1).some(({ gap }) => /,/u.test(gap));
  const last = group.at(-1)?.to ?? 0;
  for (let i = last; comma && i < Math.min(tokens.length, last + telling); i++) {
    // `a reçu hier, à Accra, X, indique un communiqué`: who tells stands behind that word.
    if (/[,;:]/u.test(tokens[i]?.gap ?? '')) return false;
    if (isAny(tokens, i, ['speech'])) return true;
    if (isAny(tokens, i, ['relative', 'subordinate', 'verb', 'and'])) return false;
  }
  return false;
}

/** The last two of a list have `and` between them. */
function listed(tokens: readonly Token[], group: readonly Phrase[]): boolean {
  const [before, last] = group.slice(-2);
  for (let i = before?.to ?? 0; i < (last?.from ?? 0); i++) if (isAny(tokens, i, ['and', 'joins-both'])) return true;
  return false;
}

/** Whom a preposition joins to the verb: what stands behind them is no subject of it. */
function behind(group: readonly Phrase[], cue: CuePlace): boolean {
  return first(group).governor === 'with' && first(group).from >= cue.to && isPeople(first(group));
}

/** Nothing of the clause follows: `waarmee X haar collega Y begroette`. */
function closes(tokens: readonly Token[], index: number): boolean {
  return index >= tokens.length || /[,;:.”»]/u.test(tokens[index]?.gap ?? '');
}

/** `X was received by Y, Z went home and met …`: the last of them that a verb follows, else the first. */
function leading(tokens: readonly Token[], left: readonly (readonly Phrase[])[]): readonly Phrase[] {
  const verbFollows = (group: readonly Phrase[]) => {
    const next = group.at(-1)?.to ?? 0;
    return (
      (isAny(tokens, next, ['verb', 'have', 'be', 'future', 'speech', 'support']) &&
        !/[,;]/u.test(tokens[next]?.gap ?? '')) ||
      tokens[next]?.matches.length === 0
    );
  };
  return left.findLast(verbFollows) ?? left[0] ?? [];
}

function andBefore(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    if (isAny(tokens, i, ['and'])) return true;
    if (!isAny(tokens, i, ['have', 'be', 'future', 'stop'])) return false;
  }
  return false;
}

/**
 * `X met Y, then signed …`, `va rencontrer Y, avoir des entretiens`: a verb of the field stands between the two, so the second is its
 * object and no subject.
 */
function isObject(
  tokens: readonly Token[],
  before: readonly Phrase[] | undefined,
  group: readonly Phrase[],
  infinitives = false,
): boolean {
  const governs = ({ value }: Token['matches'][number]) =>
    value.is === 'verb' && (value.form === 'finite' || (infinitives && value.form === 'infinitive'));
  for (let i = before?.at(-1)?.to ?? first(group).from; i < first(group).from; i++)
    if (tokens[i]?.matches.some(governs)) return true;
  return false;
}

/** An object follows its verb with only dates, places and adverbs between: no other verb. */
function adjacent(tokens: readonly Token[], group: readonly Phrase[] | undefined, from: number): readonly Phrase[] {
  if (!group) return [];
  for (let i = from; i < first(group).from; i++)
    if (isAny(tokens, i, ['speech', 'verb']) && !isAny(tokens, i, ['noun', 'month', 'other', 'led-by'])) return [];
  // `traf sich mit X, den sie gut kennt`: the subject of a relative clause.
  const clause = isAny(tokens, first(group).from - 1, ['relative']) && first(group).kind === 'pronoun';
  return clause && first(group).from - 1 >= from ? [] : group;
}

/** The coordination governed by a preposition after the cue, or `before` it where participles stand last. */
export function governed(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  cue: CuePlace,
  governor: Phrase['governor'],
  reach = 24,
  before = false,
): readonly Phrase[] {
  const clause = clauseOf(tokens, cue);
  const groups = coordinations(phrases).filter(
    (candidate) => first(candidate).governor === governor || (governor === 'of' && alsoOf(tokens, first(candidate))),
  );
  const after = groups.find(
    (candidate) =>
      startOf(first(candidate)) >= cue.to &&
      startOf(first(candidate)) < clause.to &&
      startOf(first(candidate)) - cue.to <= reach,
  );
  if (!before) return after ?? [];
  const earlier = groups.findLast(
    (candidate) => first(candidate).from >= clause.from && first(candidate).to <= cue.from,
  );
  // `wird sich mit X treffen und Gespräche mit Y führen`: behind `and` stands what the next verb governs.
  const next = isAny(tokens, cue.to, ['and']) && isPeople(earlier?.[0] ?? { kind: 'place' });
  return (next ? earlier : (after ?? earlier)) ?? [];
}

/** Where the words for them begin: a delegation before whoever leads it, several officials before those who are named. */
const startOf = ({ from, leads, among }: Phrase) => (leads ?? among)?.from ?? from;

/** `der Besuch von X`: a preposition that stands for `by` and `of` alike. */
function alsoOf(tokens: readonly Token[], { governor, from }: Phrase): boolean {
  if (governor !== 'by') return false;
  return [1, 2].some((back) => isAny(tokens, from - back, ['by']) && isAny(tokens, from - back, ['of']));
}

/** The people whom a relative clause is about, where it has a subject of its own: `X, whom Y received`, `X, with whom Y met`. */
export function whomever(tokens: readonly Token[], phrases: readonly Phrase[], cue: CuePlace): readonly Phrase[] {
  const { antecedent } = clauseOf(tokens, cue);
  if (antecedent === null) return [];
  const owner = coordinations(phrases.filter(isPeople)).findLast((group) => (group.at(-1)?.to ?? 0) <= antecedent);
  return owner && antecedent - (owner.at(-1)?.to ?? 0) <= 3 ? owner : [];
}

/** The subject of the sentence for a noun cue: the nearest free people before it, else the first after it. */
export function sentenceSubject(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  cue: CuePlace,
  used: ReadonlySet<Phrase>,
): readonly Phrase[] {
  const clause = clauseOf(tokens, cue);
  const all = coordinations(phrases.filter((phrase) => !used.has(phrase))).filter(
    (group) => free(group) && (isPeople(first(group)) || first(group).kind === 'country'),
  );
  const doing = isHis(tokens, cue) ? all : all.filter((group) => !isObjectByCase(tokens, group));
  const groups = doing.some((group) => isPeople(first(group))) ? doing : all;
  const before = groups.filter((group) => first(group).to <= cue.from && first(group).from >= clause.from);
  const people = before.filter((group) => isPeople(first(group)));
  // `X met Y, held talks with Z and left`: behind its comma the next verb has the subject of the one before.
  // `va rencontrer Y, avoir des entretiens avec Z`: an article stands between the verb and the noun.
  const carries = (i: number) =>
    /^,\s$/u.test(tokens[i]?.gap ?? '') && isAny(tokens, i, i < cue.from ? ['bare'] : ['support', 'have']);
  const listed = [0, 1, 2].some((back) => carries(cue.from - back)) && !isAny(tokens, 0, ['subordinate', 'around']);
  const doers = listed ? people.filter((group, k) => k === 0 || !isObject(tokens, people[k - 1], group, true)) : people;
  if (doers.length > 0) return (andBefore(tokens, cue.from) ? doers[0] : doers.at(-1)) ?? [];
  if (clause.antecedent !== null) {
    const antecedent = clause.antecedent;
    const owner = coordinations(phrases.filter((phrase) => !used.has(phrase) && isPeople(phrase))).findLast(
      (group) => (group.at(-1)?.to ?? 0) <= antecedent,
    );
    if (owner) return owner;
  }
  if (before.length > 0) return before.at(-1) ?? [];
  const earlier = groups.filter((group) => first(group).to <= cue.from && isPeople(first(group)));
  if (earlier.length > 0) return earlier.at(-1) ?? [];
  const after = (group: readonly Phrase[]) => first(group).from >= cue.to && first(group).from < clause.to;
  return groups.find((group) => after(group) && isPeople(first(group)) && !isApposed(tokens, group)) ?? [];
}

/** `Geplant ist ein Treffen mit dem Leiter der Gruppe, X.`: last, behind a comma, stands who somebody is. */
function isApposed(tokens: readonly Token[], group: readonly Phrase[]): boolean {
  // `ein Treffen mit X geplant, der auch Präsident der Schweiz ist`: what a relative clause says that he is.
  const { from, kind } = first(group);
  const relative = [1, 2].some(
    (back) => isAny(tokens, from - back, ['relative']) && isBehindComma(tokens, from - back),
  );
  if (kind === 'description' && relative) return true;
  return isBehindComma(tokens, first(group).from) && group.at(-1)?.to === tokens.length;
}
