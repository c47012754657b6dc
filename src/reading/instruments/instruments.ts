import type { CueFound } from '../clauses/cues.ts';
import { holds } from '../words/kinds.ts';
import { isRepeated, printedFrom } from '../words/number-words.ts';
import { at, endsBefore, isAny, type Token } from '../words/tokens.ts';
import { followedBy } from '../words/words-around.ts';
import { inLots } from './instrument-lots.ts';
import { isOtherWord } from './other-words.ts';

/** An instrument as printed in a sentence. */
export interface InstrumentFound {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  /** `the document`: a word that only takes up an instrument already named. */
  readonly again: boolean;
  /** `partnership`: an instrument only where it is signed or concluded. */
  readonly loose: boolean;
  /** `the agreement`, `this memorandum`. */
  readonly definite: boolean;
  /** `the three texts`: those already named. */
  readonly taken: boolean;
  /** Nothing but the article stands before it: `the agreement`. */
  readonly plain: boolean;
  /** `the existing agreement`: in force already. */
  readonly existing: boolean;
  /** `another memorandum`: none of those before. */
  readonly another: boolean;
  /** The words of its count: `24`, `several`; of a plural without a count, empty; else null. */
  readonly count: string | null;
  /** `the second agreement`: which of a list; else null. */
  readonly rank: number | null;
}

/** The instruments named in a sentence, the longest name where several begin. */
export function instrumentsIn(tokens: readonly Token[]): readonly InstrumentFound[] {
  const out: InstrumentFound[] = [];
  if (!holds(tokens, ['instrument', 'document'])) return out;
  for (let i = 0; i < tokens.length; i++) {
    const match = at(tokens, i, 'instrument');
    if (match && followedBy(match.value.notBefore, tokens, i + match.length, 4)) continue;
    if (match && isOtherWord(tokens, i, match.length, match.value.type)) continue;
    const again = match ? undefined : at(tokens, i, 'document');
    const length = match?.length ?? again?.length;
    if (!length) continue;
    const same = out.at(-1);
    // `memorandum of understanding (MoU)`: one instrument and its abbreviation.
    if (same && i - same.to <= 1 && isAbbreviation(tokens, i, same)) {
      i += length - 1;
      continue;
    }
    const head = headed(tokens, i, i + length);
    if (again && (ofInstrument(tokens, i + length) || isNamed(tokens, i + length, head.rank))) continue;
    // `nine texts` are instruments, `the three texts` take them up.
    const counted = head.count !== null && !head.taken && at(tokens, i, 'document') !== undefined;
    // `signed a declaration`: one that was not named before.
    const opened = [1, 2].some((back) => isAny(tokens, i - back, ['indefinite']));
    const one = opened && !isPlural(tokens, i, i + length);
    if (match?.value.loose && at(tokens, i, 'document') && !counted && !head.definite && !one) continue;
    out.push({
      from: i,
      to: i + length,
      type: match?.value.type ?? 'agreement',
      // `document of partnership`: longer than the word that takes one up, it names one.
      again: !counted && !(one && match) && head.rank === null && (at(tokens, i, 'document')?.length ?? 0) >= length,
      loose: match?.value.loose ?? false,
      ...head,
      existing: isExisting(tokens, i, i + length),
      plain:
        head.definite &&
        (tokens[i]?.caseless || isAny(tokens, i - 1, ['article', 'possessive']) || isThat(tokens, i - 1)),
      count: head.count ?? (isPlural(tokens, i, i + length) ? '' : null),
    });
    i += length - 1;
  }
  return inLots(tokens, out);
}

