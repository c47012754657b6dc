import type { Draft } from './drafts.ts';
import { statesTogether } from './facts/cooperation.ts';
import type { Parsed } from './parsed.ts';
import { isAny } from './tokens.ts';

/**
 * Who the parties are of what a sentence tells, when it does not name them: those of the fact reported last before it,
 * else those of the article, else those of a fact reported later; where a meeting is reported, one of them is enough (the
 * press of a country does not name it). Sentences are asked for in order.
 */
export function knownParties(parsed: Parsed, drafts: readonly Draft[]): (sentence: number) => readonly string[] {
  const told = drafts.filter(({ status }) => status !== 'denied' && status !== 'historical');
  const several = parsed.pair ?? (parsed.states.length >= 2 ? parsed.states : told.reduce(better, []));
  const met = told.some(({ kind }) => kind === 'meeting');
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

/** Whether an article tells of talks, visits or texts between states, also where nobody is named for them. */
export function isAboutContacts(parsed: Parsed): boolean {
  return (
    parsed.states.length >= 2 &&
    parsed.lines.some((line) => {
      const { tokens } = line.sentence;
      const contact = tokens.some((_, i) => isAny(tokens, i, ['verb', 'noun', 'instrument']));
      return (
        contact &&
        (statesTogether(parsed, line).length >= 2 || tokens.some((_, i) => isAny(tokens, i, ['counterpart'])))
      );
    })
  );
}
