import { capitals, printed } from '../bodies/name-runs.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { ledTown, townBeside } from './led-town.ts';
import { townAt } from './town-names.ts';

/** In words: so far behind the word for whoever has the same office stands the town. */
const near = 4;

/**
 * The towns that a sentence names as parties, each once: by their head (`the city of Ghent`), by whoever leads them, and those that
 * are told together.
 */
export function townsIn(parsed: Parsed, line: Line): readonly string[] {
  const { tokens } = line.sentence;
  const out = new Map<number, string>();
  for (const phrase of line.phrases) {
    const led = ledTown(parsed, line, phrase);
    if (led?.party) out.set(phrase.from, led.party);
  }
  const leads = out.size > 0;
  for (const phrase of line.phrases) {
    const other =
      leads && !out.has(phrase.from) && isCounterpart(phrase) ? townBeside(parsed, line, phrase) : undefined;
    if (other?.party) out.set(phrase.from, other.party);
  }
  for (let i = 0; i < tokens.length; i++) {
    const headed = isAny(tokens, i, ['district']) ? townAt(parsed, line, i) : undefined;
    const other = headed || !leads ? undefined : counterpartAt(parsed, tokens, i);
    const town = headed ?? other;
    if (!town?.party) continue;
    out.set(i, town.party);
    i = town.to - 1;
  }
  for (const phrase of line.phrases) if (isTogether(line, phrase)) out.set(phrase.from, nameOf(parsed, tokens, phrase));
  const names = [...out].toSorted(([a], [b]) => a - b).map(([, name]) => name);
  return names.filter((name, i) => names.findIndex((one) => one.includes(name) || name.includes(one)) === i);
}

const nameOf = (parsed: Parsed, tokens: readonly Token[], { from, to }: Phrase): string =>
  printed(parsed, tokens, from, to);

const isCounterpart = ({ titles }: Phrase): boolean => titles.some(({ counterpart }) => counterpart);

/** A town in one list with another: `Lille and Oujda signed`, `between Lille and Oujda`. */
function isTogether({ phrases }: Line, phrase: Phrase): boolean {
  if (phrase.kind !== 'place' || phrase.governor === 'at' || phrase.governor === 'from') return false;
  return phrases.some(
    (other) => other !== phrase && other.kind === 'place' && other.coordination === phrase.coordination,
  );
}

/** `the mayor of X and his counterpart of Y`: the town of the other mayor. */
function counterpartAt(
  parsed: Parsed,
  tokens: readonly Token[],
  i: number,
): { readonly to: number; readonly party: string } | undefined {
  const word = at(tokens, i, 'counterpart');
  if (!word) return undefined;
  for (let k = i + word.length; k < i + word.length + near; k++) {
    if (/[,;:.]/u.test(tokens[k]?.gap ?? '')) return undefined;
    if (!isAny(tokens, k, ['of', 'from', 'at']) || !tokens[k + 1]?.capital) continue;
    const to = capitals(tokens, k + 1);
    return isAny(tokens, k + 1, ['country', 'nationality', 'role'])
      ? undefined
      : { to, party: printed(parsed, tokens, k + 1, to) };
  }
  return undefined;
}
