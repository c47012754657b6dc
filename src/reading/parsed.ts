import type { LanguageCode } from '../languages/language.ts';
import { sentences as sentencesIn } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { homeOf } from './across/home.ts';
import { type Bodies, bodiesOf, bodyOf } from './bodies/bodies.ts';
import { isLeft } from './clauses/left-behind.ts';
import { anchored } from './dates/anchored-dates.ts';
import { weekdayAmong } from './dates/calendar.ts';
import { type DateFound, datesIn } from './dates/dates.ts';
import { withVagueRanges } from './dates/vague-ranges.ts';
import type { Zone } from './fact.ts';
import { type Dateline, datelineOf, writtenOn } from './page/dateline.ts';
import { pageDateOf, writtenToday } from './page/page-date.ts';
import { withoutTitleCase } from './page/title-case.ts';
import { offsetWithoutYear, writtenWithoutYear, yearAmong } from './page/yearless-days.ts';
import { itemMark, paragraphsOf, zonesOf } from './page/zones.ts';
import { withSurnamesApart } from './people/joined-surnames.ts';
import { withNamesakes } from './people/namesakes.ts';
import { type People, type Person, peopleOf } from './people/people.ts';
import { isSurname } from './people/surname-towns.ts';
import { isAffiliation } from './phrases/affiliations.ts';
import { withBareSurnames } from './phrases/bare-surnames.ts';
import type { Phrase } from './phrases/phrase.ts';
import { phrasesOf } from './phrases/phrases.ts';
import type { Lexicon } from './words/lexicon.ts';
import { at, type Sentence, type Token, tokenise } from './words/tokens.ts';
import { isVenue } from './words/venues.ts';
import { type Written, within, writtenIn } from './words/written.ts';

/** A sentence with its phrases and dates. */
export interface Line {
  readonly sentence: Sentence;
  readonly phrases: readonly Phrase[];
  readonly dates: readonly DateFound[];
}

/** An article taken apart, before any fact is sought in it. */
export interface Parsed {
  readonly text: string;
  readonly language: LanguageCode;
  readonly lexicon: Lexicon;
  readonly published: string | null;
  readonly zones: readonly Zone[];
  /** The title, which only tells who is who, and the sentences of the body. */
  readonly lines: readonly Line[];
  readonly people: People;
  /** The two countries that the article is about, when two stand out. */
  readonly pair: readonly [string, string] | null;
  /** The countries that stand out; none when there are too many. */
  readonly states: readonly string[];
  /** The same where a body of several states can be one of the two: the parties of an agreement. */
  readonly parties: readonly [string, string] | null;
  readonly bodies: Bodies;
  /** The states that the title names; few articles need to know. */
  readonly headline: () => readonly string[];
  /** The place of the dateline: `Rabat, 28 February –`. */
  readonly dateline: Dateline;
  /** The state where the article is at home: that of its dateline, else that of its own organs (`the White House`). */
  readonly home: string | null;
  /** What said on which day the article was published, where that was not stated to the reader. */
  readonly publishedFrom: 'dateline' | 'metadata' | null;
}

