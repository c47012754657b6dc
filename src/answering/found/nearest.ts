import type { Article } from '../../reading/article.ts';
import type { Quote } from '../../reading/fact.ts';
import type { ArchiveView } from '../archive-view.ts';
import type { Question } from '../asked/question.ts';
import { plainness } from './evidence.ts';
import { passagesFor, type Sought } from './sought.ts';

/** A quote and the article it stands in. */
export interface Sentence {
  readonly article: Article;
  readonly quote: Quote;
}

const closest = 60;
/** So many words of a term say as plainly as can be that a sentence is about an area. */
const plainest = 9;

/**
 * The sentence that carries most of what is sought, things and offices before names, people before places; of equals the one that proves a fact.
 * None when no sentence carries anything.
 */
export async function nearestTo(
  archive: ArchiveView,
  question: Question,
  sought: readonly Sought[],
  near: Sentence | null,
): Promise<Sentence | null> {
  const alone = sought.filter(({ kind }) => kind !== 'country').map((one) => [one]);
  // Of two countries, a sentence about others is not near, whatever else it says.
  const countries = sought.filter(({ kind }) => kind === 'country');
  const pair = countries.length > 1;
  const searches = sought.length > 1 ? [sought, ...alone, ...(pair ? [countries] : [])] : [sought];
  const weight = ({ kind }: Sought) =>
    kind === 'actor' ? 1.1 : kind === 'place' || (kind === 'country' && !pair) ? 1 : 2;
  // A longer term says more plainly that a sentence is about an area, but never as much as another thing carried.
  const told = (plain: number, one: Sought) => (plain === 0 ? 0 : weight(one) + Math.min(plain, plainest) / 100);
  const score = (sentence: Sentence) => sought.reduce((sum, one) => sum + told(plainness(sentence, one), one), 0);
  /** What carries everything is not outdone: then nothing more is searched for. */
  const all = sought.reduce((sum, one) => sum + told(one.kind === 'area' ? plainest : 1, one), 0);
  let best = near;
  let most = near ? score(near) : 0;
  for (const some of searches) {
    if (most >= all) break;
    for (const hit of await passagesFor(archive, question, some, ['title', 'body'], closest)) {
      const worth = score(hit);
      if (worth <= most) continue;
      best = hit;
      most = worth;
    }
  }
  return best;
}
