import type { ArticleReport, PassageHit } from '../../archive/archive.ts';
import { languages } from '../../languages/all.ts';
import type { Article } from '../../reading/article.ts';
import type { ActorInArticle, Fact, Quote } from '../../reading/fact.ts';
import { fold } from '../../text/fold.ts';
import type { ArchiveView } from '../archive-view.ts';
import { countryMatcher, countryName, countryWords } from '../asked/countries.ts';
import { countriesOfRole, countryOfRole, isOffice } from '../asked/offices.ts';
import { isBeside, isSent } from '../asked/offices-beside.ts';
import { type AskedOffice, countryCodes, type Question } from '../asked/question.ts';
import { findEvery, foldedOf, tokensOf } from '../asked/tokens.ts';
import { speaksOf } from '../asked/wording.ts';
import { dayOfArticle } from '../found/ranking.ts';
import { type Intent, isReply } from '../intent.ts';
import { type Holder, officeItem } from '../present/office-item.ts';
import { passages } from './passages.ts';

/** So few letters name hardly anything. */
const small = 4;

/** `who is inspector general of the Moroccan armed forces`: every holder by source, also when sources disagree. */
export const office: Intent = {
  id: 'office',
  kind: 'actor',
  asks(question) {
    const { offices, actors, cues, wants } = question;
    return (
      offices.length === 1 &&
      // `Argentine interior minister in Cairo` asks what he did there.
      !(cues.size === 0 && wants.size === 0 && isSomewhere(question)) &&
      !isBeside(question) &&
      actors.length === 0 &&
      [...cues].every((cue) => cue === 'be' || cue === 'role' || cue === 'person') &&
      (wants.has('who') || cues.size > 0 || wants.size === 0)
    );
  },
  async answer(archive, question) {
    const [asked] = question.offices;
    if (!asked) return { missing: 'noOffice', near: [] };
    // `Swiss ambassador fisheries`: what is said of the thing, where anything is.
    const ofThing = question.others.length > 0 && !question.wants.has('who');
    for (const offices of ofThing ? [question.offices, []] : []) {
      const told = await passages.answer(archive, { ...question, offices });
      if (isReply(told) && (told.left ?? []).length === 0) return told;
    }
    const wanted = { ...asked, country: asked.country ?? sender(question) };
    const named = new Set([...countryCodes(question), ...(wanted.country === null ? [] : [wanted.country])]);
    // An ambassador to one country is none to another.
    const elsewhere = ({ role, article }: Holder) =>
      named.size > 1 &&
      !(countriesOfRole(role).isSubsetOf(named) && [...named].every((code) => isNamedIn(article, code)));
    // `who is Testova Min`: a name that is nobody's here, with what looks like an office, asks for no holder of it.
    const names = question.others.filter(({ nameLike, words }) => nameLike || words.length > small);
    const speaks = ({ article }: Holder) => names.every((word) => speaksOf(article.text, article.language, word));
    // `ambassadeur suriname`: whom it sends, or who is sent there.
    const whose = question.countries.some(({ as }) => as === 'nationality');
    const either = named.size === 1 && !whose && isSent(asked);
    const holders = await holdersIn(archive, wanted, either);
    const found = holders.filter((one) => !elsewhere(one) && speaks(one));
    const shown = found.map((holder) => officeItem(holder, question));
    if (shown.length === 0)
      return { missing: 'noOffice', what: named.size === 0 ? asked.words : ofStates(asked, named, question), near: [] };
    const people = new Set(found.map(({ actor }) => actor.id));
    const undated = found.some(({ article }) => article.published === null);
    return { heading: 'office', shown, notes: people.size > 1 && undated ? [question.labels.officeOrderUnknown] : [] };
  },
};

/** Whether an article names a state, by its name, its people or its capital. */
const isNamedIn = ({ text }: Article, code: string): boolean =>
  findEvery(countryMatcher(), foldedOf(tokensOf(text))).some(({ value }) => value.code === code);

/** The office as it was typed, with the states that it was asked of: `interior minister (Morocco)`. */
const ofStates = ({ words }: AskedOffice, codes: ReadonlySet<string>, { language, labels }: Question): string =>
  `${words} (${[...codes].map((code) => countryName(code, language)).join(labels.comma)})`;

