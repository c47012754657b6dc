import { statesTogether } from '../areas/states-together.ts';
import { ownedDate } from '../clauses/owned-dates.ts';
import { placeNear } from '../clauses/setting.ts';
import { nothingSaid, participantsOf } from '../coreference/coreference.ts';
import { type Draft, draft } from '../drafts.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import { statesOpening } from '../parties/they.ts';
import { holds } from '../words/kinds.ts';
import { at, endsBefore, isAny, spanOf } from '../words/tokens.ts';
import { nameOf } from './signed-by.ts';

/** `In a joint statement, Kenya and Ghana affirmed …`: what is quoted from a statement of both, they have issued. */
export function issuedIn(parsed: Parsed, line: Line, instruments: readonly InstrumentFound[]): Draft | null {
  const { tokens, index } = line.sentence;
  const found = instruments.find(({ type, from, definite, count }) => {
    if ((type !== 'joint_statement' && type !== 'declaration') || definite || count !== null || from > 12) return false;
    const article = endsBefore(tokens, from, 'indefinite');
    if (article === 0 && !tokens[from]?.caseless) return false;
    const told = (['at', 'source'] as const).some((is) => endsBefore(tokens, from - article, is) > 0);
    return told && (type === 'joint_statement' || isJoint(line, from));
  });
  if (!found) return null;
  const named = statesTogether(parsed, line);
  const people = line.phrases.filter(({ kind, governor }) => kind === 'person' && governor === null).length;
  const opening = named.length < 2 && people >= 2 ? (statesOpening(parsed, index)?.parties ?? parsed.pair ?? []) : [];
  // `In a joint statement the presidents X, Y and Z called on …`: those of the states that the article opens with.
  const parties = opening.length >= 2 && opening.length === people ? opening : named;
  if (parties.length < 2 || holds(tokens, ['hypothesis', 'expected', 'may', 'future'])) return null;
  return {
    ...draft('agreement', 'signed', index, spanOf(tokens, found.from, found.to)),
    ...nameOf(parsed, line, found),
    parties: [...parties],
  };
}

/** `held an exchange of notes`, `lifted visas through an exchange of notes`: an instrument that is itself the deed. */
export function exchangedIn(parsed: Parsed, line: Line, instruments: readonly InstrumentFound[]): Draft | null {
  const { tokens, index } = line.sentence;
  const found = instruments.find(({ type, from }) => {
    if (type !== 'exchange_of_notes') return false;
    for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
      if (/[,;:]/u.test(tokens[i + 1]?.gap ?? '')) return false;
      if (isAny(tokens, i, ['support'])) return true;
      // `extended their accord through an exchange of notes`: that of the accord.
      if (isAny(tokens, i, ['means'])) return instruments.length === 1;
    }
    return false;
  });
  const open = ['hypothesis', 'expected', 'may', 'future', 'negation', 'denied', 'historical'] as const;
  const parties = found ? statesTogether(parsed, line) : [];
  if (!found || parties.length < 2 || holds(tokens, open)) return null;
  const people = line.phrases.filter(
    ({ kind, governor, genitive, to }) => kind === 'person' && governor === null && !genitive && to <= found.from,
  );
  const place = placeNear(parsed, line, found);
  return {
    ...draft('agreement', 'signed', index, spanOf(tokens, found.from, found.to)),
    ...nameOf(parsed, line, found),
    participants: participantsOf(parsed, line, people, nothingSaid(), { part: 'signatory', side: null, others: [] }),
    date: ownedDate(parsed, line, found, 'agreement'),
    place: place?.words ? { words: place.words, country: place.country } : null,
    country: place?.country ?? null,
    parties: [...parties],
  };
}

/** `declaración conjunta`: said of both, in the instrument's own words. */
function isJoint({ sentence: { tokens } }: Line, from: number): boolean {
  return (at(tokens, from, 'instrument')?.length ?? 1) > 1;
}
