import type { CueFound } from '../clauses/cues.ts';
import type { DateFound } from '../dates/dates.ts';
import type { Parsed } from '../parsed.ts';
import type { Standing } from '../standing/status.ts';
import { isFutureForm } from '../words/future-forms.ts';
import type { LadderTag } from '../words/tags.ts';
import { at, endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';

/** In words: so far before a signing stands the verb of which it is the second object. */
const reach = 24;

/** The rungs on which a verb puts all of its objects, not only the first. */
const rungs: readonly LadderTag[] = [
  'proposed',
  'expected',
  'future',
  'awaits',
  'ahead',
  'strives',
  'agreed',
  'discussed',
];

/**
 * `discussed the opening of an embassy and the signing of an accord`, `agreed on a council and the signing …`: a signing behind `and`
 * is as far as the verb says of what stands before it. `La visite permettra la signature`: as far as any verb in the future.
 */
export function governedAs(
  parsed: Parsed,
  tokens: readonly Token[],
  cue: CueFound,
  date: DateFound | null,
): (Standing & { readonly date: DateFound | null }) | null {
  if ((cue.is !== 'noun' && cue.form !== 'gerund') || cue.cue.status === 'discussed') return null;
  if (isToldBehind(tokens, cue.to)) return null;
  const expected = (of: DateFound | null) => ({
    status: of ? ('planned' as const) : ('expected' as const),
    future: true,
    date: of,
  });
  let second = false;
  // `approved, on Tuesday, the signing`: nothing but a day stands between, and it is that of the verb.
  let near = true;
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - reach); i--) {
    if (/[;:.“”«»"()]/u.test(tokens[i + 1]?.gap ?? '') || (!second && !near && isBehindComma(tokens, i + 1)))
      return null;
    if (isAny(tokens, i, ['and']) && isOpened(tokens, i + 1, cue.from)) second = true;
    const rung = second || near ? rungs.find((is) => i + (at(tokens, i, is)?.length ?? cue.to) <= cue.from) : undefined;
    if (rung && isVerb(tokens, i, rung)) {
      // `X, who discussed trade, opened the fair and …`: the comma closed the clause, which `an agenda that includes A, B and …` has not.
      const aside = isAny(tokens, i - 1, ['relative']) && isBehindComma(tokens, i - 1);
      if (aside && commaIn(tokens, i, cue.from)) return null;
      const own = near && date && date.to <= cue.from && settling.has(rung) ? null : date;
      if (rung === 'discussed') return own ? null : { status: 'discussed', future: true, date: null };
      return rung === 'proposed' ? { status: 'proposed', future: true, date: own } : expected(own);
    }
    // `will proceed, this Monday, at 3 pm, to the signing`: a day and an hour with its unit.
    near &&= isAny(tokens, i, days) || [i, i - 1].some((k) => /^\d+$/u.test(tokens[k]?.printed ?? ''));
    if (isFutureForm(parsed.lexicon, tokens[i] as Token) && !isAny(tokens, i, nominal))
      return isSteered(tokens, cue.from) ? null : expected(date);
    if (isAny(tokens, i, parting) && !isAny(tokens, i, nominal) && !tokens[i]?.definite) return null;
  }
  return null;
}

/** `profitera de la signature`, `grâce à la signature`: a preposition other than `to` (`dará lugar a la firma`) makes it no object of the verb. */
function isSteered(tokens: readonly Token[], noun: number): boolean {
  let from = noun;
  while (noun - from < 3 && isAny(tokens, from - 1, ['article', 'possessive', 'indefinite', 'portfolio'])) from--;
  const length = Math.max(
    ...(['other', 'of', 'with', 'by', 'about', 'at'] as const).map((is) => endsBefore(tokens, from, is)),
  );
  return length > 1 || (length === 1 && !isAny(tokens, from - 1, ['to']));
}

const days = [
  'article',
  'of',
  'at',
  'about',
  'to',
  'weekday',
  'today',
  'yesterday',
  'month',
  'day-word',
  'possessive',
  'same-kind',
] as const;

/** On the day that stands behind these it was allowed, and not signed. */
const settling: ReadonlySet<LadderTag> = new Set(['agreed', 'ahead', 'proposed', 'discussed']);

const commaIn = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ gap }) => /,/u.test(gap));

const parting = [
  ...(['verb', 'speech', 'have', 'be', 'relative', 'subordinate', 'support', 'presence', 'managed'] as const),
];
const nominal = ['noun', 'article', 'of', 'at', 'to', 'about', 'and', 'with', 'other', 'role', 'portfolio'] as const;

/** Nothing but the articles and prepositions of the noun, or an adjective behind them: no `and hailed the signing`. */
function isOpened(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    from === to || isAny(tokens, from, ['article', 'indefinite', 'possessive', 'of', 'to', 'about', 'at', 'purpose'])
  );
}

/** A word of the rung that acts: no noun, and where the verb stands first, one that opens its clause. */
function isVerb(tokens: readonly Token[], i: number, rung: LadderTag): boolean {
  const length = at(tokens, i, rung)?.length ?? 1;
  if (isAny(tokens, i, ['noun', 'role', 'article', 'instrument']) || isAny(tokens, i + length, ['and'])) return false;
  if (isAny(tokens, i - 1, ['article', 'indefinite', 'possessive', 'of'])) return false;
  // `destacaron la apertura y la firma`: to stress is to say.
  if (rung === 'discussed' && isAny(tokens, i, ['speech']) && !isAny(tokens, i, ['verb'])) return false;
  if (!tokens[i]?.caseless) return true;
  const opens = i === 0 || /[,;:.”»"]/u.test(tokens[i]?.gap ?? '');
  return opens || isAny(tokens, i - 1, ['and', 'subordinate', 'weekday', 'today', 'have', 'future']);
}

/** `and the signing of the accord took place`: it is what a verb of its own tells of. */
function isToldBehind(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && !/[,;:.“”«»"()]/u.test(tokens[i]?.gap ?? ''); i++) {
    if (isAny(tokens, i, ['relative', 'subordinate'])) return false;
    if (isAny(tokens, i, ['have', 'be', 'support']) && !isAny(tokens, i, nominal)) return true;
  }
  return false;
}
