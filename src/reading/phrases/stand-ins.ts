import { someIn } from '../words/stretches.ts';
import { at, endsBefore, isAny, type Token } from '../words/tokens.ts';
import { isPeople, type Phrase } from './phrase.ts';

/** `a delegation led by X`: X stands for the delegation. `several ministers, including X and Y`: X and Y are those named. */
export function leaders(tokens: readonly Token[], phrases: readonly Phrase[]): readonly Phrase[] {
  const out: Phrase[] = [];
  /** The group that is stood for, and the coordination of those who do. */
  let led: { readonly group: Phrase; readonly by: number } | null = null;
  for (const phrase of phrases) {
    const one = phrase.kind === 'person' || phrase.kind === 'maybe' || phrase.kind === 'description';
    // `a delegation from Romania, led by X`: a state may stand between.
    const at = out.findLastIndex(({ kind }) => kind !== 'country' && kind !== 'place' && kind !== 'organisation');
    const group = out[at];
    const leads = group && (isOpening(tokens, group, phrase) || isJoined(tokens, group, phrase));
    const head = phrase.kind === 'group' && group && leads ? group : null;
    if (one && led?.by === phrase.coordination) out.push(standIn(phrase, led.group));
    else if (head) {
      out.splice(at, 1);
      out.push({ ...standIn(head, phrase), leads: { from: phrase.from, to: phrase.to } });
    } else if (one && group?.kind === 'group' && stands(tokens, group, phrase)) {
      const from = out.slice(at + 1).find(({ kind, country }) => kind === 'country' && country !== null);
      let begin = at;
      while (out[begin - 1]?.kind === 'group' && out[begin - 1]?.coordination === group.coordination) begin--;
      out.splice(begin, at + 1 - begin);
      out.push({
        ...standIn(phrase, { ...group, country: group.country ?? from?.country ?? null }),
        [isLed(tokens, group, phrase) ? 'leads' : 'among']: { from: group.from, to: group.to },
      });
      led = { group, by: phrase.coordination };
    } else out.push(phrase);
  }
  return out;
}

function stands(tokens: readonly Token[], group: Phrase, phrase: Phrase): boolean {
  if (isLed(tokens, group, phrase)) return true;
  // `with their Djiboutian counterparts, minister X and minister Y`: those whom the plural announces.
  const apposed = phrase.from === group.to && /^,\s$/u.test(tokens[phrase.from]?.gap ?? '');
  const counterparts = someIn(tokens, group.from, group.to, ['counterpart']);
  if (apposed && phrase.kind === 'person' && counterparts) return true;
  for (let i = group.to; i < phrase.from && i - group.to <= 4; i++) if (at(tokens, i, 'including')) return true;
  return announced(tokens, group, phrase);
}

/** In words: so far behind a plural the press still says who is among them, and so near before the first of them. */
const furthest = 20;
const nearest = 4;

/** `several ministers on the sidelines of the summit in Lima, including X`: nothing is said or done between. */
function announced(tokens: readonly Token[], group: Phrase, { from }: Phrase): boolean {
  if (from - group.to > furthest) return false;
  let told = false;
  for (let i = group.to; i < from; i++) {
    if (/[;:.]/u.test(tokens[i]?.gap ?? '')) return false;
    told ||= from - i <= nearest && isAny(tokens, i, ['including']);
    if (told) continue;
    if (isAny(tokens, i, ['speech', 'relative', 'person-pronoun']) && !isAny(tokens, i, ['article', 'of']))
      return false;
    if (tokens[i]?.matches.some(({ value }) => value.is === 'verb' && value.form === 'finite')) return false;
  }
  return told;
}

/** `Led by X, the Polish delegation was …`: whoever opens the sentence stands for the group that follows the comma. */
function isOpening(tokens: readonly Token[], person: Phrase, group: Phrase): boolean {
  if (!isPeople(person) || person.kind === 'group' || group.governor !== null || group.from !== person.to) return false;
  return person.from <= 3 && endsBefore(tokens, person.from, 'led-by') === person.from && isComma(tokens, group.from);
}

/** `the Ada Testova-led Kenyan delegation`: a full name, for a single word may be nobody whom the text tells of. */
const isJoined = (tokens: readonly Token[], person: Phrase, group: Phrase): boolean =>
  person.name !== null &&
  person.name.to - person.name.from > 1 &&
  group.from === person.to + 1 &&
  /^[-‐‑]$/u.test(tokens[person.to]?.gap ?? '') &&
  isAny(tokens, person.to, ['leads', 'led-by']);

const isComma = (tokens: readonly Token[], index: number) => /^,\s$/u.test(tokens[index]?.gap ?? '');

const isLed = (tokens: readonly Token[], group: Phrase, phrase: Phrase) =>
  phrase.from - group.to <= 12 && endsBefore(tokens, phrase.from, 'led-by') > 0;

/** A named person in the place of those without names. */
function standIn(phrase: Phrase, group: Phrase): Phrase {
  return {
    ...phrase,
    governor: group.governor,
    coordination: group.coordination,
    country: phrase.country ?? group.country,
  };
}
