import { governed, sentenceSubject, verbArguments } from '../clauses/arguments.ts';
import { clauseOf } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import { hasOtherSubject } from '../clauses/other-subjects.ts';
import { isOwnDoing } from '../clauses/own-doings.ts';
import { type Memory, participantsOf } from '../coreference/coreference.ts';
import { type DraftParticipant, unnamedHere } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { at, isAny, isBehindComma } from '../words/tokens.ts';
import { clauseBehind, madeByWhom } from './made-by.ts';
import { comesBehind, isAmong, onlyBefore, rightBefore, whoIsOn } from './nearest-traveller.ts';
import { askedToGo, isOthers } from './others-journey.ts';
import { anotherVerb, carriedBy, isOfKind, isSome, ownerBefore, ownersAfter } from './whose-journey.ts';

/** Who travels: the subject of the verb, whoever owns the noun or carries it, else the subject of the sentence before. */
export function visitorsOf(
  parsed: Parsed,
  line: Line,
  cue: CueFound,
  memory: Memory,
  to: Phrase | null,
): DraftParticipant[] {
  if (isOwnDoing(line, cue)) return [];
  const { tokens } = line.sentence;
  const people = line.phrases.filter(
    (phrase) => isPeople(phrase) && (phrase.kind !== 'pair' || isAny(tokens, phrase.from, ['couple'])),
  );
  const { verbFirst = false } = parsed.lexicon.language;
  let who: readonly Phrase[] = [];
  /** The noun says whose journey it is. */
  let named = false;
  // `X received Y, de visita en Kenia`: words that have no verb of their own belong to whom they follow.
  const apposed = cue.is === 'verb' && (cue.form === 'gerund' || (cue.cue.finite === '' && cue.auxiliary === null));
  const beside = apposed ? rightBefore(tokens, people, cue) : [];
  if (beside.length > 0) who = beside;
  else if (cue.is === 'verb')
    who = verbArguments(tokens, people, cue, {
      passive: cue.passive,
      auxiliary: cue.auxiliary,
      accept: isPeople,
      verbFirst: verbFirst ? 'subject' : null,
      inverts: parsed.lexicon.language.participleLast && !isAny(tokens, cue.to - 1, ['at']),
    }).subject;
  else {
    const after = verbFirst && !tokens[cue.from]?.owned ? ownersAfter(tokens, people, cue) : [];
    const direct = after.length > 0 ? after : madeByWhom(tokens, people, cue);
    // `a visit to Algeria, at the invitation of the president`: behind a comma stands who invited.
    const aside = (from: number) => tokens.slice(cue.to, from + 1).some(({ gap }) => /,/u.test(gap));
    const of = governed(tokens, people, cue, 'of', 8);
    // `a visit to Ghana at the invitation of Y`: whose the other word is.
    const ofOther = aside(of[0]?.from ?? 0) || isAmong(tokens, cue.to, of[0]?.from ?? 0, ['proposed', 'with']);
    const kind = isOfKind(tokens, cue, of);
    const own = ofOther || kind ? [] : of;
    // `the visit of X, appointed by Y`: whoever stands nearer to the noun.
    const owned = isAny(tokens, cue.from - 1, ['possessive']) && !verbFirst;
    // `received a visit from X`; a preposition that is also that of an owner says where somebody comes from.
    const source = to === null ? governed(tokens, people, cue, 'from', 4) : [];
    const from = isAny(tokens, cue.to, ['of']) ? [] : source;
    const owners = (owned ? [] : [governed(tokens, people, cue, 'by', 14), own, from, direct])
      .filter((group) => group.length > 0 && !anotherVerb(tokens, cue.to, group[0]?.from ?? cue.to))
      .toSorted((a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0))[0];
    const genitive = people.find(
      (phrase) =>
        phrase.genitive &&
        phrase.to <= cue.from &&
        cue.from - phrase.to <= 4 &&
        !isAny(tokens, phrase.from, ['possessive']),
    );
    const foreign = ({ country }: Phrase) => to === null || country === null || country !== to.country;
    // `Prime Minister X and Y's visit`: it was both of them.
    const owning = people.filter(({ coordination }) => coordination === genitive?.coordination);
    named = owners !== undefined || genitive !== undefined;
    who = owners ?? (genitive ? owning : whoIsOn(tokens, people, cue).filter(foreign));
    const { participleLast } = parsed.lexicon.language;
    const carried =
      kind || carriedBy(tokens, cue, verbFirst ? 25 : participleLast ? 12 : 7) || (to !== null && isSome(tokens, cue));
    // `كرم X ضيفه تقديرا لهذه الزيارة`: `the visit` is nobody's whom the sentence is about, unless it says who makes it.
    const known = verbFirst && tokens[cue.from]?.definite === true && clauseBehind(tokens, cue) === null;
    if (who.length === 0 && carried && !known) who = sentenceSubject(tokens, people, cue, new Set()).filter(foreign);
  }
  if (who.length === 0 && !verbFirst && !parsed.lexicon.language.participleLast) who = comesBehind(tokens, people, cue);
  if (isOthers(line, cue, who)) return [];
  const asked = askedToGo(line, cue);
  if (asked) who = [asked];
  // `Arrivée à Accra du ministre`, `l'arrivée du ministre à Accra`: a participle that stands as a noun.
  const asNoun = cue.from === 0 || isAny(tokens, cue.from - 1, ['article']);
  if (who.length === 0 && cue.is === 'verb' && cue.form === 'participle' && cue.auxiliary === null && asNoun)
    who = governed(tokens, people, cue, 'of', 8);
  if (who.length === 0 && tokens[cue.from]?.owned) who = ownerBefore(people, cue, to);
  if (who.length === 0 && cue.is === 'noun' && isAny(tokens, cue.from - 1, ['possessive']))
    who = speaking(tokens, people, cue, to);
  who = who.filter(({ titles }) => titles.length === 0 || titles.some(({ sector }) => sector !== 'JRN'));
  const possessive = tokens[cue.from]?.owned || [1, 2, 3].some((back) => isPossessive(tokens, cue.from - back));
  if (who.length === 0 && possessive)
    who = people.filter((phrase) => phrase.from <= 3 && phrase.governor === 'other' && !phrase.plural);
  if (who.length === 0 && possessive && cue.is === 'noun' && to !== null) who = onlyBefore(people, cue);
  if (who.length === 0 && possessive && cue.is === 'noun') who = onlyDoer(people, cue);
  // `Arrivé dimanche à Paris, le ministre …`
  // `À son arrivée à Accra, le ministre …`: a participle that a possessive makes a noun.
  const noun = cue.is === 'noun' || (possessive && cue.form === 'participle');
  const opens = noun ? possessive || openedBare(tokens, cue.from) : cue.from === 0 && !verbFirst;
  if (who.length === 0 && opens) who = subjectAfter(line, people, cue);
  // `X and his delegation`: they came with whoever is named.
  if (who.some(({ kind }) => kind === 'person')) who = who.filter(({ kind }) => kind !== 'group');
  if (who.length === 0 && cue.is === 'verb' && verbFirst && hasOtherSubject(line, cue)) return [];
  // `قال X إنه سيزور مصر`: whom the conjunction takes up is whoever says so.
  if (
    who.length === 0 &&
    cue.is === 'verb' &&
    verbFirst &&
    isAny(tokens, clauseOf(tokens, cue).from - 1, ['subordinate'])
  )
    who = sentenceSubject(tokens, people, cue, new Set());
  // `in Zügen, die nach Kenia fahren`: no people travel; `X, dont le siège est à Nairobi`: nor does the word before.
  const owned = hasUnknownNoun(line, cue, 'possessive');
  const other = owned || hasUnknownNoun(line, cue, 'article');
  if ((who.length === 0 || other) && cue.is === 'verb' && clauseOf(tokens, cue).antecedent !== null) return [];
  const found = participantsOf(parsed, line, who, memory, { part: 'visitor', side: null, others: [] });
  // `X received Y during his visit`: the guest's, whoever is the subject.
  if (found.length === 0 && possessive && cue.is === 'noun' && memory.stay.at === line.sentence.index) return [];
  const stays = isGuestThere(line, memory, to) && !owned;
  const open =
    who.length === 0 &&
    ((parsed.lexicon.language.impliedSubjects && !other) || stays || isCompatriot(line, cue, memory));
  if (found.length === 0 && ((possessive && !owned) || (cue.is === 'verb' && open)) && memory.subject) {
    const { subject, stay } = memory;
    const several = stay.told && stay.guests.includes(subject) && line.sentence.index - stay.at <= 2;
    found.push(...(several ? stay.guests : [subject]).map((person) => visitorNamed(person, line)));
  }
  // `X received Y. She visited the country`, `On the visit that he pays X received Y`: whoever is at home makes no journey.
  const pronoun = who.every(({ kind }) => kind === 'pronoun');
  const unnamed = cue.is === 'noun' && !named && !openedBare(tokens, cue.from);
  const home = found.length > 0 && found.every(({ person }) => person !== null && memory.stay.hosts.includes(person));
  const there = to?.country ?? null;
  const away = there !== null && found.every(({ country }) => country !== null && country !== there);
  if (home && memory.stay.told && !away && (pronoun || (unnamed && memory.stay.at === line.sentence.index)))
    return memory.stay.guests
      .filter(({ country }) => country === null || country !== there)
      .map((person) => visitorNamed(person, line));
  // `The president and his guest travel on to …`: whoever received somebody is at home.
  const { hosts, guests, told } = memory.stay;
  const together = told && found.some(({ person }) => person !== null && guests.includes(person));
  const travel = together ? found.filter(({ person }) => person === null || !hosts.includes(person)) : found;
  return travel.filter(
    ({ country, person }) =>
      (to === null || country === null || country !== to.country) && !(person && isOfficeless(person)),
  );
}

