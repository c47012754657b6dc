import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isDefiniteArticle } from '../words/articles.ts';
import { someIn } from '../words/stretches.ts';
import { at, foldedOf, isAny, type Token } from '../words/tokens.ts';
import type { Memory } from './coreference.ts';
import { namedBefore } from './named-before.ts';
import { officesIn } from './offices.ts';

/** Whether the words mean several people named before: `the two ministers`, `both`, and `the officers` as a subject. */
export function standsForSeveral(line: Line, phrase: Phrase): boolean {
  return phrase.kind === 'pair' || isBareGroup(line, phrase);
}

/** Whom words for several mean: those who met last, else those who are to meet, those who did something together, else the two named last. */
export function severalMeant(parsed: Parsed, line: Line, phrase: Phrase, memory: Memory): readonly Person[] {
  const { tokens } = line.sentence;
  const three = tokens.some((_, i) => i >= phrase.from && i < phrase.to + 1 && isAny(tokens, i, ['three']));
  const fits = ({ length }: readonly Person[]) => (three ? length === 3 : length >= 2);
  if (at(tokens, phrase.from, 'couple')) return coupleMeant(parsed, line, phrase, memory);
  if (phrase.kind === 'group' && !isBareGroup(line, phrase)) return [];
  const beside = phrase.kind === 'pair' ? namedBeside(parsed, line, phrase) : [];
  const between = phrase.kind === 'pair' && phrase.governor === 'between' ? namedHere(parsed, line, phrase) : [];
  const those = [beside, between, memory.met, memory.meeting, memory.joint].find(fits);
  const alike = those && !three && phrase.kind === 'pair' ? alikeOf(parsed, line, phrase, those) : those;
  // `was received by A and B; X will receive him. The two heads of state`: of more than two who met, those two who are to meet.
  const planned =
    phrase.kind === 'pair' && those === memory.met && (alike?.length ?? 0) > 2 && memory.meeting.length === 2;
  const known = planned ? memory.meeting : alike;
  if (phrase.kind === 'group') return known && (three || meansAny(parsed, line, phrase, known)) ? known : [];
  return known ?? (three ? [] : latestTwo(parsed, line, phrase));
}

/** `the two kings` of a meeting of four: those two who hold that office; else everybody. */
function alikeOf({ lexicon }: Parsed, line: Line, { from, to }: Phrase, people: readonly Person[]): readonly Person[] {
  if (people.length < 3) return people;
  const words = foldedOf(line.sentence.tokens).slice(from, to);
  const offices = words.flatMap((word) =>
    lexicon.pluralEndings.flatMap((end) => (word.endsWith(end) ? [word.slice(0, word.length - end.length)] : [])),
  );
  const holders = people.filter(({ heads }) => offices.some((office) => heads.has(office)));
  return holders.length === 2 ? holders : people;
}

/** In sentences: so far back `the royal couple` means those who were named together. */
const coupled = 30;

/** `The royal couple`: the king and the queen whom the article named last as one pair. */
function coupleMeant(
  parsed: Parsed,
  { sentence: { tokens, index } }: Line,
  { from, to, governor }: Phrase,
  { stay }: Memory,
): readonly Person[] {
  const state = [from - 1, to].flatMap((k) => at(tokens, k, 'nationality')?.value.country ?? [])[0] ?? null;
  const of = isAny(tokens, to, ['of']) ? (at(tokens, to + 1, 'country')?.value.country ?? state) : state;
  for (let i = index - 1; i >= Math.max(0, index - coupled); i--) {
    const line = parsed.lines[i];
    if (!line) continue;
    const royal = line.phrases.filter(
      ({ kind, titles }) => kind === 'person' && titles.some(({ start, to }) => isRoyal(line, start, to)),
    );
    for (const one of royal) {
      const group = line.phrases.filter(({ coordination }) => coordination === one.coordination);
      const people = [...new Set(group.flatMap((each) => parsed.people.of(i, each) ?? []))];
      if (people.length !== 2 || group.length !== 2 || !group.every((each) => royal.includes(each))) continue;
      // `the Swedish royal couple` is no Belgian one, and nobody is received by himself.
      // Whoever has no state is at home.
      const other = of !== null && !people.some(({ country }) => (country ?? parsed.home) === of);
      const guests = governor === 'by' && people.some((person) => stay.guests.includes(person));
      return other || guests ? [] : people;
    }
  }
  return [];
}

/** `The royal couple hosted a lunch`: the two of them and nobody else, who did not meet each other. */
export function isCoupleAlone(
  parsed: Parsed,
  line: Line,
  people: readonly { person: Person | null }[],
  memory: Memory,
): boolean {
  return line.phrases.some((phrase) => {
    if (phrase.kind !== 'pair' || !at(line.sentence.tokens, phrase.from, 'couple')) return false;
    const two = coupleMeant(parsed, line, phrase, memory);
    return two.length > 0 && people.every(({ person }) => person !== null && two.includes(person));
  });
}

/** An office that one of a royal couple holds, with or without a nationality before it. */
function isRoyal({ sentence: { tokens } }: Line, from: number, to: number): boolean {
  return someIn(tokens, from, to, ['royal']);
}

