import type { Status } from '../../text/ladder.ts';
import { countryOf, type Draft } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { areStates, namesAll, nationsIn, partyOf } from '../parties/party-names.ts';
import { holds } from '../words/kinds.ts';
import { reach, statesIn } from './contacts.ts';

/** So many sentences, the title among them, say what an article is about. */
const opening = 3;

/** What came of it is open, or nothing: as any state may want, expect or refuse an agreement, of whom is to be said there. */
const open: ReadonlySet<Status> = new Set(['discussed', 'proposed', 'may', 'expected', 'denied']);

/**
 * Without the agreements of which nothing says whose they are. Where the parties are only supposed, the sentence or the one before
 * name them both, it says `the two countries`, somebody of theirs signed, both act in the opening of the article, or a contact of
 * theirs is told near; of an agreement that is not made its own sentence says it.
 */
export function withoutSupposed(parsed: Parsed, drafts: readonly Draft[]): readonly Draft[] {
  const contacts = drafts.filter(({ kind, supposed }) => kind !== 'statement' && !supposed);
  return drafts.filter((one) => {
    const named = isNamed(parsed, one);
    const near = () =>
      !isOfOthers(parsed, one) && contacts.some((contact) => (named ? isOfTheirs : areThose)(contact, one));
    const told = !one.supposed || isSaid(parsed, one) || near();
    if (told && one.supposed) contacts.push(one);
    return told;
  });
}

/** By the words of the sentence and of the one before. */
function isSaid(parsed: Parsed, one: Draft): boolean {
  const { sentence, parties, participants } = one;
  const { lines } = parsed;
  const own = lines[sentence];
  if (!own || saysOfTwo(own) || !parties.some((party) => areStates([party, party]))) return true;
  if (participants.some((one) => one.part === 'signatory' && parties.includes(countryOf(one) ?? ''))) return true;
  if (!isNamed(parsed, one)) return false;
  if (isOfOthers(parsed, one)) return false;
  const near = [own, lines[sentence - 1]];
  return (
    parties.every((party) => near.some((line) => line !== undefined && namesAll(parsed, line, [party]))) ||
    (sentence <= reach && lines.slice(0, opening).some((line) => actTogether(parsed, line, parties)))
  );
}

/**
 * What is open is told of those whom its sentence names, or of the one with whom it is to be: `An accord will be signed with Ghana`; and
 * what is proposed, of the one who does: `Accra proposed a treaty`.
 */
function isNamed(parsed: Parsed, { kind, status, sentence, parties, mention }: Draft): boolean {
  const line = parsed.lines[sentence];
  if (kind !== 'agreement' || !open.has(status) || !line || namesAll(parsed, line, parties)) return true;
  const proposes = status === 'proposed' && mention?.definite === false;
  return line.phrases.some(
    (phrase) =>
      (phrase.governor === 'with' || (proposes && phrase.governor === null && !phrase.genitive)) &&
      partyOf(parsed, line, phrase).some((party) => parties.includes(party)),
  );
}

/** The sentence names a state that is none of the two, and not both of them: of three or more nobody tells which. */
function isOfOthers({ lines }: Parsed, { sentence, parties }: Draft): boolean {
  const { tokens } = lines[sentence]?.sentence ?? { tokens: [] };
  const named = nationsIn(tokens, 0, tokens.length);
  return named.some((state) => !parties.includes(state)) && !parties.every((party) => named.includes(party));
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
  holds(tokens, ['bilateral', 'pair', 'counterpart', 'three']) ||
  phrases.some(({ kind }) => kind === 'pair' || kind === 'parties');

/** A meeting, a visit or an agreement near of one of them, and of nobody else. */
function isOfTheirs(contact: Draft, { sentence, parties }: Draft): boolean {
  if (Math.abs(contact.sentence - sentence) > reach) return false;
  const states = statesIn(contact);
  return states.size > 0 && (!areStates(parties) || states.isSubsetOf(new Set(parties)));
}

/** A meeting or a visit near of just those, or one right before at which what is open is to come: `At the session a treaty is to be signed`. */
function areThose(contact: Draft, { sentence, parties, future }: Draft): boolean {
  if (contact.kind === 'agreement' || Math.abs(contact.sentence - sentence) > reach) return false;
  const states = statesIn(contact);
  const next = future && sentence >= contact.sentence && sentence - contact.sentence <= 3;
  if (states.size === 0 || !states.isSubsetOf(new Set(parties))) return false;
  return next || states.size === parties.length;
}
