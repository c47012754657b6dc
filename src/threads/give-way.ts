import { setPriority } from 'node:os';

/**
 * Lets the thread that calls this give way to the others by a niceness of 1 to 19. Only Linux counts threads apart:
 * elsewhere the whole process would give way. Where it is not allowed, nothing is lost.
 */
export function giveWay(niceness: number): void {
  if (process.platform !== 'linux' || niceness === 0) return;
  try {
    setPriority(0, niceness);
  } catch {
    return;
  }
}
