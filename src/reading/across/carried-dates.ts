import { toldBefore, toldIn } from '../clauses/around.ts';
import { resolveDate } from '../dates/calendar.ts';
import type { DateFound } from '../dates/dates.ts';
import { isOneDay } from '../dates/one-day.ts';
import type { Draft } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { holds } from '../words/kinds.ts';
import type { Tag } from '../words/tags.ts';
import { at, isAny } from '../words/tokens.ts';
import { dayOfVisit } from './days-of-visit.ts';
import { goesOn, isThe, occasionBefore } from './occasions.ts';

/** So many sentences back at the most stands the event that a sentence goes on about. */
const reach = 6;

const took = new Set(['held', 'signed', 'agreed']);

/**
 * Gives a fact without a date that of the event just told, only where its sentence says that it is the same occasion: `after
 * the talks`, `on that occasion`, `the two ministers signed`; or the day that one of the next two sentences tells of it
 * (`The ceremony took place on Tuesday`). The sentence with the date then proves it too.
 */
export function carryDates(parsed: Parsed, drafts: readonly Draft[]): void {
  for (const [i, one] of drafts.entries()) carryPlace(parsed, drafts, i, one);
  for (const [i, one] of drafts.entries()) {
    if (one.kind === 'agreement' && isVague(one)) one.date = null;
    if (one.kind === 'visit' || !took.has(one.status)) continue;
    const line = parsed.lines[one.sentence];
    if (
      !line ||
      (one.date === null || (one.inForce && !one.future) ? signedLater(parsed, drafts, one) : one.date !== null)
    )
      continue;
    if ((dayOfVisit(line) ?? 1) > 1) continue;
    const back = goesBack(line, one);
    const before =
      line.dates.length === 0 && !back
        ? earlier(parsed, drafts, i, (other) => goesOn(line, one) || signs(line, one, other))
        : undefined;
    const told = before
      ? { date: firstDay(before.date), sentence: before.sentence }
      : back
        ? undefined
        : occasionBefore(parsed, drafts, i);
    const pair = told ?? (back ? undefined : (pairBefore(drafts, i, line) ?? metHere(drafts, one, line)));
    if (pair) {
      one.date = pair.date;
      one.quotes.add(pair.sentence);
    } else toldLater(parsed, drafts, one);
  }
}

/** `has already been initialled`, `they had signed it`: what came before the event just told was on some other day. */
function goesBack({ sentence: { tokens } }: Line, { cue }: Draft): boolean {
  const at = tokens.findIndex(({ start }) => start === cue.start);
  // `had talks with X` is no pluperfect.
  if (isAny(tokens, at, ['noun'])) return false;
  for (let i = at; i > Math.max(0, at - 7); i--) {
    if (isAny(tokens, i - 1, ['already'])) return true;
    if (/[,;:.()“”«»]/u.test(tokens[i - 1]?.gap ?? '')) return false;
  }
  return false;
}

/** An agreement that is spoken of has no date: that of the talks, or of the denial, is not its own. */
function isVague({ status, date }: Draft): boolean {
  if (status === 'discussed' || status === 'proposed') return true;
  return status === 'denied' && date !== null && date.meaning.is !== 'day' && date.meaning.is !== 'counted';
}

/** What two sides signed after their talks they signed where these were held. */
function carryPlace(parsed: Parsed, drafts: readonly Draft[], index: number, one: Draft): void {
  const line = parsed.lines[one.sentence];
  if (one.kind !== 'agreement' || one.status !== 'signed' || one.place !== null || !line) return;
  const before = toldBefore(drafts, index, 2).findLast(
    ({ kind, status, place }) => kind === 'meeting' && status === 'held' && place !== null,
  );
  if (!before?.place || !(before.sentence === one.sentence || goesOn(line, one) || signs(line, one, before))) return;
  one.place = before.place;
  one.country ??= before.country;
  one.quotes.add(before.sentence);
}

