import { memo } from './memo.ts';

/** First and last day that an EDTF date can mean, as ISO dates; null is open. */
export interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

/** A day, a month or a year of EDTF level 0 and 1, with what is not stated as X and doubt as a sign at its end. */
export const edtfDate = /^(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%]?)$/;

/** The bounds of an EDTF date or interval (ISO 8601-2); null when its year is not stated or it is no date. */
export const boundsOf = memo((edtf): Bounds | null => {
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return boundsOfOne(first);
  const start = first === '' || first === '..' ? { from: null } : boundsOfOne(first);
  const end = second === '' || second === '..' ? { to: null } : boundsOfOne(second);
  if (!start || !end || (start.from === null && end.to === null)) return null;
  return { from: start.from, to: end.to };
});

/** The last day that an EDTF date or interval can mean, as ISO date; null when that cannot be said. */
export function lastDayOf(edtf: string | null): string | null {
  const bounds = boundsOf(edtf ?? '');
  return bounds?.to ?? bounds?.from ?? null;
}

function boundsOfOne(date: string): Bounds | null {
  const match = edtfDate.exec(date);
  const [year = '', month, day] = match?.slice(1, 4) ?? [];
  if (!match || year === 'XXXX') return null;
  if (month === undefined || month === 'XX') return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day === undefined || day === 'XX') {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { from: `${year}-${month}-01`, to: `${year}-${month}-${String(last).padStart(2, '0')}` };
  }
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
}