/** Zones, sentences, phrases, people and the countries that stand out. */
export function parse(text: string, title: string | null, stated: string | null, lexicon: Lexicon): Parsed {
  const written = writtenIn(text, lexicon);
  const zones = zonesOf(text, written.words, title, lexicon);
  const whole = withNamesakes(sentencesOf(text, written, zones, lexicon));
  const first = whole.map((sentence) => phrasesOf(sentence.tokens));
  const { sentences, phrases: joined } = withBareSurnames(whole, first);
  const phrases = withSurnamesApart(sentences, joined);
  const people = peopleOf(text, sentences, phrases, lexicon, written.words);
  const lines = sentences.map((sentence, i) => {
    const settled = (phrases[i] ?? [])
      .filter((phrase) => phrase.kind !== 'place' || !isSurname(sentence.tokens, phrase))
      .map((phrase) => settle(phrase, people, sentence, lexicon))
      .filter((phrase) => phrase !== null)
      .filter((phrase, _, all) => !isAffiliation(sentence.tokens, all, phrase));
    const found = sentence.zone === 'title' ? [] : datesIn(text, sentence.tokens, lexicon);
    const dates = found.filter((date) => !isNamedSo(settled, date));
    return { sentence, phrases: settled, dates: withVagueRanges(sentence.tokens, dates) };
  });
  const bodies = bodiesOf(text, lines);
  const body = lines.filter(({ sentence }) => sentence.zone === 'body');
  const dateline = datelineOf(body, text, lexicon);
  const told = writtenOn(stated, dateline) ?? writtenToday(body);
  const pageDate = told === null ? pageDateOf(text, zones, body, dateline.day, lexicon) : null;
  const published = told ?? pageDate;
  const yearless = published === null ? writtenWithoutYear(dateline.day, body) : null;
  const acting = lines.map((line) => withoutAgencies(line, dateline));
  const ranked = ranking(acting, people.all);
  return {
    text,
    language: lexicon.language.code,
    lexicon,
    published,
    publishedFrom: stated !== null ? null : told !== null ? 'dateline' : pageDate !== null ? 'metadata' : null,
    zones,
    lines: anchored(
      acting.map((line) => ({ ...line, dates: line.dates.filter(({ start }) => start >= dateline.until) })),
      (date, dated) =>
        weekdayAmong(date, dated, published) ??
        (published === null ? (yearAmong(date, dated) ?? offsetWithoutYear(date, yearless)) : null),
    ),
    people,
    pair: pairOf(ranked),
    parties: pairOf(bodies.size === 0 ? ranked : ranking(acting, people.all, (...at) => bodyOf(text, bodies, ...at))),
    states: statesOf(ranked),
    bodies,
    headline: () => statesIn(title ?? titleOf(text, zones), lexicon),
    dateline,
    home:
      (isVenue(dateline.place) ? null : dateline.country) ??
      homeOf(
        lines,
        ranked.map(([country]) => country),
      ),
  };
}

function titleOf(text: string, zones: readonly Zone[]): string {
  const zone = zones.find(({ kind }) => kind === 'title');
  return zone ? text.slice(zone.start, zone.end) : '';
}

/** `ABU DHABI (Kenya Example News) – `: behind the town of a dateline stands who wrote it, and nobody of whom it tells. */
function withoutAgencies(line: Line, { sentence, until }: Dateline): Line {
  if (line.sentence.index !== sentence) return line;
  const start = ({ from }: Phrase) => line.sentence.tokens[from]?.start ?? 0;
  return { ...line, phrases: line.phrases.filter((phrase) => phrase.kind === 'place' || start(phrase) >= until) };
}

/** The states that a line names, also by an adjective or a capital. */
function statesIn(line: string, lexicon: Lexicon): readonly string[] {
  const tokens = tokenise(line, { start: 0, end: line.length }, lexicon);
  const out = new Set<string>();
  let i = 0;
  while (i < tokens.length) {
    const town = at(tokens, i, 'place');
    const state = at(tokens, i, 'country') ?? at(tokens, i, 'nationality') ?? (town?.value.capital ? town : undefined);
    if (state) out.add(state.value.country);
    i += state?.length ?? 1;
  }
  return [...out];
}

/** `April Testova`, `جمعة تستوف`: a month or a weekday that is part of somebody's name. */
function isNamedSo(phrases: readonly Phrase[], date: DateFound): boolean {
  return phrases.some(
    ({ kind, name }) => kind === 'person' && name !== null && name.from <= date.from && date.to <= name.to,
  );
}

/** A run of capitals is a person when the article says so, else nothing that takes part. */
function settle(phrase: Phrase, people: People, { index, tokens }: Sentence, { language }: Lexicon): Phrase | null {
  if (phrase.kind !== 'maybe' && phrase.kind !== 'person') return phrase;
  const person = people.of(index, phrase);
  if (person) {
    // `Testmanns Reise`: the ending that the name has here alone makes an owner.
    const ending = language.capitals?.owner;
    const last = tokens[(phrase.name?.to ?? phrase.to) - 1]?.folded;
    const owns = ending !== undefined && last === `${person.words.at(-1)}${ending}`;
    return { ...phrase, kind: 'person', genitive: phrase.genitive || owns };
  }
  const title = phrase.titles.at(-1);
  // What stands after the title was no name after all.
  return title && phrase.name && title.to <= phrase.name.from
    ? { ...phrase, kind: title.plural ? 'group' : 'description', to: title.to, name: null }
    : null;
}

/** In words. What is longer is a list or an attack: it is searched and quoted, but gives no facts. */
const longestSentence = 250;

