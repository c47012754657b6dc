import type { VerbCue } from '../../languages/cues.ts';
import type { Part } from '../../text/ladder.ts';
import { coordinations } from '../clauses/arguments.ts';
import { type CueFound, cuesIn } from '../clauses/cues.ts';
import type { Memory } from '../coreference/coreference.ts';
import { type DraftParticipant, unnamedHere } from '../drafts.ts';
import { destination } from '../journeys/destination.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { holds } from '../words/kinds.ts';
import { isAny, isBehindComma } from '../words/tokens.ts';
import { isResident } from './companions.ts';
import { impliedSubject, type Occasion, peopleIn, resolve } from './meeting-sides.ts';

/** `وكان في استقباله X وY`, `استقبله X`, `في استقبال Z X`: those who were there to receive whoever came, who was named before or right after. */
export function welcomed(
  parsed: Parsed,
  line: Line,
  cue: CueFound,
  memory: Memory,
  parts: { readonly guest: Part; readonly host: Part },
): readonly Occasion[] {
  const { tokens } = line.sentence;
  const groups = coordinations(line.phrases).filter(([one]) => one && isPeople(one));
  const after = groups.filter(([one]) => (one?.from ?? 0) >= cue.to);
  const first = isAny(tokens, cue.to, ['honorific']) ? cue.to + (after[0]?.[0]?.from === cue.to ? 0 : 1) : cue.to;
  const beside = tokens[cue.to - 1]?.owned ? undefined : after.find(([one]) => one?.from === first);
  // `كان X في مقدمة مستقبلي Y`, `كان X على رأس مستقبليه`: whoever was there is named before the words.
  const there = waitingBefore(line, cue, groups);
  const told = beside ? guestsBeside(parsed, line, beside, memory, parts.guest) : null;
  const guests = told ?? cameBefore(parsed, line, cue, memory, parts.guest, there);
  const waiting =
    there.length > 0
      ? [there]
      : after
          .filter((group) => group !== beside && group[0]?.governor === null && !isSpeaking(line, cue, group))
          .slice(0, 3);
  // `X and a number of officials`: whoever has a name stands for them.
  const named = waiting.flat().some(({ kind }) => kind === 'person');
  const present = named ? waiting.map((group) => group.filter(({ kind }) => kind !== 'group')) : waiting;
  const how = { part: parts.host, side: 0 as const, others: peopleIn(guests) };
  const homes = new Set(guests.flatMap(({ country }) => (country === null ? [] : [country])));
  const hosts = notAtHome(parsed, line, resolve(parsed, line, present.flat(), memory, how)).filter(
    ({ country, person }) =>
      !(country !== null && homes.has(country)) &&
      !(country === null && person !== null && isResident(parsed, person)) &&
      !guests.some((one) => person && one.person === person),
  );
  return guests.length > 0 && hosts.length > 0 ? [[...hosts, ...guests]] : [];
}

/** Those right behind a form of `to be` before the words for the welcome. */
function waitingBefore(line: Line, cue: CueFound, groups: readonly (readonly Phrase[])[]): readonly Phrase[] {
  const { tokens } = line.sentence;
  if (cue.is !== 'noun') return [];
  const group = groups.findLast((one) => (one.at(-1)?.to ?? 0) <= cue.from && one[0]?.governor === null) ?? [];
  const first = group[0];
  if (!first || !isAny(tokens, first.from - 1, ['be'])) return [];
  return cue.from - (group.at(-1)?.to ?? 0) <= 4 ? group : [];
}

/** Behind the words another verb has begun: `…، وقد رحب X بالضيف`. */
function isSpeaking({ sentence: { tokens } }: Line, cue: CueFound, [one]: readonly Phrase[]): boolean {
  for (let i = cue.to; i < (one?.from ?? 0); i++)
    if (isAny(tokens, i, ['speech', 'verb']) && !isAny(tokens, i, ['noun', 'other', 'at', 'arrives'])) return true;
  return false;
}

/** `في توديع رئيس الدولة`: an office without a state, right behind the words, is that of whoever the text is about. */
function guestsBeside(
  parsed: Parsed,
  line: Line,
  beside: readonly Phrase[],
  memory: Memory,
  part: Part,
): readonly DraftParticipant[] {
  const [one] = beside;
  const { subject, stay } = memory;
  const traveller = stay.told ? stay.guests[0] : subject;
  const office = one?.kind === 'description' && one.country === null && beside.length === 1;
  const holds =
    traveller !== undefined &&
    traveller !== null &&
    [...traveller.heads].some((head) => one?.titles.some(({ heads }) => heads.includes(head)));
  if (office && holds) return [{ ...unnamedHere(traveller, { part, side: 1, provedBy: traveller.named.sentence }) }];
  return resolve(parsed, line, beside, memory, { part, side: 1, others: [] });
}

