import type { CueFound } from '../clauses/cues.ts';
import type { Line } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { someIn } from '../words/stretches.ts';
import { isAny } from '../words/tokens.ts';

/** `paid the minister a visit`, `stattete der Ministerin einen Besuch ab`, `a rendu visite à la ministre`: somebody was called on, and no country is said. */
export function callsOnSomebody(line: Line, cue: CueFound): boolean {
  if (cue.is !== 'noun') return false;
  return calledOn(line, cue).length > 0 || titledIn(line).some((one) => isRightBehind(line, cue, one));
}

/** `paid Minister X a visit`: whom a verb with two objects says that somebody called on; nobody where a preposition says it. */
export function calledOn(line: Line, cue: CueFound): readonly Phrase[] {
  const people = line.phrases.filter(isPeople);
  const owed = titledIn(line).find((one) => isOwedOne(line, cue, one, people));
  return owed ? [owed] : [];
}

/**
 * `a visit on Monday to Minister X`: nothing that somebody does or that is visited stands between the noun and those behind its
 * preposition. Where the verb comes first the preposition is that of an owner too, unless somebody does the visit.
 */
export function isCallOn(line: Line, cue: CueFound, [one]: readonly Phrase[], verbFirst: boolean): boolean {
  const { tokens } = line.sentence;
  if (!one || one.from < cue.to) return true;
  if (isParted(line, cue.to, one.from + 1)) return false;
  if (cue.is === 'noun' && cue.cue.carried && !isCarried(line, cue)) return false;
  if (verbFirst && (!isAny(tokens, cue.from - 1, ['at']) || carrierBefore(line, cue.from - 1) === null)) return false;
  const passed = line.phrases.some(
    ({ kind, from, to }) => kind !== 'place' && from >= cue.to && to <= one.from && kind !== 'maybe',
  );
  return (
    !passed && !someIn(tokens, cue.to, one.from, ['verb', 'noun', 'speech', 'site', 'relative', 'enables', 'have'])
  );
}

/**
 * `realizó una visita a X`, `con una visita a X`, `durante su visita a X`; in `explicó la visita a X` and `acompañó en su visita a X`
 * somebody is the object of another verb.
 */
function isCarried(line: Line, { from }: CueFound): boolean {
  const { tokens } = line.sentence;
  for (let i = from - 1; i >= Math.max(0, from - 6) && !isParted(line, i + 1, from); i--) {
    const bound = isAny(tokens, i, ['at', 'to', 'of', 'by', 'about']);
    if (!bound && isAny(tokens, i, ['support', 'with'])) return true;
    if (!bound && isAny(tokens, i, ['other'])) return isAny(tokens, i + 1, ['possessive']);
    if (bound || isAny(tokens, i, ['speech', 'verb', 'noun', 'negation'])) return false;
  }
  return false;
}

/** The people of a sentence who are named with an office. */
const titledIn = ({ phrases }: Line): readonly Phrase[] =>
  phrases.filter(({ kind, titles }) => kind === 'person' && titles.length > 0);

/** `visite à la ministre X`: behind the noun and its preposition. */
function isRightBehind(line: Line, cue: CueFound, { governor, from }: Phrase): boolean {
  if (governor !== 'to' || from < cue.to || from - cue.to > 4 || isParted(line, cue.to, from)) return false;
  return carrierBefore(line, cue.from) !== null;
}

/** `stattete der Ministerin X am Montag einen Besuch ab`: between the verb and the noun, and somebody else before it is the subject. */
function isOwedOne(line: Line, cue: CueFound, owed: Phrase, people: readonly Phrase[]): boolean {
  const { tokens } = line.sentence;
  if (owed.governor !== null || owed.to > cue.from || cue.from - owed.to > 6) return false;
  const article = tokens.findIndex(
    (_, i) => i >= owed.to && i < cue.from && isAny(tokens, i, ['indefinite', 'possessive']),
  );
  // `X heeft minister Y uitgenodigd voor een bezoek`: behind a preposition the noun is no object.
  if (article < 0 || isAny(tokens, article - 1, ['other', 'at', 'to'])) return false;
  const carrier = carrierBefore(line, owed.from);
  const subject = people.findLast(({ coordination, governor, to }) => {
    return coordination !== owed.coordination && governor === null && to <= owed.from;
  });
  return carrier !== null && subject !== undefined && !isParted(line, subject.to, cue.from);
}

/** The verb that carries a noun, so few words before. */
function carrierBefore({ sentence: { tokens } }: Line, before: number): number | null {
  for (let i = before - 1; i >= Math.max(0, before - 12); i--) if (isAny(tokens, i, ['support'])) return i;
  return null;
}

/** Whether a comma or more stands between. */
function isParted({ sentence: { tokens } }: Line, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ gap }) => /[,;:]|\.\s/u.test(gap));
}
