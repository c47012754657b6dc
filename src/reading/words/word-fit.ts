import type { Word } from '../../text/fold.ts';
import type { Match } from '../../text/patterns.ts';
import { believable, type Letters, lettersOf } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Tag } from './tags.ts';

/** A sentence in pieces, before it is known what its words can be. */
export interface Pieces {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly start: number;
  readonly found: readonly Word[];
  readonly folded: readonly string[];
}

/** Whether a word can be what the lexicon says, as it is printed here. */
export function fitsHere(
  match: Match<Tag>,
  all: readonly Match<Tag>[],
  pieces: Pieces,
  i: number,
  letters: Letters,
  gap: string,
): boolean {
  const { lexicon, found, text, start } = pieces;
  const { is } = match.value;
  const { capital, allCapitals, small } = letters;
  if (!believable(match, letters)) return false;
  if (/^[ \u00a0]$/u.test(gap) && ofMoney(lexicon, is, pieces.folded, i)) return false;
  if (is === 'negation' && /^\s*$/u.test(gap) && isStep(lexicon, pieces.folded, i)) return false;
  // `niet-residerende ambassadeurs`, `non-state actors`: it denies its own word, and no sentence.
  const end = found[i]?.end ?? 0;
  if (is === 'negation' && match.length === 1 && /^[-\u2010\u2011]\p{L}/u.test(text.slice(end, end + 2))) return false;
  if (is === 'negation' && tagged(all, 'ever') && isEver(pieces, i)) return false;
  // `La réunion`: no island, whose name has a capital behind its article too.
  const behind = found[i + 1];
  if ((is === 'country' || is === 'place') && match.length > 1 && behind && tagged(all, 'article'))
    if (!lettersOf(behind.printed).upper) return false;
  // `US$ 50 million`: money, not who pays.
  if (is === 'country' && text.charAt(found[i]?.end ?? 0) === '$') return false;
  if (match.length === 1 && moods.has(is) && tagged(all, 'hearsay') && isHearsay(pieces, i)) return false;
  if (unlike.has(is) && lexicon.homographs.has(small)) return false;
  if (match.length === 1 && moods.has(is) && lexicon.indicatives.has(small)) return false;
  if (match.length === 1 && is === 'instrument' && lexicon.notInstruments.has(small)) return false;
  // `franco-marocain`, and not Franco.
  if (
    match.value.is === 'nationality' &&
    match.value.joint &&
    !/^[-\u2010\u2011]/u.test(text.charAt(found[i]?.end ?? 0))
  )
    return false;
  if (is === 'role' && match.length === 1 && isOfBody(lexicon, pieces.folded, i, gap)) return false;
  if (is === 'counterpart' && isCount(lexicon, pieces.folded, i)) return false;
  if (!loudAsPrinted(match, all, allCapitals)) return false;
  // `with regard to`: nobody's partner.
  if (is === 'with' && (longerThan(match, tagged(all, 'about')) || longerThan(match, tagged(all, 'other'))))
    return false;
  // `Hamas`, and not `Hama's`.
  if (match.value.is === 'place' && match.value.owner && tagged(all, 'organisation')) return false;
  // `Testova den Festsaal`: where every noun has a capital, an article is of a name only behind another particle.
  if (is === 'particle' && lexicon.language.capitals && !capital && tagged(all, 'article'))
    return i > 0 && tagged(lexicon.tags.at(pieces.folded, i - 1), 'particle') !== undefined;
  // `als onderdeel van`, where `als` alone is `if`.
  const open = is === 'hypothesis' || is === 'subordinate';
  if (open && longerThan(match, tagged(all, 'other'))) return false;
  if (lexicon.language.capitals && !byCapital(match, capital, i === 0 || !/^[ \u00a0\u202f]$/u.test(gap))) return false;
  if (is === 'of') return !tagged(all, 'genitive') || afterNoun(pieces, i);
  if (is !== 'subordinate' && is !== 'relative') return true;
  if (is === 'relative' && tagged(all, 'article') && opensAside(pieces, i)) return false;
  if (opensClause(pieces, gap, i)) return true;
  // `, mit dem`: a preposition may stand between the comma and the word that opens a clause.
  return is === 'relative' && text.slice(found[i - 2]?.end ?? start, found[i - 1]?.start ?? start).includes(',');
}

/** `un pas vers`, `le premier pas`: a noun; `ein nicht genanntes Land`, `the first not signed` and `la segunda no se firmó` have none. */
function isStep({ tags, language }: Lexicon, folded: readonly string[], i: number): boolean {
  if (i === 0 || language.participleLast) return false;
  const before = tags.at(folded, i - 1);
  const next = tags.at(folded, i + 1);
  if (next.length > 0 && !(['to', 'of', 'other', 'at'] as const).some((is) => tagged(next, is))) return false;
  return tagged(before, 'rank') !== undefined || (!!tagged(before, 'indefinite') && !!tagged(before, 'article'));
}

