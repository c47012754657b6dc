import { readFile, stat } from 'node:fs/promises';
import { gunzip } from 'node:zlib';
import type { Entry } from 'yauzl';
import { type Reason, told } from '../languages/reasons.ts';
import { LARGEST_BYTES, tooLargeReason } from './decode.ts';
import type { Ending } from './formats/ending.ts';
import { isPassedOver } from './passed-over.ts';
import { isTarCut } from './tar-end.ts';

/** A file in a packed one: its path there, and its bytes or why it is not read. */
export type Packed = { readonly inside: string } & ({ readonly bytes: Uint8Array } | { readonly refused: Reason });

/** What all files of a packed one may have together, unpacked, and how many there may be: a bomb ends there. */
const MOST_BYTES = 200_000_000;
const MOST_FILES = 100_000;

const tooMuch = told(`it unpacks to more than ${MOST_BYTES / 1_000_000} MB: unpack it and add the folder`);
const tooMany = told(`it holds more than ${MOST_FILES} files: unpack it and add the folder`);
const damaged = told(
  'it is damaged or not written to its end: copy it again; in a watched folder it is read as soon as the rest of it comes',
);

export const packsInWords = '.zip, .tar, .tar.gz and .tgz';

/** Whether a file is a packed folder, by its name. */
export function isPack(path: string): boolean {
  return /\.(?:zip|tar|tar\.gz|tgz)$/i.test(path);
}

/**
 * Every file in a packed one, in the order in which it stands there; nothing is written to disk. What is hidden,
 * half-written or no file is passed over. The last one may say that the rest is not read, with an empty path.
 */
export async function* unpacked(file: string): AsyncIterable<Packed> {
  try {
    for await (const one of /\.zip$/i.test(file) ? filesInZip(file) : filesInTar(file)) {
      if (one.inside === '' || !isPassedOver(one.inside)) yield one;
    }
  } catch (error) {
    if ((await stat(file)).size === 0) return yield { inside: '', refused: { code: 'empty' } };
    // What the file system says is told by whoever reads files; everything else is the content's fault.
    if (error instanceof Error && 'syscall' in error) throw error;
    yield { inside: '', refused: damaged };
  }
}

/** Whether a packed file has its end; an error of the file system is thrown. */
export async function packEnding(file: string): Promise<Ending> {
  try {
    if (!/\.zip$/i.test(file)) return (await wholeTar(file)) === 'cut' ? 'cut' : 'shown';
    // Its table of contents stands at the end.
    const zip = await openZip(file);
    zip.close();
    return 'shown';
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    return 'cut';
  }
}

/** How many files a packed one says that it holds; 1 when that cannot be told cheaply. */
export async function countInPack(file: string): Promise<number> {
  if (!/\.zip$/i.test(file)) return 1;
  try {
    const zip = await openZip(file);
    zip.close();
    return Math.min(zip.entryCount, MOST_FILES);
  } catch {
    return 1;
  }
}

/** A path in a packed file as an article may be known by it: it leads nowhere but down, and holds nothing that is not shown. */
function harmless(name: string): string {
  const parts = name
    .replaceAll('\\', '/')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .split('/');
  return parts.filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part)).join('/');
}

async function openZip(file: string) {
  // Few archives are filled from packed files.
  const { openPromise } = await import('yauzl');
  // Names are not checked by the library, which would give up on the whole file; they are never written to.
  return await openPromise(file, { decodeStrings: false, lazyEntries: true, autoClose: false });
}

async function* filesInZip(file: string): AsyncIterable<Packed> {
  const zip = await openZip(file);
  try {
    const entries: { readonly inside: string; readonly entry: Entry }[] = [];
    for await (const entry of zip.eachEntry()) {
      const name = new TextDecoder().decode(entry.fileNameRaw);
      const inside = harmless(name);
      if (/[\\/]$/.test(name) || inside === '') continue;
      if (entries.length === MOST_FILES) return yield { inside: '', refused: tooMany };
      entries.push({ inside, entry });
    }
    let bytes = 0;
    for (const { inside, entry } of lastOfEachName(entries)) {
      if (entry.isEncrypted()) {
        yield { inside, refused: told('it is encrypted: unpack it and add the folder') };
        continue;
      }
      const tooLarge = tooLargeReason(entry.uncompressedSize);
      if (tooLarge !== null) {
        yield { inside, refused: tooLarge };
        continue;
      }
      bytes += entry.uncompressedSize;
      if (bytes > MOST_BYTES) return yield { inside: '', refused: tooMuch };
      yield await contentOf(inside, async () => zip.openReadStreamPromise(entry));
    }
  } finally {
    zip.close();
  }
}

/** Tools that add to a packed file leave the older one of a name in it: as when it is unpacked, the last counts. */
function lastOfEachName<T extends { readonly inside: string }>(files: readonly T[]): readonly T[] {
  return [...new Map(files.map((file) => [file.inside, file])).values()];
}

/** The library ends a stream that holds more than was stated. */
async function contentOf(inside: string, open: () => Promise<AsyncIterable<Uint8Array>>): Promise<Packed> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of await open()) {
      size += part.length;
      if (size > LARGEST_BYTES) break;
      parts.push(part);
    }
  } catch {
    return { inside, refused: damaged };
  }
  return { inside, bytes: Buffer.concat(parts) };
}

async function* filesInTar(file: string): AsyncIterable<Packed> {
  const bytes = await wholeTar(file);
  if (bytes === null) return yield { inside: '', refused: tooMuch };
  if (bytes === 'cut') return yield { inside: '', refused: damaged };
  const { parseTar } = await import('nanotar');
  // The library looks at the whole buffer that bytes lie in.
  const whole = Uint8Array.from(bytes);
  const files = parseTar(whole).flatMap((item) => {
    const inside = item.type === 'file' ? harmless(item.name) : '';
    return inside === '' ? [] : [{ inside, item }];
  });
  if (files.length === 0) yield { inside: '', refused: told('no file was found in it') };
  if (files.length > MOST_FILES) return yield { inside: '', refused: tooMany };
  for (const { inside, item } of lastOfEachName(files)) {
    const tooLarge = tooLargeReason(item.size);
    yield tooLarge === null ? { inside, bytes: item.data ?? new Uint8Array() } : { inside, refused: tooLarge };
  }
}

/** The bytes of a tar; null when there are too many, `cut` when its last file is not all there. */
async function wholeTar(file: string): Promise<Uint8Array | null | 'cut'> {
  const { size } = await stat(file);
  if (size > MOST_BYTES) return null;
  const packed = await readFile(file);
  const bytes = packed[0] === 0x1f && packed[1] === 0x8b ? await gunzipped(packed) : packed;
  return bytes !== null && isTarCut(bytes) ? 'cut' : bytes;
}

/** Null when it swells beyond the limit. */
function gunzipped(packed: Uint8Array): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    gunzip(packed, { maxOutputLength: MOST_BYTES }, (error, bytes) => {
      if (error === null) resolve(bytes);
      else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') resolve(null);
      else reject(new Error('damaged'));
    });
  });
}
