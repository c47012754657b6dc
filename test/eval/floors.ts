import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../src/reading/read.ts';
import { ratesOf } from './bootstrap.ts';
import { passagesOf, setNames } from './passages.ts';
import { emptyScore, type Measure, measures, scoreReading } from './score.ts';

/** Where the floors stand. */
export const floorsFile = path.join(import.meta.dirname, 'floors.json');

/** For each set and measure the F1 below which the test fails; null where there was nothing to find. */
export type Floors = Readonly<Record<string, Readonly<Record<Measure, number | null>>>>;

/** How far a measure may fall before a test fails. */
const slack = 0.02;

/** The floors as they were written last. */
export function floorsWritten(): Floors {
  return JSON.parse(readFileSync(floorsFile, 'utf8'));
}

/** The F1 of every measure of a set, as the rules read now. */
export async function reached(set: string): Promise<Readonly<Record<Measure, number | null>>> {
  const score = emptyScore();
  for (const { where, article, labels } of await passagesOf(set)) scoreReading(score, where, labels, readArticle(article));
  const f1 = (measure: Measure) => ratesOf([score[measure]]).f1;
  return Object.assign({ ...emptyFloors }, ...measures.map((measure) => ({ [measure]: f1(measure) })));
}

const emptyFloors: Readonly<Record<Measure, number | null>> = {
  people: null, meetings: null, visits: null, agreements: null, areas: null, statements: null, dates: null, dated: null, places: null, statuses: null,
};

/** What the sets reach now, less .02. */
export async function floorsOf(): Promise<Floors> {
  const floors: Record<string, Readonly<Record<Measure, number | null>>> = {};
  for (const set of setNames()) {
    const now = await reached(set);
    const lowered = measures.map((measure) => {
      const f1 = now[measure];
      return { [measure]: f1 === null ? null : Math.max(0, Math.floor((f1 - slack) * 1000) / 1000) };
    });
    floors[set] = Object.assign({ ...emptyFloors }, ...lowered);
  }
  return floors;
}
