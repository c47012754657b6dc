import type { Draft } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';
import { at, endsBefore, isAny, type Token } from '../words/tokens.ts';

/**
 * `travels to Ghana this week`, `meets X at the end of the month`: a present with the week or month that still runs tells of
 * what is to come. Whoever is on a visit this week is there (`is visiting`, `pays a visit`): of journeys only a verb of going.
 */
export function isOfThisWeek({ lines }: Parsed, one: Draft): boolean {
  if (!one.present || (one.kind !== 'meeting' && one.kind !== 'visit')) return false;
  const tokens = lines[one.sentence]?.sentence.tokens ?? [];
  const cue = tokens.findIndex(({ start }) => start === one.cue.start);
  if (cue < 0 || (one.kind === 'visit' && !goes(tokens, cue))) return false;
  const month = one.date?.meaning.is === 'counted' ? one.date.meaning.date : null;
  if (month?.unit === 'month' && month.by === 0) return true;
  return tokens.some((_, i) => at(tokens, i, 'week')?.value.by === 0 && isBeside(tokens, cue, i));
}

/** A verb that leads somewhere: `travels to Ghana`, `reist naar Ghana`, and not `visits Ghana`. */
function goes(tokens: readonly Token[], cue: number): boolean {
  const verb = tokens[cue]?.matches.find(
    ({ value }) => value.is === 'verb' && value.kind === 'visit' && value.form === 'finite',
  );
  if (verb?.value.is !== 'verb') return false;
  if (verb.value.cue.needsTo || verb.value.cue.moves) return true;
  for (let i = cue + 1; i < Math.min(tokens.length, cue + nearest); i++) {
    if (isAny(tokens, i, ['to']) && (isPlace(tokens, i + 1) || isPlace(tokens, i + 2))) return true;
    if (/[,;:]/u.test(tokens[i]?.gap ?? '') || isPlace(tokens, i)) return false;
  }
  return false;
}

/** In words: so far behind the verb stands where it leads. */
const nearest = 10;

const isPlace = (tokens: readonly Token[], i: number): boolean => isAny(tokens, i, ['country', 'place']);

/** In the same clause, and no part of what another word says: `after this week's attack`, `for the third time this week`. */
function isBeside(tokens: readonly Token[], cue: number, week: number): boolean {
  const length = at(tokens, week, 'week')?.length ?? 1;
  if (/^['’]s/u.test(tokens[week + length]?.gap ?? '') || isAny(tokens, week - 1, ['of', 'around', 'about']))
    return false;
  if (endsBefore(tokens, week, 'once-more') > 0) return false;
  for (let i = Math.min(cue, week) + 1; i <= Math.max(cue, week); i++)
    if (/[;:()“”«»"]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, ['relative', 'subordinate'])) return false;
  return true;
}
