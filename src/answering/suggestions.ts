import type { ArticleReport } from '../archive/archive.ts';
import { languageOf } from '../languages/all.ts';
import { isAreaId } from '../languages/area-ids.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { Fact } from '../reading/fact.ts';
import { fold } from '../text/fold.ts';
import type { ArchiveView } from './archive-view.ts';
import { countryName } from './asked/countries.ts';
import { fill } from './phrases.ts';

/** As many articles are looked at, oldest first, before examples are given up. */
const looked = 50;

/**
 * Up to three questions made from facts that the archive holds, in the language given: a meeting, an agreement, an area.
 * Each is the question whose answer cites the fact it was made from.
 */
export async function suggestions(archive: ArchiveView, language: LanguageCode): Promise<readonly string[]> {
  const made = new Map<string, string>();
  let left = looked;
  for await (const { actors, facts } of archive.reports()) {
    for (const { kind, question } of questionsFrom({ actors, facts }, language))
      if (!made.has(kind)) made.set(kind, question);
    if (made.size >= 3 || --left === 0) break;
  }
  return ['meeting', 'agreement', 'area'].flatMap((kind) => made.get(kind) ?? []);
}

/** A question made from a fact, and what it asks for. */
interface Suggested {
  readonly kind: 'meeting' | 'agreement' | 'area';
  readonly question: string;
}

/** The questions that the facts of one article answer, in the language given. */
export function questionsFrom(
  { actors, facts }: Pick<ArticleReport, 'actors' | 'facts'>,
  language: LanguageCode,
): readonly Suggested[] {
  const people = new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return facts.flatMap((fact) => questionFor(fact, people, language) ?? []);
}

function questionFor(fact: Fact, people: ReadonlySet<string>, language: LanguageCode): Suggested | null {
  const own = languageOf(language);
  if (!own) return null;
  const words = own.labels.suggestions;
  const named = fact.participants.filter(
    ({ actorId, part }) => actorId !== null && people.has(actorId) && part !== 'witness',
  );
  const last = named.at(-1);
  if (fact.kind === 'meeting' && fact.status === 'held' && named.length > 1 && last) {
    return { kind: 'meeting', question: fill(words.whoMet, { name: last.name }) };
  }
  const [a, b] = fact.parties.filter((party) => /^[A-Z]{2}$/.test(party)).map((code) => countryName(code, language));
  if (fact.kind === 'agreement' && fact.status === 'signed' && a && b) {
    return { kind: 'agreement', question: fill(words.agreements, { a, b }) };
  }
  const area = fact.areas.find(isAreaId);
  if (fact.kind === 'cooperation' && area)
    return { kind: 'area', question: areaQuestion(own.areas[area].label, words.area) };
  return null;
}

/** `cooperation on water`, but `defence cooperation`: an area that is called a cooperation is asked for by its name alone. */
function areaQuestion(area: string, template: string): string {
  const [cooperation = ''] = template.split(' ');
  return fold(area).includes(fold(cooperation)) ? area : fill(template, { area });
}
