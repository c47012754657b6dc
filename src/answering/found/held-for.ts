import type { ReportedFact } from '../../archive/archive.ts';
import type { Fact } from '../../reading/fact.ts';
import type { ArchiveView } from '../archive-view.ts';
import { countryMatcher } from '../asked/countries.ts';
import { holders } from '../asked/offices.ts';
import { statesBeside } from '../asked/offices-beside.ts';
import { countryCodes, type Question } from '../asked/question.ts';
import { findEvery, foldedOf, tokensOf } from '../asked/tokens.ts';
import { betweenStates } from './on-journey.ts';

/** The states that a fact must concern: not those whose office alone is asked for, where another is named beside it. */
export function statesSought(question: Question): readonly string[] {
  const beside = question.actors.length > 0 ? [] : statesBeside(question);
  return beside.length > 0 ? beside : countryCodes(question);
}

/**
 * The facts that concern also the states whose offices were asked for: as stated of somebody or something in them, else of
 * a holder of whom no state is stated, where the sentences name the state or the article tells of just the two.
 */
export async function heldForState(
  archive: ArchiveView,
  facts: readonly ReportedFact[],
  question: Question,
): Promise<readonly ReportedFact[]> {
  const sought = statesSought(question);
  const own = countryCodes(question).filter((code) => !sought.includes(code));
  if (own.length === 0) return facts;
  const stated = ({ fact }: ReportedFact) => own.every((code) => concerns(fact, code));
  const open = facts.filter((one) => !stated(one) && isOpen(one.fact, question));
  const [code = ''] = own;
  const between = own.length > 1 ? [] : await betweenStates(archive, open, code);
  return facts.filter(
    (one) => stated(one) || (open.includes(one) && (namesStates(one.fact, own) || between.includes(one))),
  );
}

/** Whether nothing states of which state those are who hold the offices asked for. */
const isOpen = (fact: Fact, { offices }: Question): boolean =>
  offices.every((office) => holders(fact, office).some(({ country }) => country === null));

const concerns = ({ parties, participants, country }: Fact, code: string): boolean =>
  country === code || parties.includes(code) || participants.some((one) => one.country === code);

/** Whether the sentences of a fact name every one of the states. */
export function namesStates({ quotes }: Fact, codes: readonly string[]): boolean {
  const named = quotes.flatMap(({ words }) => findEvery(countryMatcher(), foldedOf(tokensOf(words))));
  return codes.every((code) => named.some(({ value }) => value.code === code && value.as !== 'capital'));
}

/** Where a state's office is asked for, only those said to hold it there, if anybody is: of the others no state is stated. */
export function ofKnownState(facts: readonly ReportedFact[], { offices }: Question): readonly ReportedFact[] {
  const stated = offices.filter(({ country }) => country !== null);
  const sure = facts.filter(({ fact }) =>
    stated.every((office) => holders(fact, office).some(({ country }) => country === office.country)),
  );
  return sure.length > 0 ? sure : facts;
}
