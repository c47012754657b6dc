import { words } from '../../text/fold.ts';
import { keyOf } from '../../text/patterns.ts';
import { calledBy } from '../bodies/called-by.ts';
import { namesState, organisationParty } from '../bodies/organisations.ts';
import { namedAs, regionalIn, regionOf } from '../bodies/regions.ts';
import type { Draft } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { someIn } from '../words/stretches.ts';
import { at, isAny, isBehindComma, spanOf, type Token } from '../words/tokens.ts';

/** Two states or more, and no body, town or part of a state among them. */
export const areStates = (parties: readonly string[]): boolean =>
  parties.length >= 2 && parties.every((party) => /^[A-Z]{2}$/u.test(party));

/** The parties that a phrase names: codes of states, names of organisations. */
export function partyOf(parsed: Parsed, line: Line, phrase: Phrase): readonly string[] {
  if (phrase.kind === 'parties' || phrase.kind === 'pair' || phrase.kind === 'pronoun') return [];
  if (phrase.kind === 'organisation') return organisationParty(parsed, line, phrase);
  const region = regionOf(parsed, line, phrase);
  if (region) return [region];
  const person = phrase.kind === 'person' ? parsed.people.of(line.sentence.index, phrase) : undefined;
  const body = bodyInTitle(parsed, line, phrase) ?? (person && bodyOfPerson(parsed, person));
  if (body) return [body];
  const home = phrase.kind === 'person' || phrase.kind === 'description' ? regionalIn(line, phrase) : null;
  if (home !== null) return [home];
  const country = person?.country ?? phrase.country;
  // `with his counterparts from Chile, X, and Jordan, Y`.
  const more = phrase.titles.some(({ counterpart }) => counterpart) ? listedAfter(line.sentence.tokens, phrase.to) : [];
  if (phrase.kind !== 'group' && phrase.kind !== 'description') return country ? [country, ...more] : more;
  const named = statesAndParts(line.sentence.tokens, phrase.from, phrase.to);
  const further = listedAfter(line.sentence.tokens, phrase.to, phrase.kind === 'group' && phrase.plural);
  return named.length > 0 ? [...named, ...further] : country ? [country] : [];
}

/** `the ministers of Cyprus, Greece and Egypt`: the states that go on with the list of the first one. */
function listedAfter(tokens: readonly Token[], from: number, plural = false): readonly string[] {
  const out: string[] = [];
  let i = from;
  for (;;) {
    const and = at(tokens, i, 'and');
    if (!and && !/^,\s$/u.test(tokens[i]?.gap ?? '')) return out;
    let next = i + (and?.length ?? 0);
    while (next - i < 4 && isAny(tokens, next, ['of', 'article']) && !isAny(tokens, next, ['country'])) next++;
    // `ses homologues ghanéen et togolais`, not `le ministre ghanéen et togolais X`.
    const adjective = next === i + (and?.length ?? 0) && plural ? at(tokens, next, 'nationality') : undefined;
    const state = at(tokens, next, 'union') ?? at(tokens, next, 'country') ?? adjective;
    if (!state || (state === adjective && isAny(tokens, next + state.length, ['role', 'counterpart', 'group'])))
      return out;
    out.push(...('states' in state.value ? state.value.states : [state.value.country]));
    i = next + state.length;
  }
}

/** The same as `nationsIn`, but a part of a state that is named by its own name stands for itself. */
function statesAndParts(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const parts = new Map<string, string>();
  for (let i = from; i < to; i++) {
    const part = at(tokens, i, 'region');
    const state = at(tokens, i, 'country');
    if (part && state && part.length === state.length && i + part.length <= to)
      parts.set(state.value.country, namedAs(tokens, i, part.length));
  }
  return nationsIn(tokens, from, to).map((state) => parts.get(state) ?? state);
}

/** Of whoever was first named by the title of such a body. */
function bodyOfPerson(parsed: Parsed, person: Person): string | null {
  const line = parsed.lines[person.named.sentence];
  const phrase = line?.phrases.find(
    (one) => one.kind === 'person' && parsed.people.of(person.named.sentence, one) === person,
  );
  return line && phrase ? bodyInTitle(parsed, line, phrase) : null;
}

