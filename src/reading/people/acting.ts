import type { Phrase } from '../phrases/phrase.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { at, endsBefore, isAny, isCueNoun, type Sentence, type Token } from '../words/tokens.ts';
import { servant } from './inside-names.ts';
import type { Mention } from './mentions.ts';

/** A run of capitals without a title: a known given name, an Arabic particle, or a verb of speech or meeting after it. */
export function actsAsPerson({ sentence, phrase, words }: Mention): boolean {
  const name = phrase.name;
  if (!name || words.filter((word) => word !== servant).length > 5) return false;
  const { tokens } = sentence;
  if (at(tokens, name.from, 'given')) return true;
  // `a delegation led by X Y`
  if (words.length > 1 && endsBefore(tokens, name.from, 'led-by') > 0) return true;
  for (let i = name.from; i < name.to; i++)
    if (isAny(tokens, i, ['particle']) && isAny(tokens, i, ['telling'])) return true;
  // `Sergueï LAVROV`: a surname in capitals.
  const last = tokens[name.to - 1];
  if (words.length === 2 && last?.allCapitals && !last.caseless && last.printed.length > 4 && last.matches.length === 0)
    if (!tokens[name.from]?.allCapitals && tokens[name.from]?.matches.length === 0) return true;
  if (tokens[name.from]?.allCapitals) return false;
  if (phrase.governor !== null) return isMet(sentence, phrase);
  if (tokens[name.to]?.gap.trim() !== '') return false;
  const next = tokens[name.to]?.matches ?? [];
  if (next.some(({ value }) => value.is === 'speech' || (value.is === 'verb' && value.form !== 'infinitive')))
    return true;
  return words.length > 1 && meetsOrTravels(tokens, name.to);
}

/** `X will visit`, `X s'est déjà rendu`, `X held talks`: an auxiliary or a supporting verb, and soon a verb or noun of the field. */
function meetsOrTravels(tokens: readonly Token[], from: number): boolean {
  if (
    !isAny(tokens, from, ['have', 'be', 'future', 'may', 'expected', 'support']) &&
    !isAny(tokens, from + 1, ['have', 'be', 'future'])
  )
    return false;
  for (let i = from; i < Math.min(tokens.length, from + 7); i++) {
    if (i > from && /[,;:.]/u.test(tokens[i]?.gap ?? '')) return false;
    if (
      tokens[i]?.matches.some(({ value }) => (value.is === 'verb' || value.is === 'noun') && value.kind !== 'agreement')
    )
      return true;
  }
  return false;
}

/** `talks with X`, `was received by X`: a name of two words or more after a verb or noun of meeting. */
function isMet({ tokens }: Sentence, phrase: Phrase): boolean {
  const name = phrase.name;
  if (
    !name ||
    name.to - name.from < 2 ||
    !(phrase.governor === 'with' || phrase.governor === 'by' || phrase.governor === 'between')
  )
    return false;
  for (let i = name.from - 1; i >= Math.max(0, name.from - 10); i--) {
    if (/[;:.]/u.test(tokens[i + 1]?.gap ?? '')) return false;
    if (
      tokens[i]?.matches.some(({ value }) => (value.is === 'verb' || value.is === 'noun') && value.kind === 'meeting')
    )
      return true;
  }
  return false;
}

/** `Testova met …`, `Testova will receive …`: one capitalised word that no list knows, no plural, right before a verb of meeting. */
export function meetsSomebody({ sentence, phrase }: Mention, lexicon: Lexicon): boolean {
  const { tokens } = sentence;
  if (lexicon.language.capitals !== undefined) return false;
  const word = tokens[phrase.from]?.folded ?? '';
  if (phrase.from === 0 && lexicon.pluralEndings.some((ending) => word.endsWith(ending))) return false;
  const known = tokens[phrase.from]?.matches.some(({ value }) => value.is !== 'seldom-given') ?? false;
  if (phrase.governor !== null || tokens[phrase.from]?.allCapitals || known) return false;
  if (!/^\s$/u.test(tokens[phrase.to]?.gap ?? '') || isOfNoun(tokens, phrase.from)) return false;
  let next = phrase.to;
  while (next - phrase.to < 5 && !isMeeting(tokens, next) && isBeforeVerb(tokens, next)) next++;
  // `Eerst ontmoet hij …`: the subject of the verb follows it.
  if (phrase.from === 0 && isAny(tokens, next + 1, ['person-pronoun', 'people-pronoun'])) return false;
  if (isMeeting(tokens, next)) return true;
  return next > phrase.to || isAny(tokens, next, ['support']) ? holdsTalks(tokens, next) : false;
}

/** `le groupe X`, `le maire de X`: the name of what the noun before it says. */
const isOfNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === false ||
  (tokens[i]?.gap === ' ' &&
    isAny(tokens, i - 2, ['article', 'indefinite', 'possessive']) &&
    !isAny(tokens, i - 1, ['weekday', 'month', 'today', 'yesterday', 'thereafter']) &&
    tokens[i - 1]?.capital === false);

/** A verb of meeting, and no noun that is written like one: `Great meeting with Testova`. */
const isMeeting = (tokens: readonly Token[], i: number): boolean => {
  const noun = isAny(tokens, i, ['noun']);
  const met = ({ value }: Token['matches'][number]) =>
    value.is === 'verb' && value.kind === 'meeting' && !(noun && value.form === 'gerund');
  return tokens[i]?.matches.some(met) === true;
};

/** `Testova and her Kenyan counterpart X`: one capitalised word that no list knows, joined to whoever holds the same office. */
export function besideCounterpart(
  { sentence, phrase }: Mention,
  phrases: readonly (readonly Phrase[])[],
  lexicon: Lexicon,
): boolean {
  const { tokens, index } = sentence;
  const token = tokens[phrase.from];
  if (lexicon.language.capitals !== undefined || token?.allCapitals || token?.matches.length !== 0) return false;
  const next = (phrases[index] ?? []).find(({ from }) => from > phrase.from);
  return (
    next !== undefined &&
    next.coordination === phrase.coordination &&
    next.titles.some(({ counterpart }) => counterpart)
  );
}

/** `on Monday`, `on 13 June`, `has`, `will`: what stands between a name and its verb. */
function isBeforeVerb(tokens: readonly Token[], i: number): boolean {
  if (/[,;:.]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, ['and'])) return false;
  if (isAny(tokens, i, ['support']) && !isAny(tokens, i, ['other', 'have'])) return false;
  return (
    isAny(tokens, i, ['have', 'future', 'expected', 'weekday', 'month', 'today', 'yesterday', 'at', 'other', 'also']) ||
    /^\d{1,2}$/u.test(tokens[i]?.printed ?? '')
  );
}

/** `held separate talks`: a supporting verb and soon a noun of meeting. */
function holdsTalks(tokens: readonly Token[], from: number): boolean {
  if (!isAny(tokens, from, ['support'])) return false;
  for (let i = from + 1; i <= from + 4 && !/[,;:.]/u.test(tokens[i]?.gap ?? ''); i++)
    if (isCueNoun(tokens, i, 'meeting')) return true;
  return false;
}
