import { howFar, isBackground, isPast } from '../agreements/agreement-standing.ts';
import { isApproval, withMany } from '../agreements/approvals.ts';
import { deniedIn } from '../agreements/claims.ts';
import { exchangedIn, issuedIn } from '../agreements/issued.ts';
import { enumerated, listedItem, opensItem } from '../agreements/listed-items.ts';
import { isDone, isHearsay, isTopic, isUndertaking, opensVerb, wantsAnEnd } from '../agreements/no-text.ts';
import { plannedIn } from '../agreements/only-planned.ts';
import { recalledIn } from '../agreements/recalled.ts';
import { mentionOf, nameOf, sign } from '../agreements/signed-by.ts';
import { isStillAhead } from '../agreements/still-ahead.ts';
import { takenUp } from '../agreements/taken-up.ts';
import { toldByNoun } from '../agreements/told-by-noun.ts';
import { type CueFound, cuesIn } from '../clauses/cues.ts';
import { isPresent } from '../clauses/present.ts';
import { placeNear } from '../clauses/setting.ts';
import type { Memory } from '../coreference/coreference.ts';
import { type Draft, draft } from '../drafts.ts';
import { isAgreeing } from '../instruments/agreed-on.ts';
import { furtherOnes } from '../instruments/elliptical.ts';
import { isItemised, listedBefore, others } from '../instruments/instrument-lists.ts';
import {
  type InstrumentFound,
  instrumentsIn,
  isAttribute,
  isBeforeNoun,
  isNone,
  isOnlyKind,
} from '../instruments/instruments.ts';
import { namedBy } from '../instruments/listed-by-name.ts';
import { furtherTie, type Tie, tiesIn } from '../instruments/ties.ts';
import type { Line, Parsed } from '../parsed.ts';
import { ownParties, partiesOf } from '../parties/agreement-parties.ts';
import { likenedPairs } from '../parties/likened.ts';
import { pairsBetween, pairsWith } from '../parties/pairs-between.ts';
import { signersOf } from '../parties/parties.ts';
import { holds } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';
import { isAny, spanOf } from '../words/tokens.ts';

