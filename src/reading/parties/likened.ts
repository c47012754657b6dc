import type { Draft } from '../drafts.ts';
import { type InstrumentFound, isSimilar } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import { partyOf } from './party-names.ts';

/**
 * `Germany and France have already concluded similar agreements`, behind one of Kenya with Ukraine: each of them made its own with that
 * partner. None where it is not told which of the two that is; null where the sentence names its parties itself.
 */
export function likenedPairs(
  parsed: Parsed,
  line: Line,
  instrument: InstrumentFound,
  parties: readonly string[],
  known: Draft | null,
): readonly (readonly string[])[] | null {
  if (known?.parties.length !== 2 || !isSimilar(line.sentence.tokens, instrument)) return null;
  if (parties.length === 0 || parties.some((party) => known.parties.includes(party) || !/^[A-Z]{2}$/u.test(party)))
    return null;
  if (line.phrases.some(({ governor }) => governor === 'with' || governor === 'between')) return null;
  const told = parsed.lines[known.sentence];
  const partners = told?.phrases.filter(({ kind, governor }) => kind === 'country' && governor === 'with') ?? [];
  const [partner, ...more] = new Set(told ? partners.flatMap((phrase) => partyOf(parsed, told, phrase)) : []);
  if (partner === undefined || more.length > 0 || !known.parties.includes(partner)) return [];
  return parties.map((party) => [party, partner]);
}
