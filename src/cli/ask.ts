import type { Answer, ThreadContext } from '../answering/answer.ts';
import { ask as askArchive } from '../answering/ask.ts';
import { longestQuestion } from '../answering/asked/question.ts';
import type { Archive } from '../archive/archive.ts';
import { languageOf, languages } from '../languages/all.ts';
import type { LanguageCode } from '../languages/language.ts';
import { CoopError } from '../text/error.ts';
import type { Arguments, CliContext, Command, ExitStatus } from './command.ts';
import { linesOf } from './lines.ts';
import { type AskedLine, questionIn } from './question-line.ts';

const codes = languages.map(({ code }) => code);

/** `coop ask`: answers questions from the archive; never reads articles. */
export const ask: Command = {
  name: 'ask',
  usage: '"<question>" [--json] [--lang xx] [--as-of DATE]',
  summary: 'answers a question from the articles that are stored',
  options: {
    json: { help: 'a JSON line for each answer' },
    stdin: { help: 'reads questions from standard input, one a line' },
    lang: { help: `the language of the answer's labels: ${codes.join(', ')}`, value: 'xx' },
    'as-of': { help: 'the day that "today" and "since Monday" count from', value: 'DATE' },
  },
  details: [
    'A line of --stdin is a question, or {id?, question, thread?, lang?}; questions with the same thread are asked in one thread.',
    'An answer: {id?, question, language, kind, text, refusal: null | {reason, nearest}, facts, citations}.',
  ],
  run: async (given, context) => {
    const question = given.words.join(' ').trim();
    if (given.has('stdin') && question !== '')
      throw new CoopError('bad-use', 'Ask on the command line or with --stdin, not both.');
    if (!given.has('stdin') && question === '') {
      throw new CoopError('bad-use', 'Say what to ask: coop ask "who met Hammouchi"');
    }
    if (question.length > longestQuestion)
      throw new CoopError('bad-use', `A question has ${longestQuestion} characters at most: ask for less at a time.`);
    const asker = { asOf: dayIn(given, context.now()), language: languageIn(given.value('lang')) };
    const archive = await context.openArchive();
    try {
      const status = given.has('stdin')
        ? await askAll(archive, asker, given.has('json'), context)
        : await askOne(archive, question, asker, given.has('json'), context);
      if ((await archive.coverage()).articles === 0) {
        const { archivePath } = context;
        context.tell(
          `The archive ${archivePath()} holds no articles yet. Run "npm start", or "npm run coop -- add data/articles" for the demo, and ask again.`,
        );
      }
      return status;
    } finally {
      await archive.close();
    }
  },
};

interface Asker {
  readonly asOf: string;
  readonly language: LanguageCode | undefined;
}

async function askOne(
  archive: Archive,
  question: string,
  { asOf, language }: Asker,
  json: boolean,
  context: CliContext,
): Promise<ExitStatus> {
  const { answer } = await askArchive(archive, { question, asOf, ...(language === undefined ? {} : { language }) });
  context.print(json ? JSON.stringify(rowOf(answer)) : answer.text);
  return answer.refusal === null ? 0 : 1;
}

async function askAll(archive: Archive, asker: Asker, json: boolean, context: CliContext): Promise<ExitStatus> {
  const threads = new Map<string, ThreadContext>();
  for await (const line of linesOf(context.standardInput)) {
    if (line.trim() === '') continue;
    const asked = questionIn(line);
    const row =
      'wrong' in asked
        ? refusalRow(line, asked.wrong, asker.language ?? 'en')
        : await answerLine(archive, asked, asker, threads);
    context.print(json ? JSON.stringify(row) : `${row.text}\n`);
  }
  return 0;
}

async function answerLine(archive: Archive, asked: AskedLine, asker: Asker, threads: Map<string, ThreadContext>) {
  const { id, question, thread } = asked;
  const language = asked.lang ?? asker.language;
  const before = thread === undefined ? undefined : threads.get(thread);
  const { answer, thread: after } = await askArchive(archive, {
    question,
    asOf: asker.asOf,
    ...(language === undefined ? {} : { language }),
    ...(before === undefined ? {} : { thread: before }),
  });
  if (thread !== undefined) threads.set(thread, after);
  return { ...(id === undefined ? {} : { id }), ...rowOf(answer) };
}

/** The answer's fields that the commands' contract names, in its order. */
function rowOf({ question, language, kind, text, refusal, facts, citations }: Answer) {
  return { question, language, kind, text, refusal, facts, citations };
}

/** A line that cannot be asked is refused in its place, so that lines in and lines out stay in step. */
function refusalRow(question: string, reason: string, language: LanguageCode) {
  return {
    question,
    language,
    kind: 'refusal',
    text: reason,
    refusal: { reason, nearest: null },
    facts: [],
    citations: [],
  };
}

function languageIn(given: string | undefined): LanguageCode | undefined {
  if (given === undefined) return undefined;
  const language = languageOf(given);
  if (language === undefined)
    throw new CoopError('bad-use', `--lang ${given} is none of Coop's languages: ${codes.join(', ')}.`);
  return language.code;
}

function dayIn(given: Arguments, now: Date): string {
  const asOf = given.value('as-of');
  // The day of the machine's own clock: "today" is the asker's.
  if (asOf === undefined) return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const day = new Date(`${asOf}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== asOf) {
    throw new CoopError('bad-use', `--as-of ${asOf} is no date: write it as 2025-03-04.`);
  }
  return asOf;
}
