import type { Language } from '../../languages/language.ts';
import { words } from '../../text/fold.ts';
import { alternatives, keyOf } from '../../text/patterns.ts';
import { coordinations } from '../clauses/arguments.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import type { Title } from '../people/titles.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { at, closed, isAny, spanOf, type Token } from '../words/tokens.ts';
import type { Memory } from './coreference.ts';
import { agreesInGender } from './gender.ts';
import { namedBefore } from './named-before.ts';
import { fieldsIn, mayHead, officesIn, wordsOf } from './offices.ts';

/** The latest person before the phrase whom its role and country fit; none for `a minister`. */
export function describedBy(
  parsed: Parsed,
  line: Line,
  phrase: Phrase,
  memory: Memory,
  others: readonly Person[],
): Person | undefined {
  const title = phrase.titles[0];
  const { tokens } = line.sentence;
  if (!title || (isIndefinite(tokens, phrase, title) && !title.counterpart)) return undefined;
  const country = title.country ?? phrase.country;
  const agrees = agreesInGender(parsed, tokens, phrase);
  const [meant, barred] = byStay(line, title, memory);
  const stays = meant.filter(
    (person) => !others.includes(person) && (country === null || person.country === null || person.country === country),
  );
  if (stays.length === 1) return stays[0];
  // `empfing seine Besucher`: nobody was said to come.
  if (title.possessive && says(line, title, 'guest') && meant.length === 0) return undefined;
  // `between X and the French minister`: nobody stands twice in one list.
  const listed = line.phrases.filter((one) => one !== phrase && one.coordination === phrase.coordination && one.name);
  const beside = listed.flatMap((one) => parsed.people.of(line.sentence.index, one) ?? []);
  const candidates = namedBefore(parsed, line, phrase).filter(
    (person) => !others.includes(person) && !barred.includes(person) && !beside.includes(person) && agrees(person),
  );
  if (title.counterpart) {
    const other = others[0];
    const found = candidates.find(
      (person) =>
        (country
          ? person.country === country
          : other !== undefined && person.country !== null && person.country !== other.country) &&
        (other === undefined || other.heads.size === 0 || person.heads.size === 0 || alike(parsed, person, other)),
    );
    return (
      found ??
      (country === null
        ? (otherOfTwo(memory.met, other) ?? onlyCounterpart(candidates))
        : namedByOrder(parsed, country)(candidates, others))
    );
  }
  const holds = holderOf(parsed, line, title);
  // `the head of diplomacy` is whoever holds that office, but where nobody is said to, it can be anybody, as `the official`.
  const loosely = title.sector === 'ANY' && title.heads.length < 2 && !candidates.some(holds);
  const holder = loosely ? () => true : holds;
  const fitting = candidates.filter((person) => (country === null || person.country === country) && holder(person));
  if (memory.subject && fitting.includes(memory.subject) && title.sector === 'ANY') return memory.subject;
  // `his Moroccan counterpart X … the Moroccan minister`: a counterpart holds the office, which no title of his says.
  const counterpart =
    country === null ? undefined : candidates.find((one) => one.country === country && one.heads.size === 0);
  // `the head of state received the Chilean president`: who is known to be that is no reason to think another is.
  const same = others.find((one) => country !== null && one.country === country && holder(one));
  const told =
    calledSo(title, fitting) ??
    (country === null && parsed.lexicon.language.verbFirst ? ofHere(fitting) : undefined) ??
    fitting[0] ??
    counterpart ??
    same ??
    onlyOne(candidates, holder, country) ??
    soleMember(parsed, line, title, candidates, country);
  if (told || country === null) return told;
  return (
    soleNational(parsed, line, title, candidates, country) ??
    soleNamed(parsed, line, candidates, country) ??
    namedByOrder(parsed, country)(candidates, others)
  );
}

/** `d'un ministre`: the article may stand behind a preposition that is written like one. */
function isIndefinite(tokens: readonly Token[], { from }: Phrase, { start }: Title): boolean {
  if (isAny(tokens, from, ['indefinite'])) return true;
  return isAny(tokens, from, ['of']) && start - from === 2 && isAny(tokens, from + 1, ['indefinite']);
}

/**
 * `la ministra`, of one minister and of another who is a `ministro`, `el presidente del Gobierno` of two heads of
 * government: whoever is called by these very words, where the latest is called by others of them.
 */
function calledSo({ heads }: Title, fitting: readonly Person[]): Person | undefined {
  const [latest] = fitting;
  const called = (person: Person) => heads.length > 0 && heads.every((head) => person.heads.has(head));
  if (!latest || called(latest)) return undefined;
  const stem = (word: string) => word.slice(0, -1).slice(0, 6);
  const otherwise = heads.length > 1 || heads.some((head) => [...latest.heads].some((own) => stem(own) === stem(head)));
  return otherwise ? fitting.find(called) : undefined;
}

