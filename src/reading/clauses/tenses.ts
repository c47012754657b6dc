import { resolveDate } from '../dates/calendar.ts';
import type { DateFound } from '../dates/dates.ts';
import { type Draft, isPlan } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { toldBefore, toldIn } from './around.ts';
import { isOnlyNamed } from './only-named.ts';
import { journeyBehind } from './own-journeys.ts';
import { prepositionBefore } from './sought.ts';
import { isOfThisWeek } from './this-week.ts';

const took = new Set(['held', 'signed']);
/** So many sentences after a plan the text still tells more of it. */
const reach = 4;

/**
 * What is still to come, whatever its tense: a day after the publication is no fact yet; `visits Morocco on Friday` is the
 * Friday to come or today, `travels there next week` is expected, and after the plan of a journey the present goes on with
 * it (`In Rabat she meets X`). What is expected of a journey that has its days is planned.
 */
export function settleTenses(parsed: Parsed, drafts: readonly Draft[]): void {
  for (const one of drafts) {
    const journey = purposeOf(parsed, one, drafts);
    if (journey) {
      one.status = journey.status;
      if (one.date && journey.date?.start === one.date.start) one.date = coming(one.date);
    }
    if (one.present && (took.has(one.status) || isInitialled(one)) && one.date)
      one.date = nearer(coming(one.date), parsed.published);
    if (isAhead(one, parsed) || isOnTheDay(one, parsed)) one.status = 'planned';
    if (one.status === 'held' && isOfThisWeek(parsed, one)) one.status = one.date ? 'planned' : 'expected';
    if (isOver(one, parsed.published)) [one.status, one.date] = ['expected', null];
    // `earlier on 18 February`, in a paper of the 20th: no background.
    if (one.status === 'historical' && one.kind !== 'agreement' && isLately(one, parsed.published)) one.status = 'held';
    // `was there in 2018, and next year Mexico is on the agenda`: no background has a day to come.
    if (one.status === 'historical' && one.date && isToCome(one.date)) one.date = null;
  }
  for (const [i, one] of drafts.entries()) {
    const named = isOnlyNamed(parsed, one);
    const told = (one.present || named) && took.has(one.status) && one.date === null;
    const undated = named || parsed.lines[one.sentence]?.dates.length === 0;
    if (!(told && undated) && one.status !== 'expected') continue;
    const occasion = told ? occasionBefore(drafts, i) : undefined;
    const plan = planBefore(drafts, i) ?? (told ? planAfter(drafts, i) : undefined) ?? occasion;
    if (plan?.date && (one.kind !== 'agreement' || occasion)) one.status = 'planned';
    else if (told && (plan || isNextWeek(parsed, one))) one.status = 'expected';
    // A day that it takes from the plan lies ahead with it.
    one.future ||= told && isPlan(one);
    if (plan?.kind === 'visit' && one.kind === 'meeting' && one.date === null && isOneDayStay(parsed, plan)) {
      one.date = plan.date;
      one.quotes.add(plan.sentence);
    }
  }
}

/** `Then she travels on to Ghana for a meeting with Y`: a meeting is as far as the journey that it is for, which goes on with a plan. */
export function settlePurposes(parsed: Parsed, drafts: readonly Draft[]): void {
  for (const one of drafts) {
    const journey = purposeOf(parsed, one, drafts);
    if (journey) [one.status, one.future] = [journey.status, true];
    else if (one.date && isDayOfJourney(parsed, one, drafts)) one.date = null;
  }
}

/** `is to visit Accra in May under a plan made at a meeting with X`: the day of a journey to come is none of what is over. */
function isDayOfJourney({ lines }: Parsed, one: Draft, drafts: readonly Draft[]): boolean {
  if (one.kind !== 'meeting' || one.status !== 'held' || one.present) return false;
  const tokens = lines[one.sentence]?.sentence.tokens ?? [];
  const isSetting = isAtNoun(
    tokens,
    tokens.findIndex(({ start }) => start === one.cue.start),
  );
  return toldIn(drafts, one.sentence).some(
    (other) => isSetting && other.kind === 'visit' && isPlan(other) && other.date?.start === one.date?.start,
  );
}

/** `at a meeting`: at which something else was done. */
const isAtNoun = (tokens: readonly Token[], noun: number): boolean =>
  isAny(tokens, prepositionBefore(tokens, noun), ['at']);

