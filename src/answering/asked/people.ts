import type { Actor, ActorHit, Archive, NameMatch } from '../../archive/archive.ts';
import { roleKeys } from '../../reading/identity/name.ts';
import { servant } from '../../reading/people/inside-names.ts';
import { isJoined } from '../../reading/words/asked-clitics.ts';
import { edits } from '../../text/edits.ts';
import { fold } from '../../text/fold.ts';
import { alike, soundsLike } from '../../text/skeleton.ts';
import { isCountry } from './countries.ts';
import { unread } from './left-over.ts';
import { isParticle, tellsOfDescent } from './particles.ts';
import { isPrinted } from './printed.ts';
import { differentIn } from './same-person.ts';
import { type Found, foldedOf, type Token, tokensOf } from './tokens.ts';

/** A name of a question and the actors that it can mean; several when people share it. */
export interface AskedActor {
  /** As typed. */
  readonly words: string;
  readonly actors: readonly Actor[];
  readonly how: NameMatch;
  /** Kept from the thread, not typed in this question. */
  readonly fromThread?: true;
}

const perName = 8;
/** Whom many articles call by the surname alone is in the archive many times over, before anybody's full name. */
const perSurname = 64;
/** Names shorter than this are taken only as they are spelt. */
const shortestGuess = 6;
/** Arabic writes no short vowels: `آصف` is as long a name as `Asif`. */
const shortestArabic = 3;
const longestName = 6;
/** Of the letters of a guess so many may be others: `Lawrow` is Lavrov, `Gorbatschow` Gorbachev. */
const mostWrong = 0.4;

/** Whether a hit may stand for what was typed: short words are never guessed at, no word is far from how it is written, and
 * numerals must agree. */
function trusted(hit: ActorHit, typed: string): boolean {
  if (hit.how === 'initials') return isLetters(typed);
  if (hit.actor.kind === 'country' || (hit.how !== 'exact' && typed.trim() === servant)) return false;
  const shortest = /[\u0620-\u064a]/u.test(typed) ? shortestArabic : shortestGuess;
  if (hit.how !== 'exact' && hit.how !== 'surname' && typed.replace(/\s/g, '').length < shortest) return false;
  if ((hit.how === 'spelling' || hit.how === 'prefix') && !isSpeltAlike(typed, hit.matched)) return false;
  const numerals = /(?<![\p{L}\d])(?:[IVX]{1,5}|\d+)(?![\p{L}\d])/gu;
  return (typed.match(numerals) ?? []).every((numeral) => hit.matched.match(numerals)?.includes(numeral) ?? false);
}

/** Letters for a name, as they are written or typed on a phone: a capital and small ones are another name. */
const isLetters = (typed: string): boolean => /^(?:\p{Lu}+|\p{Ll}+)$/u.test(typed.trim());

/** In one script every word of a guess begins some word of the name, or has most of its letters: Dutch `schonk` is no `Shuang`. */
function isSpeltAlike(typed: string, matched: string): boolean {
  const latin = (words: string) => !/[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{M}]/u.test(words);
  if (!latin(typed) || !latin(matched)) return true;
  const written = foldedOf(tokensOf(matched));
  const joined = written.join('');
  return foldedOf(tokensOf(typed)).every((word) => {
    const most = Math.ceil(word.length * mostWrong);
    return [...written, joined].some((one) => one.startsWith(word) || edits(word, one, most) <= most);
  });
}

/**
 * The actors of one name: all who are called exactly so, else those whose spelling comes nearest. One word is a surname
 * first: that some article prints it alone does not make it somebody else's.
 */
export async function actorsNamed(archive: Pick<Archive, 'findActors'>, words: string): Promise<AskedActor | null> {
  const found = (await bearersOf(archive, words)).filter((hit) => trusted(hit, words));
  // `Leila Ben Ali` may be written `Benali`, and `De Wever` `dewever`.
  const [other] = found.length > 0 ? [] : [...descentJoined(words), ...particleParted(words)];
  const again = other === undefined ? [] : await archive.findActors(other, perName);
  const isWhole = ({ how, matched }: ActorHit) =>
    how === 'exact' || (how === 'surname' && fold(matched).endsWith(` ${other}`));
  const hits = other === undefined ? found : again.filter(isWhole);
  const sure = hits.filter(({ how }) => how === 'exact');
  const bySurname = hits.filter(({ how }) => how === 'surname');
  const alone = sure.every(({ actor }) => actor.kind === 'person');
  const bearers = sure.length > 0 ? [...sure, ...(alone ? bySurname : [])] : bySurname;
  const [best] = bearers.length > 0 ? bearers : hits;
  if (!best) return null;
  const taken =
    bearers.length > 0 ? bearers : hits.filter(({ how, score }) => how === best.how && score >= best.score - 0.05);
  const actors = taken.map(({ actor }) => actor);
  // Initials are somebody's whose they are alone.
  if (best.how === 'initials' && differentIn('', actors).length > 1) return null;
  return { words, actors: [...actors, ...(await bareNamesakes(archive, words, actors))], how: best.how };
}

