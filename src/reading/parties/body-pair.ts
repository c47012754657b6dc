import { memoOf } from '../../text/memo.ts';
import { regionOf, stateOf } from '../bodies/regions.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople } from '../phrases/phrase.ts';
import { at, isAny } from '../words/tokens.ts';
import { partyAt } from './body-names.ts';
import { nationsIn } from './party-names.ts';

/** A town, a part of a state or an institution, with its state where the text tells it. */
interface Body {
  readonly name: string;
  readonly state: string | null;
  readonly school: boolean;
}

/** In sentences: so far from its beginning an article says whom it is about. */
const opening = 5;

/**
 * Where an article opens with two towns, parts of states or institutions, they made what their people signed, and not the
 * states that those are of: `Example Province's governor X and mayor Y of Sampleton signed …`. The parties as they were
 * where the sentence names a state that acts, or the two do not fit.
 */
export function asBodies(parsed: Parsed, line: Line, parties: readonly string[]): readonly string[] {
  const pair = bodyPair(parsed, line);
  if (
    !pair ||
    parties.length > 2 ||
    (ofOne(pair) && parties.length === 2 && parties.every(isCode)) ||
    parties.some((party) => !/^[A-Z]{2}$/u.test(party) && !pair.some(({ name }) => isSame(name, party))) ||
    namesState(parsed, line)
  )
    return parties;
  const states = pair.flatMap(({ state }) => state ?? []);
  const fits =
    parties.length === 2
      ? states.length === 0 ||
        states.some((state) => parties.includes(state)) ||
        (states.length < 2 && !parties.every(isCode))
      : parties.every((one) => states.includes(one) || states.length < 2 || !isCode(one));
  return fits ? pair.map(({ name }) => name) : parties;
}

const isCode = (party: string): boolean => /^[A-Z]{2}$/u.test(party);

/** One name is the other in a longer form. */
const isSame = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);

/** The two schools or the two towns that the article opens with; of one school the other may stand in the sentence itself. */
function bodyPair(parsed: Parsed, line: Line): readonly Body[] | null {
  const { bodies } = opened(parsed);
  const schools = bodies.filter(({ school }) => school);
  // A university in a town is no partner of that town.
  if (schools.length === 0) return bodies.length === 2 ? bodies : null;
  if (schools.length > 2 || signsForState(line)) return null;
  const found = [...schools];
  if (found.length < 2) for (const body of bodiesIn(parsed, line)) if (body.school) add(found, body);
  return found.length === 2 ? found : null;
}

/** `the border regions (Upper Austria, Lower Austria)`: parts of one state made nothing of what two states made. */
const ofOne = ([one, other]: readonly Body[]): boolean => one?.state != null && one.state === other?.state;

const offices: readonly (string | null)[] = ['GOV', 'MIL', 'LEG', 'COP', 'SPY', 'JUD'];

/** Somebody who acts in an office of a state, and does not only look on, or an organ of one. */
const signsForState = ({ phrases, sentence: { tokens } }: Line): boolean =>
  tokens.some((_, i) => isAny(tokens, i, ['state-body']) && !isAny(tokens, i, ['school'])) ||
  phrases.some(
    ({ governor, titles, country, from, to }) =>
      governor !== 'presence' &&
      country !== null &&
      titles.some(({ sector }) => offices.includes(sector)) &&
      // `the vice-president of the University of Technology`: an office of a school.
      !tokens.slice(from, to).some((_, k) => at(tokens, from + k, 'school')),
  );

/** A state that acts by its own name. */
const namesState = (parsed: Parsed, line: Line): boolean =>
  line.phrases.some(
    (phrase) =>
      phrase.kind === 'country' &&
      !phrase.genitive &&
      (phrase.governor === null || phrase.governor === 'between') &&
      regionOf(parsed, line, phrase) === null &&
      !isAny(line.sentence.tokens, phrase.from - 1, ['district', 'organisation']),
  );

const opened = memoOf((parsed: Parsed): { readonly bodies: readonly Body[] } => {
  const bodies: Body[] = [];
  for (const line of parsed.lines.slice(0, opening)) for (const body of bodiesIn(parsed, line)) add(bodies, body);
  return { bodies };
});

/** The same name in a longer form is the same body. */
function add(found: Body[], body: Body): void {
  const same = found.findIndex(({ name }) => isSame(name, body.name));
  const known = found[same];
  if (!known) found.push(body);
  else {
    const name = known.name.length <= body.name.length ? known.name : body.name;
    found[same] = { name, state: known.state ?? body.state, school: known.school };
  }
}

function bodiesIn(parsed: Parsed, line: Line): readonly Body[] {
  const { tokens } = line.sentence;
  const out = line.phrases.flatMap((phrase) => {
    const name = phrase.governor === 'at' ? null : regionOf(parsed, line, phrase);
    return name === null ? [] : [{ name, state: stateOf(parsed, name) ?? phrase.country, school: false }];
  });
  for (let i = 0; i < tokens.length; ) {
    const one = partyAt(parsed, line, i);
    const name = one?.party ?? null;
    const led = line.phrases.some((phrase) => isPeople(phrase) && phrase.from === one?.from);
    const sub =
      one &&
      name !== null &&
      !/^[A-Z]{2}$/u.test(name) &&
      ((one.is === 'town' && !led && !namesStops(line)) || isInstitution(line, one.from, one.to));
    if (sub && name !== null && !isAny(tokens, i - 1, ['at'])) {
      const [state] = nationsIn(tokens, Math.max(0, one.from - 1), Math.min(tokens.length, one.to + 1));
      out.push({ name, state: state ?? null, school: one.is !== 'town' });
    }
    i = sub ? Math.max(one.to, i + 1) : i + 1;
  }
  return out;
}

/** `visited the cities of A, B, C and D`: where somebody went, and nobody who signs. */
function namesStops({ phrases }: Line): boolean {
  const places = phrases.filter(({ kind }) => kind === 'place');
  return places.some(({ coordination: list }) => places.filter((one) => one.coordination === list).length > 2);
}

/** Universities, hospitals, academies: what acts for itself and for no state. */
function isInstitution({ sentence: { tokens } }: Line, from: number, to: number): boolean {
  let head = false;
  for (let i = from; i < to; i++) {
    if (isAny(tokens, i, ['state-body', 'world-body', 'role', 'firm', 'joint-body'])) return false;
    // `a Chinese university from Hebei`: one that has no name.
    if (isAny(tokens, i, ['school']) && isAny(tokens, i - 1, ['nationality']) && isAny(tokens, i + 1, ['from']))
      return false;
    head ||= at(tokens, i, 'school') !== undefined;
  }
  return head;
}
