import { type Arguments, governed, whomever } from '../clauses/arguments.ts';
import { argumentsByCase } from '../clauses/by-case.ts';
import { endsClause } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import { everyGoverned } from '../clauses/every-governed.ts';
import { hasOtherSubject } from '../clauses/other-subjects.ts';
import { saidAround } from '../clauses/said-around.ts';
import type { Memory } from '../coreference/coreference.ts';
import { standsForSeveral } from '../coreference/several.ts';
import type { DraftParticipant } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { holds } from '../words/kinds.ts';
import { endsBefore, isAny, type Token } from '../words/tokens.ts';
import { followedBy, opensWith } from '../words/words-around.ts';
import { isSigning } from './meeting-order.ts';
import {
  anybody,
  apart,
  byState,
  impliedSubject,
  type Occasion,
  occasionsOf,
  peopleIn,
  resolve,
  together,
} from './meeting-sides.ts';
import { metWithPronoun } from './met-pronoun.ts';
import { hasOwnObject, isOfTopic, isWithBody } from './noun-phrases.ts';
import { receivedAt, receivedWithPronoun } from './received-pronoun.ts';
import { speakerOf } from './speakers.ts';
import { notAtHome, welcomed } from './welcomed.ts';

/** Who met by a verb: `X received Y`, `Y was received by X`, `X and Y met`. */
export function byVerb(
  parsed: Parsed,
  line: Line,
  cue: CueFound & { is: 'verb' },
  memory: Memory,
): readonly Occasion[] {
  const { tokens } = line.sentence;
  if (cue.cue.chairs && isSigning(tokens, cue)) return [];
  if (cue.cue.needsWith && cue.form === 'infinitive' && isOwed(tokens, cue)) return [];
  const pronoun = receivedAt(parsed, line, cue);
  if (pronoun) return receivedWithPronoun(parsed, line, cue, memory, pronoun);
  // `استقبله X`: whoever came is written as a pronoun together with the verb.
  if (tokens[cue.from]?.owned && cue.cue.object === 'visitor')
    return welcomed(parsed, line, cue, memory, { guest: 'visitor', host: cue.cue.subject });
  const last = parsed.lexicon.language.participleLast && (cue.form !== 'finite' || endsClause(tokens, cue));
  const { subject: doer, object: done, with: company, mutual } = cue.cue;
  const pairwise = doer === 'participant';
  // `met to discuss their border with Belarus`: what stands far behind the verb met nobody.
  const close = (phrase: Phrase) =>
    phrase.to <= cue.from || phrase.from - cue.to <= (phrase.governor === 'with' ? 6 : 2);
  // `to discuss their borders with Belarus`: where the verb has an object of its own, a state is that object's.
  const states = pairwise && !cue.cue.needsWith;
  // `BERLIN (dpa-AFX)`: an agency met nobody.
  const opening = (phrase: Phrase) => (tokens[phrase.from]?.start ?? 0) < parsed.dateline.until;
  const said = saidAround(line, cue);
  // `“Met X in Accra”, Y wrote`: whoever speaks stands beside what is said.
  const within = ({ from, to }: Phrase) => said === null || (from >= said.from && to <= said.to);
  const accept = (phrase: Phrase) =>
    within(phrase) && (isPeople(phrase) || (states && anybody(phrase) && close(phrase) && !opening(phrase)));
  const { verbFirst = false } = parsed.lexicon.language;
  const near = (phrase: Phrase) => accept(phrase) && !isOfTopic(line, cue, phrase);
  const withs =
    company || pairwise ? everyGoverned(tokens, line.phrases.filter(near), cue, 'with', verbFirst ? 40 : 16, last) : [];
  const found = argumentsByCase(tokens, line.phrases, cue, {
    passive: cue.passive,
    auxiliary: cue.auxiliary,
    accept,
    verbFirst: !verbFirst ? null : done && withs.length === 0 ? 'object' : 'subject',
    inverts: parsed.lexicon.language.participleLast,
    subjectless: cue.form === 'gerund',
  });
  // `استقبل X لدى وصوله من طرف Y`: the passive is written like the active, and whoever did it stands after `by`.
  const oneSided = verbFirst && doer === 'host' && (found.subject.length === 0 || found.object.length === 0);
  const agents =
    cue.passive || oneSided ? governed(tokens, line.phrases.filter(accept), cue, 'by', verbFirst ? 40 : 24, last) : [];
  if (cue.passive && agents.length === 0) return [];
  if (agents.length > 0) {
    const beside = cue.passive || found.subject.length > 0 ? found.subject : found.object;
    // `زار X تونس حيث استقبل من طرف Y`
    const suffers =
      verbFirst && beside.length === 0 && goesOn(tokens, cue) ? notIn(subjectBefore(line, cue), agents) : beside;
    const told = resolve(parsed, line, agents, memory, { part: doer, side: done ? 0 : null, others: [] });
    const by = verbFirst ? notAtHome(parsed, line, told) : told;
    if (!done) return [together(by)];
    const guests = resolve(parsed, line, suffers, memory, { part: done, side: 1, others: peopleIn(by) });
    const implied = suffers.length === 0 ? impliedSubject(parsed, memory, done, line, cue) : [];
    const unsaid = implied.filter(({ person }) => !by.some((one) => one.person === person));
    // `Their arrival was received by X and Y`: nobody who came is named, and those two did not receive each other.
    if (guests.length === 0 && unsaid.length === 0) return [];
    return [[...by, ...guests, ...unsaid.map((one) => ({ ...one, side: 1 as const }))]];
  }
  const parted = oneSided && !cue.passive ? hostThenGuest(parsed, line, found.object, memory) : [];
  if (parted.length > 0) return [parted];
  // `recibió la felicitación de X, el general Y`: whoever is received stands after a preposition.
  const unmarked = doer === 'host' && cue.cue.to !== undefined && found.subject.length > 0;
  const after = done && !unmarked && found.object.length > 0 && isMetAs(line, cue, found) ? found.object : [];
  const onto = cue.cue.to ? 'to' : cue.cue.of ? 'of' : null;
  const tos = onto ? governed(tokens, line.phrases.filter(isPeople), cue, onto, 14, last) : [];
  // `met with A, and separately with B`: all of them, not only whoever stands right after the verb.
  const every = after[0]?.governor === 'with' && withs.includes(after[0]) ? withs : after;
  const stated = tos.length > 0 ? tos : every.length > 0 ? every : withs;
  const left0 = found.subject.length > 0 && found.object.length === 0;
  const other =
    stated.length === 0 && left0 && (done || pairwise)
      ? notIn(whomever(tokens, line.phrases, cue), found.subject)
      : stated;
  const part = (tos.length > 0 ? (cue.cue.to ?? cue.cue.of) : after.length > 0 ? done : company) ?? doer;
  const one = found.subject.some(({ kind }) => kind === 'person' || kind === 'description' || kind === 'pronoun');
  const doers = done || one || !found.object.some(({ kind }) => kind === 'person') ? found.subject : found.object;
  const subject = doers.filter((phrase) => !other.includes(phrase));
  if (other.length === 0) {
    // `X and Y will join the meeting`: somebody else's.
    if (cue.cue.onlyBefore) return [];
    const pronominal = metWithPronoun(parsed, line, cue, subject, memory);
    if (pronominal) return [pronominal];
    if ((cue.cue.to && !mutual) || !(mutual || pairwise) || done === 'visitor') return [];
    if ((mutual && done && hasOwnObject(line, cue)) || isWithBody(line, cue)) return [];
    // `the two ministers discussed trade`: what they talked about where they met, and no other meeting.
    const again = holds(tokens, ['once-more']);
    const lasts = cue.cue.needsWith && !cue.cue.mode && memory.met.length > 0 && !again;
    if (lasts && subject[0] && standsForSeveral(line, subject[0])) return [];
    const both = together(resolve(parsed, line, subject, memory, { part: doer, side: null, others: [] }));
    // `X and Y discussed trade`: people of two countries, who did so together, or `the ministers of Kenya and Ghana`.
    const ofStates = subject.length === 1 && (subject[0]?.states?.length ?? 0) > 1;
    const ofTwo = both.length === 2 && apart(both.slice(0, 1), both.slice(1)) && foreign(both);
    if (cue.cue.needsWith && !ofTwo && (!ofStates || cue.form === 'infinitive')) return [];
    return [both];
  }
  if (doer === 'host' && !other.some(isPeople)) return [];
  if (cue.cue.unlessAfter && opensWith(cue.cue.unlessAfter, tokens, other.at(-1)?.to ?? 0)) return [];
  // `والتقى الوزير عددا من الأطباء`: the one word after the verb is its subject, whoever was spoken of before.
  const [bare] = other;
  const lone = verbFirst && other.length === 1 && bare?.kind === 'description' && bare.to - bare.from === 1;
  if (lone && subject.length === 0 && bare.governor === null && tokens[bare.from]?.definite) return [];
  // `التقى X وY`, where nobody was spoken of before: the two of them.
  const alone =
    verbFirst &&
    pairwise &&
    tos.length === 0 &&
    withs.length === 0 &&
    memory.subject === null &&
    subjectBefore(line, cue).length === 0;
  const persons = other.every(({ kind }) => kind === 'person');
  const several = other.filter(({ kind }) => kind !== 'group').length >= 2;
  if ((doer === 'host' || (alone && persons)) && subject.length === 0 && several)
    return [together(resolve(parsed, line, other, memory, { part: 'participant', side: null, others: [] }))];
  // `Recibió el presidente X al ministro Y`: with a preposition before the object, what follows the verb is its subject.
  const afterVerb =
    tos.length > 0 && subject.length === 0 ? found.object.filter((phrase) => !other.includes(phrase)) : [];
  const implied = afterVerb.length > 0 || !verbFirst ? afterVerb : subjectBefore(line, cue);
  const speaker = speakerOf(parsed, line, cue, other);
  if (speaker?.length === 0) return [];
  const described = speaker ?? (subject.length > 0 ? subject : implied);
  if (doer === 'host' && described.length === 0 && isBodys(line, cue)) return [];
  if (described.length === 0 && (isQuoted(line, cue, memory) || hasOtherSubject(line, cue))) return [];
  const left =
    described.length > 0
      ? resolve(parsed, line, described, memory, { part: doer, side: 0, others: [] })
      : impliedSubject(parsed, memory, doer, line, cue);
  const occasions = occasionsOf(line, other).flatMap((group) =>
    byState(left, resolve(parsed, line, group, memory, { part, side: 1, others: peopleIn(left) }), group).map(
      (right) => [...left, ...right],
    ),
  );
  return left.length > 1 && other.length === 1 && byThemselves(tokens, cue)
    ? occasions.flatMap((one) => left.map((by) => one.filter((who) => who === by || !left.includes(who))))
    : occasions;
}

