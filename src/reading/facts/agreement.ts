import type { Status } from '../../text/ladder.ts';
import { clauseOf, coordinations, governed, verbArguments } from '../arguments.ts';
import { type Memory, participantsOf } from '../coreference.ts';
import { type CueFound, cuesIn } from '../cues.ts';
import { type Draft, type DraftParticipant, draft } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases.ts';
import { dateNear, placeNear } from '../setting.ts';
import { standingOf } from '../status.ts';
import { at, isAny, spanOf, type Token } from '../tokens.ts';

/** An instrument as printed in a sentence. */
export interface InstrumentFound {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

/** The instruments named in a sentence, the longest name where several begin. */
export function instrumentsIn(tokens: readonly Token[]): readonly InstrumentFound[] {
  const out: InstrumentFound[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = at(tokens, i, 'instrument');
    if (!match) continue;
    out.push({ from: i, to: i + match.length, type: match.value.type });
    i += match.length - 1;
  }
  return out;
}

/** What was signed, agreed or is negotiated, by whom and for whom; `a memorandum was signed as well` has the parties of the previous one. */
export function agreementsIn(parsed: Parsed, line: Line, memory: Memory, previous: Draft | null): readonly Draft[] {
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
    if (made.parties.length < 2 && previous && made.sentence - previous.sentence <= 8) {
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
        quotes: new Set(made.quotes),
        instrument: { words: wordsOf(parsed, tokens, next), type: next.type },
      });
    }
  }
  return out;
}

/** `signed an agreement on …, a convention on … and a protocol`: each further instrument with an indefinite article. */
function others(
  tokens: readonly Token[],
  instruments: readonly InstrumentFound[],
  first: InstrumentFound,
  taken: ReadonlySet<InstrumentFound>,
): readonly InstrumentFound[] {
  return instruments.filter((next) => {
    if (next.from < first.to || taken.has(next)) return false;
    let article = next.from - 1;
    while (
      article > first.to &&
      tokens[article] &&
      !isAny(tokens, article, ['indefinite', 'article', 'and', 'of', 'at', 'other'])
    )
      article--;
    if (!isAny(tokens, article, ['indefinite']) || next.from - article > 3) return false;
    return /,/u.test(tokens[article]?.gap ?? '') || isAny(tokens, article - 1, ['and']);
  });
}

/** `een getekend akkoord`: a participle that only describes the instrument reports nothing. */
function isAttribute(tokens: readonly Token[], cue: CueFound, instrument: InstrumentFound): boolean {
  return (
    cue.is === 'verb' &&
    cue.form === 'participle' &&
    cue.auxiliary === null &&
    cue.to === instrument.from &&
    isAny(tokens, cue.from - 1, ['article', 'indefinite', 'negation'])
  );
}

/** `no agreement`, `sans signature d'accord`: there is none to report. */
function isNone(tokens: readonly Token[], from: number): boolean {
  return isAny(tokens, from - 1, ['negation']) || isAny(tokens, from - 2, ['negation']);
}

/** The instrument that the cue is about: after an active verb or a noun, before a passive one. */
function instrumentOf(
  tokens: readonly Token[],
  instruments: readonly InstrumentFound[],
  cue: CueFound,
  taken: ReadonlySet<InstrumentFound>,
): InstrumentFound | null {
  const clause = clauseOf(tokens, cue);
  const free = instruments.filter((instrument) => !taken.has(instrument));
  const after = free.find(
    (instrument) => instrument.from >= cue.to && instrument.from - cue.to <= 18 && instrument.from < clause.to,
  );
  const before = free.findLast((instrument) => instrument.to <= cue.from && instrument.from >= clause.from);
  if (cue.is === 'noun') return after && after.from - cue.to <= 8 ? after : null;
  if (cue.passive || cue.auxiliary !== null) return before ?? after ?? null;
  const antecedent = clause.antecedent;
  return (
    after ??
    before ??
    (antecedent !== null ? (free.findLast((instrument) => instrument.to <= antecedent) ?? null) : null)
  );
}

/** The instrument's words with the count before it: `24 agreements`. */
function wordsOf(parsed: Parsed, tokens: readonly Token[], instrument: InstrumentFound): string {
  let from = instrument.from;
  while (
    from > 0 &&
    instrument.from - from < 3 &&
    /^[ \u00a0]$/u.test(tokens[from]?.gap ?? '') &&
    isCountOrAdjective(tokens, from - 1, instrument)
  )
    from--;
  const span = spanOf(tokens, from, instrument.to);
  return parsed.text.slice(span.start, span.end);
}

