import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { at, endsBefore, isAny, spanOf, type Token } from '../words/tokens.ts';
import { bodyOf } from './bodies.ts';
import { calledBy } from './called-by.ts';
import { pastMembers } from './members.ts';
import { regionalIn } from './regions.ts';

/** Where an organisation's name that begins at `i` ends (`i` itself if none does): capitals around a head noun, or an acronym. */
export function organisationEnd(tokens: readonly Token[], i: number): number {
  const first = tokens[i];
  if (first?.caseless && !first.allCapitals) return caselessEnd(tokens, i);
  const world = worldBodyEnd(tokens, i);
  if (world > i) return world;
  // `den Mercosur-Staaten Argentinien und Brasilien`: those states.
  if (isAny(tokens, i + 1, ['members']) && pastMembers(tokens, i) > i) return i;
  if (!first?.capital || isAny(tokens, i, ['article', 'person-pronoun', 'people-pronoun', 'weekday', 'month']))
    return i;
  // `Am Rande der Generalversammlung`: what opens the sentence has its capital from that.
  if (i === 0 && !first.allCapitals && isAny(tokens, i, ['other', 'at', 'margins'])) return i;
  // Where every noun has a capital: `Migrationsabkommen der Regierung` is an agreement.
  if (isAny(tokens, i, ['instrument'])) return i;
  // `Vertreter der Hochschule Trier`: whoever acts for a body begins no name of one.
  if (isAny(tokens, i, ['role']) && isAny(tokens, i + 1, ['genitive']) && !isAny(tokens, i, ['organisation'])) return i;
  const acronym =
    first.allCapitals &&
    first.printed.length <= 7 &&
    /\p{Lu}/u.test(first.printed) &&
    !isMoney(tokens, i) &&
    !joinsOther(tokens, i + 1);
  let head = at(tokens, i, 'organisation') !== undefined;
  let j = i + 1;
  while (j < tokens.length && /^[\s'’-]*$/u.test(tokens[j]?.gap ?? ',')) {
    const inner = tokens[j];
    if (isShared(tokens, j)) j += 2;
    else if (inner?.capital && !isAny(tokens, j, ['weekday', 'month', 'role'])) {
      head ||= at(tokens, j, 'organisation') !== undefined;
      j++;
    } else if (
      at(tokens, j, 'of') &&
      tokens[j + 1] &&
      (tokens[j + 1]?.capital || (at(tokens, j + 1, 'article') && tokens[j + 2]?.capital))
    )
      j += 1;
    else if (at(tokens, j, 'article') && at(tokens, j - 1, 'of') && tokens[j + 1]?.capital) j++;
    else break;
  }
  return head ? j : acronym ? i + 1 : i;
}

/** `Polar- und Meeresforschung`: a word cut short at its hyphen and the one whose end it shares belong together. */
const isShared = (tokens: readonly Token[], and: number): boolean =>
  /^[-‐‑]\s$/u.test(tokens[and]?.gap ?? '') && isAny(tokens, and, ['and']) && tokens[and + 1]?.capital === true;

/** `OECD-Standards`, `IDB-lening`: what a hyphen joins to another noun does nothing itself; `EU-Kenya` is two parties. */
const joinsOther = (tokens: readonly Token[], i: number): boolean =>
  /^[-‐‑]$/u.test(tokens[i]?.gap ?? '') && !isAny(tokens, i, ['country', 'nationality', 'place', 'world-body']);

/** `USD 41.3 million`, `50 EUR`: letters of a currency beside a number. */
const isMoney = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}{3}$/u.test(tokens[i]?.printed ?? '') &&
  (/^\d/u.test(tokens[i + 1]?.printed ?? '') ||
    (/^\d/u.test(tokens[i - 1]?.printed ?? '') && /^\p{Lu}{2}[DRFPK]$/u.test(tokens[i]?.printed ?? '')));

