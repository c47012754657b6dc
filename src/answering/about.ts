import { languageOf } from '../languages/all.ts';
import type { Answer } from './answer.ts';
import { type ArchiveView, remembering } from './archive-view.ts';
import { parse } from './asked/parse.ts';
import { longestQuestion, type Question } from './asked/question.ts';
import { answered, refused } from './given.ts';
import { type Intent, isReply } from './intent.ts';
import { areas } from './intents/areas.ts';
import { person } from './intents/person.ts';
import { timeline } from './intents/timeline.ts';
import type { Shown } from './present/item.ts';

/** So many people and areas of a message are looked at, and so many entries shown of each. */
const most = { people: 3, areas: 2, entries: 3 } as const;

/**
 * What the archive has on the people, countries and areas that a message names; the rest of its words ask for nothing.
 * Only the message's first thousand characters are looked at. `asOf` is an ISO date.
 */
export async function about(
  stored: ArchiveView,
  message: { readonly text: string; readonly asOf: string; readonly language?: Question['language'] },
): Promise<Answer> {
  const archive = remembering(stored);
  const { text, asOf, language } = message;
  const parsed = await parse(archive, {
    question: text.slice(0, longestQuestion),
    asOf,
    ...(language && { language }),
  });
  // The message may be another's: its words show nothing of whoever asks about it.
  const spoken = language === undefined ? undefined : languageOf(language);
  const named: Question = {
    ...nothingOf(parsed),
    ...(spoken && { language: spoken.code, labels: spoken.labels }),
    actors: parsed.actors,
    countries: parsed.countries,
    areas: parsed.areas,
  };
  const found: Shown[] = [];
  for (const [intent, question] of parts(named)) {
    const reply = await intent.answer(archive, question);
    if (isReply(reply)) found.push(...reply.shown.slice(0, most.entries));
  }
  const shown = distinctItems(found);
  return shown.length > 0
    ? answered(named, 'timeline', { heading: 'about', shown })
    : refused(archive, named, { missing: 'nobodyKnown', near: [] });
}

/** What is looked up for a message: each person, the countries together, each area between them. */
function parts(named: Question): readonly (readonly [Intent, Question])[] {
  const nothing = nothingOf(named);
  const { actors, countries, areas: fields } = named;
  const people = actors.slice(0, most.people).map((actor) => [person, { ...nothing, actors: [actor] }] as const);
  const between = countries.length > 1 || (countries.length === 1 && actors.length + fields.length === 0);
  return [
    ...people,
    ...(between ? [[timeline, { ...nothing, countries }] as const] : []),
    ...fields.slice(0, most.areas).map((area) => [areas, { ...nothing, areas: [area] }] as const),
  ];
}

/** The question in the same language that names nothing. */
function nothingOf(question: Question): Question {
  return {
    ...question,
    ...{ actors: [], offices: [], countries: [], areas: [], instruments: [], places: [], concepts: [], others: [] },
    ...{ cues: new Set(), wants: new Set(), stages: new Set(), period: null, small: null },
  };
}

function distinctItems(found: readonly Shown[]): readonly Shown[] {
  const seen = new Set<string>();
  return found.filter(({ citations, item }) => {
    const key = [item.lead, ...citations.map(({ articleId, start }) => `${articleId} ${start}`)].join('|');
    return !seen.has(key) && seen.add(key);
  });
}
