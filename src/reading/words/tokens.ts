import { partClitics, withoutArticle } from '../../text/joined-words.ts';
import { memoOf } from '../../text/memo.ts';
import { keyOf, type Match } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { lettersOf } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { gapOver, inflected, reduced, spelt, withoutWishes } from './parted-words.ts';
import type { CueKind, Tag } from './tags.ts';
import { fitsHere, isThing, ofMoney, type TagOf, tagged, withinAim } from './word-fit.ts';
import type { Endings, JoinedRules } from './word-lists.ts';
import { type Written, writtenAlone } from './written.ts';

/** One word of a sentence, with what it can be. */
export interface Token extends Span {
  readonly printed: string;
  readonly folded: string;
  /** What stands between the word before and this one: `, ` or a space. */
  readonly gap: string;
  /** Begins with a capital; in a script without them: in no list, so that it may be a name. */
  readonly capital: boolean;
  /** Of a script without capitals. */
  readonly caseless: boolean;
  /** Printed with an article written together with it. */
  readonly definite: boolean;
  /** Printed with a possessive pronoun written together with it. */
  readonly owned: boolean;
  /** What its ending says, in a script without capitals. */
  readonly endings: Endings;
  readonly allCapitals: boolean;
  readonly matches: readonly Match<Tag>[];
}

/** A sentence ready for reading. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly zone: 'title' | 'body';
  readonly tokens: readonly Token[];
  /** What follows the last word: the closing stop. */
  readonly tail: string;
  /** Every noun has a capital, which tells no name from one. */
  readonly capitalNouns: boolean;
}

/** Looks the words of a sentence up in the lexicon; where nothing is `written` down yet they are parted first. */
export function tokenise(
  text: string,
  span: Span,
  lexicon: Lexicon,
  { words: found, apart }: Written = writtenAlone(text, span),
): readonly Token[] {
  if (lexicon.clitics) return tokeniseParted(text, span.start, { words: found, apart }, lexicon, lexicon.clitics);
  const folded = found.map(keyOf);
  const pieces = { lexicon, text, start: span.start, found, folded };
  let end = span.start;
  let named = 0;
  let state = 0;
  return found.map((word, i) => {
    // A line that was wrapped goes on: its break is a space, and so are the several spaces of a page.
    const between = text.slice(end, word.start);
    const gap = between === ' ' ? between : between.replace(/\s*\n\s*|\s{2,}/gu, ' ');
    end = word.end;
    const letters = lettersOf(word.printed);
    const { capital, allCapitals } = letters;
    const all = lexicon.tags.at(folded, i);
    // `memorandum of understanding` in Dutch, where `of` is `whether`, and the letters `WHO`: no such name opens a clause.
    const inside = i < named;
    named = Math.max(named, i + (tagged(all, 'instrument')?.length ?? 0));
    // `United States Secretary of State`: no word of a state's name says anything.
    const ofState = i < state;
    state = Math.max(state, i + (tagged(all, 'country')?.length ?? 0));
    return {
      start: word.start,
      end: word.end,
      printed: word.printed,
      folded: folded[i] ?? '',
      gap,
      capital,
      caseless: false,
      definite: false,
      owned: false,
      endings: saysNothing,
      allCapitals,
      matches:
        all.length === 0
          ? all
          : all.filter(
              (match) =>
                !((inside || letters.allCapitals) && opening.has(match.value.is)) &&
                !(ofState && match.value.is === 'speech') &&
                fitsHere(match, all, pieces, i, letters, gap),
            ),
    };
  });
}

const saysNothing: Endings = {};
const opening: ReadonlySet<Tag['is']> = new Set(['subordinate', 'relative']);

/** A word of grammar or a verb with its subject, which no article can stand before; `التقى` and `ألغى` only begin like one. */
const takesNone = (value: Tag, printed: string, { likeArticle }: JoinedRules): boolean =>
  grammar.has(value.is) ||
  // `الصرح`, `السجل`: a noun of the same letters.
  ((value.is === 'speech' || (value.is === 'verb' && (value.form === 'finite' || value.form === 'infinitive'))) &&
    !likeArticle.some((start) => printed.startsWith(start)));

const grammar: ReadonlySet<Tag['is']> = new Set([
  ...(['stop', 'other', 'subordinate', 'until', 'range-to', 'range-from', 'and', 'with', 'to', 'at', 'from'] as const),
  ...(['between', 'have', 'be', 'negation', 'hypothesis', 'since', 'company'] as const),
]);

/** What a word of a name can be besides; a sovereign's name tells the state. */
const ofNames: ReadonlySet<Tag['is']> = new Set(['given', 'particle', 'month', 'national']);

/** `دافيد فان X`: behind a given name and before a word of no list, what is a particle of names opens no clause. */
const isInName = ({ tags }: Lexicon, folded: readonly string[], i: number): boolean =>
  i > 0 &&
  tags.at(folded, i).some(({ value }) => value.is === 'particle') &&
  tags.at(folded, i - 1).some(({ value }) => value.is === 'given') &&
  i + 1 < folded.length &&
  tags.at(folded, i + 1).length === 0;

/** `ولد الطالب`: right behind the word for a son no verb stands. */
const isOfFather = ({ tags }: Lexicon, folded: readonly string[], i: number): boolean =>
  i > 0 && tags.at(folded, i - 1).some(({ value }) => value.is === 'descent');

