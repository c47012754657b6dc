import type { PassageHit } from '../../archive/archive.ts';
import { languageOf } from '../../languages/all.ts';
import type { ArchiveView } from '../archive-view.ts';
import { inPeriod, periodIn } from '../asked/periods.ts';
import { countryCodes, type Question } from '../asked/question.ts';
import { foldedOf, tokensOf } from '../asked/tokens.ts';
import { vocabularyOf } from '../asked/vocabulary.ts';
import { passagesFor, type Sought, soughtBy } from './sought.ts';
import { inTime } from './told-sentence.ts';

/** One or two passages of one article that together carry all that was asked for. */
export type Evidence = readonly PassageHit[];

const widest = 60;
/** Passages further apart than this, in UTF-16 units, do not speak of one thing. */
const nearby = 600;

/**
 * Passages that answer a question in free words. All that it names must be there; of more than three plain words a
 * quarter may be missing. A country may be named elsewhere in the article's facts, a person or place in a passage close by,
 * which is then quoted too.
 */
export async function evidenceFor(
  archive: ArchiveView,
  question: Question,
  sought: readonly Sought[] = soughtBy(question),
  keep: (hits: Evidence) => boolean = () => true,
): Promise<readonly Evidence[]> {
  const local = sought.filter(({ kind }) => kind !== 'country');
  if (sought.length === 0) return [];
  const hits = await passagesFor(archive, question, sought, ['title', 'body'], widest);
  const found: Evidence[] = [];
  let about: ReadonlySet<string> | null = null;
  for (const hit of hits) {
    // Where only countries are asked for, a sentence speaks of one of them.
    const whole =
      local.length > 0 ? together(hit, hits, local) : sought.some((one) => carries(hit, one)) ? [hit] : null;
    if (
      !whole?.some((one) => isOfTime(one, question)) ||
      !keep(whole) ||
      found.some(([first]) => first?.article.id === hit.article.id)
    )
      continue;
    about ??= await articlesAbout(archive, question, hits);
    const named = sought.filter(({ kind }) => kind === 'country').every((one) => carries(hit, one));
    if (named || about.has(hit.article.id)) found.push(whole);
  }
  return found;
}

/** Whether a passage is of the time asked for: printed then, or with a date of it. */
function isOfTime({ article, quote }: PassageHit, question: Question): boolean {
  const { period } = question;
  const own = languageOf(article.language);
  const folded = foldedOf(tokensOf(quote.words));
  if (period === null || inTime(folded, article.published, question)) return true;
  const dated = own && article.published ? periodIn(folded, vocabularyOf(own), article.published)?.value : null;
  return dated?.from != null && dated.to !== null && inPeriod(`${dated.from}/${dated.to}`, period);
}

function together(hit: PassageHit, hits: readonly PassageHit[], sought: readonly Sought[]): Evidence | null {
  const lacking = sought.filter((one) => !carries(hit, one));
  const plain = sought.filter(({ kind }) => kind === 'word' || kind === 'thing').length;
  const spare = plain > 3 ? Math.floor(plain / 4) : 0;
  const needed = lacking.filter(({ kind }) => kind !== 'word' && kind !== 'thing');
  if (lacking.length - needed.length > spare) return null;
  if (needed.length === 0) return [hit];
  const close = hits.find(
    (other) =>
      other.article.id === hit.article.id &&
      other.quote.start !== hit.quote.start &&
      Math.abs(other.quote.start - hit.quote.start) <= nearby &&
      needed.every((one) => (one.kind === 'actor' || one.kind === 'place') && carries(other, one)),
  );
  if (!close || needed.length === sought.length) return null;
  return [hit, close].toSorted((a, b) => a.quote.start - b.quote.start);
}

/** How plainly a passage speaks of the thing; 0 when it does not. */
export function plainness({ article, quote }: Pick<PassageHit, 'article' | 'quote'>, sought: Sought): number {
  return Number(sought.carriedBy(quote.words, article.language));
}

/** Whether a passage speaks of the thing. */
export function carries({ article, quote }: Pick<PassageHit, 'article' | 'quote'>, sought: Sought): boolean {
  return plainness({ article, quote }, sought) > 0;
}

/** The articles among the hits whose facts concern every country asked for; all when the question names none. */
async function articlesAbout(
  archive: ArchiveView,
  question: Question,
  hits: readonly PassageHit[],
): Promise<ReadonlySet<string>> {
  const articleIds = [...new Set(hits.map(({ article }) => article.id))];
  const countries = countryCodes(question);
  if (countries.length === 0 || articleIds.length === 0) return new Set(articleIds);
  return new Set((await archive.facts({ articleIds, countries })).map(({ article }) => article.id));
}