/** `zijn bezoek`, but not `zijn in Rabat aangekomen`. */
function isPossessive(tokens: Line['sentence']['tokens'], i: number): boolean {
  return isAny(tokens, i, ['possessive']) && !(isAny(tokens, i, ['be']) && isAny(tokens, i + 1, ['at', 'to', 'other']));
}

/**
 * `His predecessor came to Rabat`, `the association whose seat is in Rabat`: what stands before the verb, behind an article or a
 * possessive, is a noun that tells of nobody known.
 */
function hasUnknownNoun(
  { phrases, dates, sentence: { tokens } }: Line,
  cue: CueFound,
  behind: 'article' | 'possessive',
): boolean {
  if (cue.is !== 'verb') return false;
  let { from } = clauseOf(tokens, cue);
  for (let i = from + 1; i <= cue.from; i++) if (isBehindComma(tokens, i)) from = i;
  const noun = tokens[from + 1];
  if (from >= cue.from - 1 || noun === undefined || noun.capital || !isAny(tokens, from, [behind])) return false;
  if ([...phrases, ...dates].some((one) => one.from <= from + 1 && one.to > from)) return false;
  return noun.matches.length === 0 || (behind === 'article' && isAny(tokens, from + 1, things));
}

/** `The Kenyan then flew to Togo`: by his country's name whoever was spoken of before, with adverbs at the most up to the verb. */
function isCompatriot({ sentence: { tokens } }: Line, cue: CueFound, { subject }: Memory): boolean {
  const { from } = clauseOf(tokens, cue);
  const named = at(tokens, from + 1, 'nationality');
  if (!subject?.country || !isAny(tokens, from, ['article']) || named?.value.country !== subject.country) return false;
  for (let i = from + 1 + named.length; i < cue.from; i++) if (!isAny(tokens, i, ['stop', 'thereafter'])) return false;
  return true;
}

