import type { PhraseDraft } from '../phrases/phrase.ts';
import { at, endsBefore, isAny, type Token } from '../words/tokens.ts';
import { nameEnd } from './names.ts';
import { type Title, titleAt } from './titles.ts';

/**
 * The title at a token, as `titleAt` has it, unless its last office is that of whoever is named right behind it: in `the
 * special envoy of Ghanaian President X` it ends before `of`, and the president is somebody else.
 */
export function heldTitleAt(tokens: readonly Token[], from: number): Title | null {
  const title = titleAt(tokens, from);
  const served = title && servedAt(tokens, title);
  if (!title || !served) return title;
  const own = titleAt(tokens.slice(0, served.from), from);
  // `Seine Exzellenz der Präsident X`: a form of address serves nobody.
  return own?.to === served.from && !own.named
    ? { ...own, country: own.country ?? served.country ?? title.country }
    : title;
}

/** The preposition before the office of whoever is served and named, and his state; null where all of the title is one's own. */
function servedAt(
  tokens: readonly Token[],
  title: Title,
): { readonly from: number; readonly country: string | null } | null {
  if (tokens[title.from]?.caseless || tokens[title.to]?.capital !== true || tokens[title.to]?.gap !== ' ') return null;
  let to = title.to;
  to -= endsBefore(tokens, to, 'nationality', 2);
  const office = endsBefore(tokens, to, 'role');
  let from = to - office;
  from -= endsBefore(tokens, from, 'nationality', 2);
  const alone = from === to - office && to === title.to;
  if (office === 0 || from - 1 <= title.start) return null;
  const article = isAny(tokens, from - 1, ['article']);
  const apart = article && !isAny(tokens, from - 1, ['of', 'to']);
  // `représentant de la reine X II`: with one name, or a number behind it, it is a sovereign's in any case.
  const crowned = isAny(tokens, to - office, ['royal']) && !isSubject(tokens, title.to, to - office);
  const preposition = apart ? from - 2 : from - 1;
  // `Principal Secretary to the Prime Minister X` is the secretary, `ministre délégué auprès du ministre X` the delegate.
  if (!isAny(tokens, preposition, ['of', 'to']) || (apart && alone && !crowned) || within(tokens, preposition))
    return null;
  // `l'envoyé du secrétaire général X`: of a body, which has no other name here.
  const general = article && isMilitary(tokens, to - 1);
  const subject = article && alone && isSubject(tokens, title.to, to - office);
  if (general || subject || preposition <= title.start) return null;
  return { from: preposition, country: at(tokens, from, 'nationality')?.value.country ?? null };
}

/** `the envoy of King X, Y`: whoever is named right behind the office of another; nothing but a preposition and articles part them. */
export const isServed = (tokens: readonly Token[], servant: PhraseDraft | undefined, { kind, from }: PhraseDraft) =>
  servant?.kind === 'description' &&
  kind === 'person' &&
  from - servant.to <= 2 &&
  isAny(tokens, servant.to, ['of', 'to']);

/** The last word of a longer preposition. */
const within = (tokens: readonly Token[], index: number): boolean => endsBefore(tokens, index + 1, 'other') > 1;

const isMilitary = (tokens: readonly Token[], index: number): boolean =>
  at(tokens, index, 'role')?.value.sector === 'MIL';

/** `le conseiller du roi X Y`: a sovereign has one name, or a number behind it. */
function isSubject(tokens: readonly Token[], name: number, office: number): boolean {
  if (!isAny(tokens, office, ['royal'])) return false;
  const end = nameEnd(tokens, name, true);
  return end - name > 1 && !/^[IVX]+$/u.test(tokens[end - 1]?.printed ?? '');
}
