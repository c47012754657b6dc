import { fold } from './fold.ts';

/** What Latin letters an Arabic letter, or two, are written for, and what each pair costs. */
type Letters = readonly (readonly [latin: string, cost: number])[];

const listed = (text: string): Letters =>
  text.split(' ').map((one): readonly [string, number] => {
    const [latin = '', cost = '0'] = one.split(':');
    return [latin, Number(cost)];
  });

/** The press of each language writes foreign names by ear: `شولتس` for Scholz, `خوسيه` for José, `كايا` for Kaja. */
const letters: ReadonlyMap<string, Letters> = new Map(
  Object.entries({
    ا: 'a e:.2 o:.55 u:.55 i:.9 y:.9',
    اي: 'i:.15 y:.1 ei ey ai ay ae:.1 ij eye ie:.15',
    او: 'o:.2 u:.2 ou ow au aw ao',
    ان: 'in:.3 en:.2',
    و: 'o u w ou oo ow au:.1 eau eu oe ue oa v:.35 ew:.1 ot:.3 os:.4 oux:.3 a:.9 e:.9 i:.9',
    ي: 'i y e ee ie ei ey ai ay ea ae j:.1 u:.9 a:.9 o:.9',
    ني: 'n:.15 gn ny nj',
    يه: 'e:.1 er:.15 et:.1 ay:.1 ey:.1 ai:.1 ie:.1 es:.3 ez:.3 i:.5',
    ه: 'h a:.1 e:.1 ah:.1 eh:.1',
    ب: 'b p v:.5',
    پ: 'p b',
    ت: 't th d:.6',
    ث: 'th t s:.2 z:.2 c:.2',
    ج: 'j g dj dg dsch gi:.1 ch:.3 tch:.3 y:.5 zh:.1',
    چ: 'ch tch c:.2',
    ح: 'h ch:.4 kh:.3',
    خ: 'kh h ch j x:.2 g:.3 gh:.4',
    د: 'd dh t:.6 dt:.1',
    ذ: 'd dh z:.1 th',
    ض: 'd dh z:.2',
    ظ: 'd dh z th',
    ر: 'r rh gh:.4',
    ز: 'z s:.15 ts:.3 zh:.3',
    ژ: 'j zh g',
    س: 's c sc ss z:.2 ts:.3 x:.3',
    ش: 'sh ch sch sj s:.3 sz sc:.2 x:.2 c:.4 ş shch',
    تش: 'ch tch tsch tsj c:.2 cz tj cs',
    تس: 'z ts tz c:.3 zz',
    ص: 's c ss',
    ط: 't th',
    ع: 'a:.05 e:.05 aa',
    غ: 'g gh gu r:.4 ch:.4',
    ڤ: 'v f w:.1',
    ف: 'f v ph w:.15',
    ق: 'k q c g gh:.1 ck',
    ك: 'k c q ck ch qu kh g:.4 cq',
    كس: 'x ks cks cs xe',
    غز: 'x gz gs',
    گ: 'g gu',
    ڭ: 'g gu',
    ل: 'l lh',
    م: 'm mb:.3',
    ن: 'n gn:.2 mn:.3',
  }).map(([arabic, latin]) => [arabic, listed(latin)] as const),
);

/** Arabic writes no short vowels: what a Latin vowel costs that has no letter, inside a name. */
const unwritten: Readonly<Record<string, number>> = { a: 0.05, e: 0.05, i: 0.15, o: 0.15, u: 0.15, y: 0.3, h: 0.15 };
/** A vowel at the end of a name is written; a final consonant after a vowel is often mute. */
const last: Readonly<Record<string, number>> = { e: 0.1, h: 0.1, t: 0.35, s: 0.35, d: 0.35, z: 0.35, x: 0.35, p: 0.4 };
/** What an Arabic letter costs that no Latin one is written for. */
const silent: Readonly<Record<string, number>> = { ا: 0.75, و: 0.9, ي: 1, ع: 0, ء: 0, ه: 0.7 };

const longestWord = 24;

const vowel = /[aeiouy]/;

function alone(latin: string, at: number): number {
  const letter = latin[at] ?? '';
  if (at === latin.length - 1) return (vowel.test(latin[at - 1] ?? '') || letter === 'e' ? last[letter] : 1) ?? 1;
  if (at === 0) return letter === 'h' ? 0.6 : 1;
  // A long vowel or two vowels are written; only `ou` is one short vowel.
  if (vowel.test(latin[at - 1] ?? '') && vowel.test(letter) && !latin.startsWith('ou', at - 1)) return 0.9;
  return unwritten[letter] ?? 2;
}

/**
 * How far a word of a name in Arabic script is from one in Latin script, letter by letter: 0 for the plainest spelling,
 * `Infinity` where their consonants cannot be the same. Comparable with `soundsLike`.
 */
export function acrossScripts(arabic: string, latin: string): number {
  const from = fold(arabic).replace(/[^\u0620-\u064a\u0671-\u06d3]/g, '');
  const to = fold(latin)
    .replace(/[^a-z]/g, '')
    .replace(/([^aeiou])\1/g, '$1');
  if (from.length === 0 || to.length === 0 || from.length > longestWord || to.length > longestWord)
    return Number.POSITIVE_INFINITY;
  const whole = distance(from, to);
  if (/^ال../.test(from)) return Math.min(whole, distance(from.slice(2), to));
  // The article, which only one of the two may have written: `Elbaradei`, `Lamamra`.
  const article = /^[ae]l(?=...)|^l(?=a..)/.exec(to)?.[0];
  return article ? Math.min(whole, distance(from, to.slice(article.length)) + 0.1) : whole;
}

function distance(from: string, to: string): number {
  const width = to.length + 1;
  const costs = new Array<number>((from.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const reach = (i: number, j: number, cost: number) => {
    const index = i * width + j;
    if (cost < (costs[index] ?? 0)) costs[index] = cost;
  };
  costs[0] = 0;
  for (let i = 0; i <= from.length; i++) {
    for (let j = 0; j <= to.length; j++) {
      const cost = costs[i * width + j] ?? Number.POSITIVE_INFINITY;
      if (cost > 2) continue;
      if (j < to.length) reach(i, j + 1, cost + alone(to, j));
      if (i === from.length) continue;
      // `عماد`, `عثمان`: what opens a name may be read with any vowel.
      if (i === 0 && from[0] === 'ع' && vowel.test(to[j] ?? '')) reach(1, j + 1, cost + 0.1);
      // Before a consonant with which no Arabic word begins stands an alif.
      reach(i + 1, j, cost + (i === 0 && from[0] === 'ا' && j === 0 ? 0.3 : (silent[from[i] ?? ''] ?? 2)));
      for (const length of [1, 2]) {
        const pair = length === 1 || i + 1 < from.length ? letters.get(from.slice(i, i + length)) : undefined;
        // `يه` stands for one vowel only where the name ends, `ني` for ñ only where it goes on.
        const ends = i + 2 >= from.length;
        if (!pair || (length === 2 && from.startsWith(ends ? 'ني' : 'يه', i))) continue;
        for (const [latin, price] of pair)
          if (to.startsWith(latin, j)) reach(i + length, j + latin.length, cost + price);
      }
    }
  }
  return costs[from.length * width + to.length] ?? Number.POSITIVE_INFINITY;
}
