import { memoOf } from '../../text/memo.ts';
import { joinsBoth } from '../words/correlatives.ts';
import { goesOnAfter, openingBefore, opensAside, titleBefore } from '../words/quotations.ts';
import { endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';

/** Where a cue stands in its sentence, as token indexes. */
export interface CuePlace {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a sentence, and where the word stands that a relative clause is about. */
export interface Clause extends CuePlace {
  readonly antecedent: number | null;
}

const clausesOf = memoOf((_: readonly Token[]) => new Map<number, Clause>());

/** The stretch of a sentence in which a cue finds its subject and objects; each is sought once. */
export function clauseOf(tokens: readonly Token[], cue: CuePlace): Clause {
  const known = clausesOf(tokens);
  const key = cue.from * 2 ** 16 + cue.to;
  const clause = known.get(key) ?? clauseAround(tokens, cue);
  known.set(key, clause);
  return clause;
}

function clauseAround(tokens: readonly Token[], cue: CuePlace): Clause {
  let from = cue.from;
  let antecedent: number | null = null;
  const commaBefore = isBehindComma(tokens, cue.from);
  while (from > 0) {
    if (/\)/u.test(tokens[from]?.gap ?? '')) {
      from = openingBefore(tokens, from);
      continue;
    }
    const title = titleBefore(tokens, from);
    if (title !== null || (from <= cue.from && opensAside(tokens, from))) {
      from = title ?? from - 1;
      continue;
    }
    if (/[;:(—–]|\s-\s|[“«”»]/u.test(tokens[from]?.gap ?? '') && !joinsFigures(tokens, from)) break;
    // `"…", said X`: straight marks say which they are by the comma beside them.
    if (/^(?:",|,")/u.test(tokens[from]?.gap ?? '') && isAny(tokens, from, ['speech'])) break;
    // `between the port of Lomé and that of Dakar`: it stands for the noun before it.
    if (isAny(tokens, from - 1, ['same-kind']) && isAny(tokens, from, ['of'])) {
      from--;
      continue;
    }
    const opened = (is: 'relative' | 'subordinate', longest: number) => {
      const length = endsBefore(tokens, from, is, longest);
      return length > 0 && (joinsBoth(tokens, from - length) || isTheirs(tokens, from - length)) ? 0 : length;
    };
    const relative = opened('relative', 2);
    const subordinate = opened('subordinate', 3);
    // `Un communiqué indique que le ministre, X, a reçu …`: what is said, and nothing about a word before it.
    if (
      relative > 0 &&
      from < cue.from &&
      isAny(tokens, from - relative - 1, ['speech']) &&
      plainly(tokens, from, relative)
    )
      break;
    if (relative > 0 && relative >= subordinate && !isAny(tokens, from - relative, ['article']) && from > relative) {
      antecedent = from - relative;
      from = goesOnAt(tokens, from, cue.from) ?? from;
      break;
    }
    if (
      relative > 0 &&
      relative >= subordinate &&
      isAny(tokens, from - relative, ['article']) &&
      (isBehindComma(tokens, from - relative) || isOfMany(tokens, from - relative, cue)) &&
      (!isAny(tokens, from, ['role', 'nationality', 'country', 'counterpart', 'honorific', 'group']) ||
        (isAny(tokens, from, ['country']) &&
          (standsLast(tokens, cue) || isClosedBehind(tokens, from, cue.from, from - relative - 1))))
    ) {
      antecedent = from - relative;
      from = goesOnAt(tokens, from, cue.from) ?? from;
      break;
    }
    if (subordinate > 0 && subordinate > relative - 1 && !(commaBefore && closesBefore(tokens, from, cue.from))) break;
    from--;
  }
  let to = cue.to;
  while (to < tokens.length) {
    // `„…“, sagte X`: what closes a quotation stands right behind its last word.
    const closed = /[”»]|^[.,!?]?“/u.test(tokens[to]?.gap ?? '');
    const parted = /[;:—–]/u.test(tokens[to]?.gap ?? '') && !joinsFigures(tokens, to);
    if (parted || (closed && !goesOnAfter(tokens, to, cue))) break;
    if (
      (to > cue.to || tellsWhat(tokens, to)) &&
      isAny(tokens, to, ['relative', 'subordinate']) &&
      !isAny(tokens, to, ['article', 'other', 'and', 'with']) &&
      !joinsBoth(tokens, to) &&
      !isTheirs(tokens, to)
    ) {
      const behind = endOfAside(tokens, to);
      if (behind === null) break;
      to = behind;
    }
    to++;
  }
  return { from, to, antecedent };
}

/** `vom 21. – 23. Oktober`, `from 3 – 5 May`: a dash between figures parts no clauses. */
const joinsFigures = (tokens: readonly Token[], i: number): boolean =>
  /^\.?\s?[—–-]\s?$/u.test(tokens[i]?.gap ?? '') &&
  [i - 1, i].every((at) => /^\d{1,2}$/u.test(tokens[at]?.printed ?? ''));

/** `X und dessen Frau`: behind `and` a relative that is a possessive as well says only whose. */
const isTheirs = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['possessive']) && isAny(tokens, i - 1, ['and']) && !isBehindComma(tokens, i);

/** Nothing parts the verb of saying from the word behind it, and nobody is meant by that word. */
const plainly = (tokens: readonly Token[], from: number, relative: number): boolean =>
  /^\s$/u.test(tokens[from - relative]?.gap ?? '') &&
  !isAny(tokens, from - relative, ['article', 'and', 'other', 'where']);

/** `Kenianen die Ghana verlieten`: right behind those who have no name the word for who needs no comma. */
function isOfMany(tokens: readonly Token[], relative: number, cue: CuePlace): boolean {
  return isAny(tokens, relative - 1, ['crowd', 'nationality']) && standsLast(tokens, cue);
}

/** `das Abkommen, das Ghana und Togo schlossen`: the verb of a relative clause, with its auxiliary, and a sign behind it. */
export function standsLast(tokens: readonly Token[], { to }: CuePlace): boolean {
  const closing = /^\s$/u.test(tokens[to]?.gap ?? '') && isAny(tokens, to, ['have', 'be', 'obliged', 'may', 'future']);
  const end = closing ? to + 1 : to;
  return !tokens[end] || /[,;:.”»"]/u.test(tokens[end]?.gap ?? '');
}

/** `X, die Ghana besuchte, traf Y`: the relative clause has its own verb, with a comma behind it, and the sentence goes on. */
function isClosedBehind(tokens: readonly Token[], from: number, cue: number, owner: number): boolean {
  // `Ein Abkommen, das Kenia wollte, unterzeichnete X`: what it is about is the object of both.
  if (isAny(tokens, owner, ['instrument'])) return false;
  const resumed = /^,\s$/u.test(tokens[cue]?.gap ?? '') ? cue : goesOnAt(tokens, from, cue);
  return resumed !== null && resumed - 1 > from && isAny(tokens, resumed - 1, ['verb', 'have', 'be']);
}

/** `التقى X، الذي يزور غانا حاليا، وزير الخارجية Y`: where the verb stands first, its object may follow what commas say of its subject; where the aside that opens at a token ends. */
export function endOfAside(tokens: readonly Token[], opens: number): number | null {
  if (!tokens[opens]?.caseless || !/[,،]/u.test(tokens[opens]?.gap ?? '')) return null;
  for (let i = opens + 2; i < Math.min(tokens.length, opens + longestAside); i++)
    if (/[,;:،؛]/u.test(tokens[i]?.gap ?? ''))
      return isAny(tokens, i, ['role', 'honorific', 'counterpart', 'with']) ? i : null;
  return null;
}

/** In words. */
const longestAside = 14;

/** `said in a call that the border would open`: what was said, and not `talks that will be held`. */
function tellsWhat(tokens: readonly Token[], i: number): boolean {
  return (
    isAny(tokens, i, ['subordinate']) &&
    !isAny(tokens, i, ['relative']) &&
    isAny(tokens, i + 1, ['article', 'possessive'])
  );
}

/** `X, who had been due to meet Y, cancelled his visit`: the verb behind a comma with which the sentence goes on after the relative clause. */
function goesOnAt(tokens: readonly Token[], from: number, cue: number): number | null {
  for (let i = cue - 1; i > from; i--)
    if (
      /^,\s$/u.test(tokens[i]?.gap ?? '') &&
      isAny(tokens, i, resumes) &&
      !isAny(tokens, i, ['and', 'other', 'article'])
    )
      return i;
  return null;
}

/** What a sentence goes on with behind a comma. */
const resumes = ['verb', 'speech', 'have', 'be', 'future', 'support', 'denied', 'moved'] as const;

/** A subordinate clause that a comma closed before the cue: `When it ended, X met Y`. */
function closesBefore(tokens: readonly Token[], from: number, cue: number): boolean {
  for (let i = from + 1; i <= cue; i++) if (isBehindComma(tokens, i)) return true;
  return false;
}

/**
 * `Nachdem X …, unterzeichneten Y und Z`: behind a clause that opens the sentence, or what follows its dateline, a verb or its
 * auxiliary has the subject after it.
 */
export function opensMain(tokens: readonly Token[], verb: number): boolean {
  if (verb === 0 || !/^,\s$/u.test(tokens[verb]?.gap ?? '')) return false;
  for (let i = 0; i < Math.min(verb, longestDateline); i++)
    if ((i === 0 || /[—–]|\s-\s/u.test(tokens[i]?.gap ?? '')) && isAny(tokens, i, ['subordinate'])) return true;
  return opensWithPlace(tokens, verb);
}

/** `In Parijs, waar hij dinsdag was, sprak X met Y`: what opens the sentence is where it was, with a clause of its own. */
function opensWithPlace(tokens: readonly Token[], verb: number): boolean {
  if (!isAny(tokens, 0, ['at', 'other']) || isAny(tokens, 0, ['article'])) return false;
  for (let i = 1; i < Math.min(verb, longestDateline); i++) {
    if (isAny(tokens, i, ['role', 'honorific', 'person-pronoun', 'group', 'have', 'be'])) return false;
    if (/^,\s$/u.test(tokens[i]?.gap ?? '')) return isAny(tokens, i, ['subordinate', 'relative']);
  }
  return false;
}

/** In words. */
const longestDateline = 8;

/** `Als X in Nairobi landete, …`, `wo er mit Y zusammentrifft`: the verb of a clause that a conjunction opened stands last. */
export function endsClause(tokens: readonly Token[], cue: CuePlace): boolean {
  if (tokens[cue.to] && !/[,;:.”»"]/u.test(tokens[cue.to]?.gap ?? '')) return false;
  return isAny(tokens, clauseOf(tokens, cue).from - 1, ['subordinate', 'relative']);
}
