import { isBeside } from '../asked/offices-beside.ts';
import { countryCodes } from '../asked/question.ts';
import { factsConcerning, inFact } from '../found/concern.ts';
import { leftOut, listing } from '../found/listing.ts';
import { type Intent, isReply } from '../intent.ts';
import { passages } from './passages.ts';

/** `Hammouchi Ankara`: somebody, named or in office, and a place, a country or a time, with nothing said of what happened; failing facts, passages. */
export const happenings: Intent = {
  id: 'happenings',
  kind: 'timeline',
  asks(question) {
    const { cues, actors, areas, places, period } = question;
    const more = places.length + countryCodes(question).length;
    const people = actors.length > 0 || isBeside(question);
    return people && areas.length === 0 && [...cues].every((cue) => cue === 'be') && (more > 0 || !!period);
  },
  async answer(archive, question) {
    const { facts, outsidePeriod } = await factsConcerning(archive, question, ['meeting', 'visit', 'agreement']);
    // `Testova companies`: what only stands in the article of a fact is told by a sentence.
    const named = facts.some((report) => question.others.every((word) => inFact(report, word)));
    const told = named || facts.length === 0 ? null : await passages.answer(archive, question);
    if (told !== null && isReply(told)) return told;
    if (facts.length > 0) return listing(facts, question, 'timeline', leftOut(outsidePeriod, question));
    return passages.answer(archive, question);
  },
};
