import type { CueId } from '../../languages/asking.ts';
import type { Language } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import type { AskedActor } from './people.ts';
import type { OtherWord, Question } from './question.ts';
import { coveredBy, type Recognised } from './recognise.ts';
import { type Found, finds, foldedOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether the opening of a follow-up joins (`and with Asif?`) rather than replaces (`and Asif?`). */
export function adds(folded: readonly string[], { followUps, language }: Vocabulary): boolean {
  const opening = folded.slice(0, followUps.at(folded, 0)[0]?.length ?? 0);
  const joining = language.connectors.with.split('|').map((word) => word.trim());
  return opening.some((word) => joining.includes(word));
}

/** Whether the words before a place in the question say with: `with Belgium`, `mit den Niederlanden`. */
export function isWith(folded: readonly string[], from: number, { language }: Vocabulary): boolean {
  const before = isListed(language.articles, folded[from - 1]) ? from - 2 : from - 1;
  return isListed(language.connectors.with, folded[before]);
}

/** Whether a folded word is one of a list. */
function isListed(words: string, folded: string | undefined): boolean {
  return words.split('|').some((word) => fold(word.trim()).replace(/['’]$/, '') === folded);
}

const joins = ({ connectors, articles }: Language, folded: string | undefined): boolean =>
  [connectors.with, connectors.and, connectors.between, articles].some((words) => isListed(words, folded));

/**
 * Where a word that no list explains stands. `joined`: behind `with`, `and`, an office or a verb of meeting, or first of
 * names in a row, where somebody is named. `free`: beside no name and no other such word, so that it is no part of a name either.
 */
export function standingOf(
  leftOver: readonly Token[],
  tokens: readonly Token[],
  { cues, offices, wants }: Recognised,
  named: (index: number) => boolean,
  { language, filler }: Vocabulary,
): (word: OtherWord) => Pick<OtherWord, 'stands'> {
  const folded = foldedOf(tokens);
  const meets = coveredBy([...cues.filter(({ value }) => value === 'meet' || value === 'receive'), ...offices]);
  const isOpen = (index: number) => tokens[index] !== undefined && leftOver.includes(tokens[index]);
  return ({ folded: word, nameLike, thing }) => {
    const at = tokens.findIndex((token) => token.folded === word && leftOver.includes(token));
    if (at < 0 || thing !== null) return {};
    // `testova belgium migration`: where nothing is asked but by names in a row, the first word is one.
    const opens =
      at === 0 && cues.length + wants.length === 0 && !finds(filler, folded.slice(1, 2)) && tokens.length > 1;
    if (opens || (at > 0 && (joins(language, folded[at - 1]) || meets(at - 1)))) return { stands: 'joined' };
    const beside = [at - 1, at + 1].some((index) => named(index) || isOpen(index));
    return nameLike || beside ? {} : { stands: 'free' };
  };
}

/** How a question about one person leaves unsaid who did something with them; null when it says so, or asks for it. */
export function leavesWho(
  [name, ...more]: readonly Found<AskedActor>[],
  { cues, wants, offices, countries }: Recognised,
  folded: readonly string[],
  vocabulary: Vocabulary,
): Question['leavesWho'] {
  const isCue = (...which: readonly CueId[]) => cues.some(({ value }) => which.includes(value));
  const acts = isCue('meet', 'receive', 'discuss', 'sign');
  const others = more.length + offices.length + countries.filter(({ value }) => !value.there).length;
  if (name === undefined || !(acts || isCue('say')) || others > 0 || wants.some(({ value }) => value === 'who'))
    return null;
  if (finds(vocabulary.whoActs, folded.slice(0, name.from))) return 'by-pronoun';
  return acts && isWith(folded, name.from, vocabulary) ? 'unsaid' : null;
}

/** Whether what stands right behind `how many` is a thing, and no kind of fact: `how many universities`, not `how many visits`. */
export function countsThing(
  { wants, areas, concepts }: Recognised,
  explained: (index: number) => boolean,
  tokens: readonly Token[],
): boolean {
  const counted = coveredBy([...areas, ...concepts]);
  return wants.some(({ to, value }) => {
    const at = [to, to + 1].find((index) => tokens[index] !== undefined && (counted(index) || !explained(index)));
    return value === 'how-many' && at !== undefined && (at === to || (tokens[to]?.printed.length ?? 0) < 3);
  });
}