/** `the European commissioner`, `the ambassador of the European Union`: the body of several states in whose name somebody acts. */
function bodyInTitle(parsed: Parsed, line: Line, phrase: Phrase): string | null {
  const { tokens } = line.sentence;
  for (const { from, to } of phrase.titles)
    for (let i = from; i < to; i++) {
      const office = at(tokens, i, 'world-office');
      if (office) return office.value.body;
      const body = at(tokens, i, 'world-body');
      if (body && (namesState(tokens, i) || isPortfolio(tokens, from, i, i + body.length))) continue;
      if (body && phrase.plural && at(tokens, i, 'union')?.length === body.length) continue;
      if (body && (tokens[i]?.capital || tokens[i]?.caseless) && i + body.length <= to) {
        const span = spanOf(tokens, i, i + body.length);
        const name = parsed.text.slice(span.start, span.end);
        return calledBy(parsed, parsed.bodies.get(name) ?? name);
      }
    }
  return null;
}

/** `Minister of Foreign Affairs, European Union and Cooperation`: what a minister is in charge of, and not in whose name. */
export function isPortfolio(tokens: readonly Token[], title: number, from: number, to: number): boolean {
  const before = someIn(tokens, title, from, ['portfolio']);
  let opens = from;
  while (isAny(tokens, opens - 1, ['of', 'article']) && !isAny(tokens, opens - 1, ['and'])) opens--;
  const joined = isAny(tokens, opens - 1, ['and']) || isBehindComma(tokens, opens);
  return (before && joined) || isAny(tokens, to, ['portfolio']);
}

/** The states of the names and adjectives in a stretch. */
export function nationsIn(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const out = new Set<string>();
  let i = from;
  while (i < to) {
    const nation = at(tokens, i, 'nationality') ?? at(tokens, i, 'country');
    if (nation) out.add(nation.value.country);
    // `the prime ministers of the Benelux`, not those of the Benelux Union.
    const union = at(tokens, i, 'union');
    if (union && union.length >= (at(tokens, i, 'world-body')?.length ?? 0))
      for (const state of union.value.states) out.add(state);
    // `North Korea` is not also Korea.
    i += nation?.length ?? 1;
  }
  return [...out];
}

/** The state that the name of a body tells: `Saudi Fund for Development`. */
export function nationOf({ lexicon }: Parsed, name: string): string | null {
  const folded = words(name).map(keyOf);
  for (let i = 0; i < folded.length; i++)
    for (const { value } of lexicon.tags.at(folded, i))
      if (value.is === 'nationality' || value.is === 'country') return value.country;
  return null;
}

/** Whether some sentence names the two together. */
export function namesTogether(parsed: Parsed, parties: readonly string[]): boolean {
  return parties.length > 1 && parsed.lines.some((line) => namesAll(parsed, line, parties));
}

/** In sentences: how far before a sentence (else two after it) the two states are named together for it to mean them. */
const reach = 5;

/**
 * The nearest sentence that names both, those before it first: it proves parties that the sentence itself leaves unsaid.
 * The state of the dateline is at home in every sentence; where the sentence itself names one of them (`opening`), those
 * that open the article prove the other.
 */
export function proofOfPair(parsed: Parsed, pair: readonly string[], index: number, opening = false): number | null {
  const near = (i: number) => Math.abs(i - index) + (i > index ? reach : 0);
  const lines = parsed.lines
    .slice(Math.max(0, index - reach), index + (opening ? reach : 3))
    .concat(opening ? parsed.lines.slice(0, reach) : [])
    .toSorted((a, b) => near(a.sentence.index) - near(b.sentence.index));
  const together = lines.find((line) => namesAll(parsed, line, pair));
  const abroad = pair.filter((party) => party !== parsed.dateline.country);
  const atHome = abroad.length < pair.length ? lines.find((line) => namesAll(parsed, line, abroad, true)) : undefined;
  return (together ?? atHome)?.sentence.index ?? null;
}

/** The sentence that names the parties of an agreement told before: its own, or the one that its own leaves them to. */
export function provenIn(parsed: Parsed, { sentence, quotes, parties }: Draft): number {
  const names = (index: number) =>
    parsed.lines.some((line) => line.sentence.index === index && namesAll(parsed, line, parties));
  return [...quotes].find(names) ?? sentence;
}

/** Whether a sentence names all of them; `acting` leaves out towns other than capitals, where things only happen. */
export function namesAll(parsed: Parsed, line: Line, parties: readonly string[], acting = false): boolean {
  const { tokens } = line.sentence;
  const acts = ({ kind, from }: Phrase) => kind !== 'place' || at(tokens, from, 'place')?.value.capital === true;
  const here = new Set([
    ...line.phrases.filter((phrase) => !acting || acts(phrase)).flatMap((phrase) => partyOf(parsed, line, phrase)),
    ...nationsIn(tokens, 0, tokens.length),
  ]);
  return parties.every((party) => here.has(party));
}