function isCountOrAdjective(tokens: readonly Token[], i: number, instrument: InstrumentFound): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (/^\d{1,3}$/u.test(token.printed)) return true;
  const plural = /[sxn]$/u.test(tokens[instrument.to - 1]?.folded ?? '');
  return (
    plural &&
    i === instrument.from - 1 &&
    !isAny(tokens, i, [
      'article',
      'stop',
      'verb',
      'noun',
      'of',
      'and',
      'with',
      'cooperation',
      'nationality',
      'be',
      'have',
      'indefinite',
      'support',
      'bilateral',
    ]) &&
    token.folded.length <= 10 &&
    !token.capital
  );
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
  const witnesses = witnessesIn(parsed, line, memory);
  const seen = new Set(witnesses.phrases);
  const phrases = line.phrases.filter((phrase) => !seen.has(phrase));
  let signers: readonly Phrase[] = [];
  const agents = governed(tokens, phrases, cue, 'by', 16);
  if (cue.is === 'verb') {
    const found = verbArguments(tokens, phrases, cue, {
      passive: cue.passive,
      auxiliary: cue.auxiliary,
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
    proveparties(parsed, made, index);
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

/** The sentence names one of the article's two states, or takes up an instrument already spoken of. */
function concerns(parsed: Parsed, line: Line, tokens: readonly Token[], instrument: InstrumentFound): boolean {
  const states: readonly string[] = parsed.pair ?? [];
  const named = line.phrases.some((phrase) =>
    states.includes(phrase.country ?? parsed.people.of(line.sentence.index, phrase)?.country ?? ''),
  );
  const adjective = tokens.some((token) =>
    token.matches.some(({ value }) => value.is === 'nationality' && states.includes(value.country)),
  );
  const definite =
    isAny(tokens, instrument.from - 1, ['article', 'possessive']) &&
    !isAny(tokens, instrument.from - 1, ['indefinite']);
  return named || adjective || definite;
}

/** Parties that other sentences name: the first sentence that names both proves them. */
function proveparties(parsed: Parsed, made: Draft, index: number): void {
  const [a, b] = parsed.pair ?? [];
  const both = parsed.lines.find(({ phrases, sentence }) => {
    const here = new Set([
      ...phrases.map((phrase) => phrase.country),
      ...sentence.tokens.flatMap((token) =>
        token.matches.map(({ value }) => (value.is === 'nationality' ? value.country : null)),
      ),
    ]);
    return here.has(a ?? '') && here.has(b ?? '');
  });
  if (both && both.sentence.index !== index) made.quotes.add(both.sentence.index);
}

function statesOf(parsed: Parsed, line: Line, phrases: readonly Phrase[]): string[] {
  return phrases.flatMap((phrase) => {
    if (phrase.kind === 'parties' || phrase.kind === 'pair') return [...(parsed.pair ?? [])];
    if (
      (phrase.kind === 'country' ||
        phrase.kind === 'place' ||
        phrase.kind === 'person' ||
        phrase.kind === 'description' ||
        phrase.kind === 'group') &&
      phrase.country
    )
      return [phrase.country];
    if (phrase.kind === 'person')
      return [parsed.people.of(line.sentence.index, phrase)?.country ?? ''].filter((code) => code !== '');
    if (phrase.kind === 'organisation') {
      const span = spanOf(line.sentence.tokens, phrase.from, phrase.to);
      return [parsed.text.slice(span.start, span.end)];
    }
    return [];
  });
}

/** `l'accord maroco-pakistanais`, `the Saudi-Pakistani agreement`. */
function adjectivesAround(tokens: readonly Token[], instrument: InstrumentFound): string[] {
  const out: string[] = [];
  for (let i = Math.max(0, instrument.from - 4); i < Math.min(tokens.length, instrument.to + 4); i++) {
    const nation = at(tokens, i, 'nationality');
    if (nation) out.push(nation.value.country);
  }
  return out;
}

interface Witnesses {
  readonly phrases: readonly Phrase[];
  readonly participants: readonly DraftParticipant[];
}

/** `in the presence of X and Y`: all the people after it in the sentence. */
function witnessesIn(parsed: Parsed, line: Line, memory: Memory): Witnesses {
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
      { met: [], subject: null },
      { part: 'witness', side: null, others: [] },
    ).map((one) => one),
  };
}

/** Witnesses that a sentence names without a signing verb of its own: `The ceremony was held in the presence of …`. */
export function attendanceIn(parsed: Parsed, line: Line, memory: Memory): readonly DraftParticipant[] {
  return witnessesIn(parsed, line, memory).participants;
}
