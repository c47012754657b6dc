import type { NounCue, VerbCue } from '../../languages/cues.ts';
import { memoOf } from '../../text/memo.ts';
import type { Words } from '../../text/patterns.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople } from '../phrases/phrase.ts';
import type { CueKind, VerbForm } from '../words/tags.ts';
import { at, endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { followedBy, precededBy } from '../words/words-around.ts';
import { type CuePlace, clauseOf } from './clause.ts';
import { isNoVerb } from './no-verbs.ts';
import { isOtherNoun, isPredicate, isTitle, saysOtherwise } from './other-senses.ts';
import { closedBy, sharedHave, sharesAuxiliary } from './shared-auxiliaries.ts';
import { verbFits } from './verb-fits.ts';

/** A verb or noun of a fact kind, as it stands in a sentence. */
export type CueFound = CuePlace &
  (
    | {
        readonly is: 'verb';
        readonly cue: VerbCue;
        readonly form: VerbForm;
        readonly passive: boolean;
        readonly auxiliary: number | null;
        /** The form can also be a participle: `signed`. */
        readonly alsoParticiple: boolean;
        /** Stands behind `and` and another infinitive, whose auxiliary it shares: `are to hold talks and sign`. */
        readonly joined: boolean;
      }
    | { readonly is: 'noun'; readonly cue: NounCue }
  );

/** Where the cues of each kind may stand: few words of a sentence are any. */
const cueWords = memoOf((tokens: readonly Token[]) => {
  const places: Record<CueKind, number[]> = { meeting: [], visit: [], agreement: [] };
  for (const [i, { matches }] of tokens.entries())
    for (const { value } of matches)
      if ((value.is === 'noun' || value.is === 'verb') && places[value.kind].at(-1) !== i) places[value.kind].push(i);
  return places;
});

/** The cues of one kind in a sentence, the longest where several begin; void ones (`met the criteria`) left out. */
export function cuesIn(parsed: Parsed, line: Line, kind: CueKind): readonly CueFound[] {
  const out: CueFound[] = [];
  let next = 0;
  for (const i of cueWords(line.sentence.tokens)[kind]) {
    const found = i < next || isTitle(line, i) ? null : cueAt(parsed, line, i, kind);
    if (!found) continue;
    out.push(found);
    next = found.to;
  }
  return out;
}

function cueAt(parsed: Parsed, line: Line, i: number, kind: CueKind): CueFound | null {
  const { tokens } = line.sentence;
  const matches = tokens[i]?.matches ?? [];
  let best: CueFound | null = null;
  for (const { length, value } of matches) {
    if (best && length < best.to - best.from) break;
    const place = { from: i, to: i + length - closesOnPhrase(tokens, i, length) };
    if (value.is === 'noun' && value.kind === kind && (!best || best.is === 'verb')) {
      if (followedBy(value.cue.notBefore, tokens, place.to, 4) || isOtherNoun(value.cue, tokens, i)) continue;
      if (value.cue.particle && !followedBy(value.cue.particle, tokens, place.to, farthest, { across: true })) continue;
      if (length === 1 && isVerbAsPrinted(tokens[i], value.cue)) continue;
      if (best?.is !== 'verb' || !verbFits(tokens, place, best.form)) best = { ...place, is: 'noun', cue: value.cue };
    } else if (
      value.is === 'verb' &&
      value.kind === kind &&
      (!best || (best.is === 'noun' && verbFits(tokens, place, value.form)))
    ) {
      if (followedBy(value.cue.notBefore, tokens, place.to, 5, { behind: kind !== 'meeting' })) continue;
      if (precededBy(value.cue.notAfter, tokens, i) || saysOtherwise(value.cue.otherwise, tokens, place)) continue;
      if (parsed.lexicon.language.participleLast && isPredicate(tokens, place)) continue;
      if (value.attributive && !describesText(tokens, place.to)) continue;
      if (tokens[i]?.caseless && isNoVerb(tokens, i, length, value)) continue;
      if (value.cue.particle && !particleOf(value.cue.particle, parsed, line, place)) continue;
      if (value.form === 'infinitive' && isNounOf(tokens, i, kind)) continue;
      if (kind === 'meeting' && value.form === 'gerund' && !isAny(tokens, i, ['other']) && isNamed(tokens, i)) continue;
      if (kind === 'meeting' && value.form === 'gerund' && isThanked(tokens, i)) continue;
      best = verbAt(
        parsed,
        line,
        place,
        value.cue,
        asPrinted(
          tokens[i],
          value.cue,
          matches
            .filter((match) => match.length === length)
            .flatMap((match) => (match.value.is === 'verb' && match.value.cue === value.cue ? [match.value.form] : [])),
        ),
      );
    }
  }
  return best;
}

/** `visitó al presidente`: the words of a cue may end with a preposition that is one word with the article of what follows. */
const closesOnPhrase = (tokens: readonly Token[], i: number, length: number): 0 | 1 =>
  length > 1 && isAny(tokens, i + length - 1, ['article']) && isAny(tokens, i + length - 1, ['to']) ? 1 : 0;

/** `das geschlossene bilaterale Abkommen`: with nothing but an adjective between, and no `geschlossene Grenze`. */
function describesText(tokens: readonly Token[], to: number): boolean {
  const space = (i: number) => /^\s$/u.test(tokens[i]?.gap ?? '');
  if (!space(to) || isAny(tokens, to, ['instrument'])) return space(to);
  return space(to + 1) && tokens[to]?.capital === false && isAny(tokens, to + 1, ['instrument']);
}

/** In words: so far behind its verb a list of names puts the particle that closes the clause. */
const farthest = 36;

/** `kreeg X op bezoek`, and where the verb stands last `toen zij X op bezoek kreeg`: the part that is written by itself. */
function particleOf(particle: Words, parsed: Parsed, { sentence: { tokens } }: Line, place: CuePlace): boolean {
  if (followedBy(particle, tokens, place.to, farthest, { across: true })) return true;
  return parsed.lexicon.language.participleLast && precededBy(particle, tokens, place.from);
}

/** `arrivé` is no `arrive`: of two forms that only an accent tells apart, the one that is printed. */
function asPrinted(token: Token | undefined, cue: VerbCue, forms: readonly VerbForm[]): readonly VerbForm[] {
  if (!token || !forms.includes('finite') || !forms.includes('participle') || /^[\p{ASCII}]*$/u.test(cue.participle))
    return forms;
  const printed = token.printed.toLowerCase();
  const lists = (words: Words) => words.split('|').some((word) => word.trim() === printed);
  const [finite, participle] = [lists(cue.finite), lists(cue.participle)];
  return finite === participle ? forms : forms.filter((form) => form !== (participle ? 'finite' : 'participle'));
}

/** `arribó` is no `arribo`: with an accent that the noun has not, the verb that is printed. */
function isVerbAsPrinted(token: Token | undefined, { words }: NounCue): boolean {
  const printed = token?.printed.toLowerCase() ?? '';
  if (/^[\p{ASCII}]*$/u.test(printed) || token?.caseless) return false;
  const lists = (list: Words) => list.split('|').some((word) => word.trim() === printed);
  return !lists(words) && token?.matches.some(({ value }) => value.is === 'verb' && lists(value.cue.finite)) === true;
}

/** `his meeting with X`, `a brief meeting with X`: behind an article or a possessive it is the noun. */
function isNamed(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4) && /^\s$/u.test(tokens[k + 1]?.gap ?? ''); k--) {
    if (isAny(tokens, k, ['article', 'possessive', 'indefinite']) || isOwner(tokens, k)) return true;
    if ((tokens[k]?.matches.length ?? 0) > 0 && !isAny(tokens, k, ['portfolio', 'nationality'])) return false;
  }
  return false;
}

