import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { sha256 } from '../archive/articles/known-by.ts';
import { type Reason, told } from '../languages/reasons.ts';
import { decode, tooLargeReason } from './decode.ts';
import { endingsInWords, formatOf } from './formats/all.ts';
import type { Format } from './formats/format.ts';
import { stillWritten } from './once-written.ts';
import { isPack, unpacked } from './pack.ts';
import { named } from './parts.ts';
import { placeOf } from './place.ts';
import type { Found } from './source.ts';
import { type Origin, toArticle } from './to-article.ts';

/** Reads one article file; `path` is what the article is known by, `file` where it is. Never throws for what is in it. */
export async function* readArticleFile(file: string, path: string): AsyncIterable<Found> {
  if (isPack(path)) return yield* readPack(file, path);
  const format = formatOf(path);
  if (format === undefined) {
    yield { path, refused: await stat(file).then(() => kindRefusal, fileTrouble) };
    return;
  }
  const read = await bytesOf(file);
  if ('refused' in read) yield { path, refused: read.refused };
  else yield* readArticles(read.bytes, format, { path, place: placeOf(file) });
}

/** The articles of a packed folder, each known by its path in it after the pack's own. */
async function* readPack(file: string, path: string): AsyncIterable<Found> {
  const place = placeOf(file);
  try {
    for await (const one of unpacked(file)) {
      const inside = one.inside === '' ? path : `${path}/${one.inside}`;
      const format = formatOf(inside);
      if ('refused' in one) yield { path: inside, refused: one.refused };
      else if (isPack(inside)) yield { path: inside, refused: told('it is packed twice: unpack it and add it itself') };
      else if (format === undefined) yield { path: inside, refused: kindRefusal };
      else yield* readArticles(one.bytes, format, { path: inside, place: `${place}${inside.slice(path.length)}` });
    }
  } catch (error) {
    yield { path, refused: fileTrouble(error) };
  }
}

const kindRefusal = told(`Coop does not read files of this kind, only ${endingsInWords}`);

/** The articles in the bytes of a file. */
export async function* readArticles(
  bytes: Uint8Array,
  format: Format | ((text: string) => Format),
  origin: Pick<Origin, 'path' | 'place'>,
): AsyncIterable<Found> {
  const decoded = decode(bytes);
  if ('refused' in decoded) {
    yield { path: origin.path, refused: decoded.refused };
    return;
  }
  const ofFile = createHash('sha256').update(bytes).digest('hex');
  const { parse } = typeof format === 'function' ? format(decoded.text) : format;
  const found = await drafts(parse, decoded.text);
  for (const draft of origin.place !== null ? named(found) : found) {
    if ('refused' in draft) yield { path: `${origin.path}${draft.part}`, refused: draft.refused };
    // Of a list each article has its own bytes: with another one in it, this one has not changed.
    else
      yield await toArticle(draft, { ...origin, sha256: draft.part === '' ? ofFile : sha256(JSON.stringify(draft)) });
  }
}

/** What a parser makes of a text; one that gives up on a text made to break it refuses that text alone. */
async function drafts(parse: Format['parse'], text: string): Promise<Awaited<ReturnType<Format['parse']>>> {
  try {
    return await parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return [{ part: '', refused: { code: 'broken-page', with: { words: why ?? '' } } }];
  }
}

async function bytesOf(file: string): Promise<{ readonly bytes: Uint8Array } | { readonly refused: Reason }> {
  try {
    const { size, ...stats } = await stat(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!stats.isFile) return { refused: told('it is no file') };
    const tooLarge = tooLargeReason(size);
    if (tooLarge !== null) return { refused: tooLarge };
    const bytes = await readFile(file);
    return bytes.length === size ? { bytes } : { refused: stillWritten };
  } catch (error) {
    return { refused: fileTrouble(error) };
  }
}

/** What the file system said, in words; errors that are not its are thrown on. */
export function fileTrouble(error: unknown): Reason {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return told('there is no such file or folder');
  if (code === 'EACCES' || code === 'EPERM') return told('it may not be read: change its permissions');
  if (typeof code === 'string' && error instanceof Error) return told(`it could not be read (${error.message})`);
  throw error;
}
