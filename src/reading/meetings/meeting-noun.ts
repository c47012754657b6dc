import { coordinations, governed, sentenceSubject } from '../clauses/arguments.ts';
import {
  carrier,
  heldBehind,
  objectOf,
  ownerOf,
  programmeOf,
  supportAfter,
  supportBefore,
} from '../clauses/carriers.ts';
import type { CueFound } from '../clauses/cues.ts';
import { everyGoverned } from '../clauses/every-governed.ts';
import type { Memory } from '../coreference/coreference.ts';
import { standsForSeveral } from '../coreference/several.ts';
import { type DraftParticipant, unnamedHere } from '../drafts.ts';
import { agreedOn } from '../instruments/agreed-on.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { isDefiniteArticle } from '../words/articles.ts';
import { someIn } from '../words/stretches.ts';
import { isAny, type Token } from '../words/tokens.ts';
import { isAttended, presentAt, wasThereToo } from './attendance.ts';
import { calledOn, isCallOn } from './calls.ts';
import { handedOver } from './handed-over.ts';
import { looselyBy } from './meeting-loose.ts';
import { isForVerb, metBesideNoun } from './meeting-order.ts';
import {
  anybody,
  byState,
  impliedSubject,
  isOfProgramme,
  isOutlet,
  type Occasion,
  occasionsOf,
  peopleIn,
  resolve,
  sideBefore,
  together,
} from './meeting-sides.ts';
import { isMetBetween, namesBetween, sameNounPhrase } from './noun-phrases.ts';
import { isHis, onlySpeaks, speakerOf } from './speakers.ts';
import { welcomed } from './welcomed.ts';

