import { languages } from '../../languages/all.ts';
import { fold } from '../../text/fold.ts';
import { memo, memoOf } from '../../text/memo.ts';
import { alternatives } from '../../text/patterns.ts';
import { foldedOf, type Token } from './tokens.ts';

/** Whether a folded word is a small one inside names, in some language: `de`, `van`. */
export const isParticle = memo((folded: string): boolean =>
  languages.some(({ particles }) => particles.split('|').some((particle) => fold(particle.trim()) === folded)),
);

/** Whether a folded word says of whom somebody descends: `ben`, `ould`. `al` and `el` do not, and are often left out. */
export const tellsOfDescent = memo(
  (folded: string): boolean =>
    folded.length > 2 &&
    languages.some(({ tellingParticles }) => alternatives(tellingParticles).some(([word]) => word === folded)),
);

/** Whether it is an article, with which names are written too: `Le Drian`, `Den Haag`. */
const isArticle = memo((folded: string): boolean =>
  languages.some(({ articles }) => alternatives(articles).some(([word]) => word === folded)),
);

/** Two small words that stand in no sentence but before a surname. */
export const onlyInNames: readonly string[] = ['van der', 'van den', 'von der'];

/** The words of a question that stand before a name as a part of it: both small ones of `von der Leyen`. */
export const namesOpened = memoOf((tokens: readonly Token[]): ReadonlySet<number> => {
  const folded = foldedOf(tokens);
  const opened = new Set<number>();
  for (let index = tokens.length - 2; index >= 0; index--) {
    const word = folded[index] ?? '';
    const small = isParticle(word) || isArticle(word);
    if (small && (opened.has(index + 1) || tokens[index + 1]?.capital)) opened.add(index);
  }
  // On a phone all is small: `van der`, as no sentence has it but in names.
  for (const index of folded.keys())
    if (onlyInNames.includes(`${folded[index]} ${folded[index + 1]}`) && index + 2 < folded.length)
      opened.add(index).add(index + 1);
  return opened;
});
