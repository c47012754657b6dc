import type { Draft } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';
import { tagsIn } from '../words/kinds.ts';

/**
 * Who the parties are of what a sentence tells, when it does not name them: those of the fact reported last before it,
 * else those of the article, else those of a fact reported later; where a meeting or visit is reported, one of them is enough (the
 * press of a country does not name it). Sentences are asked for in order.
 */
export function knownParties(parsed: Parsed, drafts: readonly Draft[]): (sentence: number) => readonly string[] {
  const told = drafts.filter(({ status }) => status !== 'denied' && status !== 'historical');
  const several = parsed.pair ?? (parsed.states.length >= 2 ? parsed.states : told.reduce(better, []));
  const met = told.some(({ kind, country }) => kind === 'meeting' || (kind === 'visit' && country !== null));
  const ofArticle = several.length === 0 && met ? parsed.states.slice(0, 1) : several;
  let next = 0;
  let best: readonly string[] = [];
  return (sentence) => {
    for (let one = told[next]; one && one.sentence <= sentence; one = told[++next]) best = better(best, one);
    return best.length >= 2 ? best : ofArticle;
  };
}

function better(best: readonly string[], one: Draft): readonly string[] {
  const named = new Set(one.parties);
  for (const { person, country } of one.participants) {
    const home = person?.country ?? country;
    if (home !== null) named.add(home);
  }
  if (one.kind === 'visit' && one.country !== null) named.add(one.country);
  const alone = one.kind === 'meeting' && best.length < 2;
  return named.size <= 4 && named.size >= (alone ? 1 : 2) ? [...named].sort() : best;
}

/** So many sentences from a contact an article still speaks of what was talked about there. */
const reach = 8;

/**
 * Whether a sentence stands near a meeting, a visit or an agreement that the article tells as news; where it tells none, or
 * only past ones, near its words on talks, visits or texts between states.
 */
export function engagedAt(parsed: Parsed, told: readonly Draft[]): (sentence: number) => boolean {
  const news = told.filter(({ status }) => status !== 'denied' && status !== 'historical');
  const without = told.every(({ status }) => status === 'historical') && parsed.states.length >= 2;
  const at = without ? contactsIn(parsed) : news.map(({ sentence }) => sentence);
  return (sentence) => at.some((one) => Math.abs(one - sentence) <= reach);
}

/** The sentences that tell of talks, visits or texts between states: two that they name, or `the two countries`. */
function contactsIn({ lines }: Parsed): readonly number[] {
  return lines
    .filter(({ sentence: { tokens } }) => {
      const tags = tagsIn(tokens);
      const states = new Set(
        tags.flatMap((value) => (value.is === 'country' || value.is === 'nationality' ? [value.country] : [])),
      );
      return (
        tags.some(({ is }) => is === 'verb' || is === 'noun' || is === 'instrument') &&
        (states.size >= 2 || tags.some(({ is }) => is === 'counterpart' || is === 'bilateral' || is === 'pair'))
      );
    })
    .map(({ sentence }) => sentence.index);
}
