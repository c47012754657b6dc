import type { LanguageCode } from '../../languages/language.ts';
import { wordsAlone } from '../../text/no-words.ts';
import type { ArchiveView } from '../archive-view.ts';
import { actorsNamed, isGuess } from './people.ts';
import { languagesTold } from './question-language.ts';
import { tokensOf } from './tokens.ts';

/** A shorter word is seldom a surname. */
const shortest = 4;
const articlesRead = 3;

/**
 * The language in which a question is asked; where its words leave several, the one in which the articles are that name
 * whoever it names: `baerbock marokko`, of which German and Dutch write both words.
 */
export async function languageAsked(
  archive: Pick<ArchiveView, 'findActors' | 'article'>,
  question: string,
  fallback: LanguageCode,
): Promise<LanguageCode> {
  const told = languagesTold(question, fallback);
  if (told.length < 2) return told[0] ?? fallback;
  const counts = new Map<string, number>();
  for (const { printed } of tokensOf(wordsAlone(question))) {
    const asked = printed.length < shortest ? null : await actorsNamed(archive, printed);
    if (asked === null || isGuess(asked)) continue;
    const ids = asked.actors.flatMap(({ names }) => names.flatMap(({ articleIds }) => articleIds));
    for (const id of new Set(ids.slice(0, articlesRead))) {
      const language = (await archive.article(id))?.language ?? '';
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return told.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? fallback;
}
