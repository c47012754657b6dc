import { z } from 'zod';
import { longestQuestion } from '../answering/asked/question.ts';
import { isLanguageCode, languageOf } from '../languages/all.ts';
import type { LanguageCode } from '../languages/language.ts';

/** A line of `ask --stdin`. */
export interface AskedLine {
  readonly id?: unknown;
  readonly question: string;
  readonly thread?: string;
  readonly lang?: LanguageCode;
}

const shape = z.object({
  id: z.unknown().optional(),
  question: z.string(),
  thread: z.union([z.string(), z.number()]).transform(String).nullish(),
  lang: z.string().nullish(),
});

/** What a line asks: the words themselves, or an object with them; or what is wrong with it. */
export function questionIn(line: string): AskedLine | { readonly wrong: string } {
  if (!line.trimStart().startsWith('{')) return withinLimit({ question: line.trim() });
  const parsed = shape.safeParse(fromJson(line));
  if (!parsed.success)
    return {
      wrong:
        'This line is no question: write the question itself, or {"question": "...", "id": ..., "thread": "...", "lang": "..."}.',
    };
  const { id, question, thread, lang } = parsed.data;
  const code = lang === null || lang === undefined ? undefined : (languageOf(lang)?.code ?? lang);
  if (code !== undefined && !isLanguageCode(code)) return { wrong: `Coop does not answer in the language "${code}".` };
  return withinLimit({
    question,
    ...(id === undefined ? {} : { id }),
    ...(thread === null || thread === undefined ? {} : { thread }),
    ...(code === undefined ? {} : { lang: code }),
  });
}

function withinLimit(asked: AskedLine): AskedLine | { readonly wrong: string } {
  if (asked.question.length <= longestQuestion) return asked;
  return { wrong: `A question has ${longestQuestion} characters at most: ask for less at a time.` };
}

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
