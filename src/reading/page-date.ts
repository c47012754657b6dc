import type { Span } from '../text/span.ts';
import { resolveDate } from './calendar.ts';
import { datesIn } from './dates.ts';
import type { Zone } from './fact.ts';
import type { Lexicon } from './lexicon.ts';
import { tokenise } from './tokens.ts';
import { paragraphsOf } from './zones.ts';

/** What a line about the article has at the most, in words: `Published 6 March 2024 at 10.14 | 2 min read`. */
const longest = 20;
/** Below the title nothing but such lines stands for so many lines. */
const reach = 6;

/**
 * The day of publication that a page prints below its title (`Published: 3 December 2025`, `21/09/2022`), as EDTF. Only a
 * full date counts, before the first paragraph: what stands above the title can be the day on which the page was copied,
 * unless it is the line right above and has the time of day as well.
 */
export function pageDateOf(text: string, zones: readonly Zone[], lexicon: Lexicon): string | null {
  const title = zones.findIndex(({ kind }) => kind === 'title');
  if (title < 0) return null;
  const before = zones[title - 1];
  const above = before ? paragraphsOf(text, before).at(-1) : undefined;
  if (above && clock.test(text.slice(above.start, above.end))) {
    const stamped = dayIn(text, above, lexicon);
    if (stamped !== null) return stamped;
  }
  let seen = 0;
  for (const zone of zones.slice(title + 1)) {
    for (const span of paragraphsOf(text, zone)) {
      if (++seen > reach || isParagraph(text, span)) return null;
      const day = dayIn(text, span, lexicon);
      if (day !== null) return day;
    }
  }
  return null;
}

/** `12:11`, `12h11`: a page stamps its articles with it, and no calendar. */
const clock = /(?<!\d)[012]?\d(?::|h|\.)[0-5]\d(?![\d.])/u;

/** The full day in a line about the article. */
function dayIn(text: string, line: Span, lexicon: Lexicon): string | null {
  const tokens = tokenise(text, line, lexicon);
  if (tokens.length > longest) return null;
  const date = datesIn(text, tokens, lexicon).find(({ meaning }) => meaning.is === 'day' && meaning.day.year !== null);
  const day = date ? resolveDate({ ...date, endOnly: false, startOnly: false }, null, false) : null;
  return day !== null && /^\d{4}-\d\d-\d\d$/u.test(day) ? day : null;
}

/** A sentence of the article itself. */
function isParagraph(text: string, { start, end }: Span): boolean {
  const printed = text.slice(start, end);
  return printed.length > 160 || (/[.!?…؟]["'”’»)]*$/u.test(printed) && printed.split(/\s+/u).length >= 12);
}
