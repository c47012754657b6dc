import { coordinations, everyGoverned, governed, sentenceSubject, verbArguments, whomever } from '../arguments.ts';
import { carrier, objectOf, ownerOf, supportAfter, supportBefore } from '../carriers.ts';
import { type Memory, participantsOf, type Resolving } from '../coreference.ts';
import type { CueFound } from '../cues.ts';
import type { DraftParticipant } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrase.ts';
import { isAny, type Token } from '../tokens.ts';

const anybody = (phrase: Phrase): boolean =>
  isPeople(phrase) || phrase.kind === 'country' || phrase.kind === 'organisation' || phrase.kind === 'parties';

/** Who met by a verb: `X received Y`, `Y was received by X`, `X and Y met`. */
export function byVerb(parsed: Parsed, line: Line, cue: CueFound & { is: 'verb' }, memory: Memory): DraftParticipant[] {
  const { tokens } = line.sentence;
  const last = parsed.lexicon.language.participleLast && cue.form !== 'finite';
  const { subject: doer, object: done, with: company, mutual } = cue.cue;
  const pairwise = doer === 'participant';
  const close = (phrase: Phrase) => phrase.governor === 'with' || phrase.to <= cue.from || phrase.from - cue.to <= 2;
  const accept = (phrase: Phrase) => isPeople(phrase) || (pairwise && anybody(phrase) && close(phrase));
  const { verbFirst = false } = parsed.lexicon.language;
  const wide = verbFirst ? 40 : 16;
  const withs = company || pairwise ? everyGoverned(tokens, line.phrases.filter(accept), cue, 'with', wide, last) : [];
  const found = verbArguments(tokens, line.phrases, cue, {
    passive: cue.passive,
    auxiliary: cue.auxiliary,
    accept,
    verbFirst: !verbFirst ? null : done && withs.length === 0 ? 'object' : 'subject',
    inverts: parsed.lexicon.language.participleLast,
  });
  if (cue.passive) {
    const agents = governed(tokens, line.phrases.filter(accept), cue, 'by', 24, last);
    if (agents.length === 0) return [];
    const by = resolve(parsed, line, agents, memory, { part: doer, side: done ? 0 : null, others: [] });
    if (!done) return together(by);
    const guests = resolve(parsed, line, found.subject, memory, { part: done, side: 1, others: peopleIn(by) });
    const implied = found.subject.length === 0 ? impliedSubject(memory, done, line) : [];
    const unsaid = implied.filter(({ person }) => !by.some((one) => one.person === person));
    return [...by, ...guests, ...unsaid.map((one) => ({ ...one, side: 1 as const }))];
  }
  const after = done && found.object.length > 0 && !cue.cue.needsWith ? found.object : [];
  const tos = cue.cue.to ? governed(tokens, line.phrases.filter(isPeople), cue, 'to', 10, last) : [];
  const stated = tos.length > 0 ? tos : after.length > 0 ? after : withs;
  const left0 = found.subject.length > 0 && found.object.length === 0;
  const other =
    stated.length === 0 && left0 && (done || pairwise)
      ? notIn(whomever(tokens, line.phrases, cue), found.subject)
      : stated;
  const part = (tos.length > 0 ? cue.cue.to : after.length > 0 ? done : company) ?? doer;
  const doers =
    done || found.object.length === 0 || !found.object.some(({ kind }) => kind === 'person')
      ? found.subject
      : found.object;
  const subject = doers.filter((phrase) => !other.includes(phrase));
  if (other.length === 0) {
    if (cue.cue.to || !(mutual || pairwise) || done === 'visitor' || cue.cue.needsWith) return [];
    return together(resolve(parsed, line, subject, memory, { part: doer, side: null, others: [] }));
  }
  if (doer === 'host' && !other.some(isPeople)) return [];
  if (doer === 'host' && subject.length === 0 && other.length >= 2)
    return together(resolve(parsed, line, other, memory, { part: 'participant', side: null, others: [] }));
  // `Recibió el presidente X al ministro Y`: with a preposition before the object, what follows the verb is its subject.
  const afterVerb =
    tos.length > 0 && subject.length === 0 ? found.object.filter((phrase) => !other.includes(phrase)) : [];
  const implied = afterVerb.length > 0 || !verbFirst ? afterVerb : subjectBefore(line, cue);
  const described = subject.length > 0 ? subject : implied;
  const left =
    described.length > 0
      ? resolve(parsed, line, described, memory, { part: doer, side: 0, others: [] })
      : impliedSubject(memory, doer, line);
  return [...left, ...resolve(parsed, line, other, memory, { part, side: 1, others: peopleIn(left) })];
}

