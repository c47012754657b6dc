import type { Status } from '../../text/ladder.ts';
import { resolveDate } from '../calendar.ts';
import { clauseOf } from '../clause.ts';
import type { Memory } from '../coreference.ts';
import { type CueFound, cuesIn, isProvisional } from '../cues.ts';
import type { DateFound } from '../dates.ts';
import { type Draft, draft } from '../drafts.ts';
import { secondOf } from '../elliptical.ts';
import { type InstrumentFound, instrumentsIn, isAttribute, isNone, others } from '../instruments.ts';
import { exchangedIn, issuedIn } from '../issued.ts';
import { ownedDate } from '../owned-dates.ts';
import type { Line, Parsed } from '../parsed.ts';
import { signersOf, statedParties } from '../parties.ts';
import { arePublic } from '../public-parties.ts';
import { recalledIn } from '../recalled.ts';
import { withoutOwners } from '../regions.ts';
import { placeNear } from '../setting.ts';
import { mentionOf, nameOf, sign } from '../signed-by.ts';
import { isPresent, standingOf } from '../status.ts';
import { strengthOf } from '../strength.ts';
import { takenUp } from '../taken-up.ts';
import { type Tie, tiesIn } from '../ties.ts';
import { at, endsBefore, isAny, spanOf } from '../tokens.ts';
import { unsaidParties } from '../unsaid-parties.ts';

/** What was signed, agreed or is negotiated, by whom and for whom; `a memorandum was signed as well` has the parties of the previous one. */
export function agreementsIn(parsed: Parsed, line: Line, memory: Memory): readonly Draft[] {
  const { tokens } = line.sentence;
  const instruments = instrumentsIn(tokens);
  const issued = issuedIn(parsed, line, instruments) ?? exchangedIn(parsed, line, instruments);
  const all = cuesIn(parsed, line, 'agreement');
  if (all.length === 0) {
    return issued ? [issued] : recalledIn(parsed, line, instruments, [], memory.agreement);
  }
  const cues = all.filter((cue) => !wantsAnEnd(cue, all));
  const out: Draft[] = [];
  const taken = new Set<InstrumentFound>();
  const ties = tiesIn(parsed, line, cues, instruments);
  for (const tie of ties) taken.add(tie.instrument);
  for (const tie of ties) {
    const { cue, instrument } = tie;
    if (issued?.mention?.from === instrument.from && (cue.cue.status ?? 'signed') !== 'signed') continue;
    const none = isNone(tokens, instrument.from);
    if (isAttribute(tokens, cue, instrument) || (none && !isDenied(cue))) continue;
    if (cue.is === 'noun' && isNone(tokens, cue.from)) continue;
    const until = instruments.find((other) => other.from > Math.max(cue.from, instrument.from) && !other.again)?.from;
    const made = reported(parsed, line, tie, cues, memory, until ?? tokens.length);
    if (!made) continue;
    if (none) [made.status, made.date] = ['denied', null];
    out.push(made);
    for (const next of others(tokens, instruments, instrument, taken)) {
      taken.add(next);
      out.push({ ...copyOf(made), ...nameOf(parsed, line, next) });
    }
    const second = secondOf(tokens, instrument, instruments);
    if (second) out.push({ ...copyOf(made), ...nameOf(parsed, line, instrument), ...mentionOf(second) });
  }
  const last = out.at(-1);
  const known = last ? { ...memory, agreement: last } : memory;
  const free = cues.filter((cue) => !ties.some((tie) => tie.cue === cue) && cue.from >= (ties.at(-1)?.cue.to ?? 0));
  const more = last || ties.length === 0 ? free.flatMap((cue) => takenUp(parsed, line, cue, known) ?? []) : [];
  if (!last && more.length > 0) return more;
  out.push(...more);
  if (issued && !out.some(({ mention }) => mention?.from === issued.mention?.from)) out.unshift(issued);
  const untied = instruments.filter((instrument) => !taken.has(instrument));
  return [...out, ...recalledIn(parsed, line, untied, out, memory.agreement)];
}

/** `no agreement was signed`: that there is none is told of one that was to be signed or settled, not of talks. */
function isDenied(cue: CueFound): boolean {
  const status = cue.cue.status ?? 'signed';
  return cue.is === 'verb' && (status === 'signed' || status === 'agreed');
}

/** `wil het verdrag opzeggen`: what is wanted is the other verb's. */
function wantsAnEnd(cue: CueFound, all: readonly CueFound[]): boolean {
  if (cue.is !== 'verb' || cue.form !== 'finite' || cue.cue.status !== 'proposed') return false;
  return all.some((other) => other.is === 'verb' && other.form === 'infinitive' && other.cue.status === 'denied');
}

function copyOf(made: Draft): Draft {
  return {
    ...made,
    participants: [...made.participants],
    parties: [...made.parties],
    areas: [...made.areas],
    scope: [...made.scope],
    quotes: new Set(made.quotes),
  };
}

