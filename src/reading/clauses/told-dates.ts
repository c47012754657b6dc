import type { CueKind, Tag } from '../words/tags.ts';
import { at, endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import type { CuePlace } from './clause.ts';

/** In words: so far from its particle may a separable verb stand (`teilte … am Dienstag mit`). */
const apart = 20;

/** A verb of speech, or one half of one whose particle closes the clause (`gab am Dienstag bekannt, dass`). */
export function isTelling(tokens: readonly Token[], i: number): boolean {
  // `according to` stands among the verbs of speech, and is a preposition.
  if (isAny(tokens, i, ['speech'])) return !isAny(tokens, i, ['other']);
  if (isAny(tokens, i, ['tells'])) return particleAfter(tokens, i);
  if (!isAny(tokens, i, ['tells-on']) || !closes(tokens, i)) return false;
  for (let k = i - 1; k >= Math.max(0, i - apart); k--) if (isAny(tokens, k, ['tells'])) return true;
  return false;
}

function particleAfter(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + apart); i++) {
    if (/[;:]/u.test(tokens[i]?.gap ?? '')) return false;
    if (isAny(tokens, i, ['tells-on']) && closes(tokens, i)) return true;
  }
  return false;
}

/** The last word of its clause: `macht auf … aufmerksam`, and no preposition before a noun. */
function closes(tokens: readonly Token[], i: number): boolean {
  const next = i + (at(tokens, i, 'tells-on')?.length ?? 1);
  return next >= tokens.length || /[,;:()—–“”«»]/u.test(tokens[next]?.gap ?? '') || opens(tokens, next);
}

const opens = (tokens: readonly Token[], i: number) => isAny(tokens, i, ['subordinate', 'relative']);

/**
 * Whether a date is the day on which something was told and not the day of what a cue reports: the day of a text that tells
 * it (`according to a statement of 10 March`), or that of a verb of speech that the cue depends on (`announced on Tuesday
 * the signing of`, `In a statement on Tuesday, the ministry said that`).
 */
export function isOfTelling(tokens: readonly Token[], date: CuePlace, cue: CuePlace, kind: CueKind): boolean {
  return ofText(tokens, date, cue) || (date.to <= cue.from && ofSpeech(tokens, date, cue, kind));
}

const predicates: readonly Tag['is'][] = ['verb', 'support', 'have', 'be', 'future', 'denied'];

/** `on` of `is on a visit` supports its noun, and elsewhere is a preposition. */
const isPredicate = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, predicates) && !(isAny(tokens, i, ['other', 'at']) && !isAny(tokens, i, ['verb', 'have', 'be']));

function ofSpeech(tokens: readonly Token[], date: CuePlace, cue: CuePlace, kind: CueKind): boolean {
  // `said on Tuesday during a visit`: a visit has more days than that.
  if (kind !== 'visit' && isBeside(tokens, date.to, cue.from)) return false;
  // `On Tuesday the ministry announced the signing`: nothing parts the verb of speech from what it tells of.
  for (let i = cue.from - 1; i >= date.to; i--) {
    if (/[,;:()—–“”«»]/u.test(tokens[i + 1]?.gap ?? '')) break;
    if (isTelling(tokens, i)) return true;
  }
  if (opensToldClause(tokens, date) || toldAtTheEnd(tokens, date, cue)) return true;
  // `announced on Tuesday the signing`, and in Arabic with the subject between.
  for (let i = date.to; i < cue.from; i++)
    if (
      /[;:]/u.test(tokens[i]?.gap ?? '') ||
      (isPredicate(tokens, i) && !isAny(tokens, i, ['possessive'])) ||
      isAny(tokens, i, ['relative'])
    )
      return false;
  for (let i = date.from - 1; i >= 0; i--) {
    if (isTelling(tokens, i)) return true;
    // `zei dat X dinsdag een gesprek had`: the day stands in the clause of what was said.
    if (opens(tokens, i) && isTelling(tokens, i - 1)) return false;
    if (/[;:()—–“”«»]/u.test(tokens[i + 1]?.gap ?? '') || isPredicate(tokens, i)) return false;
    if (isBehindComma(tokens, i + 1) && !(tokens[i]?.caseless && i >= date.from - 2)) return false;
  }
  return false;
}

