import type { Language } from '../../languages/language.ts';
import type { ArchiveView } from '../archive-view.ts';
import type { AskedCountry } from './question.ts';

/**
 * Of states that are called the same, the one that something is reported of together with the others that are asked for;
 * of several the likelier, which a language lists first.
 */
export async function ofNamesakes(
  archive: Pick<ArchiveView, 'concerns'>,
  countries: readonly AskedCountry[],
  { nationalities }: Language,
): Promise<readonly AskedCountry[]> {
  return Promise.all(
    countries.map(async (country) => {
      const { code, namesakes = [] } = country;
      if (namesakes.length === 0) return country;
      const others = countries.filter((other) => other !== country).map((other) => other.code);
      const listed = Object.keys(nationalities);
      const codes = [code, ...namesakes.filter((other) => !others.includes(other))].toSorted(
        (a, b) => listed.indexOf(a) - listed.indexOf(b),
      );
      for (const beside of others.length > 0 ? [others, []] : [others])
        for (const one of codes) if (await archive.concerns([one, ...beside])) return { ...country, code: one };
      return country;
    }),
  );
}