/** `la Direction générale de la police`: an adjective of a body, whose field follows, and nobody's rank. */
const isOfBody = ({ tags }: Lexicon, folded: readonly string[], i: number, gap: string): boolean =>
  i > 0 &&
  i + 1 < folded.length &&
  /^[ \u00a0]$/u.test(gap) &&
  tagged(tags.at(folded, i), 'portfolio') !== undefined &&
  tagged(tags.at(folded, i - 1), 'organisation')?.length === 1 &&
  tagged(tags.at(folded, i + 1), 'of') !== undefined;

/** `un par de reuniones`: two of them, and nobody's counterpart. */
const isCount = ({ tags }: Lexicon, folded: readonly string[], i: number): boolean =>
  i > 0 &&
  i + 1 < folded.length &&
  tagged(tags.at(folded, i - 1), 'indefinite') !== undefined &&
  tagged(tags.at(folded, i + 1), 'of') !== undefined;

/** `دولار أمريكي`, `dólares estadounidenses`: of whose money it is. */
export const ofMoney = ({ tags }: Lexicon, is: Tag['is'], folded: readonly string[], i: number): boolean =>
  i > 0 && is === 'nationality' && tagged(tags.at(folded, i - 1), 'amount') !== undefined;

/** `من أجل`: within the words for `in order to` stands no postponement; nor is anything called off in `إلغاء التأشيرات`, a field. */
export const withinAim = ({ tags }: Lexicon, is: Tag['is'], folded: readonly string[], i: number): boolean =>
  (is === 'denied' || is === 'moved') &&
  (tags.at(folded, i).some(({ length, value }) => length > 1 && value.is === 'area') ||
    (i > 0 && tags.at(folded, i - 1).some(({ length, value }) => length > 1 && value.is === 'ahead')));

/** `برفع صور ناشط`: without capitals a town that is called like a common thing, where no word for a town and no preposition stands before it. */
export function isThing({ tags }: Lexicon, is: Tag['is'], folded: readonly string[], i: number): boolean {
  if (is !== 'place' || !tagged(tags.at(folded, i), 'ordinary')) return false;
  const before = i > 0 ? tags.at(folded, i - 1) : [];
  return !(['at', 'to', 'from', 'site', 'organisation', 'district'] as const).some((one) => tagged(before, one));
}

const longerThan = (match: Match<Tag>, other: Match<Tag> | undefined) => (other?.length ?? 0) > match.length;

/** What a word is that accents alone tell from a common noun: `anunció` and `anuncio`. */
const unlike: ReadonlySet<Tag['is']> = new Set([
  ...(['role', 'verb', 'speech', 'support', 'agreed', 'discussed', 'managed', 'announces'] as const),
]);
/** What accents alone tell from the past tense: `hätte` and `hatte`, `realizará` and `realizara`. */
const moods: ReadonlySet<Tag['is']> = new Set(['expected', 'may', 'hypothesis', 'intended', 'future', 'date-future']);

/** `HE` before a name is an honorific, and `he` a pronoun: where a word can be both, only its capitals tell. */
function loudAsPrinted({ length, value }: Match<Tag>, all: readonly Match<Tag>[], allCapitals: boolean): boolean {
  if (length > 1) return true;
  if (value.is === 'honorific') return allCapitals || !tagged(all, 'person-pronoun');
  return value.is !== 'person-pronoun' || !allCapitals || !tagged(all, 'honorific');
}

/** Verbs of one word, and nouns of one word: where every noun has a capital, it tells them apart. */
const verbal: ReadonlySet<Tag['is']> = new Set(['verb', 'speech', 'have', 'be']);
const nominal: ReadonlySet<Tag['is']> = new Set([
  'noun',
  'instrument',
  'role',
  'group',
  'organisation',
  'site',
  'counterpart',
]);

/** `Treffen` is the noun and `treffen` the verb; what opens a sentence or a quotation can be either. */
function byCapital({ length, value }: Match<Tag>, capital: boolean, opens: boolean): boolean {
  if (capital) return opens || !verbal.has(value.is);
  return length > 1 || !nominal.has(value.is);
}

/** `die Unterzeichnung der Abkommen`: right after a noun, which is no name of a day or a place. */
function afterNoun({ lexicon, text, found, folded }: Pieces, i: number): boolean {
  const before = found[i - 1];
  if (!before || !lettersOf(before.printed).upper) return false;
  if (text.slice(before.end, found[i]?.start).trim() !== '') return false;
  return !lexicon.tags.at(folded, i - 1).some(({ value }) => {
    // `Nachdem der Minister …`: what opens the sentence has its capital from there.
    const opens = i === 1 && (value.is === 'subordinate' || value.is === 'other');
    return opens || value.is === 'weekday' || value.is === 'month' || value.is === 'place';
  });
}

