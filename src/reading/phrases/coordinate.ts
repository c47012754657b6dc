import { startWithMembers } from '../bodies/members.ts';
import { behindTail } from '../people/name-tails.ts';
import { joinsBoth } from '../words/correlatives.ts';
import type { Tag } from '../words/tags.ts';
import { at, endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { governorOf, towards } from './governing.ts';
import { isPeople, type Phrase, type PhraseDraft, type PhraseKind } from './phrase.ts';
import { invites, opening } from './phrase-openings.ts';
import { verbBehind } from './verb-behind.ts';

/** `At the head of a delegation, the minister …`: what opened the sentence is closed by its comma, the subject follows. */
function goesOn(tokens: readonly Token[], previous: Phrase, draft: PhraseDraft): boolean {
  // `On her tour of the Maghreb, the head of diplomacy …`: what opens the sentence is no person whom a title follows.
  const opener = previous.kind === 'maybe' && previous.titles.length === 0 && previous.governor !== null;
  if (opener && previous.from <= 10 && draft.titles.length > 0 && !isAny(tokens, previous.from, ['given']))
    return /^,\s$/u.test(tokens[previous.to]?.gap ?? '') && !isAny(tokens, draft.to, ['and']);
  // `Besides X, the minister Y met Z`: one of whom the sentence goes on to tell, and no list.
  const besides = previous.governor === 'other' && endsBefore(tokens, previous.from, 'opens-both') === previous.from;
  if (besides && /^,\s$/u.test(tokens[previous.to]?.gap ?? ''))
    return !isAny(tokens, previous.to, ['and']) && !isAny(tokens, draft.to, ['and']);
  const opened = invites(tokens, previous) || isBehindGerund(tokens, previous);
  if (opened && /^,\s$/u.test(tokens[previous.to]?.gap ?? ''))
    return !isAny(tokens, previous.to, ['and']) && !isAny(tokens, draft.to, ['and']);
  if (previous.governor !== 'company' || !/^[)\s]*,\s$/u.test(tokens[previous.to]?.gap ?? '')) return false;
  const opens = endsBefore(tokens, previous.from, 'company') === previous.from || previous.from <= 4;
  return opens && !isAny(tokens, previous.to, ['and']) && !isAny(tokens, draft.to, ['and']);
}

/** `Après avoir rencontré X, le ministre Y …`: the object of a verb without a subject, with which the sentence opens. */
function isBehindGerund(tokens: readonly Token[], { from }: Phrase): boolean {
  if (from > 6 || !isAny(tokens, 0, ['around']) || isAny(tokens, 0, ['and'])) return false;
  for (let i = 1; i < from; i++) if (isAny(tokens, i, ['have', 'verb'])) return true;
  return false;
}