function sentencesOf(text: string, written: Written, zones: readonly Zone[], lexicon: Lexicon): Sentence[] {
  const out: Sentence[] = [];
  let paragraph = 0;
  for (const zone of zones) {
    if (zone.kind === 'furniture' || (zone.kind === 'title' && isLoud(text.slice(zone.start, zone.end)))) continue;
    for (const span of paragraphsOf(text, zone)) {
      if (zone.kind === 'body' && isHeading(text, span)) continue;
      for (const found of sentencesIn(text, span, lexicon)) {
        const printed = tokenise(text, found, lexicon, within(written, found));
        const inTitle = zone.kind === 'title' && !lexicon.language.capitals;
        const tokens = inTitle ? withoutTitleCase(printed, written.words) : printed;
        if (tokens.length > longestSentence) continue;
        const last = tokens.at(-1);
        out.push({
          ...found,
          index: out.length,
          paragraph,
          zone: zone.kind,
          capitalNouns: lexicon.language.capitals !== undefined,
          tokens,
          tail: text.slice(last?.end ?? found.start, found.end),
        });
      }
      paragraph++;
    }
  }
  return cutOff(text, out);
}

/** All in capitals, where nothing tells a name from other words. */
const isLoud = (printed: string): boolean => printed === printed.toUpperCase() && printed !== printed.toLowerCase();

/** A line of a few words without a stop: a subheading or a caption, which reports nothing by itself. */
function isHeading(text: string, span: Span): boolean {
  const printed = text.slice(span.start, span.end);
  return !/[.!?…؟"'”’»)\]:;“‘«]$/u.test(printed) && !itemMark.test(printed) && printed.split(/\s+/u).length <= 10;
}

/** An article cut off in mid-word is read to its last whole sentence. */
function cutOff(text: string, sentences: Sentence[]): Sentence[] {
  const last = sentences.at(-1);
  if (!last || sentences.length < 3) return sentences;
  const whole = /[.!?…؟"'”’»)\]:“‘«]\s*$/u.test(text.slice(last.start, last.end));
  const atEnd = text.slice(last.end).trim() === '';
  return !whole && atEnd && last.end - last.start > 60 ? sentences.slice(0, -1) : sentences;
}

type Ranked = readonly (readonly [country: string, weight: number])[];

/** Every mention of a state counts: its name, an adjective in a title, its capital for half; bodies where they act. */
function ranking(
  lines: readonly Line[],
  people: readonly Person[],
  body: ((tokens: readonly Token[], phrase: Phrase) => string | null) | null = null,
): Ranked {
  const weights = new Map<string, number>();
  const add = (country: string | null, weight: number) => {
    if (country !== null) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const { sentence, phrases } of lines) {
    for (const phrase of phrases) {
      if (isLeft(sentence.tokens, phrase.from)) continue;
      if (phrase.kind === 'country') add(phrase.country, body !== null && phrase.governor === 'at' ? 0.5 : 1);
      else if (phrase.kind === 'place' && at(sentence.tokens, phrase.from, 'place')?.value.venue) continue;
      else if (phrase.kind === 'place') add(phrase.country, phrase.governor === 'at' ? 0 : 0.5);
      else add(phrase.country, 1);
      const name = body?.(sentence.tokens, phrase) ?? null;
      if (phrase.governor === null || phrase.governor === 'between' || phrase.governor === 'with') add(name, 1);
      else if (phrase.governor === 'of') add(name, 0.5);
    }
    // What stands within the name of another state (`República de China`) names none itself.
    for (let i = 0; i < sentence.tokens.length; i++) {
      const nation = at(sentence.tokens, i, 'nationality');
      if (nation) add(nation.value.country, 0.5);
      else i += (at(sentence.tokens, i, 'country')?.length ?? 1) - 1;
    }
  }
  for (const person of people) add(person.country, 0.5);
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function pairOf([a, b, c]: Ranked): readonly [string, string] | null {
  if (!a || !b || (c && c[1] >= b[1])) return null;
  return a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
}

/** The two that are named most, with those named as often as the second: four at the most. One that is alone, if it is. */
function statesOf(ranked: Ranked): readonly string[] {
  const second = ranked[1];
  if (!second) return ranked.map(([country]) => country);
  const states = ranked.filter(([, weight]) => weight >= second[1]).map(([country]) => country);
  return states.length <= 4 ? states.sort() : [];
}
