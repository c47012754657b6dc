import type { Parsed } from '../parsed.ts';
import { isRepeated, numberFrom } from '../words/number-words.ts';
import { isAny, spanOf, type Token } from '../words/tokens.ts';
import type { InstrumentFound } from './instruments.ts';

/** The instrument's words with the count before it: `24 agreements`. */
export function wordsOf(parsed: Parsed, tokens: readonly Token[], instrument: InstrumentFound): string {
  let from = instrument.from;
  while (
    from > 0 &&
    instrument.from - from < 3 &&
    (/^[ \u00a0]$/u.test(tokens[from]?.gap ?? '') || isRepeated(tokens, from) || isRepeated(tokens, from - 1)) &&
    isCountOrAdjective(tokens, from - 1, instrument)
  )
    from--;
  if (isAny(tokens, from, ['count'])) from = numberFrom(tokens, from);
  const span = spanOf(tokens, from, instrument.to);
  return parsed.text.slice(span.start, span.end);
}

function isCountOrAdjective(tokens: readonly Token[], i: number, instrument: InstrumentFound): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (/^\d{1,3}$/u.test(token.printed)) return true;
  if (isAny(tokens, i, ['count']) && !isAny(tokens, i, ['article', 'indefinite', 'and']) && instrument.count)
    return true;
  if (token.caseless) return false;
  const plural = instrument.count !== null || /[sxn]$/u.test(tokens[instrument.to - 1]?.folded ?? '');
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
      'speech',
      'bilateral',
    ]) &&
    token.folded.length <= 10 &&
    !token.capital
  );
}
