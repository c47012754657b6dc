import { countryOf, type Draft } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';
import { tagsIn } from '../words/kinds.ts';

/** What an article tells of contacts of states around a sentence. */
export interface Contact {
  /** A meeting, a visit or an agreement stands near that is news, or words on one where nothing is news. */
  readonly near: boolean;
  /** How many sentences ago that one was told; less than nothing where it is only told later, null where none is told. */
  readonly since: number | null;
  /** One is told where the article begins: it is its news. */
  readonly lead: boolean;
  /** The states of whoever meets in the sentence itself, where it says so of two sides. */
  readonly met: readonly string[];
  /** The states of the one told last before, else of the next one. One alone where the press of a country does not name its own. */
  readonly states: readonly string[];
}

/** So many sentences after the first the news is still being told. */
const opening = 2;

/** So many sentences from a contact an article still speaks of what was talked about there. */
export const reach = 8;

/** What is told of contacts near each sentence; what is denied or long past is no news. */
export function contactsOf(parsed: Parsed, told: readonly Draft[]): (sentence: number) => Contact {
  const news = told
    .filter(({ status, kind, parties }) => {
      // An agreement of which nothing says whose it is, is not told.
      return status !== 'denied' && status !== 'historical' && (kind !== 'agreement' || parties.length >= 2);
    })
    .map((one) => ({ at: one.sentence, states: statesOf(one, parsed), met: one.kind === 'meeting' ? metIn(one) : [] }));
  const without = told.every(({ status }) => status === 'historical') && parsed.states.length >= 2;
  const first = parsed.lines.find(({ sentence }) => sentence.zone === 'body')?.sentence.index ?? 0;
  const talks = without ? talksIn(parsed) : [];
  return (sentence) => {
    const near = news.filter(({ at }) => Math.abs(at - sentence) <= reach);
    const named = near.filter(({ states }) => states.length > 0);
    const one =
      named.findLast(({ at }) => at <= sentence) ?? named[0] ?? near.findLast(({ at }) => at <= sentence) ?? near[0];
    return {
      near: near.length > 0 || talks.some((at) => Math.abs(at - sentence) <= reach),
      since: one ? sentence - one.at : null,
      lead: news.some(({ at }) => at - first <= opening),
      met: news.find(({ at, met }) => at === sentence && met.length === 2)?.met ?? [],
      states: one?.states ?? [],
    };
  };
}

const metIn = (one: Draft): readonly string[] => [...statesIn(one)].sort();

/** The states that a draft itself says take part; of a visit the one visited too. */
export function statesIn({ kind, parties, participants, country }: Draft): ReadonlySet<string> {
  const states = [...parties, ...participants.map(countryOf), kind === 'visit' ? country : null];
  return new Set(states.filter((state) => state !== null));
}

/** Whose contact it is, up to four states: its own, and those of the article where it says of one of them alone or of none. */
function statesOf(one: Draft, { pair, states }: Parsed): readonly string[] {
  const own = [...statesIn(one)].sort();
  if (own.length > 4) return [];
  const article = pair ?? (one.kind === 'visit' ? [] : states);
  if (own.length >= 2 || !own.every((state) => article.includes(state))) return own;
  return article.length >= 2 || (own.length > 0 && one.kind !== 'agreement') ? article : own;
}

/** The sentences that tell of talks, visits or texts between states: two that they name, or `the two countries`. */
function talksIn({ lines }: Parsed): readonly number[] {
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
