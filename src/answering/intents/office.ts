import type { PassageHit } from '../../archive/archive.ts';
import { languages } from '../../languages/all.ts';
import type { Article } from '../../reading/article.ts';
import type { ActorInArticle, Quote } from '../../reading/fact.ts';
import { fold } from '../../text/fold.ts';
import type { ArchiveView } from '../archive-view.ts';
import { countryWords } from '../countries.ts';
import type { Intent } from '../intent.ts';
import { isOffice } from '../offices.ts';
import { type Holder, officeItem } from '../present/office-item.ts';
import { type AskedOffice, countryCodes } from '../question.ts';
import { dayOfArticle } from '../ranking.ts';

/** `who is inspector general of the Moroccan armed forces`: every holder by source, also when sources disagree. */
export const office: Intent = {
  id: 'office',
  kind: 'actor',
  asks: ({ offices, actors, cues, wants }) =>
    offices.length === 1 &&
    actors.length === 0 &&
    [...cues].every((cue) => cue === 'be' || cue === 'role' || cue === 'person') &&
    (wants.has('who') || cues.size > 0 || wants.size === 0),
  async answer(archive, question) {
    const [asked] = question.offices;
    if (!asked) return { missing: 'noOffice', near: [] };
    const wanted = { ...asked, country: asked.country ?? countryCodes(question)[0] ?? null };
    const found = await holdersIn(archive, wanted);
    const shown = found.map((holder) => officeItem(holder, question));
    if (shown.length === 0) return { missing: 'noOffice', what: asked.words, near: [] };
    const people = new Set(found.map(({ actor }) => actor.id));
    const undated = found.some(({ article }) => article.published === null);
    return { heading: 'office', shown, notes: people.size > 1 && undated ? [question.labels.officeOrderUnknown] : [] };
  },
};

const widest = 60;

/** Looks for the office's words in every language, then for who holds it in the articles found; newest article first. */
async function holdersIn(archive: ArchiveView, asked: AskedOffice): Promise<readonly Holder[]> {
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
  const found: Holder[] = [];
  if (ids.length === 0) return found;
  for await (const { article, actors } of archive.reports(ids)) {
    for (const actor of actors) {
      if (actor.kind !== 'person') continue;
      const role = actor.roles.find((printed) => isOffice(printed, actor.country, asked));
      const quote = role === undefined ? null : await sentenceNaming(archive, article, actor, role, hits);
      if (role !== undefined && quote) found.push({ article, actor, role, quote });
    }
  }
  return found.toSorted((a, b) => dayOfArticle(b.article) - dayOfArticle(a.article));
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
