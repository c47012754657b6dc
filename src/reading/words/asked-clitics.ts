import { languages } from '../../languages/all.ts';
import { type Word, words } from '../../text/fold.ts';
import { partClitics } from '../../text/joined-words.ts';
import { alternatives } from '../../text/patterns.ts';
import { lexiconOf } from './lexicon.ts';
import type { JoinedRules } from './word-lists.ts';

let compiled: { readonly rules: JoinedRules; readonly asked: ReadonlySet<string> } | null | undefined;

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
    known(folded) || (folded.length > 1 && (asked.has(folded) || asked.has(inFull(folded, rules))));
  compiled = { rules: { ...rules, known: both(rules.known), common: both(rules.common) }, asked };
  return compiled;
}

/** A plural verb as it is spelt in full: who types in a hurry writes `وقعو` for `وقعوا`. */
const inFull = (folded: string, { hasty }: JoinedRules): string =>
  folded.length > hasty.typed.length + 1 && folded.endsWith(hasty.typed)
    ? `${folded.slice(0, -hasty.typed.length)}${hasty.full}`
    : folded;

/** A word as the lists of questions have it, where it lacks no more than what a hasty plural leaves out. */
export function spelledInFull(folded: string): string {
  const language = askedClitics();
  if (language === null || language.asked.has(folded)) return folded;
  const full = inFull(folded, language.rules);
  return language.asked.has(full) ? full : folded;
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