/** Nouns that nobody is called by. */
const things = ['organisation', 'site', 'unofficial', 'area'] as const;

/** `X a reçu Y. L'officier séjourne au Kenya`: whoever was received in the sentence before, in the country of the host. */
function isGuestThere({ sentence: { index } }: Line, { stay }: Memory, to: Phrase | null): boolean {
  if (to === null || index - stay.at !== 1) return false;
  return to.kind === 'homeland' || (to.country !== null && stay.hosts.some(({ country }) => country === to.country));
}

/** `During his trip to Ottawa, the president met …`: the subject that follows what opens the sentence. */
function subjectAfter({ sentence: { tokens } }: Line, people: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  const opens =
    (cue.is === 'verb' && cue.from === 0) ||
    isAny(tokens, 0, ['other', 'at', 'subordinate']) ||
    isAny(tokens, 1, ['other', 'at']);
  if (!opens || people.some(({ from, kind }) => from < cue.from && kind === 'person')) return [];
  const next = people.find(({ from, governor, genitive }) => from >= cue.to && governor === null && !genitive);
  if (!next || next.plural || (cue.is === 'verb' && !isBehindComma(tokens, next.from))) return [];
  const comma = isBehindComma(tokens, next.from);
  for (let i = cue.to; i < next.from; i++) {
    // `Zu Besuch in Ghana sagte der Präsident …`: the verb between the two is that of the sentence.
    const said = isAny(tokens, i, ['speech']) && i === next.from - 1 && !comma;
    // `During his visit, which lasted two days, the president …`: a clause that a comma closed.
    const closed = isAny(tokens, i, ['relative']) && comma;
    if (isAny(tokens, i, ['speech', 'relative', 'possessive']) && !said && !closed) return [];
  }
  return [next];
}

