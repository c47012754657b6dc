import type { Match } from '../../text/patterns.ts';
import type { Tag } from '../words/tags.ts';
import { isAny, type Sentence, type Token } from '../words/tokens.ts';
import { tagged } from '../words/word-fit.ts';

/** Two states are called Congo, and three peoples Guinean. */
interface Shared {
  readonly is: 'country' | 'nationality';
  readonly length: number;
  /** The likelier first. */
  readonly states: readonly string[];
}

/** Of a word that several states share, the one that the article names by a word of its own; else the likelier. */
export function withNamesakes(sentences: readonly Sentence[]): readonly Sentence[] {
  if (!sentences.some(({ tokens }) => tokens.some((token) => sharedAt(token) !== null))) return sentences;
  const named = namedAlone(sentences);
  return sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map((token, i) => {
      const shared = sharedAt(token);
      return shared === null ? token : settled(token, shared, meant(sentence.tokens, i, shared, named));
    }),
  }));
}

function sharedAt({ matches }: Token): Shared | null {
  if (matches.length < 2) return null;
  for (const is of ['country', 'nationality'] as const) {
    const first = tagged(matches, is);
    if (!first) continue;
    const states = new Set<string>();
    for (const match of matches)
      if (isName(match, is) && match.length === first.length) states.add(match.value.country);
    if (states.size > 1) return { is, length: first.length, states: [...states] };
  }
  return null;
}

type Named = Match<Extract<Tag, { readonly is: 'nationality' | 'country' | 'place' }>>;

const isName = (match: Match<Tag>, is: string): match is Named => match.is === is;

/** How often each state is named by what means no other: its name, its towns, its people. */
function namedAlone(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    let i = 0;
    while (i < tokens.length) {
      const name = ownAt(tokens[i]);
      if (name) counts.set(name.value.country, (counts.get(name.value.country) ?? 0) + 1);
      i += name?.length ?? 1;
    }
  }
  return counts;
}

function ownAt(token: Token | undefined): Named | null {
  if (!token || token.matches.length === 0 || sharedAt(token) !== null) return null;
  return (
    tagged(token.matches, 'country') ?? tagged(token.matches, 'nationality') ?? tagged(token.matches, 'place') ?? null
  );
}

/** The likelier gives way to one that is named, when it is not or far less; and to the other of a pair: `Congo and the DRC`. */
function meant(
  tokens: readonly Token[],
  i: number,
  { is, length, states }: Shared,
  named: ReadonlyMap<string, number>,
): string {
  const [likelier = '', ...others] = states;
  const count = (state: string) => named.get(state) ?? 0;
  const other = others.toSorted((a, b) => count(b) - count(a))[0] ?? likelier;
  if (is === 'country' && joined(tokens, i, length).includes(likelier)) return other;
  if (is === 'nationality' && isPartner(tokens, other)) return likelier;
  return count(other) > 2 * count(likelier) ? other : likelier;
}

/** `the Guinean minister signed with his counterpart from Guinea-Bissau`: he is of another state. */
function isPartner(tokens: readonly Token[], state: string): boolean {
  return tokens.some((token, i) => {
    if (ownAt(token)?.value.country !== state) return false;
    let before = i - 1;
    while (isAny(tokens, before, small)) before--;
    return isAny(tokens, before, ['with', 'counterpart']);
  });
}

const small: readonly Tag['is'][] = ['article', 'of', 'between'];

/** The states joined by `and` to the name. */
function joined(tokens: readonly Token[], from: number, length: number): readonly string[] {
  const beside = (start: number, step: number) => {
    let i = start;
    while (isAny(tokens, i, small)) i += step;
    if (!isAny(tokens, i, ['and'])) return [];
    i += step;
    while (isAny(tokens, i, small)) i += step;
    // Backwards the name ends here, and begins at most so many words before.
    for (let back = 0; back < (step > 0 ? 1 : longestName); back++) {
      const name = ownAt(tokens[i - back]);
      if (name && (step > 0 || name.length > back)) return [name.value.country];
    }
    return [];
  };
  return [...beside(from + length, 1), ...beside(from - 1, -1)];
}

const longestName = 5;

/** The token without what it would be of another state. */
function settled(token: Token, { is, length, states }: Shared, state: string): Token {
  const other = (match: Match<Tag>) =>
    isName(match, is) &&
    match.length === length &&
    match.value.country !== state &&
    states.includes(match.value.country);
  return { ...token, matches: token.matches.filter((match) => !other(match)) };
}
