import type { ArticleReport } from '../../archive/archive.ts';
import type { Keeps } from './filter.ts';
import type { ExportFormat } from './format.ts';

/** A whole file, and what is in it. */
export interface Gathered {
  readonly text: string;
  readonly articles: number;
  readonly facts: number;
  /** How many facts belong into it and cannot be put there honestly. */
  readonly left: number;
  /** Of a calendar, how many events there are in it; null of other files. */
  readonly events: number | null;
}

/** Makes the file of what is kept; null as soon as it would be longer than `most` characters, so that no more is held in memory. */
export async function gather(
  format: ExportFormat,
  reports: AsyncIterable<ArticleReport>,
  keeps: Keeps,
  most = Number.POSITIVE_INFINITY,
): Promise<Gathered | null> {
  let [articles, facts, left] = [0, 0, 0];
  let events: number | null = null;
  const of = format.begin();
  let length = format.head.length + format.tail.length;
  const parts = [format.head];
  for await (const whole of reports) {
    const report = keeps(whole);
    if (report === null) continue;
    const exported = of(report);
    left += exported.left;
    if (exported.events !== undefined) events = (events ?? 0) + exported.events;
    if (exported.text === '') continue;
    const part = articles > 0 ? format.between + exported.text : exported.text;
    length += part.length;
    if (length > most) return null;
    parts.push(part);
    articles += 1;
    facts += report.facts.length;
  }
  parts.push(format.tail);
  return { text: parts.join(''), articles, facts, left, events };
}
