import { type Lately, lately } from '../../text/lately.ts';
import type { ActorHit, PassageHit } from '../archive.ts';
import type { FactPlace } from '../facts/fact-lists.ts';

/** Some 10 KB each: desks ask about the same people and countries again and again, and refusals search for them in turn. */
const MOST_PASSAGES = 500;
const MOST_ACTORS = 2_000;
const MOST_FOREMOST = 500;

/** Somebody who was found, without all that is known of them. */
export type FoundActor = Omit<ActorHit, 'actor'> & { readonly id: string };

/** A passage that was found, with the number of its article. */
export interface FoundPassage extends Pick<PassageHit, 'passage' | 'score' | 'terms'> {
  readonly article: number;
}

/** What was looked for at one moment, and what was found. */
export interface KeptSearches {
  readonly actors: Lately<string, readonly FoundActor[]>;
  readonly passages: Lately<string, readonly FoundPassage[]>;
  readonly foremost: Lately<string, readonly FactPlace[]>;
}

/** Nothing looked for yet. */
export const noSearches = (): KeptSearches => ({
  actors: lately(MOST_ACTORS),
  passages: lately(MOST_PASSAGES),
  foremost: lately(MOST_FOREMOST),
});

/** What was found for these words, else what is found now. */
export async function foundFor<T>(
  kept: Lately<string, readonly T[]>,
  asked: unknown,
  find: () => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const key = JSON.stringify(asked);
  const known = kept.get(key);
  if (known) return known;
  const found = await find();
  kept.set(key, found);
  return found;
}
