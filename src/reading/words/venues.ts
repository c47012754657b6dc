import { venues } from '../../languages/places.ts';
import { fold } from '../../text/fold.ts';

const folded = new Set(venues.map(fold));

/** Whether a place, as printed, is one where the states of the world meet. */
export const isVenue = (place: string | null): boolean => place !== null && folded.has(fold(place));
