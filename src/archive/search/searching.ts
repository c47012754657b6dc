import type { Archive } from '../archive.ts';
import type { KeptArticles } from '../facts/kept-articles.ts';
import type { AtOnce, Db, Moment } from '../file/rows.ts';
import { counting } from './counted-terms.ts';
import type { Following } from './indexes.ts';
import { keepingPostings } from './kept-postings.ts';
import { foundFor } from './kept-searches.ts';
import { findActors } from './names.ts';
import { findPassages, withArticles } from './passages.ts';

/** What searching needs of an open archive. */
interface Searched {
  readonly atOnce: AtOnce;
  readonly keeping: (db: Db) => Promise<KeptArticles>;
  /** The indexes, up to date. */
  readonly indexes: () => Promise<Following>;
}

/** Finds actors and passages; what was found is kept for as long as nothing is stored. */
export function searching({ atOnce, keeping, indexes }: Searched): Pick<Archive, 'findActors' | 'findPassages'> {
  const remember = counting();
  const postings = keepingPostings();
  return {
    async findActors(words, limit) {
      const index = await indexes();
      return await atOnce(async (db) => {
        const kept = await keeping(db);
        const find = () => findActors(kept, index.names, words, limit);
        const found = await (isCurrent(index, kept.moment)
          ? foundFor(kept.searches.actors, [words, limit], find)
          : find());
        const actors = new Map((await kept.actors(found.map(({ id }) => id))).map((actor) => [actor.id, actor]));
        return found.flatMap(({ id, ...match }) => {
          const actor = actors.get(id);
          return actor ? [{ actor, ...match }] : [];
        });
      });
    },
    async findPassages(query) {
      const index = await indexes();
      const { passages } = index;
      // In memory they are looked up at once, and may be older than what the file holds.
      const searched = (moment: Moment) => {
        if (passages.engine !== 'fts5') return passages;
        const counted = remember(passages, moment);
        if (!moment.isLooking) return postings.of(counted, moment);
        postings.idle();
        return counted;
      };
      if (passages.engine !== 'fts5') postings.idle();
      return await atOnce(async (db) => {
        const kept = await keeping(db);
        const find = () => findPassages(db, kept, searched(kept.moment), query);
        const isKept = isCurrent(index, kept.moment) && passages.engine === 'fts5' && !kept.moment.isLooking;
        return withArticles(kept, await (isKept ? foundFor(kept.searches.passages, query, find) : find()));
      });
    },
  };
}

/** Whether what is indexed is what the archive holds at a moment: another process may have stored something since. */
const isCurrent = (index: Following, { seq, epoch, terms }: Moment): boolean =>
  index.seq === seq && index.epoch === `${epoch} ${terms}`;
