import { acrossScripts } from './across-scripts.ts';
import { fold } from './fold.ts';

/** How one word of a name sounds, as far as its spelling tells: its consonant classes, and the vowels between them. */
export interface Sound {
  /** One letter for each class of consonants (`Hammouchi` and `حموشي`: `hmS`). */
  readonly skeleton: string;
  /** Vowels before, between and after the consonants: one more than the skeleton has letters. */
  readonly vowels: readonly string[];
  /** Arabic script, which leaves short vowels out. */
  readonly arabic: boolean;
}

/** Up to this distance two spellings are taken for one name; it ranks and proposes, it never merges people alone. */
export const alike = 0.8;

/** Latin spellings of consonants, longest first; what is not here is a vowel or stands for itself. */
const latin: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/tsch|sch|tch|tsj|sj|ch|sh/y, 'S'],
  [/dsch|dzj|dj|dg(?=e)|jh?/y, 'J'],
  [/kh/y, 'h'],
  [/gu(?=[ei])|gh|qu(?=[eiy])|q|ck|k/y, 'k'],
  [/g(?=[eiy])/y, 'J'],
  [/g|c(?![eiy])/y, 'k'],
  [/c|s/y, 's'],
  [/x/y, 'ks'],
  [/ph|v|f/y, 'f'],
  [/bh|p|b/y, 'b'],
  [/th?/y, 't'],
  [/dh?/y, 'd'],
  [/rh?/y, 'r'],
];

const arabicConsonants: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 't',
  ج: 'J',
  چ: 'S',
  ح: 'h',
  خ: 'h',
  ه: 'h',
  د: 'd',
  ذ: 'd',
  ض: 'd',
  ظ: 'd',
  ر: 'r',
  ز: 'z',
  ژ: 'J',
  س: 's',
  ص: 's',
  ش: 'S',
  غ: 'k',
  گ: 'k',
  ڭ: 'k',
  ق: 'k',
  ك: 'k',
  ف: 'f',
  ڤ: 'f',
  ل: 'l',
  م: 'm',
  ن: 'n',
};
const arabicVowels: Readonly<Record<string, string>> = { ا: 'a', و: 'u', ي: 'i' };
const hasArabic = /[\u0620-\u064a\u0671-\u06d3]/;

function soundOfLatin(word: string): Sound {
  const text = word
    .replace(/[^a-z]/g, '')
    // Nothing tells `Amine` from `Amin`, nor `Fatimah` from `Fatima`; the article in `Abdel` is written in many ways.
    .replace(/(?<=[^aeiouyw])e$|(?<=[aeiouy])h$/, '')
    .replace(/^abd[aeiou]+l(?=[rsnzd])|^abd[aeiou]+(?=([rsnzd])\1)/, 'abd')
    .replace(/^abd[aeiou]+l/, 'abdl');
  let skeleton = '';
  const vowels = [''];
  let last = '';
  let at = 0;
  while (at < text.length) {
    const letter = text[at] ?? '';
    if (/[aeiouyw]/.test(letter)) {
      const long = /ou|oo|ee/y;
      long.lastIndex = at;
      const pair = long.exec(text)?.[0];
      const vowel = pair === 'ee' || letter === 'y' ? 'i' : pair !== undefined || letter === 'w' ? 'u' : letter;
      const slot = vowels.at(-1) ?? '';
      if (!slot.endsWith(vowel)) vowels[vowels.length - 1] = slot + vowel;
      last = '';
      at += pair?.length ?? 1;
      continue;
    }
    let sound = letter;
    let length = 1;
    for (const [pattern, found] of latin) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match) {
        sound = found;
        length = match[0].length;
        break;
      }
    }
    if (sound !== last) {
      skeleton += sound;
      for (let i = 0; i < sound.length; i++) vowels.push('');
    }
    last = sound;
    at += length;
  }
  return { skeleton, vowels, arabic: false };
}

function soundOfArabic(word: string): Sound {
  const text = word
    .replace(/^عبد ?ال(?=[رسشصنزدذضظ])/, 'عبد')
    .replace(/^عبد ?الل/, 'عبدل')
    .replace(/^عبد ?ال/, 'عبدل')
    .replace(/^ال(?=..)/, '')
    .replace(/تش/g, 'ش')
    .replace(/(?<=.)[هح]$/, (final, at: number, whole: string) => (final === 'ه' && whole[at - 1] !== 'ا' ? 'ا' : ''));
  let skeleton = '';
  const vowels = [''];
  for (const letter of text) {
    const consonant = arabicConsonants[letter];
    if (consonant !== undefined) {
      skeleton += consonant;
      vowels.push('');
      continue;
    }
    const vowel = arabicVowels[letter];
    const slot = vowels.at(-1) ?? '';
    if (vowel !== undefined && !slot.endsWith(vowel)) vowels[vowels.length - 1] = slot + vowel;
  }
  return { skeleton, vowels, arabic: true };
}

const kept = new Map<string, Sound>();

/** How a word of a name sounds, for Latin and Arabic script; other scripts give an empty skeleton. */
export function soundOf(word: string): Sound {
  let sound = kept.get(word);
  if (sound === undefined) {
    const folded = fold(word);
    sound = hasArabic.test(folded) ? soundOfArabic(folded) : soundOfLatin(folded);
    if (kept.size > 50_000) kept.clear();
    kept.set(word, sound);
  }
  return sound;
}

