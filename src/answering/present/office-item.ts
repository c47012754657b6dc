import type { Article } from '../../reading/article.ts';
import type { ActorInArticle, Quote } from '../../reading/fact.ts';
import type { Question } from '../asked/question.ts';
import { dateInWords } from '../edtf.ts';
import { inLine } from '../phrases.ts';
import { shown } from './citation.ts';
import type { Shown } from './item.ts';

/** Who holds an office by one article, and the sentence that names the holder. */
export interface Holder {
  readonly article: Article;
  readonly actor: ActorInArticle;
  readonly role: string;
  readonly quote: Quote;
}

/** One holder of an office, by one article, with the date that the article bears. */
export function officeItem({ article, actor, role, quote }: Holder, question: Question): Shown {
  const { labels } = question;
  const marking = { names: [...actor.asWritten, role], areas: [], cues: [], words: [] };
  const citation = shown(article, quote, () => marking, labels);
  const when = article.published === null ? labels.dateNotStated : dateInWords(article.published, labels);
  return {
    item: { lead: inLine(actor.name, labels), details: [role, when], citations: [citation], also: [] },
    facts: [],
    citations: [citation.citation],
  };
}