/** What governs each phrase, and which phrases are one coordination. */
export function connect(tokens: readonly Token[], drafts: readonly PhraseDraft[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let coordination = 0;
  for (const draft of drafts) {
    takeSeat(tokens, phrases, draft);
    const previous = behindOwn(tokens, phrases, draft);
    const opened = previous === undefined ? null : openedBoth(tokens, phrases, previous, draft);
    const from = startWithMembers(tokens, draft);
    const joined =
      previous !== undefined &&
      sameRank(previous, draft) &&
      !speaks(tokens, previous, draft) &&
      !isBehindList(tokens, phrases, previous, draft) &&
      !goesOn(tokens, previous, draft) &&
      !isSubject(tokens, draft) &&
      !withOneMore(tokens, previous, draft) &&
      (draft.kind !== 'pronoun' || saysAnd(tokens, previous.to, draft.from)) &&
      (onlyAnd(tokens, previous, { ...draft, from }, isOpened(tokens, previous), opened !== null) ||
        isListed(tokens, previous, draft)) &&
      (isPeople(previous) === isPeople(draft) || saysAnd(tokens, previous.to, draft.from));
    if (!joined) coordination++;
    if (joined && opened !== null) for (const one of phrases.splice(opened)) phrases.push(ungoverned(one));
    phrases.push({
      ...draft,
      coordination: joined ? previous.coordination : coordination,
      governor: joined
        ? previous.governor
        : ofName(tokens, previous, draft) || isSubjectOfRelative(tokens, draft)
          ? null
          : towards(tokens, draft, governorOf(tokens, from < draft.from ? from : opening(tokens, draft))),
      genitive:
        tokens[draft.to]?.folded === "'s" ||
        /^['’]\s/u.test(tokens[draft.to]?.gap ?? '') ||
        (draft.kind === 'country' && at(tokens, draft.from, 'country')?.value.owner === true),
    });
  }
  return phrases;
}

/** `ein Abkommen mit Kenia und eines mit Ghana`: each of them has something of its own. */
function withOneMore(tokens: readonly Token[], { to }: Phrase, { from }: PhraseDraft): boolean {
  for (let i = to; i < from; i++) if (isAny(tokens, i, ['indefinite']) && isAny(tokens, i + 1, ['with'])) return true;
  return false;
}

/** `X, mit dem sie sprach`: whoever a pronoun means did it; the preposition governs the word for who. */
const isSubjectOfRelative = (tokens: readonly Token[], { kind, from }: PhraseDraft): boolean =>
  kind === 'pronoun' && isAny(tokens, from - 1, ['article', 'relative']);

/** `besides X also`, `sowohl mit X als auch`: where in the list of phrases the one stands to which such words join the next. */
function openedBoth(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { coordination, to }: Phrase,
  draft: PhraseDraft,
): number | null {
  for (let i = to; i < draft.from; i++)
    if (joinsBoth(tokens, i)) return phrases.findIndex((one) => one.coordination === coordination);
  return null;
}

/** Whoever `besides` stands before is told of as whoever is joined to him: what governs him are those words alone. */
const ungoverned = (one: Phrase): Phrase => (one.governor === 'other' ? { ...one, governor: null } : one);

/** `met X of Leeds, Y of York`: before a name stands whoever was named before it, with all that is told of him right there. */
function behindOwn(tokens: readonly Token[], phrases: readonly Phrase[], draft: PhraseDraft): Phrase | undefined {
  const last = phrases.at(-1);
  if (!isNamed(draft)) return last;
  const close = phrases.slice(-3);
  const reaches = (one: Phrase, to: number) =>
    to > one.to &&
    to <= draft.from &&
    close.every(({ kind, from, to: end }) => from < one.to || (kind !== 'person' && end <= to));
  const named = close.findLast((one) => isNamed(one) && reaches(one, behindTail(tokens, one.to)));
  if (!named) return last;
  const to = behindTail(tokens, named.to);
  // `met X in Paris, and Y left`: where somebody was met, and who does something else.
  const elsewhere = isAny(tokens, named.to, ['at']) && !isAny(tokens, named.to, ['of', 'from']);
  // `met X at his office and Y in Lima`: a second town is another meeting's.
  const away = isAny(tokens, draft.to, ['at']) && isAny(tokens, draft.to + 1, ['place', 'country']);
  return elsewhere && (away || isAny(tokens, draft.to, acts)) ? last : { ...named, to };
}

const isNamed = ({ kind }: PhraseDraft): boolean => kind === 'person' || kind === 'maybe';

/** `X وزير الخارجية في كينيا، ومعالي Y`: the state in which somebody holds office, behind which a list goes on, is of the office. */
function takeSeat(tokens: readonly Token[], phrases: Phrase[], draft: PhraseDraft): void {
  const [holder, seat] = phrases.slice(-2);
  if (!tokens[draft.from]?.caseless || seat?.kind !== 'country' || seat.governor !== 'at') return;
  if (holder?.kind !== 'person' || seat.from - holder.to > 4 || seat.to + 1 !== draft.from) return;
  const listed = isAny(tokens, seat.to, ['and']) && isAny(tokens, draft.from, ['honorific', 'role']);
  if (listed && holder.titles.some(({ heads }) => heads.length > 0))
    phrases.splice(-2, 2, { ...holder, to: seat.to, country: holder.country ?? seat.country });
}

/** `stattete X der Ministerin Y einen Besuch ab`: right behind a name an article is no genitive. */
function ofName(tokens: readonly Token[], previous: Phrase | undefined, draft: PhraseDraft): boolean {
  const named = previous?.kind === 'person' && previous.to === previous.name?.to && previous.to === draft.from;
  return named && isPeople(draft) && isAny(tokens, draft.from, ['genitive']);
}

const acts: readonly Tag['is'][] = ['have', 'be', 'future', 'verb', 'support', 'speech'];

/** `met X, Y said`, `after talks with X, Y has …`: after a comma alone, whoever a verb follows is nobody's company. */
function speaks(tokens: readonly Token[], previous: Phrase, draft: PhraseDraft): boolean {
  const opens = withArticle(tokens, draft.from);
  if (!isBehindComma(tokens, opens) || isAny(tokens, draft.from, ['and'])) return false;
  const verb = verbBehind(tokens, draft.to);
  if (at(tokens, verb, 'speech')) return true;
  const does = isAny(tokens, verb, acts) && !isAny(tokens, verb, ['and', 'with', 'other', 'noun']);
  const plain = /^\s$/u.test(tokens[draft.to]?.gap ?? '');
  if (isOpener(tokens, previous)) return plain && !isAny(tokens, draft.to, ['and', 'other', 'of', 'at']);
  return previous.governor !== null && does && plain;
}

/** `after talks between X and Y, minister Z left`: a list that `and` has closed goes on behind a comma only where another `and` follows. */
function isBehindList(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { coordination, governor, from, to }: Phrase,
  draft: PhraseDraft,
): boolean {
  if (governor === null || !isNamed(draft) || !/^[)\s]*,\s$/u.test(tokens[to]?.gap ?? '')) return false;
  if (tokens[draft.from]?.caseless || saysAnd(tokens, to, Math.min(tokens.length, draft.to + nearAnd))) return false;
  const before = phrases.findLast((one) => one.coordination === coordination && one.to <= from);
  return before !== undefined && saysAnd(tokens, before.to, from);
}

/** In words: so soon behind one of a list stands the `and` with which it goes on. */
const nearAnd = 8;

/** `avec le Ghana, le Kenya accueille`: the article that a state's name stands behind. */
const withArticle = (tokens: readonly Token[], from: number): number =>
  isAny(tokens, from, ['country']) && isAny(tokens, from - 1, ['article']) ? from - 1 : from;

/** `After meeting X, Y left`: whom somebody met before what the sentence tells of him. */
const isOpener = (tokens: readonly Token[], { from }: Phrase): boolean =>
  isAny(tokens, from - 1, ['verb']) && endsBefore(tokens, from - 1, 'around') > 0;

/** `was welcomed by X and they held talks`: a pronoun with a verb of its own is in no list. */
function isSubject(tokens: readonly Token[], { kind, from, to }: PhraseDraft): boolean {
  if ((kind !== 'pronoun' && kind !== 'pair') || tokens[from]?.caseless) return false;
  // `meets his counterpart X and both would like to sign`, but not `X and the two ministers met`
  if (kind === 'pair' && isAny(tokens, from - 1, ['and']) && isObjectBefore(tokens, from - 1)) return true;
  if (to - from > 1) return false;
  if (!isAny(tokens, from, ['person-pronoun', 'people-pronoun']) || isAny(tokens, from, ['possessive'])) return false;
  return isAny(tokens, to, ['verb', 'support', 'have', 'be', 'future', 'speech']);
}

/** In words: so near behind its verb stands whom somebody met, before `and both`. */
const nearVerb = 12;

/** A verb stands before, in the same clause: then the one before `and` is no subject. */
function isObjectBefore(tokens: readonly Token[], and: number): boolean {
  for (let i = and - 1; i >= Math.max(0, and - nearVerb); i--) {
    if (/[;:.]/u.test(tokens[i + 1]?.gap ?? '') || isAny(tokens, i, ['subordinate', 'relative'])) return false;
    if (tokens[i]?.matches.some(({ value }) => value.is === 'verb' && value.kind === 'meeting')) return true;
  }
  return false;
}

const states: ReadonlySet<PhraseKind> = new Set(['country', 'place', 'organisation']);

function sameRank(a: PhraseDraft, b: PhraseDraft): boolean {
  return (
    (isPeople(a) && (isPeople(b) || b.kind === 'organisation')) ||
    (states.has(a.kind) && states.has(b.kind)) ||
    (a.kind === 'organisation' && isPeople(b))
  );
}

/** `At the United Nations, the minister …`: a comma alone joins no person to a body. */
function saysAnd(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (at(tokens, i, 'and')) return true;
  return false;
}

/** `met minister X; senator Y; and Z of the council`: a semicolon before somebody with whom a list goes on that no verb follows. */
function isListed(tokens: readonly Token[], { kind, to, governor }: Phrase, draft: PhraseDraft): boolean {
  if (!/^[)\s]*;\s$/u.test(tokens[to]?.gap ?? '') || draft.from - to > 4 || kind === 'maybe') return false;
  for (let i = to; i < draft.from; i++)
    if (
      !isAny(tokens, i, ['and', 'article', 'possessive', 'indefinite']) &&
      !(governor && isAny(tokens, i, [governor]))
    )
      return false;
  return tokens
    .slice(draft.from, draft.from + restOfList)
    .every((_, i) => !isAny(tokens, draft.from + i, tells) || isNoun(tokens, draft.from + i));
}

