import { resolveDate } from '../dates/calendar.ts';
import type { Draft } from '../drafts.ts';

/** In months: so long before the news an agreement was made that is told as background. */
const longest = 11;

/** In days: so long before the news lies the latest day of a meeting or journey that is told as background. */
const recent = 45;

/** Where no day of publication is known, the latest day on which something took place. */
export function latestDay(drafts: readonly Draft[]): string | null {
  const days = drafts.flatMap(({ date, status }) => {
    const day = date && (status === 'held' || status === 'signed') ? resolveDate(date, null, false) : null;
    return day !== null && /^\d{4}-\d\d-\d\d$/u.test(day) ? [day] : [];
  });
  return days.toSorted().at(-1) ?? null;
}

/** Whether a fact lies so long before the news, or the latest day that is told, that it is background: an agreement a year, a meeting or journey some weeks. */
export function isOld(draft: Draft, published: string | null, latest: string | null): boolean {
  const news = published ?? latest;
  // What has now come into force is news, whenever it was signed.
  if (
    draft.inForce ||
    !draft.date ||
    !news ||
    (draft.status !== 'held' && draft.status !== 'signed' && draft.status !== 'agreed')
  )
    return false;
  // Without a day of publication a day that names no year is no older than another.
  const date = resolveDate(draft.date, published, false);
  if (date === null) return false;
  if ((draft.kind === 'meeting' || draft.kind === 'visit') && !isLead(draft)) {
    const apart = Date.parse(news) - lastDay(date);
    if (apart > recent * 86_400_000) return true;
  }
  const year = /^\/?(\d{4})(?:-(\d\d))?/u.exec(date);
  if (!year) return false;
  const months = (value: RegExpExecArray) => Number(value[1]) * 12 + Number(value[2] ?? '12');
  const now = /^(\d{4})(?:-(\d\d))?/u.exec(news);
  return now !== null && months(now) - months(year) > longest;
}

/** The day of what the first sentence tells is news, however late it was published or fetched. */
const isLead = ({ sentence, date }: Draft): boolean =>
  sentence <= 1 && date?.meaning.is === 'day' && date.meaning.day.day !== null;

/** The last day that a date can mean: of a month or year its end, of a stay the day on which it ended; NaN where it is open. */
function lastDay(date: string): number {
  const [, year, month, day] = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(date) ?? [];
  if (year === undefined) return Number.NaN;
  if (day !== undefined) return Date.parse(`${year}-${month}-${day}`);
  return Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0);
}
