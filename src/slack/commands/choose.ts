import type { LanguageCode } from '../../languages/language.ts';
import type { Command } from './command.ts';

/** What typed words ask for. */
export type Choice =
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly rest: string;
      readonly language: LanguageCode | null;
    }
  /** Nothing was typed. */
  | { readonly kind: 'nothing' }
  /**
   * The first word looks like a misspelt command, or like what follows one, and `line` is the same put right. Unless
   * somebody is called so it is meant; where the rest does not fit it is not `sure`, and only meant if the whole has no
   * answer as a question.
   */
  | { readonly kind: 'misspelt'; readonly line: string; readonly sure: boolean }
  /** A command with a word or two that it does not take: meant if the whole has no answer as a question. */
  | { readonly kind: 'misused'; readonly command: Command; readonly rest: string }
  | { readonly kind: 'question' };

/** The words for help that also say in which language. */
const HELP_LANGUAGES: Readonly<Record<string, LanguageCode>> = {
  aide: 'fr',
  hulp: 'nl',
  ayuda: 'es',
  hilfe: 'de',
  مساعدة: 'ar',
};

/** With more words a command's name begins a question. */
const MOST_MISUSED = 2;
/** Shorter words are near too many. */
const SHORTEST = 4;

/** Reads `text`, already decoded: the first word may name a command, if what follows fits it. */
export function chosen(commands: readonly Command[], text: string): Choice {
  if (!/[\p{L}\p{N}]/u.test(text) && text !== '?') return { kind: 'nothing' };
  const [first = '', ...others] = text.split(' ');
  const word = first.toLowerCase();
  const rest = others.join(' ');
  const named = commands.find((command) => command.name === word || command.aliases.includes(word));
  const fits = ({ words, takes }: Command) =>
    words.includes(rest.toLowerCase()) || takes?.test(rest.toLowerCase()) === true;
  if (named !== undefined && (fits(named) || named.isNoQuestion === true)) {
    return { kind: 'command', command: named, rest, language: HELP_LANGUAGES[word] ?? null };
  }
  if (named !== undefined && others.length <= MOST_MISUSED) return { kind: 'misused', command: named, rest };
  const above = commands.find(({ words }) => word.length >= SHORTEST && words.includes(word));
  if (above !== undefined && (rest === '' || /[/.]/u.test(rest)))
    return { kind: 'misspelt', line: `${above.name} ${word} ${rest}`.trim(), sure: rest === '' };
  const ofLinks = commands.find(({ isOfLinks }) => isOfLinks);
  if (ofLinks !== undefined && rest === '' && /^https?:\/\/\S+$/u.test(text))
    return { kind: 'command', command: ofLinks, rest: text, language: null };
  const near = commands.filter((command) => isNear(word, command.name));
  const fitting = near.find(fits);
  const meant = fitting ?? near[0];
  if (meant === undefined) return { kind: 'question' };
  return { kind: 'misspelt', line: `${meant.name} ${rest}`.trim(), sure: fitting !== undefined };
}

/** At most one letter more, fewer, other or swapped with its neighbour, in words of four letters or more. */
function isNear(typed: string, name: string): boolean {
  if (typed.length < SHORTEST || Math.abs(typed.length - name.length) > 1 || typed === name) return false;
  let start = 0;
  while (start < typed.length && typed[start] === name[start]) start += 1;
  const restTyped = typed.slice(start);
  const restName = name.slice(start);
  const swapped =
    restTyped[0] === restName[1] && restTyped[1] === restName[0] && restTyped.slice(2) === restName.slice(2);
  return (
    restTyped.slice(1) === restName ||
    restTyped === restName.slice(1) ||
    restTyped.slice(1) === restName.slice(1) ||
    swapped
  );
}
