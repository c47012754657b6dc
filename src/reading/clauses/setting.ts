import { townAt } from '../page/dateline.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { someIn } from '../words/stretches.ts';
import { at, isAny, spanOf, type Token } from '../words/tokens.ts';
import { type CuePlace, clauseOf } from './clause.ts';
import { nextRound } from './next-round.ts';
import { isAcross } from './openings.ts';
import { type PlaceFound, siteIn } from './sites.ts';
import { topicVerb } from './topic-verbs.ts';
import { townDescribed } from './town-adjectives.ts';

/** The town where a cue's sentence puts it (`in Rabat`, nearest first), else a site, the dateline's town or the country. */
export function placeNear(parsed: Parsed, line: Line, cue: CuePlace): PlaceFound | null {
  const clause = clauseOf(line.sentence.tokens, cue);
  const next = nextRound(line.sentence.tokens, cue) ?? line.sentence.tokens.length;
  const distance = (from: number, to: number) => (from >= cue.to ? from - cue.to : cue.from - to);
  const placed = line.phrases.filter(
    (phrase) =>
      (phrase.kind === 'place' || phrase.kind === 'country') &&
      phrase.governor === 'at' &&
      phrase.from < next &&
      !isWhereSaid(line.sentence.tokens, phrase.from, cue) &&
      !beforeColon(line.sentence.tokens, phrase.to, cue.from) &&
      !(phrase.kind === 'country' && isOfTopic(line, phrase, cue)) &&
      !isOfPredicate(line.sentence.tokens, phrase, cue),
  );
  const beside = placed.filter(
    (phrase) => !parsed.lexicon.language.participleLast || !isAcross(line.sentence.tokens, phrase, cue),
  );
  if (beside.length > 0) placed.splice(0, placed.length, ...beside);
  // `X, who was in Accra, met Y on Tuesday in Lima`: the place that no comma parts from the cue.
  const isParted = ({ from, to }: Phrase) =>
    line.sentence.tokens.slice(Math.min(cue.to, to), Math.max(cue.from, from) + 1).some(({ gap }) => /[,;]/u.test(gap));
  const inside = placed.filter((phrase) => phrase.from >= clause.from && phrase.to <= clause.to);
  const [chosen] = (inside.length > 0 ? inside : placed).toSorted(
    (a, b) =>
      Number(b.kind === 'place') - Number(a.kind === 'place') ||
      Number(isParted(a)) - Number(isParted(b)) ||
      distance(a.from, a.to) - distance(b.from, b.to),
  );
  if (chosen?.kind === 'place') return { words: townAt(parsed, line.sentence, chosen), country: chosen.country };
  const town = townDescribed(parsed, line, clause);
  if (town && (!chosen || chosen.country === town.country)) return town;
  const site = siteIn(parsed, line, clause);
  if (site) return { words: site.words, country: site.country ?? chosen?.country ?? null };
  if (chosen) return { words: null, country: chosen.country };
  const { place, sentence, country } = parsed.dateline;
  return place !== null && sentence === line.sentence.index ? { words: place, country } : null;
}

/** `met to discuss the situation in Syria`, `talks on elections in Ghana`: where that is of which they spoke, not where they met. */
function isOfTopic({ sentence: { tokens }, phrases }: Line, place: Phrase, cue: CuePlace): boolean {
  let noun = place.from - 1;
  while (noun >= cue.to && isAny(tokens, noun, ['at', 'article'])) noun--;
  if (noun < cue.to || noun === place.from - 1 || !isPlainNoun(tokens, noun)) return false;
  if (phrases.some(({ from, to }) => from <= noun && noun < to)) return false;
  for (let i = place.from; i > noun; i--) if (/[,;:()]/u.test(tokens[i]?.gap ?? '')) return false;
  for (let i = noun - 1; i >= cue.from && !/[,;:()]/u.test(tokens[i + 1]?.gap ?? ''); i--)
    if (isAny(tokens, i, ['discussed', 'about', 'raised'])) return true;
  // `um die Lage in Syrien zu besprechen`
  for (let i = place.to; i < place.to + 3 && !/[,;:()]/u.test(tokens[i]?.gap ?? ''); i++)
    if (isAny(tokens, i, ['discussed'])) return true;
  return false;
}

/** `The talks between X and Y focused on the summit in Accra`: where that is of which talks were, as their verb says. */
function isOfPredicate(tokens: readonly Token[], place: Phrase, cue: CuePlace): boolean {
  const verb = topicVerb(tokens, cue.to, place.from);
  if (verb === null || !isAny(tokens, cue.from, ['noun'])) return false;
  return !tokens.slice(verb + 1, place.from + 1).some(({ gap }) => /[,;:()]/u.test(gap));
}

/** No day, no figure and no meeting: what somebody may speak of. */
const isPlainNoun = (tokens: readonly Token[], i: number): boolean =>
  !/\d/u.test(tokens[i]?.printed ?? '') &&
  !isAny(tokens, i, ['weekday', 'month', 'today', 'yesterday', 'tomorrow', 'noun', 'verb', 'other', 'counterpart']);

/** `Violence in Goma: X met Y`: what a colon parts from the cue before it is another matter. */
function beforeColon(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, Math.max(from, to + 1)).some(({ gap }) => /:\s/u.test(gap));
}

/** `X will meet Y, as the ministry in Bern announced`: where somebody said so. */
function isWhereSaid(tokens: readonly Token[], place: number, cue: CuePlace): boolean {
  const comma = (i: number) => /[,;:]/u.test(tokens[i]?.gap ?? '');
  let from = place;
  while (from > 0 && !comma(from)) from--;
  let to = place + 1;
  while (to < tokens.length && !comma(to)) to++;
  if (!isAny(tokens, from, ['subordinate']) || (cue.from >= from && cue.from < to)) return false;
  return someIn(tokens, from, to, ['speech']);
}

/** `on the margins of …`: the words from the preposition to the end of the phrase. */
export function occasionIn(parsed: Parsed, line: Line): string | null {
  const { tokens } = line.sentence;
  for (let i = 0; i < tokens.length; i++) {
    const match = at(tokens, i, 'margins');
    if (!match || match.length < 3) continue;
    let end = i + match.length;
    while (
      end < tokens.length &&
      end - i < 16 &&
      !/[,.;:()]/u.test(tokens[end]?.gap ?? '') &&
      (end === i + match.length ||
        !tokens[end]?.matches.some(
          (found) => found.value.is === 'verb' || found.value.is === 'at' || found.value.is === 'speech',
        ))
    )
      end++;
    const span = spanOf(tokens, i + match.length, end);
    if (end > i + match.length) return parsed.text.slice(span.start, span.end);
  }
  return null;
}

/** By phone or by video, when the clause of the cue says so. */
export function channelNear(line: Line, cue: CuePlace): 'phone' | 'video' | null {
  const { tokens } = line.sentence;
  const { from, to } = clauseOf(tokens, cue);
  for (let i = from; i < to; i++) {
    if (at(tokens, i, 'phone')) return 'phone';
    if (at(tokens, i, 'video')) return 'video';
  }
  return null;
}
