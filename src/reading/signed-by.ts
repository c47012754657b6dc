import { type Memory, participantsOf } from './coreference.ts';
import type { CueFound } from './cues.ts';
import type { Draft } from './drafts.ts';
import { aboutOf, type InstrumentFound, wordsOf } from './instruments.ts';
import type { Line, Parsed } from './parsed.ts';
import type { Signers } from './parties.ts';
import { isAny } from './tokens.ts';
import { witnessesIn } from './witnesses.ts';

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

/** Adds to a draft who signed and who looked on. */
export function sign(parsed: Parsed, line: Line, cue: CueFound, signers: Signers, memory: Memory, made: Draft): void {
  const people = [...signers.phrases, ...signers.partners].filter(({ kind }) =>
    ['person', 'description', 'pronoun', 'pair'].includes(kind),
  );
  const signing = (cue.cue.status ?? 'signed') === 'signed' || made.status === 'signed';
  made.participants.push(
    ...participantsOf(parsed, line, people, memory, { part: signing ? 'signatory' : 'party', side: null, others: [] }),
    ...witnessesIn(parsed, line).participants,
  );
  for (const participant of made.participants) if (participant.provedBy !== null) made.quotes.add(participant.provedBy);
}