/** `said on Tuesday he would visit Rabat`: a clause opens right behind the day, with no word before it. */
function opensToldClause(tokens: readonly Token[], { from, to }: CuePlace): boolean {
  const speaks =
    isTelling(tokens, from - 1) || (isAny(tokens, from - 1, ['at', 'other']) && isTelling(tokens, from - 2));
  if (!speaks || !isAny(tokens, to, ['person-pronoun', 'people-pronoun'])) return false;
  return [1, 2].some((next) => isAny(tokens, to + next, predicates));
}

/** `hat am Dienstag seinen Besuch angekündigt`: the participle closes the clause that the day stands in. */
function toldAtTheEnd(tokens: readonly Token[], date: CuePlace, cue: CuePlace): boolean {
  let end = cue.to;
  while (end < tokens.length && end < cue.to + apart && !/[,;:()—–“”«»]/u.test(tokens[end]?.gap ?? '')) end++;
  const tells = isTelling(tokens, end - 1) || isAny(tokens, end - 1, ['announces']);
  if (end <= cue.to || !tells || isAny(tokens, end - 1, ['verb'])) return false;
  return [1, 2, 3].some((back) => isAny(tokens, date.from - back, ['have']));
}

/** `said on Tuesday after talks`: the preposition of something that took place on the same day stands between. */
function isBeside(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isAny(tokens, i, ['other']) && !isAny(tokens, i, ['of', 'by', 'from', 'about', 'article'])) return true;
  return false;
}

/** `a statement issued on 10 March`, `einer am Dienstag veröffentlichten Mitteilung`: the text that a date stands beside. */
function ofText(tokens: readonly Token[], date: CuePlace, cue: CuePlace): boolean {
  for (let i = date.from - 1; i >= Math.max(0, date.from - 4); i--) {
    if (isAny(tokens, i, ['report'])) return isSource(tokens, i, i, cue);
    if (/[,;:()—–“”«»]/u.test(tokens[i + 1]?.gap ?? '') || isAny(tokens, i, ['have', 'relative', 'noun'])) return false;
  }
  const before = isAny(tokens, date.from - 1, ['at']) && !isAny(tokens, date.from - 1, ['indefinite']) ? 2 : 1;
  if (!isAny(tokens, date.from - before, ['indefinite', 'article'])) return false;
  for (let i = date.to; i < Math.min(tokens.length, date.to + 3); i++) {
    if (/[,;:()—–“”«»]/u.test(tokens[i]?.gap ?? '')) return false;
    if (isAny(tokens, i, ['report'])) return isSource(tokens, i, date.from - before, cue);
  }
  return false;
}

/** `said in a statement`, `signed …, according to a statement`: and not the statement that is signed or issued. */
function isSource(tokens: readonly Token[], text: number, opens: number, cue: CuePlace): boolean {
  if (cue.from <= text && text < cue.to) return false;
  if ((at(tokens, text, 'instrument')?.length ?? 0) > 1 || endsBefore(tokens, text + 1, 'instrument') > 1) return false;
  const first = text < cue.from ? 0 : cue.to;
  for (let i = opens - 1; i >= Math.max(first, opens - 8); i--) {
    if (isTelling(tokens, i) || isAny(tokens, i, ['at', 'from', 'by', 'source'])) return true;
    if (/[,;:]/u.test(tokens[i + 1]?.gap ?? '') || isAny(tokens, i, ['verb', 'noun'])) break;
  }
  return text > cue.to && /[,;:]/u.test(gaps(tokens, cue.to, text));
}

/** What is printed between the words of a stretch. */
function gaps(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to + 1)
    .map(({ gap }) => gap)
    .join('');
}
