import type { ReportedFact } from '../../archive/archive.ts';
import type { Article } from '../../reading/article.ts';
import type { Fact } from '../../reading/fact.ts';
import { isSameFact, type Sketch, sketchOf, traitsOf } from '../../reading/same-fact.ts';
import { isCountryName } from '../asked/countries.ts';

/** The reports of one fact, best report first. */
export interface Story {
  readonly best: ReportedFact;
  readonly others: readonly ReportedFact[];
}

/** What is compared of a report. */
interface Compared {
  readonly article: Article;
  readonly sketch: Sketch;
  readonly traits: readonly string[];
}

const compared = new WeakMap<Fact, Compared>();

/** What is compared of a fact and its article, whichever question asks for it. */
function comparedOf({ fact, article }: ReportedFact): Compared {
  const known = compared.get(fact);
  if (known?.article === article) return known;
  const sketch = sketchOf({ fact, article }, ({ name }) => isCountryName(name));
  const made = { article, sketch, traits: traitsOf(sketch) };
  compared.set(fact, made);
  return made;
}

/** Groups the reports of the same fact (`reading/same-fact.ts`), in the order given. */
export function storiesOf(
  reports: readonly ReportedFact[],
  better: (a: ReportedFact, b: ReportedFact) => number,
): readonly Story[] {
  const groups: { readonly report: ReportedFact; readonly sketch: Sketch }[][] = [];
  const byTrait = new Map<string, number[]>();
  for (const report of reports.toSorted(better)) {
    const { sketch, traits } = comparedOf(report);
    const alike = new Set(traits.flatMap((trait) => byTrait.get(trait) ?? []));
    const group = [...alike]
      .sort((a, b) => a - b)
      .map((at) => groups[at])
      .find((members) => members?.every((member) => isSameFact(member.sketch, sketch)));
    if (group) {
      group.push({ report, sketch });
      continue;
    }
    for (const trait of traits) {
      const known = byTrait.get(trait);
      if (known) known.push(groups.length);
      else byTrait.set(trait, [groups.length]);
    }
    groups.push([{ report, sketch }]);
  }
  return groups.flatMap((members) => {
    const [best, ...others] = members.map(({ report }) => report);
    return best ? [{ best, others }] : [];
  });
}
