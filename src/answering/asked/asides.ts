import { languages } from '../../languages/all.ts';
import { type Matcher, matcherOf, type Words } from '../../text/patterns.ts';
import type { ArchiveView } from '../archive-view.ts';
import { actorsNamed } from './people.ts';
import { finds, foldedOf, type Token, tokensOf } from './tokens.ts';
import { vocabularies } from './vocabulary.ts';

/** What parts a message into stretches, with the blank before a dash: `who met Testova - thanks`. */
const boundary = /[,.!?;:()[\]\n،؛؟…"“”«»¿¡/|*_~]|\s[-–—]/u;

/** A stretch of tokens `[from, to)`. */
type Stretch = readonly [from: number, to: number];

const listed = (of: (language: (typeof languages)[number]) => readonly Words[]): (() => Matcher<true>) => {
  let compiled: Matcher<true> | undefined;
  return () => {
    compiled ??= matcherOf(languages.flatMap(of).map((words) => [words, true as const]));
    return compiled;
  };
};

/** What is said before a question, and what is said before or after it. */
const openings = listed(({ asking }) => [asking.greetings, asking.courtesies]);
const courtesies = listed(({ asking }) => [asking.courtesies]);
const joining = listed(({ connectors }) => [connectors.and]);
/** What goes on from a noun: `peace in the region` greets nobody. */
const goingOn = listed(({ connectors: { at, of } }) => [at, of]);
/** What a noun or a name goes on from: `agreements with Merci`. */
const before = listed(({ articles, connectors: { at, between, by, of, to, with: joined } }) => [
  ...[articles, at, between, by, of, to, joined],
]);

/**
 * A question without what is only said around it, in any language: greetings, thanks, `can you tell me`. Such words count
 * at the beginning and at the end of a stretch between punctuation, and stay where somebody is called so.
 */
export async function withoutAsides(archive: Pick<ArchiveView, 'findActors'>, text: string): Promise<string> {
  const tokens = tokensOf(text);
  const parted = (index: number) =>
    index <= 0 || index >= tokens.length || boundary.test(text.slice(tokens[index - 1]?.end, tokens[index]?.start));
  const asides = stretchesOf(tokens, parted).flatMap((stretch) => asidesIn(tokens, stretch, parted));
  const kept = await namesAmong(archive, text, tokens, asides, parted);
  return asides
    .filter((aside) => !kept.includes(aside))
    .reduce((rest, [from, to]) => {
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
      return rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    }, text);
}

function stretchesOf(tokens: readonly Token[], parted: (index: number) => boolean): readonly Stretch[] {
  const begins = tokens.map((_, index) => index).filter(parted);
  return begins.map((from, at) => [from, begins[at + 1] ?? tokens.length]);
}

/** The asides at both ends of a stretch. */
function asidesIn(
  tokens: readonly Token[],
  [from, to]: Stretch,
  parted: (index: number) => boolean,
): readonly Stretch[] {
  const folded = foldedOf(tokens).slice(0, to);
  const lengths = (of: Matcher<true>, index: number) => of.at(folded, index).map(({ length }) => length);
  const isOne = (of: Matcher<true>, index: number) => lengths(of, index).includes(1);
  const found: Stretch[] = [];
  let begin = from;
  while (begin < to) {
    const joined = found.length > 0 && isOne(joining(), begin) && lengths(openings(), begin + 1).length > 0;
    const start = joined ? begin + 1 : begin;
    const length = lengths(openings(), start)[0] ?? 0;
    if (length === 0 || (length === 1 && isOne(goingOn(), start + 1))) break;
    found.push([begin, start + length]);
    begin = start + length;
  }
  const titleCase = tokens.every(({ capital }) => capital);
  let end = to;
  while (end > begin) {
    const first = begin;
    const start = Array.from({ length: end - first }, (_, at) => first + at).find((index) =>
      lengths(courtesies(), index).includes(end - index),
    );
    if (start === undefined) break;
    // With a capital inside a sentence, or behind a small word, it is a name.
    const name = end - start === 1 && ((tokens[start]?.capital && !titleCase) || isOne(before(), start - 1));
    if (name && !parted(start)) break;
    found.push([start, end]);
    end = start;
  }
  return found;
}

/** The asides that are, alone or with the words beside them, what somebody in the archive is called. */
async function namesAmong(
  archive: Pick<ArchiveView, 'findActors'>,
  text: string,
  tokens: readonly Token[],
  asides: readonly Stretch[],
  parted: (index: number) => boolean,
): Promise<readonly Stretch[]> {
  const isAside = (index: number) => asides.some(([from, to]) => from <= index && index < to);
  const folded = foldedOf(tokens);
  const asks = (index: number) =>
    isAside(index) ||
    vocabularies().some(({ filler, wants, cues }) =>
      [filler, wants, cues].some((list) => finds<unknown>(list, [folded[index] ?? ''])),
    );
  const nothingElse = tokens.every((_, index) => asks(index));
  const isNamed = async (from: number, to: number) => {
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    const actor = await actorsNamed(archive, words);
    return actor?.how === 'exact' || (actor?.how === 'surname' && to - from === 1);
  };
  const kept: Stretch[] = [];
  for (const aside of asides) {
    const [from, to] = aside;
    if (to - from > 2) continue;
    const beside = [
      ...(nothingElse ? [[from, to] as const] : []),
      ...(!parted(to) && to < tokens.length ? [[from, to + 1] as const] : []),
      ...(!parted(from) && from > 0 ? [[from - 1, to] as const] : []),
    ];
    for (const [start, end] of beside) if (!kept.includes(aside) && (await isNamed(start, end))) kept.push(aside);
  }
  return kept;
}
