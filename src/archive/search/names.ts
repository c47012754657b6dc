import { initialsOf, mayBeInitials } from '../../reading/identity/initials.ts';
import { type NameWord, nameWords, organisationForm } from '../../reading/identity/name.ts';
import { edits } from '../../text/edits.ts';
import { fold } from '../../text/fold.ts';
import { memo } from '../../text/memo.ts';
import { alike, soundOf, soundsLike } from '../../text/skeleton.ts';
import { soundKeys } from '../../text/sound-keys.ts';
import type { NameMatch } from '../archive.ts';
import type { KeptArticles } from '../facts/kept-articles.ts';
import type { FoundActor } from './kept-searches.ts';
import type { NameIndex } from './name-index.ts';

interface Match {
  readonly how: NameMatch;
  readonly score: number;
}

/** Slips of the finger are looked for in long words only: in short ones they are other names. */
const slipsIn = (word: string) => (word.length >= 9 ? 2 : word.length >= 6 ? 1 : 0);

/** A shorter name with another sound is another name. */
const longEnough = 4;

/** An Arabic name with s for sh: Latin `ş`, `š` and `ș` lose their marks (`دميرطاش`, Demirtaş); null where there is none. */
function hissed(asked: string): string | null {
  if (!asked.includes('ش')) return null;
  const plain = asked.replaceAll('ش', 'س');
  return soundOf(plain).skeleton.length < longEnough ? null : plain;
}

/** How a word of the question fits a word of a name: 0 exactly, up to 1 by sound or slip, null not at all. */
function fits(asked: string, word: string): number | null {
  if (asked === word) return 0;
  const distance = soundsLike(asked, word);
  if (distance <= alike) return 0.1 + distance / 2;
  const plain = hissed(asked);
  if (plain !== null && soundsLike(plain, word) <= alike) return 0.4 + soundsLike(plain, word) / 2;
  const slips = slipsIn(asked);
  return slips > 0 && edits(asked, word, slips) <= slips ? 0.8 + edits(asked, word, slips) / 10 : null;
}

/** What is looked for in one question is the same few words, and names share theirs: most pairs come again. */
const MOST_ASKED = 100;
const MOST_HELD_AGAINST = 2_000;
const fitting = memo((asked) => memo((word) => fits(asked, word), MOST_HELD_AGAINST), MOST_ASKED);

/** Gives each word of the question another word of the name; the cost and which words are taken, or null. */
function place(asked: readonly NameWord[], name: readonly NameWord[], agree: (a: string, b: string) => number | null) {
  const taken = new Set<number>();
  let cost = 0;
  for (const word of asked) {
    let best: { at: number; cost: number } | null = null;
    for (const [at, candidate] of name.entries()) {
      const found = taken.has(at) ? null : agree(word.folded, candidate.folded);
      if (found !== null && (best === null || found <= best.cost)) best = { at, cost: found };
    }
    if (best) {
      taken.add(best.at);
      cost += best.cost;
    } else if (word.weight !== 'weak' || asked.length === 1) return null;
    else cost += 0.2;
  }
  return taken.size === 0 ? null : { cost: cost / asked.length, taken };
}

/** How the words of a question match a way of writing the name of a person, or of another actor; null when they do not. */
function matching(asked: string): (written: string, isPerson: boolean) => Match | null {
  const folded = fold(asked).trim();
  const form = organisationForm(asked);
  const words = nameWords(asked);
  return (written, isPerson) => {
    const theirs = organisationForm(written);
    if (folded === written || form === theirs) return { how: 'exact', score: 1 };
    if (!isPerson) return matchOther(form, theirs);
    const called = matchPerson(words, nameWords(written));
    return called ?? (mayBeInitials(folded) ? byInitials(initialsOf(written).indexOf(folded)) : null);
  };
}

/** The letters of all words of a name are more likely to be meant than those of some. */
const byInitials = (at: number): Match | null => (at < 0 ? null : { how: 'initials', score: at === 0 ? 0.3 : 0.2 });

