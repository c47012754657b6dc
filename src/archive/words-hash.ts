import { createHash } from 'node:crypto';

/** What words can be recognised by without being kept. */
export function hashOfWords(words: string): string {
  return createHash('sha256').update(words).digest('base64url');
}
