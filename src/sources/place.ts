import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where a file is, by the real names of its folders; also of one that is not there. */
export function placeOf(file: string): string {
  const whole = path.resolve(file);
  try {
    return path.join(realpathSync(path.dirname(whole)), path.basename(whole));
  } catch {
    return whole;
  }
}

/** Whether there is a file at this place; the place of one of several articles goes on behind that of their file. */
export function isThere(place: string): boolean {
  for (let file = place; file !== ''; file = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('#'), 0)))
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) return true;
  return false;
}
