import type { Archive } from '../../archive/archive.ts';
import { mayBeInitials } from '../../reading/identity/initials.ts';
import { type AskedActor, actorsNamed } from './people.ts';
import { printing } from './printed.ts';
import { differentIn } from './same-person.ts';
import { type Found, isShortForm, type Token } from './tokens.ts';

const longestName = 5;
/** In letters: a page may be one word without an end, which is nobody's name. */
const longestWord = 40;

/**
 * People whose letters some article prints beside the name, `Enrique Peña Nieto (EPN)`, in whatever words these are: the
 * letters alone may be those of others too. `open` tells the words that nothing explains, `guessed` those that may be initials.
 */
export async function namesByLetters(
  archive: Pick<Archive, 'findActors' | 'findPassages'>,
  tokens: readonly Token[],
  open: (index: number) => boolean,
  guessed: (index: number) => boolean,
): Promise<readonly Found<AskedActor>[]> {
  const found: Found<AskedActor>[] = [];
  for (const [index, token] of tokens.entries()) {
    const may = mayBeInitials(token.folded) && (isShortForm(token, tokens) || guessed(index));
    const value = may && open(index) ? await besideLetters(archive, token) : null;
    if (value) found.push({ from: index, to: index + 1, value });
  }
  return found;
}

async function besideLetters(
  archive: Pick<Archive, 'findActors' | 'findPassages'>,
  token: Token,
): Promise<AskedActor | null> {
  const letters = token.printed.toUpperCase();
  const before = new RegExp(`((?:[\\p{L}’'.-]{1,${longestWord}}[ ]){2,${longestName}})[("“«]+${letters}[)"”»]`, 'u');
  for (const words of await printing(archive, token)) {
    const name = before.exec(words)?.[1]?.trim().split(' ') ?? [];
    for (const from of name.keys()) {
      if (name.length - from < 2) break;
      const asked = await actorsNamed(archive, name.slice(from).join(' '));
      const people = asked?.how === 'exact' ? asked.actors.filter(({ kind }) => kind === 'person') : [];
      if (people.length > 0 && differentIn('', people).length === 1)
        return { words: token.printed, actors: people, how: 'initials' };
    }
  }
  return null;
}
