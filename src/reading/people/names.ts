import type { Tag } from '../words/tags.ts';
import { at, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { isCalling } from './callings.ts';
import { caselessNameEnd } from './caseless-names.ts';
import { isForeign } from './foreign-names.ts';
import { hyphenated, isCompound, isFirstHalf, isNextName } from './hyphens.ts';
import { isCalledLikeNation } from './nation-names.ts';
import { isTownFirst } from './surname-towns.ts';

/** Words that are never part of a person's name, whatever their case. */
const never: readonly Tag['is'][] = [
  'role',
  'honorific',
  'nationality',
  'country',
  'place',
  'month',
  'weekday',
  'article',
  'stop',
  'person-pronoun',
  'group',
  'people-pronoun',
  'organisation',
  'state-body',
  'site',
  'portfolio',
  'instrument',
  'counterpart',
  'pair',
  'bilateral',
  'today',
  'and',
  'common',
];

/** Words that only a capital in mid-sentence, or a title before them, makes a name. */
const seldom: readonly Tag['is'][] = [
  'verb',
  'noun',
  'speech',
  'support',
  'other',
  'subordinate',
  'be',
  'have',
  'future',
  'may',
  'expected',
  'hypothesis',
  'cooperation',
  'area',
  'historical',
  'same-occasion',
  'attending',
  'counted',
  'week',
];

const regnal = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,2}I{0,3}|XI[VX]|XV)$/u;

/**
 * Where the run of name words that begins at `start` ends (`start` itself when none begins there): capitalised words with
 * the particles between them, initials and regnal numerals. `titled` says that a title stands before it.
 */
export function nameEnd(tokens: readonly Token[], start: number, titled: boolean): number {
  if (tokens[start]?.caseless && !/^\p{Lu}/u.test(tokens[start]?.printed ?? ''))
    return caselessNameEnd(tokens, start, titled);
  // `les ministres des deux États`: nobody is two.
  if (titled && isAny(tokens, start - 1, ['count'])) return start;
  // One word of another script in a text that has no capitals is the page's.
  if (!titled && tokens[start + 1]?.caseless && !isForeign(tokens, start)) return start;
  // `Den Haag`, `La Paz`: a town that begins like a name with a particle.
  const site = at(tokens, start, 'place') ?? at(tokens, start, 'country');
  if (!titled && site && site.length > 1 && isParticle(tokens, start)) return start;
  let end = start;
  let strong = 0;
  // `ministre des Affaires étrangères, de la Communauté nationale`: behind a comma small particles go on with the office.
  // `bevor die Minister den Abend …`: nor does what is an article of the language.
  const article = isAny(tokens, start, ['article']) && isAny(tokens, start + 1, ['common']);
  const particled = titled && !article && (tokens[start]?.capital === true || !isBehindComma(tokens, start));
  for (let i = start; i < tokens.length; i++) {
    if (i > start && (!continues(tokens, i) || isNextName(tokens, start, i))) break;
    const token = tokens[i];
    if (!token) break;
    if (isCalling(tokens, i)) return start;
    if (isClipped(tokens, i) && (i > start || titled || isNameish(tokens, i + 2))) {
      end = i + 2;
      strong++;
      i++;
    } else if (i > start && hyphenated(tokens, i)) {
      end = i + 1;
    } else if (
      isNameWord(tokens, i, titled || i > start) ||
      (strong > 0 && isTownInside(tokens, i)) ||
      (titled && isTownBehind(tokens, i - 1, start)) ||
      isTownLast(tokens, start, i, titled) ||
      (i === start && isTownFirst(tokens, i))
    ) {
      end = i + 1;
      strong++;
    } else if (i > start && regnal.test(token.printed) && strong > 0) end = i + 1;
    else if (
      isParticle(tokens, i) &&
      (isNameWord(tokens, i + 1, true) || (titled && isTownBehind(tokens, i, start))) &&
      continues(tokens, i + 1) &&
      (i > start || particled || (token.capital && !isAny(tokens, i, ['article'])))
    )
      continue;
    else if (
      (i > start || particled) &&
      isParticle(tokens, i) &&
      isParticle(tokens, i + 1) &&
      isNameWord(tokens, i + 2, true)
    )
      continue;
    else break;
    if (end - start >= 7) break;
  }
  // `Bodensee-Konferenz`: the second half tells what it is.
  if (
    strong > 0 &&
    /^[-‐‑]$/u.test(tokens[end]?.gap ?? '') &&
    isAny(tokens, end, ['organisation', 'common', 'joint-body', 'calling'])
  )
    return strong > 1 ? end - 1 : start;
  // `Benelux-voorzitterschap`: one word with a common noun.
  if (!titled && end === start + 2 && isCompound(tokens, start)) return start;
  return strong > 0 ? end : start;
}

