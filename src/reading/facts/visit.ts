import { awaitedFrom } from '../clauses/awaited.ts';
import { type CueFound, cuesIn, isFarGoverned } from '../clauses/cues.ts';
import { ownedDate } from '../clauses/owned-dates.ts';
import { isPresent } from '../clauses/present.ts';
import type { Memory } from '../coreference/coreference.ts';
import type { DateFound } from '../dates/dates.ts';
import { isOneDay } from '../dates/one-day.ts';
import { type Draft, type DraftParticipant, draft } from '../drafts.ts';
import { datedStops } from '../journeys/dated-stops.ts';
import { destination, firstOf } from '../journeys/destination.ts';
import { isOfficial as holdsOne } from '../journeys/domestic.ts';
import { cameFrom, guestsWhoMove, moveOf } from '../journeys/guests-who-move.ts';
import { invitationAmong, isInvitation, journeyOf, speaksOf } from '../journeys/invitation.ts';
import { type Lead, leadOf, ledBy } from '../journeys/led-to.ts';
import { sentBy } from '../journeys/sent.ts';
import { areResident, receivedBefore, visitorsOf } from '../journeys/visitors.ts';
import { callsOnSomebody } from '../meetings/calls.ts';
import { townAt } from '../page/dateline.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { standingOf } from '../standing/status.ts';
import { holds } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';
import { at, isAny, isBehindComma, spanOf } from '../words/tokens.ts';

/** Journeys to another country: `X visited Morocco`, `a three-day visit to Rabat by X`, `X arrived in Islamabad`. */
export function visitsIn(parsed: Parsed, line: Line, memory: Memory): readonly Draft[] {
  const out: Draft[] = [];
  const cues = cuesIn(parsed, line, 'visit');
  const invitation = invitationAmong(cues);
  const invited = invitation ? journeyOf(parsed, line, invitation, cues, memory) : null;
  if (invitation && invited && invited.visitors.length > 0) {
    const { visitors, to, country } = invited;
    out.push(visitOf(parsed, line, invitation, { visitors, to, country: to?.country ?? country }));
  }
  for (const cue of cues) {
    if (isInvitation(cue) || (invitation && invited && speaksOf(line, invitation, cue))) continue;
    const led = destination(parsed, line, cue);
    const to = led && isOfNext(cue, cues, led) ? null : led;
    const here = to === null && hereAfter(line, cue) ? parsed.dateline.country : null;
    const guests = here === null ? guestsWhoMove(parsed, line, cue, memory, to) : [];
    if (guests.length > 0) {
      out.push(stayOf(parsed, line, cue, guests, moveOf(line, cue, to) === 'goes'));
      for (const { person } of guests) if (person) memory.travelled.add(person);
    }
    if (isHome(cue)) {
      const back = cameFrom(parsed, line, cue);
      const visitors = back ? visitorsOf(parsed, line, cue, memory, back).filter(holdsOffice) : [];
      if (visitors.length > 0)
        out.push({ ...stayOf(parsed, line, cue, visitors, true), country: back?.country ?? null, date: null });
      continue;
    }
    if (cue.is === 'verb' && ((to === null && here === null) || isPassive(line, cue))) continue;
    // `will return to Ghana from his tour`: where somebody comes home to no other word leads.
    const home = led && led.to <= cue.from ? cues.filter(isHome) : [];
    if (home.some((one) => destination(parsed, line, one) === led)) continue;
    if (to === null && (callsOnSomebody(line, cue) || (cue.is === 'noun' && cue.cue.stops))) continue;
    // `X verwacht regen in Rabat` is no `X wordt in Rabat verwacht`.
    const awaits = cue.is === 'verb' && cue.cue.status === 'expected' && cue.cue.needsTo === true;
    if (awaits && cue.auxiliary === null && cue.from > 1) continue;
    const lead = leadOf(line, cue, to);
    const spoken = lead
      ? ledBy(parsed, line, cue, memory, { to, lead })
      : cue.is === 'verb' && cue.cue.sends
        ? sentBy(parsed, line, cue, memory, to)
        : visitorsOf(parsed, line, cue, memory, to);
    const visitors = spoken.length > 0 ? spoken : receivedBefore(parsed, line, cue, memory, to);
    if (visitors.length === 0 || isFromHome(line, cue, to, visitors)) continue;
    // `has left the country`: whoever was not told to have come there leaves his own.
    if (to?.kind === 'homeland' && leaves(cue, to) && !visitors.some((one) => wasTold(one, memory))) continue;
    // `received the visit of the ambassador of Kenya`: a call on somebody, and no journey.
    if (cue.is === 'noun' && to === null && here === null && areResident(parsed, visitors)) continue;
    // `a courtesy visit of the new ambassador to the minister in The Hague`
    if (cue.is === 'noun' && areResident(parsed, visitors) && isToPeople(line, cue)) continue;
    if (firstOf(line, cue) && !visitors.some(isOfficial)) continue;
    if (isReturnHome(line, cue, visitors)) continue;
    // `travelled to New York. During his stay …`: the journey that was told.
    const again = visitors.every(({ person }) => person !== null && memory.travelled.has(person));
    const country = to?.country ?? here ?? (to === null && !again ? across(parsed, visitors) : null);
    // `24 years after the last state visit a German president has received …`: nobody is named, and no country.
    if (to === null && here === null && visitors.every(({ person }) => person === null)) continue;
    const made = visitOf(parsed, line, cue, { visitors, to, country, lead });
    if (!['planned', 'expected'].includes(made.status) && isOfAny(line, visitors)) continue;
    if (cue.is === 'noun' && out.some((one) => isPurpose(line, one, made, cue))) continue;
    if (spoken.length === 0 && made.status === 'held' && !past.has(memory.stay.status))
      made.status = memory.stay.status;
    const dated = leaves(cue, to) ? [] : datedStops(line, to, made);
    out.push(made, ...(dated.length > 0 ? dated : furtherStops(line, to, made)));
    const people = made.participants.flatMap(({ person }) => (person ? [person] : []));
    for (const person of people) memory.travelled.add(person);
    const { sentence, status } = made;
    if (people.length > 0) memory.stay = { hosts: memory.stay.hosts, guests: people, at: sentence, status, told: true };
  }
  return out;
}

