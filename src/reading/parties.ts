import type { Draft } from './drafts.ts';
import type { InstrumentFound } from './instruments.ts';
import type { Line, Parsed } from './parsed.ts';
import type { Phrase } from './phrase.ts';
import { at, isAny, spanOf, type Token } from './tokens.ts';

/** The sentence names one of the article's two states, or takes up an instrument already spoken of. */
export function concerns(parsed: Parsed, line: Line, tokens: readonly Token[], instrument: InstrumentFound): boolean {
  const states: readonly string[] = parsed.pair ?? [];
  const named = line.phrases.some((phrase) =>
    states.includes(phrase.country ?? parsed.people.of(line.sentence.index, phrase)?.country ?? ''),
  );
  const adjective = tokens.some((token) =>
    token.matches.some(({ value }) => value.is === 'nationality' && states.includes(value.country)),
  );
  const definite =
    isAny(tokens, instrument.from - 1, ['article', 'possessive']) &&
    !isAny(tokens, instrument.from - 1, ['indefinite']);
  return named || adjective || definite;
}

/** Parties that other sentences name: the first sentence that names both proves them. */
export function proveParties(parsed: Parsed, made: Draft, index: number): void {
  const [a, b] = parsed.pair ?? [];
  const both = parsed.lines.find(({ phrases, sentence }) => {
    const here = new Set([
      ...phrases.map((phrase) => phrase.country),
      ...sentence.tokens.flatMap((token) =>
        token.matches.map(({ value }) => (value.is === 'nationality' ? value.country : null)),
      ),
    ]);
    return here.has(a ?? '') && here.has(b ?? '');
  });
  if (both && both.sentence.index !== index) made.quotes.add(both.sentence.index);
}

/** The parties that phrases name: codes of states, names of organisations. */
export function statesOf(parsed: Parsed, line: Line, phrases: readonly Phrase[]): string[] {
  return phrases.flatMap((phrase) => {
    if (phrase.kind === 'parties' || phrase.kind === 'pair') return [...(parsed.pair ?? [])];
    if (
      (phrase.kind === 'country' ||
        phrase.kind === 'place' ||
        phrase.kind === 'person' ||
        phrase.kind === 'description' ||
        phrase.kind === 'group') &&
      phrase.country
    )
      return [phrase.country];
    if (phrase.kind === 'person')
      return [parsed.people.of(line.sentence.index, phrase)?.country ?? ''].filter((code) => code !== '');
    if (phrase.kind === 'organisation') {
      const span = spanOf(line.sentence.tokens, phrase.from, phrase.to);
      return [parsed.text.slice(span.start, span.end)];
    }
    return [];
  });
}

/** `l'accord maroco-pakistanais`, `the Saudi-Pakistani agreement`. */
export function adjectivesAround(tokens: readonly Token[], instrument: InstrumentFound): string[] {
  const out: string[] = [];
  for (let i = Math.max(0, instrument.from - 4); i < Math.min(tokens.length, instrument.to + 4); i++) {
    const nation = at(tokens, i, 'nationality');
    if (nation) out.push(nation.value.country);
  }
  return out;
}
