import { PREVIEW_DAYS, type Preview, previewOf } from '../../alerts/preview.ts';
import { dateInWords } from '../../answering/edtf.ts';
import { languageOf } from '../../languages/all.ts';
import { en } from '../../languages/en.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Bench } from '../bench.ts';
import { type WatchField, type WatchingLabels, watchingIn } from '../labels/watching.ts';
import { labelsIn } from '../labels.ts';
import type { Problem, Wish } from './wish.ts';

/** What was not understood, and what to type instead. */
export function inOneSentence({ kind, typed, like }: Problem, labels: WatchingLabels): string {
  return labels.problems[kind](typed, like.join(' / '));
}

/** The same in a field of the form, with what that field takes. */
export function inItsField(field: WatchField, problem: Problem, labels: WatchingLabels): string {
  const { kind, typed, like } = problem;
  // What is left out is typed with its keys, and of a name that comes near another one is offered.
  const isAsTyped = field === 'without' || (kind === 'person' && like.length > 0);
  const own = Object.entries(labels.form.problems).find(([name]) => name === kind)?.[1];
  return isAsTyped || own === undefined ? inOneSentence(problem, labels) : own(typed, like.join(' / '));
}

/** What a filter would have told in the last days, what that count stands on where it is not all of them, and one example. */
export function previewInWords(
  preview: Preview,
  language: LanguageCode,
  describe: Bench['describe'],
): readonly string[] {
  const labels = watchingIn(language);
  const { posts, undated, example, since, isEmpty } = preview;
  const title = example?.article.title?.trim() || labelsIn(language).announcement.untitled;
  return [
    labels.preview(PREVIEW_DAYS, posts),
    ...(undated === 0 ? [] : [labels.previewUndated(undated)]),
    ...(isEmpty ? [labels.previewEmpty] : []),
    ...(since === null ? [] : [labels.previewSince(dateInWords(since, (languageOf(language) ?? en).labels))]),
    ...(example === null ? [] : [labels.example(title, describe(example, language).source)]),
  ];
}

/** The preview of a wish in words. */
export async function previewFor(
  { filter }: Pick<Wish, 'filter'>,
  language: LanguageCode,
  { archive, now, describe }: Pick<Bench, 'archive' | 'now' | 'describe'>,
): Promise<readonly string[]> {
  return previewInWords(await previewOf(archive, filter, now()), language, describe);
}
