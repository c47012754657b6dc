import type { Actor, ReportedFact } from '../../archive/archive.ts';
import { factKinds } from '../../reading/fact.ts';
import type { ArchiveView } from '../archive-view.ts';
import { asksTimeOrPlace } from '../asked/question.ts';
import { factsConcerning } from '../found/concern.ts';
import { mostShown, onlyFirst, rankedStories } from '../found/listing.ts';
import type { Intent } from '../intent.ts';
import { actorCard } from '../present/actor-card.ts';
import { itemOf } from '../present/item.ts';

/** `who is Loudiyi?`, `person Loudiyi`, or just the name. */
export const person: Intent = {
  id: 'person',
  kind: 'actor',
  asks({ cues, wants, actors, offices, areas, countries, others, concepts, places }) {
    if (actors.length !== 1 || asksTimeOrPlace(wants)) return false;
    const onlyName = [offices, areas, countries, others, concepts, places].every((list) => list.length === 0);
    // `tell me about Loudiyi`
    const about =
      [...cues].every((cue) => cue === 'be' || cue === 'cover') && !actors.some(({ fromThread }) => fromThread);
    return (
      cues.has('person') ||
      (cues.has('role') && onlyName) ||
      (onlyName && (about || [...cues].every((cue) => cue === 'be')))
    );
  },
  async answer(archive, question) {
    const { facts } = await factsConcerning(archive, question, factKinds, { words: true });
    const own = facts.filter(({ fact }) => fact.kind !== 'cooperation');
    const [asked] = question.actors;
    const cards = [];
    for (const actor of asked?.actors ?? []) {
      const card = actorCard(actor, await evidence(archive, actor, facts), question);
      if (card) cards.push(card);
    }
    if (cards.length === 0) return { missing: 'notThat', near: facts };
    const stories = rankedStories(
      own.filter(({ fact }) => fact.kind !== 'statement'),
      question,
    );
    const shown = stories.slice(0, mostShown).map((story) => itemOf(story, question));
    const count = cards.length + stories.length;
    return { heading: 'actor', count, shown: [...cards, ...shown], notes: onlyFirst(stories.length, question) };
  },
};

/** The sentences that name the actor: those of facts, else the best passage. */
async function evidence(archive: ArchiveView, actor: Actor, facts: readonly ReportedFact[]) {
  const written = actor.names.map(({ asWritten }) => asWritten);
  // Where a longer form stands, a shorter one within it stands too.
  const shortest = written.filter((name) => !written.some((other) => other !== name && name.includes(other)));
  const names = (words: string) => shortest.some((name) => words.includes(name));
  const quotes = facts.flatMap(({ fact, article }) =>
    fact.quotes.filter(({ words }) => names(words)).map((quote) => ({ article, quote })),
  );
  if (quotes.length > 0) return quotes;
  const hits = await archive.findPassages({
    words: actor.name,
    alsoWords: written,
    zones: ['body', 'title'],
    limit: 5,
  });
  return hits.filter(({ quote }) => names(quote.words));
}
