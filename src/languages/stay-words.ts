import type { Words } from '../text/patterns.ts';

/** What the press calls those of a journey, and how it says who travels along. */
export interface StayWords {
  /** `guest | visitor | visiting`: whoever was received. */
  readonly guests: Words;
  /** `agenda | programme`: what holds the meetings of whoever is on a journey. */
  readonly programmes: Words;
  /** `citizens | tourists | companies`: those who hold no office, and whose journeys are nothing between states. */
  readonly crowds: Words;
  /** `warned against | easier to`: right before words for a journey that nobody is told to make. */
  readonly impersonal: Words;
  /** `respective`: right before counterparts of several, each of whom has his own. */
  readonly respective?: Words;
  /** `host`: whoever received them. */
  readonly hosts: Words;
  /** `neighbouring`: right before the name of a state or town. */
  readonly neighbours: Words;
  /** `country | kingdom`: with a definite article, the state where the journey leads. */
  readonly homeland: Words;
  /** `accompanies | travels with`: of those who are on a journey with whoever it was told of. */
  readonly accompanies: Words;
  /** `was | were | accompanied her`: beside those words, of a journey that is over. */
  readonly accompanied: Words;
  /** `delegation | entourage`: what those who travel along are called together. */
  readonly retinue: Words;
  /** `welcoming party`: those whom the travellers meet when they arrive. */
  readonly welcomers: Words;
  /** `includes | is part of`: beside such a word, before or behind the names of those who belong to it. */
  readonly belongs: Words;
  /** The verb in two parts of those who go along: `reist … mee`. */
  readonly goesAlong?: { readonly verbs: Words; readonly particles: Words };
  /** `where`: opens a clause behind the state or town in which it takes place. */
  readonly where: Words;
  /** `grants | offers`: before a word for a journey, whoever does so is at home. */
  readonly grants: Words;
  /** How a journey leads on whoever makes it: `took`, `takes`, `will take`. */
  readonly leads: { readonly past: Words; readonly present: Words; readonly future: Words };
  /** `ambassador`: who lives in the country that receives them, and makes no journey. */
  readonly residents: Words;
  /** `ambassador | envoy`: only of them is what follows `to` or `in` a part of the office. */
  readonly accredited: Words;
}