/** `the defence minister`, where one is told with a state and another without: the press does not say of which state those at home are. */
function ofHere(fitting: readonly Person[]): Person | undefined {
  const [here, ...more] = fitting.filter((person) => person.country === null);
  return more.length === 0 ? here : undefined;
}

/** `invited his interlocutor`: of two who met, the one who is not the other. */
function otherOfTwo(met: readonly Person[], one: Person | undefined): Person | undefined {
  if (one === undefined || met.length !== 2 || !met.includes(one)) return undefined;
  return met.find((person) => person !== one);
}

/** `told his counterpart X … In a call with his counterpart`: the only one who was called by that word alone. */
function onlyCounterpart(candidates: readonly Person[]): Person | undefined {
  const [one, ...more] = candidates.filter(({ heads, roles }) => heads.size === 0 && roles.size > 0);
  return more.length === 0 ? one : undefined;
}

/** `the guest`, `the visiting minister`, `his host`: whom the words can mean, and whom they cannot. */
function byStay(
  line: Line,
  title: Title,
  { stay: { hosts, guests } }: Memory,
): readonly [readonly Person[], readonly Person[]] {
  if (says(line, title, 'guest')) return [guests, hosts];
  return says(line, title, 'receiver') ? [hosts, guests] : [[], []];
}

/** Whether a title holds such a word. */
function says({ sentence: { tokens } }: Line, { from, to }: Title, is: 'guest' | 'receiver'): boolean {
  return tokens.some((_, i) => i >= from && i < to && at(tokens, i, is));
}

/** `the Moroccan official`, where one person alone has no country yet: then the description states it. */
function onlyOne(
  candidates: readonly Person[],
  holder: (person: Person) => boolean,
  country: string | null,
): Person | undefined {
  if (country === null) return undefined;
  const open = candidates.filter((person) => person.country === null && holder(person));
  const [person] = open;
  if (!person || open.length > 1) return undefined;
  person.country = country;
  return person;
}

/** `Bundesrat X … der Aussenminister`: of the government's members the article names one, and nobody who holds that office. */
function soleMember(
  parsed: Parsed,
  { sentence: { tokens } }: Line,
  title: Title,
  candidates: readonly Person[],
  country: string | null,
): Person | undefined {
  const { language } = parsed.lexicon;
  const role = closed(parsed.text, spanOf(tokens, title.start, title.to));
  const fitting = candidates.filter((one) => country === null || one.country === null || one.country === country);
  const [person, ...more] = fitting.filter(({ roles }) => [...roles].some((one) => mayHead(language, one, role)));
  return more.length === 0 ? person : undefined;
}

/** Forces and services: of one state the article seldom names two of their chiefs. */
const services: ReadonlySet<string> = new Set(['MIL', 'COP', 'SPY']);

/** `Pakistan's deputy prime minister X … the Pakistani minister`: an office that tells little, and nobody else of that state. */
function soleNational(
  parsed: Parsed,
  { sentence: { tokens } }: Line,
  title: Title,
  candidates: readonly Person[],
  country: string,
): Person | undefined {
  const role = closed(parsed.text, spanOf(tokens, title.start, title.to));
  const particular = title.heads.length !== 1 || officesIn(parsed.lexicon.language, role).size > 0;
  for (let i = title.start; i < title.to; i++) if (isAny(tokens, i, ['portfolio'])) return undefined;
  const [person, ...more] = candidates.filter((one) => one.country === country);
  if (!person || more.length > 0 || particular) return undefined;
  if (title.sector !== null && services.has(title.sector) && person.sectors.has(title.sector)) return person;
  return title.sector === 'ANY' || title.heads.every((head) => person.heads.has(head)) ? person : undefined;
}

/** `A busy week for X. The Moroccan minister …`: the only one whom the article has named, right before and without an office. */
function soleNamed(
  { lines }: Parsed,
  { sentence: { index } }: Line,
  [person, ...more]: readonly Person[],
  country: string,
): Person | undefined {
  if (!person || more.length > 0 || person.country !== null || person.offices.size > 0) return undefined;
  const { sentence } = person.named;
  const several = lines[sentence]?.phrases.some(
    ({ kind }) => kind === 'pair' || kind === 'group' || kind === 'parties',
  );
  if (several || index - sentence > 2) return undefined;
  person.country = country;
  return person;
}