/** `En visite au Ghana, X …`, `Op bezoek in Ghana zei X …`: a preposition alone, with no article, opens the sentence. */
function openedBare(tokens: Line['sentence']['tokens'], noun: number): boolean {
  return noun === 1 && isAny(tokens, 0, ['at', 'to', 'other']) && !isAny(tokens, 0, ['article']);
}

/** `This visit shows …`, `during his visit`: of whoever was received there, unless the journey was told before. */
export function receivedBefore(
  parsed: Parsed,
  line: Line,
  cue: CueFound,
  { stay, travelled }: Memory,
  to: Phrase | null,
): DraftParticipant[] {
  if (cue.is !== 'noun' || !stay.told || line.sentence.index - stay.at > longestStay) return [];
  if (!isTheOne(line.sentence.tokens, cue)) return [];
  return stay.guests
    .filter((person) => !travelled.has(person) && !isResident(parsed, person) && !isOfficeless(person))
    .filter(({ country }) => to === null || country === null || country !== to.country)
    .map((person) => visitorNamed(person, line));
}

/** For so many sentences `the visit` means that of whoever was received. */
const longestStay = 6;

/** All of them live where they are received: ambassadors, consuls. */
export function areResident(parsed: Parsed, visitors: readonly DraftParticipant[]): boolean {
  return visitors.every(({ person }) => person !== null && isResident(parsed, person));
}

/** An ambassador who is received lives there. */
function isResident({ lexicon }: Parsed, { offices }: Person): boolean {
  const lives = (office: string) => office.split(' ').some((word) => lexicon.residents.includes(word));
  return offices.size > 0 && [...offices].every(lives);
}

/** A person as the one who travels. */
export function visitorNamed(person: Person, { sentence: { index } }: Line): DraftParticipant {
  const provedBy = person.named.sentence === index ? null : person.named.sentence;
  return unnamedHere(person, { part: 'visitor', side: null, provedBy });
}

/** A definite article right before the noun and its adjectives. */
function isTheOne(tokens: Line['sentence']['tokens'], cue: CueFound): boolean {
  if (tokens[cue.from]?.caseless) return tokens[cue.from]?.definite || tokens[cue.from]?.owned || false;
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 3); i--) {
    if (/[,;:.]/u.test(tokens[i + 1]?.gap ?? '')) return false;
    if (isAny(tokens, i, ['article', 'possessive'])) return !isAny(tokens, i, ['indefinite']);
    if (isAny(tokens, i, ['verb', 'speech', 'be', 'have', 'and', 'negation'])) return false;
  }
  return false;
}

/** Singers, coaches and writers travel too; their journeys are nothing between states. */
function isOfficeless({ sectors }: Person): boolean {
  return sectors.size > 0 && [...sectors].every((sector) => sector === 'JRN');
}

/**
 * `X sagte, sein Besuch in Kenia …`, `X met the Kenyan president during his visit to Kenya`: whoever says or does so before a
 * possessive, and nobody else is named between but those who are at home where the journey leads.
 */
function speaking(
  tokens: Line['sentence']['tokens'],
  people: readonly Phrase[],
  cue: CueFound,
  to: Phrase | null,
): readonly Phrase[] {
  const before = people.filter((one) => one.to <= cue.from);
  const last = before.findLast(({ country }) => country === null || country !== to?.country);
  const hosted = before.some(({ from }) => from >= (last?.to ?? 0));
  if (!last || last.governor !== null || last.plural || cue.from - last.to > (hosted ? 24 : 5)) return [];
  const verb = verbAfter(tokens, last.to);
  const says = !isAny(tokens, verb, ['proposed']) && isAny(tokens, verb, hosted ? ['speech', 'verb'] : ['speech']);
  return says ? [last] : [];
}

/** `Zuvor war X von Y zu seinem Besuch empfangen worden`: the one person before the noun who stands behind no preposition. */
function onlyDoer(people: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  const [one, ...more] = people.filter(
    ({ to, governor, genitive }) => to <= cue.from && governor === null && !genitive,
  );
  return one && more.length === 0 && one.kind === 'person' ? [one] : [];
}

/** Auxiliaries passed over. */
const verbAfter = (tokens: Line['sentence']['tokens'], i: number): number => (isAny(tokens, i, ['have']) ? i + 1 : i);