/** In words: so far behind a semicolon no verb may stand. */
const restOfList = 60;

const tells: readonly Tag['is'][] = ['verb', 'speech', 'have', 'be', 'future', 'support', 'relative'];
const isNoun = (tokens: readonly Token[], i: number) =>
  isAny(tokens, i, ['noun', 'article', 'of', 'with', 'and', 'at', 'role', 'portfolio']);

/** `استقبل X وزير الخارجية، الوزيرة Y`: right behind a verb stands who did it, and behind the comma somebody else. */
const isOpened = (tokens: readonly Token[], { kind, from }: Phrase): boolean =>
  kind === 'person' &&
  tokens[from - 1]?.matches.some(({ value }) => value.is === 'verb' && value.kind === 'meeting') === true;

/** A verb with tense, of which what stands before it tells where or when. */
const opensClause = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['be', 'have', 'future', 'speech']) ||
  (tokens[i]?.matches.some(({ value }) => value.is === 'verb' && value.form === 'finite') ?? false);

/** Only commas, `and`, articles and the same preposition again stand between the two. */
function onlyAnd(
  tokens: readonly Token[],
  { to: from, governor }: Phrase,
  draft: PhraseDraft,
  verbOpens = false,
  both = false,
): boolean {
  const to = draft.from;
  // `nach Kenia und in die Schweiz`: each place of a journey has its own preposition, but `und in Kenia wird gewählt`.
  const opposite = governor === 'to' ? 'at' : governor === 'at' ? 'to' : null;
  const open = opposite === 'to' || [to - 1, to].some((i) => isAny(tokens, i, ['article']));
  const other = open && states.has(draft.kind) && !opensClause(tokens, draft.to) ? opposite : null;
  const fillers: Tag['is'][] = ['article', 'possessive', 'indefinite'];
  for (const is of [governor, other] as const) if (is !== null) fillers.push(is);
  // `accompagné de X et de Y`: the last word of what governs the list, said again.
  if (governor === 'company' || governor === 'presence') fillers.push('of', 'by');
  if (to - from > 4) return false;
  // `استقبل X، وزير الخارجية، نظيره Y`: without capitals the press writes `and` before each of a list.
  const another = isAny(tokens, from, ['counterpart']) || (verbOpens && isAny(tokens, from, ['role', 'honorific']));
  let joined = isBehindComma(tokens, from) && !(tokens[from]?.caseless && another);
  let i = from;
  while (i < to) {
    const and = at(tokens, i, 'and') ?? (both ? at(tokens, i, 'joins-both') : undefined);
    if (and) {
      joined = true;
      i += and.length;
    } else if (joined && isAny(tokens, i, fillers)) i++;
    else if (joined && tokens[i]?.matches.length === 0 && !tokens[i]?.capital && isAny(tokens, i + 1, ['with'])) i++;
    // `الرئيس X وشقيقه الرئيس Y`
    else if (
      joined &&
      i + 1 === to &&
      tokens[i]?.caseless &&
      !isAny(tokens, i, ['company']) &&
      tokens[i]?.endings.belonging !== undefined
    )
      i++;
    // `and his wife X`, `and her Catalan colleague`: a word for somebody, or an adjective, that no list knows.
    else if (
      joined &&
      tokens[i]?.matches.length === 0 &&
      !tokens[i]?.capital &&
      ((i + 1 === to && isAny(tokens, i - 1, ['possessive'])) ||
        (i + 1 >= to - 1 && isAny(tokens, to, ['counterpart'])))
    )
      i++;
    else return false;
  }
  return joined && !/[;:.]/u.test(tokens[to]?.gap ?? '');
}