/** `concluded and signed`: of two verbs joined by `and` the one that goes further. */
function furthest(line: Line, cue: CueFound, cues: readonly CueFound[]): Status {
  const { tokens } = line.sentence;
  const joined = cues.find(
    ({ from }) => from > cue.to && from - cue.to <= 2 && isAny(tokens, cue.to, ['and']) && cue.is === 'verb',
  );
  const own = cue.cue.status ?? 'signed';
  const other = joined?.cue.status ?? 'signed';
  return joined && strengthOf(other) > strengthOf(own) && other !== 'denied' ? other : own;
}

/** `negotiations for the signing of a treaty`: the first noun says how far it is. */
function negotiated(tokens: Line['sentence']['tokens'], cue: CueFound, cues: readonly CueFound[]): boolean {
  if (cue.is !== 'noun') return false;
  const first = cues.find(
    (one) => one.is === 'noun' && one.cue.status === 'discussed' && one.to <= cue.from && cue.from - one.to <= 7,
  );
  if (!first) return false;
  for (let i = first.to; i < cue.from; i++)
    if (/[,;:]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, ['verb', 'have', 'be', 'speech'])) return false;
  return true;
}

/** `initialled by the two ministers`: a ceremony of people in office, not the work of negotiators. */
function ceremonial(parsed: Parsed, line: Line, cue: CueFound, describes: boolean): boolean {
  if (cue.is !== 'verb' || !cue.cue.ceremonial) return false;
  return signersOf(parsed, line, cue, describes).phrases.some(
    ({ kind }) => kind === 'person' || kind === 'description' || kind === 'pair' || kind === 'parties',
  );
}

/** The date right after a word that only describes an instrument: `signed in 1981`, else the nearest of its clause. */
function dateAfter(parsed: Parsed, line: Line, cue: CueFound): DateFound | null {
  const next = line.dates.find(({ from }) => from >= cue.to && from - cue.to <= 6);
  if (next) return next;
  const own = ownedDate(parsed, line, cue, 'agreement');
  // `an annex to the convention concluded in 1962, signed by …`: the year is the convention's.
  const { tokens } = line.sentence;
  const others =
    own &&
    own.from < cue.from &&
    tokens.slice(Math.max(0, own.from - 8), own.from).some((_, i, part) => at(part, i, 'verb'));
  return own?.meaning.is === 'year' && others ? null : own;
}

function isMonth({ meaning }: DateFound): boolean {
  return meaning.is === 'day' && meaning.day.day === null;
}

/** The draft of one tie; what stands after `until` belongs to the next one. */
function reported(
  parsed: Parsed,
  line: Line,
  tie: Tie,
  cues: readonly CueFound[],
  memory: Memory,
  until: number,
): Draft | null {
  const { cue, instrument, describes } = tie;
  const { tokens, index } = line.sentence;
  const date = describes ? dateAfter(parsed, line, cue) : ownedDate(parsed, line, cue, 'agreement');
  const done = negotiated(tokens, cue, cues)
    ? 'discussed'
    : isProvisional(tokens, cue)
      ? 'agreed'
      : ceremonial(parsed, line, cue, describes)
        ? 'signed'
        : furthest(line, cue, cues);
  const clause = clauseOf(tokens, cue);
  if (endsBefore(tokens, clause.from, 'hypothesis') > 0 || at(tokens, clause.from, 'hypothesis')) return null;
  const standing = describes
    ? describedAs(parsed, line, tie, done, date !== null)
    : standingOf(
        tokens,
        cue,
        cue.is === 'verb' ? cue.form : 'noun',
        done,
        date !== null,
        cue.is === 'verb' && parsed.lexicon.language.participleLast,
      );
  // `discussed the implementation of the agreements`: they are in force, and what is done with them was talked about.
  if (done === 'discussed' && cue.is === 'verb' && instrument.count === '' && inGenitive(tokens, instrument.from))
    return null;
  // `there will be no talks on a new agreement`: of the agreement nothing was denied.
  if (done === 'discussed' && standing.status === 'denied' && !tokens.some((_, i) => isAny(tokens, i, ['denied'])))
    return null;
  // Whoever wants to end an agreement has not ended it, and there is nothing new to expect.
  if (done === 'denied' && standing.status !== 'denied') return null;
  if (instrument.loose && standing.status !== 'signed' && standing.status !== 'agreed') return null;
  const made: Draft = {
    ...draft(
      'agreement',
      stepOf(cue, standing.status, done, date !== null),
      index,
      spanOf(tokens, cue.from, cue.to),
      standing.future,
    ),
    ...nameOf(parsed, line, instrument),
  };
  // `The session ended on Tuesday with the signing of …`: what is signed has a day, and no end.
  made.date = date?.endOnly ? { ...date, endOnly: false } : date;
  made.inForce = cue.is === 'verb' && cue.cue.itself === true && made.status === 'signed';
  made.present = !describes && isPresent(tokens, cue, cue.is === 'verb' ? cue.form : 'noun');
  const place = placeNear(parsed, line, cue);
  made.place = place?.words ? { words: place.words, country: place.country } : null;
  made.country = place?.country ?? null;
  const before = memory.agreement;
  const known = before && index - before.sentence <= 8 ? before : null;
  if (instrument.again) {
    if (!known?.instrument) return null;
    made.instrument = { ...known.instrument };
  }
  const signers = signersOf(parsed, line, cue, describes);
  if (instrument.existing && made.status === 'signed') made.status = 'historical';
  if ((made.status === 'signed' || made.status === 'agreed') && date && isLongAgo(parsed, date))
    made.status = 'historical';
  const aside = describes && (instrument.count === '' || instrument.definite) && inGenitive(tokens, instrument.from);
  // `under the memorandum that was signed in March 2021`: who gives a month and no day tells of the past.
  if (describes && made.status === 'signed' && parsed.published === null && date && isMonth(date))
    made.status = 'historical';
  if (describes && instrument.definite && made.status === 'signed' && signers.phrases.length === 0)
    background(parsed, made, known);
  // `the implementation of agreements signed by both countries`: what is done with them is the news.
  else if (aside && made.status === 'signed' && made.date === null) made.status = 'historical';
  sign(parsed, line, cue, signers, memory, made);
  const countries = made.participants
    .filter(({ part }) => part === 'signatory')
    .flatMap(({ country }) => (country ? [country] : []));
  const stated = withoutOwners(parsed, line, statedParties(parsed, line, cue, instrument, signers, countries, until));
  if (instrument.again && known) made.parties = [...known.parties];
  else
    made.parties = unsaidParties(parsed, line, {
      cue,
      instrument,
      stated: [...new Set(stated)],
      signers,
      known,
      made,
      memory,
    });
  made.parties = [...withoutOwners(parsed, line, made.parties)];
  const to = Math.max(cue.to, instrument.to);
  if (!arePublic(parsed, line, made.parties, instrument.type === 'contract', to)) made.parties = [];
  return made;
}

