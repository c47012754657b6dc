import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../src/reading/read.ts';
import { ratesOf } from './bootstrap.ts';
import { passagesOf, setNames } from './passages.ts';
import { emptyScore, measures, scoreReading } from './score.ts';

/** Where the floors stand. */
export const floorsFile = path.join(import.meta.dirname, 'floors.json');

/** F1 by set and measure; null where there was nothing to find and nothing was found. */
type Figures = Readonly<Record<string, number | null>>;

/** How far a figure may fall before a test fails. */
const slack = 0.02;

/** The floors as they were last written. */
export function floorsWritten(): Readonly<Record<string, Figures>> {
  return JSON.parse(readFileSync(floorsFile, 'utf8'));
}

/** What the rules reach on a set. */
export async function reached(set: string): Promise<Figures> {
  const score = emptyScore();
  for (const { where, article, labels } of await passagesOf(set))
    scoreReading(score, where, labels, readArticle(article));
  return Object.fromEntries(measures.map((measure) => [measure, ratesOf([score[measure]]).f1]));
}

/** What the rules reach on every set, less .02 and rounded down. */
export async function floorsNow(): Promise<Readonly<Record<string, Figures>>> {
  const floors: Record<string, Figures> = {};
  for (const set of setNames()) {
    const lowered = Object.entries(await reached(set)).map(([measure, f1]) => [
      measure,
      f1 === null ? null : below(f1),
    ]);
    floors[set] = Object.fromEntries(lowered);
  }
  return floors;
}

const below = (f1: number) => Math.max(0, Math.floor((f1 - slack) * 1000) / 1000);
