import type { Answer, ThreadContext } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { fold } from '../../src/text/fold.ts';
import { archiveOf, type CorpusName, corpora, isHere } from '../questions/corpora.ts';
import { judge, type Row, rows } from '../questions/judge.ts';
import type { Tally } from './bootstrap.ts';

/** A question of the question files, how it was answered, and what the judge found wrong. */
export interface Asked {
  readonly corpus: CorpusName;
  readonly language: string;
  readonly row: Row;
  readonly answer: Answer;
  readonly wrong: readonly string[];
}

/** Asks every question of the corpora that are here, each corpus in an archive of its own; or those of the second files. */
export async function askAll(second = false): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const corpus of Object.keys(corpora).filter(isCorpus).filter(isHere)) {
    const archive = await archiveOf(corpus);
    try {
      for (const [language, all] of rows(second)) {
        for (const row of all.filter((one) => one.corpus === corpus)) {
          const { wrong } = await judge(archive, row, language);
          asked.push({ corpus, language, row, wrong, answer: await answerTo(archive, row) });
        }
      }
    } finally {
      await archive.close();
    }
  }
  return asked;
}

const isCorpus = (name: string): name is CorpusName => name in corpora;

async function answerTo(archive: Archive, row: Row): Promise<Answer> {
  let thread: ThreadContext | undefined;
  for (const question of row.thread ?? [])
    ({ thread } = await ask(archive, { question, asOf, ...(thread && { thread }) }));
  return (await ask(archive, { question: row.question, asOf, ...(thread && { thread }) })).answer;
}

const asOf = '2026-01-15';

/** What a question should be answered as. */
export const wantedKind = ({ row }: Asked) => (row.refused === undefined ? (row.kind ?? 'passages') : 'refusal');

/** Of the questions answered as a kind, those right in all; of the questions of that kind, those right in all. */
export function kindTally(kind: string, asked: Asked): Tally {
  const right = asked.wrong.length === 0;
  const wanted = wantedKind(asked) === kind;
  const given = asked.answer.kind === kind;
  return {
    right: Number(wanted && given && right),
    wrong: Number(given && !(wanted && right)),
    missed: Number(wanted && !(given && right)),
  };
}

/** The shares that are held against the whole: each a tally whose recall is the share. */
export const shares = {
  'stated facts found': ({ row, answer }: Asked): Tally => {
    const text = fold(answer.text);
    return shareOf((row.has ?? []).map((words) => text.includes(fold(words))));
  },
  'answers without a wrong fact': ({ row, answer }: Asked): Tally => {
    const text = fold(answer.text);
    const told = row.refused === undefined && (row.lacks ?? []).length > 0;
    return shareOf(told ? [(row.lacks ?? []).every((words) => !text.includes(fold(words)))] : []);
  },
  'a right article cited': ({ row, answer }: Asked): Tally => {
    const cited = answer.citations.map(({ path }) => path?.split('/').at(-1) ?? '');
    return shareOf(row.cites ? [row.cites.some(([article]) => cited.some((file) => file.startsWith(article)))] : []);
  },
  'refused when it should, and only then': ({ row, answer }: Asked): Tally =>
    shareOf([(row.refused !== undefined) === (answer.refusal !== null)]),
} as const;

const shareOf = (held: readonly boolean[]): Tally => {
  const right = held.filter(Boolean).length;
  return { right, wrong: 0, missed: held.length - right };
};
