import { createHash } from 'node:crypto';
import { languages } from '../../languages/all.ts';
import { areaIds } from '../../languages/area-ids.ts';
import { conceptIds, cueIds, officeIds } from '../../languages/asking.ts';
import { columns, commonWords } from '../../languages/common-words.ts';
import { fieldWords } from '../../languages/field-words.ts';
import type { Language } from '../../languages/language.ts';
import { regions } from '../../languages/regions.ts';
import { towns } from '../../languages/towns.ts';
import { withoutClitics } from '../../text/clitics.ts';
import { alternatives, type Words } from '../../text/patterns.ts';
import { namesOfThings } from './names-of-things.ts';

/** A thing that every language has a word for, found in a run of words. */
export interface FoundConcept {
  /** The same for the words of all languages: `@ma`, `@office-king`. */
  readonly id: string;
  /** Which words say it: `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly id: string;
}

interface Lexicon {
  /** Entries that a word may begin, longest first. */
  begunBy(word: string): readonly Entry[];
}

type Row = readonly [words: Words, id: string];

const ofField = '@field-';

/** The field's vocabulary as one language's file writes it: what its file names for articles and for questions alike. */
function rowsOf({
  code,
  asking,
  areas,
  dates,
  instruments,
  nationalities,
  countries,
  places,
}: Language): readonly Row[] {
  const named = (table: Readonly<Record<string, Words>>) =>
    Object.entries(table).map(([land, words]): Row => [words, `@${land.toLowerCase()}`]);
  const column = columns.indexOf(code);
  return [
    ...(column < 0
      ? []
      : [
          ...commonWords.map((row, n): Row => [row[column] ?? '', `@common-${n}`]),
          ...fieldWords.map((row, n): Row => [row[column] ?? '', `${ofField}${n}`]),
          ...[...regions, ...towns].map((row, n): Row => [row[column] ?? '', `@region-${n}`]),
        ]),
    ...conceptIds.map((id): Row => [asking.concepts[id], `@thing-${id}`]),
    ...officeIds.map((id): Row => [asking.offices[id], `@office-${id}`]),
    ...cueIds.map((id): Row => [asking.cues[id], `@cue-${id}`]),
    ...areaIds.map((id): Row => [`${areas[id].label} | ${areas[id].terms} | ${areas[id].listed}`, `@area-${id}`]),
    ...instruments.map(({ words, type }): Row => [words, `@${type}`]),
    ...dates.months.map((words, index): Row => [words, `@month-${index + 1}`]),
    ...dates.weekdays.map((words, index): Row => [words, `@day-${index + 1}`]),
    ...named(nationalities),
    ...named(countries),
    ...Object.entries(places).map(
      ([land, towns]): Row => [towns.split('|')[0] ?? '', `@capital-${land.toLowerCase()}`],
    ),
  ];
}

function lexiconOf(rows: readonly Row[]): Lexicon {
  const exact = new Map<string, Entry[]>();
  const beginnings = new Map<string, Entry[]>();
  const endings = new Map<string, Entry[]>();
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry) => {
    const known = map.get(key);
    if (known) known.push(entry);
    else map.set(key, [entry]);
  };
  for (const [list, id] of rows) {
    for (const words of alternatives(list)) {
      const first = words[0];
      if (first === undefined || first.replace('*', '') === '') continue;
      if (first.endsWith('*')) put(beginnings, first.slice(0, -1), { words, id });
      else if (first.startsWith('*')) put(endings, first.slice(1), { words, id });
      else put(exact, first, { words, id });
    }
  }
  const kept = new Map<string, readonly Entry[]>();
  const found = (word: string): readonly Entry[] => {
    const out = withoutClitics(word).flatMap((form) => exact.get(form) ?? []);
    for (let length = 2; length <= word.length; length++) {
      out.push(...(beginnings.get(word.slice(0, length)) ?? []), ...(endings.get(word.slice(-length)) ?? []));
    }
    return out.sort((a, b) => b.words.length - a.words.length);
  };
  return {
    begunBy: (word) => {
      const known = kept.get(word);
      if (known) return known;
      if (kept.size > 50_000) kept.clear();
      const entries = found(word);
      kept.set(word, entries);
      return entries;
    },
  };
}

const fits = (entry: Entry, words: readonly string[], at: number) =>
  entry.words.every((wanted, i) => {
    const word = words[at + i];
    if (i === 0) return true;
    if (word === undefined) return false;
    return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
  });

const lexicons = new Map<string, Lexicon>();

function lexicon(code: string): Lexicon {
  let found = lexicons.get(code);
  if (!found) {
    const language = languages.find((candidate) => candidate.code === code);
    found = lexiconOf(language ? [...rowsOf(language), ...namesOfThings(code)] : []);
    lexicons.set(code, found);
  }
  return found;
}

/** The concepts that a run of folded words of a language names; where several begin at one word, the longest ones. */
export function conceptsIn(words: readonly string[], code: string): readonly FoundConcept[] {
  const own = lexicon(code);
  const out: FoundConcept[] = [];
  for (let at = 0; at < words.length; ) {
    const entries = own.begunBy(words[at] ?? '').filter((entry) => fits(entry, words, at));
    const length = entries[0]?.words.length ?? 0;
    const ids = new Set(entries.filter((entry) => entry.words.length === length).map(({ id }) => id));
    // A thing of the field that an area or another list has too counts once.
    const told = [...ids].some((id) => !id.startsWith(ofField))
      ? [...ids].filter((id) => !id.startsWith(ofField))
      : ids;
    for (const id of told) out.push({ id, from: at, to: at + length });
    at += Math.max(1, length);
  }
  return out;
}

let version: string | undefined;

/** Changes with the vocabulary, so that stored terms are made anew. */
export function conceptsVersion(): string {
  version ??= createHash('sha256')
    .update(JSON.stringify([process.versions.cldr, languages.map(rowsOf)]))
    .digest('hex')
    .slice(0, 16);
  return version;
}
