import type { Reason } from '../languages/reasons.ts';
import { guessed, mostlyUtf8 } from './encoding.ts';

/** A larger file is not a news item, and reading it would keep a serving process from answering. */
export const LARGEST_BYTES = 2_000_000;

/** The characters of a file, or why it is not read. */
export type Decoded = { readonly text: string } | { readonly refused: Reason };

/**
 * Decodes a file unchanged but for a byte order mark, which is dropped: UTF-8, also with some stray bytes, UTF-16 when the
 * mark says so, else the character set that the server (`stated`), an XML declaration or the page's head names, else what old
 * newsroom systems write: windows-1252, in Arabic windows-1256. Refuses what is too large, empty or not text.
 */
export function decode(bytes: Uint8Array, stated: string | null = null): Decoded {
  const tooLarge = tooLargeReason(bytes.length);
  if (tooLarge !== null) return { refused: tooLarge };
  const text = characters(bytes, stated);
  if (text === null ? bytes.includes(0) : text.includes('\0')) return { refused: { code: 'not-text' } };
  if (text === null) return { refused: { code: 'garbled' } };
  if (text.trim() === '') return { refused: { code: 'empty' } };
  return { text };
}

/** Why a file of so many bytes is not read, or null. */
export function tooLargeReason(bytes: number): Reason | null {
  if (bytes <= LARGEST_BYTES) return null;
  return {
    code: 'file-too-large',
    with: { size: Number((bytes / 1_000_000).toFixed(1)), most: LARGEST_BYTES / 1_000_000 },
  };
}

function characters(bytes: Uint8Array, stated: string | null): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const named = decoderOf(stated) ?? decoderOf(namedInHead(bytes));
    return mostlyUtf8(bytes) ?? named?.decode(bytes) ?? guessed(bytes);
  }
}

function decoderOf(name: string | null): TextDecoder | null {
  try {
    // Not UTF-8, or it would have been read as that.
    return name === null || /^utf-?8$/i.test(name) ? null : new TextDecoder(name);
  } catch {
    return null;
  }
}

/**
 * The character set that an XML declaration names (RFC 7303, 3: it counts where the server states none), or a page's head:
 * the HTML standard has it in the first 1,024 bytes.
 */
function namedInHead(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  const named =
    /^\s*<\?xml\s[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)/.exec(head) ??
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head);
  return named?.[1] ?? null;
}