/** Who met by a noun: `talks between X and Y`, `X held a meeting with Y`, `in a call, X thanked Y`. */
export function byNoun(parsed: Parsed, line: Line, cue: CueFound & { is: 'noun' }, memory: Memory): DraftParticipant[] {
  const { tokens } = line.sentence;
  const candidates = line.phrases.filter(anybody);
  const between = governed(tokens, candidates, cue, 'between', 9).filter(
    (phrase) => phrase.kind !== 'parties' && sameNounPhrase(line, cue.to, phrase.from),
  );
  if (between.length >= 2 || between[0]?.plural)
    return together(resolve(parsed, line, between, memory, { part: 'participant', side: null, others: [] }));
  const to = cue.cue.to ? governed(tokens, candidates, cue, 'to', 14) : [];
  if (cue.cue.needsTo && !to.some(isPeople)) return [];
  const from = cue.cue.from ? governed(tokens, candidates, cue, 'from', 10).filter(isPeople) : [];
  const { verbFirst = false } = parsed.lexicon.language;
  const met = cue.cue.object ? objectOf(tokens, candidates, cue) : [];
  const company = everyGoverned(tokens, candidates, cue, 'with', verbFirst ? 30 : 14);
  const withs = [met, to, from, company].find((group) => group.length > 0) ?? [];
  const owner = ownerOf(tokens, line.phrases.filter(anybody), cue, verbFirst);
  if (withs.length > 0) {
    const used = new Set(withs);
    const subject = owner ?? carrier(tokens, line.phrases, cue, used, verbFirst);
    const possessive =
      tokens[cue.from]?.owned ||
      isAny(tokens, cue.from - 1, ['possessive']) ||
      isAny(tokens, cue.from - 2, ['possessive']);
    let left = resolve(
      parsed,
      line,
      subject.filter((phrase) => !used.has(phrase)),
      memory,
      { part: cue.cue.of, side: 0, others: [] },
    );
    if (left.length === 0 && (possessive || memory.subject)) left = impliedSubject(memory, cue.cue.of, line);
    const right = resolve(parsed, line, withs, memory, {
      part:
        (met.length > 0
          ? cue.cue.object
          : to.length > 0
            ? cue.cue.to
            : from.length > 0
              ? cue.cue.from
              : cue.cue.with) ?? cue.cue.of,
      side: 1,
      others: peopleIn(left),
    });
    return [...left.filter((one) => !right.some((two) => two.person && two.person === one.person)), ...right];
  }
  if (isAny(tokens, cue.from - 1, ['possessive']) || isAny(tokens, cue.from - 2, ['possessive'])) {
    const loosely = looselyBy(parsed, line, cue, memory);
    if (loosely.length > 0) return loosely;
    const both = sentenceSubject(tokens, line.phrases, cue, new Set());
    const people = both.length >= 2 || both[0]?.kind === 'pair' ? both : [];
    return together(resolve(parsed, line, people, memory, { part: 'participant', side: null, others: [] }));
  }
  if (owner && owner.length >= 2)
    return together(resolve(parsed, line, owner, memory, { part: 'participant', side: null, others: [] }));
  const support =
    supportBefore(tokens, cue.from, verbFirst) ?? supportAfter(tokens, cue.to, parsed.lexicon.language.participleLast);
  if (support === null) return looselyBy(parsed, line, cue, memory);
  const subject = sentenceSubject(tokens, line.phrases, { from: Math.min(support, cue.from), to: cue.to }, new Set());
  const first = subject[0];
  if (!first || (subject.length < 2 && first.kind !== 'pair' && first.kind !== 'parties'))
    return looselyBy(parsed, line, cue, memory);
  return together(resolve(parsed, line, subject, memory, { part: 'participant', side: null, others: [] }));
}

/**
 * A noun that says with nobody who met: `X and Y discussed trade during a meeting`, `in a call, X discussed trade with Y`,
 * `in a call, X thanked Y`. The sentence must name two sides that are not of one country, and nobody else.
 */
function looselyBy(parsed: Parsed, line: Line, cue: CueFound & { is: 'noun' }, memory: Memory): DraftParticipant[] {
  const { tokens } = line.sentence;
  const opening = openedBy(tokens, cue.from);
  if (opening === null || (opening.definite && memory.met.length > 0) || saidOtherwise(tokens)) return [];
  const people = coordinations(line.phrases.filter(isPeople)).filter(
    ([one]) => one && !aside.has(one.governor) && !one.genitive,
  );
  const subject = sentenceSubject(tokens, line.phrases, cue, new Set());
  if (subject.length === 0 || !subject.every(isPeople)) return [];
  const sides = resolve(parsed, line, subject, memory, { part: cue.cue.of, side: 0, others: [] });
  const others = people.filter((group) => !group.some((phrase) => subject.includes(phrase)));
  const withs = others.filter(([one]) => one?.governor === 'with');
  const met =
    withs.length > 0 ? withs.flat() : others.length === 1 && !opening.definite ? objectsOf(others[0] ?? []) : [];
  const right = resolve(parsed, line, met, memory, {
    part: cue.cue.with ?? cue.cue.of,
    side: 1,
    others: peopleIn(sides),
  });
  if (right.length > 0 && sides.length > 0) return apart(sides, right) ? [...sides, ...right] : [];
  if (others.length > 0 || subject.length !== 2) return [];
  const [one, two] = sides;
  return one && two && apart([one], [two]) ? together(sides) : [];
}