/** In a script without capitals: a head noun with the definite nouns and adjectives after it (`وزارة الدفاع الوطني`). */
function caselessEnd(tokens: readonly Token[], i: number): number {
  const world = worldBodyEnd(tokens, i);
  if (world > i) return world;
  if (!at(tokens, i, 'organisation')) return i;
  const start = i + (at(tokens, i, 'organisation')?.length ?? 1);
  const organ = isAny(tokens, i, ['state-body']);
  let j = start;
  while (j < tokens.length && j - i < 8 && /^\s?$/u.test(tokens[j]?.gap ?? ',')) {
    const tied = at(tokens, j, 'to') !== undefined && tokens[j + 1]?.definite === true;
    if (tied) j += 2;
    else if (at(tokens, j, 'and') && isAny(tokens, j - 1, ['portfolio']) && at(tokens, j + 1, 'portfolio')) j += 2;
    else if (isAny(tokens, j, ['portfolio', 'nationality', 'organisation']) && !isAny(tokens, j, ['role'])) j++;
    else if (isAny(tokens, j, ['country']) && !tokens[j - 1]?.definite) j += at(tokens, j, 'country')?.length ?? 1;
    else if (tokens[j]?.definite && isAny(tokens, j, ['country']) && tokens[j]?.endings.quality !== undefined) j++;
    else if (!organ && j > start && tokens[j - 1]?.definite && at(tokens, j, 'and') && isEpithet(tokens, j + 1)) j += 2;
    else if (!organ && !tokens[j - 1]?.definite && at(tokens, j, 'place')) j += at(tokens, j, 'place')?.length ?? 1;
    else if (!organ && j === start && namesake(tokens, j) > j) j = namesake(tokens, j);
    else if (!organ && j > i && isEpithet(tokens, j)) j++;
    else break;
  }
  // `المنظمة` alone is also an adjective, `الوزارة` a building.
  return j - i > 1 ? j : i;
}

/** What an adjective of a name is not, though it has an article. */
const notInName = [
  'role',
  'honorific',
  'verb',
  'noun',
  'instrument',
  'weekday',
  'today',
  'month',
  'group',
  'speech',
  'pair',
  'country',
  'counterpart',
  'document',
  'capital',
  'relative',
  'other',
  'place',
  'nationality',
  'organisation',
] as const;

/** A word with an article that goes on with a name. */
const isEpithet = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.definite === true && !isAny(tokens, i, notInName);

/** `جامعة الملك فيصل`: whom a body is named after. */
function namesake(tokens: readonly Token[], i: number): number {
  if (!isAny(tokens, i, ['royal', 'honorific']) && !(tokens[i]?.definite && isAny(tokens, i, ['role']))) return i;
  let j = i + 1;
  while (j - i < 4 && isAny(tokens, j, ['given', 'particle']) && /^\s?$/u.test(tokens[j]?.gap ?? ',')) j++;
  return j > i + 1 ? j : i;
}