/** Whom the archive knows by a name: where nothing but bearers of just that name come, also those behind them. */
async function bearersOf(archive: Pick<Archive, 'findActors'>, words: string): Promise<readonly ActorHit[]> {
  const hits = await archive.findActors(words, perName);
  const full = hits.length === perName && hits.every(({ how }) => how === 'exact' || how === 'surname');
  return full ? archive.findActors(words, perSurname) : hits;
}

/** A name whose word of descent is written together with the next, `Benali` for `Ben Ali`; none without such a word. */
function descentJoined(words: string): readonly string[] {
  const parts = words.split(/[\s-]+/);
  const at = parts.findIndex((part, index) => index > 0 && index + 1 < parts.length && tellsOfDescent(fold(part)));
  return at < 0 ? [] : [[...parts.slice(0, at), `${parts[at]}${parts[at + 1]}`, ...parts.slice(at + 2)].join(' ')];
}

/** So many letters behind a small word are a name; fewer may be the rest of any word. */
const shortestRest = 4;

/** A name that is written together with the small word before it, `dewever` for `de wever`; none where none may be. */
function particleParted(words: string): readonly string[] {
  const typed = fold(words.trim());
  if (/[\s-]/.test(typed)) return [];
  const at = [3, 2].find((length) => typed.length >= length + shortestRest && isParticle(typed.slice(0, length)));
  return at === undefined ? [] : [`${typed.slice(0, at)} ${typed.slice(at)}`];
}

/**
 * Whoever articles call by the surname alone, where one person asked for in full bears it alone in the archive, with a role
 * of theirs and no other country: `minister Blok` is asked for as `Stef Blok`.
 */
async function bareNamesakes(
  archive: Pick<Archive, 'findActors'>,
  words: string,
  actors: readonly Actor[],
): Promise<readonly Actor[]> {
  const [asked, ...more] = actors;
  const surname = foldedOf(tokensOf(words)).at(-1);
  if (asked?.kind !== 'person' || more.length > 0 || surname === undefined || !/\s/.test(words.trim())) return [];
  const hits = await archive.findActors(surname, perName);
  const bearers = hits.filter(({ how, actor }) => actor.kind === 'person' && (how === 'exact' || how === 'surname'));
  if (bearers.length === perName || bearers.some(({ how, actor }) => how === 'surname' && actor.id !== asked.id))
    return [];
  const held = rolesOf(asked);
  return bearers.flatMap(({ actor }) => {
    const home = actor.country === null || asked.country === null || actor.country === asked.country;
    const bare = actor.id !== asked.id && !/\s/.test(actor.name.trim());
    return bare && home && rolesOf(actor).some((role) => held.includes(role)) ? [actor] : [];
  });
}

const rolesOf = ({ roles }: Actor): readonly string[] => roleKeys(roles.map(({ role }) => role));

/**
 * The names among the words. Longer runs are tried first, so that `Khawaja Asif` is one person and `asif loudiyi` two. A
 * word that something else explains is part of a name only when a person is called exactly so: `Salvador Testova`, `bin
 * Said`.
 */
export async function namesIn(
  archive: Pick<Archive, 'findActors'>,
  text: string,
  tokens: readonly Token[],
  free: (index: number) => boolean,
): Promise<readonly Found<AskedActor>[]> {
  const found: Found<AskedActor>[] = [];
  let from = 0;
  while (from < tokens.length) {
    const name = await nameAt(archive, text, tokens, from, free);
    if (name) found.push(name);
    from = name?.to ?? from + 1;
  }
  return found;
}

