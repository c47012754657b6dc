import { languageOf } from '../languages/all.ts';
import { areaIds } from '../languages/area-ids.ts';
import type { Language } from '../languages/language.ts';
import type { Article } from '../reading/article.ts';
import { fold } from '../text/fold.ts';
import { memo, memoOf } from '../text/memo.ts';
import { alternatives } from '../text/patterns.ts';

/**
 * Whether an article can print a term of the area, or a wide word of it. Of most articles a look at their letters says no,
 * and thousands are asked for at a time; where it says yes, their words tell.
 */
export function canNameArea(article: Article, area: string): boolean {
  return areaHint(area)(article).is;
}

/** Whether an article can print a name of an instrument of this type. */
export function canNameInstrument(article: Article, type: string): boolean {
  return instrumentHint(type)(article).is;
}

const areaHint = memo((area) =>
  hint(({ areas }) =>
    areaIds.flatMap((id) => (id === area ? [areas[id].label, areas[id].terms, areas[id].listed] : [])),
  ),
);

const instrumentHint = memo((type) =>
  hint(({ instruments }) => instruments.flatMap((one) => (one.type === type ? [one.words] : []))),
);

/** Arabic joins words to others and changes their letters. */
const joined = /[\u0620-\u064a]/u;

function hint(listsOf: (language: Language) => readonly string[]) {
  const stemsOf = memoOf((language: Language) => stemsIn(listsOf(language)));
  return memoOf(({ text, language }: Article) => {
    const own = languageOf(language);
    if (!own || joined.test(text)) return { is: true };
    const folded = fold(text);
    return { is: stemsOf(own).some((stem) => folded.includes(stem)) };
  });
}

/** The longest word of each alternative, without stars; of those within each other the shortest. */
function stemsIn(lists: readonly string[]): readonly string[] {
  const words = lists.flatMap(alternatives).map((tokens) => {
    const plain = tokens.map((token) => token.replaceAll('*', ''));
    const longest = plain.toSorted((a, b) => b.length - a.length)[0] ?? '';
    // A single letter keeps its accent as a word and loses it in a text.
    return longest.length < 2 ? '' : longest;
  });
  const shortest: string[] = [];
  for (const word of words.toSorted((a, b) => a.length - b.length))
    if (!shortest.some((other) => word.includes(other))) shortest.push(word);
  return shortest;
}
