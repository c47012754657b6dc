import { clauseOf } from './arguments.ts';
import type { CueFound } from './cues.ts';
import type { Parsed } from './parsed.ts';
import { at, isAny, spanOf, type Token } from './tokens.ts';

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

/** `signed an agreement on …, a convention on … and a protocol`: each further instrument with an indefinite article. */
export function others(
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
export function isAttribute(tokens: readonly Token[], cue: CueFound, instrument: InstrumentFound): boolean {
  return (
    cue.is === 'verb' &&
    cue.form === 'participle' &&
    cue.auxiliary === null &&
    cue.to === instrument.from &&
    isAny(tokens, cue.from - 1, ['article', 'indefinite', 'negation'])
  );
}

/** `no agreement`, `sans signature d'accord`: there is none to report. */
export function isNone(tokens: readonly Token[], from: number): boolean {
  return isAny(tokens, from - 1, ['negation']) || isAny(tokens, from - 2, ['negation']);
}

/** The instrument that the cue is about: after an active verb or a noun, before a passive one. */
export function instrumentOf(
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
export function wordsOf(parsed: Parsed, tokens: readonly Token[], instrument: InstrumentFound): string {
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
