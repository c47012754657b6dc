import type { Words } from '../text/patterns.ts';

/** Role nouns and the sector of those who hold them (PLOVER: GOV MIL COP SPY JUD LEG JRN BUS EDU IGO). */
export interface RoleData {
  readonly sector: string;
  readonly words: Words;
  /** The same in letters, which only capitals make an office: `PM`. */
  readonly acronyms?: Words;
  /** They mean somebody who was named before, and nobody by themselves: `der 58-Jährige`. */
  readonly refers?: true;
}
