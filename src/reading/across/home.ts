import type { Line } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { holds } from '../words/kinds.ts';
import { at } from '../words/tokens.ts';

/** In sentences: so early an article says where those at home received their guest. */
const early = 4;

/**
 * The state where an article is at home: the one whose organs are named most (of those that call them alike the one that the
 * article speaks of, else the first), else the one in one of whose towns somebody of no stated country received a guest.
 */
export function homeOf(lines: readonly Line[], ranked: readonly string[]): string | null {
  return ownerOfOrgans(lines, ranked) ?? hostAtHome(lines);
}

function ownerOfOrgans(lines: readonly Line[], ranked: readonly string[]): string | null {
  const named = new Map<string, number>();
  for (const { sentence } of lines)
    for (const { matches } of sentence.tokens)
      for (const { value } of matches)
        if (value.is === 'national') named.set(value.country, (named.get(value.country) ?? 0) + 1);
  const most = Math.max(...named.values());
  const alike = [...named].filter(([, count]) => count === most).map(([country]) => country);
  return ranked.find((country) => alike.includes(country)) ?? alike[0] ?? null;
}

/** `The minister received his Japanese counterpart in The Hague`: the press of a state does not say whose minister it is. */
function hostAtHome(lines: readonly Line[]): string | null {
  for (const { sentence, phrases } of lines.slice(0, early)) {
    const { tokens } = sentence;
    const hosts = tokens.some((token) =>
      token.matches.some(
        ({ value }) => value.is === 'verb' && value.kind === 'meeting' && value.cue.subject === 'host',
      ),
    );
    if (!hosts || holds(tokens, ['margins'])) continue;
    const towns = phrases.filter(({ kind, governor, from }) => {
      const town = kind === 'place' ? at(tokens, from, 'place')?.value : undefined;
      return governor === 'at' && town !== undefined && !town.venue;
    });
    const people = phrases.filter(({ kind, titles }) => kind === 'person' && titles.length > 0);
    const guests = new Set(phrases.filter(isSomebody).flatMap(({ country }) => (country === null ? [] : [country])));
    const [town, ...more] = towns;
    const stateless = people.some(({ country }) => country === null);
    if (town?.country && more.length === 0 && stateless && guests.size > 0 && !guests.has(town.country))
      return town.country;
  }
  return null;
}

const isSomebody = ({ kind }: Phrase): boolean => kind === 'person' || kind === 'description' || kind === 'group';