/** `is due in Ottawa on Thursday for talks with X`, `will fly to Rabat to meet Y`: what somebody travels for is as far as the journey. */
function purposeOf({ lines }: Parsed, one: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (one.kind !== 'meeting' || one.status !== 'held') return undefined;
  const tokens = lines[one.sentence]?.sentence.tokens ?? [];
  const to = tokens.findIndex(({ start }) => start === one.cue.start);
  return toldIn(drafts, one.sentence).find((other) => {
    if (other.kind !== 'visit' || other.cue.end > one.cue.start) return false;
    if (took.has(other.status) || other.status === 'historical') return false;
    const from = tokens.findIndex(({ end }) => end >= other.cue.end) + 1;
    for (let i = from; i < to; i++)
      if (/[,;:.]/u.test(tokens[i]?.gap ?? '') || (isAny(tokens, i, turns) && !tokens[i]?.capital)) return false;
    if (isAtNoun(tokens, to)) return false;
    return isAny(tokens, to - 1, ['other', 'indefinite', 'ahead']) || isAny(tokens, to - 2, ['other', 'indefinite']);
  });
}

/** With these something else is told; a surname may be written like one. */
const turns = ['verb', 'speech', 'have', 'be', 'and', 'relative'] as const;

/** `yesterday the cabinet authorised the signature`: a day that is over is not the day of what is still to be signed. */
function isOver({ kind, status, date, future }: Draft, published: string | null): boolean {
  if (kind !== 'agreement' || status !== 'planned' || !date || !published) return false;
  const day = resolveDate(date, published, future);
  return day !== null && /^\d{4}-\d\d-\d\d$/u.test(day) && day < published.slice(0, 10);
}

/** A day after the publication; without a day of its own, those of its sentence count when all of them lie ahead. */
function isAhead({ kind, date, status, sentence, cue }: Draft, { published, lines }: Parsed): boolean {
  if (published?.length !== 10 || !(took.has(status) || (kind === 'agreement' && status === 'agreed'))) return false;
  const tokens = lines[sentence]?.sentence.tokens ?? [];
  // `confirmed in talks with Y his visit next month`: the day of the visit is none of the talks.
  const behind = tokens.findIndex(({ start }) => start >= cue.end);
  const journey = kind === 'meeting' && behind > 0 ? journeyBehind(tokens, behind) : null;
  const dates = date ? [date] : (lines[sentence]?.dates ?? []).filter(({ from }) => journey === null || from < journey);
  return dates.length > 0 && dates.every((one) => startsAfter(one, published));
}

function startsAfter(date: DateFound, published: string): boolean {
  const day = resolveDate(date, published, false);
  const start = day === null ? undefined : /^\d{4}-\d\d(?:-\d\d)?(?=$|\/\d{4}-\d\d-\d\d$)/u.exec(day)?.[0];
  return start !== undefined && start > published.slice(0, start.length);
}

/**
 * Whatever carries a day after the publication in the end has not taken place; a day that another sentence gave it was that of
 * something else.
 */
export function settleAhead({ published, lines }: Parsed, drafts: readonly Draft[]): void {
  for (const one of drafts) {
    if (!isAheadOf(one, published)) continue;
    const own = lines[one.sentence]?.dates.some(({ start }) => start === one.date?.start);
    // `pays a visit to Ghana. The visit takes place from 9 to 11 November`: the present tells of what is to come.
    if (own || (one.kind === 'visit' && one.present)) one.status = 'planned';
    else one.date = null;
  }
}

function isAheadOf({ kind, date, status }: Draft, published: string | null): boolean {
  if (published?.length !== 10 || status !== 'held' || date === null || (kind !== 'meeting' && kind !== 'visit'))
    return false;
  return startsAfter(date, published);
}

/** One day of the weeks before the publication. */
function isLately({ date }: Draft, published: string | null): boolean {
  if (published?.length !== 10 || !date) return false;
  const day = resolveDate(date, published, false);
  if (day?.length !== 10) return false;
  const apart = Date.parse(published) - Date.parse(day);
  return apart >= 0 && apart <= recent * 86_400_000;
}

/** In days. */
const recent = 45;

const isToCome = ({ direction, meaning }: DateFound): boolean =>
  direction === 'future' || direction === 'coming' || (meaning.is === 'counted' && meaning.date.by > 0);

/** Initials are put on a day, as a signature is. */
const isInitialled = ({ kind, status }: Draft): boolean => kind === 'agreement' && status === 'agreed';

/** The weekday to come, also as the day that `the same day` counts from. */
function coming(date: DateFound): DateFound {
  if (date.anchor) return { ...date, anchor: coming(date.anchor) };
  // `is paying a visit since Wednesday`.
  if (date.startOnly) return date;
  return isOpen(date) && date.direction === null ? { ...date, direction: 'coming' } : date;
}

