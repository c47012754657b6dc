import type { Bench } from '../bench.ts';
import { faultFields } from './trouble.ts';

/**
 * What comes of writing something down for later; null where the archive takes nothing, as on a full disk: that stands in
 * the log, and whoever asked is answered all the same.
 */
export async function unlessUnkept<T>(writing: () => Promise<T>, { log }: Pick<Bench, 'log'>): Promise<T | null> {
  try {
    return await writing();
  } catch (error) {
    log.error(faultFields(error), 'What belongs to an answer could not be kept; the answer is given without it.');
    return null;
  }
}