/** `thanked the government for welcoming X`: the government did it, and not whoever thanks. */
function isThanked(tokens: readonly Token[], i: number): boolean {
  if (!isAny(tokens, i - 1, ['purpose'])) return false;
  const said = tokens.findLastIndex((_, k) => k < i && isAny(tokens, k, ['speech']));
  return said >= 0 && i - said <= 8 && isAny(tokens, i - 2, ['organisation', 'state-body', 'country', 'nationality']);
}

/** `a three-day stay in Chile`, `the return of workers`: the noun, although `stay in` is a verb. */
function isNounOf(tokens: readonly Token[], i: number, kind: CueKind): boolean {
  // `discussed the return of workers`
  const article = isAny(tokens, i - 1, ['article']) && !isAny(tokens, i - 1, ['object-pronoun', 'relative', 'to']);
  if (kind === 'visit' && article && /^\s$/u.test(tokens[i]?.gap ?? '')) return true;
  if (!tokens[i]?.matches.some(({ value }) => value.is === 'noun' && value.kind === kind)) return false;
  return isNamed(tokens, i) || endsBefore(tokens, i, 'lasting') > 0;
}

/** `X's meeting with Y`: the ending of an owner. */
const isOwner = (tokens: readonly Token[], k: number) =>
  isAny(tokens, k, ['of']) && /^['’]/u.test(tokens[k]?.printed ?? '');

/** Whether a signature was only one of initials. */
export function isProvisional(tokens: readonly Token[], cue: CueFound): boolean {
  if (cue.is !== 'verb') return false;
  // `In initials, X signed …`: right before the verb as well.
  return followedBy(cue.cue.provisional, tokens, cue.to, 8) || precededBy(cue.cue.provisional, tokens, cue.from);
}

/** Which form the verb has here, and whether its subject suffers or does it. */
function verbAt(
  parsed: Parsed,
  line: Line,
  place: CuePlace,
  cue: VerbCue,
  forms: readonly VerbForm[],
): CueFound | null {
  const { tokens } = line.sentence;
  const clause = clauseOf(tokens, place);
  const inPhrase = (index: number) => line.phrases.some((phrase) => phrase.from <= index && index < phrase.to);
  const reach = parsed.lexicon.language.participleLast ? place.from - clause.from : 4;
  const nearest = (is: 'be' | 'have') => {
    const before = (index: number) => back(tokens, index, is, Math.min(reach, index - clause.from), inPhrase);
    let found = before(place.from);
    while (found !== null && isOfRelative(tokens, found, place.from)) found = before(found);
    return found;
  };
  const auxiliary = nearest('have');
  const beside = nearest('be');
  // `X, die jarig was, heeft Y ontvangen`, `X was ziek en heeft Y ontvangen`: the nearer one opens the main clause.
  const opens = (index: number) =>
    isBehindComma(tokens, index) || (parsed.lexicon.language.participleLast && isAny(tokens, index - 1, ['and']));
  const be = beside !== null && auxiliary !== null && auxiliary > beside && opens(auxiliary) ? null : beside;
  const have = auxiliary !== null && isTaken(parsed, tokens, auxiliary, place.from) ? null : auxiliary;
  const found = (form: VerbForm, passive: boolean, auxiliary: number | null, joined = false): CueFound => ({
    ...place,
    is: 'verb',
    cue,
    form,
    passive,
    auxiliary,
    alsoParticiple: forms.includes('participle'),
    joined,
  });
  const transitive =
    cue.object !== undefined || cue.chairs === true || cue.subject === 'signatory' || cue.subject === 'party';
  const participle = forms.includes('participle');
  // `dass X empfangen wurde`: in a clause with the verb last the auxiliary follows its participle.
  if (participle && parsed.lexicon.language.participleLast && /^\s$/u.test(tokens[place.to]?.gap ?? '')) {
    if (isAny(tokens, place.to, ['be'])) return found('participle', transitive, null);
    if (isAny(tokens, place.to, ['have'])) return found('participle', false, null);
  }
  // `dass er im Juni nach Nairobi reisen werde`
  if (forms.includes('infinitive') && parsed.lexicon.language.participleLast && closedBy(tokens, place.to))
    return found('infinitive', false, place.to);
  // `wird X empfangen`: the auxiliary of the passive and of the future, the participle and the infinitive are alike.
  const ahead =
    be !== null &&
    transitive &&
    forms.includes('infinitive') &&
    isAny(tokens, be, ['future']) &&
    !line.phrases.some(({ governor, from, to }) => governor === 'by' && from >= clause.from && to <= place.from);
  if (ahead) return found('infinitive', false, be);
  // `op zijn kantoor … ontvangen`: a possessive that is also written like a form of to be.
  const owned = be !== null && have !== null && isAny(tokens, be, ['possessive']);
  // `وكان X استقبل Y`: where the verb stands first it is one of the past before the past.
  const past = parsed.lexicon.language.verbFirst && !byFollows(line, place);
  if (participle && be !== null && !owned) return found('participle', transitive && !past, be);
  if (participle && have !== null) return found('participle', false, have);
  const modals = (['future', 'may', 'expected', 'hypothesis', 'obliged'] as const).map((is) =>
    back(tokens, place.from, is, parsed.lexicon.language.participleLast ? reach : 4),
  );
  const modal = modals.find((index) => index !== null) ?? null;
  if (
    forms.includes('infinitive') &&
    (modal !== null || !forms.includes('finite') || isAny(tokens, place.from - 1, ['to']))
  )
    return found('infinitive', false, modal);
  if (forms.includes('infinitive') && sharesAuxiliary(tokens, clause.from, place.from))
    return found('infinitive', false, null, true);
  const joined = participle && !forms.includes('finite') ? sharedHave(tokens, 0, place.from) : null;
  if (joined !== null) return found('participle', false, joined);
  if (forms.includes('finite')) return found('finite', participle && byFollows(line, place), null);
  if (participle) return found('participle', transitive, null);
  return forms.includes('gerund') ? found('gerund', false, null) : null;
}

/** Whether what a clause says of its verb may stand anywhere in it, and not only near: the verb is last, or shares an auxiliary. */
export const isFarGoverned = (parsed: Parsed, cue: CueFound): boolean =>
  cue.is === 'verb' && (parsed.lexicon.language.participleLast || cue.joined);

/** `X, who is visiting Ghana, met Y`, `X, die op bezoek is, ontmoet Y`: the auxiliary of a relative clause that a comma closes right before the verb. */
function isOfRelative(tokens: readonly Token[], auxiliary: number, verb: number): boolean {
  if (!isBehindComma(tokens, verb)) return false;
  for (let i = verb - 1; i >= Math.max(1, auxiliary - longestRelative); i--) {
    if (i < auxiliary && isAny(tokens, i, ['relative']) && isBehindComma(tokens, i)) return true;
    if (isBehindComma(tokens, i)) return false;
  }
  return false;
}

/** In words, before its verb. */
const longestRelative = 10;

/** `ont salué l'accord conclu`: the auxiliary has its participle, and what follows only describes the noun. */
function isTaken({ lexicon }: Parsed, tokens: readonly Token[], auxiliary: number, participle: number): boolean {
  if (lexicon.language.participleLast) return false;
  for (let i = auxiliary + 1; i < participle; i++) if (isAny(tokens, i, ['instrument', 'noun'])) return true;
  return false;
}

/** `X, received by Y`: the agent right after a bare participle; `Welcomed on his arrival by Y, X …`: first behind one that opens. */
function byFollows({ sentence: { tokens }, phrases }: Line, { from, to }: CuePlace): boolean {
  if (isAny(tokens, to, ['by'])) return true;
  if (from > 0 && !isBehindComma(tokens, from)) return false;
  const next = phrases.find((phrase) => phrase.from >= to && isPeople(phrase));
  return next?.governor === 'by' && !tokens.slice(to, next.from).some(({ gap }) => /[,;:]/u.test(gap));
}

function back(
  tokens: readonly Token[],
  index: number,
  is: Parameters<typeof at>[2],
  reach: number,
  skip: (index: number) => boolean = () => false,
): number | null {
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    if (at(tokens, i, is) && !skip(i)) return i;
    if (/[,;:]/u.test(tokens[i + 1]?.gap ?? '') && reach <= 4 && index - i > 1 && !isBehindComma(tokens, index))
      return null;
  }
  return null;
}
