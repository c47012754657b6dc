import { clauseOf } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import { type Memory, participantsOf } from '../coreference/coreference.ts';
import type { Draft, DraftParticipant } from '../drafts.ts';
import { wordsOf } from '../instruments/instrument-words.ts';
import { aboutOf, type InstrumentFound } from '../instruments/instruments.ts';
import { impliedSubject } from '../meetings/meeting-sides.ts';
import { witnessesIn } from '../meetings/witnesses.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Signers } from '../parties/parties.ts';
import { partyOf } from '../parties/party-names.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isAny, type Token } from '../words/tokens.ts';

/** An instrument as a draft has it. */
export function nameOf(parsed: Parsed, line: Line, instrument: InstrumentFound): Pick<Draft, 'instrument' | 'mention'> {
  return {
    instrument: { words: wordsOf(parsed, line.sentence.tokens, instrument), type: instrument.type },
    ...mentionOf(line, { ...instrument, another: instrument.another || isOneMore(line, instrument) }),
  };
}

/** `A memorandum was also signed`: an indefinite article beside a word that adds it to those before. */
function isOneMore({ sentence: { tokens } }: Line, { definite, taken, again, from, to }: InstrumentFound): boolean {
  if (definite || taken || again) return false;
  const clear = (i: number) => !/[,;:]/u.test(tokens[i]?.gap ?? '');
  for (let i = from - 1; i >= Math.max(0, from - 9) && clear(i + 1); i--) if (isAny(tokens, i, ['also'])) return true;
  for (let i = to; i < Math.min(tokens.length, to + 14) && clear(i); i++) if (isAny(tokens, i, ['also'])) return true;
  return isAny(tokens, 0, ['also']);
}

/** How an instrument stands in its sentence, as a draft has it. */
export function mentionOf(line: Line, instrument: InstrumentFound): Pick<Draft, 'mention'> {
  const { definite, plain, another, count, again, taken, rank, from } = instrument;
  const titled = isTitled(line, instrument);
  const about = aboutOf(line.sentence.tokens, instrument, titled);
  return { mention: { definite, plain, another, count, again, taken, rank, about, titled, from } };
}

/** `el Convenio Básico de Cooperación Técnica`: a capital behind an article, where not every noun has one. */
function isTitled(
  { sentence: { tokens, capitalNouns } }: Line,
  { from, to, definite, again }: InstrumentFound,
): boolean {
  const first = tokens[from];
  if (!first?.capital || first.caseless || first.allCapitals || capitalNouns || !definite || again) return false;
  // `the MoU signing ceremony` goes on with no title.
  const goesOn =
    /^\s$/u.test(tokens[to]?.gap ?? '') && !isAny(tokens, to, ['noun', 'verb', 'have', 'be', 'and', 'with']);
  return goesOn && isAny(tokens, from - 1, ['article']) && tokens[from - 1]?.capital === false;
}

/** Adds to a draft who signed and who looked on; gives back those who only stand for their side (`the two sides signed`). */
export function sign(
  parsed: Parsed,
  line: Line,
  cue: CueFound,
  signers: Signers,
  memory: Memory,
  made: Draft,
): readonly DraftParticipant[] {
  const signing = (cue.cue.status ?? 'signed') === 'signed' || made.status === 'signed';
  const resolved = (phrases: readonly Phrase[]) =>
    participantsOf(parsed, line, phrases, memory, { part: signing ? 'signatory' : 'party', side: null, others: [] });
  const people = [...signers.phrases, ...signers.partners].filter(
    (phrase) =>
      ['person', 'description', 'pronoun', 'pair'].includes(phrase.kind) &&
      !tellsOfOwn(line.sentence.tokens, phrase, cue),
  );
  const isSides = ({ kind, from }: Phrase) => kind === 'pair' && isAny(line.sentence.tokens, from, ['bilateral']);
  const sides = resolved(people.filter(isSides));
  made.participants.push(
    ...resolved(people.filter((one) => !isSides(one))),
    ...sides,
    ...witnessesIn(parsed, line).participants,
  );
  if (signing) made.participants.push(...implied(parsed, line, cue, signers, memory, made));
  for (const participant of made.participants) if (participant.provedBy !== null) made.quotes.add(participant.provedBy);
  return sides;
}

/** `X said that his government had signed`: before the verb stands the state of whoever is named, who only tells of it. */
function tellsOfOwn(tokens: readonly Token[], { to }: Phrase, cue: CueFound): boolean {
  for (let i = to + 1; i < cue.from; i++)
    if (
      isAny(tokens, i, ['possessive']) &&
      isAny(tokens, i + 1, ['own-state']) &&
      !isAny(tokens, i - 1, ['and', 'of', 'with', 'at', 'to', 'by', 'signed-for', 'between'])
    )
      return true;
  return false;
}

/** `Firmó un convenio con su par chileno`: with a partner and no subject it was whoever was spoken of before. */
function implied(
  parsed: Parsed,
  line: Line,
  cue: CueFound,
  { phrases, partners }: Signers,
  memory: Memory,
  { participants }: Draft,
): readonly DraftParticipant[] {
  const { subject } = memory;
  const active = cue.is === 'verb' && !cue.passive && (cue.form === 'finite' || cue.auxiliary !== null);
  if (!active || !subject?.country || phrases.length > 0 || partners.length === 0) return [];
  const taken = hasSubject(line, cue);
  const met = participants.some(({ person, country }) => person === subject || country === subject.country);
  const others = partners.every((phrase) => partyOf(parsed, line, phrase).every((party) => party !== subject.country));
  if (taken || met || !others) return [];
  return impliedSubject(parsed, memory, 'signatory', line, cue);
}

/** Somebody or something of its own stands before the verb in its clause, or right behind it where the text would be. */
function hasSubject({ sentence: { tokens }, phrases }: Line, cue: CueFound): boolean {
  const { from } = clauseOf(tokens, cue);
  for (let i = from; i < cue.from; i++)
    if (isAny(tokens, i, ['article', 'possessive', 'indefinite']) && !isAny(tokens, i + 1, ['weekday', 'today']))
      return true;
  if (phrases.some((phrase) => phrase.from >= from && phrase.to <= cue.from && phrase.governor === null)) return true;
  let next = cue.to;
  while (next - cue.to < 3 && isAny(tokens, next, ['article', 'indefinite', 'count', 'other', 'today', 'weekday']))
    next++;
  return !isAny(tokens, next, ['instrument', 'with', 'at', 'and', 'other', 'today', 'weekday']);
}
