import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../../src/reading/read.ts';
import { type Asked, askAll, kindTally, shares, wantedKind } from './answers.ts';
import { type Rate, ratesWithin, type Tally } from './bootstrap.ts';
import { floorsFile, floorsNow } from './floors.ts';
import { passagesOf, secondSetNames, setNames } from './passages.ts';
import { type PloverScore, ploverRows, ploverScores } from './plover.ts';
import { emptyScore, measures, type Score, scoreReading } from './score.ts';
import { searching } from './search/searching.ts';

const usage = `npm run eval -- [options]
  --set NAME         only this set: ${setNames().join(', ')} or questions
  --measure NAME     only this measure: ${measures.join(', ')}
  --errors           what went wrong, one line each
  --passages FILE    only these labelled passages (rows as test/reading/README.md says), which stay where they are
  --second           also the second sets, which are kept for a single run at the end
  --plover FILE      also plover-train.tsv of github.com/snowood1/Zero-Shot-PLOVER
  --search FOLDER    instead: how well passages are found, on the public question sets of a folder
  --every N          of those only every Nth question
  --write-floors     writes what the sets reach, less .02, to test/eval/floors.json`;

const given = asked();

const shown = measures.filter((measure) => given.measure === undefined || measure === given.measure);
const sets = given.passages
  ? [given.passages]
  : [...setNames(), ...(given.second ? secondSetNames() : [])].filter(
      (set) => given.set === undefined || set === given.set,
    );

if (given.help) console.log(usage);
else if (given.search !== undefined) await searching(given.search, Math.max(1, Number(given.every) || 1));
else if (shown.length === 0 || (sets.length === 0 && given.set !== 'questions')) {
  console.error(usage);
  process.exitCode = 2;
} else {
  for (const set of sets) await reading(set);
  if (!given.passages && given.measure === undefined && (given.set === undefined || given.set === 'questions'))
    for (const second of given.second ? [false, true] : [false])
      questions(await askAll(second), second ? 'second ' : '');
  if (given.plover !== undefined) plover(given.plover);
  if (given['write-floors']) {
    writeFileSync(floorsFile, `${JSON.stringify(await floorsNow(), null, 2)}\n`);
    console.log(`\nwritten: ${path.relative(process.cwd(), floorsFile)}`);
  }
}

async function reading(set: string): Promise<void> {
  const passages = await passagesOf(set);
  const scores = passages.map(({ where, article, labels }): Score => {
    const score = emptyScore();
    scoreReading(score, where, labels, readArticle(article));
    return score;
  });
  heading(`${set} (${passages.length} passages)`);
  for (const measure of shown)
    line(
      measure,
      scores.map((score) => score[measure]),
    );
  if (!given.errors) return;
  for (const measure of shown)
    for (const error of scores.flatMap((score) => score[measure].errors)) console.log(`  ✗ ${measure}: ${error}`);
}

function questions(asked: readonly Asked[], which: string): void {
  for (const [corpus, all] of Map.groupBy(asked, (one) => one.corpus)) {
    heading(`${which}questions on the ${corpus} (${all.length})`);
    for (const [language, some] of Map.groupBy(all, (one) => one.language)) {
      const kinds = [...new Set(some.map(wantedKind))].toSorted();
      for (const kind of kinds)
        line(
          `${language} ${kind}`,
          some.map((one) => kindTally(kind, one)),
        );
    }
    if (given.errors)
      for (const { row, wrong } of all) if (wrong.length > 0) console.log(`  ✗ ${row.question}: ${wrong.join('; ')}`);
  }
  heading(`${which}questions, by language (${asked.length})`);
  for (const [language, all] of [...Map.groupBy(asked, (one) => one.language), ['all', asked] as const])
    for (const [name, tally] of Object.entries(shares))
      console.log(`  ${language.padEnd(4)}${name.padEnd(40)}${rate(ratesWithin(all.map(tally)).recall)}`);
}

function plover(file: string): void {
  const rows = ploverRows(file);
  heading(`PLOVER (${rows.length} rows)`);
  const names = Object.keys(ploverScores).filter(isPloverScore);
  for (const name of names)
    line(
      name,
      rows.map(({ tally }) => tally(name)),
    );
  if (!given.errors) return;
  for (const name of names) {
    for (const what of ['missed', 'wrong'] as const) {
      const ids = rows
        .filter(({ tally }) => tally(name)[what] > 0)
        .map(({ id, root }) => (what === 'wrong' ? `${id} ${root}` : id));
      console.log(`  ✗ ${name}: ${what} rows ${ids.join(', ')}`);
    }
  }
}

function isPloverScore(name: string): name is PloverScore {
  return name in ploverScores;
}

function heading(name: string): void {
  console.log(`\n${name.padEnd(26)}precision         recall            F1                 right wrong missed`);
}

function line(name: string, tallies: readonly Tally[]): void {
  const { precision, recall, f1 } = ratesWithin(tallies);
  const sums = (['right', 'wrong', 'missed'] as const).map((what) =>
    `${tallies.reduce((sum, tally) => sum + tally[what], 0)}`.padStart(6),
  );
  console.log(`  ${name.padEnd(24)}${rate(precision)}${rate(recall)}${rate(f1)}${sums.join('')}`);
}

/** `.91 [.85 .96]`, or a dash where there was nothing to rate. */
function rate(found: Rate | null): string {
  const short = (share: number) => share.toFixed(2).replace(/^0/, '').padStart(4);
  return (found === null ? '   –' : `${short(found.value)} [${short(found.low)} ${short(found.high)}]`).padEnd(18);
}

/** The options as typed; an unknown one is answered with the usage and exit status 2. */
function asked() {
  try {
    return parseArgs({
      options: {
        set: { type: 'string' },
        measure: { type: 'string' },
        errors: { type: 'boolean', default: false },
        passages: { type: 'string' },
        second: { type: 'boolean', default: false },
        plover: { type: 'string' },
        search: { type: 'string' },
        every: { type: 'string', default: '1' },
        'write-floors': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}