/** The consonant classes of a word of a name: equal for its spellings across Latin and Arabic script. */
export function skeleton(word: string): string {
  return soundOf(word).skeleton;
}

/** What it costs to take one vowel for another; a pair that is not here costs 1. */
const exchanges: Readonly<Record<string, number>> = {
  ae: 0.25,
  ei: 0.5,
  ou: 0.1,
  ao: 0.6,
  au: 0.75,
  eo: 0.75,
  eu: 0.7,
};
/** A missing `i` tells names apart (`Said`, `Saad`), a missing `a` or `e` hardly (`Chaudhry`, `Chaudhary`). */
const omissions: Readonly<Record<string, number>> = { a: 0.4, e: 0.3, i: 1, o: 0.6, u: 0.6 };

function exchange(a: string, b: string): number {
  return a === b ? 0 : (exchanges[a < b ? a + b : b + a] ?? 1);
}

/** Edit distance between the vowels that two spellings put in the same place. */
function betweenVowels(a: string, b: string): number {
  let row = [0];
  for (const vowel of b) row.push((row.at(-1) ?? 0) + (omissions[vowel] ?? 1));
  for (const mine of a) {
    const next = [(row[0] ?? 0) + (omissions[mine] ?? 1)];
    for (let j = 0; j < b.length; j++) {
      const theirs = b[j] ?? '';
      next.push(
        Math.min(
          (row[j] ?? 0) + exchange(mine, theirs),
          (row[j + 1] ?? 0) + (omissions[mine] ?? 1),
          (next[j] ?? 0) + (omissions[theirs] ?? 1),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Arabic writes long vowels only, and opens a word with alif whatever its vowel is. */
function arabicToLatin(arabic: string, latinVowels: string, first: boolean): number {
  if (first && (arabic === '' || arabic === 'a')) return 0;
  if (first && arabic.startsWith('a')) return arabicToLatin(arabic.slice(1), latinVowels, false);
  if (arabic === '') return latinVowels.length <= 1 ? 0 : 0.9;
  if (latinVowels === '') return (omissions[arabic] ?? 1) + 0.2;
  const covered = [...arabic].every((vowel) =>
    [...latinVowels].some((other) => exchange(vowel, other) <= (vowel === 'a' ? 0.25 : 0.5)),
  );
  return covered ? 0 : 1;
}

const endsInI = (sound: Sound) => /[iy]$/.test(sound.vowels.at(-1) ?? '');

/** Vowels at a word's end: -i is on both sides and what leads to it is spelt freely; a final -a tells names apart. */
function lastVowels(mine: string, theirs: string, bothEndInI: boolean): number {
  if (bothEndInI) {
    const free = /[aei]+$/;
    const rest = betweenVowels(mine.replace(free, ''), theirs.replace(free, ''));
    return rest + (mine === theirs ? 0 : 0.25);
  }
  if ((mine === '') !== (theirs === '')) return 1;
  return betweenVowels(mine, theirs);
}

/** What a spelling costs that says nothing of the sound. */
const spelling = 0.2;

/** `العمامرة`, `لعمامرة`: in the Maghreb the article is also written as it is spoken. */
function isMaghrebi(a: string, b: string): boolean {
  const [mine, theirs] = [a, b].map((word) => word.replace(/^ال(?=...)/, ''));
  return mine !== undefined && mine.length > 3 && (`ل${mine}` === theirs || mine === `ل${theirs}`);
}

/**
 * How far apart two spellings of a word of a name sound: 0 for the same, `Infinity` when their consonants differ or only
 * one ends in -i (`Hassan`, `Hassani`). Symmetric. A distance up to `alike` is one name spelt in two ways.
 */
export function soundsLike(a: string, b: string): number {
  const left = soundOf(a);
  const right = soundOf(b);
  if (left.arabic && right.arabic && isMaghrebi(fold(a), fold(b))) return spelling;
  const bySound = betweenSounds(a, b, left, right);
  if (left.arabic === right.arabic || bySound === 0) return bySound;
  return Math.min(bySound, left.arabic ? acrossScripts(a, b) : acrossScripts(b, a));
}

function betweenSounds(a: string, b: string, left: Sound, right: Sound): number {
  if (left.skeleton !== right.skeleton) return Number.POSITIVE_INFINITY;
  if (endsInI(left) !== endsInI(right)) return Number.POSITIVE_INFINITY;
  if (left.skeleton === '' && fold(a) !== fold(b)) return Number.POSITIVE_INFINITY;
  let distance = 0;
  const last = left.vowels.length - 1;
  for (let i = 0; i <= last; i++) {
    const mine = left.vowels[i] ?? '';
    const theirs = right.vowels[i] ?? '';
    if (i === last && i > 0) distance += lastVowels(mine, theirs, endsInI(left));
    else if (left.arabic === right.arabic) distance += betweenVowels(mine, theirs);
    else distance += left.arabic ? arabicToLatin(mine, theirs, i === 0) : arabicToLatin(theirs, mine, i === 0);
  }
  return distance;
}
