import type { ArticleReport } from '../../archive/archive.ts';

/** What one article comes to in an export. */
export interface Exported {
  /** Text as it stands in the file, ends of lines included; empty when the article has nothing for this kind of file. */
  readonly text: string;
  /** How many of its facts belong into this kind of file and cannot be put there honestly. */
  readonly left: number;
  /** Of a calendar, how many events. */
  readonly events?: number;
}

/** A kind of file that facts or citations are handed out in. */
export interface ExportFormat {
  readonly name: string;
  /** With the dot. */
  readonly ending: string;
  readonly help: string;
  readonly head: string;
  /** Stands between two articles that have something to say. */
  readonly between: string;
  readonly tail: string;
  /** What to say instead of writing a file that would hold nothing; without it an empty one is a file too. */
  readonly nothing?: string;
  /** Called once a file; what it gives is called with each article in turn. */
  readonly begin: () => (report: ArticleReport) => Exported;
}

/** Words on one line, without characters that are not shown. */
export function onOneLine(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
