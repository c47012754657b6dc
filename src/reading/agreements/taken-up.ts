import { clauseOf } from '../clauses/clause.ts';
import { type CueFound, isFarGoverned } from '../clauses/cues.ts';
import { ownedDate } from '../clauses/owned-dates.ts';
import { isPresent } from '../clauses/present.ts';
import type { Memory } from '../coreference/coreference.ts';
import { type Draft, draft } from '../drafts.ts';
import { instrumentsIn } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import { signersOf } from '../parties/parties.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { standingOf } from '../standing/status.ts';
import { endsBefore, isAny, spanOf, type Token } from '../words/tokens.ts';
import { nameOf, sign } from './signed-by.ts';

/** In sentences: how long `it was signed by X` and `Y signed for Z` still mean the instrument named last. */
const latest = 3;

/** `It was signed by X and Y`, `X signed on behalf of Morocco`: more of the instrument named before. */
export function takenUp(parsed: Parsed, line: Line, cue: CueFound, memory: Memory): Draft | null {
  // What the title tells of two states is told by `The signing took place in Accra` too.
  const ofStates = memory.titled?.parties.every((party) => /^[A-Z]{2}$/u.test(party));
  const titled = memory.agreement === null && memory.titled?.status === 'signed' && ofStates;
  const known = titled ? memory.titled : memory.agreement;
  const { tokens, index } = line.sentence;
  if (!known?.instrument || index - known.sentence > latest || known.status === 'historical') return null;
  if ((cue.cue.status ?? 'signed') !== 'signed') return null;
  if (cue.is === 'verb' && cue.cue.subject !== 'signatory') return null;
  const signers = signersOf(parsed, line, cue, false);
  const people = signers.phrases.filter(({ kind }) => kind === 'person' || kind === 'description');
  // `unterzeichneten ihn`, `voor Accra tekende minister X`: the instrument as a pronoun, the subject after its verb.
  const end = isObject(tokens, cue) ? cue.to + 1 : cue.to;
  const next = tokens[end];
  const bare =
    // `The signing was done by X and Y`: a noun of the field has no object to be something else.
    cue.is === 'noun' ||
    !next ||
    /[,;:]/u.test(next.gap) ||
    isAny(tokens, end, ['other', 'to', 'by', 'of', 'at', 'subordinate', 'weekday', 'presence']) ||
    // `For Kenya signed X`: the subject after its verb.
    signers.phrases.some(({ from }) => from === cue.to);
  // `It was signed in December`, of one of which no signature was told.
  const come = cue.is === 'verb' && cue.passive && isPronoun(line) && cue.from <= 4 && known.status === 'agreed';
  const they = theySigned(line, cue, signers.phrases, known);
  const taken = (titled && cue.is === 'noun') || come || they;
  if (people.length === 0 && !taken) return null;
  if (!bare && !come) return null;
  const standing = standingOf(
    tokens,
    cue,
    cue.is === 'verb' ? cue.form : 'noun',
    'signed',
    false,
    isFarGoverned(parsed, cue),
  );
  if (standing.status !== 'signed' && !(come && standing.status === 'historical')) return null;
  const opening = openingInstrument(parsed, index, known);
  const date = ownedDate(parsed, line, cue, 'agreement');
  const signedIt =
    they || (isObject(tokens, cue) && cue.is === 'verb' && !isPresent(tokens, cue, cue.form) && !isOfNearer(line, cue));
  const made: Draft = {
    ...draft(
      'agreement',
      known.status === 'agreed' || (signedIt && known.status !== 'denied') ? 'signed' : known.status,
      index,
      spanOf(tokens, cue.from, cue.to),
      known.future && !signedIt,
    ),
    instrument: { ...known.instrument },
    mention: {
      definite: true,
      plain: true,
      another: false,
      again: true,
      taken: false,
      rank: known.mention?.rank ?? null,
      about: known.mention?.about ?? [],
      count: known.mention?.count ?? null,
      titled: false,
      from: cue.from,
    },
    ...opening,
  };
  if (opening) made.quotes.add(index - 1);
  // `signed it when they met on Wednesday`: there is one day, and one event.
  const [only, ...more] = line.dates;
  const sole = only && more.length === 0 && only.from >= cue.to && only.meaning.is === 'weekday' ? only : null;
  made.date = date ?? sole;
  sign(parsed, line, cue, signers, memory, made);
  made.parties = [...known.parties];
  made.quotes.add(known.sentence);
  return made;
}

/** `signed it`, `unterzeichneten ihn`, `ondertekende het in Accra`: the instrument is told by a pronoun alone, in a clause of its own. */
function isObject(tokens: readonly Token[], cue: CueFound): boolean {
  if (!isAny(tokens, cue.to, ['object-pronoun']) || clauseOf(tokens, cue).antecedent !== null) return false;
  const next = cue.to + 1;
  return !isAny(tokens, cue.to, ['article']) || !tokens[next] || isAny(tokens, next, ['other', 'at', 'by', 'weekday']);
}

/** `had talks on the signing of an accord. They signed on Monday`: with nothing else that they signed. */
function theySigned(
  { sentence: { tokens, index } }: Line,
  cue: CueFound,
  signers: readonly Phrase[],
  known: Draft,
): boolean {
  const [only, ...more] = signers;
  if (known.status !== 'discussed' || known.sentence !== index - 1 || more.length > 0 || only?.from !== 0) return false;
  if (cue.is !== 'verb' || cue.passive || isPresent(tokens, cue, cue.form)) return false;
  return isAny(tokens, 0, ['people-pronoun']) && (!tokens[cue.to] || isAny(tokens, cue.to, ['weekday']));
}

/** `took the book and signed it`: a thing that the same sentence names before, with no preposition, is what the pronoun may mean. */
function isOfNearer({ sentence: { tokens }, phrases, dates }: Line, { from }: CueFound): boolean {
  const named = [...phrases, ...dates, ...instrumentsIn(tokens)];
  for (let i = 0; i < from; i++) {
    if (!isAny(tokens, i, ['article', 'indefinite', 'possessive']) || isAny(tokens, i, ['of', 'to', 'relative']))
      continue;
    if (endsBefore(tokens, i, 'other') > 0 || isAny(tokens, i - 1, ['of', 'to', 'at', 'by', 'with', 'article']))
      continue;
    const close = (at: number) => !tokens.slice(i + 1, at + 1).some(({ gap }) => /[,;:]/u.test(gap));
    if (!named.some((one) => one.from <= i + 3 && one.to > i && close(one.from))) return true;
  }
  return false;
}

/** `Three annexes complete the text. They were signed by …`: the sentence before is about another instrument, of which it tells nothing else. */
function openingInstrument(parsed: Parsed, index: number, known: Draft): Pick<Draft, 'instrument' | 'mention'> | null {
  const before = parsed.lines[index - 1];
  const current = parsed.lines[index];
  if (!before || !current || known.sentence === index - 1 || !isPronoun(current)) return null;
  const [first] = instrumentsIn(before.sentence.tokens);
  if (!first || first.again || first.from > 3 || (first.definite && first.rank === null)) return null;
  return nameOf(parsed, before, first);
}

/** The sentence opens with a pronoun. */
function isPronoun({ sentence: { tokens } }: Line): boolean {
  return isAny(tokens, 0, ['person-pronoun', 'people-pronoun', 'object-pronoun']) && !isAny(tokens, 0, ['article']);
}
