import type { ReportedFact } from '../archive/archive.ts';
import type { Quote } from '../reading/fact.ts';
import { namesOthers, pointsBack, type ToldKind, tellsOf } from './kind-words.ts';
import { sentencesOf } from './sentences-of.ts';
import { foldedOf, tokensOf } from './tokens.ts';

/** More than this hides the answer. */
const most = 3;
/** So many sentences after the meeting may still go on about it. */
const reach = 6;

/** A meeting with the sentences after it that say what was talked about: they name nobody whom it does not. */
export function withTopics(report: ReportedFact): ReportedFact {
  return withLater(report, 'talks', (words, folded, language, known) => {
    const named = known.some((name) => name !== '' && words.includes(name));
    return named || pointsBack(folded, language) || namesOthers(folded, language) || !names(words);
  });
}

/** A meeting or visit with the sentences after it that say who else was present. */
export function withThosePresent(report: ReportedFact): ReportedFact {
  return withLater(report, 'presence', () => true);
}

function withLater(
  report: ReportedFact,
  kind: ToldKind,
  isOfIt: (words: string, folded: readonly string[], language: string, known: readonly string[]) => boolean,
): ReportedFact {
  const { article, fact } = report;
  const lines = sentencesOf(article);
  const own = new Set(fact.quotes.map(({ start }) => start));
  const last = lines.findLastIndex(({ start }) => own.has(start));
  const known = fact.participants.map(({ asWritten }) => asWritten.split(' ').at(-1) ?? '');
  const tells = ({ words }: Quote) => {
    const folded = foldedOf(tokensOf(words));
    return tellsOf(folded, article.language, kind) && isOfIt(words, folded, article.language, known);
  };
  const later =
    last < 0
      ? []
      : lines
          .slice(last + 1, last + 1 + reach)
          .filter(tells)
          .slice(0, most);
  return later.length === 0 ? report : { article, fact: { ...fact, quotes: [...fact.quotes, ...later] } };
}

/** Whether a sentence seems to name people: two words with capitals side by side, not at its beginning. */
const names = (words: string) => /\p{Ll}[,;]? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(words);
