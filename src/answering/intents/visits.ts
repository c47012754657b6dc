import type { ReportedFact } from '../../archive/archive.ts';
import type { Fact } from '../../reading/fact.ts';
import type { ArchiveView } from '../archive-view.ts';
import { holders } from '../asked/offices.ts';
import { asksTimeOrPlace, hasSubject, type Question } from '../asked/question.ts';
import { factsConcerning } from '../found/concern.ts';
import { listFacts, listing } from '../found/listing.ts';
import { isIn } from '../found/place.ts';
import { soughtBy } from '../found/sought.ts';
import { stopsOf } from '../found/stops.ts';
import { withThosePresent } from '../found/topics.ts';
import { type Intent, isReply, type Reply } from '../intent.ts';
import { passageItem } from '../present/passage-item.ts';
import { isSomewhere } from './office.ts';

/** `who visited Morocco`, `where did Bajwa go?`, `when was Bajwa in Morocco?` */
export const visits: Intent = {
  id: 'visits',
  kind: 'visits',
  asks(question) {
    const { cues, wants, actors } = question;
    const whereabouts =
      (actors.length > 0 && asksTimeOrPlace(wants)) || (isOnlySomewhere(question) && actors.length < 2);
    return (cues.has('visit') || cues.has('go') || whereabouts || asksIfThere(question)) && hasSubject(question);
  },
  async answer(archive, question) {
    // A country written by its name is where the journey went; an adjective says who travelled.
    const named = question.countries.filter(({ as, there }) => as === 'name' && (there || question.cues.has('visit')));
    const wentThere = ({ country }: { country: string | null }) =>
      named.length === 0 || country === null || named.some(({ code }) => code === country);
    const journeys: ReportedFact[] = [];
    const keep = (report: ReportedFact) => {
      const there = wentThere(report.fact);
      if (there) journeys.push(report);
      return there;
    };
    const shows = question.cues.has('present') ? withThosePresent : undefined;
    const found = await listFacts(archive, question, ['visit'], 'visits', 'noVisit', keep, { shows });
    const { cues, wants, actors } = question;
    if (!isReply(found))
      return (
        (await metThere(archive, question)) ??
        (await signedThere(archive, question)) ??
        (await withHost(archive, question)) ??
        found
      );
    // `when did she go to Chad?` asks of that journey alone.
    if (actors.length !== 1 || !(wants.has('where') || (cues.has('go') && !wants.has('when')))) return found;
    const stops = (await stopsOf(archive, journeys, question)).map((hits) => passageItem(hits, question));
    return { ...found, shown: [...found.shown, ...stops] };
  },
};

/** `Testova Exampleh visit Accra`: the journey of the one that the article tells of with the other. */
async function withHost(archive: ArchiveView, question: Question): Promise<Reply | null> {
  if (question.actors.length < 2) return null;
  const people = soughtBy(question).filter(({ kind }) => kind === 'actor');
  const journeys = question.actors.map((actor) =>
    factsConcerning(archive, { ...question, actors: [actor] }, ['visit']),
  );
  const together = (await Promise.all(journeys))
    .flatMap(({ facts }) => facts)
    .filter(({ article, fact }) =>
      people.every((one) => fact.quotes.some(({ words }) => Number(one.carriedBy(words, article.language)) > 0)),
    );
  const told = together.filter(({ fact }, at) => together.findIndex((other) => other.fact.id === fact.id) === at);
  return told.length > 0 ? listing(told, question, 'visits') : null;
}

/** `was Testova in Kenya?`: that she had to do with it elsewhere is no answer. */
function asksIfThere({ cues, wants, actors, countries, areas, others, concepts }: Question): boolean {
  const people = actors.length > 0 && actors.every(({ actors: of }) => of.some(({ kind }) => kind === 'person'));
  const there = countries.length === 1 && countries.every((country) => country.there);
  const more = areas.length + others.length + concepts.length;
  return people && there && more === 0 && wants.size === 0 && cues.size === 1 && cues.has('be');
}

/** `Testova in Nairobi`: somebody and a town, and nothing of what happened. */
function isOnlySomewhere(question: Question): boolean {
  const { cues, areas, others, concepts } = question;
  return cues.size === 0 && areas.length + others.length + concepts.length === 0 && isSomewhere(question);
}

/** `Testova Nairobi when`: with nothing said of what happened, what somebody signed there or with that state. */
async function signedThere(archive: ArchiveView, question: Question): Promise<Reply | null> {
  const { cues, countries, places, wants } = question;
  const when = wants.has('when');
  if (cues.size > 0 || countries.length + places.length === 0 || !(when || isOnlySomewhere(question))) return null;
  const { facts } = await factsConcerning(archive, question, ['agreement']);
  const isDated = ({ fact }: ReportedFact) => (fact.date ?? fact.dateText) !== null;
  const dated = facts.filter((one) => one.fact.status === 'signed' && (isDated(one) || !when));
  return dated.length > 0 ? listing(dated, question, 'timeline') : null;
}

/** Whoever met somebody in a place was there: the meetings that say where, and when if that is asked. */
async function metThere(archive: ArchiveView, question: Question): Promise<Reply | null> {
  const { actors, offices, countries, places, wants } = question;
  const somewhere = countries.filter(({ there }) => there);
  if (actors.length + offices.length === 0 || (somewhere.length === 0 && places.length === 0 && !wants.has('where')))
    return null;
  const { facts } = await factsConcerning(archive, { ...question, places: [], countries: [] }, ['meeting']);
  // Somebody in office is of the state asked for as far as is known, not for all that is known.
  const isOf = (fact: Fact) =>
    actors.length > 0 ||
    offices.every((one) => one.country === null || holders(fact, one).some(({ country }) => country === one.country));
  const there = facts.filter(
    ({ fact }) =>
      isOf(fact) &&
      fact.status !== 'denied' &&
      (fact.mode === null || fact.mode === 'in-person') &&
      somewhere.every(({ code }) => fact.country === code) &&
      places.every((place) => isIn(fact, place)) &&
      (!wants.has('where') || fact.place !== null) &&
      (!wants.has('when') || fact.date !== null || fact.dateText !== null),
  );
  return there.length > 0 ? listing(there, question, 'meetings') : null;
}