/** The sentence has a verb of meeting, or says who attended: that verb tells who met. */
function saidOtherwise(tokens: readonly Token[]): boolean {
  return tokens.some(({ matches }) =>
    matches.some(
      ({ value }) =>
        value.is === 'attending' || (value.is === 'verb' && value.kind === 'meeting' && value.form !== 'infinitive'),
    ),
  );
}

/** Whoever a verb without a preposition, or `to`, can do something to; somebody who is only described has a country. */
function objectsOf(group: readonly Phrase[]): readonly Phrase[] {
  const [one] = group;
  if (!one || (one.governor !== null && one.governor !== 'to')) return [];
  return group.every(
    (phrase) =>
      phrase.kind === 'person' ||
      (phrase.kind === 'description' && phrase.country !== null) ||
      phrase.titles.some(({ counterpart }) => counterpart),
  )
    ? group
    : [];
}

/** Those who are only there, or who are only spoken of, are no side. */
const aside: ReadonlySet<Phrase['governor']> = new Set(['presence', 'company', 'margins', 'by', 'of', 'from']);

/** The two sides are not known to be of one country, and at least one of them has a name. */
function apart(left: readonly DraftParticipant[], right: readonly DraftParticipant[]): boolean {
  if (![...left, ...right].some(({ person }) => person !== null)) return false;
  return !left.some((one) => right.some((two) => one.country !== null && one.country === two.country));
}

/** The preposition before the noun, over its article and adjectives: `during a meeting`, `lors de la rencontre`. */
function openedBy(tokens: readonly Token[], from: number): { readonly definite: boolean } | null {
  let definite = false;
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    if (/[,;:.]/u.test(tokens[i + 1]?.gap ?? '')) return null;
    if (isAny(tokens, i, ['indefinite', 'possessive'])) definite = false;
    else if (isAny(tokens, i, ['article'])) definite = true;
    if (isAny(tokens, i, ['other', 'at', 'with', 'subordinate', 'margins']) && !isAny(tokens, i, ['article']))
      return { definite };
    if (isAny(tokens, i, ['verb', 'speech', 'support', 'have', 'be'])) return null;
  }
  return null;
}

const notIn = (phrases: readonly Phrase[], others: readonly Phrase[]) =>
  phrases.filter((phrase) => !others.includes(phrase));

/** No subject and no verb stand between the noun and what follows: `their talks, X and Y reviewed ties between …`. */
function sameNounPhrase(line: Line, from: number, to: number): boolean {
  const { tokens } = line.sentence;
  if (
    line.phrases.some(
      (phrase) => phrase.from >= from && phrase.to <= to && phrase.governor === null && isPeople(phrase),
    )
  )
    return false;
  for (let i = from; i < to; i++)
    if (isAny(tokens, i, ['have', 'speech']) && !isAny(tokens, i, ['article'])) return false;
  return true;
}

/** Where the verb comes first and has no subject of its own: the first person whom the sentence named before it. */
function subjectBefore(line: Line, cue: CueFound): readonly Phrase[] {
  const found = line.phrases.find(
    (phrase) => phrase.to <= cue.from && phrase.governor === null && isPeople(phrase) && !phrase.plural,
  );
  return found ? [found] : [];
}

/** Nobody before the verb (`He then met Y`, a coordinated clause): the subject of the sentence before. */
function impliedSubject(memory: Memory, part: Resolving['part'], line: Line): DraftParticipant[] {
  const person = memory.subject;
  if (!person) return [];
  const provedBy = person.named.sentence === line.sentence.index ? null : person.named.sentence;
  return [
    {
      person,
      body: null,
      asWritten: person.name,
      role: [...person.roles][0] ?? null,
      country: person.country,
      part,
      side: 0,
      provedBy,
    },
  ];
}

function resolve(
  parsed: Parsed,
  line: Line,
  phrases: readonly Phrase[],
  memory: Memory,
  how: Resolving,
): DraftParticipant[] {
  const out: DraftParticipant[] = [];
  for (const phrase of phrases) {
    const counterpart = phrase.titles.some((title) => title.counterpart);
    const others = counterpart && how.others.length === 0 ? peopleIn(out) : how.others;
    out.push(...participantsOf(parsed, line, [phrase], memory, { ...how, others }));
  }
  return out;
}

const peopleIn = (participants: readonly DraftParticipant[]) =>
  participants.flatMap(({ person }) => (person ? [person] : []));

/** `X and Y met`: two are the two sides, more have none. */
function together(participants: DraftParticipant[]): DraftParticipant[] {
  if (participants.length !== 2) return participants;
  return participants.map((participant, i) => ({ ...participant, side: i === 0 ? 0 : 1 }));
}
