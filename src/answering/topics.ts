import type { ReportedFact } from '../archive/archive.ts';
import type { Quote } from '../reading/fact.ts';
import type { ArchiveView } from './archive-view.ts';
import { namesOthers, pointsBack, type ToldKind, tellsContents, tellsOf } from './kind-words.ts';
import { sentencesOf } from './sentences-of.ts';
import { foldedOf, tokensOf } from './tokens.ts';

/** More than this hides the answer. */
const most = 3;
/** So many sentences after the meeting may still go on about it. */
const reach = 6;

/** Facts as they are to be shown: with sentences that tell more of them. */
export type Shows = (archive: ArchiveView, reports: readonly ReportedFact[]) => Promise<readonly ReportedFact[]>;

/** Meetings with the sentences after them that say what was talked about: they name nobody whom it does not. */
export const withTopics: Shows = (archive, reports) =>
  withLater(archive, reports, 'talks', (words, folded, language, known) => {
    const named = known.some((name) => name !== '' && words.includes(name));
    return named || pointsBack(folded, language) || namesOthers(folded, language) || !names(words);
  });

/** Meetings or visits with the sentences after them that say who else was present. */
export const withThosePresent: Shows = (archive, reports) => withLater(archive, reports, 'presence', () => true);

/** Agreements with the sentences after them that say what their text holds. */
export const withContents: Shows = (archive, reports) =>
  withLater(archive, reports, 'contents', (_, folded, language) => tellsContents(folded, language));

async function withLater(
  archive: ArchiveView,
  reports: readonly ReportedFact[],
  kind: ToldKind,
  isOfIt: (words: string, folded: readonly string[], language: string, known: readonly string[]) => boolean,
): Promise<readonly ReportedFact[]> {
  const sentences = await sentencesOf(
    archive,
    reports.map(({ article }) => article),
  );
  return reports.map((report) => {
    const { article, fact } = report;
    const lines = sentences(article).body;
    const own = new Set(fact.quotes.map(({ start }) => start));
    const last = lines.findLastIndex(({ start }) => own.has(start));
    const known = fact.participants.map(({ asWritten }) => asWritten.split(' ').at(-1) ?? '');
    const tells = ({ words }: Quote) => {
      const folded = foldedOf(tokensOf(words));
      return tellsOf(folded, article.language, kind) && isOfIt(words, folded, article.language, known);
    };
    const next = last < 0 ? [] : lines.slice(last + 1, last + 1 + reach);
    const later = next.filter(tells).slice(0, most);
    return later.length === 0 ? report : { article, fact: { ...fact, quotes: [...fact.quotes, ...later] } };
  });
}

/** Whether a sentence seems to name people: two words with capitals side by side, not at its beginning. */
const names = (words: string) => /\p{Ll}[,;]? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(words);
