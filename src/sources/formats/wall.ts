import { languages } from '../../languages/all.ts';

/** A longer paragraph tells news, whatever it says of logging in. */
const LONGEST = 300;

const compared = (words: string): string => words.toLowerCase().replaceAll('’', "'").normalize('NFC');
const walls = languages.flatMap(({ walls }) => walls.split('|').map((words) => compared(words.trim())));

/** Whether a paragraph asks its reader to log in or to subscribe; in any language, since sites have parts in several. */
export function isWall(paragraph: string): boolean {
  const words = compared(paragraph);
  return words.length <= LONGEST && walls.some((wall) => words.includes(wall));
}
