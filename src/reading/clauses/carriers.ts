import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { at, endsBefore, isAny, isBehindComma, isCueNoun, type Token } from '../words/tokens.ts';
import { isJoined } from '../words/words-around.ts';
import { governed, sentenceSubject } from './arguments.ts';
import type { CueFound } from './cues.ts';

/** `the meeting of X with Y`, `X's meeting with Y`. */
export function ownerOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  cue: CueFound,
  verbFirst: boolean,
): readonly Phrase[] | null {
  if (verbFirst && !tokens[cue.from]?.owned) {
    const next = phrases.find(({ from, governor }) => from >= cue.to && from - cue.to <= 1 && governor === null);
    const group = phrases.filter(({ coordination }) => coordination === next?.coordination);
    if (next && isPeople(next) && group[0] === next) return group;
  }
  const of = governed(tokens, phrases, cue, 'of', 3);
  if (of.some(isPeople)) return of;
  const genitive = phrases.find(
    (phrase) =>
      phrase.genitive &&
      !isAny(tokens, phrase.from, ['possessive']) &&
      cue.from - phrase.to <= 4 &&
      cue.from > phrase.to,
  );
  return genitive ? [genitive] : null;
}

/** `استقباله الوزير`, `للقاء الرئيس`: whoever is named right after a noun that a pronoun or `to` is written with. */
export function objectOf(tokens: readonly Token[], phrases: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  const purpose = tokens[cue.from]?.caseless && isAim(tokens, phrases, cue.from - 1) && !tokens[cue.from]?.definite;
  // `l'audience que lui a accordée X`: the words of the noun end with the verb whose subject follows.
  const granted = !tokens[cue.from]?.caseless;
  if (!tokens[cue.from]?.owned && !purpose && !granted && !isDone(tokens, cue)) return [];
  // `خلال لقائه بالقاهرة نظيره`: a town may stand between.
  let reach = cue.to + 2;
  for (const { kind, from, to } of phrases) if (kind === 'place' && from >= cue.to && from <= reach) reach = to + 2;
  const next = phrases.find(({ from, governor }) => from >= cue.to && from <= reach && governor === null);
  if (!next || !isPeople(next) || isBehindComma(tokens, next.from)) return [];
  const met = phrases.filter(({ coordination }) => coordination === next.coordination);
  // `للقاء X بY`: theirs.
  const last = met.at(-1)?.to ?? next.to;
  const theirs = phrases.some(({ governor, from }) => governor === 'with' && from >= last && from - last <= 2);
  return purpose && theirs ? [] : met;
}

/** `سافر إلى تونس للقاء X`, `توجه للقاء X`: `to` behind a journey, where it led or when; behind another noun it is that noun's. */
function isAim(tokens: readonly Token[], phrases: readonly Phrase[], to: number): boolean {
  if (!isAny(tokens, to, ['to'])) return false;
  const before = tokens[to - 1]?.matches ?? [];
  const journey = before.some(({ value }) => (value.is === 'verb' || value.is === 'noun') && value.kind === 'visit');
  const ends = phrases.some(
    (one) => one.to === to && (one.kind === 'person' || one.kind === 'place' || one.kind === 'country'),
  );
  return journey || ends || isAny(tokens, to - 1, times);
}

const times = ['yesterday', 'day-word', 'weekday', 'month', 'date-past', 'date-future'] as const;

/** `قام X باستقبال Y`: behind a verb that carries it, a noun of what somebody does to others. */
function isDone(tokens: readonly Token[], cue: CueFound): boolean {
  if (cue.is !== 'noun' || cue.cue.of !== 'host' || !isJoined(tokens, cue.from - 1, 'with')) return false;
  return supportBefore(tokens, cue.from - 1, true) !== null;
}

/** Who held the meeting: the subject of `held`, else of the sentence. */
export function carrier(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  cue: CueFound,
  used: ReadonlySet<Phrase>,
  verbFirst: boolean,
): readonly Phrase[] {
  const support = supportBefore(tokens, cue.from, verbFirst);
  if (verbFirst && support !== null) {
    const doer = phrases.find(
      (phrase) =>
        phrase.from >= support &&
        phrase.to <= cue.from &&
        phrase.governor === null &&
        isPeople(phrase) &&
        !used.has(phrase),
    );
    if (doer) return phrases.filter(({ coordination }) => coordination === doer.coordination);
  }
  const before = sentenceSubject(tokens, phrases, { from: support ?? cue.from, to: cue.to }, used);
  const between = before.every((phrase) => phrase.from >= cue.to);
  return support !== null && between ? sentenceSubject(tokens, phrases, cue, used) : before;
}

