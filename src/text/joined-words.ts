import type { Word } from './fold.ts';

/** What tells a word from a run of words written together: `وبالرباط` is `و`, `ب` and `الرباط`. */
export interface CliticRules {
  /** Letters written together with the word after them. */
  readonly before: ReadonlySet<string>;
  /** Words of names after which the next is part of the name: `بن`. */
  readonly particles: ReadonlySet<string>;
  /** Pronouns written together with the word before them, the longest first. */
  readonly after: readonly string[];
  /** Whether the language's lists hold the folded word, without its article. */
  known(folded: string): boolean;
  /** The same without names of people, from which no pronoun is taken off. */
  common(folded: string): boolean;
}

/** The folded words of a whole article: a name that stands there by itself is parted from an `and` elsewhere. */
export type Apart = ReadonlySet<string>;
const nothing: Apart = new Set();

/** Words that begin with the letters of the article and keep them, folded. */
const whole: ReadonlySet<string> = new Set([
  ...[
    'اليوم',
    'الان',
    'الله',
    'اللذي',
    'الذي',
    'التي',
    'الذين',
    'اللذان',
    'اللذين',
    'اللتان',
    'اللتين',
    'اللواتي',
    'اللي',
  ],
  ...['الا', 'الف', 'الاف', 'الي', 'اليه', 'اليها', 'اليهم', 'اليوم'],
]);

/** A folded word without the Arabic article; other scripts and words that only begin like it stay as they are. */
export function withoutArticle(folded: string): string {
  return folded.startsWith('ال') && folded.length >= 4 && !whole.has(folded) ? folded.slice(2) : folded;
}

/** `والوزير`, `بالرباط`, `للمغرب`: how many letters before an article and its word, 0 when there are none. */
function beforeArticle(folded: string): number {
  if (/^[وفبك]ال\S{3}/u.test(folded)) return 1;
  return /^لل\S{2}/u.test(folded) ? 2 : 0;
}

/** The words of a list's entry with what is written together before an article parted. */
export function partListed(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const length = beforeArticle(word);
    return length === 0 ? [word] : [word.slice(0, 1), word.slice(length)];
  });
}

/**
 * Parts words from the letters written together with them, as far as the lists know what is left; the spans stay exact.
 * Only a word that is itself in no list is parted.
 */
export function partClitics(words: readonly Word[], rules: CliticRules, apart: Apart = nothing): readonly Word[] {
  const out: Word[] = [];
  for (const [i, word] of words.entries()) {
    // `بن بريك`: what follows a particle of names is one word.
    if (rules.particles.has(words[i - 1]?.folded ?? '') && beforeArticle(word.folded) === 0) out.push(word);
    else part(word, rules, apart, out);
  }
  return out;
}

function part(word: Word, rules: CliticRules, apart: Apart, out: Word[]): void {
  const first = word.folded[0] ?? '';
  const length = rules.before.has(first) && word.folded.length > 1 ? cliticLength(word.folded, rules, apart) : 0;
  // A word with vowel signs or stretching has more characters than folded letters: where they differ it stays whole.
  const { printed } = word;
  const cut = length === 0 ? 0 : cutAt(printed, length);
  if (cut === 0) {
    out.push(word);
    return;
  }
  const middle = word.start + cut;
  out.push({ start: word.start, end: middle, printed: printed.slice(0, cut), folded: first });
  const rest = { start: middle, end: word.end, printed: printed.slice(cut), folded: word.folded.slice(length) };
  part(rest, rules, apart, out);
}

/** After how many characters the first letters end, with the marks that they carry. */
function cutAt(printed: string, letters: number): number {
  let at = 0;
  for (let left = letters; left > 0 && at < printed.length; left--) {
    at++;
    while (/[\p{M}\u0640]/u.test(printed[at] ?? '')) at++;
  }
  return at < printed.length ? at : 0;
}

function cliticLength(folded: string, rules: CliticRules, apart: Apart): number {
  const { known } = rules;
  if (whole.has(folded) || known(folded) || known(withoutArticle(folded)) || stemOf(folded, rules) !== null) return 0;
  const before = beforeArticle(folded);
  if (before > 0) return beginsSo(folded, before, rules) ? 1 : before;
  const rest = folded.slice(1);
  // `واستمع`, `ويتضمن`: verbs that no list knows.
  if (/^و(?:است|انت|اجت|اخت|اعت|يت|يس|تت|تم|تس)\p{L}{2}/u.test(folded)) return 1;
  if (/^\d+$/u.test(rest)) return 1;
  if (folded[0] === 'س') return /^[يتن]/u.test(rest) && known(rest) ? 1 : 0;
  if (rest.length < 2) return 0;
  if (folded[0] === 'و' && rest.length >= 3 && apart.has(rest)) return 1;
  // `كرون` and `فرون` are names sooner than `ك` or `ف` before one.
  const listed = /[كف]/u.test(folded[0] ?? '') ? rules.common : known;
  if (listed(rest) || listed(withoutArticle(rest)) || whole.has(rest)) return 1;
  if (rest.length >= 3 && stemOf(withoutArticle(rest), rules) !== null) return 1;
  const next = rest[0] ?? '';
  return /[وف]/u.test(folded[0] ?? '') && rules.before.has(next) && cliticLength(rest, rules, apart) > 0 ? 1 : 0;
}

/** `للقاء`, `للبنان`: behind the preposition a word that itself begins with the letter of the article. */
function beginsSo(folded: string, before: number, rules: CliticRules): boolean {
  const isWord = (word: string) => rules.common(word) || stemOf(word, rules) !== null;
  return before === 2 && !isWord(folded.slice(2)) && isWord(folded.slice(1));
}

/** The listed word of which this is a form: with a pronoun after it (`زيارته`) or in the accusative (`اتفاقا`); else null. */
export function stemOf(folded: string, rules: CliticRules): { readonly stem: string; readonly owned: boolean } | null {
  for (const ending of rules.after) {
    if (!folded.endsWith(ending) || folded.length < ending.length + 3) continue;
    const base = folded.slice(0, -ending.length);
    const form = [base.replace(/ت$/u, 'ه'), base, base.replace(/ا[يو]$/u, 'اء')].find(rules.common);
    if (form !== undefined) return { stem: form, owned: true };
  }
  if (folded.length >= 5 && folded.endsWith('ا') && rules.common(folded.slice(0, -1)))
    return { stem: folded.slice(0, -1), owned: false };
  return null;
}
