import type { ReportedFact } from '../archive/archive.ts';
import type { ArchiveView } from './archive-view.ts';
import { factsConcerning, takesPart } from './concern.ts';
import { ofAskedInstrument } from './instruments.ts';
import type { Question } from './question.ts';

/** The agreements that a question asks about, and how they were tied to the people it names. */
export interface Agreements {
  readonly facts: readonly ReportedFact[];
  readonly outsidePeriod: number;
  /** The people are not named as taking part; they met or travelled in the same article. */
  readonly throughArticle: boolean;
}

/** Agreements that concern the question; failing that, those of the article in which its people met. */
export async function agreementsOf(archive: ArchiveView, question: Question): Promise<Agreements> {
  const direct = await factsConcerning(archive, question, ['agreement']);
  const facts = ofAskedInstrument(direct.facts, question);
  if (facts.length > 0 || question.actors.length === 0) return { ...direct, facts, throughArticle: false };
  const [first] = question.actors;
  const met = (
    await Promise.all(
      (first?.actors ?? []).map(({ id }) => archive.facts({ kinds: ['meeting', 'visit'], actorIds: [id] })),
    )
  ).flat();
  const together = met.filter(({ fact }) => question.actors.every((asked) => takesPart(fact, asked)));
  if (together.length === 0) return { ...direct, facts: [], throughArticle: false };
  const articles = new Set(together.map(({ article }) => article.id));
  const near = await factsConcerning(archive, question, ['agreement'], { actors: true });
  const same = near.facts.filter(({ article, fact }) => articles.has(article.id) && fact.status !== 'historical');
  return {
    facts: ofAskedInstrument(same, question),
    outsidePeriod: near.outsidePeriod,
    throughArticle: same.length > 0,
  };
}
