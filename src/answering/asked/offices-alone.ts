import { isNoTitle } from './offices.ts';
import type { AskedActor } from './people.ts';
import type { AskedOffice } from './question.ts';
import { type Found, finds } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Offices that are not just the title before or after a name that was found. */
export function officesAlone(
  offices: readonly Found<AskedOffice>[],
  names: readonly Found<AskedActor>[],
  folded: readonly string[],
  { filler }: Vocabulary,
): AskedOffice[] {
  const fills = (from: number, to: number) => folded.slice(from, to).every((word) => finds(filler, [word]));
  const noTitle = (office: Found<AskedOffice>, name: Found<AskedActor>) =>
    name.value.actors.every(
      ({ roles, country }) =>
        // `Moroccan minister Testova` of another state asks for both.
        (office.value.country !== null && country !== null && office.value.country !== country) ||
        isNoTitle(
          office.value,
          roles.map(({ role }) => role),
        ),
    );
  const titles = (office: Found<AskedOffice>) =>
    names.some(
      (name) =>
        (name.from === office.to ||
          (name.to <= office.from && office.from - name.to <= 2 && fills(name.to, office.from))) &&
        !noTitle(office, name),
    );
  return offices.filter((office) => !titles(office)).map(({ value }) => value);
}
