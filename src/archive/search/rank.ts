import { memo, memoOf } from '../../text/memo.ts';
import { soundsLike } from '../../text/skeleton.ts';
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
const lettersOf = memo((word) => [...new Set(runs(word, 4))]);
/** Three sounds of a word each, its beginning and its end among them. */
const soundsOf = memo((word) => [
  ...new Set(skeletonsOf(word).flatMap((one) => (one.length < 3 ? [] : runs(`^${one}$`, 3)))),
]);

function runs(word: string, length: number): readonly string[] {
  if (word.length <= length) return [word];
  return Array.from({ length: word.length - length + 1 }, (_, at) => word.slice(at, at + length));
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
  /** Runs of letters and of sounds, by their numbers among those of the query. */
  readonly letters: readonly number[];
  readonly parts: readonly number[];
  readonly alike: readonly (readonly [at: number, near: number])[];
}

const none: readonly number[] = [];

/** The runs of the query's words, each run of each word with a number, and which of them one passage has. */
interface Runs {
  /** The numbers of those that a word has. */
  numbersIn(runs: readonly string[]): readonly number[];
  /** Begins a passage, that has none yet. */
  begin(): void;
  /** Notes that the passage has those of these numbers; tells whose each is. */
  take(numbers: readonly number[], tell: Uint8Array): void;
  /** How much of its runs, 0 to 1, the passage has of a word of the query. */
  share(at: number): number;
}

function runCounter(words: readonly (readonly string[])[]): Runs {
  const owners: number[] = [];
  const byRun = new Map<string, number[]>();
  for (const [at, runs] of words.entries())
    for (const run of runs) {
      const known = byRun.get(run);
      if (known) known.push(owners.length);
      else byRun.set(run, [owners.length]);
      owners.push(at);
    }
  const has = new Uint8Array(owners.length);
  const counts = new Uint32Array(words.length);
  return {
    numbersIn: (runs) => {
      let found: number[] | null = null;
      for (const run of runs) {
        const numbers = byRun.get(run);
        if (numbers) found = found === null ? numbers : [...found, ...numbers];
      }
      return found ?? none;
    },
    begin: () => {
      has.fill(0);
      counts.fill(0);
    },
    take: (numbers, tell) => {
      for (const number of numbers) {
        if (has[number] === 1) continue;
        has[number] = 1;
        const at = owners[number] as number;
        counts[at] = (counts[at] as number) + 1;
        tell[at] = 1;
      }
    },
    share: (at) => (counts[at] as number) / Math.max(1, words[at]?.length ?? 1),
  };
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
  const letters = runCounter(query.words.map(({ word }) => lettersOf(word)));
  const parts = runCounter(query.words.map(({ word, sounds }) => (sounds.length > 0 ? soundsOf(word) : [])));
  const byStem = index(query.words, ({ stem }) => [stem]);
  const bySound = index(query.words, ({ word, sounds }) => (sounds.length > 0 ? skeletonsOf(word) : []));
  const pairAt = new Map(query.pairs.map((pair, at) => [pair.stems.join(' '), at]));
  const conceptAt = new Map(query.concepts.map((concept, at) => [concept.term, at]));
  const rarityOfStem = (stem: string) => rarityOf(`${query.code}:${stem}`);

  /** What one printed word has of the query's words; most have nothing of any. */
  const meets = ({ word, stem }: Token): Meeting | null => {
    const stems = byStem.get(stem) ?? none;
    const [ofLetters, ofParts] = [letters.numbersIn(lettersOf(word)), parts.numbersIn(soundsOf(word))];
    const alike = new Map<number, number>();
    for (const skeleton of skeletonsOf(word)) {
      for (const at of bySound.get(skeleton) ?? none) {
        const near = 1 - soundsLike(query.words[at]?.word ?? '', word) / farthest;
        if (near > (alike.get(at) ?? 0)) alike.set(at, near);
      }
    }
    if (stems.length + ofLetters.length + ofParts.length + alike.size === 0) return null;
    const exact = stems.filter((at) => query.words[at]?.word === word);
    return { stems, exact, letters: ofLetters, parts: ofParts, alike: [...alike] };
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
    letters.begin();
    parts.begin();
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
      letters.take(meeting.letters, isMet);
      parts.take(meeting.parts, isMet);
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
      score += partWeight * worth * letters.share(at);
      const sounding = alike[at] ?? 0;
      const heard = rareSound[at] ?? 0;
      if (Number.isFinite(heard)) {
        score += soundWeight * weight * heard * sounding;
        score += soundPartWeight * weight * heard * parts.share(at);
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
