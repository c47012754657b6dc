import type { Selectable } from 'kysely';
import type { ArticleInput } from '../../reading/article.ts';
import { words } from '../../text/fold.ts';
import { type SentenceRules, sentences } from '../../text/sentences.ts';
import type { Coming } from '../archive.ts';
import type { Db } from '../file/rows.ts';
import type { Tables } from '../file/schema.ts';
import { knownBy, knownByPath, knownByPlace, knownByUrl } from './known-by.ts';

type Row = Selectable<Tables['articles']>;

/** Which article of the archive this is, if any, what it is known by, and what came in as the archive takes it. */
export interface Known {
  readonly row: Row | undefined;
  readonly key: string;
  readonly input: ArticleInput;
}

/**
 * Finds the article that came: by its address, else by where its file is, else by its path. Where another file has that
 * path, the same bytes or mostly the same words make it the same article, as where a folder was copied and edited.
 */
export async function knownArticle(
  db: Db,
  input: ArticleInput,
  { movedFrom, from }: Pick<Coming, 'movedFrom' | 'from'>,
): Promise<Known> {
  const knownAs = (key: string) => db.selectFrom('articles').selectAll().where('known_by', '=', key).executeTakeFirst();
  const key = knownBy(input);
  const ofFiles = db.selectFrom('articles').selectAll().where('url', 'is', null).orderBy('n');
  const there = from && (await ofFiles.where('place', '=', from.place).executeTakeFirst());
  if (input.url !== null) {
    const before = movedFrom === undefined ? there : await knownAs(knownByUrl(movedFrom));
    const row = (await knownAs(key)) ?? (before && saysTheSame(before.text, input.text) ? before : undefined);
    return { row, key, input };
  }
  if (there) return { row: there, key: there.known_by, input: { ...input, path: there.path } };
  if (input.path === null || from === undefined) return { row: await knownAs(key), key, input };
  const namesakes = await ofFiles.where('path', '=', input.path).execute();
  const row =
    namesakes.find((one) => one.source_sha256 === input.sourceSha256) ??
    namesakes.find((one) => isEdit(one.text, input.text));
  if (row) return { row, key: row.known_by, input };
  const isTaken = namesakes.length > 0 || (await tombstone(db, knownByPath(input.path))) !== undefined;
  return { row, key: isTaken ? knownByPlace(from.place) : key, input };
}

/** The tombstone that keeps an article out; a file of the same path that is elsewhere is another article. */
export async function removalOf(
  db: Db,
  input: Pick<ArticleInput, 'url' | 'path' | 'text' | 'sourceSha256'>,
  from: Coming['from'],
) {
  const row = await tombstone(db, knownBy(input));
  if (from === undefined || input.url !== null) return row;
  const ofFile = await tombstone(db, knownByPlace(from.place));
  if (ofFile) return ofFile;
  const isOther =
    row?.place != null &&
    row.place !== from.place &&
    row.source_sha256 !== input.sourceSha256 &&
    from.isThere(row.place);
  if (row && !isOther) return row;
  return await db
    .selectFrom('removals')
    .selectAll()
    .where('url', 'is', null)
    .where('place', '=', from.place)
    .executeTakeFirst();
}

const tombstone = (db: Db, key: string) =>
  db.selectFrom('removals').selectAll().where('known_by', '=', key).executeTakeFirst();

/** The place of another file, still there, that an article was read from until now; null where there is none. */
export const otherPlace = ({ place }: Pick<Row, 'place'>, from: Coming['from']): string | null =>
  from !== undefined && place !== from.place && place !== null && from.isThere(place) ? place : null;

/** Where an address leads on for good there may be anything, such as a front page: half of the sentences must be there. */
function saysTheSame(before: string, now: string): boolean {
  const told = toldIn(before);
  const kept = told.filter((sentence) => now.includes(sentence));
  return kept.length > 0 && kept.length * 2 >= told.length;
}

/** Whether nothing that an article said is left under its new headline: somebody else's text stands in its place. */
export function isAnother(before: Pick<Row, 'title' | 'text'>, now: Pick<ArticleInput, 'title' | 'text'>): boolean {
  const told = toldIn(before.text);
  return before.title !== now.title && told.length > 0 && !told.some((sentence) => now.text.includes(sentence));
}

/** Whether half of the shorter text's words stand in the other in the same order, three in a row. */
function isEdit(before: string, now: string): boolean {
  const [one, other] = [runsIn(before), runsIn(now)];
  return one.intersection(other).size * 2 >= Math.min(one.size, other.size);
}

/** Whether something that an article said is no longer there, as where an edit did more than add to it. */
export const losesWords = (before: string, now: string): boolean => !runsIn(before).isSubsetOf(runsIn(now));

function runsIn(text: string): ReadonlySet<string> {
  const all = words(text).map(({ folded }) => folded);
  const inARow = Math.min(3, all.length);
  return new Set(all.slice(inARow - 1).map((_, n) => all.slice(n, n + inARow).join(' ')));
}

/** The sentences of a text that say something, line by line. */
function toldIn(text: string): readonly string[] {
  const lines = Array.from(text.matchAll(/[^\n]+/gu), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const told = lines.flatMap((line) => sentences(text, line, plainly)).filter(({ start, end }) => end - start > 20);
  return told.map(({ start, end }) => text.slice(start, end));
}

/** Where an abbreviation parts a sentence, both parts stand in the other text all the same. */
const plainly: SentenceRules = { abbreviations: new Set() };
