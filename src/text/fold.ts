import { memo } from './memo.ts';
import type { Span } from './span.ts';

/** A text folded for comparison, with the way back to the text as printed. */
export interface Folded {
  readonly folded: string;
  /** The UTF-16 offset in the text of the character that gave `folded[index]`; the text's length from the end on. */
  toOriginal(index: number): number;
  /** The whole characters, with their marks, that gave the folded stretch `[start, end)`. */
  toSpan(start: number, end: number): Span;
}

const single = /[‘’‚‛‹›`´ʹʻʼʽʾʿˈˊˋʔʕ′‵＇]/u;
const double = /[“”„‟«»″‶＂]/u;
/** Letters that Unicode does not decompose, and Arabic letters that are written for one another. */
const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ـ: '',
};

function foldCharacter(character: string): string {
  if (single.test(character)) return "'";
  if (double.test(character)) return '"';
  if (/\p{White_Space}/u.test(character)) return ' ';
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  const decomposed = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  let out = '';
  for (const part of decomposed) {
    if (/[\p{M}\p{Cf}]/u.test(part)) continue;
    const code = part.codePointAt(0) ?? 0;
    if (code >= 0x660 && code <= 0x669) out += String(code - 0x660);
    else if (code >= 0x6f0 && code <= 0x6f9) out += String(code - 0x6f0);
    else out += letters[part] ?? (part === character ? part : foldedOf(part));
  }
  return out;
}

/** Filled as characters are met: the table of a whole plane would cost more at start than a reading. */
const known = new Map<string, string>();
/** Of the scripts that we read: faster than a map, and short, since a long list with gaps would be slower. */
const near: (string | undefined)[] = [];
const FAR = 0x700;

function foldedOf(character: string): string {
  const code = character.charCodeAt(0);
  const isNear = code < FAR;
  let folded = isNear ? near[code] : known.get(character);
  if (folded === undefined) {
    folded = foldCharacter(character);
    if (isNear) near[code] = folded;
    else known.set(character, folded);
  }
  return folded;
}

const plain = /^[\x20-\x5f\x61-\x7e]*$/;

/**
 * The text as it is compared: compatibility-decomposed (NFKD), without marks, lower case, with plain spaces, quotes and
 * dashes, without invisible controls, Arabic letters by their common form. Each character folds by itself, so that
 * folding a part gives a part of the folding. Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  let out = '';
  for (const character of text) out += foldedOf(character);
  return out;
}

/** Folds like `fold` and remembers where each folded character came from. */
export function foldMapped(text: string): Folded {
  if (plain.test(text)) {
    const clamp = (index: number) => Math.max(0, Math.min(index, text.length));
    return {
      folded: text.toLowerCase(),
      toOriginal: clamp,
      toSpan: (start, end) => ({ start: clamp(start), end: clamp(end) }),
    };
  }
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const next = at + character.length;
    const part = foldedOf(character);
    if (part === '' && /\p{M}/u.test(character)) {
      const from = starts.at(-1);
      for (let i = starts.length - 1; i >= 0 && starts[i] === from; i--) ends[i] = next;
    }
    for (let i = 0; i < part.length; i++) {
      starts.push(at);
      ends.push(next);
    }
    folded += part;
    at = next;
  }
  const toOriginal = (index: number) => starts[Math.max(0, index)] ?? text.length;
  return {
    folded,
    toOriginal,
    toSpan: (start, end) => ({
      start: toOriginal(start),
      end: end <= start ? toOriginal(start) : (ends[Math.min(end, ends.length) - 1] ?? text.length),
    }),
  };
}

/** A word of a text, with its folded form. Elided articles keep their apostrophe (`l'`), as does a genitive (`'s`). */
export interface Word extends Span {
  readonly printed: string;
  readonly folded: string;
}

const lower = 1;
const upper = 2;
const digit = 3;
/** Marks and invisible controls: inside a word they belong to it. */
const mark = 4;
const control = 5;
const apostrophe = 6;
const other = 7;

function classify(character: string): number {
  if (single.test(character) || character === "'") return apostrophe;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return upper;
  if (/\p{L}/u.test(character)) return lower;
  if (/\p{Nd}/u.test(character)) return digit;
  if (/\p{M}/u.test(character)) return mark;
  return /\p{Cf}/u.test(character) ? control : other;
}

/** One class per UTF-16 unit, found on first use; surrogates are looked up as pairs. */
const classes = new Uint8Array(0x10000);
for (let code = 0; code < 0x80; code++) classes[code] = classify(String.fromCharCode(code));

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const kept = classes[code];
  if (kept) return kept;
  if (code >= 0xd800 && code <= 0xdfff) {
    if (code >= 0xdc00) {
      // The second half of a pair shares its first half's class; a lone half is no word.
      const before = at > 0 ? text.charCodeAt(at - 1) : 0;
      return before >= 0xd800 && before <= 0xdbff ? classify(text.slice(at - 1, at + 1)) : other;
    }
    return classify(String.fromCodePoint(text.codePointAt(at) ?? 0x20));
  }
  const found = classify(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

const inWord = (found: number) => found === lower || found === upper || found === digit;

/** French and Italian-style elisions before a vowel; a single capital before a capital is a name (`N'Djamena`). */
const elisions = new Set(['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);
const always = new Set(['l', 'd', 'qu']);
/** Dutch short forms that stand alone: `'s`, `'t`, `'n`. */
const shortForms = /^[stnkm]$/i;

function elides(text: string, start: number, end: number, next: number): boolean {
  const before = text.slice(start, end).toLowerCase();
  if (!elisions.has(before)) return false;
  const following = next < text.length ? classAt(text, next) : lower;
  if (!inWord(following)) return /["“«„(]/.test(text[next] ?? '');
  return always.has(before) || following !== upper || classAt(text, start) !== upper;
}

/** Those of the words of a text that stand in a stretch of it. */
export function wordsWithin(all: readonly Word[], { start, end }: Span): readonly Word[] {
  const from = firstFrom(all, start);
  let to = from;
  while (to < all.length && (all[to] as Word).end <= end) to++;
  return all.slice(from, to);
}

function firstFrom(all: readonly Word[], start: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Word).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word that comes again is the same two strings, so that what is known of it is found at once. */
const formOf = memo((printed) => ({ printed, folded: fold(printed) }));

/**
 * The words of a text with their spans, in order: runs of letters and digits. Hyphens and full stops part words
 * (`M.Hammouchi`), an apostrophe inside a word does not (`Sana'a`), elisions and the genitive are words of their own
 * (`l'`, `'s`), and a time glued to a capitalised word is parted from it (`12:55Akhannouch`).
 */
export function words(text: string): readonly Word[] {
  const out: Word[] = [];
  const push = (start: number, end: number) => {
    const { printed, folded } = formOf(text.slice(start, end));
    if (folded !== '') out.push({ start, end, printed, folded });
  };
  const length = text.length;
  let at = 0;
  while (at < length) {
    const first = classAt(text, at);
    if (first === apostrophe && shortForms.test(text[at + 1] ?? '')) {
      const after = at + 2 < length ? classAt(text, at + 2) : other;
      if (!inWord(after) && after !== mark && after !== apostrophe) {
        push(at, at + 2);
        at += 2;
        continue;
      }
    }
    if (!inWord(first)) {
      at++;
      continue;
    }
    const start = at;
    let end = at + 1;
    let before = first;
    at++;
    while (at < length) {
      const found = classAt(text, at);
      if (found === control) {
        at++;
        continue;
      }
      if (found === apostrophe) {
        if (elides(text, start, end, at + 1)) {
          end = ++at;
          break;
        }
        if (at + 1 >= length || !inWord(classAt(text, at + 1))) break;
        const last = at + 2 < length ? classAt(text, at + 2) : other;
        if (/s/i.test(text[at + 1] ?? '') && !inWord(last) && last !== mark) break;
        at += 1;
        continue;
      }
      if (found !== mark && !inWord(found)) break;
      if (before === digit && found === upper && at + 1 < length && classAt(text, at + 1) === lower) break;
      before = found === mark ? before : found;
      end = ++at;
    }
    push(start, end);
  }
  return out;
}
