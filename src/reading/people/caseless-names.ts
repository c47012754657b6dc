import { at, isAny, type Token } from '../words/tokens.ts';
import { isInitial, isRulerInside, isWordInside, servant } from './inside-names.ts';

/** What a given name may be besides without being doubted. */
const ofNames: ReadonlySet<string> = new Set(['given', 'particle', 'national']);

/** What a given name that is also a preposition may be. */
const ofGrammar: ReadonlySet<string> = new Set(['about', 'stop', 'other', 'covering']);

/** What a word that is a verb may be besides. */
const ofVerbs: ReadonlySet<string> = new Set(['support', 'speech', 'verb', 'begins', 'ordinary']);

/** What no name goes on with, not even after a particle. */
const ends = ['and', 'with', 'to', 'role', 'honorific', 'verb', 'speech', 'relative', 'subordinate', 'month'] as const;

/** What is no given name where a title does not stand before it, though lists of given names have it. */
const blocked = ['country', 'place', 'month', 'weekday', 'stop', 'role', 'nationality', 'today', 'and'] as const;

/**
 * Where a name ends in a script without capitals: given names and particles with the words that no list knows between and
 * after them. Without a title it must begin with a given name and have two words.
 */
export function caselessNameEnd(tokens: readonly Token[], start: number, titled: boolean): number {
  if (!titled && isAny(tokens, start - 1, ['site', 'organisation'])) return start;
  let end = start;
  let unknown = 0;
  let count = 0;
  for (let i = start; i < tokens.length && count < 6; i = end) {
    if (i > start && !joined(tokens, i) && !isInitial(tokens, i)) break;
    // `الرئيس شخصيًا`, `الدكتور X عرضاً`: no name is printed in the accusative.
    if (/\u064b/u.test(tokens[i]?.printed ?? '') || (i === start && isAdjective(tokens, i))) break;
    // `صباح أمس`: a part of the day, and no lady.
    const ofDay = !tokens[i]?.definite && isAny(tokens, i, ['ordinary']);
    if (ofDay && isAny(tokens, i + 1, ['today', 'yesterday', 'weekday'])) break;
    if (i === start + 1 && isBareSurname(tokens, start) && isBareSurname(tokens, i)) break;
    const serves = tokens[i]?.folded === servant;
    const pair = serves || (isAny(tokens, i, ['particle']) && (titled || i > start));
    // `عبد الأمير`: whom he serves can be called by an office.
    const called = serves && tokens[i + 1]?.definite === true;
    const elder = pair && i > start && joined(tokens, i + 1) && isElder(tokens, i + 1);
    if (elder) {
      end =
        isLastName(tokens, i + 2) || (joined(tokens, i + 2) && isAny(tokens, i + 2, ['given', 'surname']))
          ? i + 3
          : i + 2;
      count++;
    } else if (pair && joined(tokens, i + 1) && (called || !isAny(tokens, i + 1, ends))) {
      end = i + 2 < tokens.length && isAny(tokens, i + 1, ['particle']) && joined(tokens, i + 2) ? i + 3 : i + 2;
      count++;
    } else if ((at(tokens, i, 'given')?.length ?? 0) > 1) {
      // `بان كي`: words of grammar one by one, a given name together.
      end = i + (at(tokens, i, 'given')?.length ?? 1);
      count++;
    } else if (count >= 1 && (at(tokens, i, 'surname')?.length ?? 0) > 1) {
      // `ناصر صباح الأحمد`: a father's name of which the first word is also a common one.
      end = i + (at(tokens, i, 'surname')?.length ?? 1);
      count++;
    } else if (count >= (titled ? 1 : 2) && tokens[i]?.definite && isAny(tokens, i, ['surname'])) {
      end = i + 1;
      count++;
    } else if (titled && (count === 1 || fathered(tokens, i)) && tokens[i]?.definite && isAny(tokens, i, ['rank'])) {
      // `الملك محمد السادس`, `الأمير الحسين بن عبدالله الثاني`
      end = i + 1;
      break;
    } else if (
      isGiven(tokens, i, titled || i > start) ||
      (i === start &&
        ((isAny(tokens, i, ['surname']) && !isOfOffice(tokens, i)) || (titled && isIndefinite(tokens, i))))
    ) {
      end = i + 1;
      count++;
    } else if (i > start && unknown === 0 && isSurname(tokens, i) && (titled || tokens[i]?.printed.endsWith('ي'))) {
      end = i + 1;
      count++;
      break;
    } else if (
      i > start &&
      (isInitial(tokens, i + 1) || isRulerInside(tokens, i) || (titled && isWordInside(tokens, i)))
    ) {
      end = i + 1;
      count++;
    } else if (i > start && (isNisba(tokens, i) || (titled && isWordAtEnd(tokens, i)))) {
      end = i + 1;
      break;
    } else if (
      i === start + 1 &&
      (isPeopleName(tokens, i) ||
        isVerbWithArticle(tokens, i) ||
        isStateAsSurname(tokens, i) ||
        isOfficeAsSurname(tokens, i))
    ) {
      end = i + 1;
      count++;
      break;
    } else if (count >= 2 && isNational(tokens, i) && isAny(tokens, start - 1, ['nationality'])) {
      // `الوزير الإماراتي محمد حسن السويدي،`: an adjective of another people closes the name as a surname.
      end = i + 1;
      break;
    } else if (tokens[i]?.capital && (i > start || titled) && unknown < 3 && goesOn(tokens, i, count)) {
      end = i + 1;
      unknown++;
      count++;
    } else break;
  }
  const alone = count < 2 && !isAny(tokens, start, ['surname']);
  return count === 0 || (!titled && alone) ? start : end;
}

