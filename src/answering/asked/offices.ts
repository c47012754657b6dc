import { languages } from '../../languages/all.ts';
import { headIds, type OfficeId } from '../../languages/asking.ts';
import type { Language } from '../../languages/language.ts';
import type { Fact, Participant } from '../../reading/fact.ts';
import { memo } from '../../text/memo.ts';
import { matcherOf } from '../../text/patterns.ts';
import { countryMatcher } from './countries.ts';
import { isAlone } from './offices-beside.ts';
import type { AskedCountry, AskedOffice } from './question.ts';
import { type Found, findEvery, finds, foldedOf, type Token, tokensOf } from './tokens.ts';
import { type Vocabulary, vocabularies } from './vocabulary.ts';

/**
 * Runs of office words around an office that somebody holds, with `of the` and a nationality between them: `inspector
 * general of the Moroccan armed forces`, `the Pakistani defence minister`.
 */
export function officesIn(
  tokens: readonly Token[],
  text: string,
  { offices, filler, cues, language }: Vocabulary,
  countries: readonly Found<AskedCountry>[],
): Found<AskedOffice>[] {
  const folded = foldedOf(tokens);
  const out: Found<AskedOffice>[] = [];
  // `who leads the DGSN?` asks for whoever holds an office there.
  const leads = findEvery(cues, folded).some(({ value }) => value === 'role');
  let index = 0;
  while (index < folded.length) {
    const first = offices.at(folded, index)[0];
    if (!first) {
      index++;
      continue;
    }
    const ids = idsWithin(offices, folded, index, first.length);
    let end = index + first.length;
    let country =
      countries.find(({ to, value }) => to === index && value.as === 'nationality')?.value.code ??
      stateOf(folded.slice(index, end), language);
    // A portfolio that nobody is yet said to hold must stand right before the office: `defence minister`.
    const open = () => ids.some((id) => heads.has(id));
    for (let at = end; at < folded.length && at - end < 4; ) {
      const more = offices.at(folded, at)[0];
      const nation = countries.find(({ from }) => from === at);
      // `the interior minister and the ambassador`: another office after `and` is somebody else's.
      const another = more && open() && at > end && heads.has(more.value) && isJoining(folded.slice(end, at), language);
      if (another) break;
      if (more && (open() || at === end)) {
        ids.push(...idsWithin(offices, folded, at, more.length));
        end = at += more.length;
      } else if (!open()) break;
      // `the king and Spain`: a state after `and` is another.
      else if (nation?.value.there || (nation && isJoining(folded.slice(end, at), language))) break;
      else if (nation) {
        country ??= nation.value.code;
        at = nation.to;
      } else if (filler.at(folded, at).length > 0) at++;
      else break;
    }
    if (open() || leads)
      out.push({
        from: index,
        to: end,
        value: {
          words: text.slice(tokens[index]?.start, tokens[end - 1]?.end),
          offices: [...new Set(ids)],
          country: isAlone(ids) ? null : country,
        },
      });
    index = end;
  }
  return out;
}

function isJoining(between: readonly string[], { connectors }: Language): boolean {
  const joining = connectors.and.split('|').map((word) => word.trim());
  return between.some((word) => joining.includes(word));
}

/** The one state that calls an office so: `Bundesinnenminister`; null for none or several. */
function stateOf(folded: readonly string[], { bodies }: Language): string | null {
  const states = Object.entries(bodies.national ?? {}).filter(([, words]) => finds(matcherFor(words), folded));
  return states.length === 1 ? (states[0]?.[0] ?? null) : null;
}

const matcherFor = memo((words: string) => matcherOf([[words, true as const]]));

/** Everything that a term says, also by a word inside it: a `foreign minister` is a minister. */
function idsWithin(
  offices: Vocabulary['offices'],
  folded: readonly string[],
  from: number,
  length: number,
): OfficeId[] {
  const found = findEvery(offices, folded.slice(from, from + length));
  const whole = found.some(({ from: at, to, value }) => to - at === length && heads.has(value));
  // `canciller alemana` is no foreign minister: an office inside a longer one is not meant, a portfolio is.
  const within = ({ from: at, to }: Found<OfficeId>) =>
    to - at < length && found.some((other) => other.from === at && other.to === to && heads.has(other.value));
  return found.filter((one) => !whole || !within(one)).map(({ value }) => value);
}

/** Offices that a person holds; the others are portfolios, which mean nothing alone. */
const heads: ReadonlySet<OfficeId> = new Set(headIds);

/**
 * The offices and portfolios that a role as printed speaks of, in whatever language; a deputy does not hold the office
 * itself.
 */
const officesOf = memo((role): ReadonlySet<OfficeId> => {
  const folded = foldedOf(tokensOf(role));
  return new Set(
    vocabularies().flatMap(({ offices, lesser }) =>
      findEvery(offices, folded)
        .filter(({ from, value }) => !heads.has(value) || from === 0 || lesser.at(folded, from - 1).length === 0)
        .map(({ value }) => value),
    ),
  );
});

/** Whether a role, with its holder's country, is the office asked for; a country that is not known is no obstacle. */
export function isOffice(role: string, country: string | null, asked: AskedOffice): boolean {
  const from = asked.country === null ? null : (country ?? countryOfRole(role));
  if (from !== null && asked.country !== from) return false;
  return tellsOfOffice(role, asked);
}

/** Whether words tell of the office, of whatever country. */
export function tellsOfOffice(words: string, { offices }: AskedOffice): boolean {
  const told = officesOf(words);
  return offices.every((office) => told.has(office));
}

/** The country that a role names, by name or adjective: `Pakistani defence minister`; null for none or several. */
export function countryOfRole(role: string): string | null {
  const named = countriesOfRole(role);
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** Whether none of the roles of somebody is the office, though they hold others: no title of theirs. */
export function isNoTitle({ offices }: AskedOffice, roles: readonly string[]): boolean {
  const held = roles.map(officesOf).filter((one) => [...one].some((id) => heads.has(id)));
  return held.length > 0 && !held.some((one) => offices.every((id) => one.has(id)));
}

/** The countries that a role names: of an ambassador the one that sends and the one that receives. */
export function countriesOfRole(role: string): ReadonlySet<string> {
  return new Set(findEvery(countryMatcher(), foldedOf(tokensOf(role))).map(({ value }) => value.code));
}

/** Whether a role is a counterpart's, in any language. */
const isCounterpart = memo((role: string): boolean =>
  languages.some(({ counterparts }) => finds(matcherFor(counterparts), foldedOf(tokensOf(role)))),
);

/** What tells of somebody's office: the role and name as printed, and of a counterpart the roles of the others. */
function officeWords(fact: Fact, { role, name, asWritten }: Participant): string {
  const own = [role, name, asWritten].join(' ');
  if (role === null || !isCounterpart(role)) return own;
  return [own, ...fact.participants.flatMap((other) => (other.name === name ? [] : (other.role ?? [])))].join(' ');
}

/** The participants who hold the office; of which state is told by the role, and never by a name: `السوداني`. */
export function holders(fact: Fact, asked: AskedOffice): readonly Participant[] {
  return fact.participants.filter((participant) => {
    const { role, name, asWritten, country } = participant;
    const from = country ?? countryOfRole([role, asWritten.replace(name, ' ')].join(' '));
    const elsewhere = asked.country !== null && from !== null && from !== asked.country;
    return !elsewhere && tellsOfOffice(officeWords(fact, participant), asked);
  });
}