/** `برفقة مستشاريه، X وY`: the names of those who were with whoever came. */
function cameAlong({ sentence: { tokens }, phrases }: Line, { coordination }: Phrase): boolean {
  const from = phrases.find((phrase) => phrase.coordination === coordination)?.from ?? 0;
  const apposed = isBehindComma(tokens, from);
  return apposed && [1, 2, 3].some((back) => isAny(tokens, from - back, ['company']));
}

/** The guest of `his reception`: whom the sentence named first before it, else the subject of the sentence before. */
function cameBefore(
  parsed: Parsed,
  line: Line,
  cue: CueFound,
  memory: Memory,
  part: Part,
  there: readonly Phrase[],
): readonly DraftParticipant[] {
  const here = line.phrases.find(
    (phrase) =>
      phrase.kind === 'person' &&
      phrase.to <= cue.from &&
      phrase.governor === null &&
      !there.includes(phrase) &&
      !cameAlong(line, phrase),
  );
  // `وجرى لرئيس الوزراء الكيني استقبال رسمي، حيث كان في استقباله X`
  const told =
    whoCame(line, cue) ??
    here ??
    line.phrases.find(({ kind, to, country }) => kind === 'description' && country !== null && to <= cue.from);
  if (told) return resolve(parsed, line, [told], memory, { part, side: 1, others: [] });
  // `كما كان في استقباله Z`: the guest of the welcome that the sentence before tells.
  const { stay } = memory;
  const [guest, ...more] = stay.told && line.sentence.index - stay.at === 1 ? stay.guests : [];
  if (guest && more.length === 0) return [unnamedHere(guest, { part, side: 1, provedBy: stay.at })];
  return impliedSubject(parsed, memory, part, line, cue).map((one) => ({ ...one, side: 1 as const }));
}

/** `أجرى X محادثات مع Y الذي حل بغانا، حيث كان في استقباله Z`: of whom a relative clause says right behind that they came. */
function whoCame(line: Line, cue: CueFound): Phrase | undefined {
  const { tokens } = line.sentence;
  const came = (from: number) =>
    tokens
      .slice(from, cue.from)
      .some(({ matches }) => matches.some(({ value }) => value.is === 'verb' && value.kind === 'visit'));
  return line.phrases.findLast(
    (phrase) =>
      (phrase.kind === 'person' || (phrase.kind === 'description' && phrase.country !== null)) &&
      phrase.to < cue.from &&
      [0, 1].some((i) => isAny(tokens, phrase.to + i, ['relative'])) &&
      came(phrase.to),
  );
}

/**
 * `توجه X إلى الرياض، وكان في وداعه Y`, `عاد X من الرياض، واستقبل من طرف Y`: whoever sees off those who leave for another
 * country, or waits for those who come home, is of their own state where the press does not say of which.
 */
export function notAtHome(parsed: Parsed, line: Line, people: DraftParticipant[]): DraftParticipant[] {
  const { index } = line.sentence;
  const near = parsed.lines.filter(({ sentence }) => sentence.index <= index && index - sentence.index <= farthest);
  // The nearest of the sentences that tell of a journey: an arrival abroad makes those who wait natives of the place.
  for (const one of near.toReversed()) {
    if (holds(one.sentence.tokens, ['returns'])) return people.filter(({ country }) => country !== null);
    const verbs = cuesIn(parsed, one, 'visit').filter((cue) => cue.is === 'verb');
    const led = verbs.find((cue) => destination(parsed, one, cue) !== null);
    if (!led) continue;
    const to = destination(parsed, one, led);
    // `غادر البلاد بعد زيارة للسلطنة`: what a journey ended is not where the next one leads.
    const ended = one.sentence.tokens.some(
      (_, i) => i >= led.to && i < (to?.from ?? 0) && isAny(one.sentence.tokens, i, ['around']),
    );
    const left = leaves(led.cue) && to?.governor === 'to' && !ended;
    return left ? people.filter(({ country }) => country !== null) : people;
  }
  return people;
}

/** In sentences: so far before a welcome the journey is told. */
const farthest = 4;

const leaves = ({ needsTo, towards }: VerbCue) => needsTo === true || towards !== undefined;