/** `ولد الشيخ مثالون`, `آل الشيخ`: behind a particle a form of address is part of the name. */
const isElder = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.definite === true && isAny(tokens, i, ['honorific']) && !isAny(tokens, i, ['role', 'verb']);

/** A word with the article that no list knows, right behind. */
const isLastName = (tokens: readonly Token[], i: number): boolean =>
  joined(tokens, i) &&
  tokens[i]?.definite === true &&
  tokens[i]?.matches.every(({ value }) => value.is === 'ordinary') === true;

/** `سيستقبل تستوف مثالي`: two surnames that the article has told side by side are two people. */
const isBareSurname = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['surname']) && !isAny(tokens, i, ['given']);

/** `فخامة الرئيس المصري X`: an adjective of a people before a name is of the office, though it is a surname as well. */
const isOfOffice = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['nationality']) &&
  tokens[i]?.definite === true &&
  tokens[i - 1]?.definite === true &&
  joined(tokens, i + 1) &&
  isAny(tokens, i + 1, ['given']);

/** `الجنرال ميتين توكال`: behind an office with the article, what ends like a plural but has none is no adjective of it. */
function isIndefinite(tokens: readonly Token[], i: number): boolean {
  const [office, word, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!office?.definite || !isAny(tokens, i - 1, ['role', 'honorific']) || word?.definite || word?.matches.length !== 0)
    return false;
  return next?.capital === true && joined(tokens, i + 1) && /^\s$/u.test(word.gap);
}

/** `راشد الفلاحي,`: an adjective with the article that closes a name, since nothing else follows it. */
function isSurname(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token?.definite || !/[يى]$/u.test(token.printed) || joined(tokens, i + 1)) return false;
  return token.matches.every(({ value }) => value.is === 'area' || value.is === 'portfolio' || value.is === 'ordinary');
}

/** `الدكتور نبيل العربي`: no adjective with an article stands behind a given name. */
function isNisba(tokens: readonly Token[], i: number): boolean {
  if (!tokens[i]?.definite || !isAny(tokens, i - 1, ['given'])) return false;
  return isAny(tokens, i, ['nationality']) || (isAny(tokens, i, ['given']) && /[يى]$/u.test(tokens[i]?.printed ?? ''));
}

/** `الرئيس مثال الشرع`: behind a given name, letters that only a verb has besides, and no verb takes an article. */
function isVerbWithArticle(tokens: readonly Token[], i: number): boolean {
  const { definite = false, matches = [] } = tokens[i] ?? {};
  if (!definite || !isAny(tokens, i - 1, ['given']) || !isAny(tokens, i, ['support', 'speech'])) return false;
  return matches.every(({ value }) => ofVerbs.has(value.is) && !(value.is === 'verb' && value.form !== 'finite'));
}

