import type { Status } from '../../text/ladder.ts';
import { coordinations, governed, verbArguments } from '../arguments.ts';
import { type Memory, participantsOf } from '../coreference.ts';
import { type CueFound, cuesIn } from '../cues.ts';
import { type Draft, type DraftParticipant, draft } from '../drafts.ts';
import {
  type InstrumentFound,
  instrumentOf,
  instrumentsIn,
  isAttribute,
  isNone,
  others,
  wordsOf,
} from '../instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import { adjectivesAround, concerns, proveParties, statesOf } from '../parties.ts';
import type { Phrase } from '../phrase.ts';
import { dateNear, placeNear } from '../setting.ts';
import { standingOf } from '../status.ts';
import { at, spanOf } from '../tokens.ts';

/** What was signed, agreed or is negotiated, by whom and for whom; `a memorandum was signed as well` has the parties of the previous one. */
export function agreementsIn(parsed: Parsed, line: Line, memory: Memory): readonly Draft[] {
  const previous = memory.agreement;
  const { tokens } = line.sentence;
  const instruments = instrumentsIn(tokens);
  if (instruments.length === 0) return [];
  const out: Draft[] = [];
  const taken = new Set<InstrumentFound>();
  for (const cue of cuesIn(parsed, line, 'agreement')) {
    const instrument = instrumentOf(tokens, instruments, cue, taken);
    if (!instrument) continue;
    if (
      isAttribute(tokens, cue, instrument) ||
      isNone(tokens, instrument.from) ||
      (cue.is === 'noun' && isNone(tokens, cue.from))
    )
      continue;
    taken.add(instrument);
    const date = dateNear(line, cue);
    const done: Status = cue.is === 'verb' ? (cue.cue.status ?? 'signed') : 'signed';
    const standing = standingOf(
      tokens,
      cue,
      cue.is === 'verb' ? cue.form : 'noun',
      done,
      date !== null,
      cue.is === 'verb' && parsed.lexicon.language.participleLast,
    );
    const made = draft(
      'agreement',
      standing.status,
      line.sentence.index,
      spanOf(tokens, cue.from, cue.to),
      standing.future,
    );
    made.date = date;
    const place = placeNear(parsed, line, cue);
    made.place = place?.words ? { words: place.words, country: place.country } : null;
    made.country = place?.country ?? null;
    made.instrument = { words: wordsOf(parsed, tokens, instrument), type: instrument.type };
    fill(parsed, line, cue, instrument, memory, made);
    const unsaid = cue.is === 'noun' || cue.passive;
    if (unsaid && made.parties.length < 2 && previous && made.sentence - previous.sentence <= 8) {
      made.parties = [...previous.parties];
      made.quotes.add(previous.sentence);
    }
    for (const participant of made.participants)
      if (participant.provedBy !== null) made.quotes.add(participant.provedBy);
    out.push(made);
    for (const next of others(tokens, instruments, instrument, taken)) {
      taken.add(next);
      out.push({
        ...made,
        participants: [...made.participants],
        parties: [...made.parties],
        areas: [...made.areas],
        scope: [...made.scope],
        quotes: new Set(made.quotes),
        instrument: { words: wordsOf(parsed, tokens, next), type: next.type },
      });
    }
  }
  return out;
}

const isState = (phrase: Phrase): boolean =>
  phrase.kind === 'country' || phrase.kind === 'parties' || phrase.kind === 'organisation' || phrase.kind === 'place';