async function nameAt(
  archive: Pick<Archive, 'findActors'>,
  text: string,
  tokens: readonly Token[],
  from: number,
  free: (index: number) => boolean,
): Promise<Found<AskedActor> | null> {
  const wordsTo = (to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  let end = from;
  while (end < tokens.length && end - from < longestName && free(end)) end++;
  for (const to of furtherEnds(tokens, from, end, free)) {
    const asked = await actorsNamed(archive, wordsTo(to));
    // A body's name is made of explained words: `Islamic Development Bank`.
    const sure = asked?.how === 'exact' && (to - from > 2 || asked.actors.some(({ kind }) => kind === 'person'));
    if (asked && sure) return { from, to, value: asked };
  }
  let guess: Found<AskedActor> | null = null;
  for (let to = end; to > from; to--) {
    const words = wordsTo(to);
    const short = to - from === 1 && words.length < 3 && !/^\p{Lu}{2}$/u.test(words);
    if (short && (words.length < 2 || isParticle(fold(words)))) continue;
    const asked = await actorsNamed(archive, words);
    if (!asked || (short && !isSurname(asked, words))) continue;
    const name = { from, to, value: asked };
    if (asked.how === 'exact' || asked.how === 'surname') return name;
    guess ??= name;
  }
  return guess;
}

/** Whether two small letters are somebody's name, and no state's code: `xi`. */
const isSurname = ({ how, actors }: AskedActor, words: string): boolean =>
  (how === 'surname' || how === 'exact') &&
  actors.some(({ kind }) => kind === 'person') &&
  !isCountry(words.toUpperCase());

/** A capital, or a script that has none. */
const mayBeName = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || unread(token.printed));

/** Where a name that goes through explained words may end, longest first; it begins and ends with a capital or a free word. */
function furtherEnds(
  tokens: readonly Token[],
  from: number,
  end: number,
  free: (index: number) => boolean,
): readonly number[] {
  const edge = (index: number) => free(index) || mayBeName(tokens[index]);
  // The first word of a question has its capital from its place.
  if (!(from > 0 ? edge(from) : free(from))) return [];
  const ends: number[] = [];
  for (let to = Math.min(tokens.length, from + longestName); to > Math.max(end, from + 1); to--) {
    const inside = Array.from({ length: to - from }, (_, at) => from + at);
    if (edge(to - 1) && inside.some(free)) ends.push(to);
  }
  return ends;
}

/**
 * Without those who are only spelt or begun much like a word that articles print just so, and that is no part of their
 * name: `binationale` is nobody of a `Gabinete Binacional`.
 */
export async function withoutPrinted(
  archive: Pick<Archive, 'findPassages'>,
  found: readonly Found<AskedActor>[],
  tokens: readonly Token[],
  meets: (index: number) => boolean,
): Promise<readonly Found<AskedActor>[]> {
  const kept: Found<AskedActor>[] = [];
  for (const name of found) {
    const word = tokens[name.from];
    const alone = name.to - name.from === 1 && word !== undefined && isGuess(name.value);
    // Behind `who met` the name in another script is theirs too: `السيسي` is also printed `Sissi`.
    const heard = alone && meets(name.from - 1) && soundsAsIn(word, name.value);
    if (!alone || heard || isInName(word, name.value) || !(await isPrinted(archive, word))) kept.push(name);
  }
  return kept;
}

/** Whether somebody is only thought to be meant: spelt otherwise, or no more than the beginning of a name or its initials. */
export const isGuess = ({ how }: AskedActor): boolean => how === 'spelling' || how === 'prefix' || how === 'initials';

/** Whether a word of a question is one of a name as some article writes it. */
export function isInName({ folded }: Token, { actors }: AskedActor): boolean {
  return actors.some(({ name, names }) =>
    [name, ...names.map(({ asWritten }) => asWritten)].some((written) => foldedOf(tokensOf(written)).includes(folded)),
  );
}

/** Whether a word sounds just as one of another script in a name as some article writes it. */
function soundsAsIn({ folded, printed }: Token, { actors }: AskedActor): boolean {
  const written = actors.flatMap(({ names }) => names.flatMap(({ asWritten }) => foldedOf(tokensOf(asWritten))));
  return written.some((word) => unread(word) !== unread(printed) && soundsLike(folded, word) <= alike);
}

/** Names behind a letter that is written together with them, where the whole word is nobody's. */
export async function namesWrittenTogether(
  archive: Pick<Archive, 'findActors' | 'findPassages'>,
  tokens: readonly Token[],
  open: (index: number) => boolean,
): Promise<readonly Found<AskedActor>[]> {
  const found: Found<AskedActor>[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!open(index) || !isJoined(token.folded)) continue;
    const value = await actorsNamed(archive, token.printed.slice(1));
    // The letter of a name that articles print just so is its own: `لودريان` is nobody behind a `ل`.
    const own = value !== null && isGuess(value) && (await isPrinted(archive, token));
    if (value && !own) found.push({ from: index, to: index + 1, value });
  }
  return found;
}