/** `الدكتور نواف سلام،`, `السفير علي الصادق،`: behind a given name, with nothing after it, also a word for a field or an assent. */
const isWordAtEnd = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i - 1, ['given']) &&
  !joined(tokens, i + 1) &&
  tokens[i]?.matches.every(
    ({ value }) => value.is === 'given' || value.is === (tokens[i]?.definite ? 'agreed' : 'area'),
  ) === true;

/** `عبدالله بن تستوف الثاني`: what stands before it is named by a father. */
const fathered = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i - 2, ['particle']) && !isAny(tokens, i - 1, ['particle']);

/** `كريستوفر روس`: behind a given name a word for a people, which has no article as an adjective would, and is nothing else. */
function isPeopleName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (
    !token ||
    token.definite ||
    tokens[i - 1]?.definite ||
    joined(tokens, i + 1) !== isAny(tokens, i + 1, ['relative'])
  )
    return false;
  return token.matches.length > 0 && token.matches.every(({ value }) => value.is === 'nationality');
}

/** `ديفيد كاميرون`: behind a word that is nothing but a given name no state stands that people are called after, unless it has an article. */
const isStateAsSurname = (tokens: readonly Token[], i: number): boolean =>
  at(tokens, i, 'country')?.length === 1 &&
  isAny(tokens, i, ['given']) &&
  tokens[i]?.definite === false &&
  tokens[i - 1]?.definite === false &&
  tokens[i - 1]?.matches.every(({ value }) => ofNames.has(value.is)) === true &&
  isAny(tokens, i - 1, ['given']);

/** `مازن القاضي،`: behind a word that is nothing but a given name an office with the article, and nothing after it. */
const isOfficeAsSurname = (tokens: readonly Token[], i: number): boolean =>
  at(tokens, i, 'role')?.length === 1 &&
  tokens[i]?.definite === true &&
  tokens[i - 1]?.definite === false &&
  tokens[i - 1]?.matches.every(({ value }) => value.is === 'given') === true &&
  !joined(tokens, i + 1);

/** A people's adjective with the article, and nothing of the name after it. */
const isNational = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.definite === true && isAny(tokens, i, ['nationality']) && !joined(tokens, i + 1);

function joined(tokens: readonly Token[], i: number): boolean {
  return /^(?:[ \u00a0\u202f]|[-‐‑])$/u.test(tokens[i]?.gap ?? ',');
}

function isGiven(tokens: readonly Token[], i: number, sure: boolean): boolean {
  // `السيد` is an honorific, `سيد` a name of South Asia.
  if (!isAny(tokens, i, ['given']) || (tokens[i]?.definite && isAny(tokens, i, ['honorific']))) return false;
  const others = tokens[i]?.matches.filter(({ value }) => !ofNames.has(value.is)) ?? [];
  // `رياض` without the article is no town, `جمعة` no Friday, and `التوفيق` with it alone no name.
  const bare =
    tokens[i]?.definite === false && others.every(({ value }) => value.is === 'place' || value.is === 'weekday');
  if (others.length === 0 || bare) return true;
  // `عبدالله علي السالم`: the preposition that folds to the same letters is written with another one.
  const dotted = sure && /ي$/u.test(tokens[i]?.printed ?? '') && others.every(({ value }) => ofGrammar.has(value.is));
  const surnamed = isAny(tokens, i + 1, ['given', 'particle', 'surname']) || isSurname(tokens, i + 1);
  if (dotted && isAny(tokens, i - 1, ['given']) && (surnamed || !joined(tokens, i + 1))) return true;
  // `محمد الغالي علي يوسف`
  if (dotted && tokens[i - 1]?.capital && isAny(tokens, i + 1, ['given', 'particle'])) return true;
  // `وزير النفط علي تستوف`, and in Egypt `الدكتور على عبد تستوف`: behind an office the name, where one goes on.
  const office = dotted && isAny(tokens, i - 1, ['role', 'honorific', 'portfolio', 'nationality', 'country']);
  const known = surnamed || (tokens[i + 1]?.definite === true && tokens[i + 1]?.capital === true);
  if (office && joined(tokens, i + 1) && (known || (isAny(tokens, i - 1, ['nationality']) && isUnknown(tokens, i + 1))))
    return true;
  const goesOn = surnamed || (tokens[i + 1]?.capital === true && joined(tokens, i + 1));
  if (isAny(tokens, i - 1, ['honorific']) && others.every(({ value }) => ofGrammar.has(value.is)) && goesOn)
    return sure;
  const nameAfter =
    joined(tokens, i + 1) && (isAny(tokens, i + 1, ['particle', 'given']) || tokens[i + 1]?.capital === true);
  // `رئيسة الوزراء الإيطالية جورجيا تستوفي`: a state's name behind an office that is complete.
  const complete = tokens[i - 1]?.definite === true && isAny(tokens, i, ['country']) && tokens[i + 1]?.capital === true;
  // `الدكتور تركي تستوفا`: an adjective of that office would have its article too.
  const bareword =
    tokens[i - 1]?.definite === true && !tokens[i]?.definite && isAny(tokens, i, ['nationality', 'role']);
  const alone = complete || bareword || !isAny(tokens, i, blocked);
  return sure && nameAfter && (alone || isAny(tokens, i + 1, ['particle']));
}

