import { meanWithin, type Rate } from '../bootstrap.ts';
import { type Engine, engines } from './engines.ts';
import { type QuestionSet, questionSetsIn } from './question-sets.ts';

type Scores = readonly number[];

/** One over the place of the paragraph that answers, 0 beyond the tenth. */
const reciprocal = (found: readonly number[], answer: number) =>
  found.includes(answer) ? 1 / (found.indexOf(answer) + 1) : 0;

/** The scores of a set's questions, put to one set after the other. */
async function scoresOf(
  engine: Engine,
  searched: QuestionSet,
  asking: readonly QuestionSet[],
  every: number,
): Promise<readonly Scores[]> {
  const answers = new Map(searched.questions.map(({ id, answer }) => [id, answer]));
  const searchable = await engine(searched.paragraphs, searched.language);
  const all: Scores[] = [];
  for (const { questions } of asking) {
    const scores: number[] = [];
    for (const [n, { id, words }] of questions.entries())
      if (n % every === 0) scores.push(reciprocal(await searchable.ask(words), answers.get(id) ?? -1));
    all.push(scores);
  }
  await searchable.close();
  return all;
}

const short = (share: number) => share.toFixed(3).replace(/^(-?)0/, '$1');
const within = ({ value, low, high }: Rate) => `${short(value)} [${short(low)} ${short(high)}]`;
const print = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);

function table(names: readonly string[], rows: ReadonlyMap<string, readonly Scores[]>): void {
  print(['MRR@10', ...names, 'all']);
  print(['---', ...names.map(() => '---'), '---']);
  for (const [engine, columns] of rows)
    print([engine, ...columns.map((scores) => within(meanWithin(scores))), within(meanWithin(columns.flat()))]);
}

/** How much better than the best peer, question by question, over all sets. */
function gain(rows: ReadonlyMap<string, readonly Scores[]>): void {
  const all = [...rows].map(([engine, columns]) => ({ engine, scores: columns.flat() }));
  const mean = (scores: Scores) => scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const [best] = all
    .filter(({ engine }) => !engine.startsWith('Coop'))
    .toSorted((a, b) => mean(b.scores) - mean(a.scores));
  for (const { engine, scores } of all) {
    if (!best || !engine.startsWith('Coop')) continue;
    const differences = scores.map((score, at) => score - (best.scores[at] ?? 0));
    console.log(`${engine}, better than ${best.engine} by ${within(meanWithin(differences))}`);
  }
}

/**
 * `npm run eval -- --search FOLDER`: how well passages are found on public question sets, within a language and across
 * two, beside MiniSearch's and FTS5's defaults over the same paragraphs. With `every` only each so manieth question.
 */
export async function searching(folder: string, every: number): Promise<void> {
  const sets = questionSetsIn(folder);
  const rows = new Map<string, ReadonlyMap<string, Scores>>();
  for (const [name, engine] of Object.entries(engines)) {
    const columns = new Map<string, Scores>();
    for (const searched of sets) {
      // Questions of the same set in another language have the same numbers.
      const asking = [searched, ...sets.filter((other) => other.name === searched.name && other !== searched)];
      const scores = await scoresOf(engine, searched, asking, every);
      for (const [at, { language }] of asking.entries()) columns.set(columnOf(language, searched), scores[at] ?? []);
    }
    rows.set(name, columns);
  }
  const part = (columns: readonly string[]) =>
    new Map([...rows].map(([name, scores]) => [name, columns.map((column) => scores.get(column) ?? [])]));
  const own = sets.map((set) => columnOf(set.language, set));
  const other = [...(rows.values().next().value?.keys() ?? [])].filter((column) => !own.includes(column));
  for (const [heading, columns] of [
    ['Within a language', own],
    ['Across languages', other],
  ] as const) {
    if (columns.length === 0) continue;
    console.log(`\n${heading}\n`);
    table(columns, part(columns));
    gain(part(columns));
  }
}

const columnOf = (asked: string, { name, language }: QuestionSet) =>
  `${name} ${asked === language ? language : `${asked} > ${language}`}`;
