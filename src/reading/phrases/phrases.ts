import { worldBodyEnd } from '../bodies/organisations.ts';
import { bodyBefore } from '../people/titles.ts';
import type { Tag } from '../words/tags.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { joinTitles } from './appositions.ts';
import { groupAt, homelandAt, pronounAt, siteOrStateAt } from './body-phrases.ts';
import { nameBracketed } from './bracketed-names.ts';
import { connect } from './coordinate.ts';
import { joinStates } from './delegates.ts';
import { shareDuals } from './dual-offices.ts';
import { nameElliptical } from './elliptical-offices.ts';
import { nameNationals } from './fellow-nationals.ts';
import { joinOffices } from './joined-offices.ts';
import { personAt } from './person-phrases.ts';
import { type Phrase, type PhraseDraft, plain } from './phrase.ts';
import { shareOffices } from './shared-offices.ts';
import { shareTitles } from './shared-titles.ts';
import { leaders } from './stand-ins.ts';

/** The phrases of a sentence, in order; none overlap. */
export function phrasesOf(tokens: readonly Token[]): readonly Phrase[] {
  const drafts: PhraseDraft[] = [];
  let i = 0;
  while (i < tokens.length) {
    // `Huis ten Bosch`: nobody is named inside the name of a seat.
    const seat = at(tokens, i, 'seat')?.length ?? 0;
    if (seat > 2 && tokens[i]?.capital && !tokens[i]?.caseless && !isAny(tokens, i, ['role'])) {
      i += seat;
      continue;
    }
    const draft = opens(tokens[i] as Token) ? phraseAt(tokens, i) : null;
    if (draft) {
      drafts.push(draft);
      i = draft.to;
    } else i++;
  }
  const titled = withBodies(tokens, joinOffices(tokens, joinTitles(tokens, drafts)));
  const people = joinStates(tokens, nameBracketed(tokens, shareOffices(tokens, shareDuals(tokens, titled))));
  const all = connect(tokens, nameNationals(tokens, nameElliptical(tokens, shareTitles(tokens, people))));
  return leaders(
    tokens,
    all.filter((phrase) => !isRetinue(tokens, phrase)),
  );
}

/** `X والوفد المرافق له`: behind `and`, in a script that joins the article to it, the people who came along. */
function isRetinue(tokens: readonly Token[], { kind, from, to, country, governor }: Phrase): boolean {
  if (kind !== 'group' || to - from > 1 || country !== null || governor === 'between') return false;
  return tokens[from]?.definite === true && isAny(tokens, from - 1, ['and']) && !isAny(tokens, from, ['role']);
}

/** What a word in small letters must be able to be for a phrase to begin with it. */
const opening: ReadonlySet<Tag['is']> = new Set([
  ...(['role', 'honorific', 'counterpart', 'group', 'portfolio', 'nationality', 'regional', 'indefinite'] as const),
  ...(['country', 'place', 'capital', 'soil', 'homeland', 'organisation', 'article', 'possessive'] as const),
  'world-body',
  ...(['couple', 'pair', 'both', 'bilateral', 'person-pronoun', 'people-pronoun'] as const),
  ...(['given', 'surname', 'particle'] as const),
]);

/** Most words of a sentence are verbs and small words, with which no phrase begins. */
const opens = ({ capital, allCapitals, matches }: Token): boolean =>
  capital || allCapitals || matches.some(({ is }) => opening.has(is));

/** `Senate Chairman X`, `State Bank Governor Y`: a body right before a role and a name is part of the office. */
function withBodies(tokens: readonly Token[], drafts: readonly PhraseDraft[]): readonly PhraseDraft[] {
  const out: PhraseDraft[] = [];
  for (const draft of drafts) {
    const body = out.at(-1);
    // `NATO's Secretary General X`: whose office it is.
    const owns = isOwnerMark(tokens[draft.from - 1]);
    // `im Außenministerium von Minister X`: a preposition parts the two.
    const parted =
      !owns && isAny(tokens, draft.from - 1, ['of', 'by', 'at']) && tokens[draft.from - 1]?.capital === false;
    const meets = body?.to === draft.from || (owns && body?.to === draft.from - 1);
    const close = body?.kind === 'organisation' && meets && !parted && !tokens[draft.from]?.caseless;
    // `Asamblea General`: a rank after a body is a word of its name.
    const rank = at(tokens, draft.from, 'role')?.value.sector === 'MIL';
    const office = draft.kind === 'person' && !rank && isAny(tokens, draft.from, ['role']);
    if (body && close && office && /^\.?\s$/u.test(tokens[draft.from]?.gap ?? ''))
      out[out.length - 1] = { ...draft, from: body.from };
    else out.push(draft);
  }
  return out;
}