/** `het gesprek dat X maandag voerde met Y`, `the talks that X held with Y`: of a noun that a clause right behind it is about, who the clause says held it. */
export function heldBehind(tokens: readonly Token[], phrases: readonly Phrase[], noun: number): readonly Phrase[] {
  if (!isAny(tokens, noun, ['relative']) || /[,;:()“”«»]/u.test(tokens[noun]?.gap ?? '')) return [];
  const doer = phrases.find(({ from, to }) => from > noun && to > noun);
  if (!doer || !isPeople(doer) || doer.governor !== null || doer.from - noun > 2) return [];
  const group = phrases.filter(({ coordination }) => coordination === doer.coordination);
  for (let i = group.at(-1)?.to ?? doer.to; i < Math.min(tokens.length, doer.to + 12); i++) {
    if (/[,;:()“”«»]/u.test(tokens[i]?.gap ?? '')) return [];
    const carries = isAny(tokens, i, ['support']) && !isAny(tokens, i, ['other', 'at', 'article']);
    if (carries) return group;
    // `said in talks that X had a meeting with Y`: another noun is what the clause tells of.
    if (isAny(tokens, i, ['noun', 'instrument', 'verb', 'speech'])) return [];
  }
  return [];
}

/** `the agenda of X includes a meeting with Y`, `the visit of X will comprise talks with Y`: whose programme it is. */
export function programmeOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  cue: CueFound,
  used: ReadonlySet<Phrase>,
): readonly Phrase[] {
  const before = phrases.filter((phrase) => phrase.to <= cue.from && isPeople(phrase) && !used.has(phrase));
  const owner = before.at(-1);
  if (!owner || cue.from - owner.to > 12 || (owner.governor !== 'of' && !owner.genitive)) return [];
  const group = before.filter(({ coordination }) => coordination === owner.coordination);
  const from = group[0]?.from ?? owner.from;
  const at = owner.genitive ? [owner.to, owner.to + 1, owner.to + 2] : [from - 1, from - 2, from - 3];
  return at.some((i) => isAny(tokens, i, ['programme']) || isCueNoun(tokens, i, 'visit')) ? group : [];
}

/** In words: how far the verb that carries a noun may stand before it where verbs come first. */
const farthest = 30;

export function supportBefore(tokens: readonly Token[], index: number, verbFirst: boolean): number | null {
  for (let i = index - 1; i >= Math.max(0, index - (verbFirst ? farthest : 12)); i--) {
    if (/[;:.]/u.test(tokens[i + 1]?.gap ?? '')) return null;
    if (at(tokens, i, 'support') && !isAuxiliary(tokens, i, index)) {
      let start = i;
      while (start > 0 && isAny(tokens, start - 1, ['have', 'be', 'future', 'expected'])) start--;
      return start;
    }
  }
  return null;
}

/** `ont évoqué la préparation de la réunion`: the auxiliary of another verb carries no noun. */
function isAuxiliary(tokens: readonly Token[], i: number, noun: number): boolean {
  if (!isAny(tokens, i, ['have'])) return false;
  for (let k = i + 1; k <= i + 2 && k < noun; k++) {
    if (isAny(tokens, k, ['support', 'indefinite', 'article'])) return false;
    if (isAny(tokens, k, ['discussed', 'speech', 'agreed', 'pledged', 'proposed', 'denied'])) return true;
  }
  return false;
}

/** `gesprekken gevoerd`: the supporting participle after the noun, or `talks were held`. */
export function supportAfter(tokens: readonly Token[], index: number, participleLast: boolean): number | null {
  for (let i = index; i < Math.min(tokens.length, index + (participleLast ? 12 : 4)); i++) {
    if (/[;:.]/u.test(tokens[i]?.gap ?? '')) return null;
    if (at(tokens, i, 'support') && !isAny(tokens, i, ['other', 'article'])) return index;
  }
  return null;
}

/** `who will retire, held talks`: the auxiliary is of a clause that a comma ended. */
const isParted = (tokens: readonly Token[], verb: number): boolean =>
  isBehindComma(tokens, verb) || (isAny(tokens, verb - 1, ['and']) && isBehindComma(tokens, verb - 1));

/**
 * Whether the verb that carries a noun from far before it is to come: `سيجري X، خلال الزيارة، مباحثات`, `will on Monday pay,
 * at the invitation of X, a visit`.
 */
export function carriedAhead(tokens: readonly Token[], from: number): boolean {
  // `ستبدأ العمل، خلال لقائه X`: when it was, and not what.
  if (tokens[from]?.caseless && endsBefore(tokens, from, 'around') > 0) return false;
  for (let i = from - 1; i >= Math.max(0, from - farthest); i--) {
    if (/[;:.]/u.test(tokens[i + 1]?.gap ?? '')) return false;
    if (isAny(tokens, i, ['support', 'verb', 'speech']) && !isAny(tokens, i, ['other', 'at', 'noun']))
      return (
        isAny(tokens, i, ['support']) &&
        tokens.some((_, k) => k <= i && i - k <= 4 && isAny(tokens, k, ['future']) && !isParted(tokens, i))
      );
  }
  return false;
}
