import type { PhraseDraft } from '../phrases/phrase.ts';
import { isAny, isBehindComma, type Token } from '../words/tokens.ts';

/**
 * Without capitals and commas: `السفير الهولندي في عمان X`, `معالي وزيرة خارجية ليسوتو السيدة X`, `قائد القوات في المنطقة العميد X`:
 * an office, at the most where its holder sits, and the name with no office but a rank. Gives the office's index.
 */
export function seatedTitle(tokens: readonly Token[], out: readonly PhraseDraft[], draft: PhraseDraft): number | null {
  const name = draft.name;
  if (!name || !tokens[draft.from]?.caseless || name.to - name.from < 2 || draft.plural) return null;
  const k = out.findLastIndex((one) => !seats.has(one.kind) && !isEpithet(tokens, one));
  const office = out[k];
  const held = office && !office.plural ? heldBy(tokens, office) : null;
  if (!office || held === null || !/^\s["«“]?$|^["»”]\s$/u.test(tokens[draft.from]?.gap ?? '')) return null;
  const bare = withoutAside(tokens, held, draft.from);
  const between = bare.slice(held);
  const sits = between.length > 0 && isAny(bare, held, ['at', 'to']);
  const seat = between.every(
    (_, i) =>
      isAny(bare, held + i, ['at', 'to', 'place', 'country', 'homeland', 'nationality', 'capital', 'state-body']) &&
      /^\s?$/u.test(bare[held + i]?.gap ?? ''),
  );
  if (draft.titles.length === 0 && isFirmBetween(tokens, held, draft.from)) return k;
  // `استقبل الرئيس بقصر تستوفيا الدكتور X`: where somebody was received is no part of an office.
  if (between.some((_, i) => isWhere(tokens, held + i))) return null;
  // `رئيس الحكومة المنتهية X`, `رئيس مجلس إدارة الغرفة التجارية بمنطقة حائل X`
  const goesOn = between.length > 0 && between.length <= 6 && isAny(tokens, name.from, ['given']);
  if (draft.titles.length === 0 && goesOn && between.every((_, i) => goesWith(bare, held + i))) return k;
  const honoured = draft.titles.length > 0 && draft.titles.every(({ named }) => named);
  const rank = isRank(draft, office);
  // `قائد القطاع الغربي في اليونيفيل العميد X`: before a rank also words that no list knows.
  const unknown = (rank || honoured) && draft.titles.length > 0 && between.every((_, i) => passes(bare, held + i));
  if ((!seat && !unknown) || between.length > (honoured ? 8 : 5)) return null;
  return honoured || (sits && (draft.titles.length === 0 || rank)) ? k : null;
}

/** `المعتمد`: one word with an article that only the whole article could tell to be a name. */
const isEpithet = (tokens: readonly Token[], { kind, from, to, titles }: PhraseDraft) =>
  kind === 'maybe' && titles.length === 0 && to - from === 1 && tokens[from]?.definite === true;

/** The words up to the name, of those behind the office not what stands between marks: `قائد القيادة «تستوفا» الجنرال X`. */
function withoutAside(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const words = tokens.slice(0, to);
  const opens = words.findIndex(({ gap }, i) => i >= from && /[«“]\s?$/u.test(gap));
  if (opens < 0) return words;
  const closes = tokens.findIndex(({ gap }, i) => i > opens && /^\s?[»”]/u.test(gap));
  if (closes < 0 || closes > to || closes - opens > 5) return words;
  const next = words[closes];
  return [...words.slice(0, opens), ...(next ? [{ ...next, gap: ' ' }] : []), ...words.slice(closes + 1)];
}

/** Where an office ends that goes on with what no list knows: `رئيس حكومة الوفاق`, but not `الرئيس تستوف`. */
function heldBy(tokens: readonly Token[], office: PhraseDraft): number | null {
  const held = officeIn(tokens, office);
  if (office.kind === 'description' || held === null) return held;
  // `سفير المملكة المغربية المعتمد لدى …`: an adjective with an article.
  if (office.name && tokens[office.name.from]?.definite && isAny(tokens, office.to, ['at', 'to'])) return office.to;
  return isAny(tokens, held - 1, ['role', 'honorific', 'nationality', 'counterpart']) ? null : held;
}

