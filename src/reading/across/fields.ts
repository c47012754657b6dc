import { areTwoActing, statesTogether } from '../areas/states-together.ts';
import type { Draft } from '../drafts.ts';
import { cooperationsIn } from '../facts/cooperation.ts';
import type { Line, Parsed } from '../parsed.ts';
import { ladderOf } from '../standing/ladder.ts';
import type { Token } from '../words/tokens.ts';
import type { Contact } from './contacts.ts';

/** What one sentence tells, kept until it is known what the article as a whole is about. */
export interface Told {
  readonly line: Line;
  readonly meetings: readonly Draft[];
  readonly agreements: readonly Draft[];
  /** The agreement that the sentence is about, of its own or told before. */
  readonly covered: Draft | null;
  readonly statements: readonly Draft[];
}

/** The fields of cooperation of a sentence; the agreement or meeting that it is about learns them. */
export function fieldsOf(
  parsed: Parsed,
  { line, meetings, agreements, covered, statements }: Told,
  contact: Contact,
): readonly Draft[] {
  // `X and Y talked about the war of A with B`: those who meet, and not those of whom they speak.
  const states = contact.met.length > 0 ? contact.met : statesTogether(parsed, line);
  const named = covered && covered.parties.length >= 2 ? covered.parties : states;
  const together = named.length >= 2;
  const [one, ...more] = contact.states;
  // The article's own state talked with the only one that is named.
  const own =
    one !== undefined && more.length === 0 && parsed.home !== null && parsed.home !== one ? parsed.home : null;
  const parties = together ? named : own === null ? contact.states : [...contact.states, own].sort();
  const main = parsed.pair ?? parsed.states;
  const theirs = main.length > 0 && main.every((state) => parties.includes(state));
  const lead = contact.lead && theirs;
  const acting = together && areTwoActing(line);
  const found = cooperationsIn(line, {
    ...contact,
    parties,
    together,
    acting,
    theirs,
    lead,
    covered: covered?.status ?? null,
  });
  for (const { areas, cue } of found) {
    const owners = agreements.length > 1 ? ownersOf(line.sentence.tokens, agreements, cue.start) : [];
    for (const one of owners.length > 0 ? owners : covered ? [covered] : meetings)
      one.areas = [...new Set([...one.areas, ...areas])];
  }
  for (const one of found) one.speaker = statements[0]?.speaker ?? null;
  for (const one of statements) one.status = statementStatus(line);
  return found;
}

/**
 * `two texts: a memorandum on trade and a fisheries treaty`: the one right behind the field, else the nearest before it, and the lot
 * before that.
 */
function ownersOf(tokens: readonly Token[], agreements: readonly Draft[], start: number): readonly Draft[] {
  const area = tokens.findIndex((token) => token.start >= start);
  const told = agreements.flatMap((one) => (one.mention ? [{ one, from: one.mention.from }] : []));
  const behind = told.find(({ from }) => from > area && from - area <= compound && isUnbroken(tokens, area, from));
  const before = told.filter(({ from }) => from <= area);
  const nearest = behind ?? before.toSorted((a, b) => a.from - b.from).at(-1);
  if (!nearest) return [];
  if (nearest.one.mention?.another) return [nearest.one];
  const lots = before.filter(({ one, from }) => one.mention?.count != null && from < nearest.from);
  return [...lots, nearest].map(({ one }) => one);
}

/** In words: so far behind what it is about stands the noun of `the free trade agreement`. */
const compound = 3;

const isUnbroken = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from + 1, to + 1)
    .every(({ gap, matches }) => /^[\s-]$/u.test(gap) && !matches.some(({ value }) => joins.has(value.is)));

const joins: ReadonlySet<string> = new Set(['and', 'article', 'indefinite', 'of', 'with', 'to', 'about', 'at']);

/** A statement was made (`held`), unless its words say how far what it speaks of has come. */
function statementStatus(line: Line): Draft['status'] {
  const status = ladderOf(line.sentence.tokens, 0, line.sentence.tokens.length);
  return status === 'discussed' ? 'held' : status;
}
