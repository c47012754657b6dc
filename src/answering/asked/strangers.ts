import { isParticle, namesOpened, tellsOfDescent } from './particles.ts';
import { type AskedActor, isGuess } from './people.ts';
import { coveredBy } from './recognise.ts';
import type { Found, Token } from './tokens.ts';

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

/** Whether nothing but blanks or a hyphen parts a word from the one before. */
function isBeside(text: string, tokens: readonly Token[], at: number): boolean {
  return at > 0 && at < tokens.length && /^[\s-]*$/u.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start));
}