/** `The delegation`, `the Kuwaiti delegation`, and in the next sentence `the senators`: whoever was said to lead one. */
export function leaderMeant(line: Line, phrase: Phrase, { led }: Memory): Person | null {
  const { tokens, index } = line.sentence;
  if (phrase.kind !== 'group' || led === null || phrase.states || !isDefinite(tokens, phrase)) return null;
  if (phrase.country !== null && phrase.country !== led.person.country) return null;
  if (foldedOf(tokens).slice(phrase.from, phrase.to).includes(led.word)) return led.person;
  return index - led.at === 1 && phrase.country === null && isBareGroup(line, phrase) ? led.person : null;
}

/** An article that is no indefinite one opens it, or its first word has one written with it. */
function isDefinite(tokens: readonly Token[], { from }: Pick<Phrase, 'from'>): boolean {
  if (tokens[from]?.caseless) return tokens[from]?.definite ?? false;
  return isDefiniteArticle(tokens, from);
}

/** A definite noun of people alone: of no state, office or number that the words tell, and governed by nothing. */
function isBareGroup({ sentence: { tokens } }: Line, { kind, from, to, governor, country, states }: Phrase): boolean {
  if (kind !== 'group' || governor !== null || country !== null || states || to - from > 3) return false;
  if (!isDefinite(tokens, { from }) || isAny(tokens, from, ['possessive'])) return false;
  if (isAny(tokens, to, ['of', 'from', 'nationality', 'country', 'portfolio'])) return false;
  for (let i = from + 1; i < to; i++) if (!isAny(tokens, i, ['group', 'role', 'three', 'article'])) return false;
  return true;
}

/** `The officials` can be anybody, `the ministers` only ministers: nouns that `the two` can stand before, or an office that one of them holds. */
function meansAny({ lexicon }: Parsed, line: Line, { from, to, titles }: Phrase, people: readonly Person[]): boolean {
  const { tokens } = line.sentence;
  const [title] = titles;
  const heads = [...(title?.heads ?? [])];
  for (let i = from; i < to; i++) {
    if (!isAny(tokens, i, ['role']) && lexicon.paired.has(tokens[i]?.folded ?? '')) return true;
    heads.push(...(at(tokens, i, 'group')?.value.heads ?? []));
  }
  if (title?.sector === 'ANY') return true;
  const offices = heads.flatMap((head) => [
    head,
    ...lexicon.pluralEndings.map((one) => head.replace(new RegExp(`${one}$`, 'u'), '')),
  ]);
  return people.some((person) =>
    offices.some((office) =>
      [...person.heads].some((held) => held === office || (office.length > 4 && held.includes(office))),
    ),
  );
}

/** `The two ministers, X and Y, held …`: as many names, set off by commas, right after the words for them. */
function namedBeside(parsed: Parsed, line: Line, pair: Phrase): readonly Person[] {
  const { tokens, index } = line.sentence;
  const next = line.phrases.find(({ from }) => from >= pair.to);
  if (next?.kind !== 'person' || next.governor !== null || next.from - pair.to > 8) return [];
  if (!/^,/u.test(tokens[next.from]?.gap ?? '')) return [];
  for (let i = pair.to; i < next.from; i++)
    if (isAny(tokens, i, ['verb', 'speech', 'have', 'be', 'support', 'future']) && !isAny(tokens, i, ['of', 'article']))
      return [];
  const group = line.phrases.filter(({ coordination }) => coordination === next.coordination);
  const people = group.flatMap((one) => parsed.people.of(index, one) ?? []);
  return people.length === group.length && people.length > 1 ? people : [];
}

/** `X will be received by Y, in the first audience between both`: the only two whom the sentence names before it. */
function namedHere(parsed: Parsed, { sentence: { index }, phrases }: Line, { from }: Phrase): readonly Person[] {
  const named = phrases.filter((one) => one.kind === 'person' && one.to <= from);
  const people = new Set(named.flatMap((one) => parsed.people.of(index, one) ?? []));
  return people.size === 2 ? [...people] : [];
}

/** `The two heads of state` are no director: whoever has an office, but none that goes by a name of its own, is not meant. */
function mayHold({ lexicon }: Parsed, line: Line, { from, to }: Phrase): (person: Person) => boolean {
  const singular = (word: string) => {
    const ending = lexicon.pluralEndings.find((one) => word.endsWith(one) && word.length > one.length + 3);
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
  const words = foldedOf(line.sentence.tokens).slice(from, to).map(singular).join(' ');
  if (officesIn(lexicon.language, words).size === 0) return () => true;
  return ({ heads, roles }) =>
    heads.size === 0 || [...roles].some((role) => officesIn(lexicon.language, role).size > 0);
}

/** With no meeting reported yet: the two people named last, if they are of two countries. */
function latestTwo(parsed: Parsed, line: Line, phrase: Phrase): readonly Person[] {
  const [first, second] = namedBefore(parsed, line, phrase).filter(mayHold(parsed, line, phrase));
  if (!first || !second || first.country === second.country) return [];
  return [second, first];
}