/** `the first visit of an Indonesian president`: how often any of them came, and no journey of somebody. */
function isOfAny({ phrases, sentence: { tokens } }: Line, visitors: readonly DraftParticipant[]): boolean {
  if (!visitors.every(({ person, role }) => person === null && role !== null)) return false;
  // `It is ten years since a Kenyan president came`: some other one, long ago.
  const some = phrases.some(({ kind, from }) => kind === 'description' && isAny(tokens, from, ['indefinite']));
  return (some && holds(tokens, ['historical'])) || tokens.some((_, i) => at(tokens, i, 'rank')?.value.number === 1);
}

/** `An agreement was reached in Rabat`: no past of somebody who came; in Arabic `كان وصل` is one. */
function isPassive({ sentence: { tokens } }: Line, { from, form }: CueFound & { readonly is: 'verb' }): boolean {
  const bare = form === 'finite' && !tokens[from]?.caseless && !isBehindComma(tokens, from);
  return bare && isAny(tokens, from - 1, ['be']);
}

/** With an office, whoever has a name: scorers and singers come home too. */
const holdsOffice = ({ person, role }: DraftParticipant): boolean =>
  person === null ? role !== null : holdsOne(person);

const wasTold = ({ person }: DraftParticipant, { travelled }: Memory): boolean =>
  person !== null && travelled.has(person);

/** Of a state or with an office: singers are on tour too. */
function isOfficial({ person, country, role }: DraftParticipant): boolean {
  return country !== null || role !== null || (person !== null && person.offices.size > 0);
}

/** `a quitté Cotonou mardi`: whoever leaves a place, and of no known country, may be at home there, but not `after a visit`. */
function isFromHome(
  { sentence: { tokens } }: Line,
  cue: CueFound,
  to: Phrase | null,
  visitors: readonly DraftParticipant[],
): boolean {
  const after = tokens[cue.from]?.caseless && holds(tokens, ['returns']);
  return !after && leaves(cue, to) && visitors.some(({ country }) => country === null);
}

