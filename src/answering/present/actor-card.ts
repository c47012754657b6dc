import type { Actor } from '../../archive/archive.ts';
import type { Article } from '../../reading/article.ts';
import type { Quote } from '../../reading/fact.ts';
import { countryName } from '../asked/countries.ts';
import type { Question } from '../asked/question.ts';
import { apart, distinct, dot, fill, inARow, inLine } from '../phrases.ts';
import { shown } from './citation.ts';
import type { Shown } from './item.ts';

/** A sentence and the article it stands in. */
export interface Evidence {
  readonly article: Article;
  readonly quote: Quote;
}

/** Who somebody is, as the articles print it: spellings, roles with their source, and a sentence for each article. */
export function actorCard(actor: Actor, evidence: readonly Evidence[], question: Question): Shown | null {
  if (evidence.length === 0) return null;
  const { labels, language } = question;
  const written = distinct(actor.names.map(({ asWritten }) => asWritten));
  const marking = { names: written, areas: [], cues: [], words: [] };
  const perArticle = [...new Map(evidence.toReversed().map((one) => [one.article.id, one])).values()].reverse();
  const citations = perArticle.map(({ article, quote }) => shown(article, quote, () => marking, labels));
  const country = actor.country === null || actor.kind === 'country' ? [] : [countryName(actor.country, language)];
  const roles = distinct(actor.roles.map(({ role }) => role));
  const spellings = written.length > 1 ? [fill(labels.writtenAs, { names: inARow(written, labels) })] : [];
  const [subtitle = '', ...body] = [...country, ...roles, ...spellings];
  return {
    item: {
      lead: inLine(actor.name, labels),
      details: [...country, ...roles, ...spellings],
      citations,
      also: [],
      card: { subtitle, body: body.map((part) => apart(part, labels)).join(dot) },
    },
    facts: [],
    citations: citations.map(({ citation }) => citation),
  };
}
