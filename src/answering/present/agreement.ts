import type { Fact } from '../../reading/fact.ts';
import { countryName } from '../asked/countries.ts';
import type { Question } from '../asked/question.ts';
import { apart, dot, fill, inARow } from '../phrases.ts';
import { areaNames } from './areas.ts';
import { witnessesOf } from './meeting.ts';

/** `une note de compréhension · Morocco, Pakistan`: the instrument as printed and its parties. */
export function agreementLead(fact: Fact, question: Question): string {
  const instrument = apart(fact.instrument?.words ?? question.labels.kinds.agreement, question.labels);
  return fact.parties.length === 0 ? instrument : instrument + dot + partyNames(fact, question);
}

/** The parties in the language of the question, in the order of the article. */
export function partyNames(fact: Pick<Fact, 'parties'>, { language, labels }: Question): string {
  return inARow(
    fact.parties.map((party) => countryName(party, language)),
    labels,
  );
}

/** Signatories are named only if the article names them; what is covered is quoted item by item. */
export function agreementDetails(fact: Fact, question: Question): readonly string[] {
  const { labels } = question;
  const signatories = fact.signatories.map(({ name }) => name);
  const covered = fact.scope.map(({ words }) => words);
  return [
    signatories.length === 0
      ? labels.signatoriesNotNamed
      : fill(labels.signatories, { names: inARow(signatories, labels) }),
    ...witnessesOf(fact, question),
    ...(covered.length === 0
      ? areaNames(fact.areas, question)
      : [fill(labels.covers, { words: covered.join(labels.semicolon) })]),
    ...(fact.followUp === null ? [] : [fill(labels.followUp, { words: fact.followUp.words })]),
  ];
}
