import type { types } from '@slack/bolt';
import { fill } from '../../answering/phrases.ts';
import { languageOf } from '../../languages/all.ts';
import { en } from '../../languages/en.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { leaves } from './leaves.ts';

const labelIn = (language: LanguageCode): string => (languageOf(language) ?? en).labels.quoted;

/** The words between the quotation marks of the language in which Coop speaks, whatever language they are in. */
export function quoted(words: string, language: LanguageCode): string {
  return fill(labelIn(language), { words });
}

/** The same of words that are leaves already: they stay as they are, between two leaves with the marks. */
export function quotedLeaves(words: readonly types.RichTextElement[], language: LanguageCode) {
  const [opening = '', closing = ''] = labelIn(language).split('{words}');
  return [...leaves(opening), ...words, ...leaves(closing)];
}