/** `visits Ghana on 23 October`, in July: of a day without a year that the present tells the one that lies nearer. */
function nearer(date: DateFound, published: string | null): DateFound {
  const { meaning } = date;
  const day = meaning.is === 'day' ? meaning.day : meaning.is === 'range' ? meaning.to : null;
  if (!day || day.day === null || day.year !== null || date.direction !== null || published?.length !== 10) return date;
  const away = (direction: DateFound['direction']) => {
    const edtf = resolveDate({ ...date, direction }, published, false) ?? '';
    return Math.abs(Date.parse(edtf.replace(/^\//u, '').slice(0, 10)) - Date.parse(published));
  };
  return away('coming') < away('past') ? { ...date, direction: 'coming' } : date;
}

/** A weekday or a month that says neither of which week nor of which year: `they initial a plan in January`. */
export function isOpen({ meaning }: DateFound): boolean {
  const month = meaning.is === 'day' && meaning.day.day === null && meaning.day.year === null;
  return meaning.is === 'weekday' || meaning.is === 'weekdays' || month;
}

/** `On Friday they sign a treaty`, in a paper of that Friday: what has been signed or has taken place is told in the past. */
function isOnTheDay({ kind, status, present, date, sentence, cue }: Draft, { published, lines }: Parsed): boolean {
  if (!took.has(status) || !present || date?.meaning.is !== 'weekday') return false;
  if (published !== null) return resolveDate(date, published, false) === published;
  // Without a day of publication too, people who meet on a weekday will do so.
  if (kind !== 'meeting') return false;
  const tokens = lines[sentence]?.sentence.tokens ?? [];
  return tokens.some(({ start }, i) => start === cue.start && isAny(tokens, i, ['present']));
}

function isNextWeek(parsed: Parsed, one: Draft): boolean {
  const tokens = parsed.lines[one.sentence]?.sentence.tokens ?? [];
  return tokens.some((_, i) => at(tokens, i, 'week')?.value.by === 1);
}

/** The journey of one of them, or the meeting of all of them, that was told as a plan right before. */
function planBefore(drafts: readonly Draft[], index: number): Draft | undefined {
  const one = drafts[index] as Draft;
  return toldBefore(drafts, index, reach).findLast(
    (other) =>
      isPlan(other) &&
      one.sentence > other.sentence &&
      (other.kind === 'visit'
        ? other.participants.some(({ person }) => person && one.participants.some((too) => too.person === person))
        : other.kind === 'meeting' && (one.kind === 'meeting' || one.kind === 'visit') && isOf(one, other)),
  );
}

/** `She will visit Ghana on 3 May. … The two ministers also sign a treaty`: the journey or meeting of those states that was told last, where it lies ahead. */
function occasionBefore(drafts: readonly Draft[], index: number): Draft | undefined {
  const one = drafts[index] as Draft;
  if (one.kind !== 'agreement') return undefined;
  const last = toldBefore(drafts, index, reach).findLast(({ kind }) => kind === 'visit' || kind === 'meeting');
  if (!last || !isPlan(last) || last.sentence === one.sentence) return undefined;
  const states = new Set([...last.participants.map(({ country }) => country), last.country].filter((state) => state));
  const theirs = states.size > 0 && one.parties.length === 2 && [...states].every((state) => isOne(state, one.parties));
  return theirs ? last : undefined;
}

const isOne = (state: string | null, parties: readonly string[]): boolean => state !== null && parties.includes(state);

/** `X pays a visit to Austria. … On Thursday X will be received in Vienna`: a plan of the same journey that is told later. */
function planAfter(drafts: readonly Draft[], index: number): Draft | undefined {
  const one = drafts[index] as Draft;
  if (one.kind !== 'visit' && one.kind !== 'meeting') return undefined;
  for (let i = index + 1; i < drafts.length; i++) {
    const other = drafts[i] as Draft;
    if (other.sentence - one.sentence > reach * 2) return undefined;
    const same = other.kind === 'meeting' && one.kind === 'meeting';
    const there = (other.kind === 'visit' || other.kind === 'meeting') && other.country === one.country;
    if (isPlan(other) && (same || there) && isOf(one, other)) return other;
  }
  return undefined;
}

/** All of the people of one are named in the other. */
function isOf(one: Draft, other: Draft): boolean {
  return one.participants.every(({ person, country, role }) =>
    other.participants.some((too) =>
      person ? too.person === person : role !== null && country !== null && too.country === country,
    ),
  );
}

/** `visits Morocco on Friday`: one day, and no departure, after which more days may follow. */
function isOneDayStay(parsed: Parsed, visit: Draft): boolean {
  const { date } = visit;
  const day = date?.meaning.is === 'weekday' || (date?.meaning.is === 'day' && date.meaning.day.day !== null);
  const line = parsed.lines[visit.sentence];
  if (!day || !line || date?.endOnly || date?.startOnly || line.dates.length > 1) return false;
  return line.phrases.some(
    ({ kind, governor, country }) =>
      (kind === 'country' || kind === 'place') && governor === null && country === visit.country,
  );
}