/** `'s`, written together with whose it is. */
const isOwnerMark = (token: Token | undefined): boolean => token?.gap === '' && /^['’]s?$/u.test(token.printed);

/** `the presidents of Kenya, X, and of Ghana, Y`, `les ministres marocains`: whoever is said to be of a state is nobody named before. */
function ofStates(tokens: readonly Token[], i: number): boolean {
  if (/[,;:.]/u.test(tokens[i]?.gap ?? '')) return false;
  if (isAny(tokens, i, ['nationality'])) return true;
  const next = isAny(tokens, i, ['of', 'from']) ? i + 1 : i;
  if (next === i) return false;
  const noun = isAny(tokens, next, ['article']) ? next + 1 : next;
  if (isAny(tokens, noun, ['country', 'nationality'])) return true;
  // `les ministres de la Pêche de Madagascar`: behind what they are in charge of.
  let end = noun;
  for (let field = at(tokens, end, 'portfolio'); field; field = at(tokens, end, 'portfolio')) end += field.length;
  return end > noun && ofStates(tokens, end);
}

/** `de ministers X en Y`: whose names follow are nobody told before. */
function isNamed(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.capital === true && !tokens[i]?.caseless && /^\s$/u.test(tokens[i]?.gap ?? '');
}

/** `the two heads of state`, `beide premiers`: people without names and state, who were told before. */
function bothOf(tokens: readonly Token[], i: number): PhraseDraft | null {
  const both = at(tokens, i, 'both');
  if (!both) return null;
  const people = personAt(tokens, i + both.length) ?? groupAt(tokens, i + both.length);
  if (people?.kind !== 'group' || people.country !== null || ofStates(tokens, people.to)) return null;
  return plain('pair', i, people.to, true);
}

/** `te gast bij X`: a word that an expression of the field ends with is nobody's office. */
function inCue(tokens: readonly Token[], i: number): boolean {
  const ends = tokens[i - 1]?.matches.some(
    ({ length, value }) => length > 1 && value.is === 'noun' && value.kind === 'meeting',
  );
  return ends === true && isAny(tokens, i, ['role']);
}

/** People without names, with what they are in charge of where that is said. */
function peopleAt(tokens: readonly Token[], i: number): PhraseDraft | null {
  const people = personAt(tokens, i);
  return people?.kind === 'group' ? people : groupAt(tokens, i);
}

/** `at the head of a delegation`: within words that say who leads whom no phrase begins. */
const isInside = (tokens: readonly Token[], i: number) =>
  [1, 2, 3].some(
    (back) => (at(tokens, i - back, 'company')?.length ?? 0) > back && isAny(tokens, i, ['article', 'role', 'group']),
  );

function phraseAt(tokens: readonly Token[], i: number): PhraseDraft | null {
  if (inCue(tokens, i) || isInside(tokens, i)) return null;
  // `d'une délégation`: the article stands behind the preposition.
  if (isAny(tokens, i, ['of']) && isAny(tokens, i + 1, ['indefinite']) && !tokens[i]?.caseless) return null;
  const pair = at(tokens, i, 'couple') ?? at(tokens, i, 'pair');
  const bilateral = at(tokens, i, 'bilateral');
  if (pair && pair.length >= (bilateral?.length ?? 0)) {
    const others = ofStates(tokens, i + pair.length) || isNamed(tokens, i + pair.length);
    return (others ? peopleAt(tokens, i) : null) ?? plain('pair', i, i + pair.length, true);
  }
  const both = bothOf(tokens, i);
  if (both && both.to - i > (bilateral?.length ?? 0)) return both;
  if (bilateral) return plain('parties', i, i + bilateral.length, true);
  const world = worldBodyEnd(tokens, i);
  if (world > i && (world - i > 1 || isAny(tokens, i, ['union'])) && bodyBefore(tokens, i) === 0)
    return plain('organisation', i, world);
  return (
    personAt(tokens, i) ??
    groupAt(tokens, i) ??
    siteOrStateAt(tokens, i) ??
    pronounAt(tokens, i) ??
    homelandAt(tokens, i)
  );
}
