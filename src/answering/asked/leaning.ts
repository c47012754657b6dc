import { hasSubject, isOfTheField, type Question } from './question.ts';

/** `and then?`: nothing but that something came after. */
export function isOnlyNext(question: Question): boolean {
  const { next, cues, wants } = question;
  return (
    next &&
    !hasSubject({ ...question, stages: new Set() }) &&
    wants.size === 0 &&
    [...cues].every((cue) => cue === 'be' || cue === 'go')
  );
}

/** Names only a time or a place: `in 2021?`, `in London?` */
export function isBare({
  actors,
  offices,
  areas,
  others,
  concepts,
  cues,
  countries,
  period,
  places,
}: Question): boolean {
  const named = actors.length + offices.length + areas.length + others.length + concepts.length;
  const there = places.length > 0 || countries.some((country) => country.there);
  return named === 0 && cues.size === 0 && countries.every((country) => country.there) && (period !== null || there);
}

/** Names nothing but a field, an office or a thing: `the scholarships?`, `courtesy calls`, of what the thread is about first. */
export function narrowsThread(question: Question, ownKind: boolean): boolean {
  const { actors, offices, countries, areas, places, others, concepts, filters, period, stages } = question;
  const named = actors.length + countries.length + places.length + stages.size;
  const open = others.some(({ nameLike }) => nameLike) || offices.some(({ country }) => country !== null);
  if (named > 0 || open || filters.any || period !== null || question.linked !== undefined) return false;
  const fields = areas.length + offices.length + concepts.length;
  // `which companies?`; but `lunch at 12?` asks for nothing of the thread.
  const isThing = others.length > 0 && others.every(({ thing }) => thing !== null);
  if (!ownKind && isThing && !/\d/.test(question.asked)) return true;
  // `the value of the grant`: the amount of what the thread is about.
  const amount = question.wants.has('how-much') || question.cues.has('value');
  return isOfTheField(question) && (ownKind && !amount ? fields === 0 && others.length > 0 : fields > 0);
}
