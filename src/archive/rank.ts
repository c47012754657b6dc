import { memo, memoOf } from '../text/memo.ts';
import { soundsLike } from '../text/skeleton.ts';
import { analyser, type Token } from './analyse.ts';
import { conceptsIn } from './concepts.ts';
import { soundWeight } from './passage-index.ts';
import type { Query } from './passage-query.ts';
import { skeletonsOf } from './sounds.ts';

/** What a match weighs beside that of a stem; measured on public question sets (README, "How well it finds"). */
const exactWeight = 0.2;
const pairWeight = 0.3;
const partWeight = 1;
const soundPartWeight = 0.5;
/** Distance of sound (`soundsLike`) from which on two words with the same consonants have nothing in common. */
const farthest = 1.6;

/** Four letters of a word each, or all of a shorter one. */
const lettersOf = (word: string) => runs(word, 4);
/** Three sounds of a word each, its beginning and its end among them. */
const soundsOf = (word: string) => skeletonsOf(word).flatMap((one) => (one.length < 3 ? [] : runs(`^${one}$`, 3)));

function runs(word: string, length: number): readonly string[] {
  if (word.length <= length) return [word];
  return Array.from({ length: word.length - length + 1 }, (_, at) => word.slice(at, at + length));
}

/** The runs of a word that are in `known`, without making the others: of most words none is. */
function knownRuns(word: string, length: number, known: ReadonlyMap<string, unknown>, out: string[]): void {
  for (let at = 0; at === 0 || at + length <= word.length; at++) {
    const run = word.slice(at, at + length);
    if (known.has(run)) out.push(run);
  }
}

/** The concepts that the words of a passage name: the searches of one question rank many of the same passages. */
const conceptsOf = memo((code) =>
  memoOf((found: readonly Token[]) =>
    conceptsIn(
      found.map(({ word }) => word),
      code,
    ),
  ),
);

/** How rare what is carried by so many of the passages is (BM25). */
export const rarity = (passages: number, carrying: number): number =>
  Math.log(1 + (passages - carrying + 0.5) / (carrying + 0.5));

/** What the archive knows of one language's passages. */
export interface Statistics {
  readonly passages: number;
  /** Words of all of them. */
  readonly words: number;
  readonly frequencies: ReadonlyMap<string, number>;
}

/** How well a passage answers, with the query's words that it carries. */
export interface Rank {
  readonly score: number;
  readonly terms: readonly string[];
}

/** What a printed word has of the query's words, by their numbers. */
interface Meeting {
  readonly stems: readonly number[];
  readonly exact: readonly number[];
  readonly letters: readonly string[];
  readonly parts: readonly string[];
  readonly alike: readonly (readonly [at: number, near: number])[];
}

const none: readonly number[] = [];

/** Most of a query's words have nothing in a passage: a set for each of them would take most of the ranking's time. */
function put(sets: Map<number, Set<string>>, at: number, item: string): void {
  const known = sets.get(at);
  if (known) known.add(item);
  else sets.set(at, new Set([item]));
}

function index<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>();
  for (const [at, item] of items.entries()) {
    for (const key of new Set(keysOf(item))) {
      const known = out.get(key);
      if (known) known.push(at);
      else out.set(key, [at]);
    }
  }
  return out;
}

/**
 * Ranks passages of one language by several views of the same words, each weighed by how rare the word is: stems (BM25),
 * the forms as typed, neighbouring pairs, parts of words (compounds), concepts (other languages' words for the same) and
 * sounds (names in another spelling or script).
 */