/** Whether somebody named or in office is said to be in a town; an envoy has the office there. */
export function isSomewhere({
  actors,
  offices,
  places,
  countries,
}: Pick<Question, 'actors' | 'offices' | 'places' | 'countries'>): boolean {
  const away = offices.some((one) => !isSent(one));
  const person = actors.some(({ actors: of }) => of.some(({ kind }) => kind === 'person'));
  // `Kazakh foreign minister Budapest`: the capital of a state that is not the office's own.
  const abroad =
    offices.some(({ country }) => country !== null) &&
    countries.some(({ as, code }) => as === 'capital' && offices.every(({ country }) => country !== code));
  return (away || person) && (places.some(({ there }) => there) || abroad);
}

/** The country that an office is held for: not the one that an ambassador is sent to. */
function sender(question: Question): string | null {
  const away = new Set(question.countries.filter(({ there }) => there).map(({ code }) => code));
  const codes = countryCodes(question);
  return codes.find((code) => !away.has(code)) ?? codes[0] ?? null;
}

const widest = 60;

/**
 * Looks for the office's words in every language, then for who holds it in the articles found; newest article first. Those of
 * whom no state is said only where nobody is said to hold it for this one, or, with `either`, to hold it there.
 */
async function holdersIn(archive: ArchiveView, asked: AskedOffice, either: boolean): Promise<readonly Holder[]> {
  const words = languages.flatMap(({ asking }) =>
    asked.offices.flatMap((id) => asking.offices[id].split('|').map((one) => one.trim())),
  );
  const country = asked.country === null ? [] : countryWords(asked.country);
  const hits = await archive.findPassages({
    words: words.join(' '),
    alsoWords: [...country],
    zones: ['body', 'title'],
    limit: widest,
  });
  const ids = [...new Set(hits.map(({ article }) => article.id))];
  const found: (Holder & { readonly sure: boolean })[] = [];
  const anywhere = { ...asked, country: null };
  if (ids.length === 0) return found;
  for await (const report of archive.reports(ids)) {
    const { article, actors } = report;
    const holding = actors.filter(
      ({ kind, roles }) => kind === 'person' && roles.some((printed) => isOffice(printed, null, anywhere)),
    );
    const known = new Map((await archive.actors(holding.map(({ id }) => id))).map(({ id, country: of }) => [id, of]));
    for (const actor of holding) {
      const from = (printed: string) => countryOfRole(printed) ?? actor.country ?? known.get(actor.id) ?? null;
      const isThere = (printed: string) =>
        either &&
        asked.country !== null &&
        countriesOfRole(printed).has(asked.country) &&
        isOffice(printed, null, anywhere);
      const role =
        actor.roles.find(isThere) ??
        actor.roles.find(
          (printed) =>
            isOffice(printed, from(printed), asked) &&
            (from(printed) !== null || mayServe(actor, report, asked.country)),
        );
      const quote = role === undefined ? null : await sentenceNaming(archive, article, actor, role, hits);
      const sure = role !== undefined && (isThere(role) || from(role) !== null);
      if (role !== undefined && quote) found.push({ article, actor, role, quote, sure });
    }
  }
  const stated = found.filter(({ sure }) => sure);
  return (stated.length > 0 && asked.country !== null ? stated : found).toSorted(
    (a, b) => dayOfArticle(b.article) - dayOfArticle(a.article),
  );
}

/**
 * Whether somebody whose country nothing states may serve this one: the article tells of it, and not of a meeting or
 * signing of this person with somebody from there, which would make the person the other side.
 */
function mayServe({ id }: ActorInArticle, { facts, actors }: ArticleReport, country: string | null): boolean {
  if (country === null) return true;
  const people = new Set(actors.filter(({ kind }) => kind === 'person').map((actor) => actor.id));
  const from = (fact: Fact) => fact.participants.filter((one) => one.country === country);
  const withThem = facts
    .filter((fact) => fact.participants.some(({ actorId }) => actorId === id))
    .some((fact) => from(fact).some(({ actorId }) => actorId === null || people.has(actorId)));
  return !withThem && facts.some((fact) => fact.parties.includes(country) || from(fact).length > 0);
}

/** The sentence of the article that prints the holder's name, best with the role beside it. */
async function sentenceNaming(
  archive: ArchiveView,
  article: Article,
  actor: ActorInArticle,
  role: string,
  hits: readonly PassageHit[],
): Promise<Quote | null> {
  const naming = (found: readonly PassageHit[]) =>
    found.filter(
      ({ article: of, quote }) => of.id === article.id && actor.asWritten.some((name) => quote.words.includes(name)),
    );
  const near = naming(hits);
  const best = near.find(({ quote }) => fold(quote.words).includes(fold(role))) ?? near[0];
  if (best) return best.quote;
  const more = await archive.findPassages({ words: actor.name, zones: ['body', 'title'], limit: widest });
  return naming(more)[0]?.quote ?? null;
}