/** Who met by a noun: `talks between X and Y`, `X held a meeting with Y`, `in a call, X thanked Y`. */
export function byNoun(
  parsed: Parsed,
  line: Line,
  cue: CueFound & { is: 'noun' },
  memory: Memory,
): readonly Occasion[] {
  const { tokens } = line.sentence;
  // `حضر لقاء الوزير مع السفير`: who else was at a meeting that is known.
  const opened = cue.cue.taken ? 3 : 1;
  for (let back = 1; back <= opened; back++)
    if (tokens[cue.from]?.caseless && isAny(tokens, cue.from - back, ['presence'])) return [];
  if (isForVerb(tokens, cue)) return [];
  // `Bei der Konferenz waren auch X und Y zugegen`: the same, and no meeting of those.
  if (memory.met.length > 0 && isAttended(line, cue)) return [];
  const candidates = line.phrases.filter(anybody);
  // `war bei X zu Gast`: an expression that closes its clause.
  const last = cue.cue.needsTo === true && cue.to - cue.from > 1 && parsed.lexicon.language.participleLast;
  const { verbFirst = false } = parsed.lexicon.language;
  const onto = cue.cue.to ? governed(tokens, candidates.filter(isPeople), cue, 'to', 14, last) : [];
  const near = cue.cue.needsTo && !last && !isCallOn(line, cue, onto, verbFirst) ? [] : onto;
  const to = near.length === 0 && cue.cue.needsTo ? calledOn(line, cue) : near;
  if (cue.cue.needsTo && to.length === 0) return [];
  const sides = governed(tokens, candidates, cue, 'between', 9).filter(
    (phrase) => phrase.kind !== 'parties' && sameNounPhrase(line, cue.to, phrase.from),
  );
  const between = [...(sides.length > 0 ? sides : betweenBefore(parsed, line, cue, candidates))];
  // `اجتماع جمع X مع Y`
  const [one] = between;
  const other =
    one && !one.plural && verbFirst ? governed(tokens, candidates, { from: cue.from, to: one.to }, 'with', 3) : [];
  if (other.some(isPeople)) between.push(...other);
  if (between.length >= 2 || between[0]?.plural)
    return [together(resolve(parsed, line, between, memory, { part: 'participant', side: null, others: [] }))];
  // `the first meeting between Shan and X will open …`: a side that no list knows is nobody who was told before.
  if (sides.length < 2 && (sides.length > 0 || namesBetween(line, cue.to))) return [];
  if (cue.cue.there) return welcomed(parsed, line, cue, memory, { guest: cue.cue.of, host: cue.cue.there });
  const from = cue.cue.from ? governed(tokens, candidates, cue, 'from', 10).filter(isPeople) : [];
  const met = cue.cue.object ? objectOf(tokens, candidates, cue) : [];
  // `In the meeting, X proposed to negotiate with Kenya`: a state behind whoever did something is no side of the meeting.
  const behindNoun = everyGoverned(tokens, candidates, cue, 'with', verbFirst ? 30 : 14).filter(
    (phrase) =>
      verbFirst ||
      (isPeople(phrase) ? !isMetBetween(tokens, cue.to, phrase.from) : sameNounPhrase(line, cue.to, phrase.from)),
  );
  const company = behindNoun.length > 0 ? behindNoun : metBesideNoun(parsed, line, cue);
  const withs = [met, to, from, company].find((group) => group.length > 0) ?? [];
  if (cue.cue.people && company.length > 0 && company.every(isOutlet(line))) return [];
  const owner = met.length > 0 ? null : ownerOf(tokens, line.phrases.filter(anybody), cue, verbFirst);
  if (cue.cue.taken && owner && to.length === 0) {
    // Nobody behind those who hand them over takes them.
    const until = owner.at(-1)?.to ?? cue.to;
    const takes = sentenceSubject(tokens, line.phrases, cue, new Set(owner)).filter(
      (one) => isPeople(one) && !(verbFirst && one.from >= until),
    );
    const taker = resolve(parsed, line, takes, memory, { part: cue.cue.taken, side: 0, others: [] });
    const bearer = resolve(parsed, line, owner, memory, { part: cue.cue.of, side: 1, others: peopleIn(taker) });
    return taker.length > 0 ? [[...taker, ...bearer]] : [];
  }
  // `قال X إن هناك مشاورات مع Y`: nobody is said to hold them.
  if (withs.length > 0 && isAny(tokens, cue.from - 1, ['exists'])) return [];
  if (withs.length > 0) {
    const used = new Set(withs);
    // `an audience was granted by X to Y`
    const by = cue.cue.by ? governed(tokens, line.phrases.filter(isPeople), cue, 'by', 10) : [];
    const held = heldBehind(tokens, line.phrases, cue.to);
    const own = owner ?? [by, held].find((group) => group.length > 0);
    const carried = own ?? carrier(tokens, line.phrases, cue, used, verbFirst);
    const speaker = own ? null : speakerOf(parsed, line, cue, withs);
    if (speaker?.length === 0) return [];
    const doer = speaker ?? (carried.length > 0 ? carried : toldBy(line, cue));
    const owners = verbFirst || owner ? [] : programmeOf(tokens, line.phrases, cue, used);
    // `X and Y met on the visit of Z, on which no talks with Y took place`: whose journey the clause is about.
    const theirs = owners.length > 0 && doer.every(({ from }) => from >= cue.to || opensBetween(line, owners, cue));
    // `After the meeting with X the spokesman said`: whoever speaks for others was not met.
    const carrying = (theirs ? owners : doer).filter((one) => owner || !onlySpeaks(parsed, line, cue, one, memory));
    // `As for the talks with Y, they dealt with trade`: what was spoken of, or those who are told already.
    const [those] = carrying;
    const both = those !== undefined && those.from >= cue.to && standsForSeveral(line, those);
    const they = both && (memory.subject ?? memory.hub) !== null;
    // Where verbs come first nobody behind those who were met is the subject.
    // `عقب لقائه X، قال Y`: it is the speaker's, where nobody was spoken of before.
    const speaks = tokens[cue.from]?.owned === true && isAny(tokens, (those?.from ?? 0) - 1, ['speech']);
    const anew = speaks && memory.subject === null && memory.hub === null;
    const behind = verbFirst && !anew && (carrying[0]?.from ?? 0) >= (withs.at(-1)?.to ?? tokens.length);
    // `Sein Treffen mit X sorgte für Kritik von Y`: it is nobody's who is named behind it.
    const opens = cue.from === 1 && isAny(tokens, 0, ['possessive']) && (carrying[0]?.from ?? 0) >= cue.to;
    const subject = they || behind || opens ? [] : carrying;
    const possessive = isHis(tokens, cue.from);
    let left = resolve(
      parsed,
      line,
      subject.filter((phrase) => !used.has(phrase)),
      memory,
      { part: cue.cue.of, side: 0, others: [] },
    );
    // `Talks with X are on the programme`: of whoever is on the journey, rather than of whom a sentence spoke last.
    const known = isDefiniteArticle(tokens, cue.from - 1);
    // An audience is given by whoever receives, and not by the guest.
    const guests = cue.cue.of === 'participant' ? ofStay(line, memory, withs) : [];
    if (left.length === 0 && !possessive && !known) left = guests;
    const taken = known || parsed.lexicon.language.impliedSubjects || isOfProgramme(line, cue);
    if (left.length === 0 && (possessive || (taken && (memory.subject || memory.hub))))
      left = impliedSubject(parsed, memory, cue.cue.of, line, cue);
    if (left.length === 0) left = guests;
    const part =
      (met.length > 0 ? cue.cue.object : to.length > 0 ? cue.cue.to : from.length > 0 ? cue.cue.from : cue.cue.with) ??
      cue.cue.of;
    return occasionsOf(line, withs).flatMap((group) =>
      byState(left, resolve(parsed, line, group, memory, { part, side: 1, others: peopleIn(left) }), group).map(
        (right) => [...left.filter((one) => !right.some((two) => two.person && two.person === one.person)), ...right],
      ),
    );
  }
  const handed = handedOver(parsed, line, cue, memory);
  if (handed) return [handed];
  if (isAny(tokens, cue.from - 1, ['possessive']) || isAny(tokens, cue.from - 2, ['possessive'])) {
    const loosely = looselyBy(parsed, line, cue, memory);
    if (loosely.length > 0) return [loosely];
    const subject = sentenceSubject(tokens, line.phrases, cue, new Set());
    // `Her meetings included X and Y`: whom she met.
    const listed = (subject[0]?.from ?? 0) >= cue.to && tellsOf(tokens, cue.to, subject[0]?.from ?? 0);
    const both = listed ? [] : subject;
    const people = both.length >= 2 || (both[0] && standsForSeveral(line, both[0])) ? both : [];
    return [together(resolve(parsed, line, people, memory, { part: 'participant', side: null, others: [] }))];
  }
  if (owner && (owner.length >= 2 || (owner[0]?.states?.length ?? 0) > 1 || owner[0]?.kind === 'pair'))
    return [together(resolve(parsed, line, owner, memory, { part: 'participant', side: null, others: [] }))];
  const received = cue.cue.by ? receivedBy(parsed, line, cue, owner, memory) : [];
  if (received.length > 0) return [received];
  const support =
    supportBefore(tokens, cue.from, verbFirst) ??
    supportAfter(tokens, cue.to, parsed.lexicon.language.participleLast) ??
    agreedOn(tokens, cue.from);
  const present = memory.met.length === 0 ? presentAt(line, cue) : [];
  if (present.length > 0)
    return [together(resolve(parsed, line, present, memory, { part: 'participant', side: null, others: [] }))];
  if (support === null) return [looselyBy(parsed, line, cue, memory)];
  // `عقد X وY مباحثات`: where verbs come first their subject stands between them and the noun.
  const subject = verbFirst
    ? carrier(tokens, line.phrases, cue, new Set(), true)
    : sentenceSubject(tokens, line.phrases, { from: Math.min(support, cue.from), to: cue.to }, new Set());
  const first = subject[0];
  if (wasThereToo(line, cue, subject, memory)) return [];
  // `the delegations of Kenya and Ghana held talks`
  const several =
    first && (standsForSeveral(line, first) || first.kind === 'parties' || (first.states?.length ?? 0) > 1);
  if (!first || (subject.length < 2 && !several)) return [looselyBy(parsed, line, cue, memory)];
  const both = resolve(parsed, line, subject, memory, { part: 'participant', side: null, others: [] });
  return sideBefore(both, memory) ? [] : [together(both)];
}

