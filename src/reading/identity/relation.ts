import { alike, soundsLike } from '../../text/skeleton.ts';
import { isChildOf } from '../people/same-name.ts';
import type { Form } from './form.ts';
import type { NameWord } from './name.ts';

/** Whether two forms are one actor: `same` joins, `different` forbids, `unknown` leaves it to others. */
export interface Relation {
  readonly verdict: 'same' | 'different' | 'unknown';
  /** The rule in words, as shown to whoever asks why two names are one. */
  readonly why: string;
}

const unknown: Relation = { verdict: 'unknown', why: 'nothing joins them' };
const different = (why: string): Relation => ({ verdict: 'different', why });
const same = (why: string): Relation => ({ verdict: 'same', why });

interface Pairing {
  readonly strong: number;
  readonly weak: number;
  readonly initials: number;
  readonly numerals: number;
  /** Words were joined by sound, not by spelling. */
  readonly bySound: boolean;
  readonly left: readonly NameWord[];
  readonly right: readonly NameWord[];
}

const startsWith = (initial: NameWord, word: NameWord) =>
  (initial.weight === 'initial' || word.weight === 'initial') && initial.folded[0] === word.folded[0];

/** Pairs the words of two names in any order: first by spelling, then by sound, then an initial with its word. */
function pair(a: readonly NameWord[], b: readonly NameWord[]): Pairing {
  const left = [...a];
  const right = [...b];
  const counts = { strong: 0, weak: 0, initials: 0, numerals: 0, bySound: false };
  const take = (agree: (x: NameWord, y: NameWord) => boolean, sound: boolean) => {
    for (let i = left.length - 1; i >= 0; i--) {
      const mine = left[i];
      const at = mine ? right.findIndex((theirs) => agree(mine, theirs)) : -1;
      const theirs = right[at];
      if (!mine || !theirs) continue;
      if (mine.weight === 'numeral') counts.numerals++;
      else if (mine.weight === 'initial' || theirs.weight === 'initial') counts.initials++;
      else if (mine.weight === 'weak' || theirs.weight === 'weak') counts.weak++;
      else counts.strong++;
      if (sound) counts.bySound = true;
      left.splice(i, 1);
      right.splice(at, 1);
    }
  };
  take((x, y) => x.folded === y.folded, false);
  take((x, y) => x.weight === y.weight && x.weight !== 'initial' && soundsLike(x.folded, y.folded) <= alike, true);
  take(startsWith, false);
  return { ...counts, left, right };
}

const telling = (words: readonly NameWord[]) => words.filter((word) => word.weight === 'strong').length;
const shares = (a: readonly string[], b: readonly string[]) => a.some((item) => b.includes(item));
const quoted = (a: Form, b: Form) => (a.name === b.name ? `"${a.name}"` : `"${a.name}" and "${b.name}"`);

function relatePeople(a: Form, b: Form): Relation {
  if (a.entry && a.entry === b.entry) return same(`data/actors.json gives ${quoted(a, b)} as spellings of ${a.entry}`);
  if (a.entry && b.entry) return different('data/actors.json knows them as two people');
  const countries = a.country !== null && b.country !== null;
  const roles = shares(a.roles, b.roles);
  if (countries && a.country !== b.country && !roles) return different('their countries and roles differ');
  const found = pair(a.words, b.words);
  const numeralsLeft = [...found.left, ...found.right].some((word) => word.weight === 'numeral');
  if (numeralsLeft) return found.strong + found.weak > 0 ? different('a regnal number tells them apart') : unknown;
  if (areOfOneFamily(a, b)) return different('one bears the other as a parent');
  const joined = found.strong + found.weak;
  const how = found.bySound ? 'sound alike' : 'agree';
  if (a.bare || b.bare) {
    if (found.strong !== 1) return unknown;
    // In a full name the first word is the given name, which fixes nobody.
    const full = a.bare ? b : a;
    const surname = (a.bare ? a : b).words[0];
    if (!full.bare && surname && pair(full.words.slice(1), [surname]).strong !== 1) return unknown;
    if (!countries || a.country !== b.country || !roles) return unknown;
    return same(
      `the surname in ${quoted(a, b)} with the same country (${a.country}) and role (${a.roles.find((role) => b.roles.includes(role))}...)`,
    );
  }
  const over = [telling(found.left), telling(found.right)];
  if (Math.min(...over) > 0) return joined > 0 ? different('their given or family names differ') : unknown;
  if (countries && a.country !== b.country && found.left.length + found.right.length > 0) {
    return different('their countries differ');
  }
  if (found.numerals > 0) {
    const [mine, theirs] = [a.words[0], b.words[0]];
    const first = mine && theirs && pair([mine], [theirs]);
    return first && first.strong + first.weak > 0 ? same(`name and regnal number of ${quoted(a, b)} agree`) : unknown;
  }
  if (found.strong >= 2) return same(`family and given names of ${quoted(a, b)} ${how}, in any order`);
  const nothingLeft = found.left.length + found.right.length === 0;
  if (found.strong === 1 && found.weak > 0 && found.initials === 0 && Math.max(...over) === 0)
    return same(`all names of ${quoted(a, b)} ${how}`);
  const [first, other] = [a.words[0], b.words[0]];
  const initial = first && other && a.words.length === 2 && nothingLeft && startsWith(first, other);
  if (found.strong === 1 && initial && countries && a.country === b.country) {
    return same(`family name, initial and country of ${quoted(a, b)} agree`);
  }
  if (found.weak >= 1 && nothingLeft && joined === a.words.length) return same(`all names of ${quoted(a, b)} ${how}`);
  return unknown;
}

/** Whether one of two full names says that the other is the parent's, in whatever spelling. */
function areOfOneFamily(a: Form, b: Form): boolean {
  if (a.bare || b.bare) return false;
  const [one, other] = [a, b].map(({ words }) => ({ words, father: words.find((word) => word.parent) ?? null }));
  const agree = (x: NameWord, y: NameWord) => pair([x], [y]).strong + pair([x], [y]).weak > 0;
  return one !== undefined && other !== undefined && (isChildOf(one, other, agree) || isChildOf(other, one, agree));
}

function relateOrganisations(a: Form, b: Form): Relation {
  if (a.entry && a.entry === b.entry) return same(`data/actors.json gives ${quoted(a, b)} as names of ${a.entry}`);
  if (a.entry && b.entry) return different('data/actors.json knows them as two organisations');
  const spelling = a.spellings.find((candidate) => b.spellings.includes(candidate));
  if (spelling === undefined) return unknown;
  if (a.country !== null && b.country !== null && a.country !== b.country) return different('their countries differ');
  return same(`both are written "${spelling}"`);
}

/** Compares two forms; symmetric. `never` holds the names that data/actors.json keeps apart. */
export function relate(a: Form, b: Form, never: (a: Form, b: Form) => boolean): Relation {
  if (a.kind !== b.kind) return unknown;
  if (a.key === b.key) return same(`the same spelling "${a.name}"`);
  if (never(a, b)) return different('data/actors.json says that they are never one');
  // Pairing words takes the first that fits, so that the two forms must always come in the same order.
  if (a.key > b.key) return relate(b, a, never);
  if (a.kind === 'person') return relatePeople(a, b);
  return a.kind === 'organisation' ? relateOrganisations(a, b) : unknown;
}
