import { isRank, isSecond, officeIn, passes, seatedTitle } from '../people/seated-titles.ts';
import { isOfficeOfClause, isSecondOffice, sharesDeterminer } from '../people/second-offices.ts';
import { isServed } from '../people/serving.ts';
import type { Title } from '../people/titles.ts';
import { at, endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import type { PhraseDraft } from './phrase.ts';
import { isInOpener, isSubjectAhead } from './phrase-openings.ts';

/** `the inspector general and commander of the zone, General X`: titles in apposition, then one name: one person. */
export function joinTitles(tokens: readonly Token[], drafts: readonly PhraseDraft[]): PhraseDraft[] {
  const out: PhraseDraft[] = [];
  for (const draft of drafts) {
    const title = farTitle(tokens, out, draft) ?? farOffice(tokens, out, draft) ?? seatedTitle(tokens, out, draft);
    if (title !== null) {
      const far = out[title];
      out.length = title;
      const held = far ? join(far, { ...draft, kind: 'person' }) : draft;
      // `the deputy envoy and deputy head of the mission in Kenya, X`: the first of two offices.
      const also = out.at(-1);
      if (also && twoOffices(tokens, also, held)) out.pop();
      out.push(also && out.at(-1) !== also ? join(also, held) : held);
      continue;
    }
    const previous = out.at(-1);
    if (previous && (isSecondOffice(tokens, previous, draft) || isOfficeOfClause(tokens, out, draft))) {
      out[out.length - 1] = { ...previous, to: draft.to, country: previous.country ?? draft.country };
      continue;
    }
    if (!previous || !apposed(tokens, previous, draft)) {
      out.push(draft);
      continue;
    }
    out.pop();
    let joined = join(previous, draft);
    const earlier = out.at(-1);
    // `the minister of state, minister of …, Mr X`: the offices of one person, one after the other.
    const sure = joined.titles.some(({ named, sector }) => named || (sector === 'MIL' && tokens[draft.from]?.caseless));
    const offices = sure && earlier !== undefined && apposed(tokens, earlier, joined);
    if (earlier?.kind === 'description' && (offices || sharesDeterminer(tokens, earlier, previous))) {
      out.pop();
      joined = join(earlier, joined);
    }
    out.push(joined);
  }
  return out;
}

/** How many words an office's further portfolios or its seat may take before the comma and the name. */
const furthest = 16;

/**
 * `the minister of foreign affairs, immigration and citizens abroad, X`, `the special envoy for the Sahara, X`: an office
 * with more after it than its title holds, then between commas, or at the end, a name of two words or more. Gives the
 * index of the office among the drafts.
 */
function farTitle(tokens: readonly Token[], out: readonly PhraseDraft[], draft: PhraseDraft): number | null {
  const name = draft.name;
  // A rank stands before the name too: `وزير الداخلية بحكومة تستوفيا، اللواء X`, `le chef des opérations du ministère, le général X`.
  const opened = tokens[draft.from]?.caseless || isAny(tokens, draft.from, ['article']);
  const ranked = ({ sector, country }: Title) => opened && sector === 'MIL' && country === null;
  const bare = draft.titles.every((title) => title.named || ranked(title));
  if (!name || !bare || name.to - name.from < 2 || (draft.from !== name.from && draft.titles.length === 0)) return null;
  // `mit dem Botschafter in Wien, X, sowie mit Y`: also where the press leaves out the second comma.
  const listed = isAny(tokens, draft.to, ['and']) && isAny(tokens, draft.to + 1, ['with', 'by']);
  if (!/^\.?[)\s]*,\s?$/u.test(tokens[draft.from]?.gap ?? '')) return null;
  if (!listed && !/^$|^\s?[,;)]/u.test(tokens[draft.to]?.gap ?? '')) return null;
  for (let k = out.length - 1; k >= Math.max(0, out.length - 4); k--) {
    const office = out[k];
    if (office && office.to === draft.from && isServed(tokens, out[k - 1], office)) return k - 1;
    if (!office || office.kind === 'person' || (office.kind === 'group' && !isOfOffice(tokens, office.from)))
      return null;
    const held = officeIn(tokens, office);
    if (held === null) continue;
    const between = tokens.slice(held, draft.from);
    const fits =
      between.length > 0 &&
      between.length <= furthest &&
      !office.plural &&
      between.every((_, i) => passes(tokens, held + i));
    return fits ? k : null;
  }
  return null;
}

