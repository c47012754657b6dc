import { coordinations } from '../clauses/arguments.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { Line } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Tag } from '../words/tags.ts';
import { isAny, isBehindComma } from '../words/tokens.ts';

type Tokens = Line['sentence']['tokens'];

/** `met with X and his delegation, currently visiting Egypt`: those whom the words follow without a comma. */
export function rightBefore(tokens: Tokens, people: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  const group = coordinations(people).findLast((one) => (one.at(-1)?.to ?? 0) <= cue.from) ?? [];
  const to = group.at(-1)?.to ?? 0;
  if (group.length === 0 || cue.from - to > 1 || group[0]?.governor === null) return [];
  // `X, currently visiting Egypt`: an adverb after the comma.
  const verbless = cue.is === 'verb' && cue.cue.finite === '' && cue.from === to;
  const aside =
    verbless || (cue.from - to === 1 && /^,\s$/u.test(tokens[to]?.gap ?? '') && tokens[to]?.matches.length === 0);
  for (let i = to; i <= cue.from; i++)
    if (
      (/[,;:.]/u.test(tokens[i]?.gap ?? '') && !(aside && i === to)) ||
      (!(verbless && i === to) && isAny(tokens, i, ['and', 'other', 'be', 'to', 'have']))
    )
      return [];
  return group.filter(({ kind }) => kind !== 'group');
}

/** In words: so far behind the word for who the noun may stand, with the days of the journey before it. */
const farClause = 14;

/** `X, en visite officielle à Rabat`, `talks with X, who is on a visit to Rabat`: those right before the words, whatever they do elsewhere. */
export function whoIsOn(tokens: Tokens, people: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  // `X, at the head of a delegation, will pay a visit`: she travels at least as much as those whom she leads.
  const led = ({ kind, governor, leads }: Phrase) =>
    kind === 'group' && !leads && (governor === 'to' || governor === 'company');
  const told = people.filter((phrase) => !led(phrase));
  const group = coordinations(told).findLast((one) => (one.at(-1)?.to ?? 0) <= cue.from);
  const to = group?.at(-1)?.to ?? 0;
  // `For X, the visit was …` says nothing of who came.
  if (isAny(tokens, cue.from - 1, ['article']) && !isAny(tokens, cue.from - 1, ['indefinite', 'at', 'to'])) return [];
  // `Y quien realizó …`: with the word for who right behind them, it needs no comma.
  const clause = isAny(tokens, to, ['relative']) && !isAny(tokens, to, ['article']);
  if (!group || cue.from - to > (clause ? farClause : 9) || !(clause || isBehindComma(tokens, to))) return [];
  // `will pay, at the invitation of X, a visit`: whoever asked for it.
  const nearest = group.at(-1);
  if (nearest && nearest.governor !== null && isAmong(tokens, nearest.from - 4, nearest.from, ['proposed'])) return [];
  for (let i = to; i < cue.from; i++) {
    if (i > to && /[,;:.]/u.test(tokens[i]?.gap ?? '')) return [];
    if (isAny(tokens, i, ['verb', 'speech', 'possessive']) && !isAny(tokens, i, ['support', 'be', 'relative']))
      return [];
  }
  if (!isAny(tokens, to, ['relative']) && cue.from - to > 4) return [];
  // `X and the Turkish minister Y, who is on a visit`: of people of two countries the last.
  const last = group.at(-1);
  const apart = group.some(({ country }) => country !== last?.country);
  return last && apart ? [last] : group;
}

/**
 * `The Kenyan minister X spoke of the results of his visit to Ghana`: where nobody else is named before a noun with a possessive,
 * the subject of the sentence.
 */
export function onlyBefore(people: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  const [one, ...more] = people.filter(({ to }) => to <= cue.from);
  if (!one || more.length > 0 || one.plural || one.genitive || one.governor !== null) return [];
  return one.kind === 'person' || one.kind === 'description' ? [one] : [];
}

/** Whether a word of the stretch, no verb, is one of these. */
export function isAmong(tokens: Tokens, from: number, to: number, is: readonly Tag['is'][]): boolean {
  for (let i = from; i < to; i++) if (isAny(tokens, i, is) && !isAny(tokens, i, ['verb'])) return true;
  return false;
}

/** In words: so far behind the verb, with the place and the day between, stands a subject that follows it. */
const farSubject = 16;

/** `También llegó el lunes a Togo el presidente X`: where nobody is named before a verb, whoever follows it with no other word of grammar between. */
export function comesBehind(tokens: Tokens, people: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  if (cue.is !== 'verb' || cue.form !== 'finite' || cue.cue.object !== undefined || cue.from > 4) return [];
  if (people.some(({ to }) => to <= cue.from)) return [];
  const next = people.find(({ from }) => from >= cue.to);
  if (!next || next.governor !== null || next.genitive || next.from - cue.to > farSubject) return [];
  if (next.kind !== 'person' && next.kind !== 'description') return [];
  for (let i = cue.to; i < next.from; i++) {
    if (/[,;:.()]/u.test(tokens[i]?.gap ?? '')) return [];
    if (isAny(tokens, i, ['and', 'relative', 'subordinate', 'speech', 'verb']) && !isAny(tokens, i, ['article', 'to']))
      return [];
  }
  if (/[,;:.()]/u.test(tokens[next.from]?.gap ?? '')) return [];
  return people.filter(({ coordination }) => coordination === next.coordination);
}