/** `وصل الرئيس X إلى الجزائر بعد زيارة`: whoever comes from a journey, and of no known country, comes home. */
function isReturnHome({ sentence: { tokens } }: Line, cue: CueFound, visitors: readonly DraftParticipant[]): boolean {
  if (cue.is !== 'verb' || tokens[cue.from]?.caseless !== true || !at(tokens, cue.from, 'arrives')) return false;
  return visitors.every(({ country }) => country === null) && holds(tokens, ['returns']);
}

/** A verb of departure, and the place that is left. */
function leaves(cue: CueFound, to: Phrase | null): boolean {
  return cue.is === 'verb' && cue.cue.towards !== undefined && to?.governor === null;
}

/** `leaves for Ottawa on Thursday for a state visit`: the journey that the verb has told. */
function isPurpose({ sentence: { tokens } }: Line, told: Draft, made: Draft, cue: CueFound): boolean {
  const same = made.participants.every(({ person }) => told.participants.some((one) => one.person === person));
  if (!same || (told.country !== made.country && made.country !== null)) return false;
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 4); i--) {
    if (at(tokens, i, 'other')) return true;
    if (/[,;:.]/u.test(tokens[i + 1]?.gap ?? '')) return false;
  }
  return false;
}

const past: ReadonlySet<Draft['status']> = new Set(['held', 'historical', 'denied']);

const isToPeople = ({ phrases }: Line, { to }: CueFound) =>
  phrases.some((one) => isPeople(one) && one.governor === 'to' && one.from >= to && one.from - to <= 4);

const isHome = (cue: CueFound) => cue.is === 'verb' && cue.cue.ends === 'home';

/** `arrived on Monday and leaves for Tallinn`, `after a visit to the museum X returns to Italy`: the place is that of the verb behind. */
function isOfNext(cue: CueFound, cues: readonly CueFound[], to: Phrase): boolean {
  return cues.some(
    (next) =>
      next.is === 'verb' &&
      (cue.is === 'verb' ? next.cue.ends !== undefined : isHome(next)) &&
      next.from > cue.from &&
      next.to <= to.from,
  );
}

/** The journey to where guests were received, known by when they came or will have gone. */
function stayOf(
  parsed: Parsed,
  line: Line,
  cue: CueFound,
  visitors: readonly DraftParticipant[],
  goes: boolean,
): Draft {
  const made = visitOf(parsed, line, cue, { visitors: [...visitors], to: null, country: null });
  made.status = 'held';
  // `travels on to Oslo on Friday`: the day is that of the next journey.
  if (made.date && goes)
    made.date = cue.is === 'verb' && cue.cue.ends === 'onward' ? null : { ...made.date, endOnly: true };
  return made;
}

interface Journey {
  readonly visitors: DraftParticipant[];
  readonly to: Phrase | null;
  readonly country: string | null;
  readonly lead?: Lead | null;
}

function visitOf(parsed: Parsed, line: Line, cue: CueFound, { visitors, to, country, lead = null }: Journey): Draft {
  const owned = ownedDate(parsed, line, cue, 'visit');
  // `his second visit since 2017`: the year from which the visits are counted.
  // `Her first stop is Ghana and on 17 May she proceeds to Togo`
  const stop = cue.is === 'noun' && cue.cue.stops;
  const ofInviting = owned !== null && isInvitation(cue) && owned.from < (to?.from ?? cue.to + 4);
  const stated = stop || ofInviting || (owned?.startOnly && owned.meaning.is === 'year') ? null : owned;
  const own = stated && isOwnVerbs(line, cue, stated) ? { ...stated, endOnly: false } : stated;
  const { index, tokens } = line.sentence;
  const before = cue.is === 'noun' ? laterThan(tokens, cue) : null;
  const elsewhere =
    own && own.to <= cue.from && ((lead !== null && lead.is !== 'begun') || (before !== null && own.to <= before));
  const date = elsewhere ? null : own;
  const standing = standingOf(
    line.sentence.tokens,
    cue,
    cue.is === 'verb' ? cue.form : 'noun',
    cue.cue.status ?? 'held',
    date !== null,
    isFarGoverned(parsed, cue),
  );
  // Whoever is asked to come has not come, in whatever tense it is told.
  const asked = isInvitation(cue) && standing.status !== 'denied' ? 'proposed' : standing.status;
  const ahead = before !== null || lead?.is === 'ahead';
  const told = ahead && asked === 'held' ? (date === null ? 'expected' : 'planned') : asked;
  // `is due in Rabat on Thursday`: with a day of its own what is expected is planned.
  // `will leave Rabat on Tuesday`: whoever leaves is there until then.
  const left = leaves(cue, to) && (told === 'expected' || told === 'planned');
  const status = left ? 'held' : told === 'expected' && date !== null ? 'planned' : told;
  const future = standing.future || left || status === 'expected' || status === 'planned';
  const made = draft('visit', status, index, spanOf(tokens, cue.from, cue.to), future);
  made.participants = visitors;
  made.country = country;
  made.place = to?.kind === 'place' ? { words: townAt(parsed, line.sentence, to), country: to.country } : null;
  made.date = date !== null && leaves(cue, to) ? { ...date, endOnly: true } : date;
  // `Her third stop is Togo`: as far as the journey that was told.
  made.present = stop === true || isPresent(tokens, cue, cue.is === 'verb' ? cue.form : 'noun');
  for (const visitor of visitors) if (visitor.provedBy !== null) made.quotes.add(visitor.provedBy);
  return made;
}

