import { type Watch, wantsAll } from '../../archive/desk/watch.ts';

/** What of a wish could not be understood. */
export const problemKinds = [
  'area',
  'country',
  'pair',
  'person',
  'several',
  'language',
  'kind',
  'zone',
  'time',
  'days',
  'quiet',
  'cap',
  'key',
  'leaveOut',
  'word',
  'both',
  'twice',
  'limits',
  'length',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** One part that could not be understood: as it was typed, and what may have been meant. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly typed: string;
  readonly like: readonly string[];
}

/** What somebody asks a channel to be told; what was not said is as `plainWish` has it. */
export type Wish = Pick<Watch, 'delivery' | 'filter' | 'zone' | 'days' | 'at' | 'quiet' | 'cap'>;

/** A value, or why there is none. */
export type Read<T> = { readonly value: T } | { readonly problem: Problem };

/** Everything, in a digest on the mornings of the working week: at once is only told what was asked for at once. */
export function plainWish(zone: string): Wish {
  return { delivery: 'digest', filter: wantsAll, zone, days: [1, 2, 3, 4, 5], at: '08:00', quiet: null, cap: null };
}

/** The wish of a watch that was made. */
export function wishOf({ delivery, filter, zone, days, at, quiet, cap }: Watch): Wish {
  return { delivery, filter, zone, days, at, quiet, cap };
}

/** A part that was not understood. */
export function problem(kind: ProblemKind, typed: string, like: readonly string[] = []): { readonly problem: Problem } {
  return { problem: { kind, typed, like } };
}

const MOST_CONDITIONS = 50;
const MOST_CHARACTERS = 100;

/** What is said of more than one wish may hold. */
export const tooManyConditions: Problem = { kind: 'length', typed: String(MOST_CONDITIONS), like: [] };

/** Why these conditions are too much for one wish: more than fifty, or one of more than 100 characters; else null. */
export function tooMuch(conditions: readonly string[]): Problem | null {
  const isTooMuch =
    conditions.length > MOST_CONDITIONS || conditions.some((condition) => condition.length > MOST_CHARACTERS);
  return isTooMuch ? tooManyConditions : null;
}
