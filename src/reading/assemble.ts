import { fold } from '../text/fold.ts';
import { memo } from '../text/memo.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { codesOf } from './areas/plover.ts';
import type { Article } from './article.ts';
import { resolveDate } from './dates/calendar.ts';
import type { Draft, DraftParticipant } from './drafts.ts';
import type { ActorInArticle, Fact, NamedActor, Participant, Passage, Quote, Reading } from './fact.ts';
import { withClearSides } from './meetings/hosts.ts';
import { paragraphsOf } from './page/zones.ts';
import type { Parsed } from './parsed.ts';

/** What the facts of an article are made of. */
export interface Pieces {
  readonly drafts: readonly Draft[];
}

/** Drafts become facts with quotes, codes and actor ids; zones and passages are laid out. */
export function assemble(article: Article, parsed: Parsed, pieces: Pieces): Reading {
  const actors = new Map<string, ActorInArticle>();
  for (const person of parsed.people.all) {
    actors.set(person.id, {
      id: person.id,
      kind: 'person',
      name: person.name,
      asWritten: [...person.forms],
      roles: [...person.roles],
      country: person.country,
    });
  }
  const facts = pieces.drafts.map((draft, i) => factOf(article, parsed, draft, i, actors));
  const title = parsed.zones.find(({ kind }) => kind === 'title');
  return {
    zones: parsed.zones,
    passages: passagesOf(article.text, parsed),
    actors: [...actors.values()],
    facts,
    title: title ? article.text.slice(title.start, title.end).trim() || null : null,
    published: parsed.publishedFrom === null ? null : parsed.published,
    publishedFrom: parsed.publishedFrom,
  };
}

function factOf(
  article: Article,
  parsed: Parsed,
  draft: Draft,
  index: number,
  actors: Map<string, ActorInArticle>,
): Fact {
  const quote = (span: Span): Quote => ({
    articleId: article.id,
    start: span.start,
    end: span.end,
    words: article.text.slice(span.start, span.end),
  });
  const country = draft.country ?? draft.place?.country ?? null;
  const participants = withClearSides(draft.participants).map((participant) =>
    participantOf(parsed, hostOrVisitor(draft, participant, country), actors),
  );
  for (const party of draft.parties)
    bodyActor(parsed, /^[A-Z]{2}$/u.test(party) ? 'country' : 'organisation', party, party, actors);
  const named = (part: string): NamedActor[] =>
    participants.filter((one) => one.part === part).map(({ actorId, name }) => ({ actorId, name }));
  const quotes = [...draft.quotes]
    .toSorted((a, b) => a - b)
    .flatMap((sentence) => {
      const line = parsed.lines[sentence];
      return line ? [quote(line.sentence)] : [];
    });
  const future = draft.future;
  return {
    id: `${article.id}-${index + 1}`,
    kind: draft.kind,
    status: draft.status,
    participants: [...participants, ...partiesAsParticipants(draft, parsed, participants, actors)],
    place: draft.place?.words ?? null,
    country,
    date: dateOf(draft, parsed.published, future),
    dateText: draft.date?.words ?? null,
    areas: draft.areas,
    instrument: draft.instrument,
    parties: [...new Set(draft.parties)],
    signatories: named('signatory'),
    witnesses: named('witness'),
    scope: eachOnce(draft.scope.toSorted((a, b) => a.start - b.start).map(quote)),
    followUp: draft.followUp ? quote(draft.followUp) : null,
    mode: draft.kind === 'meeting' ? draft.mode : null,
    occasion: draft.occasion,
    speaker: draft.speaker ? { actorId: draft.speaker.id, name: draft.speaker.name } : null,
    quotes,
    ...codesOf(draft),
  };
}

/**
 * Where a meeting took place tells who was at home, when the verb does not: those of that country, and a side of which
 * nothing is known when the other side is from elsewhere.
 */
function hostOrVisitor(draft: Draft, participant: DraftParticipant, country: string | null): DraftParticipant {
  if (draft.kind !== 'meeting' || participant.part !== 'participant' || country === null || draft.mode !== 'in-person')
    return participant;
  // Of three who met each other one is at home; the other two still met.
  if (participant.side === null && draft.participants.length > 2) return participant;
  const known = (people: readonly DraftParticipant[]) =>
    people.flatMap((one) => (one.country === null ? [] : [one.country]));
  const own =
    participant.side === null ? [participant] : draft.participants.filter(({ side }) => side === participant.side);
  const other = draft.participants.filter((one) => !own.includes(one));
  const home =
    known(own).includes(country) ||
    (known(own).length === 0 &&
      participant.side !== null &&
      known(other).length > 0 &&
      !known(other).includes(country));
  const away = known(other).includes(country) || (known(other).length === 0 && participant.side !== null);
  if (home === away || (!home && known(own).length === 0)) return participant;
  return { ...participant, part: home ? 'host' : 'visitor' };
}