/** `memorandum of understanding (MoU)`, `Memorandum of Understanding, MoU,`. */
function isAbbreviation(tokens: readonly Token[], i: number, before: InstrumentFound): boolean {
  const word = tokens[i];
  if (!word || i === before.from) return false;
  const opened = /[(,]/u.test(word.gap) && i === before.to;
  return opened && word.printed.length <= 5 && /^\p{Lu}.*\p{Lu}/u.test(word.printed);
}

/** `the text of an agreement`: the agreement is meant. */
function ofInstrument(tokens: readonly Token[], i: number): boolean {
  if (!isAny(tokens, i, ['of'])) return false;
  for (let k = i + 1; k < i + 8; k++) {
    if (isAny(tokens, k, ['instrument'])) return true;
    if (/[,;:]/u.test(tokens[k]?.gap ?? '') || isAny(tokens, k, ['verb', 'be', 'have'])) return false;
  }
  return false;
}

/** `The second document is a memorandum`: the sentence itself says what it is. */
function isNamed(tokens: readonly Token[], from: number, rank: number | null): boolean {
  if (rank === null) return false;
  for (let i = from; i < from + 5; i++)
    if (isAny(tokens, i, ['be'])) return [1, 2, 3].some((k) => isAny(tokens, i + k, ['instrument']));
  return false;
}

/** In words: so far after an instrument stands what it is about. */
const topic = 14;

/**
 * What an instrument is about, as the beginnings of the words after `on` or `in the field of`, up to a verb or a sign: what
 * tells two memoranda of one lot apart.
 */
export function aboutOf(tokens: readonly Token[], { to }: InstrumentFound, titled = false): readonly string[] {
  const out: string[] = [];
  let opened = titled;
  for (let i = to; i < Math.min(tokens.length, to + topic); i++) {
    const bracket = /\(/u.test(tokens[i]?.gap ?? '');
    if (bracket) continue;
    if (/[,;:.)“”«»"]/u.test(tokens[i]?.gap ?? '') && i > to && !/\)/u.test(tokens[i]?.gap ?? '')) break;
    if (
      isAny(tokens, i, ['have', 'be', 'relative', 'with', 'between', 'instrument', 'speech']) &&
      !isAny(tokens, i, ['of', 'article'])
    )
      break;
    if (isAny(tokens, i, ['verb']) && !isAny(tokens, i, ['area', 'of', 'noun'])) break;
    const small = isAny(tokens, i, [
      'about',
      'fields',
      'of',
      'to',
      'at',
      'other',
      'article',
      'and',
      'stop',
      'indefinite',
    ]);
    opened ||= isAny(tokens, i, ['about', 'fields']);
    if (isAny(tokens, i, ['behalf-of', 'on-behalf'])) break;
    const plain = isAny(tokens, i, ['cooperation', 'bilateral', 'country', 'nationality', 'count', 'month', 'weekday']);
    const word = tokens[i]?.folded ?? '';
    if (opened && !small && !plain && word.length > 3 && !/\d/u.test(word)) out.push(word.slice(0, 6));
    else if (!opened && !small && !plain) break;
  }
  return out;
}

/** What stands before an instrument: its article, a count, `another`, its place in a list. */
function headed(
  tokens: readonly Token[],
  from: number,
  to: number,
): { definite: boolean; taken: boolean; another: boolean; count: string | null; rank: number | null } {
  // `الاتفاقية`, `مذكرة التفاهم`: where the article is one word with its noun, that of the last noun counts.
  let definite = tokens[to - 1]?.definite ?? false;
  let indefinite = false;
  let another = false;
  // `اتفاقيتان`: a dual counts by itself.
  let count = (isAny(tokens, from, ['count']) && tokens[from]?.printed) || null;
  // `الاتفاقية الثانية`: without capitals such an adjective follows its noun.
  const after = tokens[from]?.caseless ?? false;
  let rank = (after && /^\s$/u.test(tokens[to]?.gap ?? '') ? at(tokens, to, 'rank')?.value.number : undefined) ?? null;
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    if (isRepeated(tokens, i)) i--;
    const token = tokens[i];
    if (!token || (/[,;:()“”«»]/u.test(tokens[i + 1]?.gap ?? '') && !isRepeated(tokens, i + 1))) break;
    if (!after) rank ??= at(tokens, i, 'rank')?.value.number ?? (i === from - 1 ? rankInFigures(token) : null);
    if (isAny(tokens, i, ['another'])) another = true;
    // `a five-year agreement`: how long it lasts.
    const measure = /^[-\u2010\u2011]$/u.test(tokens[i + 1]?.gap ?? '');
    const number = /^\d{1,3}$/u.test(token.printed) && !isMoney(tokens, i);
    if (!measure && (number || isAny(tokens, i, ['count']))) count ??= printedFrom(tokens, i);
    const that = i === from - 1 && isThat(tokens, i);
    const stop = that || isAny(tokens, i, ['article', 'indefinite', 'possessive']);
    // `firmaron el viernes seis documentos`: the article of the day.
    if (stop && isAny(tokens, i + 1, ['weekday'])) break;
    if (stop) {
      definite = that || (isAny(tokens, i, ['article', 'possessive']) && !isAny(tokens, i, ['indefinite']));
      indefinite = !definite;
      break;
    }
    if (isAny(tokens, i, ['verb', 'of', 'with', 'and', 'by', 'to', 'be', 'have', 'relative', 'support', 'speech'])) {
      definite ||= i === from - 1 && !after && isDescribing(tokens, i);
      break;
    }
  }
  return {
    definite: definite && count === null,
    taken: definite && count !== null,
    another: another && !(definite && !indefinite && count),
    count,
    rank,
  };
}

/** `Dat akkoord zal …`: what opens the sentence points at what was told. */
const isThat = (tokens: readonly Token[], i: number): boolean => i === 0 && isAny(tokens, i, ['same-kind']);

/** Where, when and with whom: `das am Montag mit Kenia und Ghana in Accra unterzeichnete Abkommen`. */
const inside = [
  'already',
  'at',
  'place',
  'weekday',
  'today',
  'yesterday',
  'month',
  'with',
  'by',
  'country',
  'and',
] as const;

/** `das in Kopenhagen unterzeichnete Abkommen`, `the signed agreement`: between an article and its noun a verb only describes. */
function isDescribing(tokens: readonly Token[], verb: number): boolean {
  const opens = articleBefore(tokens, verb);
  return opens !== null && !isAny(tokens, opens, ['indefinite', 'person-pronoun']);
}

/** The article of the noun that a verb describes with where and when, else null. */
function articleBefore(tokens: readonly Token[], verb: number): number | null {
  for (let i = verb - 1; i >= Math.max(0, verb - 5); i--) {
    if (/[,;:()]/u.test(tokens[i + 1]?.gap ?? '')) return null;
    if (isAny(tokens, i, ['article', 'indefinite'])) return i;
    if (!isAny(tokens, i, inside) && !/^\d+$/u.test(tokens[i]?.printed ?? '')) return null;
  }
  return null;
}

/** `a $71 million loan agreement`. */
const isMoney = (tokens: readonly Token[], i: number): boolean =>
  /\p{Sc}/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i + 1, ['amount']);

/** `9th`, `9ème`, `9.º`. */
function rankInFigures({ printed }: Token): number | null {
  const figures = /^(\d{1,3})(?:st|nd|rd|th|er|ère|e|è|ème|º|ª|o|a)$/u.exec(printed)?.[1];
  return figures === undefined ? null : Number(figures);
}

/** `the existing agreement`, `el acuerdo vigente`: right before the instrument or right after it. */
function isExisting(tokens: readonly Token[], from: number, to: number): boolean {
  const space = (i: number) => /^\s$/u.test(tokens[i]?.gap ?? '');
  return (space(from) && endsBefore(tokens, from, 'existing') > 0) || (space(to) && isAny(tokens, to, ['existing']));
}

/** A plural without a count; nouns of the field end in these letters in the plural. */
function isPlural(tokens: readonly Token[], from: number, to: number): boolean {
  const plural = (token: Token | undefined) => token !== undefined && at([token], 0, 'plural') !== undefined;
  for (let i = from; i < to; i++) if (plural(tokens[i])) return true;
  return false;
}

/** `das in Accra unterzeichnete Abkommen`: a verb between an article and its noun has no subject there. */
export const isBeforeNoun = (cue: CueFound, { from, definite, plain }: InstrumentFound): boolean =>
  cue.is === 'verb' && cue.auxiliary === null && cue.to === from && definite && !plain;

/** `een maandag getekend akkoord`: what the sentence goes on to tell is not when it will be signed. */
export const isInsideNoun = (tokens: readonly Token[], cue: CueFound, { from }: InstrumentFound): boolean =>
  cue.is === 'verb' && cue.auxiliary === null && cue.to === from && articleBefore(tokens, cue.from) !== null;

/** `een getekend akkoord`: a participle that only describes the instrument reports nothing. */
export function isAttribute(tokens: readonly Token[], cue: CueFound, instrument: InstrumentFound): boolean {
  return (
    cue.is === 'verb' &&
    cue.form === 'participle' &&
    cue.auxiliary === null &&
    cue.to === instrument.from &&
    isAny(tokens, cue.from - 1, ['article', 'indefinite', 'negation'])
  );
}

/** `no agreement`, `sans signature d'accord`, `niet een dergelijk akkoord`: there is none to report. */
export function isNone(tokens: readonly Token[], from: number): boolean {
  if (isAny(tokens, from - 1, ['negation']) || isAny(tokens, from - 2, ['negation'])) return true;
  return isAny(tokens, from - 2, ['indefinite']) && isAny(tokens, from - 3, ['negation']);
}

/** `no agreement with Kenya that does not help us`: denied is only what is of another kind. */
export function isOnlyKind(tokens: readonly Token[], to: number): boolean {
  for (let i = to; i < Math.min(tokens.length, to + 8); i++)
    if (isAny(tokens, i, ['relative', 'subordinate']) && !isAny(tokens, i, ['and', 'with']))
      for (let k = i + 1; k < i + 7; k++) if (isAny(tokens, k, ['negation'])) return true;
  return false;
}

/** `a similar accord`, `un accord semblable`, `such an agreement`: one like that which is spoken of. */
export function isSimilar(tokens: readonly Token[], { from, to }: Pick<InstrumentFound, 'from' | 'to'>): boolean {
  const close = (i: number) => /^\s$/u.test(tokens[i]?.gap ?? '');
  for (let i = from; i > from - 3 && close(i); i--) if (endsBefore(tokens, i, 'similar') > 0) return true;
  for (let i = to; i < to + 3 && close(i) && !isAny(tokens, i, ['verb', 'have', 'be']); i++)
    if (isAny(tokens, i, ['similar'])) return true;
  return false;
}