function fill(
  parsed: Parsed,
  line: Line,
  cue: CueFound,
  instrument: InstrumentFound,
  memory: Memory,
  made: Draft,
): void {
  const { tokens, index } = line.sentence;
  const witnesses = witnessesIn(parsed, line);
  const seen = new Set(witnesses.phrases);
  const phrases = line.phrases.filter((phrase) => !seen.has(phrase));
  let signers: readonly Phrase[] = [];
  const agents = governed(tokens, phrases, cue, 'by', 16);
  if (cue.is === 'verb') {
    const found = verbArguments(tokens, phrases, cue, {
      passive: cue.passive,
      auxiliary: cue.auxiliary,
      inverts: parsed.lexicon.language.participleLast,
      verbFirst: parsed.lexicon.language.verbFirst ? 'subject' : null,
      accept: (phrase) => phrase.kind !== 'place' || phrase.governor === 'between' || phrase.governor === null,
    });
    signers = cue.passive ? agents : found.subject;
    if (!cue.passive) signers = [...signers, ...governed(tokens, phrases, cue, 'with', 30)];
  } else signers = agents;
  const people = signers.filter(
    (phrase) =>
      phrase.kind === 'person' || phrase.kind === 'description' || phrase.kind === 'pronoun' || phrase.kind === 'pair',
  );
  made.participants.push(
    ...participantsOf(parsed, line, people, memory, { part: 'signatory', side: null, others: [] }),
    ...witnesses.participants,
  );
  const parties = new Set<string>();
  const add = (list: readonly string[]) => {
    for (const party of list) parties.add(party);
  };
  const between = coordinations(phrases)
    .filter((group) => group[0]?.governor === 'between' && (group[0]?.from ?? 0) > Math.min(cue.from, instrument.from))
    .flat();
  add(statesOf(parsed, line, signers.filter(isState)));
  add(statesOf(parsed, line, between));
  if (parties.size < 2) add(adjectivesAround(tokens, instrument));
  if (parties.size < 2 && signers.some(({ kind }) => kind === 'pronoun' || kind === 'pair')) add(parsed.pair ?? []);
  if (parties.size < 2)
    add(
      statesOf(
        parsed,
        line,
        governed(tokens, phrases.filter(isState), { from: instrument.from, to: instrument.to }, 'with', 14),
      ),
    );
  if (parties.size < 2)
    add(
      made.participants.filter(({ part }) => part === 'signatory').flatMap(({ country }) => (country ? [country] : [])),
    );
  if (parties.size < 2)
    add(
      statesOf(
        parsed,
        line,
        line.phrases.filter((phrase) => phrase.kind === 'parties'),
      ),
    );
  if (
    parties.size < 2 &&
    parsed.pair &&
    [...parties].every((party) => parsed.pair?.includes(party)) &&
    concerns(parsed, line, tokens, instrument)
  ) {
    add(parsed.pair);
    proveParties(parsed, made, index);
  }
  made.parties = instrument.type === 'contract' && !official(line) ? [] : [...parties];
}

/** A contract is a fact here only where a state or an office holder stands in the sentence, not between companies. */
function official(line: Line): boolean {
  return line.phrases.some(
    ({ kind, titles }) =>
      kind === 'country' || kind === 'parties' || titles.some(({ sector }) => sector === 'GOV' || sector === 'MIL'),
  );
}

interface Witnesses {
  readonly phrases: readonly Phrase[];
  readonly participants: readonly DraftParticipant[];
}

/** `in the presence of X and Y`: all the people after it in the sentence. */
function witnessesIn(parsed: Parsed, line: Line): Witnesses {
  const { tokens } = line.sentence;
  let from = -1;
  for (let i = 0; i < tokens.length && from < 0; i++) {
    const match = at(tokens, i, 'presence');
    if (match) from = i + match.length - 1;
  }
  if (from < 0) return { phrases: [], participants: [] };
  const phrases = line.phrases.filter(
    (phrase) => phrase.from >= from && ['person', 'description'].includes(phrase.kind),
  );
  return {
    phrases,
    participants: participantsOf(
      parsed,
      line,
      phrases,
      { met: [], subject: null, agreement: null },
      { part: 'witness', side: null, others: [] },
    ),
  };
}

/** Witnesses that a sentence names without a signing verb of its own: `The ceremony was held in the presence of …`. */
export function attendanceIn(parsed: Parsed, line: Line): readonly DraftParticipant[] {
  return witnessesIn(parsed, line).participants;
}