/** `After the reception by Y, X signed the book`, `der Empfang der Delegation durch Y`: whoever received, and whoever owns the noun or is the subject. */
function receivedBy(
  parsed: Parsed,
  line: Line,
  cue: CueFound & { is: 'noun' },
  owner: readonly Phrase[] | null,
  memory: Memory,
): Occasion {
  const { tokens } = line.sentence;
  const by = governed(tokens, line.phrases, cue, 'by', 10);
  const [first] = by;
  // `a meeting, led by X and Y`: those behind another word are no hosts.
  const behind = (owner?.at(-1)?.to ?? cue.to) + 4;
  if (!first || first.from > behind || !by.every(isPeople) || isParted(line, cue.to, first.from)) return [];
  if (!by.some(({ kind }) => kind === 'person') || isAny(tokens, first.from - 1, ['led-by'])) return [];
  const hosts = resolve(parsed, line, by, memory, { part: 'host', side: 0, others: [] });
  const came = owner?.every(isPeople)
    ? owner
    : sentenceSubject(tokens, line.phrases, cue, new Set(by)).filter(isPeople);
  const guests = resolve(parsed, line, came, memory, { part: 'visitor', side: 1, others: peopleIn(hosts) });
  return hosts.length > 0 && guests.length > 0 ? [...hosts, ...guests] : [];
}