export function ranker(query: Query, { passages, words: total, frequencies }: Statistics): (text: string) => Rank {
  const { tokens } = analyser(query.code);
  const mean = passages === 0 ? 1 : total / passages || 1;
  const rarityOf = (term: string) => rarity(passages, Math.min(passages, frequencies.get(term) ?? 0));
  const rare = query.words.map(({ term }) => rarityOf(term));
  const rareSound = query.words.map(({ sounds }) => Math.min(...sounds.map(rarityOf)));
  const letters = query.words.map(({ word }) => new Set(lettersOf(word)));
  const parts = query.words.map(({ word, sounds }) => new Set(sounds.length > 0 ? soundsOf(word) : []));
  const byStem = index(query.words, ({ stem }) => [stem]);
  const byLetters = index(query.words, ({ word }) => lettersOf(word));
  const byPart = index([...parts], (one) => [...one]);
  const bySound = index(query.words, ({ word, sounds }) => (sounds.length > 0 ? skeletonsOf(word) : []));
  const pairAt = new Map(query.pairs.map((pair, at) => [pair.stems.join(' '), at]));
  const conceptAt = new Map(query.concepts.map((concept, at) => [concept.term, at]));
  const rarityOfStem = (stem: string) => rarityOf(`${query.code}:${stem}`);

  /** What one printed word has of the query's words; most have nothing of any. */
  const meets = ({ word, stem }: Token): Meeting | null => {
    const stems = byStem.get(stem) ?? none;
    const letters: string[] = [];
    knownRuns(word, 4, byLetters, letters);
    const parts: string[] = [];
    const alike = new Map<number, number>();
    for (const skeleton of skeletonsOf(word)) {
      if (skeleton.length > 2) knownRuns(`^${skeleton}$`, 3, byPart, parts);
      for (const at of bySound.get(skeleton) ?? none) {
        const near = 1 - soundsLike(query.words[at]?.word ?? '', word) / farthest;
        if (near > (alike.get(at) ?? 0)) alike.set(at, near);
      }
    }
    if (stems.length + letters.length + parts.length + alike.size === 0) return null;
    return { stems, exact: stems.filter((at) => query.words[at]?.word === word), letters, parts, alike: [...alike] };
  };
  const met = new Map<string, Meeting | null>();
  // What one passage has of each word, pair and concept; emptied before the next.
  const stems = new Float64Array(rare.length);
  const exact = new Float64Array(rare.length);
  const alike = new Float64Array(rare.length);
  const isMet = new Uint8Array(rare.length);
  const pairs = new Float64Array(query.pairs.length);
  const concepts = new Float64Array(query.concepts.length);

  return (text) => {
    const found = tokens(text);
    const often = (times: number) => (times * 2.2) / (times + 1.2 * (0.25 + (0.75 * found.length) / mean));
    for (const counts of [stems, exact, alike, isMet, pairs, concepts]) counts.fill(0);
    const lettersHit = new Map<number, Set<string>>();
    const partsHit = new Map<number, Set<string>>();
    let before = '';
    for (const token of found) {
      let meeting = met.get(token.word);
      if (meeting === undefined) {
        meeting = meets(token);
        met.set(token.word, meeting);
      }
      if (meeting === null) {
        before = '';
        continue;
      }
      for (const at of meeting.stems) {
        stems[at] = (stems[at] ?? 0) + 1;
        isMet[at] = 1;
      }
      for (const at of meeting.exact) exact[at] = (exact[at] ?? 0) + 1;
      for (const part of meeting.letters)
        for (const at of byLetters.get(part) ?? none) {
          put(lettersHit, at, part);
          isMet[at] = 1;
        }
      for (const part of meeting.parts)
        for (const at of byPart.get(part) ?? none) {
          put(partsHit, at, part);
          isMet[at] = 1;
        }
      for (const [at, near] of meeting.alike) {
        if (near > (alike[at] ?? 0)) alike[at] = near;
        isMet[at] = 1;
      }
      const pair = before === '' ? undefined : pairAt.get(`${before} ${token.stem}`);
      if (pair !== undefined) pairs[pair] = (pairs[pair] ?? 0) + 1;
      before = token.stem;
    }
    if (concepts.length > 0) {
      for (const { id } of conceptsOf(query.code)(found)) {
        const at = conceptAt.get(`${query.code}:${id}`);
        if (at !== undefined) concepts[at] = (concepts[at] ?? 0) + 1;
      }
    }

    let score = 0;
    const carried = new Set<string>();
    const printed = new Set<string>();
    for (const [at, { weight, folded, word }] of query.words.entries()) {
      // Most of a query's words have nothing in a passage.
      if (isMet[at] === 0) continue;
      const worth = weight * (rare[at] ?? 0);
      const times = stems[at] ?? 0;
      if (times > 0) {
        score += worth * (often(times) + exactWeight * often(exact[at] ?? 0));
        printed.add(word);
      }
      score += partWeight * worth * ((lettersHit.get(at)?.size ?? 0) / Math.max(1, letters[at]?.size ?? 1));
      const sounding = alike[at] ?? 0;
      const heard = rareSound[at] ?? 0;
      if (Number.isFinite(heard)) {
        score += soundWeight * weight * heard * sounding;
        score += soundPartWeight * weight * heard * ((partsHit.get(at)?.size ?? 0) / Math.max(1, parts[at]?.size ?? 1));
      }
      if (times > 0 || sounding > 0.5) carried.add(folded);
    }
    for (const [
      at,
      {
        stems: [one, other],
        weight,
      },
    ] of query.pairs.entries()) {
      const times = pairs[at] ?? 0;
      if (times > 0) score += pairWeight * weight * Math.max(rarityOfStem(one), rarityOfStem(other)) * often(times);
    }
    for (const [at, { term, weight, words: by }] of query.concepts.entries()) {
      const times = concepts[at] ?? 0;
      if (times === 0) continue;
      if (!by.some((word) => printed.has(word))) score += weight * rarityOf(term) * often(times);
      for (const { folded, word } of query.words) if (by.includes(word)) carried.add(folded);
    }
    return { score: Number(score.toPrecision(9)), terms: [...carried] };
  };
}
