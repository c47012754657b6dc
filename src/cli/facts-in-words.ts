import { countryName } from '../answering/asked/countries.ts';
import type { ArticleReport } from '../archive/archive.ts';
import { isAreaId } from '../languages/area-ids.ts';
import { en } from '../languages/en.ts';
import type { Fact } from '../reading/fact.ts';

/** What was read from an article, for the eye: its source, then each fact with its quotes; `more` are lines after them. */
export function inWords({ article, facts }: ArticleReport, more: readonly string[]): string {
  const source = row([article.outlet, article.published ?? 'date not stated', article.language]);
  const lines = facts.flatMap((fact) => [
    `  ${factInWords(fact)}`,
    ...fact.quotes.map(({ words }) => `    “${words.replace(/\s+/g, ' ')}”`),
  ]);
  return [
    `${article.title ?? '(no title)'}  [${article.id}]`,
    `  ${source}  ${article.url ?? article.path ?? ''}`,
    ...(lines.length > 0 ? lines : ['  nothing was found in it']),
    ...more,
    '',
  ].join('\n');
}

const row = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join(', ');

/** `agreement (signed) · protocol · Morocco, Pakistan · signed by A, B · Rabat · 2025-01-14 · cybersecurity`. */
function factInWords(fact: Fact): string {
  const { kind, status, participants, signatories, speaker, place, date, dateText } = fact;
  const parties = fact.parties.map((code) => countryName(code, 'en')).join(', ');
  const signed = signatories.length === 0 ? null : `signed by ${names(signatories)}`;
  const who =
    kind === 'agreement'
      ? [fact.instrument?.words, parties, signed]
      : [names(participants) || parties || speaker?.name];
  const areas = fact.areas.map((id) => (isAreaId(id) ? en.areas[id].label : id)).join(', ');
  return row([`${kind} (${status})`, ...who, place, date ?? dateText, areas]);
}
