import type { Actor } from '../../archive/archive.ts';
import { nameWords } from '../../reading/identity/name.ts';
import { sureGivenNames } from '../../reading/words/word-lists.ts';
import { alternatives } from '../../text/patterns.ts';
import { isParticle, namesOpened, tellsOfDescent } from './particles.ts';
import { type AskedActor, isGuess } from './people.ts';
import { coveredBy } from './recognise.ts';
import { isSame } from './same-person.ts';
import { type Found, foldedOf, type Token, tokensOf } from './tokens.ts';

/**
 * Names around a word of descent, `Ahmed bin Muestra`, that are nobody's here and printed nowhere: of such a name no part
 * is looked for by itself. `open` tells the words that nothing explains and that are no part of a name that was found.
 */
export function descentsIn(
  text: string,
  tokens: readonly Token[],
  open: (index: number) => boolean,
): readonly Found<string>[] {
  const found: Found<string>[] = [];
  for (const [at, token] of tokens.entries()) {
    const follows = tokens[at + 1]?.capital && open(at + 1);
    if (!tellsOfDescent(token.folded) || !open(at) || !follows) continue;
    const before = at > 0 && open(at - 1) && tokens[at - 1]?.capital && isBeside(text, tokens, at);
    const from = before ? at - 1 : at;
    found.push({ from, to: at + 2, value: text.slice(tokens[from]?.start, tokens[at + 1]?.end) });
  }
  return found;
}

/**
 * Names without the guesses that stand right beside a word with a capital that nothing explains, small words of names
 * between them: that word says who is meant, and it is somebody else.
 */
export function withoutHalfNames(
  text: string,
  tokens: readonly Token[],
  names: readonly Found<AskedActor>[],
  explained: (index: number) => boolean,
): readonly Found<AskedActor>[] {
  const named = coveredBy(names);
  const opened = namesOpened(tokens);
  const isSmall = (index: number) => opened.has(index) && isParticle(tokens[index]?.folded ?? '');
  const isStranger = (index: number) =>
    tokens[index]?.capital === true && !isSmall(index) && !explained(index) && !named(index);
  const behind = ({ to }: Found<AskedActor>) => {
    let at = to;
    while (isSmall(at) && !named(at) && isBeside(text, tokens, at)) at += 1;
    return isStranger(at) && isBeside(text, tokens, at);
  };
  const before = ({ from }: Found<AskedActor>) => isStranger(from - 1) && isBeside(text, tokens, from);
  return names.filter((name) => !isGuess(name.value) || !(before(name) || behind(name)));
}

/**
 * Given names right before the surname of somebody who bears others, `Steven` before that of the only `Stef Blok`: all
 * of it is one name, of somebody whom the archive does not hold. A given name by which articles call somebody alone is that person.
 */
export function halfNamesIn(
  text: string,
  tokens: readonly Token[],
  names: readonly Found<AskedActor>[],
  explained: (index: number) => boolean,
): readonly Found<string>[] {
  const sure = names.filter(({ value }) => !isGuess(value));
  const inName = coveredBy(sure);
  const mayBeGiven = (index: number) => {
    const token = tokens[index];
    if (!token || explained(index) || inName(index)) return false;
    return token.folded.split('-').every((part) => givenNames().has(part));
  };
  return sure.flatMap(({ from: surname, to, value }): Found<string>[] => {
    const bearers = value.actors.filter(({ kind, name }) => kind === 'person' && nameWords(name).length > 1);
    if (bearers.length === 0) return [];
    const borne = (index: number) => value.actors.some((actor) => isBorne(tokens[index]?.folded ?? '', actor));
    let from = surname;
    while (mayBeGiven(from - 1) && isBeside(text, tokens, from) && !borne(from - 1)) from -= 1;
    return from === surname ? [] : [{ from, to, value: text.slice(tokens[from]?.start, tokens[to - 1]?.end) }];
  });
}

let known: ReadonlySet<string> | null = null;

/** Given names that are hardly anything else. */
function givenNames(): ReadonlySet<string> {
  known ??= new Set(alternatives(sureGivenNames()).flat());
  return known;
}

/** Whether a given name is one of somebody's, in another spelling, in short or in full: `Alex`. */
function isBorne(given: string, { name, names }: Actor): boolean {
  const written = [name, ...names.map(({ asWritten }) => asWritten)].flatMap((one) => foldedOf(tokensOf(one)));
  const short = (a: string, b: string) => a.length > 2 && b.startsWith(a);
  return written.some((word) => isSame(given, word) || short(given, word) || short(word, given));
}

/** Whether nothing but blanks or a hyphen parts a word from the one before. */
function isBeside(text: string, tokens: readonly Token[], at: number): boolean {
  return at > 0 && at < tokens.length && /^[\s-]*$/u.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start));
}
