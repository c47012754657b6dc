import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/all.ts';
import { areaIds } from '../../src/languages/area-ids.ts';
import type { LanguageCode } from '../../src/languages/language.ts';
import { type Fact, factKinds, type Reading } from '../../src/reading/fact.ts';
import { readArticle } from '../../src/reading/read.ts';
import { parts, statuses } from '../../src/text/ladder.ts';
import { covers } from '../../src/text/span.ts';
import { articleOf, inputOf } from '../eval/passages.ts';
import { pressText } from '../support/press-arbitrary.ts';

const read = (text: string, language: LanguageCode, published: string | null = '2025-03-05') =>
  readArticle(articleOf(inputOf({ text, language, published }, 'a1'), 'a1'));

const published = fc.constantFrom(null, '2025-03-05', '2025-03', '2024', '2024-02-29');

const quotesOf = ({ quotes, scope, followUp }: Fact) => [...quotes, ...scope, ...(followUp ? [followUp] : [])];

function tiles({ zones }: Reading, text: string): void {
  expect(zones.map(({ start }) => start)).toEqual([0, ...zones.map(({ end }) => end)].slice(0, zones.length));
  expect(zones.at(-1)?.end ?? 0).toBe(text.length);
  expect(zones.filter(({ start, end }) => end <= start)).toEqual([]);
}

/** Whether the npm package edtf takes it; it has no open start, which leaves a date of its own behind the slash. */
function isEdtf(date: string): boolean {
  try {
    edtf(date.replace(/^\//, ''));
    return true;
  } catch {
    return false;
  }
}

describe.each(languages)('any text in $name', (language) => {
  const texts = pressText(language);
  const { code } = language;

  test('is tiled by its zones, and every passage lies in one of its kind', () => {
    fc.assert(
      fc.property(texts, published, (text, day) => {
        const reading = read(text, code, day);
        tiles(reading, text);
        for (const passage of reading.passages) {
          expect(passage.end).toBeGreaterThan(passage.start);
          expect(reading.zones.some((zone) => zone.kind === passage.zone && covers(zone, passage))).toBe(true);
        }
      }),
    );
  });

  test('is quoted word for word, and never from the furniture', () => {
    fc.assert(
      fc.property(texts, published, (text, day) => {
        const { facts, zones } = read(text, code, day);
        for (const fact of facts) {
          expect(fact.quotes.length).toBeGreaterThan(0);
          for (const quote of quotesOf(fact)) {
            expect(quote.articleId).toBe('a1');
            expect(quote.end).toBeGreaterThan(quote.start);
            expect(text.slice(quote.start, quote.end)).toBe(quote.words);
            expect(zones.some((zone) => zone.kind !== 'furniture' && covers(zone, quote))).toBe(true);
          }
        }
      }),
    );
  });

  test('gives the same reading twice', () => {
    fc.assert(
      fc.property(texts, published, (text, day) => {
        expect(read(text, code, day)).toEqual(read(text, code, day));
      }),
    );
  });

  test('gives facts of the words that the contract names, and dates in EDTF', () => {
    fc.assert(
      fc.property(texts, published, (text, day) => {
        const { facts, actors } = read(text, code, day);
        const ids = new Set(actors.map(({ id }) => id));
        expect(ids.size).toBe(actors.length);
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
        for (const fact of facts) {
          expect(factKinds).toContain(fact.kind);
          expect(statuses).toContain(fact.status);
          expect([null, 'in-person', 'phone', 'video']).toContain(fact.mode);
          expect(fact.areas.filter((area) => !areaIds.some((id) => id === area))).toEqual([]);
          expect(fact.country ?? 'XX').toMatch(/^[A-Z]{2}$/);
          if (fact.date !== null) expect(isEdtf(fact.date), fact.date).toBe(true);
          for (const { part, name, country, actorId } of fact.participants) {
            expect(parts).toContain(part);
            expect(name).not.toBe('');
            expect(country ?? 'XX').toMatch(/^[A-Z]{2}$/);
            if (actorId !== null) expect(ids).toContain(actorId);
          }
          for (const one of [...fact.signatories, ...fact.witnesses, ...(fact.speaker ? [fact.speaker] : [])]) {
            if (one.actorId !== null) expect(ids).toContain(one.actorId);
          }
        }
        for (const { kind, name, asWritten } of actors) {
          expect(['person', 'organisation', 'country']).toContain(kind);
          expect(name.trim()).not.toBe('');
          expect(asWritten.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

test('the texts of these properties hold facts of every kind in every language', () => {
  for (const language of languages) {
    const texts = fc.sample(pressText(language), { numRuns: 150, seed: 7 });
    const kinds = new Set(texts.flatMap((text) => read(text, language.code).facts.map(({ kind }) => kind)));
    expect([...kinds].toSorted(), language.code).toEqual([...factKinds].toSorted());
  }
});

describe.each(languages)('a text in $name that no desk would print is read to its end', ({ code }) => {
  const capitals = ['Ada', 'Testova', 'Bram', 'Proefman', 'Élodie', 'Essai'];
  test.each([
    ['100,000 commas', ','.repeat(100_000)],
    ['one line of 200,000 letters', 'x'.repeat(200_000)],
    ['one line of 200,000 mixed characters', 'Ab1é'.repeat(50_000)],
    ['20,000 capitalised words', Array.from({ length: 20_000 }, (_, i) => capitals[i % capitals.length]).join(' ')],
    ['10,000 line breaks', '\n'.repeat(10_000)],
    ['10,000 lines of one word', 'Testova\n'.repeat(10_000)],
    ['5,000 initials', 'a. '.repeat(5_000)],
    ['one sentence of 500 meetings', 'Ada Testova met Bram Proefman and '.repeat(500)],
    ['nothing', ''],
  ])('%s', (_, text) => isReadWhole(text, code));
});

test('a megabyte of the press is read to its end', () => isReadWhole(pressOf('en', 1_000_000), 'en'));

function isReadWhole(text: string, code: LanguageCode): void {
  const reading = read(text, code);
  tiles(reading, text);
  const quotes = reading.facts.flatMap(quotesOf);
  expect(quotes.filter(({ start, end, words }) => text.slice(start, end) !== words)).toEqual([]);
}

/** The demo briefs of a language, one after the other until there are so many characters. */
function pressOf(code: LanguageCode, length: number): string {
  const folder = path.join(import.meta.dirname, '..', '..', 'data', 'articles');
  const briefs = readdirSync(folder)
    .filter((file) => file.endsWith(`-${code}.md`))
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/^---\n.*?\n---\n/s, ''))
    .join('\n');
  return briefs.repeat(Math.ceil(length / briefs.length)).slice(0, length);
}
