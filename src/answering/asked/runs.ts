import type { ArchiveView } from '../archive-view.ts';
import type { Found, Token } from './tokens.ts';

const longest = 6;
const searched = 8;

/**
 * Runs of capitalised words, with small words between them, that some article prints just so: `Washington Testova`, a name
 * of which the archive knows a part or nothing. `open` tells the words that nothing explains; a run has at least one, and
 * neither begins nor ends with a word that may only stand before a name.
 */
export async function runsOf(
  archive: Pick<ArchiveView, 'findPassages'>,
  text: string,
  tokens: readonly Token[],
  open: (index: number) => boolean,
  title: (index: number) => boolean,
): Promise<readonly Found<string>[]> {
  const found: Found<string>[] = [];
  if (tokens.every(({ capital }) => capital)) return found;
  let from = 1;
  while (from < tokens.length) {
    const run = tokens[from]?.capital && !title(from) ? await runAt(archive, text, tokens, from, open, title) : null;
    if (run) found.push(run);
    from = run?.to ?? from + 1;
  }
  return found;
}

async function runAt(
  archive: Pick<ArchiveView, 'findPassages'>,
  text: string,
  tokens: readonly Token[],
  from: number,
  open: (index: number) => boolean,
  title: (index: number) => boolean,
): Promise<Found<string> | null> {
  let end = from + 1;
  for (let at = end; at < Math.min(tokens.length, from + longest); at++) {
    const capital = tokens[at]?.capital ?? false;
    if (title(at) || (!capital && at > end)) break;
    if (capital) end = at + 1;
  }
  for (let to = end; to > from + 1; to--) {
    const has = Array.from({ length: to - from }, (_, at) => from + at).some(open);
    if (!tokens[to - 1]?.capital || !has) continue;
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    const hits = await archive.findPassages({ words, zones: ['title', 'body'], limit: searched });
    if (hits.some(({ quote }) => quote.words.includes(words))) return { from, to, value: words };
  }
  return null;
}