/** `vicepresidente de los Consejos de Estado y de Ministros, X`, `envoy and deputy head of the mission, X`: people whom the office is over. */
const isOfOffice = (tokens: readonly Token[], i: number) =>
  /\($/u.test(tokens[i]?.gap ?? '') ||
  (isAny(tokens, i - 1, ['of']) &&
    (tokens[i]?.capital ? isAny(tokens, i - 2, ['and']) : [2, 3, 4].some((back) => isSecond(tokens, i - back))));

/** `la ministre des Relations internationales et de la Francophonie et ministre chargée des Femmes, X`: the same office once more, without an article. */
function farOffice(tokens: readonly Token[], out: readonly PhraseDraft[], draft: PhraseDraft): number | null {
  const and = isAny(tokens, draft.from - 1, ['and']) && !isBehindComma(tokens, draft.from);
  if (!and || !draft.name || isAny(tokens, draft.from, ['article', 'possessive', 'honorific'])) return null;
  const k = out.findLastIndex(({ kind }) => kind !== 'organisation' && kind !== 'place' && kind !== 'country');
  const office = out[k];
  if (office?.kind !== 'description' || office.plural || !sameHead(office, draft)) return null;
  const between = tokens.slice(office.to, draft.from);
  const fits = between.length <= furthest && between.every((_, i) => passes(tokens, office.to + i));
  return fits && !between.some(({ gap }) => /,/u.test(gap)) ? k : null;
}

/** Both are ministers, or both are directors. */
function sameHead(one: PhraseDraft, other: PhraseDraft): boolean {
  const heads = new Set(one.titles.flatMap((title) => title.heads));
  return other.titles.some((title) => title.heads.some((head) => heads.has(head)));
}

function join(title: PhraseDraft, named: PhraseDraft): PhraseDraft {
  return {
    ...named,
    from: title.from,
    titles: [...title.titles, ...named.titles],
    country: named.country ?? title.country,
  };
}

/**
 * A title, a comma, and whoever holds it. `the minister, the ambassador and X` is a list, so without an article or an
 * honorific before the name no `and` may follow.
 */
function apposed(tokens: readonly Token[], title: PhraseDraft, next: PhraseDraft): boolean {
  if (twoOffices(tokens, title, next)) return true;
  // `le ministre de la Défense le général X`: an article opens the rank and the name.
  // But in `traf der Regierungschef den Präsidenten X` the two are two.
  const rank = next.titles.some(({ sector, country }) => sector === 'MIL' && country === null);
  const ranked = next.kind === 'person' && rank && isAny(tokens, next.from, ['article']);
  const beside = title.to === next.from && /^\s$/u.test(tokens[next.from]?.gap ?? '');
  if (
    ranked &&
    beside &&
    title.kind === 'description' &&
    !title.plural &&
    !isAny(tokens, next.from, ['to', 'of', 'at'])
  )
    return true;
  if (title.kind !== 'description' || title.to !== next.from || !/^\.?[)\s]*,\s?$/u.test(tokens[next.from]?.gap ?? ''))
    return false;
  // `le ministre d'État, ministre des Affaires étrangères, X, et Y`: the office once more, where a list has an article.
  const again =
    isAny(tokens, title.from, ['article']) && !isAny(tokens, next.from, ['article', 'possessive', 'honorific']);
  if (again && !next.plural && sameHead(title, next)) return true;
  if (next.kind === 'person') {
    if (goesOn(tokens, title, next) || ofAnotherState(title, next)) return false;
    const honoured = next.titles.length > 0 && next.titles.every(({ named }) => named);
    // `el comandante de la Armada, vicealmirante X, y …`
    const rank = next.titles.length > 0 && isRank(next, title);
    // `وزير الداخلية الكيني، الفريق X، ونظيره`: where `and` stands before each of a list, a rank behind a comma is the same person's.
    const only =
      tokens[next.from]?.caseless && next.titles.every(({ sector, country }) => sector === 'MIL' && country === null);
    // `der Botschafter in Kenia, X und Vizekanzler Y`: of a list of offices each with its holder.
    const own = honoured || rank || only || (next.titles.length === 0 && isAny(tokens, next.to + 1, ['role']));
    return own || isAny(tokens, next.from, ['article']) || !isAny(tokens, next.to, ['and']);
  }
  return next.kind === 'description' && next.country !== null && !isAny(tokens, next.to, ['and']);
}

/** `à l'invitation de son homologue, le ministre X séjourne …`: after what opens the sentence, whoever a verb follows is its subject. */
function goesOn(tokens: readonly Token[], title: PhraseDraft, next: PhraseDraft): boolean {
  // `Dans l'après-midi, le président, le colonel X, …`: what a comma parts from the title does not govern it.
  const parted = isBehindComma(tokens, title.from);
  const near = [1, 2].some((back) => isAny(tokens, title.from - back, ['with', 'by', 'of', 'to', 'other']));
  // `à l'invitation du président`: a longer preposition that the article closes.
  const opens = !parted && (near || [0, 1].some((on) => endsBefore(tokens, title.from + on, 'other') > 1));
  const acts =
    isAny(tokens, next.to, ['verb', 'speech', 'have', 'be', 'future', 'support']) &&
    !isAny(tokens, next.to, ['noun', 'and', 'other']);
  if (isInOpener(tokens, title.from) && isSubjectAhead(tokens, next.to)) return true;
  return opens && acts && /^\s$/u.test(tokens[next.to]?.gap ?? '') && isAny(tokens, 0, ['other', 'at']);
}

/** `the Ghanaian president, the Kenyan minister X`: nobody holds an office of two states. */
function ofAnotherState(title: PhraseDraft, next: PhraseDraft): boolean {
  const home = title.country;
  return home !== null && next.titles.some(({ heads, country }) => heads.length > 0 && (country ?? home) !== home);
}

/** `vicepremier and minister of Defence X`: `and` alone between a title and a titled name without an article. */
function twoOffices(tokens: readonly Token[], title: PhraseDraft, next: PhraseDraft): boolean {
  const and = at(tokens, title.to, 'and');
  if (title.kind !== 'description' || next.kind !== 'person' || next.titles.length === 0 || !and) return false;
  if (title.to + and.length !== next.from || next.country !== null || isBehindComma(tokens, title.to)) return false;
  if (isAny(tokens, next.from, ['article', 'possessive', 'honorific'])) return false;
  // `el ministro adjunto y director general del Departamento, X`: one article, and a comma before the name of both.
  const parted = /^,/u.test(tokens[next.name?.from ?? next.from]?.gap ?? '') && !title.plural;
  return parted || !isAny(tokens, title.from, ['article', 'possessive']) || sameHead(title, next);
}
