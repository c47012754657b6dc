import type { LanguageCode } from '../../languages/language.ts';
import { memo } from '../../text/memo.ts';
import { wordsAlone } from '../../text/no-words.ts';
import { countryMatcher, countryNamesIn, townMatcher } from './countries.ts';
import { slipped } from './cues.ts';
import { namesOpened, onlyInNames } from './particles.ts';
import { coveredBy } from './recognise.ts';
import { type Found, findAll, findEvery, finds, foldedOf, type Token, tokensOf } from './tokens.ts';
import { vocabularies } from './vocabulary.ts';

/**
 * The language in which a question is asked, by the languages' own lists: words that tell a language count double
 * when no other language has them, and so do words of the field, offices and greetings; names of countries and towns, accents
 * and a script of its own once. A tie goes to `fallback`, else to the language of a state that is named: `ambassadeur suriname`;
 * failing that there are several, in the languages' order. Addresses, letters in a row (`x y z`), and a name alone with its particles (`El Othmani`) tell nothing. Letter statistics are of no use here: questions are short and full of names.
 */
export function languagesTold(question: string, fallback: LanguageCode): readonly LanguageCode[] {
  const tokens = tokensOf(wordsAlone(question));
  const titleCase = tokens.every(({ capital }) => capital);
  // The small word of a name tells nothing: `Le Drian`.
  const inName = tokens.map(({ capital, printed }, index) => capital && !titleCase && index > 0 && printed.length < 4);
  const isLetter = (index: number) => tokens[index]?.printed.length === 1;
  const inRow = tokens.map((_, index) => isLetter(index) && (isLetter(index - 1) || isLetter(index + 1)));
  const folded = foldedOf(tokens);
  // Nor do those of a town: `Dar es Salam`, `Den Haag`.
  const states = findAll(countryMatcher(), folded);
  const places = [...findAll(townMatcher(), folded), ...states];
  const inTown = coveredBy(places.filter(({ from, to }) => to - from > 1));
  const opened = namesOpened(tokens);
  // What stands behind both small words of a name is the name: `van der Bellen`.
  const inSurname = (index: number) =>
    [0, 1, 2].some((behind) => isPair(folded[index - behind], folded[index - behind + 1]));
  const telling = folded.map((word) => vocabularies().filter(({ tells }) => finds(tells, [word])).length);
  const listing = vocabularies().map(({ months, wants, cues, askedAreas, greetings, courtesies, offices }) => {
    const lists = [months, wants, cues, askedAreas, greetings, courtesies, offices];
    // `military training` tells a language of which neither word is on a list alone.
    return coveredBy(lists.flatMap((list) => findEvery<unknown>(list, folded)));
  });
  const listedBy = folded.map((_, index) => listing.filter((listed) => listed(index)).length);
  const scoresWith = (counts: (index: number) => boolean) =>
    vocabularies().map(({ language, tells, accented, followUps }, at) => {
      const asWritten = (printed: string) => printed.toLowerCase().normalize('NFC');
      const named = countryNamesIn(language.code);
      const isNamed = ({ from, to }: Found<unknown>) => named.folded.has(folded.slice(from, to).join(' '));
      let score =
        tokens.filter(({ printed }) => accented.has(asWritten(printed))).length + places.filter(isNamed).length;
      // `en in 2023?` is opened as in Dutch alone.
      score += followUps.at(folded, 0).some(({ length }) => length > 1) ? 2 : 0;
      for (const [index, word] of folded.entries()) {
        if (inName[index] || inTown(index) || inSurname(index) || inRow[index] || !counts(index)) continue;
        if (finds(tells, [word])) score += 1 + 1 / (telling[index] ?? 1);
        else if (listing[at]?.(index)) score += 1 + 1 / (listedBy[index] ?? 1);
      }
      score += tokens.filter(({ printed }) => hasOwnScript(printed, language.code)).length;
      // `Italië` folds like French `Italie`, but is written in Dutch.
      score += tokens.filter(({ printed }) => named.accented.has(asWritten(printed))).length;
      return { code: language.code, score };
    });
  const beside = scoresWith((index) => !opened.has(index));
  // `meetings of von Testova`: what may open a name tells something where another word does.
  const scores = beside.every(({ score }) => score === 0) ? beside : scoresWith(() => true);
  const best = Math.max(...scores.map(({ score }) => score));
  const leading = scores.filter(({ score }) => score === best).map(({ code }) => code);
  // Of two, the one that alone has the letter: `reunion peña`.
  const lettered = leading.filter((code) => tokens.some(({ printed }) => hasOwnLetter(printed, code)));
  const leaders = best > 0 && lettered.length > 0 ? lettered : leading;
  if (best > 0 && leaders.includes(fallback)) return [fallback];
  const spoken =
    best > 0 ? leaders.find((code) => states.some(({ value }) => spokenIn(value.code) === code)) : undefined;
  const typed = tokens.filter(({ folded: word }, index) => word.length >= shortestSlip && !inSurname(index));
  const sure = ofSlip(typed, leaders, fallback) ?? spoken;
  if (sure !== undefined) return [sure];
  return best > 0 ? leaders : [fallback];
}

/** The language in which a question is asked, by its words alone; of several the first. */
export function questionLanguage(question: string, fallback: LanguageCode): LanguageCode {
  return languagesTold(question, fallback)[0] ?? fallback;
}

/** A shorter word may be a slip of too many, and is somebody's name as often: `pence`. */
const shortestSlip = 6;

/** The language that is spoken most in a state, as the runtime's own data has it. */
const spokenIn = memo((code): string => new Intl.Locale(`und-${code}`).maximize().language);

/** Whether two folded words open a surname together and nothing else. */
const isPair = (first: string | undefined, second: string | undefined): boolean =>
  onlyInNames.includes(`${first} ${second}`);

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