/** `الوزير الكيني علي تستوفي`: a longer word that no list knows, no plural and with no pronoun behind it. */
const isUnknown = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === true &&
  tokens[i]?.matches.length === 0 &&
  /^\p{L}{5,}(?<![ةاه]|ات|هم)$/u.test(tokens[i]?.printed ?? '');

/** Whether a word that no list knows can be the next word of a name that has so many already. */
function goesOn(tokens: readonly Token[], i: number, count: number): boolean {
  const printed = tokens[i]?.printed ?? '';
  if (printed.length < 2 || /\d/u.test(printed)) return false;
  // `بن حمد العطية،`: but nothing goes on after a father's surname.
  const last = tokens[i]?.definite === true && fathered(tokens, i) && !joined(tokens, i + 1);
  if (/(?:ية|ات)$/u.test(printed) && count !== 1) return last;
  if (count < 2) return true;
  if (tokens[i]?.definite && isVerbalNoun(printed)) return false;
  // `قادما على رأس وفد`, `متوجها إلى`: how somebody comes.
  if (
    /^(?:.ا..|مت?...)ا$/u.test(printed) &&
    isAny(tokens, i + 1, ['to', 'from', 'with', 'about']) &&
    joined(tokens, i + 1)
  )
    return false;
  // `بتمثيل البلاد`, `لترسيخ السلم`: what somebody is to do.
  if (/^[بل]ت..ي.$/u.test(printed) && joined(tokens, i + 1)) return false;
  if (/^و.{4}|^[يت].{4}|^ي[^اوي]/u.test(printed) && !printed.endsWith('ي') && joined(tokens, i + 1)) return false;
  const before = tokens[i - 1];
  return !(before?.definite && /[يى]$/u.test(before.printed)) || tokens[i]?.definite === true;
}

/** `الإدلاء`, `الاعتراف`, `الترتيب`: by its shape with the article the name of an act, and of no family. */
const isVerbalNoun = (printed: string): boolean => /^ال(?:[إا](?:..ا.|.ت.ا.|ن..ا.|ست..ا.)|ت..ي.)$/u.test(printed);

/**
 * `رئيس المجلس الدستوري`, `الجانب المصري X`: an adjective with the article of the noun right before it begins no name; behind
 * an office or an honorific it can be a surname.
 */
function isAdjective(tokens: readonly Token[], i: number): boolean {
  const [noun, word] = [tokens[i - 1], tokens[i]];
  if (!noun?.definite || !word?.definite || !/[يى]$/u.test(word.printed) || !joined(tokens, i)) return false;
  if (isAny(tokens, i, ['surname']) && !isAny(tokens, i, ['nationality'])) return false;
  // `رئيس الجمهورية الهادي تستوف`: behind an office of two words.
  const named = word.matches.length > 0 && word.matches.every(({ value }) => value.is === 'given');
  if (named && at(tokens, i - 2, 'role')?.length === 2) return false;
  return !isAny(tokens, i - 1, ['role', 'honorific', 'given', 'nationality', 'counterpart']);
}
