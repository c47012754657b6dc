import type { Watch } from '../../archive/desk/watch.ts';
import type { Article } from '../../reading/article.ts';
import type { FactKind } from '../../reading/fact.ts';
import type { MatchedCondition } from '../matching/match.ts';
import type { Listed } from './listed.ts';

/** One thing that happened to an article on its way into a channel, or that kept it out. Instants are ISO 8601. */
export type Reason =
  | { readonly what: 'not-here'; readonly words: string }
  | { readonly what: 'removed'; readonly at: string }
  | Listed
  | { readonly what: 'feed-failing'; readonly feed: string; readonly since: string }
  | { readonly what: 'feed-paused'; readonly feed: string }
  | { readonly what: 'opens' }
  | { readonly what: 'same-fact'; readonly kind: FactKind | null; readonly like: Article | null }
  | { readonly what: 'copy'; readonly like: Article | null }
  /** The other articles of its story, as far as they are named, and how many more there are. */
  | { readonly what: 'story-too'; readonly articles: readonly Article[]; readonly more: number }
  | { readonly what: 'told' | 'added'; readonly at: string; readonly zone: string }
  | { readonly what: 'in-digest'; readonly at: string; readonly zone: string }
  | { readonly what: 'nothing-added' | 'waits' | 'unconfirmed' | 'no-watch' | 'paused' }
  /**
   * No news for what the channel asks: it was there before, came while that was paused or asked for something else, or with
   * what a feed listed when it was first followed, or was published long before it came.
   */
  | { readonly what: 'before' | 'meanwhile' | 'backlog' | 'old' }
  /** It meets what is asked as it is now; when it came it did not. */
  | { readonly what: 'otherwise' }
  /** Its story was told here before it came. */
  | { readonly what: 'told-before'; readonly at: string; readonly zone: string }
  | { readonly what: 'quiet'; readonly until: string; readonly zone: string }
  | { readonly what: 'cap'; readonly cap: number; readonly until: string; readonly zone: string }
  /** A sentence that was quoted has changed, which is to be said in its thread; but so many such notes a day are the most. */
  | { readonly what: 'correction-waits'; readonly most: number; readonly until: string; readonly zone: string }
  | { readonly what: 'failed' | 'disabled'; readonly reason: string }
  /** `watch` is the one whose words were met; null when it is no more. */
  | { readonly what: 'matched'; readonly because: readonly MatchedCondition[]; readonly watch: Watch | null }
  /** `adds`: its story was told here before, so that only what it adds comes. */
  | { readonly what: 'next-digest'; readonly at: string; readonly zone: string; readonly adds: boolean }
  /** What the channel asked to leave out. */
  | { readonly what: 'muted'; readonly by: readonly MatchedCondition[] }
  /** Conditions that the article does not meet; empty when it meets each, but not in one fact. */
  | { readonly what: 'not-matched'; readonly asked: readonly MatchedCondition[] }
  /**
   * Where such conditions stand nevertheless: in what the article only recalls (all that it would be told for when none is
   * named), by name but in no fact, or in what surrounds the article.
   */
  | { readonly what: 'background' | 'in-no-fact' | 'around'; readonly of: readonly MatchedCondition[] }
  | { readonly what: 'no-fact' };
