import type { Fact } from '../../reading/fact.ts';

/** Whoever takes part in a fact: participants, signatories, witnesses and the speaker. */
export function actorsOf(fact: Fact): readonly string[] {
  return [
    ...new Set(
      [...fact.participants, ...fact.signatories, ...fact.witnesses, ...(fact.speaker ? [fact.speaker] : [])].flatMap(
        ({ actorId }) => (actorId === null ? [] : [actorId]),
      ),
    ),
  ];
}

/** The alpha-2 codes of a fact: its parties, its participants' countries and where it happened. */
export function countriesOf(fact: Fact): readonly string[] {
  return [
    ...new Set(
      [fact.country, ...fact.parties, ...fact.participants.map(({ country }) => country)].filter(
        (code): code is string => code !== null && /^[A-Z]{2}$/.test(code),
      ),
    ),
  ];
}