function continues(tokens: readonly Token[], i: number): boolean {
  const gap = tokens[i]?.gap ?? ',';
  if (/^(?:[ \u00a0\u202f]|[-‐‑'’]|)$/u.test(gap)) return true;
  const before = tokens[i - 1]?.printed ?? '';
  // `Kh.Exampleov`: an initial of two letters, written together with the name.
  return (/^\.[\s-]?$/u.test(gap) && before.length <= 1) || (gap === '.' && /^\p{Lu}\p{Ll}$/u.test(before));
}

/** `M'hammed`, `N'Dri`, `D'Souza`: a capital and an apostrophe right before the rest of the word. */
function isClipped(tokens: readonly Token[], i: number): boolean {
  return /^\p{Lu}['’]$/u.test(tokens[i]?.printed ?? '') && tokens[i + 1]?.gap === '' && !isAny(tokens, i + 1, never);
}

/** `Ricardo Lagos Escobar`: a town after a given name and before a word that only a name is. */
function isTownInside(tokens: readonly Token[], i: number): boolean {
  const town = at(tokens, i, 'place');
  const plain = (index: number) => /^[ \u00a0]$/u.test(tokens[index]?.gap ?? '');
  return (
    town?.length === 1 &&
    (isAny(tokens, i - 1, ['given']) || hyphenated(tokens, i - 1)) &&
    plain(i) &&
    plain(i + 1) &&
    tokens[i + 1]?.capital === true &&
    tokens[i + 1]?.allCapitals === false &&
    tokens[i + 1]?.matches.length === 0
  );
}

/** `minister Frans Vos`, `Israel Katz said`: what also names a country, a people or a month, before a surname, where a title or a verb tells. */
function bearsSurname(tokens: readonly Token[], i: number, sure: boolean): boolean {
  const next = tokens[i + 1];
  if (!next?.capital || next.allCapitals || next.gap !== ' ') return false;
  const isNames = ({ matches }: Token) =>
    matches.every(({ value }) => value.is === 'given' || value.is === 'surname' || value.is === 'particle');
  if (!isNames(next)) return false;
  const third = tokens[i + 2];
  return (
    sure ||
    // `Jan Peter Testova`: a given name between the two.
    (isAny(tokens, i + 1, ['given']) && third?.capital === true && third.gap === ' ' && isNames(third)) ||
    isAny(tokens, i - 1, ['with']) ||
    (tokens[i + 2]?.gap === ' ' && isAny(tokens, i + 2, ['speech', 'verb', 'have']))
  );
}

/** `minister Van Veldhoven`, `la vicepresidenta Ana de Santa Testova`: a town behind a particle with a capital of its own, or behind given names alone. */
function isTownBehind(tokens: readonly Token[], particle: number, start: number): boolean {
  const town = at(tokens, particle + 1, 'place');
  if (!town || !isParticle(tokens, particle)) return false;
  if (tokens[particle]?.capital) return tokens[particle - 1]?.capital === false && town.length === 1;
  return particle > start && isAllGiven(tokens, start, particle) && tokens[particle + 1]?.capital === true;
}

/** `María Ángela Holguín`: a town right behind given names, or behind two names and an office, and no name after it. */
function isTownLast(tokens: readonly Token[], start: number, i: number, titled: boolean): boolean {
  const next = tokens[i + 1];
  return (
    i > start + (titled ? 0 : 1) &&
    at(tokens, i, 'place')?.length === 1 &&
    !isAny(tokens, i, ['country', 'site', 'organisation']) &&
    /^[ \u00a0]$/u.test(tokens[i]?.gap ?? '') &&
    tokens[i]?.allCapitals === tokens[start]?.allCapitals &&
    !(next?.capital && next.gap === ' ') &&
    (isAllGiven(tokens, start, i) || (titled && i > start + 1 && endsThere(next)))
  );
}

/** What is no noun of its own: `Minister X Geneva talks`. */
const endsThere = (next: Token | undefined): boolean =>
  next?.gap !== ' ' || (next.matches.length > 0 && next.matches.every(({ value }) => value.is !== 'noun'));

/** Nothing but given names, which none has alone. */
function isAllGiven(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isAny(tokens, i, ['given'])) return false;
  return to > from;
}

/** `Vice Premier He Testova`: a family name that is a pronoun, in mid-sentence before a word that no list knows. */
function isPronounName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    isAny(tokens, i, ['person-pronoun']) &&
    isAny(tokens, i - 1, ['role', 'honorific']) &&
    next?.capital === true &&
    next.gap === ' ' &&
    next.matches.every(({ value }) => value.is === 'given' || value.is === 'seldom-given')
  );
}

/** `Queen Sofia`, `la princesa Victoria`: right behind a ruler's title a given name that is a town as well. */
function isRulersName(tokens: readonly Token[], i: number): boolean {
  return (
    isAny(tokens, i - 1, ['royal']) && isAny(tokens, i, ['given', 'seldom-given']) && !isAny(tokens, i, ['country'])
  );
}

function isNameish(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.capital === true && continues(tokens, i) && !isAny(tokens, i, never);
}

/** A particle that is also a preposition (`at`) is one only where a hyphen or its capital says so: `at-Tayeb`. */
function isParticle(tokens: readonly Token[], i: number): boolean {
  if (at(tokens, i, 'particle') === undefined) return false;
  return !isAny(tokens, i, ['at']) || tokens[i]?.capital === true || /^[-‐‑]$/u.test(tokens[i + 1]?.gap ?? '');
}

/** `Abdoulaye DIOP`: a family name in capitals, after a given name that is not. */
function isLoudSurname(tokens: readonly Token[], i: number, sure: boolean): boolean {
  const before = tokens[i - 1];
  return sure && (tokens[i]?.printed.length ?? 0) >= 3 && before?.capital === true && isAny(tokens, i - 1, ['given']);
}

/** `Dr AK Momen`, `le ministre kényan KP Oli`, `Mr LIU Ming`: initials or a short surname in capitals, after a title and before a name. */
function isInitials(tokens: readonly Token[], i: number, sure: boolean): boolean {
  const next = tokens[i + 1];
  if (!sure || !/^\p{Lu}{2,5}$/u.test(tokens[i]?.printed ?? '')) return false;
  if (tokens[i]?.printed.length !== 2 && !(isAny(tokens, i - 1, ['honorific']) && tokens[i]?.matches.length === 0))
    return false;
  const office = isAny(tokens, i - 1, ['nationality']) ? i - 2 : i - 1;
  if (!isAny(tokens, office, ['role', 'honorific']) || isAny(tokens, i, never)) return false;
  return /^\p{Lu}\p{Ll}/u.test(next?.printed ?? '') && next?.gap === ' ' && !isAny(tokens, i + 1, never);
}

/** `S. Jaishankar`, and after a title or a name also `S Jaishankar`. */
function isInitial(tokens: readonly Token[], i: number, sure: boolean): boolean {
  if (
    !/^\p{Lu}$/u.test(tokens[i]?.printed ?? '') ||
    (at(tokens, i, 'country')?.length ?? 0) > 1 ||
    isAny(tokens, i, ['honorific'])
  )
    return false;
  const next = tokens[i + 1];
  if (/^\./u.test(next?.gap ?? '')) return true;
  return sure && next?.capital === true && /^[ \u00a0]$/u.test(next.gap) && !isAny(tokens, i + 1, never);
}

function isNameWord(tokens: readonly Token[], i: number, sure: boolean): boolean {
  const token = tokens[i];
  if (!token?.capital || /\d/u.test(token.printed)) return false;
  if (token.allCapitals && isInitials(tokens, i, sure)) return true;
  if (token.allCapitals && token.printed.length <= 5 && !isAny(tokens, i, ['given']) && !isLoudSurname(tokens, i, sure))
    return false;
  if (token.printed.length === 1) return isInitial(tokens, i, sure);
  if (token.folded === "'s") return false;
  if (sure && isAny(tokens, i, ['surname'])) return true;
  if (isAny(tokens, i, ['given'])) {
    const blocked = isAny(tokens, i, ['country', 'place', 'month', 'weekday', 'stop', 'role']);
    if (!blocked || (sure && isRulersName(tokens, i))) return true;
    // `Según Karl X`: the capital is that of the sentence, which a word of grammar opens.
    const opens = i === 0 && isAny(tokens, i, ['stop', 'source']);
    return !opens && tokens[i + 1]?.capital === true && continues(tokens, i + 1) && !isAny(tokens, i + 1, never);
  }
  // `Mme Avril Haines`: a month's name after a title, with a name right behind it.
  // `Der Botschafter in Rom, Jan Beispiel, wurde …`: between commas as well.
  const apposed = /^,\s$/u.test(token.gap) && tokens[i + 1]?.gap === ' ' && /^,/u.test(tokens[i + 2]?.gap ?? '');
  const named =
    (sure || (apposed && isAny(tokens, i, ['seldom-given']))) &&
    isAny(tokens, i, ['month']) &&
    isNameish(tokens, i + 1) &&
    !/\d/u.test(tokens[i - 1]?.printed ?? '');
  if (named) return true;
  if (isAny(tokens, i, ['seldom-given']) && (isAny(tokens, i + 1, ['telling']) || bearsSurname(tokens, i, sure)))
    return true;
  if (sure && (isPronounName(tokens, i) || isFirstHalf(tokens, i))) return true;
  if (sure && (isRulersName(tokens, i) || isCalledLikeNation(tokens, i))) return true;
  if (isAny(tokens, i, never)) return false;
  if (isParticle(tokens, i) && token.printed.length <= 3) return false;
  return sure || i > 0 || !isAny(tokens, i, seldom);
}