/** `als Gast` is no clause, nor `dem 3. Mai`: where a comma stands before every clause, one is asked for, or the beginning. */
function opensClause({ lexicon, folded, text, found }: Pieces, gap: string, i: number): boolean {
  const end = found[i]?.end ?? 0;
  if (lexicon.language.clausesByComma && /^\s\d{1,2}\./u.test(text.slice(end, end + 4))) return false;
  if (!lexicon.language.clausesByComma || i === 0 || /[,;:–—"„“»(]/u.test(gap)) return true;
  return tagged(lexicon.tags.at(folded, i - 1), 'and') !== undefined;
}

/** In words: so long is an office and a name between commas. */
const longAside = 12;

/**
 * `, den niederländischen Admiral X, in Berlin zu begrüßen`: where every noun has a capital and a clause ends in its verb, an office
 * between commas that ends in a name is no clause.
 */
function opensAside({ lexicon, folded, text, found }: Pieces, i: number): boolean {
  if (!lexicon.language.capitals || !text.slice(found[i - 1]?.end ?? 0, found[i]?.start).includes(',')) return false;
  let office = false;
  // `, den niederländischen Admiral X und …`: an adjective, or the ending of a case, tells by itself that no subject follows.
  const next = lexicon.tags.at(folded, i + 1);
  // `, die der Admiral X …`: its subject.
  if (tagged(next, 'article')) return false;
  let described = !lettersOf(found[i + 1]?.printed ?? '').upper;
  for (let k = i + 1; k < Math.min(found.length, i + longAside); k++) {
    const gap = text.slice(found[k - 1]?.end ?? 0, found[k]?.start);
    const { upper } = lettersOf(found[k]?.printed ?? '');
    if (/^,\s$/u.test(gap)) return office && k > i + 2 && lettersOf(found[k - 1]?.printed ?? '').upper;
    const here = lexicon.tags.at(folded, k);
    if (tagged(here, 'and') && described && office) return lettersOf(found[k - 1]?.printed ?? '').upper;
    if (!/^[-\s.]+$/u.test(gap) || (!upper && aClause.some((one) => tagged(here, one)))) return false;
    const role = upper ? tagged(here, 'role') : undefined;
    office ||= role !== undefined;
    described ||= role?.value.cut !== undefined;
  }
  return false;
}

/** What a clause has and an office has not. */
const aClause = ['verb', 'speech', 'be', 'have', 'future', 'may', 'person-pronoun', 'negation'] as const;

/**
 * `soll X getroffen haben`, `die X gesagt haben soll`: what somebody heard, and not what is to come: the clause closes with the
 * infinitive of a perfect.
 */
function isHearsay({ lexicon, folded, text, found }: Pieces, i: number): boolean {
  const perfect = (k: number) => tagged(lexicon.tags.at(folded, k), 'perfect');
  // Its participle, in small letters; beside `sein`, which has adjectives too, a verb that is known.
  const participle = (k: number) => {
    const here = lexicon.tags.at(folded, k);
    if (k < 0 || lettersOf(found[k]?.printed ?? '').upper) return false;
    const verbs = here.some(({ value }) => value.is === 'verb' || value.is === 'speech' || value.is === 'support');
    return verbs || (here.length === 0 && !tagged(lexicon.tags.at(folded, k + 1), 'possessive'));
  };
  if (perfect(i - 1)?.length === 1 && participle(i - 2)) return true;
  for (let k = i + 1; k < found.length; k++) {
    if (/[,;:.()“”«»"]/u.test(text.slice(found[k - 1]?.end ?? 0, found[k]?.start))) return false;
    const match = perfect(k);
    const end = k + (match?.length ?? 0);
    const closes =
      end >= found.length || /[,;:.()“”«»"]/u.test(text.slice(found[end - 1]?.end ?? 0, found[end]?.start));
    if (match && closes) return k > i + 1 && participle(k - 1);
  }
  return false;
}

/** The tag that a kind of word carries. */
export type TagOf<K extends Tag['is']> = Tag extends infer T
  ? T extends { readonly is: infer I }
    ? K extends I
      ? T
      : never
    : never
  : never;

/** The longest match of one kind among those found at a word. */
export function tagged<K extends Tag['is']>(matches: readonly Match<Tag>[], is: K): Match<TagOf<K>> | undefined {
  for (const match of matches) if (match.is === is) return match as Match<TagOf<K>>;
  return undefined;
}

/** In words: so far behind `the greatest` stands `ever`, with the noun between. */
const farEver = 8;

/** `le plus grand accord de coopération jamais signé`, `el mayor acuerdo jamás firmado`: no comma between the two. */
function isEver({ lexicon, text, start, found, folded }: Pieces, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - farEver); k--) {
    if (/[,;:]/u.test(text.slice(found[k]?.end ?? start, found[k + 1]?.start ?? start))) return false;
    const all = lexicon.tags.at(folded, k);
    // `n'est plus jamais venu`, `el primer ministro jamás vino`: another negation, right before it, and part of an office.
    if (tagged(all, 'negation')) return false;
    if (tagged(all, 'most')) return k < i - 1 && !tagged(all, 'role');
  }
  return false;
}
