import { organisationEnd } from '../bodies/organisations.ts';
import { bracketAt, copulaAt, portfolioAfter, stateAfter } from '../people/after-names.ts';
import { nameEnd } from '../people/names.ts';
import { heldTitleAt } from '../people/serving.ts';
import { isInside, ownerOf, type Title, titleAt } from '../people/titles.ts';
import { at, endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { nameStart } from './name-start.ts';
import { isAdjective, isQuality, isTeam } from './no-offices.ts';
import { type PhraseDraft, plain } from './phrase.ts';

/** A title with or without a name, or a bare name, with the title that follows it in apposition. */
export function personAt(tokens: readonly Token[], i: number): PhraseDraft | null {
  const title = isAdjective(tokens, i) ? null : heldTitleAt(tokens, i);
  if (title && isNamesake(tokens, i)) return null;
  if (title) {
    const start = isOwned(tokens, title) ? null : nameStart(tokens, title);
    const end = start === null ? 0 : Math.max(holderEnd(tokens, start), quotedEnd(tokens, start));
    if (start !== null && end === start + 1 && isFirm(tokens, title, end)) {
      const holder = nameEnd(tokens, end, true);
      return withApposition(tokens, i, end, holder, [{ ...title, to: end }], 'person');
    }
    const sure = start !== null && isSure(tokens, start, end, title);
    // `وفدا عسكريا`: behind several people one word is hardly a name.
    if (start !== null && end > start && (sure || !title.plural))
      return withApposition(tokens, i, start, end, [title], sure ? 'person' : 'maybe');
    const seated = seatedName(tokens, title);
    if (seated) return withApposition(tokens, i, seated.from, seated.to, [title], 'person');
    if (title.named || isInside(tokens, title) || isTeam(tokens, title) || isQuality(tokens, title)) return null;
    if ([i, title.start].some((from) => organisationEnd(tokens, from) > title.to)) return null;
    const compound = title.heads.length === 1 && !title.counterpart && tokens[title.to - 1]?.definite === false;
    if (compound && isAny(tokens, title.to, ['noun', 'instrument'])) return null;
    if (title.sector === 'ANY' && title.from === title.start && title.country === null && !title.counterpart)
      return null;
    if (!title.counterpart && at(tokens, title.to - 1, 'group') && title.plural)
      return plain('group', i, title.to, true, title.country);
    return {
      kind: title.plural ? 'group' : 'description',
      from: i,
      to: title.to,
      name: null,
      titles: [title],
      country: title.country,
      plural: title.plural,
    };
  }
  const inhabitant = tokens[i]?.caseless ? nationalAt(tokens, i) : null;
  if (inhabitant) return inhabitant;
  // `وفد برئاسة X`: behind the word for who leads, two words that no list knows are a name.
  const led = tokens[i]?.caseless === true && tokens[i + 1]?.capital === true && endsBefore(tokens, i, 'led-by') > 0;
  const end = nameEnd(tokens, i, led && tokens[i]?.capital === true && tokens[i]?.definite === false);
  if (end > i && !namesSite(tokens, i)) return withApposition(tokens, i, i, end, [], 'maybe');
  return null;
}

/** `مطار الملك خالد`: a site that bears a king's name; `بمقر سفارة خادم الحرمين الشريفين`: a state's body by its sovereign. */
const isNamesake = (tokens: readonly Token[], i: number) =>
  tokens[i]?.caseless &&
  !tokens[i - 1]?.definite &&
  (isAny(tokens, i - 1, ['site']) ||
    (isAny(tokens, i, ['national']) && isAny(tokens, i - 1, ['organisation']) && isAny(tokens, i - 2, ['site']))) &&
  tokens[i]?.gap === ' ';

/** `titular del Departamento en el gobierno de X`: behind a government and `of` stands whose it is, not who holds the office. */
function isOwned(tokens: readonly Token[], title: Title): boolean {
  const of = isAny(tokens, title.to, ['of']) && tokens[title.to]?.capital === false && !tokens[title.to]?.caseless;
  return of && isAny(tokens, title.to - 1, ['state-body']);
}

/** The end of a name behind a title: `minister X van Verkeer` is X. */
function holderEnd(tokens: readonly Token[], start: number): number {
  const end = nameEnd(tokens, start, true);
  for (let i = start + 1; i < end - 1; i++)
    if (at(tokens, i, 'of') && !tokens[i]?.caseless && portfolioAfter(tokens, i) >= end) return i;
  return end;
}

/** `« X »`: without capitals, a name between marks ends with them; `start` itself where none opens there. */
function quotedEnd(tokens: readonly Token[], start: number): number {
  if (!tokens[start]?.caseless || !/["«“”]/u.test(tokens[start]?.gap ?? '')) return start;
  if (isAny(tokens, start, ['place', 'country', 'organisation'])) return start;
  for (let i = start + 1; i <= start + 5; i++) {
    if (/^\s?["»”“]/u.test(tokens[i]?.gap ?? '')) return i;
    if (!/^[\s-]$/u.test(tokens[i]?.gap ?? '')) return start;
  }
  return start;
}

/** `السفير الهولندي في عمان X`: without capitals, the name that follows where the holder of an office sits. */
function seatedName(tokens: readonly Token[], title: Title): { readonly from: number; readonly to: number } | null {
  if (!tokens[title.from]?.caseless || title.plural || title.named || !isAny(tokens, title.to, ['at', 'to']))
    return null;
  const seat = ['place', 'country', 'homeland'] as const;
  const next = title.to + 1;
  const length = Math.max(0, ...seat.map((is) => at(tokens, next, is)?.length ?? 0));
  const from = next + length;
  if (length === 0 || !/^\s[«"“]?\s?$/u.test(tokens[from]?.gap ?? '') || !/^\s?$/u.test(tokens[next]?.gap ?? ''))
    return null;
  const to = nameEnd(tokens, from, true);
  return to - from >= 2 && (tokens[from]?.matches.length ?? 1) === 0 ? { from, to } : null;
}

/** One word that no list knows is a name after a title only where capitals tell, or after an honorific. */
function isSure(tokens: readonly Token[], start: number, end: number, { named }: Title): boolean {
  return (
    !tokens[start]?.caseless ||
    end - start > 1 ||
    named ||
    (isAny(tokens, start, ['given']) && tokens[start]?.definite === false)
  );
}

/** `وزيرا العدل المغربي … والهولندي X`: an adjective that stands for the office named before it, and the name. */
function nationalAt(tokens: readonly Token[], i: number): PhraseDraft | null {
  const nation = at(tokens, i, 'nationality');
  if (!nation || !isAny(tokens, i - 1, ['and'])) return null;
  const from = i + nation.length;
  const end = nameEnd(tokens, from, true);
  if (end - from < 2 || !isAny(tokens, from, ['given'])) return null;
  return { ...withApposition(tokens, i, from, end, [], 'person'), country: nation.value.country };
}

/** `the airport X`, `l'aéroport international X`: a site that bears somebody's name. */
function namesSite(tokens: readonly Token[], index: number): boolean {
  let i = index;
  while (tokens[i]?.gap === '-') i--;
  if (!/^[ \u00a0]$/u.test(tokens[i]?.gap ?? '')) return false;
  return (
    isAny(tokens, i - 1, ['site']) ||
    (isAny(tokens, i - 2, ['site']) &&
      !at(tokens, i - 2, 'place') &&
      !isAny(tokens, i - 1, ['place', 'country']) &&
      tokens[i - 1]?.gap === ' ' &&
      !isAny(tokens, i - 1, ['verb', 'speech', 'by', 'with', 'and', 'to', 'other', 'have', 'be']))
  );
}

/** `the head of the carmaker Vektra, X Y`: a common noun before one capitalised word, and a full name after it. */
function isFirm(tokens: readonly Token[], title: Title, end: number): boolean {
  const last = tokens[title.to - 1];
  if (!last || last.capital || last.matches.length > 0) return false;
  return /^,\s$/u.test(tokens[end]?.gap ?? '') && nameEnd(tokens, end, true) - end >= 2;
}

/** `X KC, the minister`: where the letters behind a name end, else the name itself. */
const behindLetters = (tokens: readonly Token[], to: number): number =>
  tokens[to]?.allCapitals && tokens[to]?.gap === ' ' && isAny(tokens, to, ['letters-behind']) ? to + 1 : to;

function withApposition(
  tokens: readonly Token[],
  from: number,
  nameFrom: number,
  last: number,
  titles: readonly Title[],
  kind: 'person' | 'maybe',
): PhraseDraft {
  const nameTo = behindLetters(tokens, last);
  const owner =
    at(tokens, nameTo, 'of') && !/[;)]/u.test(tokens[nameTo]?.gap ?? '') ? stateAfter(tokens, nameTo) : null;
  // `Felipe of Spain`, but not `the Sun of Mexico`: one word that no title tells to be a name may be anything's.
  const sure = titles.length > 0 || nameTo - nameFrom > 1;
  const before = titles[0]?.country ?? owner?.country ?? ownerOf(tokens, nameFrom, nameTo);
  const draft = {
    kind: owner && sure ? ('person' as const) : kind,
    from,
    to: owner?.to ?? nameTo,
    name: { from: nameFrom, to: last },
    titles,
    country: before,
    plural: false,
  };
  if (owner) return draft;
  const office = titles.length > 0 ? portfolioAfter(tokens, nameTo) : nameTo;
  if (office > nameTo) return { ...draft, to: office, titles: ofPortfolio(tokens, titles, nameTo, office) };
  const next = tokens[nameTo];
  if (!next || !(/^[)\s"”»“]*[,(]\s?$/u.test(next.gap) || (next.caseless && /^\s$/u.test(next.gap)))) return draft;
  const placed = titles.length === 0 && isAny(tokens, from - 1, ['at', 'to', 'from']);
  const copula = copulaAt(tokens, nameTo);
  if (copula)
    return { ...draft, kind: 'person', to: copula.to, titles: [...titles, copula], country: before ?? copula.country };
  const bracket = bracketAt(tokens, nameTo);
  // `in Riehen (BS)`: letters behind a town.
  if (bracket && placed && nameTo - nameFrom === 1) return draft;
  if (bracket) {
    const named = isAny(tokens, nameTo, ['portfolio']) ? ofPortfolio(tokens, titles, nameTo, bracket.to) : titles;
    return { ...draft, kind: 'person', to: bracket.to, titles: named, country: before ?? bracket.country };
  }
  // `de l'ambassadeur X, au président Y`: the preposition in the article opens somebody else's.
  if (!next.caseless && isAny(tokens, nameTo, ['to', 'of']) && isAny(tokens, nameTo, ['article'])) return draft;
  const title = heldTitleAt(tokens, nameTo);
  // `أبلغ X، خادم الحرمين الشريفين`: an office of one alone, by which he is told without his name.
  if (!title || title.plural || title.named || (next.caseless && isAny(tokens, title.start, ['national'])))
    return draft;
  const beside = /^\s$/u.test(next.gap);
  // `استقبل الوزير X السفير الأردني`: whoever has an office before the name has no second one right behind it.
  const another =
    titles.some(({ heads, sector }) => heads.length > 0 && sector !== 'MIL') && isAny(tokens, title.start, ['role']);
  if (beside && another && tokens[title.start]?.definite) return draft;
  if (beside && (title.counterpart || (before !== null && title.country !== null && title.country !== before)))
    return draft;
  const after = tokens[title.to];
  if (after && /^\s$/u.test(after.gap) && nameEnd(tokens, title.to, true) > title.to) return draft;
  const nameAfter = nameStart(tokens, title);
  if (isAny(tokens, title.from, ['article']) && nameAfter !== null && nameEnd(tokens, nameAfter, true) > nameAfter)
    return draft;
  if (opensMain(tokens, from, titles, title)) return draft;
  // `Moreover, the Turkish minister met …` names nobody; `Fidan, the Turkish minister, met …` does.
  const opens = nameFrom === 0 && nameTo === 1 && titles.length === 0 && !isAny(tokens, 0, ['given']);
  if (opens && tokens[title.to] && !/^[\s)]*[,)—–:;]/u.test(tokens[title.to]?.gap ?? '')) return draft;
  // `le ministre X, la ministre de la Coopération, Mme Y`: the office of whoever is named next.
  const honorific = at(tokens, title.to, 'honorific');
  const titled = isAny(tokens, title.from, ['article']) && /^,\s$/u.test(tokens[title.to]?.gap ?? '') && honorific;
  if (titled && nameEnd(tokens, title.to + titled.length, true) > title.to + titled.length) return draft;
  const second = secondOffice(tokens, title);
  const offices = second ? [title, second] : [title];
  const latest = second ?? title;
  return {
    ...draft,
    kind: 'person',
    to: latest.to,
    titles: [...titles, ...offices],
    country: before ?? title.country ?? latest.country,
  };
}

/** `Welcomed by the minister X, the prime minister of Kenya is to meet …`: a verb right behind an office that no comma closes has it for its subject. */
function opensMain(tokens: readonly Token[], from: number, titles: readonly Title[], office: Title): boolean {
  const start = isAny(tokens, from, ['article']) ? from : from - (isAny(tokens, from - 1, ['article']) ? 1 : 0);
  const governed = isAny(tokens, start - 1, ['by', 'with']);
  if (governed && titles.length === 0 && opensBehind(tokens, start, office)) return true;
  if (!governed || !titles.some(({ heads }) => heads.length > 0) || !isAny(tokens, office.from, ['article']))
    return false;
  return tokens[office.to]?.gap === ' ' && isAny(tokens, office.to, ['verb', 'speech', 'have', 'be', 'future']);
}

/** `In a meeting with X, the minister briefed him.`: behind the setting alone with which a sentence opens, an office acts whose verb follows it. */
function opensBehind(tokens: readonly Token[], name: number, { from, to }: Title): boolean {
  if (!isAny(tokens, 0, ['at', 'other']) || !isAny(tokens, from, ['article']) || tokens[to]?.gap !== ' ') return false;
  const acts = isAny(tokens, to, ['speech', 'have', 'be', 'future', 'discussed', 'agreed', 'pledged']);
  if (!acts || isAny(tokens, to, ['relative']) || tokens.slice(to).some(({ gap }) => /[,;:–—]/u.test(gap)))
    return false;
  // `In Accra he was received by X, the minister …`: who is met there has been told, and the office is his.
  for (let i = 1; i < name; i++)
    if (tokens[i]?.capital || /[,;:]/u.test(tokens[i]?.gap ?? '') || (isAny(tokens, i, told) && !isNoun(tokens, i)))
      return false;
  return true;
}

/** Of a clause that has its subject or its verb already. */
const told = ['role', 'verb', 'speech', 'have', 'be', 'future', 'person-pronoun', 'people-pronoun', 'by'] as const;

const isNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.matches.some(({ value }) => value.is === 'noun') === true;

/** The titles with the portfolio that stands behind the name, as the last one's. */
function ofPortfolio(tokens: readonly Token[], titles: readonly Title[], from: number, to: number): readonly Title[] {
  const last = titles.at(-1);
  // `voorzitter X van de Europese Commissie`: a body's name is not cut short.
  const goesOn = tokens[to]?.capital === true && tokens[to]?.gap === ' ';
  return last && last.heads.length > 0 && !goesOn
    ? [...titles.slice(0, -1), { ...last, portfolio: { from, to } }]
    : titles;
}

/** `inspector general … and commander of the zone`: a second office of the same person, with no name after it. */
function secondOffice(tokens: readonly Token[], title: Title): Title | null {
  const and = at(tokens, title.to, 'and');
  if (!and || isBehindComma(tokens, title.to)) return null;
  const next = title.to + and.length;
  if (isAny(tokens, next, ['article', 'possessive', 'honorific'])) return null;
  const second = titleAt(tokens, next);
  if (
    !second ||
    second.plural ||
    second.named ||
    // Without capitals `X, deputy prime minister and minister of state in Qatar` goes on without a comma.
    (second.country !== null && !(tokens[next]?.caseless && title.country === null)) ||
    nameEnd(tokens, second.to, true) > second.to
  )
    return null;
  return second;
}
