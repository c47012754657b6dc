import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldMapped, words } from '../../src/text/fold.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom('œ', 'É', 'e\u0301', '\u200b', '\u00a0', '’', 'حمّ', 'ـ', '٣', 'ﷺ', 'ﬁ', 'M.', "l'", '12A', '𝐀'),
    )
    .map((parts) => parts.join('')),
);
const printed = (text: string) => words(text).map((word) => text.slice(word.start, word.end));
const folded = (text: string) => words(text).map((word) => word.folded);

describe('fold', () => {
  test('drops accents and case, and writes out joined letters', () => {
    expect(fold('ŒUVRE d’Été à ŁÓDŹ, Straße, İstanbul, Sønder')).toBe("oeuvre d'ete a lodz, strasse, istanbul, sonder");
  });
  test('writes every kind of space, quote and dash as the plain one, one for one', () => {
    expect(fold('sale\u00a0of « arms » – “now” ʿAbd')).toBe('sale of " arms " - "now" \'abd');
  });
  test('drops what cannot be seen', () => {
    expect(fold('coo\u00adpé\u200bra\u202etion\ufeff')).toBe('cooperation');
  });
  test('writes Arabic letters by their common form and digits as plain ones', () => {
    expect(fold('أحمَد إلى آسيا ٱلقاهرة مُـــؤتمر هيئة ١٢٣ ۴۵')).toBe('احمد الي اسيا القاهره موتمر هييه 123 45');
  });
  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldMapped', () => {
  test('folds as fold does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldMapped(text).folded).toBe(fold(text));
      }),
    );
  });
  test('any folded stretch leads back to whole characters whose folding contains it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const mapped = foldMapped(text);
        const start = a % (mapped.folded.length + 1);
        const end = start + (b % (mapped.folded.length - start + 1));
        const span = mapped.toSpan(start, end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.start).toBe(mapped.toOriginal(start));
        expect(fold(text.slice(span.start, span.end))).toContain(mapped.folded.slice(start, end));
      }),
    );
  });
  test('a mark stays with its letter', () => {
    const text = 'Re\u0301union d’œuvres';
    const mapped = foldMapped(text);
    const back = (piece: string) => {
      const at = mapped.folded.indexOf(piece);
      const span = mapped.toSpan(at, at + piece.length);
      return text.slice(span.start, span.end);
    };
    expect(back('re')).toBe('Re\u0301');
    expect(back('o')).toBe('o');
    expect(back('oe')).toBe('œ');
    expect(back('euvre')).toBe('œuvre');
  });
});

describe('words', () => {
  test('every word lies in the text, in order, and folds to what it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const word of words(text)) {
          expect(word.start).toBeGreaterThanOrEqual(from);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(text.length);
          expect(word.folded).toBe(fold(text.slice(word.start, word.end)));
          expect(word.folded).not.toBe('');
          from = word.end;
        }
      }),
    );
  });
  test('hyphens, full stops and glued sentences part words', () => {
    expect(printed('M.Hammouchi, counter-terrorism.Pakistan F-16')).toEqual([
      'M',
      'Hammouchi',
      'counter',
      'terrorism',
      'Pakistan',
      'F',
      '16',
    ]);
  });
  test('French elisions are words of their own', () => {
    expect(folded('s’est entretenu à l’ambassade d’Égypte, qu’il')).toEqual([
      "s'",
      'est',
      'entretenu',
      'a',
      "l'",
      'ambassade',
      "d'",
      'egypte',
      "qu'",
      'il',
    ]);
  });
  test('names and words with an apostrophe inside stay whole', () => {
    expect(printed("O'Brien à Sana'a, N'Djamena, aujourd'hui, don't")).toEqual([
      "O'Brien",
      'à',
      "Sana'a",
      "N'Djamena",
      "aujourd'hui",
      "don't",
    ]);
  });
  test('the genitive and the Dutch short forms are words of their own', () => {
    expect(folded("Pakistan's minister komt 's middags in 't huis")).toEqual([
      'pakistan',
      "'s",
      'minister',
      'komt',
      "'s",
      'middags',
      'in',
      "'t",
      'huis',
    ]);
  });
  test('quotation marks are no part of a word', () => {
    expect(folded("'quoted' ‘plan’ «accord»")).toEqual(['quoted', 'plan', 'accord']);
  });
  test('a time glued to a headline is parted from it', () => {
    expect(printed('12:55Akhannouch en Macron, G20, 5G')).toEqual([
      '12',
      '55',
      'Akhannouch',
      'en',
      'Macron',
      'G20',
      '5G',
    ]);
  });
  test('Arabic words keep their marks in the span and lose them in the folding', () => {
    const text = 'السيد عبد اللطيف الحمّوشي.';
    expect(printed(text).at(-1)).toBe('الحمّوشي');
    expect(folded(text)).toEqual(['السيد', 'عبد', 'اللطيف', 'الحموشي']);
  });
});
