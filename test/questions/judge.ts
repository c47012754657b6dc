import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer, Citation, ThreadContext } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { languageOf } from '../../src/languages/all.ts';
import { fold } from '../../src/text/fold.ts';
import type { CorpusName } from './corpora.ts';

/** An article (the beginning of its file's name) and words that a quote of it must contain. */
export type Wanted = readonly [article: string, words: string];

/** A row of a question file: what must come back, or why the question must be refused. */
export interface Row {
  readonly corpus: CorpusName;
  /** Earlier questions of the same thread. */
  readonly thread?: readonly string[];
  readonly question: string;
  /** Left out where a fact and a plain passage answer equally well. */
  readonly kind?: Answer['kind'];
  readonly cites?: readonly Wanted[];
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  /** The refusal's sentence, by its key among the labels; `any` for whichever. */
  readonly refused?: string;
  readonly nearest?: Wanted;
}

/** How an answer did: what went wrong in words, and the counts that precision and recall are made of. */
export interface Judged {
  readonly row: Row;
  readonly language: string;
  readonly wrong: readonly string[];
  readonly wanted: number;
  readonly found: number;
  /** Quotes that do not stand in their article as they are shown. */
  readonly untrue: readonly string[];
}

type Verdict = Omit<Judged, 'untrue'>;

/**
 * The rows of every question file, by the language that the file is named after; with `second` those of `xx.second.jsonl`,
 * which are written after the rules and kept for a single run.
 */
export function rows(second = false): ReadonlyMap<string, readonly Row[]> {
  const named = second ? /^(\w+)\.second\.jsonl$/ : /^(\w+)\.jsonl$/;
  const files = readdirSync(import.meta.dirname).filter((file) => named.test(file));
  return new Map(
    files.map((file) => [
      named.exec(file)?.[1] ?? file,
      readFileSync(path.join(import.meta.dirname, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Row => JSON.parse(line)),
    ]),
  );
}

/** Asks a row's question, in its thread, and judges the answer. */
export async function judge(archive: Archive, row: Row, language: string): Promise<Judged> {
  let thread: ThreadContext | undefined;
  for (const question of row.thread ?? [])
    ({ thread } = await ask(archive, { question, asOf: '2026-01-15', ...(thread && { thread }) }));
  const { answer } = await ask(archive, { question: row.question, asOf: '2026-01-15', ...(thread && { thread }) });
  const verdict = row.refused === undefined ? judgeAnswer(answer, row, language) : judgeRefusal(answer, row, language);
  return { ...verdict, untrue: await untrueQuotes(archive, answer) };
}

async function untrueQuotes(archive: Archive, { citations, items, nearest }: Answer): Promise<readonly string[]> {
  const shown = [...items.flatMap((item) => item.citations), ...(nearest ? [nearest] : [])];
  const untrue: string[] = [];
  for (const { articleId, start, end, words } of [...citations, ...shown.map(({ citation }) => citation)]) {
    if ((await archive.article(articleId))?.text.slice(start, end) !== words) untrue.push(words);
  }
  return untrue;
}

function judgeAnswer(answer: Answer, row: Row, language: string): Verdict {
  const text = fold(answer.text);
  const wanted = row.cites ?? [];
  const missed = wanted.filter((one) => !answer.citations.some((citation) => isWanted(citation, one)));
  const wrong = [
    ...(answer.refusal ? [`refused: ${answer.refusal.reason}`] : []),
    ...(!answer.refusal && row.kind !== undefined && answer.kind !== row.kind ? [`kind ${answer.kind}`] : []),
    ...missed.map(([article, words]) => `does not cite ${article} “${words}”`),
    ...(row.has ?? []).filter((words) => !text.includes(fold(words))).map((words) => `lacks “${words}”`),
    ...(row.lacks ?? []).filter((words) => text.includes(fold(words))).map((words) => `has “${words}”`),
  ];
  return { row, language, wrong, wanted: wanted.length, found: wanted.length - missed.length };
}

function judgeRefusal(answer: Answer, row: Row, language: string): Verdict {
  const { refusal, citations } = answer;
  const wrong = [
    ...(refusal ? [] : ['not refused']),
    ...(refusal && row.refused !== 'any' && !isFor(refusal.reason, row.refused ?? '', answer.language)
      ? [`refused because: ${refusal.reason}`]
      : []),
    ...(citations.length > 0 ? ['a refusal with citations'] : []),
    ...(row.nearest && !(refusal?.nearest && isWanted(refusal.nearest, row.nearest))
      ? [`nearest is “${refusal?.nearest?.words.slice(0, 60)}”`]
      : []),
  ];
  return { row, language, wrong, wanted: 1, found: wrong.length === 0 ? 1 : 0 };
}

const isWanted = (citation: Citation, [article, words]: Wanted) =>
  path.basename(citation.path ?? '').startsWith(article) && fold(citation.words).includes(fold(words));

/** Whether a reason is the sentence of this key, whatever fills its gaps. */
function isFor(reason: string, key: string, language: string): boolean {
  const sentences: Readonly<Record<string, string>> = languageOf(language)?.labels.refusals ?? {};
  const sentence = sentences[key];
  if (sentence === undefined) throw new Error(`there is no refusal ${key}`);
  const pattern = sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.*');
  return new RegExp(`^${pattern}$`, 'su').test(reason);
}
