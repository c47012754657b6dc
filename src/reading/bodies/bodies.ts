import type { Line } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { placesOf } from '../words/kinds.ts';
import { at, spanOf, type Token } from '../words/tokens.ts';

/** The bodies of several states that an article names: each form with the fullest one that the article prints. */
export type Bodies = ReadonlyMap<string, string>;

/** `EU` is the European Union where the article prints both. */
export function bodiesOf(text: string, lines: readonly Pick<Line, 'sentence' | 'phrases'>[]): Bodies {
  const out = new Map<string, string>();
  const shorten = (name: string) => {
    const short = initials(name);
    if (short.length > 1 && name !== short && (out.get(short) ?? short) === short) out.set(short, name);
  };
  for (const { sentence, phrases } of lines) {
    for (const [name, body] of organsIn(text, sentence.tokens)) out.set(name, body);
    for (const phrase of phrases) {
      if (!isBody(sentence.tokens, phrase)) continue;
      const name = printed(text, sentence.tokens, phrase);
      out.set(name, out.get(name) ?? name);
      shorten(name);
    }
    // `the European Commission president … the EU`: an office tells the body's name too.
    for (const i of placesOf(sentence.tokens, 'world-office'))
      for (const { value } of sentence.tokens[i]?.matches ?? []) if (value.is === 'world-office') shorten(value.body);
  }
  return out;
}

/** `the European Commission`: what this organ signs binds the European Union. */
function organsIn(text: string, tokens: readonly Token[]): readonly (readonly [string, string])[] {
  return placesOf(tokens, 'world-body').flatMap((i) => {
    const [name, office] = [at(tokens, i, 'world-body'), at(tokens, i, 'world-office')];
    if (!name || name.length !== office?.length) return [];
    const span = spanOf(tokens, i, i + name.length);
    return [[text.slice(span.start, span.end), office.value.body] as const];
  });
}

/** The name of a body of several states in a phrase, or null. */
export function bodyOf(text: string, bodies: Bodies, tokens: readonly Token[], phrase: Phrase): string | null {
  if (!isBody(tokens, phrase)) return null;
  const name = printed(text, tokens, phrase);
  return bodies.get(name) ?? name;
}

function isBody(tokens: readonly Token[], phrase: Phrase): boolean {
  return phrase.kind === 'organisation' && at(tokens, phrase.from, 'world-body') !== undefined;
}

function printed(text: string, tokens: readonly Token[], phrase: Phrase): string {
  const span = spanOf(tokens, phrase.from, phrase.to);
  return text.slice(span.start, span.end);
}

/** `Organisation mondiale de la santé`: OMS. */
function initials(name: string): string {
  return name
    .split(/[\s'’-]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
}
