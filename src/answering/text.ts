import type { Labels } from '../languages/labels.ts';
import type { Answer, AnswerItem, Report, ShownCitation } from './answer.ts';
import { dot, fill } from './phrases.ts';

/** The parts of an answer that its plain text is made of. */
export type Spoken = Pick<Answer, 'heading' | 'notes' | 'items' | 'nearest' | 'coverage'>;

/** The whole answer in plain text: notes and heading, then each story with its quotes and sources. Nothing is cut. */
export function plainText(answer: Spoken, labels: Labels): string {
  const entries = answer.items.filter(isEntry).length;
  let entry = 0;
  const blocks = [
    // What was corrected must be read before an answer; what else could be asked, after a refusal.
    (answer.items.length > 0 ? [...answer.notes, answer.heading] : [answer.heading, ...answer.notes]).join('\n'),
    ...answer.items.flatMap((item) => [
      ...(item.band === undefined ? [] : [item.band]),
      itemText(item, isEntry(item) && entries > 1 ? `${++entry}. ` : '', labels),
    ]),
    ...(answer.nearest
      ? [`${fill(labels.nearest, { what: '' }).trim()}\n${citationText(answer.nearest, labels)}`]
      : []),
    ...(answer.coverage === null ? [] : [answer.coverage]),
  ];
  return blocks.join('\n\n');
}

/** What is proved by a quote, and counted where there is more than one; summaries are not. */
const isEntry = ({ card, citations }: AnswerItem) => card === undefined || citations.length > 0;

function itemText(item: AnswerItem, number: string, labels: Labels): string {
  return [
    number + item.lead,
    ...(item.details.length > 0 ? [item.details.join(dot)] : []),
    ...item.citations.map((citation, index) => citationText(citation, labels, item.citations[index + 1])),
    ...(item.also.length > 0
      ? [fill(labels.alsoIn, { sources: item.also.map(sourceText).join(labels.semicolon) })]
      : []),
  ].join('\n');
}

/** A quote with its source below; of quotes in a row from one source, the last one bears it. */
function citationText({ citation, source }: ShownCitation, labels: Labels, next?: ShownCitation): string {
  const words = fill(labels.quoted, { words: citation.words });
  if (next?.source === source && next.citation.articleId === citation.articleId) return words;
  return `${words}\n— ${sourceText({ source, url: citation.url })}`;
}

function sourceText({ source, url }: Report): string {
  return url === null ? source : `${source} ${url}`;
}
