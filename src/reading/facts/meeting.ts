import { governed, sentenceSubject, verbArguments } from '../arguments.ts';
import { carrier, objectOf, ownerOf, supportAfter, supportBefore } from '../carriers.ts';
import { type Memory, participantsOf, type Resolving } from '../coreference.ts';
import { type CueFound, cuesIn } from '../cues.ts';
import { type Draft, type DraftParticipant, draft } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrase.ts';
import { dateNear, occasionIn, placeNear } from '../setting.ts';
import { standingOf } from '../status.ts';
import { isAny, spanOf } from '../tokens.ts';

/** Who met whom: `X received Y`, `talks between X and Y`, `during a meeting with Y, X said`. */
export function meetingsIn(parsed: Parsed, line: Line, memory: Memory): readonly Draft[] {
  const out: Draft[] = [];
  for (const cue of cuesIn(parsed, line, 'meeting')) {
    const people = onceEach(cue.is === 'verb' ? byVerb(parsed, line, cue, memory) : byNoun(parsed, line, cue, memory));
    if (!meets(people)) continue;
    const date = dateNear(line, cue);
    const standing = standingOf(
      line.sentence.tokens,
      cue,
      cue.is === 'verb' ? cue.form : 'noun',
      'held',
      date !== null,
      cue.is === 'verb' && parsed.lexicon.language.participleLast,
    );
    const made = draft(
      'meeting',
      standing.status,
      line.sentence.index,
      spanOf(line.sentence.tokens, cue.from, cue.to),
      standing.future,
    );
    made.participants = people;
    made.date = date;
    made.mode = cue.cue.mode ?? 'in-person';
    const place = placeNear(parsed, line, cue);
    if (place && made.mode === 'in-person') {
      made.place = place.words === null ? null : { words: place.words, country: place.country };
      made.country = place.country;
    }
    made.occasion = occasionIn(parsed, line);
    for (const person of people) if (person.provedBy !== null) made.quotes.add(person.provedBy);
    if (made.status === 'held') memory.met = people.flatMap(({ person }) => (person ? [person] : []));
    out.push(made);
  }
  return out;
}

/** A person named and then described takes part once. */
function onceEach(people: readonly DraftParticipant[]): DraftParticipant[] {
  return people.filter(
    ({ person }, i) => person === null || people.findIndex((other) => other.person === person) === i,
  );
}

/** At least two, one of them a person or a described one, or two states. */
function meets(people: readonly DraftParticipant[]): boolean {
  if (people.length < 2) return false;
  const names = new Set(
    people.map((participant) => participant.person?.id ?? participant.body?.name ?? participant.asWritten),
  );
  if (names.size < 2) return false;
  const sides = new Set(people.map(({ side }) => side));
  return sides.size > 1 || sides.has(null);
}

const anybody = (phrase: Phrase): boolean =>
  isPeople(phrase) || phrase.kind === 'country' || phrase.kind === 'organisation' || phrase.kind === 'parties';

function byVerb(parsed: Parsed, line: Line, cue: CueFound & { is: 'verb' }, memory: Memory): DraftParticipant[] {
  const { tokens } = line.sentence;
  const last = parsed.lexicon.language.participleLast && cue.form !== 'finite';
  const { subject: doer, object: done, with: company, mutual } = cue.cue;
  const pairwise = doer === 'participant';
  const close = (phrase: Phrase) => phrase.governor === 'with' || phrase.to <= cue.from || phrase.from - cue.to <= 2;
  const accept = (phrase: Phrase) => isPeople(phrase) || (pairwise && anybody(phrase) && close(phrase));
  const { verbFirst = false } = parsed.lexicon.language;
  const wide = verbFirst ? 40 : 16;
  const withs = company || pairwise ? governed(tokens, line.phrases.filter(accept), cue, 'with', wide, last) : [];
  const found = verbArguments(tokens, line.phrases, cue, {
    passive: cue.passive,
    auxiliary: cue.auxiliary,
    accept,
    verbFirst: !verbFirst ? null : done && withs.length === 0 ? 'object' : 'subject',
  });
  if (cue.passive) {
    const agents = governed(tokens, line.phrases.filter(accept), cue, 'by', 24, last);
    if (agents.length === 0) return [];
    const by = resolve(parsed, line, agents, memory, { part: doer, side: done ? 0 : null, others: [] });
    if (!done) return together(by);
    return [...by, ...resolve(parsed, line, found.subject, memory, { part: done, side: 1, others: peopleIn(by) })];
  }
  const after = done && found.object.length > 0 && !cue.cue.needsWith ? found.object : [];
  const tos = cue.cue.to ? governed(tokens, line.phrases.filter(isPeople), cue, 'to', 10, last) : [];
  const other = tos.length > 0 ? tos : after.length > 0 ? after : withs;
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
  const described = subject.length > 0 ? subject : [];
  const left =
    described.length > 0
      ? resolve(parsed, line, described, memory, { part: doer, side: 0, others: [] })
      : impliedSubject(memory, doer, line);
  return [...left, ...resolve(parsed, line, other, memory, { part, side: 1, others: peopleIn(left) })];
}

function byNoun(parsed: Parsed, line: Line, cue: CueFound & { is: 'noun' }, memory: Memory): DraftParticipant[] {
  const { tokens } = line.sentence;
  const candidates = line.phrases.filter(anybody);
  const between = governed(tokens, candidates, cue, 'between', 9).filter(
    (phrase) => phrase.kind !== 'parties' && sameNounPhrase(line, cue.to, phrase.from),
  );
  if (between.length >= 2 || between[0]?.plural)
    return together(resolve(parsed, line, between, memory, { part: 'participant', side: null, others: [] }));
  const to = cue.cue.to ? governed(tokens, candidates, cue, 'to', 14) : [];
  const from = cue.cue.from ? governed(tokens, candidates, cue, 'from', 10).filter(isPeople) : [];
  const { verbFirst = false } = parsed.lexicon.language;
  const met = cue.cue.object ? objectOf(tokens, candidates, cue) : [];
  const withs =
    [met, to, from, governed(tokens, candidates, cue, 'with', verbFirst ? 30 : 14)].find((group) => group.length > 0) ??
    [];
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
    const both = sentenceSubject(tokens, line.phrases, cue, new Set());
    const people = both.length >= 2 || both[0]?.kind === 'pair' ? both : [];
    return together(resolve(parsed, line, people, memory, { part: 'participant', side: null, others: [] }));
  }
  if (owner && owner.length >= 2)
    return together(resolve(parsed, line, owner, memory, { part: 'participant', side: null, others: [] }));
  const support =
    supportBefore(tokens, cue.from, verbFirst) ?? supportAfter(tokens, cue.to, parsed.lexicon.language.participleLast);
  if (support === null) return [];
  const subject = sentenceSubject(tokens, line.phrases, { from: Math.min(support, cue.from), to: cue.to }, new Set());
  const first = subject[0];
  if (!first || (subject.length < 2 && first.kind !== 'pair' && first.kind !== 'parties')) return [];
  return together(resolve(parsed, line, subject, memory, { part: 'participant', side: null, others: [] }));
}

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