/** What was signed, agreed or is negotiated, by whom and for whom; `a memorandum was signed as well` has the parties of the previous one. */
export function agreementsIn(parsed: Parsed, given: Line, memory: Memory): readonly Draft[] {
  const line = withoutDateline(parsed, given);
  const { tokens } = line.sentence;
  const instruments = instrumentsIn(tokens).filter((one) => !inOffice(line, one));
  const issued = issuedIn(parsed, line, instruments) ?? exchangedIn(parsed, line, instruments);
  const all = cuesIn(parsed, line, 'agreement');
  const untold = (some: readonly InstrumentFound[], told: readonly Draft[]) => {
    const recalled = recalledIn(parsed, line, some, told, memory);
    if (recalled.length > 0) return recalled;
    const named = enumerated(parsed, line, { some, all: instruments }, told, memory.lot, (one) =>
      nameOf(parsed, line, one),
    );
    if (named.length > 0) return named;
    const planned = plannedIn(parsed, line, some, memory);
    if (planned.length > 0) return planned;
    const noun = told.length === 0 ? toldByNoun(parsed, line, some, memory) : [];
    if (noun.length > 0) return noun;
    const denied = deniedIn(parsed, line, some, memory);
    return denied.length > 0 || told.length > 0
      ? denied
      : listedItem(parsed, line, some, latestOf(memory), memory.ofStates);
  };
  if (all.length === 0) {
    return issued ? [issued] : untold(instruments, []);
  }
  const cues = all.filter((cue) => !wantsAnEnd(cue, all) && !opensVerb(cue, all) && !isDone(cue, all, tokens));
  const out: Draft[] = [];
  const taken = new Set<InstrumentFound>();
  const ties = tiesIn(parsed, line, cues, instruments);
  for (const tie of ties) taken.add(tie.instrument);
  for (const found of ties) {
    const tie = isKnown(line, memory.agreement) ? found : (namedBy(tokens, found, instruments, taken) ?? found);
    const { cue, instrument } = tie;
    if (issued?.mention?.from === instrument.from && (cue.cue.status ?? 'signed') !== 'signed') continue;
    const none = isNone(tokens, instrument.from);
    if (
      isAttribute(tokens, cue, instrument) ||
      (none && (!isDenied(cue) || isOnlyKind(tokens, instrument.to))) ||
      isAgreeing(parsed, line, tie)
    )
      continue;
    if (cue.is === 'noun' && (isNone(tokens, cue.from) || isTopic(tokens, cue, instruments))) continue;
    const after = [...furtherOnes(tokens, instrument, instruments), ...instruments].filter(
      (other) => other.from > Math.max(cue.from, instrument.from) && !other.again,
    );
    const until = after.length > 0 ? Math.min(...after.map(({ from }) => from)) : undefined;
    if (instrument.again && opensList(line) && !isKnown(line, memory.agreement)) {
      memory.opened = reported(
        parsed,
        line,
        { ...tie, instrument: { ...instrument, again: false } },
        cues,
        memory,
        tokens.length,
      );
      continue;
    }
    const told = reported(parsed, line, tie, cues, memory, until ?? tokens.length);
    if (!told) continue;
    const made =
      told.status === 'discussed' ? furthered(parsed, line, told, furtherTie(line, tie, cues, ties), cues) : told;
    // `no new agreement will be signed`: that none is planned denies nothing.
    if (none && made.future && made.status !== 'denied') continue;
    if (none) [made.status, made.date] = ['denied', null];
    // `No text on extradition was signed`: what there is not is none of those named before.
    if (made.status === 'denied' && instrument.again && !instrument.definite)
      Object.assign(made, nameOf(parsed, line, { ...instrument, again: false, another: true }));
    const before = cue.is === 'verb' && cue.from >= instrument.to && !tie.describes;
    const earlier = before ? listedBefore(tokens, instruments, instrument, taken) : [];
    for (const one of earlier) {
      taken.add(one);
      const parties = [...ownParties(parsed, line, [instrument, ...earlier], one, made.parties)];
      out.push({ ...copyOf(made), ...nameOf(parsed, line, one), parties });
    }
    const between = pairsBetween(line, instrument.from, until ?? tokens.length);
    const liked = likenedPairs(parsed, line, instrument, made.parties, latestOf(memory));
    if (liked?.length === 0) continue;
    made.likened = liked !== null;
    const each = liked ?? (between.length > 0 ? between : pairsWith(parsed, line, instrument, cue.from, made.parties));
    const [first, ...more] = each;
    if (first) made.parties = [...first];
    out.push(made);
    for (const parties of more) out.push({ ...copyOf(made), parties: [...parties] });
    const listed = [instrument, ...others(tokens, instruments, instrument, taken)];
    made.itemised = isItemised(tokens, listed);
    const further = listed.flatMap((one) => furtherOnes(tokens, one, instruments));
    const together = made.parties;
    const own = (next: InstrumentFound) => [...ownParties(parsed, line, [...listed, ...further], next, together)];
    if (more.length === 0) made.parties = own(instrument);
    for (const one of listed) {
      taken.add(one);
      // Beside another of its sentence it is no other name of that one: `the convention and the memorandum`.
      const item = made.itemised ? { ...one, another: true, again: false } : { ...one, plain: false };
      if (one !== instrument) out.push({ ...copyOf(made), ...nameOf(parsed, line, item), parties: own(one) });
      for (const next of furtherOnes(tokens, one, instruments))
        out.push({ ...copyOf(made), ...nameOf(parsed, line, one), ...mentionOf(line, next), parties: own(next) });
    }
  }
  const last = out.at(-1);
  const known = last ? { ...memory, agreement: last } : memory;
  const free = cues.filter((cue) => !ties.some((tie) => tie.cue === cue) && cue.from >= (ties.at(-1)?.cue.to ?? 0));
  const more = last || ties.length === 0 ? free.flatMap((cue) => takenUp(parsed, line, cue, known) ?? []) : [];
  if (!last && more.length > 0) return more;
  out.push(...more);
  if (issued && !out.some(({ mention }) => mention?.from === issued.mention?.from)) out.unshift(issued);
  const untied = instruments.filter((instrument) => !taken.has(instrument));
  return [...out, ...untold(untied, out)];
}

/** `the commissioner for migration agreements, X`: what somebody's office is for. */
const inOffice = ({ phrases }: Line, { from, to }: InstrumentFound): boolean =>
  phrases.some((one) => one.kind === 'person' && one.titles.length > 0 && one.from < from && to < one.to);

/** `CAIRO, 20 December – The ministries of Kenya and Ghana signed …`: the town where it was written signs nothing. */
function withoutDateline({ dateline }: Parsed, line: Line): Line {
  if (dateline.sentence !== line.sentence.index || dateline.until === 0) return line;
  const { tokens } = line.sentence;
  const own = line.phrases.filter(({ from }) => (tokens[from]?.start ?? 0) >= dateline.until);
  return own.length === line.phrases.length ? line : { ...line, phrases: own };
}

/** `no agreement was signed`: that there is none is told of one that was to be signed or settled, not of talks. */
function isDenied(cue: CueFound): boolean {
  const status = cue.cue.status ?? 'signed';
  return cue.is === 'verb' && (status === 'signed' || status === 'agreed');
}

/** What was discussed has come as far as a clause of its own says. */
function furthered(parsed: Parsed, line: Line, made: Draft, tie: Tie | null, cues: readonly CueFound[]): Draft {
  const come = tie && howFar(parsed, line, tie, cues);
  if (!come || come.status === 'denied') return made;
  const further = { ...made, ...come };
  // What is talked about now was signed before: `reviewed the pact signed last month`.
  const before = further.status === 'signed' || isBackground(parsed, line, tie, further, false, null);
  return before ? { ...further, status: 'historical' } : further;
}

