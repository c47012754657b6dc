import type { Draft } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';

/** In sentences: so far behind the first report of a signature it is told once more, with its place. */
const soon = 4;

/** `LIMA – Peru signed a treaty with Italy. It was signed in Rome by X`: the town that is stated, and not the one where it was written. */
export function settleWritten({ dateline }: Parsed, drafts: readonly Draft[]): void {
  for (const [i, one] of drafts.entries()) {
    if (one.kind !== 'agreement' || one.status !== 'signed' || one.sentence !== dateline.sentence) continue;
    if (one.place === null || one.place.words !== dateline.place) continue;
    const again = drafts
      .slice(i + 1)
      .find(
        ({ kind, status, sentence, parties }) =>
          kind === 'agreement' &&
          status === 'signed' &&
          sentence > one.sentence &&
          sentence - one.sentence <= soon &&
          parties.length > 0 &&
          parties.every((party) => one.parties.includes(party)),
      );
    if (again?.place && again.place.words !== one.place.words) [one.place, one.country] = [again.place, again.country];
  }
}