const metIn = (drafts: readonly Draft[], index: number): Draft | undefined =>
  toldIn(drafts, index).find(
    ({ kind, date, status }) => kind === 'meeting' && date !== null && isOneDay(date) && took.has(status),
  );

/** The dated event told last, in the sentences right before; of a meeting and the journey to it the meeting. */
function earlier(
  parsed: Parsed,
  drafts: readonly Draft[],
  index: number,
  fits: (other: Draft) => boolean,
): Draft | undefined {
  const sentence = drafts[index]?.sentence ?? 0;
  for (let i = index - 1; i >= 0; i--) {
    const other = drafts[i] as Draft;
    if (sentence - other.sentence > reach) return undefined;
    // `visited X in July 2015. During the visit …`: background goes on only in the next sentence.
    const happened = took.has(other.status) || (other.status === 'historical' && sentence === other.sentence + 1);
    // `has been in Rabat since Monday. At the airport he was received by X`
    const came = other.kind === 'visit' && other.date !== null && sentence === other.sentence + 1;
    const day = other.date && (isOneDay(other.date) || (came && isOneDay({ ...other.date, startOnly: false })));
    if (day && happened && sentence > other.sentence) {
      // `received on Tuesday X, who had arrived the day before`: what goes on is the reception.
      const event =
        other.kind === 'visit' ? (metIn(drafts, other.sentence) ?? metAfter(parsed, drafts, i) ?? other) : other;
      return fits(event) ? event : undefined;
    }
  }
  return undefined;
}

/** `X met Y on Wednesday. Y had arrived on Tuesday`: the meeting told right before, which was later than the arrival. */
function metAfter({ published }: Parsed, drafts: readonly Draft[], index: number): Draft | undefined {
  const { date, participants } = drafts[index] as Draft;
  const day = (one: DateFound | null) => (one ? (resolveDate(one, published, false) ?? '') : '');
  return toldBefore(drafts, index, 2).findLast(
    (other) =>
      other.kind === 'meeting' &&
      took.has(other.status) &&
      other.date !== null &&
      isOneDay(other.date) &&
      day(other.date) > day(date) &&
      other.participants.some(({ person }) => person && participants.some((too) => too.person === person)),
  );
}

/** `A and B signed it in Brussels on Friday … At their meeting in Brussels`: the same two in the same town. */
function pairBefore(drafts: readonly Draft[], index: number, { dates }: Line): Draft | undefined {
  const one = drafts[index] as Draft;
  if (one.place === null || dates.some(isOneDay)) return undefined;
  const people = one.participants.flatMap(({ person }) => (person ? [person] : []));
  return toldBefore(drafts, index, reach).findLast(
    ({ kind, status, date, place, participants }) =>
      kind !== 'visit' &&
      kind !== one.kind &&
      took.has(status) &&
      date !== null &&
      isOneDay(date) &&
      place?.words === one.place?.words &&
      people.filter((person) => participants.some((too) => too.person === person)).length >= 2,
  );
}

/** `She was received by X, with whom she signed …`: the day of the meeting of the same sentence, which another sentence told. */
function metHere(drafts: readonly Draft[], one: Draft, { dates }: Line): Draft | undefined {
  if (one.kind !== 'agreement' || one.status !== 'signed' || dates.length > 0) return undefined;
  return toldIn(drafts, one.sentence).find(
    ({ kind, status, date }) => kind === 'meeting' && status === 'held' && date !== null && isOneDay(date),
  );
}

/** Of a visit with its days, the day on which it began. */
function firstDay(date: DateFound | null): DateFound | null {
  if (date?.meaning.is === 'span' || date?.meaning.is === 'lasting') return date.meaning.from;
  return date?.startOnly ? { ...date, startOnly: false } : date;
}

