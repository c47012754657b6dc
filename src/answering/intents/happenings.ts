import { factsConcerning } from '../concern.ts';
import type { Intent } from '../intent.ts';
import { leftOut, listing } from '../listing.ts';
import { countryCodes } from '../question.ts';
import { passages } from './passages.ts';

/** `Hammouchi Ankara`: somebody and a place, a country or a time, with nothing said of what happened; failing facts, passages. */
export const happenings: Intent = {
  id: 'happenings',
  kind: 'timeline',
  asks(question) {
    const { cues, actors, areas, places, period } = question;
    const more = places.length + countryCodes(question).length;
    return actors.length > 0 && areas.length === 0 && [...cues].every((cue) => cue === 'be') && (more > 0 || !!period);
  },
  async answer(archive, question) {
    const { facts, outsidePeriod } = await factsConcerning(archive, question, ['meeting', 'visit', 'agreement']);
    if (facts.length > 0) return listing(facts, question, 'timeline', leftOut(outsidePeriod, question));
    return passages.answer(archive, question);
  },
};
