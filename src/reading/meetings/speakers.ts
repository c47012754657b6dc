import { supportBefore } from '../clauses/carriers.ts';
import type { CueFound } from '../clauses/cues.ts';
import { saidAround } from '../clauses/said-around.ts';
import type { Memory } from '../coreference/coreference.ts';
import type { Line, Parsed } from '../parsed.ts';
import { speaksForOthers } from '../people/spokespeople.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import type { Quoted } from '../words/quotations.ts';
import { someIn } from '../words/stretches.ts';
import { isAny, type Token } from '../words/tokens.ts';

/** In words: so near stand whoever speaks and the verb that says so, and `I` and what is done. */
const near = 4;

/** In words: so much may stand before the noun of a meeting that opens what is said: `A very good meeting with X`. */
const opening = 4;

/**
 * `“Great meeting with X”, Y wrote`, `“I spoke with X”, said Y`: whoever speaks, of a meeting told between quotation marks that
 * has no subject there but `I` and `we`; nobody, where what is said is not the speaker's own. Null where the words stand in no
 * such quotation, or name who it was that met.
 */
export function speakerOf(parsed: Parsed, line: Line, cue: CueFound, met: readonly Phrase[]): readonly Phrase[] | null {
  const { tokens } = line.sentence;
  const said = saidAround(line, cue);
  if (said === null) return null;
  const { from, to } = said;
  const names = line.phrases.some(
    (phrase) =>
      phrase.from >= from &&
      phrase.to <= cue.from &&
      isPeople(phrase) &&
      phrase.governor === null &&
      !met.includes(phrase),
  );
  if (names) return null;
  if (!isOwn(tokens, said, cue, met)) return [];
  const spoken = line.phrases.filter((phrase) => speaks(parsed, line, phrase, from, to));
  const [one] = spoken;
  if (!one) return null;
  // `“We met X”, said Y and Z`
  const beside = (phrase: Phrase) =>
    phrase === one ||
    (one.coordination !== null && phrase.coordination === one.coordination && phrase.kind === 'person');
  return spoken.every(beside) ? line.phrases.filter(beside) : [];
}

/** A named person or a pronoun outside the quotation, beside a verb of speech, and no spokesperson. */
function speaks(parsed: Parsed, { sentence: { tokens } }: Line, phrase: Phrase, from: number, to: number): boolean {
  if (phrase.governor !== null || phrase.genitive || !(phrase.to <= from || phrase.from >= to)) return false;
  if (phrase.kind !== 'person' && phrase.kind !== 'pronoun') return false;
  if (speaksForOthers(parsed.lexicon.language, phrase)) return false;
  const behind = Math.min(tokens.length, phrase.to + near);
  if (phrase.to <= from) return someIn(tokens, phrase.to, Math.min(behind, from), ['speech']);
  return (
    someIn(tokens, phrase.to, behind, ['speech']) ||
    someIn(tokens, Math.max(to, phrase.from - near), phrase.from, ['speech'])
  );
}

/** `I met X`, `our talks with X`; or words that open the quotation without a subject: `Met X`, `Good talks with X`, `Glad to see X`. */
function isOwn(tokens: readonly Token[], said: Quoted, cue: CueFound, met: readonly Phrase[]): boolean {
  const { from } = said;
  const noun = isAny(tokens, cue.from, ['noun']);
  const own = tokens.findLastIndex((_, i) => i >= from && i < cue.from && isAny(tokens, i, ['own-pronoun']));
  if (own >= 0) return doesSo(tokens, own, cue) && !someIn(tokens, from, own, ['hypothesis', 'doubted']);
  const ours = [1, 2, 3].find((back) => cue.from - back >= from && isAny(tokens, cue.from - back, ['ours']));
  if (ours !== undefined) return noun && !acts(tokens, cue.from - ours + 1, cue.from);
  if (cue.is !== 'noun' && isGlad(tokens, from, cue)) return true;
  const behind = Math.max(cue.to, met.at(-1)?.to ?? 0);
  const judged = noun && behind < said.to && isAny(tokens, behind, ['be', 'have']);
  if (noun && behind < said.to && isOthers(tokens, behind, said.to)) return false;
  // `Had a meeting with X`, `The meeting with X was fruitful`
  const opens = noun && isAny(tokens, from, judged ? ['have', 'article'] : ['have']) ? from + 1 : from;
  const elided = cue.from - from <= opening && !acts(tokens, opens, cue.from);
  return elided && (noun || cue.is === 'noun' || cue.form !== 'gerund');
}

/** `An important meeting with X was missed by …`, `will be hard`, `was a mistake`: what is said of it need not be said by one who was there. */
function isOthers(tokens: readonly Token[], i: number, to: number): boolean {
  if (isAny(tokens, i, ['future', 'may', 'hypothesis', 'negation'])) return true;
  if (!isAny(tokens, i, ['be', 'have'])) return false;
  const end = Math.min(to, i + near);
  return someIn(tokens, i, end, ['by', 'denied', 'calledOff', 'negation', 'future', 'indefinite']);
}

/** `It was an honour to meet X` */
function isGlad(tokens: readonly Token[], from: number, cue: CueFound): boolean {
  const glad = [1, 2].some((back) => cue.from - back >= from && isAny(tokens, cue.from - back, ['managed']));
  return glad && cue.from - from <= opening + 2 && !someIn(tokens, from, cue.from, elsewhere);
}

const elsewhere = [
  'negation',
  'hypothesis',
  'may',
  'future',
  'possessive',
  'subordinate',
  'relative',
  'speech',
] as const;

/** Something else is done between, or nothing at all. */
const acts = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((_, i) => isAny(tokens, from + i, other) && !isAny(tokens, from + i, ['indefinite', 'managed']));

const other = ['verb', 'article', 'possessive', 'negation', 'subordinate', 'relative', 'speech', 'have', 'be'] as const;

/** `I have met`, `we held good talks`, `I will meet`: between `I` and what is done nothing else is done. */
function doesSo(tokens: readonly Token[], own: number, cue: CueFound): boolean {
  const begins = own + 1 + (isAny(tokens, own + 1, ['also', 'today', 'yesterday']) ? 1 : 0);
  if (cue.is === 'noun')
    return (
      someIn(tokens, own, cue.from, ['support']) &&
      !someIn(tokens, own, cue.from, ['negation', 'speech', 'proposed', 'needed'])
    );
  if (cue.from === begins || isAny(tokens, begins, ['have', 'be', 'future', 'managed'])) return true;
  // `I warmly welcomed X`
  return cue.form === 'finite' && cue.from === begins + 1 && !acts(tokens, begins, cue.from);
}

/** `After the meeting with X the spokesman said`; who held it, or whose it is where nobody was spoken of before, met himself. */
export function onlySpeaks(
  { lexicon: { language } }: Parsed,
  { sentence: { tokens } }: Line,
  cue: CueFound,
  phrase: Phrase,
  { subject, hub }: Memory,
): boolean {
  if (!speaksForOthers(language, phrase)) return false;
  if (isHis(tokens, cue.from) && subject === null && hub === null) return false;
  const { verbFirst = false } = language;
  const support = supportBefore(tokens, cue.from, verbFirst);
  if (support === null || phrase.from > cue.from) return true;
  const [from, to] = verbFirst ? [support, phrase.from] : [phrase.to, support];
  return to < from || someIn(tokens, from, to, ['speech']);
}

/** `his meeting`, `لقائه`. */
export const isHis = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.owned === true || isAny(tokens, from - 1, ['possessive']) || isAny(tokens, from - 2, ['possessive']);