function copyOf(made: Draft): Draft {
  return {
    ...made,
    itemised: false,
    participants: [...made.participants],
    parties: [...made.parties],
    areas: [...made.areas],
    scope: [...made.scope],
    quotes: new Set(made.quotes),
  };
}

/** `The document was signed by the ministers of …`: of an article that begins so, it is the instrument. */
const opensStory = (cue: CueFound, instrument: InstrumentFound, { status }: Draft, { agreement }: Memory): boolean =>
  agreement === null && instrument.definite && instrument.count === null && cue.is === 'verb' && status === 'signed';

/** `They sign an accord soon`, `binnenkort sluit Kenia een akkoord`: the word stands close to the verb. */
const isSoon = (tokens: Line['sentence']['tokens'], { from, to }: CueFound): boolean =>
  someIn(tokens, Math.max(0, from - 5), to + 3, ['soon']);

/** So many sentences back at the most stands the agreement that `the document` takes up. */
const reach = 8;

const isKnown = ({ sentence }: Line, before: Draft | null) =>
  before !== null && sentence.index - before.sentence <= reach;

/** `They signed the following documents:`, and then a line each. */
const opensList = ({ sentence }: Line) => /:\s*$/u.test(sentence.tail);

/** What was told last of an agreement, or of a list of them that was opened since. */
function latestOf({ agreement, opened }: Memory): Draft | null {
  return opened && opened.sentence >= (agreement?.sentence ?? -1) ? opened : agreement;
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
  const come = howFar(parsed, line, tie, cues);
  if (!come || isUndertaking(line, tie)) return null;
  const { date } = come;
  // `had agreed in 2015 to sign it by July 2015`: what was still to come long ago.
  if (come.future && date && isPast(parsed, date)) return null;
  const made: Draft = {
    ...draft('agreement', come.status, index, spanOf(tokens, cue.from, cue.to), come.future),
    ...nameOf(parsed, line, instrument),
  };
  // `The session ended on Tuesday with the signing of …`: what is signed has a day, and no end.
  made.date = date?.endOnly ? { ...date, endOnly: false } : date;
  // `an agreement signing ceremony`: that of what was told before.
  if (cue.is === 'noun' && cue.from === instrument.to && made.mention?.count === null)
    made.mention = { ...made.mention, definite: true };
  if (opensItem(parsed, line, instrument) && made.mention) made.mention = { ...made.mention, another: true };
  made.inForce = cue.is === 'verb' && cue.cue.itself === true && (made.status === 'signed' || made.future);
  made.renewed = isAny(tokens, cue.from, ['renewal']) && instrument.count === null;
  made.present = !describes && isPresent(tokens, cue, cue.is === 'verb' ? cue.form : 'noun');
  // `meets his counterpart tomorrow, and they sign a memorandum`.
  if (made.present && made.status === 'signed' && holds(tokens, ['tomorrow']))
    [made.status, made.future] = ['planned', true];
  if (made.present && isSoon(tokens, cue)) [made.status, made.future] = ['expected', true];
  const place = placeNear(parsed, line, cue);
  made.place = place?.words ? { words: place.words, country: place.country } : null;
  made.country = place?.country ?? null;
  const known = isKnown(line, memory.agreement) ? memory.agreement : null;
  if (instrument.again && !opensStory(cue, instrument, made, memory)) {
    if (!known?.instrument) return null;
    made.instrument = { ...known.instrument };
  }
  if (isStillAhead(parsed, line, tie, made, known)) [made.status, made.future] = [known?.status ?? made.status, true];
  // `signed seven accords … Besides, a letter of intent was initialled`: at the same ceremony.
  const alike = cue.is === 'verb' && cue.cue.ceremonial && known?.status === 'signed' && known.mention?.count !== null;
  if (alike && made.status === 'agreed') made.status = 'signed';
  const signers = signersOf(parsed, line, cue, describes || isBeforeNoun(cue, instrument));
  if (isHearsay(line, instrument, made.status, signers.phrases.length)) return null;
  if (withMany(line, instrument)) return null;
  if (isBackground(parsed, line, tie, made, signers.phrases.length > 0, known)) made.status = 'historical';
  // `The cabinet approved the agreement`, of one that is to be signed: it still is.
  if (known?.future && made.status === 'agreed' && instrument.definite && isApproval(line, signers.phrases))
    [made.status, made.future] = [known.status, true];
  const sides = sign(parsed, line, cue, signers, memory, made);
  made.parties = [...partiesOf(parsed, line, { cue, instrument, signers, known, made, memory, until })];
  made.supposed ||= known?.supposed === true && made.parties.every((party) => known.parties.includes(party));
  made.participants = made.participants.filter((one) => !sides.includes(one));
  return made;
}
