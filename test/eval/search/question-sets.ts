import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isLanguageCode } from '../../../src/languages/all.ts';
import type { LanguageCode } from '../../../src/languages/language.ts';
import { CoopError } from '../../../src/text/error.ts';

/** A public question set in one language: questions, each answered by one of the paragraphs. */
export interface QuestionSet {
  /** What the file is called before the language: `xquad`. */
  readonly name: string;
  readonly language: LanguageCode;
  readonly paragraphs: readonly string[];
  /** `id` is the same for the same question in the set's other languages; `answer` is the paragraph's number. */
  readonly questions: readonly { readonly id: string; readonly words: string; readonly answer: number }[];
}

/** The format of SQuAD, in which such sets are given. */
interface Squad {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly id: string; readonly question: string }[];
    }[];
  }[];
}

/** The sets of a folder, by files called `name.language.json`; those in languages that Coop does not read are left out. */
export function questionSetsIn(folder: string): readonly QuestionSet[] {
  const found = readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const [, name, language] = /^([\w-]+)\.([a-z]{2})\.json$/.exec(file) ?? [];
      return name !== undefined && language !== undefined && isLanguageCode(language)
        ? [questionSet(name, language, readFileSync(path.join(folder, file), 'utf8'))]
        : [];
    });
  if (found.length > 0) return found;
  throw new CoopError(
    'not-found',
    `${folder} has no question sets. docs/measured.md, “How well it finds”, says which to fetch.`,
  );
}

function questionSet(name: string, language: LanguageCode, json: string): QuestionSet {
  const { data }: Squad = JSON.parse(json);
  const all = data.flatMap(({ paragraphs }) => paragraphs);
  const paragraphs = [...new Set(all.map(({ context }) => context))];
  const numbers = new Map(paragraphs.map((words, at) => [words, at]));
  return {
    name,
    language,
    paragraphs,
    questions: all.flatMap(({ context, qas }) =>
      qas.map(({ id, question }) => ({ id, words: question, answer: numbers.get(context) ?? -1 })),
    ),
  };
}
