import type { ReportedFact } from '../../archive/archive.ts';
import { languageOf } from '../../languages/all.ts';
import type { Quote } from '../../reading/fact.ts';
import type { ArchiveView } from '../archive-view.ts';
import { findEvery, foldedOf, tokensOf } from '../asked/tokens.ts';
import { vocabularyOf } from '../asked/vocabulary.ts';
import { namesOthers, pointsBack, signedBySome, type ToldKind, tellsContents, tellsOf } from './kind-words.ts';
import { sentencesOf } from './sentences-of.ts';

/** More than this hides the answer. */
const most = 3;
/** So many sentences after the meeting may still go on about it. */
const reach = 6;

/** Facts as they are to be shown: with sentences that tell more of them. */
export type Shows = (archive: ArchiveView, reports: readonly ReportedFact[]) => Promise<readonly ReportedFact[]>;

/** Meetings with the sentences after them that say what was talked about: they name nobody whom it does not. */
export const withTopics: Shows = async (archive, reports) => {
  const talks = await withLater(archive, reports, 'talks', (words, folded, language, known) => {
    const named = known.some((name) => name !== '' && words.includes(name));
    // Where nouns have capitals too, two in a row may be a region: `der Nahe Osten`.
    const strangers = languageOf(language)?.capitals === undefined && names(words);
    return named || pointsBack(folded, language) || namesOthers(folded, language) || !strangers;
  });
  if (talks.some((report, index) => report !== reports[index])) return talks;
  // Failing that, one that lists fields of what they do together.
  return withLater(archive, reports, 'contents', (_, folded, language) => fieldsIn(folded, language) > 1);
};

/** Whether a sentence says what it is about, and names several fields. */
export function listsFields(words: string, language: string): boolean {
  const folded = foldedOf(tokensOf(words));
  return tellsOf(folded, language, 'contents') && fieldsIn(folded, language) > 1;
}

/** How many areas of cooperation a sentence names. */
function fieldsIn(folded: readonly string[], language: string): number {
  const own = languageOf(language);
  const terms = own ? findEvery(vocabularyOf(own).askedAreas, folded) : [];
  return new Set(terms.map(({ value }) => value)).size;
}

/** Meetings or visits with the sentences after them that say who else was present. */
export const withThosePresent: Shows = (archive, reports) => withLater(archive, reports, 'presence', () => true);

/** Agreements with the sentences after them that say what their text holds. */
export const withContents: Shows = (archive, reports) =>
  withLater(archive, reports, 'contents', (_, folded, language) => tellsContents(folded, language));

/** So many entries of a list are shown. */
const mostListed = 5;

const bullet = /^[ \t]*(?:[*•·‣▪–—-]|\d{1,2}[.)])(?:\s|$)/u;

/** What stands on the same line before an offset. */
const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

/** Facts whose last sentence opens a list (`three documents were signed:`) with the entries right after it. */
export const withList: Shows = async (archive, reports) => {
  const open = reports.filter(({ fact }) => /[:：]\s*$/u.test(fact.quotes.at(-1)?.words ?? ''));
  const sentences = await sentencesOf(archive, open);
  return reports.map((report) => {
    const { article, fact } = report;
    const lines = open.includes(report) ? sentences(article).body : [];
    const last = lines.findIndex(({ start }) => start === fact.quotes.at(-1)?.start);
    const rest = lines.slice(last + 1, last + 1 + mostListed);
    const isEntry = ({ start, words }: Quote) => bullet.test(words) || bullet.test(lineBefore(article.text, start));
    const end = rest.findIndex((line) => !isEntry(line));
    const entries = last < 0 ? [] : end < 0 ? rest : rest.slice(0, end);
    return entries.length === 0 ? report : { article, fact: { ...fact, quotes: [...fact.quotes, ...entries] } };
  });
};

/** The agreements of which a sentence of theirs, or after them, says who signed without a name. */
export async function withSignersDescribed(
  archive: ArchiveView,
  reports: readonly ReportedFact[],
): Promise<readonly ReportedFact[]> {
  const sentences = await sentencesOf(archive, reports);
  return reports.flatMap((report): readonly ReportedFact[] => {
    const { article, fact } = report;
    const lines = sentences(article).body;
    const isOwn = ({ start }: Quote) => fact.quotes.some((quote) => quote.start === start);
    const about = lines.slice(lines.findIndex(isOwn), lines.findLastIndex(isOwn) + 1 + reach);
    const told = about.find(({ words }) => signedBySome(foldedOf(tokensOf(words)), article.language));
    if (told === undefined) return [];
    const quotes = isOwn(told) ? fact.quotes : [...fact.quotes, told].toSorted((a, b) => a.start - b.start);
    return [{ article, fact: { ...fact, quotes } }];
  });
}

async function withLater(
  archive: ArchiveView,
  reports: readonly ReportedFact[],
  kind: ToldKind,
  isOfIt: (words: string, folded: readonly string[], language: string, known: readonly string[]) => boolean,
): Promise<readonly ReportedFact[]> {
  const sentences = await sentencesOf(archive, reports);
  const meetings = await archive.facts({ kinds: ['meeting'], articleIds: reports.map(({ article }) => article.id) });
  return reports.map((report) => {
    const { article, fact } = report;
    const lines = sentences(article).body;
    // A sentence that tells of another meeting goes on about that one.
    const elsewhere = meetings
      .filter((one) => one.fact.id !== fact.id && one.article.id === article.id)
      .flatMap((one) => one.fact.quotes.map(({ start }) => start));
    const own = new Set(fact.quotes.map(({ start }) => start));
    // What a title told is gone into from the first sentence on.
    const titled = fact.quotes.some(({ start }) => start < (lines[0]?.start ?? 0));
    const first = titled ? -1 : lines.findIndex(({ start }) => own.has(start));
    const last = lines.findLastIndex(({ start }) => own.has(start));
    const known = fact.participants.map(({ asWritten }) => asWritten.split(' ').at(-1) ?? '');
    const tells = ({ words, start }: Quote) => {
      const folded = foldedOf(tokensOf(words));
      if (elsewhere.includes(start)) return false;
      return tellsOf(folded, article.language, kind) && isOfIt(words, folded, article.language, known);
    };
    // Also between two sentences that tell of it.
    const next = last < 0 ? [] : lines.slice(first + 1, last + 1 + reach).filter(({ start }) => !own.has(start));
    const later = next.filter(tells).slice(0, most);
    if (later.length === 0) return report;
    return { article, fact: { ...fact, quotes: [...fact.quotes, ...later].toSorted((a, b) => a.start - b.start) } };
  });
}

/** Whether a sentence seems to name people: two words with capitals side by side, not at its beginning. */
const names = (words: string) => /\p{Ll}[,;]? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(words);