function participantOf(
  parsed: Parsed,
  participant: DraftParticipant,
  actors: Map<string, ActorInArticle>,
): Participant {
  const { person, body, asWritten, role, country, part, side } = participant;
  if (person)
    return { actorId: person.id, name: person.name, asWritten, role, country: person.country ?? country, part, side };
  if (body) {
    const actor = bodyActor(parsed, body.kind, body.name, asWritten, actors);
    return { actorId: actor.id, name: actor.name, asWritten, role: null, country, part, side };
  }
  return { actorId: null, name: asWritten, asWritten, role, country, part, side };
}

/** `two countries` and `MA` are no names of a state. */
function nameLike(asWritten: string): boolean {
  return /^\p{Lu}\p{Ll}|^\p{Lo}/u.test(asWritten);
}

/** The names of states in a language; making the list, and asking it for one, takes as long as reading a sentence. */
const countryNames = memo((language) => {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return memo((code) => names.of(code) ?? code);
});

function bodyActor(
  parsed: Parsed,
  kind: 'country' | 'organisation',
  name: string,
  asWritten: string,
  actors: Map<string, ActorInArticle>,
): ActorInArticle {
  const id = kind === 'country' ? `country-${name}` : `organisation-${fold(name)}`;
  const known = actors.get(id);
  const printed = kind === 'country' ? (known?.name ?? countryNames(parsed.language)(name)) : name;
  const states = kind === 'country' && !nameLike(asWritten);
  const forms = new Set([...(known?.asWritten ?? []), states ? printed : asWritten]);
  const actor: ActorInArticle = {
    id,
    kind,
    name: printed,
    asWritten: [...forms],
    roles: [],
    country: kind === 'country' ? name : null,
  };
  actors.set(id, actor);
  return actor;
}

/** The day of a fact; `since Tuesday there is a treaty` tells the day on which it was signed. */
function dateOf({ date, kind, status }: Draft, published: string | null, future: boolean): string | null {
  if (date === null) return null;
  // `invited him to come in October`, `on 20 May`: the next one; an agreement was proposed on the day.
  const { meaning } = date;
  const printed = meaning.is === 'day' && (meaning.day.day === null || kind !== 'agreement');
  const ahead = future || (printed && (status === 'proposed' || status === 'expected' || status === 'planned'));
  return resolveDate(kind === 'agreement' ? { ...date, startOnly: false } : date, published, ahead);
}

/** The parties of an agreement or a cooperation take part in it, also where the sentence names no person. */
function partiesAsParticipants(
  draft: Draft,
  parsed: Parsed,
  there: readonly Participant[],
  actors: Map<string, ActorInArticle>,
): Participant[] {
  if (draft.kind !== 'agreement' && draft.kind !== 'cooperation') return [];
  return draft.parties.flatMap((party) => {
    const isCountry = /^[A-Z]{2}$/u.test(party);
    const actor = bodyActor(parsed, isCountry ? 'country' : 'organisation', party, party, actors);
    if (there.some(({ actorId }) => actorId === actor.id)) return [];
    return [
      {
        actorId: actor.id,
        name: actor.name,
        asWritten: actor.asWritten[0] ?? actor.name,
        role: null,
        country: isCountry ? party : null,
        part: 'party' as const,
        side: null,
      },
    ];
  });
}

/** Body sentences, the title, and each line of furniture: the units that are searched and quoted. */
function passagesOf(text: string, parsed: Parsed): Passage[] {
  const out: Passage[] = [];
  for (const zone of parsed.zones) {
    for (const paragraph of paragraphsOf(text, zone)) {
      const spans = zone.kind === 'body' ? sentences(text, paragraph, parsed.lexicon) : [paragraph];
      for (const span of spans) out.push({ start: span.start, end: span.end, zone: zone.kind });
    }
  }
  return out;
}

/** What two sentences say in the same words is covered once. */
function eachOnce(quotes: readonly Quote[]): readonly Quote[] {
  const told = quotes.map(({ words }) => fold(words));
  return quotes.filter((_, i) => told.indexOf(told[i] ?? '') === i);
}
