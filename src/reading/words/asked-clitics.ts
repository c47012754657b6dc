import { languages } from '../../languages/all.ts';
import { type Word, words } from '../../text/fold.ts';
import { type CliticRules, partClitics } from '../../text/joined-words.ts';
import { alternatives } from '../../text/patterns.ts';
import { lexiconOf } from './lexicon.ts';

let compiled: CliticRules | null | undefined;

/** How a question parts words that are written together (`وباكستان`), by the lists of the language that writes so. */
function askedClitics(): CliticRules | null {
  if (compiled !== undefined) return compiled;
  const language = languages.find(({ clitics }) => clitics !== undefined);
  const rules = language ? lexiconOf(language).clitics : null;
  if (!language || !rules) {
    compiled = null;
    return compiled;
  }
  const { cues, offices, concepts, periods } = language.asking;
  const { who, when, howLong, where, howMany, howMuch, filler, tells } = language.asking;
  const lists = [
    ...[cues, offices, concepts, periods].flatMap((lists) => Object.values(lists)),
    who,
    when,
    howLong,
    where,
  ];
  const asked = new Set([...lists, howMany, howMuch, filler, tells].flatMap((words) => alternatives(words).flat()));
  const both = (known: (folded: string) => boolean) => (folded: string) =>
    known(folded) || (folded.length > 1 && asked.has(folded));
  compiled = { ...rules, known: both(rules.known), common: both(rules.common) };
  return compiled;
}

/** Whether a word may begin with a letter that is written together with the word after it: `بباجوا`, with Bajwa. */
export function isJoined(folded: string): boolean {
  return folded.length > 3 && (askedClitics()?.before.has(folded[0] ?? '') ?? false);
}

/** The words of a text as questions are matched against lists: parted where the language writes them together. */
export function askedWords(text: string): readonly Word[] {
  const found = words(text);
  const rules = /[\u0620-\u064a]/u.test(text) ? askedClitics() : null;
  return rules ? partClitics(found, rules) : found;
}