function matchOther(mine: string, theirs: string): Match | null {
  const letters = slipsIn(mine);
  if (letters > 0 && edits(mine, theirs, letters) <= letters) return { how: 'spelling', score: 0.7 };
  return mine.length >= 3 && theirs.startsWith(mine)
    ? { how: 'prefix', score: (0.5 * mine.length) / theirs.length }
    : null;
}

function matchPerson(words: readonly NameWord[], name: readonly NameWord[]): Match | null {
  const whole = (taken: ReadonlySet<number>) => taken.size === name.length;
  const exact = place(words, name, (a, b) => (a === b ? 0 : null));
  if (exact && exact.cost === 0) {
    if (whole(exact.taken)) return { how: 'exact', score: 0.99 };
    const part = exact.taken.size / name.length;
    if (exact.taken.has(name.length - 1)) return { how: 'surname', score: 0.8 + part / 10 };
    return { how: 'prefix', score: 0.5 + part / 10 };
  }
  const near = place(words, name, (a, b) => fitting(a)(b));
  if (near && !isLooseGiven(words, name, near.taken)) {
    const part = whole(near.taken) || near.taken.has(name.length - 1) ? near.taken.size / name.length / 10 : -0.2;
    return { how: 'spelling', score: 0.7 + part - near.cost / 5 };
  }
  const parted = otherwiseParted(words, name);
  if (parted) return parted;
  const begun = place(words, name, (a, b) => (a.length >= 2 && b.startsWith(a) ? 0 : null));
  return begun ? { how: 'prefix', score: 0.3 + begun.taken.size / name.length / 10 } : null;
}

/** `علييف` for the given name `Lev`: one word, of another length, that only sounds like what no surname is. */
function isLooseGiven(words: readonly NameWord[], name: readonly NameWord[], taken: ReadonlySet<number>): boolean {
  if (words.length > 1 || name.length === 1 || taken.has(name.length - 1)) return false;
  const [asked] = words;
  return [...taken].every((at) => Math.abs((name[at]?.folded.length ?? 0) - (asked?.folded.length ?? 0)) > 1);
}

/** Two words that are one when they are written together, at each place where two stand; shorter ones are any syllables. */
function writtenTogether(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  return words.slice(1).flatMap((second, at) => {
    const first = words[at];
    const folded = `${first?.folded ?? ''}${second.folded}`;
    return folded.length < longEnough ? [] : [[...words.slice(0, at), { ...second, folded }, ...words.slice(at + 2)]];
  });
}

/** `جين بينغ` for Jinping, `Choe Sonhui` for Choe Son Hui: a name of which one of the two writes two words together. */
function otherwiseParted(words: readonly NameWord[], name: readonly NameWord[]): Match | null {
  const sounding = (a: string, b: string) =>
    a === b ? 0 : soundsLike(a, b) <= alike ? 0.1 + soundsLike(a, b) / 2 : null;
  const pairs = [
    ...writtenTogether(words).map((mine) => [mine, name] as const),
    ...writtenTogether(name).map((theirs) => [words, theirs] as const),
  ];
  for (const [mine, theirs] of pairs) {
    const found = place(mine, theirs, sounding);
    if (found?.taken.size !== mine.length || !found.taken.has(theirs.length - 1)) continue;
    if (found.cost === 0 && found.taken.size === theirs.length) return { how: 'exact', score: 0.98 };
    return { how: 'spelling', score: 0.75 - found.cost / 5 };
  }
  return null;
}

const order: readonly NameMatch[] = ['exact', 'surname', 'spelling', 'prefix', 'initials'];
const mostForms = 300;

/** Written forms that may match: by word, by the beginning of a word, by a slip in a long word, by sound, by initials. */
function candidates(index: NameIndex, asked: string): readonly string[] {
  const found = nameWords(asked)
    .slice(0, 8)
    .map((word) => word.folded);
  const plain = fold(asked)
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => word !== '')
    .slice(0, 8);
  const together = found.slice(1).map((word, at) => `${found[at]}${word}`);
  const spoken = [...found, ...together].flatMap((word) => [word, hissed(word) ?? []].flat());
  const sounds = spoken.flatMap(soundKeys).map((sound) => `=${sound}`);
  const letters = plain.length === 1 ? plain.filter(mayBeInitials).map((word) => `#${word}`) : [];
  const terms = [...new Set([...found, ...plain, ...sounds, ...letters])];
  if (terms.length === 0) return [];
  return index
    .search(terms.join(' '), {
      prefix: (term) => !isKey(term) && term.length >= 2,
      fuzzy: (term) => (isKey(term) ? false : slipsIn(term) || false),
    })
    .slice(0, mostForms)
    .map(({ id }) => String(id));
}