/** `The Netherlands and Morocco want … X and Y, the ministers of the two countries …`: in the order of their states. */
function namedByOrder(parsed: Parsed, country: string) {
  return (candidates: readonly Person[], others: readonly Person[]): Person | undefined => {
    const named = [...others, ...candidates.filter((one) => !others.includes(one))].toSorted(
      (a, b) => a.named.span.start - b.named.span.start,
    );
    const [first, second, ...more] = named;
    if (!first || !second || more.length > 0 || first.named.sentence !== second.named.sentence) return undefined;
    const lines = parsed.lines.slice(0, first.named.sentence + 1);
    const together = lines.at(-1)?.phrases.filter(({ kind }) => kind === 'person' || kind === 'pair');
    if (together?.length !== 3 || together.some(({ coordination }) => coordination !== together[0]?.coordination))
      return undefined;
    const lists = lines.flatMap(({ phrases }) => coordinations(phrases.filter(({ kind }) => kind === 'country')));
    const states = lists.find((list) => list.length === 2)?.map((phrase) => phrase.country) ?? [];
    if (!states.includes(country) || states[0] === states[1]) return undefined;
    for (const [i, person] of [first, second].entries()) person.country ??= states[i] ?? null;
    return candidates.find((one) => one.country === country);
  };
}

/** Of like offices, or of the same one under two of its names. */
function alike({ lexicon: { language } }: Parsed, a: Person, b: Person): boolean {
  const held = ({ roles }: Person) => new Set([...roles].flatMap((role) => [...officesIn(language, role)]));
  return (
    [...a.heads].some((head) => b.heads.has(head)) ||
    [...a.sectors].some((sector) => b.sectors.has(sector)) ||
    !held(a).isDisjointFrom(held(b))
  );
}

/**
 * Who can be meant by a title: anybody by `the official`, else whoever holds the same office under any of its names
 * (`the head of state`: the president), or an office with a head noun in common. `The army chief` can be the chief of
 * army staff, `the prime minister` no deputy prime minister.
 */
function holderOf(parsed: Parsed, line: Line, title: Title): (person: Person) => boolean {
  const { language } = parsed.lexicon;
  const compounds = language.compounds === true;
  const lesser = new Set(alternatives(language.lesser).flat());
  const { tokens } = line.sentence;
  const role = closed(parsed.text, spanOf(tokens, title.start, title.to));
  const said = tokens.filter(
    (_, i) => i >= title.start && i < title.to && !isAny(tokens, i, ['nationality', 'country', 'of', 'article']),
  );
  const printed = new Set(said.map(({ folded }) => folded));
  const alone = alternatives(language.headOfState ?? '').some(
    ([word]) => printed.size === 1 && printed.has(word ?? ''),
  );
  const named = alone ? new Set([0]) : officesIn(language, role);
  if (named.size === 0 && title.sector === 'ANY') return () => true;
  return (person) => {
    const fully = [...person.offices].filter(
      (office) => !office.split(' ').some((word) => lesser.has(word) && !title.heads.includes(word)),
    );
    if (person.offices.size === 0) return title.country !== null && person.country === title.country;
    if (fully.length === 0) return false;
    // Of `deputy prime minister and foreign minister` the second office alone is held.
    const isLesser = (held: string) => words(held).some((word) => lesser.has(keyOf(word)) && !printed.has(keyOf(word)));
    const offices = (below: boolean) =>
      [...person.roles].filter((one) => isLesser(one) === below).flatMap((one) => [...officesIn(language, one)]);
    const held = offices(false);
    // `the minister` is no prime minister.
    if (named.size === 0 && held.length > 0 && held.every((office) => office === prime)) return false;
    if (named.size > 0 && held.length > 0) return held.some((office) => named.has(office));
    if (offices(true).some((office) => named.has(office))) return false;
    if (!sharesField(language, role, person)) return false;
    const heads = title.heads.filter((head) => head.length > 2);
    const fits = (word: string) => heads.some((head) => word === head || (compounds && ends(word, head)));
    if (fully.some((office) => office.split(' ').some(fits))) return true;
    // `the head of diplomacy … the minister`: another name of the office held.
    return printed.size === 1 && held.some((office) => [...wordsOf(language, office, lesser)].some(fits));
  };
}

/** The head of government among a language's offices. */
const prime = 2;

/** `the foreign minister` is no interior minister; of a minister without a field nobody knows. */
function sharesField(language: Language, role: string, person: Person): boolean {
  const asked = fieldsIn(language, role);
  const own = [...person.roles].map((one) => fieldsIn(language, one)).filter((fields) => fields.length > 0);
  const within = (some: readonly string[], all: readonly string[]) => some.every((field) => all.includes(field));
  return asked.length === 0 || own.length === 0 || own.some((held) => within(asked, held) || within(held, asked));
}

/** `the minister` of the interior minister, where the two are one word: what is longer ends in the shorter. */
function ends(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 5 && long.endsWith(short);
}
