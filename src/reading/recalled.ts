import { resolveDate } from './calendar.ts';
import { type Draft, draft } from './drafts.ts';
import type { InstrumentFound } from './instruments.ts';
import type { Line, Parsed } from './parsed.ts';
import { betweenParties } from './parties.ts';
import { nameOf } from './signed-by.ts';
import { isAny, spanOf } from './tokens.ts';

/** In days: what is dated longer before the publication is background. */
const recent = 45;

/** `the memorandum of July 2023 between Kenya and Ghana`: a sentence that tells nothing of it but when it was made and by whom. */
export function recalledIn(parsed: Parsed, line: Line, instruments: readonly InstrumentFound[]): Draft | null {
  const { tokens, index } = line.sentence;
  for (const instrument of instruments) {
    const { from, to, definite, count, again } = instrument;
    if (!definite || again || count !== null) continue;
    const date = line.dates.find((one) => one.from >= to && one.from - to <= 2);
    if (!date || (date.meaning.is !== 'year' && date.meaning.is !== 'day')) continue;
    const day = resolveDate(date, parsed.published, false);
    const start = day === null ? '' : (/^\d{4}(?:-\d\d){0,2}/u.exec(day)?.[0] ?? '');
    const past = parsed.published === null || Date.parse(parsed.published) - Date.parse(start) > recent * 86_400_000;
    const opened = tokens.slice(to, to + 8).some((_, i, part) => isAny(part, i, ['between']));
    if (start === '' || !past || !opened) continue;
    const parties = [...new Set(betweenParties(parsed, line, from, tokens.length))];
    if (parties.length < 2) continue;
    return {
      ...draft('agreement', 'historical', index, spanOf(tokens, from, to)),
      ...nameOf(parsed, line, instrument),
      date,
      parties,
    };
  }
  return null;
}
