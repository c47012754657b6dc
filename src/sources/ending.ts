import { readFile, stat } from 'node:fs/promises';
import { decode, LARGEST_BYTES } from './decode.ts';
import { formatOf } from './formats/all.ts';
import type { Ending } from './formats/ending.ts';
import { isPack, packEnding } from './pack.ts';

/** How a file ends, see `Ending`; `open` where that cannot be told. Never throws: whoever reads it says what is wrong. */
export async function endingOf(file: string): Promise<Ending> {
  try {
    if (isPack(file)) return await packEnding(file);
    const format = formatOf(file);
    const { size } = await stat(file);
    if (format === undefined || size > LARGEST_BYTES) return 'open';
    const bytes = await readFile(file);
    if (bytes.length === 0 || stopsInCharacter(bytes)) return 'mid-line';
    const decoded = decode(bytes);
    return 'text' in decoded ? format.ending(decoded.text) : 'open';
  } catch {
    return 'open';
  }
}

/** Whether a file is UTF-8 but for a character that is not all there at its end. */
function stopsInCharacter(bytes: Uint8Array): boolean {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    decoder.decode(bytes, { stream: true });
    try {
      decoder.decode();
      return false;
    } catch {
      return true;
    }
  } catch {
    return false;
  }
}
