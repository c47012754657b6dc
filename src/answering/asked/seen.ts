import { lastDayOf } from '../../text/edtf.ts';
import type { Answer } from '../answer.ts';

/** What a thread was last answered with: where its quotes end in their articles, and the last day that it was dated. */
export interface Seen {
  /** The end of the last quote that was shown, by article id. */
  readonly ends: Readonly<Record<string, number>>;
  /** The starts of all that were shown, by article id. */
  readonly starts: Readonly<Record<string, readonly number[]>>;
  /** Whether only sentences were shown, of which no fact was read. */
  readonly unread?: boolean;
  /** The last day of what was told, as ISO date; null where nothing of it has one. */
  readonly latest: string | null;
  /** The same, or where it has none, the last day on which it was printed. */
  readonly newest: string | null;
}

/** So many quotes of an answer are kept: nobody goes on from the rest. */
const most = 40;

/** What an answer showed; a refusal its nearest evidence. */
export function seenIn({ facts, citations, refusal }: Pick<Answer, 'facts' | 'citations' | 'refusal'>): Seen {
  const ends: Record<string, number> = {};
  const starts: Record<string, number[]> = {};
  const near = refusal?.nearest ? [refusal.nearest] : [];
  for (const { articleId, start, end } of [...citations.slice(0, most), ...near]) {
    ends[articleId] = Math.max(ends[articleId] ?? 0, end);
    starts[articleId] = [...(starts[articleId] ?? []), start];
  }
  const days = lastOf(facts.map(({ date }) => date));
  return {
    ends,
    starts,
    unread: refusal === null && facts.length === 0,
    latest: days,
    newest: days ?? lastOf(citations.map(({ published }) => published)),
  };
}

function lastOf(dates: readonly (string | null)[]): string | null {
  return (
    dates
      .flatMap((date) => lastDayOf(date) ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}