/** `These views were expressed by X during a meeting with Y`: nobody is the subject, and whoever spoke stands behind `by`. */
function toldBy({ sentence: { tokens }, phrases }: Line, cue: CueFound): readonly Phrase[] {
  const by = phrases.find(({ kind, governor, to }) => kind === 'person' && governor === 'by' && to <= cue.from);
  if (!by || phrases.some(({ from, governor }) => from < by.from && governor === null)) return [];
  // `was criticised by X before the talks with Y`: told at another time.
  if (someIn(tokens, Math.max(by.to, cue.from - 3), cue.from, ['ahead', 'before', 'around'])) return [];
  const says = someIn(tokens, 0, by.from, ['speech']) || isAny(tokens, tokens.length - 1, ['speech']);
  return says ? phrases.filter(({ coordination }) => coordination === by.coordination) : [];
}

const isParted = ({ sentence: { tokens } }: Line, from: number, to: number) =>
  tokens.slice(from, to + 1).some(({ gap }) => /[,;:]/u.test(gap));

/** A relative clause opens right behind those people, and the noun stands in it. */
function opensBetween({ sentence: { tokens } }: Line, people: readonly Phrase[], { from }: CueFound): boolean {
  const to = people.at(-1)?.to ?? from;
  for (let i = to; i <= to + 2 && i < from; i++) if (isAny(tokens, i, ['relative', 'subordinate'])) return true;
  return false;
}

/** A word that says what or whom something is about stands in the stretch. */
const tellsOf = (tokens: readonly Token[], from: number, to: number): boolean =>
  someIn(tokens, from, to, ['including', 'covering']);

/** `Zwischen X und Y fand ein Treffen statt`: those with whom a sentence opens whose noun a verb carries. */
function betweenBefore(
  { lexicon: { language } }: Parsed,
  { sentence: { tokens } }: Line,
  cue: CueFound,
  candidates: readonly Phrase[],
): readonly Phrase[] {
  if (!isAny(tokens, 0, ['between']) || !language.participleLast) return [];
  const [first, ...more] = coordinations(candidates).filter(([one]) => (one?.to ?? 0) <= cue.from);
  const opens = first?.[0]?.governor === 'between' && more.length === 0;
  return opens ? first : [];
}

/** In sentences: so long whoever is on a journey takes part in the meetings that are told without a subject. */
const longestStay = 5;

/** `In Rabat, meetings are planned with X and Y`: of those whose journey was told before. */
function ofStay(
  { sentence: { index } }: Line,
  { stay: { guests, told, at } }: Memory,
  withs: readonly Phrase[],
): DraftParticipant[] {
  if (!told || index - at > longestStay || !withs.every(isPeople)) return [];
  const homes = new Set(withs.map(({ country }) => country));
  return guests
    .filter(({ country }) => country === null || !homes.has(country))
    .map((person) => unnamedHere(person, { part: 'participant', side: 0, provedBy: at }));
}