/** `the progress of the agreements`: the instrument only belongs to what the sentence is about. */
function inGenitive(tokens: Line['sentence']['tokens'], from: number): boolean {
  let i = from - 1;
  while (i > 0 && from - i < 4 && !isAny(tokens, i, ['of', 'verb', 'noun'])) i--;
  return (
    isAny(tokens, i, ['of']) && !isAny(tokens, i - 1, ['noun', 'count']) && !/^\d/u.test(tokens[i - 1]?.printed ?? '')
  );
}

/** `agreed to sign a treaty`: that it will be there is agreed, the text is not. Talks to come on a text are talks. */
function stepOf(cue: CueFound, status: Status, done: Status, dated: boolean): Status {
  const ahead = status === 'planned' || status === 'expected';
  if (done === 'discussed' && ahead) return 'discussed';
  if (cue.is !== 'verb' || cue.form !== 'infinitive' || status !== 'agreed') return status;
  return dated ? 'planned' : 'expected';
}

/** `an agreement to be signed`, `an agreement signed in 2019`: only what stands between the two says how far it is. */
function describedAs(
  parsed: Parsed,
  line: Line,
  { cue, instrument }: Tie,
  done: Status,
  dated: boolean,
): { status: Status; future: boolean } {
  const { tokens } = line.sentence;
  const words = tokens.slice(instrument.to, cue.from + 1);
  const has = (is: Parameters<typeof at>[2]) => words.some((_, i) => at(words, i, is) !== undefined);
  if (has('negation') || has('denied')) return { status: 'denied', future: false };
  if (has('may') || has('hypothesis')) return { status: 'may', future: true };
  if (has('future') || has('expected')) return { status: dated ? 'planned' : 'expected', future: true };
  const after = tokens.slice(cue.to, cue.to + 10);
  const past = after.some((_, i) => at(after, i, 'historical') !== undefined);
  const year = line.dates.some(({ meaning, from }) => meaning.is === 'year' && from >= cue.to && from - cue.to <= 6);
  if (past || (year && parsed.published === null)) return { status: 'historical', future: false };
  return { status: done, future: false };
}

/** In days: what was signed longer before the publication and is only described is no news. */
const recent = 45;

/** A day long before the publication; where that is not known, a year that is printed without a day. */
function isLongAgo(parsed: Parsed, date: DateFound): boolean {
  const { meaning } = date;
  if (parsed.published === null)
    return meaning.is === 'year' || (meaning.is === 'day' && meaning.day.day === null && meaning.day.year !== null);
  const start = /^\d{4}(?:-\d\d){0,2}/u.exec(resolveDate(date, parsed.published, false) ?? '')?.[0] ?? '';
  const end = start.length === 4 ? `${start}-12-31` : start;
  return Date.parse(parsed.published) - Date.parse(end) > recent * 86_400_000;
}

/** `the agreement signed in March`: background, unless the article has reported it as news. */
function background(parsed: Parsed, made: Draft, known: Draft | null): void {
  const day = made.date && parsed.published ? resolveDate(made.date, parsed.published, false) : null;
  if (day !== null && parsed.published !== null) {
    const start = /^\d{4}(?:-\d\d){0,2}/u.exec(day)?.[0] ?? '';
    const gap = Date.parse(parsed.published) - Date.parse(start);
    if (Number.isFinite(gap) && gap > recent * 86_400_000) made.status = 'historical';
  } else if (made.date === null && known === null && made.sentence > 0) made.status = 'historical';
}