/** Whether a term is no word of a name: its sound, or initials. */
const isKey = (term: string) => /^[=#]/.test(term);

/** An actor that a name may mean, by the best of the ways in which it is written. */
interface Candidate extends Match {
  readonly id: string;
  readonly isPerson: boolean;
  readonly matched: string;
  readonly articles: number;
}

/** See `Archive.findActors`. */
export async function findActors(
  kept: Pick<KeptArticles, 'actors' | 'bearers'>,
  index: NameIndex,
  asked: string,
  limit: number,
): Promise<readonly FoundActor[]> {
  // Most of what sounds or begins alike does not match: it is sorted out before anything is looked up.
  const match = matching(asked);
  const written = candidates(index, asked).flatMap((folded) => {
    const [person, other] = [match(folded, true), match(folded, false)];
    return person || other ? [[folded, { person, other }] as const] : [];
  });
  const matches = new Map(written);
  const best = new Map<string, Candidate>();
  for (const [folded, bearers] of await kept.bearers([...matches.keys()])) {
    for (const { id, kind, asWritten, articles } of bearers) {
      const isPerson = kind === 'person';
      const found = matches.get(folded)?.[isPerson ? 'person' : 'other'];
      if (!found) continue;
      const known = best.get(id);
      const candidate = { ...found, id, isPerson, matched: asWritten, articles };
      if (!known || better(candidate, known)) best.set(id, candidate);
    }
  }
  const found = new Map(contenders([...best.values()], limit).map((candidate) => [candidate.id, candidate]));
  const hits = (await kept.actors([...found.keys()])).flatMap((actor) => {
    const match = found.get(actor.id);
    if (!match) return [];
    // Some articles print the surname alone; the person still has a fuller name.
    const short =
      match.how === 'exact' && actor.kind === 'person' && nameWords(asked).length < nameWords(actor.name).length;
    const { how, score, matched } = short ? { ...match, how: 'surname' as const, score: 0.9 } : match;
    const articles = new Set(actor.names.flatMap(({ articleIds }) => articleIds)).size;
    return [{ hit: { id: actor.id, how, score: Number(score.toFixed(4)), matched }, articles }];
  });
  return hits
    .sort(
      (a, b) =>
        order.indexOf(a.hit.how) - order.indexOf(b.hit.how) ||
        b.hit.score - a.hit.score ||
        b.articles - a.articles ||
        (a.hit.id < b.hit.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ hit }) => hit);
}

/** Those that may be among the first `limit`: loading everybody who sounds alike takes most of the time. */
function contenders(all: readonly Candidate[], limit: number): readonly Candidate[] {
  // Whoever is named exactly may yet fall behind, where it is only the surname.
  const [sure, rest] = [all.filter(isExactPerson), all.filter((one) => !isExactPerson(one))];
  const scoreOf = ({ score }: Candidate) => Number(score.toFixed(4));
  const compared = (a: Candidate, b: Candidate) =>
    order.indexOf(a.how) - order.indexOf(b.how) || scoreOf(b) - scoreOf(a);
  const sorted = rest.toSorted(compared);
  const last = sorted[limit - 1];
  return [...sure, ...(last ? sorted.filter((one) => compared(one, last) <= 0) : sorted)];
}

const isExactPerson = ({ how, isPerson }: Candidate) => how === 'exact' && isPerson;

function better(
  a: Match & { matched: string; articles: number },
  b: Match & { matched: string; articles: number },
): boolean {
  return (
    (order.indexOf(a.how) - order.indexOf(b.how) ||
      b.score - a.score ||
      b.articles - a.articles ||
      (a.matched < b.matched ? -1 : a.matched > b.matched ? 1 : 0)) < 0
  );
}
