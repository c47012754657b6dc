import { agreementsOf } from '../agreements-of.ts';
import type { Intent } from '../intent.ts';
import { leftOut, listing } from '../listing.ts';
import { notFound, sameArticle } from './agreements.ts';

/** `what does the note of understanding cover?`, `asif loudiyi mou areas` */
export const scope: Intent = {
  id: 'scope',
  kind: 'agreements',
  asks: ({ cues, instruments, areas, actors, offices, wants }) =>
    (cues.has('agreement') || instruments.length > 0) &&
    (cues.has('cover') || (cues.has('area') && areas.length === 0)) &&
    // What somebody says about an agreement is not what it covers.
    !(cues.has('say') && (actors.length + offices.length > 0 || wants.has('who'))),
  async answer(archive, question) {
    const { facts, outsidePeriod, throughArticle } = await agreementsOf(archive, question);
    const covering = facts.filter(({ fact }) => fact.scope.length > 0 || fact.areas.length > 0);
    if (covering.length === 0)
      return facts.length > 0 ? { missing: 'notThat', near: facts } : notFound(archive, question, outsidePeriod);
    const notes = [...leftOut(outsidePeriod, question), ...(throughArticle ? [sameArticle(question)] : [])];
    return listing(covering, question, 'scope', notes);
  },
};
