import type { FactKind } from '../../reading/fact.ts';

/** Why an article belongs to its story. */
export interface Member {
  readonly storyId: string;
  readonly articleId: string;
  /** It opened the story, reports a fact of an article that was there, or is a near-copy of one. */
  readonly reason: 'first' | 'same-fact' | 'copy';
  /** The article whose fact or text it shares; null for the first, or when that one is gone. */
  readonly like: string | null;
  /** The kind of the fact that they share. */
  readonly kind: FactKind | null;
}

/**
 * The articles that report the same news, across outlets and languages. Each article belongs to one story, found when it
 * is added; an edit does not move it.
 */
export interface Stories {
  /** The story of each article; without an entry there is no such article. */
  storiesOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, Member>>;
  /** The articles of a story in the order in which they came. */
  members(storyId: string): Promise<readonly Member[]>;
  /** The stories whose first article came last, the latest first. */
  latestStories(most: number): Promise<readonly string[]>;
}