/** Those named directly after the verb are whom it says they are: by name or office where it asks for that, and no `called X a …`. */
function isMetAs(
  { sentence: { tokens }, phrases, dates }: Line,
  cue: CueFound & { is: 'verb' },
  { subject, object }: Arguments,
): boolean {
  const { named, titled, needsWith, unlessAfter, onlyBefore } = cue.cue;
  const to = object.at(-1)?.to ?? 0;
  if (unlessAfter && (opensWith(unlessAfter, tokens, to) || /[“"«]/u.test(tokens[to]?.gap ?? ''))) return false;
  if (onlyBefore && !followedBy(onlyBefore, tokens, to, 7)) return false;
  if (!named) return !needsWith;
  if (subject.length === 0 && goesTo(tokens, phrases, to)) return false;
  // `Am Montag besuchte X die Ministerin Y`: a subject behind the verb stands between as well.
  const passed = [...dates, ...subject, ...phrases.filter(({ kind }) => kind === 'place' || kind === 'country')];
  for (let i = cue.to; i < (object[0]?.from ?? 0); i++) {
    const isAside =
      passed.some(({ from, to }) => from <= i && i < to) ||
      isAny(tokens, i, ['at', 'other', 'article', 'beforehand', 'thereafter', 'also']);
    if (!isAside || /[,;:]/u.test(tokens[i]?.gap ?? '')) return false;
  }
  const byName = titled !== true;
  return object.every(
    ({ kind, titles }) =>
      (kind === 'person' && (byName || titles.length > 0)) || (kind === 'description' && titles.length > 0),
  );
}

/** `ومن المقرر أن يزور X لندن`: with a town or a state right behind the only one named, that is whoever travels there. */
function goesTo(tokens: readonly Token[], phrases: readonly Phrase[], to: number): boolean {
  const right = (i: number) => !/[,،;:.()]/u.test(tokens[i]?.gap ?? '');
  if (right(to) && isAny(tokens, to, ['place', 'country'])) return true;
  const site = phrases.find(({ kind, from }) => (kind === 'place' || kind === 'country') && from === to + 1);
  return site?.governor === null && right(to) && right(site.from);
}

/** `X and Y each met Z`, `Separately, X and Y met Z`: of several who did so by themselves, each has a meeting of his own. */
function byThemselves(tokens: readonly Token[], { from, to }: CueFound): boolean {
  const near = (i: number) => i === 0 || (i >= from - 3 && i <= to + 2);
  return tokens.some((_, i) => near(i) && isAny(tokens, i, ['separately']));
}

/** `have much to discuss`, `veel te bespreken hebben`: what there is to talk about, and no talks. */
function isOwed(tokens: readonly Token[], { from, to }: CueFound): boolean {
  if (isAny(tokens, to, ['have']) && !isAny(tokens, to, ['future'])) return true;
  for (let i = from - 1; i >= 0 && !/[,;:]/u.test(tokens[i + 1]?.gap ?? ''); i--) {
    if (isAny(tokens, i, ['have'])) return true;
    if (isAny(tokens, i, ['verb', 'speech', 'be', 'noun', 'agreed', 'pledged', 'proposed', 'expected', 'subordinate']))
      return false;
  }
  return false;
}

/** `The university received X`: the verb has a body, a town or a state for its subject, and nobody who was told before. */
function isBodys({ sentence: { tokens }, phrases }: Line, cue: CueFound & { is: 'verb' }): boolean {
  const verb = Math.min(cue.auxiliary ?? cue.from, cue.from);
  for (let i = verb - 1; i >= Math.max(0, verb - 6) && !/[,;:.]/u.test(tokens[i + 1]?.gap ?? ''); i--) {
    if (isAny(tokens, i, ['relative', 'subordinate', 'and', 'verb'])) return false;
    if (!isAny(tokens, i, ['organisation', 'state-body', 'capital', 'place', 'country'])) continue;
    const phrase = phrases.find(({ from, to }) => from <= i && i < to);
    if (phrase) return !isPeople(phrase) && phrase.governor === null;
    return isAny(tokens, i - 1, ['article']) && !isAny(tokens, i - 2, ['at', 'of', 'other', 'to', 'by']);
  }
  return false;
}

/** `« Muster » received X`: a name between quotation marks opens the sentence as its subject, and it is not whoever was told before. */
function isQuoted({ sentence: { tokens } }: Line, cue: CueFound & { is: 'verb' }, { subject }: Memory): boolean {
  const verb = Math.min(cue.auxiliary ?? cue.from, cue.from);
  if (!/^ ?[”»"“’'] $/u.test(tokens[verb]?.gap ?? '') || subject?.words.includes(tokens[verb - 1]?.folded ?? ''))
    return false;
  let i = verb - 1;
  while (i > 0 && tokens[i]?.capital && !/[„“«"‘']/u.test(tokens[i]?.gap ?? '')) i--;
  return tokens[i]?.capital === true && (i === 0 || (i === 1 && isAny(tokens, 0, ['article'])));
}

/** At least one of them is known to be of a country. */
const foreign = (people: readonly DraftParticipant[]) => people.some(({ country }) => country !== null);

const notIn = (phrases: readonly Phrase[], others: readonly Phrase[]) =>
  phrases.filter((phrase) => !others.includes(phrase));

/** Where a first verb has no subject of its own: the first person named before it, in a clause that says when (`عندما يلتقي`) the last. */
function subjectBefore(line: Line, cue: CueFound): readonly Phrase[] {
  // `with the visit of X to Paris, Y arrived in Rabat, where he met Z`: X owns a noun and did nothing.
  const owns = ({ from }: Phrase) => isAny(line.sentence.tokens, from - 1, ['noun']);
  const found = line.phrases.filter(
    (phrase) =>
      phrase.to <= cue.from && phrase.governor === null && isPeople(phrase) && !phrase.plural && !owns(phrase),
  );
  const one = endsBefore(line.sentence.tokens, cue.from, 'meanwhile') > 0 ? found.at(-1) : found[0];
  return one ? [one] : [];
}

/** `زار X تونس حيث استقبل من طرف Y`, `واستقبل`, `استقبل خلالها`: the verb goes on with whoever the sentence is about. */
function goesOn(tokens: readonly Token[], { from, to }: CueFound): boolean {
  for (let i = from - 1; i >= 0; i--) if (isAny(tokens, i, ['speech', 'negation'])) return false;
  // `واستقبلت الهدايا من طرف Y`: a word of its own stands behind the verb.
  return isAny(tokens, from - 1, ['where', 'and'])
    ? isAny(tokens, to, ['by', 'there', 'at', 'day-word'])
    : isAny(tokens, to, ['there']);
}

/** `كما استقبل رئيس الجمهورية، السيد X`: an office that the text has given to somebody else, and behind the comma whom he received. */
function hostThenGuest(parsed: Parsed, line: Line, [one, ...more]: readonly Phrase[], memory: Memory): Occasion {
  const [office, honorific] = one?.titles ?? [];
  const apart = office && honorific?.named && /,/u.test(line.sentence.tokens[honorific.from]?.gap ?? '');
  if (!one?.name || more.length > 0 || !apart) return [];
  const right = resolve(parsed, line, [one], memory, { part: 'visitor', side: 1, others: [] });
  const held: Phrase = { ...one, kind: 'description', to: office.to, name: null, titles: [office] };
  const left = resolve(parsed, line, [held], memory, { part: 'host', side: 0, others: peopleIn(right) });
  return left.every(({ person }) => person !== null) && left.length > 0 ? [...left, ...right] : [];
}
