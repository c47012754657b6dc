import type { Line } from '../parsed.ts';
import { isMeeting, isVisit } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';
import type { Tag } from '../words/tags.ts';
import { isAny, isBehindComma, type Token } from '../words/tokens.ts';
import type { AreaFound } from './named-areas.ts';

/**
 * What in the words makes a field one of two parties: they do something together in it (`joint`, in the same few words;
 * `bond`, elsewhere in its clause), a text is on it (`text`), it was talked about (`talk`), or somebody met or travelled
 * for it (`contact`). A field that is only mentioned is linked to nothing.
 */
export type Link = 'joint' | 'bond' | 'text' | 'talk' | 'contact';

/** In words, whoever is named not counted: so far before a field, or the list that it stands in, may stand what links it. */
const reach = { joint: 7, bond: 8, both: 12, text: 20, plainText: 8, talk: 18 } as const;

/** In words: so far behind it. */
const behind = { joint: 3, bond: 9, both: 4, text: 2, talk: 10 } as const;

/** The strongest link of a field, by what stands before it in its clause or closely behind it; `covered`: a text is told of. */
export function linkOf(line: Line, area: AreaFound, covered: boolean): Link | null {
  const { tokens } = line.sentence;
  const start = listStart(tokens, area);
  const opens = opening(tokens, start);
  const closes = closing(tokens, area.to);
  const before = (kinds: readonly Tag['is'][], words: number) =>
    someIn(tokens, Math.max(opens, wordsBefore(line, start, words)), area.to, kinds);
  const after = (kinds: readonly Tag['is'][], words: number) =>
    someIn(tokens, area.to, Math.min(closes, area.to + words), kinds);
  if (before(['bond'], reach.joint) || after(['bond'], behind.joint) || endsWithBond(tokens)) return 'joint';
  const both = before(['pair', 'bilateral'], reach.both) || after(['pair', 'bilateral'], behind.both);
  if (both && someIn(tokens, opens, closes, settled)) return 'joint';
  if (both || before(['bond'], reach.bond) || after(['bond'], behind.bond)) return 'bond';
  const text = area.topical || covered ? reach.text : reach.plainText;
  if (before(['instrument'], text) || after(['instrument'], behind.text) || opensWithText(tokens)) return 'text';
  if (before(['discussed', 'raised'], reach.talk) || after(['discussed', 'raised'], behind.talk)) return 'talk';
  if (area.topical && meets(tokens, Math.max(opens, wordsBefore(line, start, reach.talk)), area.from)) return 'contact';
  return isOfContact(tokens, area) ? 'contact' : null;
}

/** What two do who are named as two. */
const settled = [...(['agreed', 'pledged', 'discussed', 'raised', 'instrument'] as const)];

/** Where so many words before a token begin, articles and those of names and offices not counted. */
function wordsBefore({ phrases, sentence: { tokens } }: Line, index: number, words: number): number {
  const counts = (k: number) => !isAny(tokens, k, ['article']) && !phrases.some(({ from, to }) => from <= k && k < to);
  let i = index;
  for (let left = words; i > 0 && left > 0; i--) if (counts(i - 1)) left--;
  return i;
}

const meets = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ matches }) => matches.some(({ value }) => isMeeting(value)));

/** `a trade mission`, `the consultations on security`, `the meeting of the security committee`. */
function isOfContact(tokens: readonly Token[], { from, to }: AreaFound): boolean {
  let before = from - 1;
  while (from - before < 4 && isAny(tokens, before, ['of', 'article'])) before--;
  return tokens
    .slice(Math.max(0, before), to + 1)
    .some(({ matches }) => matches.some(({ value }) => isMeeting(value) || isVisit(value)));
}

/** `wollen in der Forschung enger zusammenarbeiten`: the verb closes the sentence. */
const endsWithBond = (tokens: readonly Token[]): boolean => isAny(tokens, tokens.length - 1, ['bond']);

/** `The agreement provides for …`, `The text obliges the two sides to …`, `They cover …`. */
const opensWithText = (tokens: readonly Token[]): boolean =>
  someIn(tokens, 0, 3, ['instrument', 'document']) ||
  (isAny(tokens, 0, ['people-pronoun', 'person-pronoun']) && isAny(tokens, 1, ['covering']));

/** Where the list begins that the field stands in: what was named before it, with no more than a few words between two. */
function listStart(tokens: readonly Token[], { from, topic }: AreaFound): number {
  if (topic === null) return from;
  let since = 0;
  let start = from;
  for (let i = from - 1; i >= topic; i--) {
    since++;
    if (since > item) return start;
    if (isAny(tokens, i, ['area', 'and']) || isBehindComma(tokens, i + 1)) {
      since = 0;
      start = i;
    }
  }
  return topic;
}

/** In words: so long an item of a list may be. */
const item = 8;

function opening(tokens: readonly Token[], index: number): number {
  for (let i = index; i > 0; i--) if (parts(tokens, i) && !takesUp(tokens, i)) return i;
  return 0;
}

function closing(tokens: readonly Token[], index: number): number {
  for (let i = index; i < tokens.length; i++) if (parts(tokens, i)) return i;
  return tokens.length;
}

/** Another clause begins. */
const parts = (tokens: readonly Token[], i: number): boolean =>
  /;/u.test(tokens[i]?.gap ?? '') ||
  (isAny(tokens, i, ['relative', 'subordinate', 'meanwhile']) &&
    !isAny(tokens, i, ['article', 'and', 'at', 'other', 'to', 'of', 'about']));

/** `an agreement under which …`, `cooperation that …`: the clause is on what stands right before it. */
const takesUp = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['relative', 'subordinate']) && someIn(tokens, i - 3, i, ['instrument', 'bond']);
