import type { Word } from '../../text/fold.ts';
import { stemOf } from '../../text/joined-words.ts';
import { memo, memoOf } from '../../text/memo.ts';
import { keyOf, type Matcher } from '../../text/patterns.ts';
import type { JoinedRules } from './word-lists.ts';

/** What is told of a word by the lists alone: words come again and again. */
const formsBy = memoOf((rules: JoinedRules) => ({
  reduced: memo((key) => {
    const form = stemOf(key, rules);
    return form ? { folded: form.stem, owned: form.owned } : { folded: key, owned: false };
  }),
  inflected: memo((key) => {
    if (rules.known(key)) return false;
    return rules.inflections.some(
      (ending) => key.length > ending.length + 2 && key.endsWith(ending) && rules.common(key.slice(0, -ending.length)),
    );
  }),
}));

/** A word of a script that writes pronouns together with it, as the lists have it. */
export function reduced(key: string, rules: JoinedRules): { readonly folded: string; readonly owned: boolean } {
  return formsBy(rules).reduced(key);
}

/** The feminine, a plural or a dual of a listed word, which no list has in this form. */
export function inflected(key: string, rules: JoinedRules): boolean {
  return formsBy(rules).inflected(key);
}

/** Another country's spelling of a sound as the lists have it: Egypt's `شئون` is `شؤون`, `مسئول` is `مسؤول`. */
export function spelt(words: readonly Word[], { respelt }: JoinedRules): readonly Word[] {
  if (!words.some(({ printed }) => printed.includes(respelt.printed))) return words;
  return words.map((word) =>
    word.printed.includes(respelt.printed)
      ? { ...word, folded: word.folded.replace(respelt.folded, respelt.listed) }
      : word,
  );
}

/** The words of a sentence without the wishes for a ruler or for the dead, which part a name from what goes on after it. */
export function withoutWishes(
  words: readonly Word[],
  wishes: Matcher<true> | null,
  { article }: JoinedRules,
): readonly Word[] {
  if (wishes === null) return words;
  const keys = words.map(keyOf);
  // Most sentences have none.
  if (keys.every((_, i) => wishes.at(keys, i).length === 0)) return words;
  let next = 0;
  const kept = words.filter((word, i) => {
    if (i < next) return false;
    const [wish] = wishes.at(keys, i);
    // `معظم الدول` is no wish: a single word is one only with its article.
    if (wish === undefined || (wish.length === 1 && !word.printed.startsWith(article))) return true;
    next = i + wish.length;
    return false;
  });
  return kept.length === words.length ? words : kept;
}

/**
 * What stands between two words: where a wish was left out between them, nothing of the dashes or commas around it; and
 * `#X_Y` are two words of a name.
 */
export function gapOver(between: string): string {
  if (between === ' ') return between;
  // `الدكتور/ X`, `/X/`: strokes around a name or behind an honorific.
  if (/^(?:\s?[#_]|\/\s|\s\/)$/u.test(between)) return ' ';
  if (/^\/[،,.]\s?$/u.test(between)) return between.slice(1);
  if (between.length < 6 || !/\p{L}/u.test(between)) return between;
  const marks = between.replace(/[\p{L}\p{M}]+/gu, '');
  const after = /[^\p{L}\p{M}]*$/u.exec(between)?.[0] ?? '';
  const closes =
    /[-\u2010-\u2015\u0640)"”»]/u.test(after) || (/[,،]/u.test(after) && (marks.match(/[,،]/gu) ?? []).length > 1);
  return closes && !/[.:؛;\n]/u.test(after) ? ' ' : after;
}
