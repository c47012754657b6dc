import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { holds, placesOfAny } from '../words/kinds.ts';
import { at } from '../words/tokens.ts';

/** `between Rabat and Islamabad`: a capital that stands for its state, not the town where something happens. */
function standsForState({ governor, country }: Phrase): boolean {
  return (governor === 'between' || governor === null || governor === 'with' || governor === 'of') && country !== 'EH';
}

/** `the situation in Syria and in Iraq`: a state where something happens takes no part in it. */
function isScene({ phrases }: Line, i: number): boolean {
  return phrases.some(({ kind, governor, from, to }) => kind === 'country' && governor === 'at' && from <= i && i < to);
}

/** Whether a sentence speaks of two states together: `the two countries`, two names, a joint adjective. */
export function statesTogether(parsed: Parsed, line: Line): readonly string[] {
  const { tokens } = line.sentence;
  const named = new Set<string>();
  const scenes = new Set<string>();
  const together = holds(tokens, ['bilateral', 'pair']);
  let next = 0;
  for (const i of placesOfAny(tokens, ['country', 'nationality'])) {
    // `ABU DHABI (Kenya Example News) –`: who tells it takes no part.
    if (line.sentence.index === parsed.dateline.sentence && (tokens[i]?.start ?? 0) < parsed.dateline.until) continue;
    const match = i < next ? undefined : (at(tokens, i, 'country') ?? at(tokens, i, 'nationality'));
    if (!match) continue;
    (isScene(line, i) ? scenes : named).add(match.value.country);
    next = i + match.length;
  }
  for (const phrase of line.phrases) {
    const person = phrase.kind === 'person' ? parsed.people.of(line.sentence.index, phrase) : undefined;
    if (person?.country) named.add(person.country);
    else if (phrase.country && (phrase.kind === 'place' ? standsForState(phrase) : !isScene(line, phrase.from)))
      named.add(phrase.country);
  }
  // `the two sides` in a sentence that names three countries means none of the three by itself.
  if (together && named.size > 2 && !parsed.pair) return [];
  if (named.size >= 2 && named.size <= 4)
    return parsed.pair && named.size > 2 && parsed.pair.every((country) => named.has(country))
      ? parsed.pair
      : [...named].sort();
  // `Le Kenya propose au Ghana une coopération`: the article's two, one of them in the place of whom it is done to.
  const [one] = named;
  const other = parsed.pair?.find((country) => country !== one);
  const both = one !== undefined && other !== undefined && parsed.pair?.includes(one) && scenes.has(other);
  return together || both ? (parsed.pair ?? []) : [];
}

/** `between Kenya and Ghana`, `with Kenya`, `Kenya and Ghana`, `the two countries`: states between whom something is, or who act. */
export function areTwoActing({ phrases }: Line): boolean {
  if (phrases.some(({ kind }) => kind === 'parties' || kind === 'pair')) return true;
  const states = phrases.filter(({ kind, genitive }) => kind === 'country' && !genitive);
  if (states.some(({ governor }) => governor === 'between' || governor === 'with')) return true;
  return states.some(
    ({ governor, coordination }, i) =>
      governor === null && states.some((one, k) => k > i && one.coordination === coordination),
  );
}
