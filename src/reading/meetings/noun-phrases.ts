import { type CuePlace, clauseOf } from '../clauses/clause.ts';
import type { Line } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { isAny, type Token } from '../words/tokens.ts';

/**
 * `X en Y hebben de slachtoffers ontmoet`, `X und Y trafen gestern die Angehörigen`: right beside a verb whose participle stands
 * last, an article with a noun that nobody is called by is whom they met, and not each other.
 */
export function hasOwnObject({ sentence: { tokens }, phrases, dates }: Line, cue: CuePlace): boolean {
  const clause = clauseOf(tokens, cue);
  const named = phrases.filter(({ kind }) => kind !== 'organisation');
  const taken = (i: number) => [...named, ...dates].some(({ from, to }) => from <= i && i < to);
  for (let i = clause.from; i < clause.to; i++) if (isAny(tokens, i, ['each-other'])) return false;
  for (let i = clause.from + 1; i < clause.to; i++) {
    if (i >= cue.from && i < cue.to) continue;
    const opens = isAny(tokens, i, ['article', 'indefinite']) && !isAny(tokens, i, ['relative', 'other', 'at', 'with']);
    const noun = tokens[i + 1];
    if (!opens || taken(i) || taken(i + 1) || !noun || noun.capital) continue;
    if (noun.matches.some(({ value }) => !bodies.has(value.is))) continue;
    if (/[,;:()“”«»]/u.test(noun.gap)) continue;
    const before =
      isAny(tokens, i - 1, ['have', 'thereafter', 'also', 'yesterday', 'today', 'weekday']) || taken(i - 1);
    if (before || i === cue.to) return true;
  }
  return false;
}

/** `wisselden van gedachten over een ontmoeting met X`: with whom the meeting is that they only spoke about. */
export function isOfTopic({ sentence: { tokens }, phrases }: Line, cue: CuePlace, phrase: Phrase): boolean {
  const from = phrases.find(({ coordination }) => coordination === phrase.coordination)?.from ?? phrase.from;
  let noun = from - 1;
  while (noun > from - 4 && !isAny(tokens, noun, ['with'])) noun--;
  noun--;
  const meets = tokens[noun]?.matches.some(({ value }) => value.is === 'noun' && value.kind === 'meeting');
  if (!meets || tokens[noun]?.caseless || (noun >= cue.from && noun < cue.to)) return false;
  for (let i = noun - 1; i > Math.max(cue.from, noun - 4); i--) {
    if (/[,;:]/u.test(tokens[i + 1]?.gap ?? '')) return false;
    if (isAny(tokens, i, ['about']) && !isAny(tokens, i, ['at'])) return true;
  }
  return false;
}

/** What is met and is nobody by name. */
const bodies: ReadonlySet<string> = new Set(['organisation', 'joint-body', 'retinue', 'unofficial', 'crowd']);

/** `the two ministers spoke with the committee`: a body, not each other. */
export const isWithBody = ({ phrases }: Line, { to }: CuePlace): boolean =>
  phrases.some(
    ({ kind, governor, from }) => kind === 'organisation' && governor === 'with' && from >= to && from - to <= 6,
  );

/** No subject and no verb stand between the noun and what follows: `their talks, X and Y reviewed ties between …`. */
export function sameNounPhrase(line: Line, from: number, to: number): boolean {
  const { tokens } = line.sentence;
  if (
    line.phrases.some(
      (phrase) => phrase.from >= from && phrase.to <= to && phrase.governor === null && isPeople(phrase),
    )
  )
    return false;
  const ofPeople = line.phrases.some((one) => one.kind === 'person' && one.from >= to && one.from - to <= 1);
  for (let i = from; i < to; i++) {
    if (isAny(tokens, i, ['have', 'speech']) && !isAny(tokens, i, ['article'])) return false;
    // `an exchange of views on the cooperation between Kenya and Ghana`: the two own what was spoken of; people own none.
    if (
      !ofPeople &&
      isAny(tokens, i, ['cooperation']) &&
      isAny(tokens, i - 1, ['article']) &&
      !isAny(tokens, i, ['noun'])
    )
      return false;
    // `talks on a treaty between X and Y`, `talks that dealt with the partnership between …`
    if (isAny(tokens, i, ['instrument', 'discussed']) && !isAny(tokens, i, ['noun', 'stop'])) return false;
  }
  return true;
}

/** `between` and a name stand right behind the noun. */
export function namesBetween({ sentence: { tokens } }: Line, to: number): boolean {
  return isAny(tokens, to, ['between']) && !isAny(tokens, to, ['with', 'at']) && tokens[to + 1]?.capital === true;
}

/** `In the meeting of the bloc X will meet with Y`: the verb between tells whom. */
export const isMetBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ matches }, i) => {
    const verb = ({ value }: Token['matches'][number]) =>
      value.is === 'verb' && value.kind === 'meeting' && value.form === 'finite' && value.cue.particle === undefined;
    return matches.some(verb) && !isAny(tokens, from + i, ['noun', 'article']);
  });
