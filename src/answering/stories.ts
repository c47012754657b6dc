import type { ReportedFact } from '../archive/archive.ts';
import type { Article } from '../reading/article.ts';
import type { Fact } from '../reading/fact.ts';
import { isSameFact, type Sketch, sketchOf, traitsOf } from '../reading/same-fact.ts';
import { memoOf } from '../text/memo.ts';
import { isCountryName } from './countries.ts';

/** The reports of one fact, best report first. */
export interface Story {
  readonly best: ReportedFact;
  readonly others: readonly ReportedFact[];
}

/** What is compared of a fact, whichever question asks for it. */
const comparedOf = memoOf((fact: Fact) =>
  memoOf((article: Article) => {
    const sketch = sketchOf({ fact, article }, ({ name }) => isCountryName(name));
    return { sketch, traits: traitsOf(sketch) };
  }),
);

/** Groups the reports of the same fact (`reading/same-fact.ts`), in the order given. */
export function storiesOf(
  reports: readonly ReportedFact[],
  better: (a: ReportedFact, b: ReportedFact) => number,
): readonly Story[] {
  const groups: { readonly report: ReportedFact; readonly sketch: Sketch }[][] = [];
  const byTrait = new Map<string, number[]>();
  for (const report of reports.toSorted(better)) {
    const { sketch, traits } = comparedOf(report.fact)(report.article);
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
