import { finds } from '../../answering/asked/tokens.ts';
import { languages } from '../../languages/all.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { words } from '../../text/fold.ts';
import { memo } from '../../text/memo.ts';
import { wordsAlone } from '../../text/no-words.ts';
import { keyOf, matcherOf } from '../../text/patterns.ts';

const telling = memo((code) =>
  matcherOf([[languages.find((language) => language.code === code)?.asking.tells ?? '', true as const]]),
);

/** The letters of a language that is not written in Latin ones. */
const ownScript = memo((code) => {
  const script = new Intl.Locale(code).maximize().script ?? 'Latn';
  return script === 'Latn' ? null : new RegExp(`\\p{Script=${script}}`, 'u');
});

/**
 * The language of words that are not answered, by those alone that tell a language, which are ready at once; null where
 * none or several are told.
 */
export function languageTold(text: string): LanguageCode | null {
  const said = wordsAlone(text);
  const found = words(said).map((word) => ({ folded: keyOf(word), printed: said.slice(word.start, word.end) }));
  const tells = (code: LanguageCode, { folded, printed }: (typeof found)[number]) =>
    finds(telling(code), [folded]) || ownScript(code)?.test(printed) === true;
  const scores = languages.map(({ code }) => ({ code, score: found.filter((word) => tells(code, word)).length }));
  const [first, second] = scores.toSorted((a, b) => b.score - a.score);
  return first === undefined || first.score === (second?.score ?? 0) ? null : first.code;
}
