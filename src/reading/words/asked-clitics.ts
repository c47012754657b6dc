import { languages } from '../../languages/all.ts';
import { type Word, words } from '../../text/fold.ts';
import { type CliticRules, partClitics } from '../../text/joined-words.ts';
import { alternatives } from '../../text/patterns.ts';
import { lexiconOf } from './lexicon.ts';

let compiled: { readonly rules: CliticRules; readonly asked: ReadonlySet<string> } | null | undefined;

/** How a question parts words that are written together (`وباكستان`), by the lists of the language that writes so. */
function askedClitics(): NonNullable<typeof compiled> | null {
  if (compiled !== undefined) return compiled;
  const language = languages.find(({ clitics }) => clitics !== undefined);
  const rules = language ? lexiconOf(language).clitics : null;
  if (!language || !rules) {
    compiled = null;
    return compiled;
  }
  const { cues, offices, concepts, periods } = language.asking;
  const { who, when, howLong, where, howMany, howMuch, filler, tells, attends } = language.asking;
  const lists = [
    ...[cues, offices, concepts, periods].flatMap((lists) => Object.values(lists)),
    who,
    when,
    howLong,
    where,
  ];
  const asked = new Set(
    [...lists, howMany, howMuch, filler, tells, attends].flatMap((words) => alternatives(words).flat()),
  );
  const both = (known: (folded: string) => boolean) => (folded: string) =>
    known(folded) || (folded.length > 1 && (asked.has(folded) || asked.has(withAlif(folded))));
  compiled = { rules: { ...rules, known: both(rules.known), common: both(rules.common) }, asked };
  return compiled;
}

/** A plural verb as it is spelt in full: who types in a hurry writes `وقعو` for `وقعوا`. */
const withAlif = (folded: string): string => (/..و$/u.test(folded) ? `${folded}ا` : folded);

/** A word as the lists of questions have it, where it lacks no more than the alif of a plural. */
export function spelledInFull(folded: string): string {
  const asked = askedClitics()?.asked;
  return asked?.has(folded) === false && asked.has(withAlif(folded)) ? withAlif(folded) : folded;
}

/** Whether a word may begin with a letter that is written together with the word after it: `بباجوا`, with Bajwa. */
export function isJoined(folded: string): boolean {
  return folded.length > 3 && (askedClitics()?.rules.before.has(folded[0] ?? '') ?? false);
}

/** The words of a text as questions are matched against lists: parted where the language writes them together. */
export function askedWords(text: string): readonly Word[] {
  const found = words(text);
  const rules = /[\u0620-\u064a]/u.test(text) ? askedClitics()?.rules : undefined;
  return rules ? partClitics(found, rules) : found;
}
