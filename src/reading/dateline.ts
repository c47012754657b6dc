import { resolveDate } from './calendar.ts';
import type { DateFound } from './dates.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { at, closed, type Sentence, spanOf } from './tokens.ts';

/** Where and when an article says it was written: `Rabat, 28 February 2020 –`. The date only if its year is printed. */
export interface Dateline {
  readonly place: string | null;
  readonly country: string | null;
  readonly date: string | null;
  /** Where the article itself begins; dates before it are the dateline's. */
  readonly until: number;
  /** Index of its sentence, -1 without one. */
  readonly sentence: number;
}

/** How far a dateline reaches at the most, in UTF-16 units after the town. */
const longest = 60;

/** A town at the very start, before a dash or a colon: `Rabat –`, `RABAT, 12 mars (APS) -`, `KARACHI, Nov 12, 2024 (Staff report):`. */
export function datelineOf(
  lines: readonly {
    readonly sentence: Sentence;
    readonly phrases: readonly Phrase[];
    readonly dates: readonly DateFound[];
  }[],
  text: string,
  lexicon: Lexicon,
): Dateline {
  for (const { sentence, phrases, dates } of lines.slice(0, 2)) {
    const town = phrases[0];
    if (town?.kind !== 'place' || town.from !== 0) continue;
    const start = sentence.tokens[town.to - 1]?.end ?? 0;
    const end = /^[^\n]{0,60}?(?:\s[-–—]+\s|[-–—]+\s|:\s|\)\s|\/\p{Lu}{2,}\/\.?\s)/u.exec(
      text.slice(start, start + longest),
    );
    if (!end) continue;
    const until = start + end[0].length;
    const date = dates.find((found) => found.start < until);
    const full = date?.meaning.is === 'day' && date.meaning.day.year !== null ? resolveDate(date, null, false) : null;
    return {
      place: townAt({ text, lexicon }, sentence, town),
      country: town.country,
      date: full,
      until,
      sentence: sentence.index,
    };
  }
  return { place: null, country: null, date: null, until: 0, sentence: -1 };
}

/** A town as it is named elsewhere: `RABAT` is Rabat, and `the Moroccan capital` the town that it is. */
export function townAt(
  parsed: { readonly text: string; readonly lexicon: Lexicon },
  sentence: Sentence,
  phrase: Phrase,
): string {
  const words = closed(parsed.text, spanOf(sentence.tokens, phrase.from, phrase.to));
  const described = sentence.tokens
    .slice(phrase.from, phrase.to)
    .some((_, i) => at(sentence.tokens, phrase.from + i, 'capital'));
  const capital = described ? parsed.lexicon.language.places[phrase.country ?? '']?.split('|')[0]?.trim() : undefined;
  if (capital) return capital;
  return words === words.toUpperCase() && words.length > 3
    ? words.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    : words;
}