/** `The two ministers signed …`, in one of the two sentences after their meeting: what both did they did there. */
function signs(line: Line, one: Draft, meeting: Draft): boolean {
  if (one.kind !== 'agreement' || meeting.kind !== 'meeting' || one.sentence - meeting.sentence > 2) return false;
  const both = holds(line.sentence.tokens, ['pair', 'bilateral']) || line.phrases.some(({ kind }) => kind === 'pair');
  const people = (draft: Draft) => draft.participants.flatMap(({ person }) => (person ? [person] : []));
  const there = people(meeting);
  return both || people(one).filter((person) => there.includes(person)).length >= 2;
}

/** `Nach dem Treffen ging es um die Wahl vom 9. Februar`: the day of some other noun. */
function isOfOther({ sentence: { tokens } }: Line, { from }: DateFound): boolean {
  if (tokens[from]?.caseless || !isAny(tokens, from - 1, ['of', 'by'])) return false;
  return tokens[from - 2]?.capital === true && !isAny(tokens, from - 2, ['noun', 'same-occasion', 'instrument']);
}

/** `The signature took place in Bergen on 6 May`, `The talks, which were held on Tuesday`: one day, of what is over. */
function toldLater(parsed: Parsed, drafts: readonly Draft[], one: Draft): void {
  for (const line of parsed.lines.slice(one.sentence + 1, one.sentence + 3)) {
    const { tokens, index } = line.sentence;
    const opening = Math.min(tokens.length, one.kind === 'agreement' ? tokens.length : 7);
    let about = false;
    for (let i = 0; i < opening; i++)
      about ||= isThe(line, i, one.kind) || (i < 3 && at(tokens, i, 'same-occasion') !== undefined);
    const [date, ...more] = line.dates;
    if (!about || !date || more.length > 0 || !isOneDay(date) || isOfOther(line, date)) continue;
    const open = tokens.some(
      (_, i) => (i < date.from || i >= date.to) && isAny(tokens, i, ['future', 'expected', 'may', 'hypothesis']),
    );
    const ahead = open || date.direction === 'future' || date.direction === 'coming';
    if (ahead || toldIn(drafts, index).some((other) => other.kind === one.kind && isAnother(other, one))) return;
    one.date = date;
    one.quotes.add(index);
    return;
  }
}

/** `It was signed last year in …`, `Unterzeichnet hatten es im Juni …`: the signature of what the sentence before names. */
function signedLater(parsed: Parsed, drafts: readonly Draft[], one: Draft): boolean {
  if (one.kind !== 'agreement' || one.status !== 'signed') return false;
  for (const line of parsed.lines.slice(one.sentence + 1, one.sentence + 3)) {
    const { tokens, index } = line.sentence;
    const [date, ...more] = line.dates;
    if (!date || more.length > 0 || toldIn(drafts, index).some(({ kind }) => kind === 'agreement')) continue;
    if (date.meaning.is === 'range' || date.direction === 'future' || date.direction === 'coming') continue;
    const is = (...tags: readonly Tag['is'][]) => holds(tokens, tags);
    const signed = tokens.some(({ matches }) =>
      matches.some(
        ({ value }) =>
          value.is === 'verb' && value.kind === 'agreement' && value.cue.status === undefined && !value.cue.itself,
      ),
    );
    // `ties took on a new dimension on 17 July`: a sentence on something else names what it is about.
    const named = line.phrases.some(({ kind, governor }) => kind === 'country' && governor === 'between');
    if (!signed || named || is('instrument', 'future', 'expected', 'may', 'hypothesis', 'moved')) continue;
    one.date = date;
    // What was signed in another year is told now for its being in force.
    if (!isOneDay(date)) one.inForce = true;
    one.quotes.add(index);
    return true;
  }
  return false;
}

/** Told of other people. */
function isAnother(other: Draft, one: Draft): boolean {
  const named = other.participants.filter(({ person }) => person !== null);
  return named.some(({ person }) => one.participants.every((participant) => participant.person !== person));
}