/** The same for a script without capitals that writes small words together with the next. */
function tokeniseParted(
  text: string,
  start: number,
  { words, apart }: Written,
  lexicon: Lexicon,
  rules: JoinedRules,
): readonly Token[] {
  const found = partClitics(withoutWishes(spelt(words, rules), lexicon.wishes, rules), rules, apart);
  const forms = found.map((word) => {
    const key = keyOf(word);
    return rules.known(key) ? { folded: key, owned: false } : reduced(key, rules);
  });
  const folded = forms.map((form) => form.folded);
  let end = start;
  return found.map((word, i) => {
    const wordText = word.printed;
    const between = text.slice(end, word.start);
    const plain = between === ' ' ? between : plainGap(between);
    // `كلا من: X وY`: a colon behind a preposition only opens its list.
    const lists =
      /^ ?: ?$/u.test(plain) && i > 0 && lexicon.tags.at(folded, i - 1).some(({ value }) => opensList.has(value.is));
    const gap = lists ? ' ' : plain;
    end = word.end;
    const key = folded[i] ?? '';
    const definite =
      (wordText.startsWith(rules.article) && withoutArticle(word.folded) !== word.folded) ||
      (wordText.length > 2 &&
        word.start - rules.articleAfterTo.length >= start &&
        text.startsWith(rules.articleAfterTo, word.start - rules.articleAfterTo.length));
    // A word of grammar takes no article: `الحتي` is a name, not `حتى`.
    // `الديوان الأميري`, `النقاط الرئيسية`: nor does a plural that takes a noun or a pronoun behind it.
    const endings = rules.endsOf(wordText);
    const construct = forms[i]?.owned === true || endings.construct !== undefined;
    const matches = lexicon.tags.at(folded, i).filter(
      ({ length, value }) =>
        !(definite && length === 1 && (takesNone(value, wordText, rules) || (construct && value.is === 'group'))) &&
        !(value.is === 'subordinate' && length === 1 && isInName(lexicon, folded, i)) &&
        !(value.is === 'proposed' && definite && isOfFather(lexicon, folded, i)) &&
        // `وغيرها`: and others.
        !(length === 1 && value.is === 'negation' && forms[i]?.owned) &&
        !ofMoney(lexicon, value.is, folded, i) &&
        !withinAim(lexicon, value.is, folded, i) &&
        !(length === 1 && !definite && isThing(lexicon, value.is, folded, i)),
    );
    const letters = lettersOf(wordText);
    const named = matches.every(({ value }) => ofNames.has(value.is));
    const inNoList = letters.caseless && wordText.length > 1 && named && !inflected(key, rules);
    return {
      start: word.start,
      end: word.end,
      printed: wordText,
      folded: key,
      gap,
      capital: letters.upper || inNoList,
      caseless: true,
      definite,
      owned: forms[i]?.owned ?? false,
      endings,
      allCapitals: letters.allCapitals,
      matches,
    };
  });
}

const opensList: ReadonlySet<Tag['is']> = new Set(['from', 'between', 'with']);

/** What stands between two words, with the marks of other scripts, a comma as it should be set, and without those of direction. */
const plainGap = (between: string): string =>
  gapOver(between)
    .replace(/[\u200e\u200f]/gu, '')
    .replace(/^ [،,] ?$|^، ?$/u, ', ')
    .replace(/،/gu, ',')
    .replace(/؛/gu, ';');

/** The folded words of a sentence. */
export const foldedOf = memoOf((tokens: readonly Token[]) => tokens.map((token) => token.folded));

/** The longest match of a kind at a token of the sentence. */
export function at<K extends Tag['is']>(tokens: readonly Token[], index: number, is: K): Match<TagOf<K>> | undefined {
  // An array asked for what stands before its first element is slow to say that there is nothing.
  return index < 0 || index >= tokens.length ? undefined : tagged((tokens[index] as Token).matches, is);
}

/** Whether the token begins something of one of these kinds. */
export function isAny(tokens: readonly Token[], index: number, kinds: readonly Tag['is'][]): boolean {
  if (index < 0 || index >= tokens.length) return false;
  for (const match of (tokens[index] as Token).matches) for (const is of kinds) if (match.is === is) return true;
  return false;
}

/** The span from one token to another, the second not included. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Whether a match of this kind ends right before the token; its length, else 0. */
export function endsBefore(tokens: readonly Token[], index: number, is: Tag['is'], reach = 5): number {
  for (let length = reach; length >= 1; length--) {
    const start = index - length;
    if (start < 0) continue;
    for (const match of tokens[start]?.matches ?? []) if (match.is === is && match.length === length) return length;
  }
  return 0;
}

/** The words of a span, with the bracket that its last word stands before. */
export function closed(text: string, span: Span): string {
  const words = text.slice(span.start, span.end);
  return words.includes('(') && !words.includes(')') && text[span.end] === ')' ? `${words})` : words;
}

/** Whether the word stands behind a comma. */
export const isBehindComma = (tokens: readonly Token[], i: number): boolean => /,/u.test(tokens[i]?.gap ?? '');

/** Whether the word may be a noun for a meeting, a visit or an agreement. */
export const isCueNoun = (tokens: readonly Token[], i: number, kind: CueKind): boolean =>
  tokens[i]?.matches.some(({ value }) => value.is === 'noun' && value.kind === kind) ?? false;
