import { PREVIEW_DAYS, type Preview, previewOf } from '../../alerts/posting/preview.ts';
import { dateInWords } from '../../answering/edtf.ts';
import { languageOf } from '../../languages/all.ts';
import { en } from '../../languages/en.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Bench } from '../bench.ts';
import { shownTitle } from '../blocks/titled.ts';
import { labelsIn } from '../labels/labels.ts';
import { type WatchField, type WatchingLabels, watchingIn } from '../labels/watching.ts';
import type { Problem, Wish } from './wish.ts';

/** What was not understood, and what to type instead. */
export function inOneSentence({ kind, typed, like }: Problem, labels: WatchingLabels): string {
  return labels.problems[kind](typed, like.join(' / '));
}

/** The problems of a field of the form, with what that field takes, as sentences that follow each other. */
export function inItsField(field: WatchField, problems: readonly Problem[], language: LanguageCode): string {
  const labels = watchingIn(language);
  const said = problems.map((one) => {
    // What is left out is typed with its keys, and of a name that comes near another one is offered.
    const isAsTyped = field === 'without' || (one.kind === 'person' && one.like.length > 0);
    const own = Object.entries(labels.form.problems).find(([name]) => name === one.kind)?.[1];
    const like = one.like.map((each) => each.replace(/^country:/u, '')).join(' / ');
    return isAsTyped || own === undefined ? inOneSentence(one, labels) : own(one.typed, like);
  });
  return said.map((sentence) => (/[.?!؟]$/u.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}

/** What a filter would have told in the last days, what that count stands on where it is not all of them, and one example. */
export function previewInWords(
  preview: Preview,
  language: LanguageCode,
  describe: Bench['describe'],
): readonly string[] {
  const labels = watchingIn(language);
  const { posts, undated, example, since, isEmpty } = preview;
  const title = example === null ? '' : shownTitle(example.article, labelsIn(language));
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
