import { countryOf, type Draft } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { areStates, namesAll, partyOf } from '../parties/party-names.ts';
import { holds } from '../words/kinds.ts';
import { reach, statesIn } from './contacts.ts';

/** So many sentences, the title among them, say what an article is about. */
const opening = 3;

/**
 * Without the agreements of which nothing says whose they are. Where the parties are only supposed, the sentence or the one before
 * name them both, it says `the two countries`, somebody of theirs signed, both act in the opening of the article, or a contact of
 * theirs is told near.
 */
export function withoutSupposed(parsed: Parsed, drafts: readonly Draft[]): readonly Draft[] {
  const contacts = drafts.filter(({ kind, supposed }) => kind !== 'statement' && !supposed);
  return drafts.filter((one) => {
    const told = !one.supposed || isSaid(parsed, one) || contacts.some((contact) => isOfTheirs(contact, one));
    if (told && one.supposed) contacts.push(one);
    return told;
  });
}

/** By the words of the sentence and of the one before. */
function isSaid(parsed: Parsed, { sentence, parties, participants }: Draft): boolean {
  const { lines } = parsed;
  const own = lines[sentence];
  if (!own || saysOfTwo(own) || !parties.some((party) => areStates([party, party]))) return true;
  if (participants.some((one) => one.part === 'signatory' && parties.includes(countryOf(one) ?? ''))) return true;
  const near = [own, lines[sentence - 1]];
  return (
    parties.every((party) => near.some((line) => line !== undefined && namesAll(parsed, line, [party]))) ||
    (sentence <= reach && lines.slice(0, opening).some((line) => actTogether(parsed, line, parties)))
  );
}

/** `Kenya and Ghana held talks`, `the minister of Kenya received the ambassador of Ghana`: all of them take part in what it tells. */
function actTogether(parsed: Parsed, line: Line, parties: readonly string[]): boolean {
  const acting = line.phrases.filter(
    ({ kind, governor, genitive }) => kind !== 'place' && !genitive && governor !== 'at' && governor !== 'from',
  );
  const named = new Set(acting.flatMap((phrase) => partyOf(parsed, line, phrase)));
  return named.size === parties.length && parties.every((party) => named.has(party));
}

/** `the two countries`, `her counterpart`, `bilateral`. */
const saysOfTwo = ({ phrases, sentence: { tokens } }: Line): boolean =>
  holds(tokens, ['bilateral', 'pair', 'counterpart']) ||
  phrases.some(({ kind }) => kind === 'pair' || kind === 'parties');

/** A meeting, a visit or an agreement near of one of them, and of nobody else. */
function isOfTheirs(contact: Draft, { sentence, parties }: Draft): boolean {
  if (Math.abs(contact.sentence - sentence) > reach) return false;
  const states = statesIn(contact);
  return states.size > 0 && (!areStates(parties) || states.isSubsetOf(new Set(parties)));
}
