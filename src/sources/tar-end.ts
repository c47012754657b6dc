/** A tar is made of blocks of so many bytes (POSIX.1-1988, ustar). */
const BLOCK = 512;
/** Where a header says how long its file is, in octal digits, or in binary when the first bit is set (GNU). */
const SIZE_AT = 124;
const SIZE_LENGTH = 12;

/** Whether a tar stops before the end of a file that it holds. */
export function isTarCut(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const header = bytes.subarray(at, at + BLOCK);
    // Blocks of zeros are its end.
    if (header[0] === 0) return false;
    if (header.length < BLOCK) return true;
    const size = sizeIn(header.subarray(SIZE_AT, SIZE_AT + SIZE_LENGTH));
    // Something else than a tar: whoever reads it says so.
    if (size === null) return false;
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (at - (BLOCK - (size % BLOCK || BLOCK)) > bytes.length) return true;
  }
  return false;
}

function sizeIn(field: Uint8Array): number | null {
  if (((field[0] ?? 0) & 0x80) !== 0) return field.subarray(4).reduce((sum, byte) => sum * 256 + byte, 0);
  const digits = new TextDecoder('latin1').decode(field).replace(/[\0 ]/g, '');
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : null;
}