/** What may stand between an office and its holder. */
const seats: ReadonlySet<PhraseDraft['kind']> = new Set(['place', 'country', 'homeland', 'organisation']);

/** `بقصر`, `في مكتبه`: a preposition and a building. */
const isWhere = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i - 1, ['at']) &&
  isAny(tokens, i, ['site', 'seat', 'building']) &&
  !isAny(tokens, i, ['portfolio', 'place']);

/** A body, a field or an adjective that an office is of, with no more than a letter before it. */
function goesWith(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !/^\s?$/u.test(token.gap) || isAny(tokens, i, never)) return false;
  if (token.printed.length === 1) return isAny(tokens, i, ['at', 'to']);
  return token.definite || isAny(tokens, i, [...ofOffice]) || (token.capital && tokens[i - 1]?.printed.length === 1);
}

const ofOffice = ['organisation', 'portfolio', 'nationality', 'country', 'place', 'state-body', 'world-body'] as const;
const never = ['role', 'given', 'honorific', 'relative', 'weekday', 'month', 'today', 'verb', 'speech', 'and'] as const;

/** `المدير التنفيذي لشركة النفط "تستوف" X`: the firm that the office is of, its name between marks that close before the holder. */
function isFirmBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isAny(tokens, from - 1, ['firm']) || to - from > 4 || !/^["»”]\s$/u.test(tokens[to]?.gap ?? '')) return false;
  const between = tokens.slice(from, to);
  return between.every((_, i) => !isAny(tokens, from + i, ['role', 'honorific', 'given', 'verb', 'and', 'with']));
}

/** A rank alone before the name of whoever commands: one person has both. */
export function isRank(named: PhraseDraft, office: PhraseDraft): boolean {
  const home = office.titles.find(({ country }) => country !== null)?.country ?? null;
  return (
    named.titles.every(({ sector, country }) => sector === 'MIL' && (country === null || home === null)) &&
    office.titles.some(({ sector }) => sector === 'MIL')
  );
}

/** A word that can belong to an office or to where it sits: no verb, no other person, no day. */
export function passes(tokens: readonly Token[], i: number): boolean {
  // `the Peace Foundation (PF), X`: the letters of a body in brackets.
  const letters = /^\s\($/u.test(tokens[i]?.gap ?? '') && /^\)/u.test(tokens[i + 1]?.gap ?? '') && tokens[i]?.capital;
  if (/[;:.(“”"«»]/u.test(tokens[i]?.gap ?? '') && !letters) return false;
  if (isSecond(tokens, i)) return true;
  if (
    isAny(tokens, i, [
      'role',
      'given',
      'honorific',
      'relative',
      'with',
      'between',
      'by',
      'presence',
      'company',
      'weekday',
      'month',
      'today',
    ])
  )
    return false;
  if (tokens[i]?.capital || isAny(tokens, i, ['portfolio', 'of', 'and', 'article', 'at', 'to', 'other', 'nationality']))
    return true;
  return (
    !isAny(tokens, i, ['verb', 'speech', 'have', 'be', 'future', 'noun', 'support']) &&
    /^\s?$/u.test(tokens[i]?.gap ?? '')
  );
}

/** Where an office without a name ends; in a script without capitals one word after it may be of the office too. */
export function officeIn(tokens: readonly Token[], { kind, from, name, titles }: PhraseDraft): number | null {
  const title = titles.at(-1);
  if (!title || (kind !== 'description' && kind !== 'maybe')) return null;
  const unsure = kind === 'maybe' && tokens[from]?.caseless === true && name !== null && name.to - name.from === 1;
  return kind === 'description' || unsure ? title.to : null;
}

/** A role right behind `and`, without an article: a second office. */
export const isSecond = (tokens: readonly Token[], i: number) =>
  isAny(tokens, i, ['role']) && isAny(tokens, i - 1, ['and']) && !isBehindComma(tokens, i - 1);
