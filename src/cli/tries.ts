import { suggestions } from '../answering/suggestions.ts';
import type { Archive } from '../archive/archive.ts';

/** Lines that the demo answers, in each of its languages and by each way of asking. */
export const demoTries: readonly string[] = [
  '/coop who met Hammouchi',
  '/coop agreements Morocco Pakistan',
  '@Coop areas of cooperation Netherlands Morocco',
  '@Coop qui a rencontré Bourita ?',
  '/coop watch live',
];

/** Lines that this archive answers. */
export async function triesFor(archive: Archive): Promise<readonly string[]> {
  const questions = await suggestions(archive, 'en');
  return [...questions.map((question) => `/coop ${question}`), '/coop watch live', '/coop help'];
}