/** Where the name of a body of several states that begins at `i` ends (`i` itself if none does, or its name goes on). */
export function worldBodyEnd(tokens: readonly Token[], i: number): number {
  const world = at(tokens, i, 'world-body');
  if (!world || !(tokens[i]?.caseless || /^\p{Lu}/u.test(tokens[i]?.printed ?? ''))) return i;
  const end = i + world.length;
  const next = tokens[end];
  if (joinsOther(tokens, end) || namesState(tokens, i)) return i;
  // `the World Bank Group`: its name goes on; in `the Example Bank (ExB)` and `World Bank Country Director` it does not.
  return next && /^\p{Lu}\p{Ll}/u.test(next.printed) && !/\(/u.test(next.gap) && !isAny(tokens, end, ['role'])
    ? i
    : end;
}

/** `the Commonwealth of Dominica`: the name of a body that is a part of that of a state. */
export function namesState(tokens: readonly Token[], i: number): boolean {
  const end = i + (at(tokens, i, 'world-body')?.length ?? 0);
  return (
    end > i && isAny(tokens, end, ['of']) && isAny(tokens, end + 1, ['country']) && /^\s$/u.test(tokens[end]?.gap ?? '')
  );
}

/** What an organisation is as a party: its state where it is an organ of one, else its own name, nothing for an abbreviation in brackets. */
export function organisationParty(parsed: Parsed, line: Line, phrase: Phrase): readonly string[] {
  const { tokens } = line.sentence;
  if (/\(/u.test(tokens[phrase.from]?.gap ?? '') && phrase.to - phrase.from === 1 && phrase.from > 0) return [];
  const printed = (to: number) => {
    const span = spanOf(tokens, phrase.from, to);
    return parsed.text.slice(span.start, span.end);
  };
  const { language } = parsed.lexicon;
  // Two letters that are the code of a state are no name of a body: `AU`, `SM`.
  const asBody = (name: string) =>
    language.nationalities[name] === undefined
      ? [calledBy(parsed, name)]
      : [language.bodies.letters[name]].filter((one) => one !== undefined);
  // `the Benelux Union` is a body of its own, `the Benelux` are its states.
  const union = at(tokens, phrase.from, 'union');
  if (union && union.length === phrase.to - phrase.from) return union.value.states;
  const body = bodyOf(parsed.text, parsed.bodies, tokens, phrase);
  if (body) return asBody(body);
  const regional = regionalIn(line, phrase);
  if (regional !== null) return [tokens[phrase.to - 1]?.capital ? calledBy(parsed, printed(phrase.to)) : regional];
  const organ = within(tokens, phrase, (i) => isAny(tokens, i, ['state-body']));
  if (!organ && within(tokens, phrase, (i) => isAny(tokens, i, ['joint-body']))) return [];
  const to = fullName(tokens, phrase);
  if (!organ) return to - phrase.from > 1 || tokens[phrase.from]?.allCapitals ? asBody(printed(to)) : [];
  const country = ownerOf(tokens, phrase.from, to);
  return country ? [country] : [];
}

function within(tokens: readonly Token[], { from, to }: Phrase, test: (i: number) => boolean): boolean {
  for (let i = from; i < Math.min(to, tokens.length); i++) if (test(i)) return true;
  return false;
}

/** Where the name of an organisation ends: that of an organ of a state, or of a list, with its phrase. */
export function nameEnd(tokens: readonly Token[], phrase: Phrase): number {
  return within(tokens, phrase, (i) => isAny(tokens, i, ['state-body', 'joint-body']))
    ? phrase.to
    : fullName(tokens, phrase);
}

/** `Agence` … `coréenne de coopération internationale`: a name that goes on in small letters. */
function fullName(tokens: readonly Token[], phrase: Phrase): number {
  if (phrase.to - phrase.from > 2 || tokens[phrase.from]?.allCapitals || tokens[phrase.from]?.caseless)
    return phrase.to;
  let to = phrase.to;
  while (
    to < tokens.length &&
    to - phrase.to < 8 &&
    /^[\s'’-]*$/u.test(tokens[to]?.gap ?? ',') &&
    // `Chambre de commerce et d’industrie`: behind `and` another `of` goes on with the name.
    (!isAny(tokens, to, ['and']) || (isAny(tokens, to + 1, ['of']) && !tokens[to + 2]?.capital)) &&
    !isAny(tokens, to, [
      'verb',
      'be',
      'have',
      'with',
      'by',
      'relative',
      'future',
      'speech',
      'role',
      'honorific',
      'indefinite',
      'instrument',
      'weekday',
      'month',
      'today',
    ]) &&
    (!isAny(tokens, to, ['other', 'at']) || isAny(tokens, to, ['of']))
  )
    to++;
  while (to > phrase.to && isAny(tokens, to - 1, ['of', 'article', 'stop'])) to--;
  return to;
}

/** The state of an organ: an adjective or a name in it, right after it, or its owner before it. */
function ownerOf(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < Math.min(to + 3, tokens.length); i++) {
    if (i >= to && /[,;:]/u.test(tokens[i]?.gap ?? '')) break;
    const nation = at(tokens, i, 'nationality') ?? at(tokens, i, 'country');
    if (nation) return nation.value.country;
  }
  for (let length = 1; length <= 4; length++) {
    const before = at(tokens, from - length, 'country') ?? at(tokens, from - length, 'nationality');
    if (before && (endsBefore(tokens, from, 'of') > 0 || before.length === length)) return before.value.country;
  }
  return null;
}