/** `said on Friday before a visit to Rabat`: where the words end that put the journey after what is told, else null. */
function laterThan(tokens: Line['sentence']['tokens'], { from }: CueFound): number | null {
  const at = awaitedFrom(tokens, from, 'before') ?? awaitedFrom(tokens, from, 'ahead');
  // `vor zwei Jahren`: how long ago.
  return at !== null && isAny(tokens, at, ['counted', 'month', 'weekday']) ? null : at;
}

/** `wrapped up his visit and left for Oslo on Sunday`: the day of the second verb ends nothing. */
function isOwnVerbs({ sentence: { tokens } }: Line, cue: CueFound, { from, endOnly }: DateFound): boolean {
  if (!endOnly || cue.is !== 'verb' || from < cue.to) return false;
  return !someIn(tokens, cue.from, from, ['until']);
}

/** `a tour of Kenya, Uganda and Rwanda`: one journey for each further country of the list. */
function furtherStops(line: Line, to: Phrase | null, made: Draft): readonly Draft[] {
  if (to === null) return [];
  const countries = new Set([to.country]);
  const date = daysOfStops(line, made);
  return line.phrases.flatMap((phrase) => {
    const stop = phrase.kind === 'country' || phrase.kind === 'place';
    if (!stop || phrase.coordination !== to.coordination || phrase.from <= to.from || countries.has(phrase.country))
      return [];
    countries.add(phrase.country);
    return [
      {
        ...made,
        date,
        country: phrase.country,
        place: null,
        participants: [...made.participants],
        quotes: new Set(made.quotes),
      },
    ];
  });
}

/** `starts a tour of Kenya, Ghana and Togo on Monday`: the day on which it starts is that of the first stop alone. */
function daysOfStops({ sentence: { tokens } }: Line, { date }: Draft): Draft['date'] {
  const starts = date !== null && isOneDay(date) && holds(tokens, ['begins', 'departs']);
  return starts && !holds(tokens, ['lasting']) ? null : date;
}

/** `arrived here on Friday`: the place of the dateline. */
function hereAfter(line: Line, cue: CueFound): boolean {
  const { tokens } = line.sentence;
  for (let i = cue.from; i < Math.min(tokens.length, cue.to + 3); i++) if (at(tokens, i, 'here')) return true;
  return (
    cue.is === 'noun' && tokens.some((_, i) => i < cue.from && cue.from - i < 8 && at(tokens, i, 'here') !== undefined)
  );
}

/** `his visit`, `en visite au Royaume`: in an article about two states, the one that the visitor is not from. */
function across(parsed: Parsed, visitors: readonly DraftParticipant[]): string | null {
  const home = visitors.find(({ country }) => country !== null)?.country;
  if (!parsed.pair || !home || !parsed.pair.includes(home)) return null;
  return parsed.pair.find((country) => country !== home) ?? null;
}
