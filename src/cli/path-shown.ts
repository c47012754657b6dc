/** A path as a line of a terminal shows it: what would end the line, move the cursor or turn it round is written out. */
export function pathShown(path: string): string {
  return path.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
