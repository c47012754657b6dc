import type { LanguageCode } from '../../languages/language.ts';
import { memo } from '../../text/memo.ts';
import { wordsAlone } from '../../text/no-words.ts';
import { countryNamesIn, townMatcher } from './countries.ts';
import { slipped } from './cues.ts';
import { namesOpened } from './particles.ts';
import { coveredBy } from './recognise.ts';
import { findAll, findEvery, finds, foldedOf, type Token, tokensOf } from './tokens.ts';
import { vocabularies } from './vocabulary.ts';

/**
 * The language in which a question is asked, by the languages' own lists: words that tell a language count double
 * when no other language has them, words of the field, offices, greetings, names of countries, accents and a script of its own once.
 * A tie goes to `fallback`. Addresses, letters in a row (`x y z`), and a name alone with its particles (`El Othmani`) tell nothing. Letter statistics are of no use here: questions are short and full of names.
 */
export function questionLanguage(question: string, fallback: LanguageCode): LanguageCode {
  const tokens = tokensOf(wordsAlone(question));
  const titleCase = tokens.every(({ capital }) => capital);
  // The small word of a name tells nothing: `Le Drian`.
  const inName = tokens.map(({ capital, printed }, index) => capital && !titleCase && index > 0 && printed.length < 4);
  const isLetter = (index: number) => tokens[index]?.printed.length === 1;
  const inRow = tokens.map((_, index) => isLetter(index) && (isLetter(index - 1) || isLetter(index + 1)));
  const folded = foldedOf(tokens);
  // Nor do those of a town: `Dar es Salam`.
  const inTown = coveredBy(findAll(townMatcher(), folded).filter(({ from, to }) => to - from > 1));
  const opened = namesOpened(tokens);
  const telling = folded.map((word) => vocabularies().filter(({ tells }) => finds(tells, [word])).length);
  const scoresWith = (counts: (index: number) => boolean) =>
    vocabularies().map(
      ({ language, tells, accented, months, wants, cues, askedAreas, greetings, courtesies, offices, followUps }) => {
        const asWritten = (printed: string) => printed.toLowerCase().normalize('NFC');
        const named = countryNamesIn(language.code);
        const lists = [months, wants, cues, askedAreas, greetings, courtesies, offices];
        // `military training` tells a language of which neither word is on a list alone.
        const listed = coveredBy(lists.flatMap((list) => findEvery<unknown>(list, folded)));
        let score = tokens.filter(({ printed }) => accented.has(asWritten(printed))).length;
        // `en in 2023?` is opened as in Dutch alone.
        score += followUps.at(folded, 0).some(({ length }) => length > 1) ? 2 : 0;
        for (const [index, word] of folded.entries()) {
          if (inName[index] || inTown(index) || inRow[index] || !counts(index)) continue;
          if (finds(tells, [word])) score += 1 + 1 / (telling[index] ?? 1);
          else if (listed(index)) score += 1;
          if (named.folded.has(word)) score += 1;
        }
        score += tokens.filter(({ printed }) => hasOwnScript(printed, language.code)).length;
        // `Italië` folds like French `Italie`, but is written in Dutch.
        score += tokens.filter(({ printed }) => named.accented.has(asWritten(printed))).length;
        return { code: language.code, score };
      },
    );
  const beside = scoresWith((index) => !opened.has(index));
  // `meetings of von Testova`: what may open a name tells something where another word does.
  const scores = beside.every(({ score }) => score === 0) ? beside : scoresWith(() => true);
  const best = Math.max(...scores.map(({ score }) => score));
  const leading = scores.filter(({ score }) => score === best).map(({ code }) => code);
  // Of two, the one that alone has the letter: `reunion peña`.
  const lettered = leading.filter((code) => tokens.some(({ printed }) => hasOwnLetter(printed, code)));
  const leaders = best > 0 && lettered.length > 0 ? lettered : leading;
  if (best > 0 && leaders.includes(fallback)) return fallback;
  return ofSlip(tokens, leaders, fallback) ?? (best > 0 ? leaders[0] : null) ?? fallback;
}

/** The language among these in which a word asks for something with a slip of the keyboard: `agreemnts`. */
function ofSlip(
  tokens: readonly Token[],
  codes: readonly LanguageCode[],
  fallback: LanguageCode,
): LanguageCode | undefined {
  const typed = tokens.flatMap(({ folded, capital }) => (capital ? [] : [folded]));
  return vocabularies(fallback)
    .map(({ language }) => language)
    .filter(({ code }) => codes.includes(code))
    .find(({ asking }) => typed.some((word) => slipped(word, asking.cues).length > 0))?.code;
}

/** The letters of a language that is not written in Latin ones. */
const ownScript = memo((code) => {
  const script = new Intl.Locale(code).maximize().script ?? 'Latn';
  return script === 'Latn' ? null : new RegExp(`\\p{Script=${script}}`, 'u');
});

function hasOwnScript(printed: string, code: LanguageCode): boolean {
  return ownScript(code)?.test(printed) ?? false;
}

/** Letters with marks that no other language of ours writes: `ñ`, `ß`. */
const ownLetters = memo((code): ReadonlySet<string> => {
  const written = vocabularies().map(({ language, accented }) => ({
    own: language.code === code,
    letters: new Set([...accented].join('').normalize('NFC')),
  }));
  const own = written.find((one) => one.own)?.letters ?? new Set<string>();
  const others = written.filter((one) => !one.own);
  return new Set(
    [...own].filter(
      (letter) => !/[\p{ASCII}\p{Lo}]/u.test(letter) && others.every(({ letters }) => !letters.has(letter)),
    ),
  );
});

const hasOwnLetter = (printed: string, code: LanguageCode): boolean =>
  [...printed.toLowerCase().normalize('NFC')].some((letter) => ownLetters(code).has(letter));
