import type { Words } from '../../text/patterns.ts';
import { coordinations } from '../clauses/arguments.ts';
import type { CueFound } from '../clauses/cues.ts';
import { cuesIn } from '../clauses/cues.ts';
import type { Memory } from '../coreference/coreference.ts';
import { visitorNamed } from '../journeys/visitors.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { isAny } from '../words/tokens.ts';
import { precededBy } from '../words/words-around.ts';
import { type Occasion, peopleIn, resolve } from './meeting-sides.ts';

type Received = 'one' | 'many';

/** Who is received is a pronoun beside the verb: `received him`, `lo recibió`, `l'a accueilli`, `ihn … empfing`; one or several. */
export function receivedAt(parsed: Parsed, line: Line, cue: CueFound & { is: 'verb' }): Received | null {
  const { subject, object, to } = cue.cue;
  if (subject !== 'host' || (object !== 'visitor' && to !== 'visitor') || cue.passive || cue.form === 'infinitive')
    return null;
  const { tokens } = line.sentence;
  const { received, participleLast } = parsed.lexicon.language;
  const stands = (words: Words, i: number) => i >= 0 && precededBy(words || undefined, tokens, i + 1);
  const first = cue.auxiliary === null ? cue.from : cue.from - 1;
  // `empfing her counterpart`: what a noun follows is possessive.
  const alone =
    tokens[cue.to + 1] === undefined ||
    /[,;:.]/u.test(tokens[cue.to + 1]?.gap ?? '') ||
    isAny(tokens, cue.to + 1, ['at', 'to', 'other', 'weekday']) ||
    (participleLast && isAny(tokens, cue.to + 1, ['article']));
  const behind = alone && !isAny(tokens, cue.to, ['article']) ? [cue.to] : [];
  const places = [first - 1, ...behind, ...middle(parsed, line, cue)];
  const is = (['many', 'one'] as const).find((many) => places.some((i) => stands(received[many], i)));
  // `le dio la bienvenida al presidente X`: whoever is received is named besides.
  const named = line.phrases.some(
    (phrase) => isPeople(phrase) && phrase.governor === 'to' && phrase.from >= cue.to && phrase.from - cue.to <= 6,
  );
  return named ? null : (is ?? null);
}

/** `wo ihn der Minister … empfing`: where the verb stands last, right behind the word that opens the clause. */
function middle(parsed: Parsed, { sentence: { tokens } }: Line, cue: CueFound): readonly number[] {
  if (!parsed.lexicon.language.participleLast) return [];
  for (let i = cue.from - 1; i > 0; i--) {
    if (/[;:.]/u.test(tokens[i + 1]?.gap ?? '')) return [];
    if (isAny(tokens, i, ['subordinate'])) return [i + 1];
  }
  return [];
}

/** `X arrived in Lima, where Y received him`: those whose journey was told right before, and whoever is named beside the verb. */
export function receivedWithPronoun(
  parsed: Parsed,
  line: Line,
  cue: CueFound & { is: 'verb' },
  memory: Memory,
  received: Received,
): readonly Occasion[] {
  const { stay } = memory;
  const { index } = line.sentence;
  const journey = cuesIn(parsed, line, 'visit').find((one) => one.is === 'verb' && one.to <= cue.from);
  const free = line.phrases.filter(
    (phrase) => ['person', 'description'].includes(phrase.kind) && phrase.governor === null && !phrase.genitive,
  );
  const [travelled] = topic(line, cue) ?? coordinations(free.filter(({ to }) => journey && to <= journey.from));
  const told = stay.told && index - stay.at === 1 && journey === undefined ? stay.guests : [];
  const guests = travelled
    ? resolve(parsed, line, travelled, memory, { part: 'visitor', side: 1, others: [] })
    : told.map((person) => ({ ...visitorNamed(person, line), side: 1 as const }));
  if (guests.length === 0 || (received === 'many') !== guests.length > 1) return [];
  const hosts = hostsBeside(line, cue, free, journey?.to ?? 0);
  if (hosts.length === 0) return [];
  const people = peopleIn(guests);
  const by = resolve(parsed, line, hosts, memory, { part: 'host', side: 0, others: people });
  // Nobody receives himself, nor at home somebody of his own state.
  const apart = by.every(
    (host) =>
      !people.some((guest) => guest === host.person) &&
      !guests.some(({ country }) => country !== null && country === host.country),
  );
  return by.length > 0 && apart ? [[...by, ...guests]] : [];
}

/** `Al ministro X lo recibió Y`: whoever is received is named before the pronoun that says so again. */
function topic(line: Line, cue: CueFound): readonly (readonly Phrase[])[] | null {
  const named = line.phrases.filter(
    ({ kind, governor, to }) => kind === 'person' && governor === 'to' && to < cue.from && cue.from - to <= 2,
  );
  return named.length > 0 ? coordinations(named) : null;
}

/** In words: so far behind the verb, after days and places, stands whoever received. */
const reach = 7;

/** Those named right before the verb, or right behind it; where both are, it is not sure who received. */
function hostsBeside(line: Line, cue: CueFound, free: readonly Phrase[], from: number): readonly Phrase[] {
  const { tokens } = line.sentence;
  const before = coordinations(free.filter((phrase) => phrase.from >= from && phrase.to <= cue.from)).at(-1) ?? [];
  const [after = []] = coordinations(free.filter((phrase) => phrase.from >= cue.to));
  const [next] = after;
  // `The office of the minister said that she received him`: whoever speaks did not receive.
  for (let i = before.at(-1)?.to ?? cue.from; i < cue.from; i++)
    if (isAny(tokens, i, ['verb', 'speech', 'subordinate', 'relative', 'person-pronoun'])) return [];
  const between = next ? tokens.slice(cue.to, next.from + 1) : [];
  const beside = next && next.from - cue.to <= reach && !between.some(({ gap }) => /[,;:.]/u.test(gap));
  if (!beside) return before;
  return before.length === 0 ? after : [];
}
