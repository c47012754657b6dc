import type { Words } from '../text/patterns.ts';

/** Organs, bodies of several states, and parts of a state: who is a party, and by which name. */
export interface BodyWords {
  /** Organs that stand for their state: `ministry | government | embassy`. */
  readonly state: Words;
  /** What stands behind a possessive for somebody's own state: `country | government`. */
  readonly own: Words;
  /** Organs and offices that one state alone calls so, by its alpha-2 code: `White House`, `Bundestag`. */
  readonly national?: Readonly<Record<string, Words>>;
  /** Bodies of several states, each a party by its own name: `European Union | World Bank`. */
  readonly world: Words;
  /** Names for several states that are these and nothing more, by their codes: `BE LU NL`, the Benelux. */
  readonly unions: Readonly<Record<string, Words>>;
  /** Offices and organs that act for such bodies, by the body's name: `European Commissioner`, `European Commission`. */
  readonly offices: Readonly<Record<string, Words>>;
  /** Their letters that are also the code of a state, with the name: `AU`, the African Union and not Australia. */
  readonly letters: Readonly<Record<string, string>>;
  /** Where states sit together, so that it is itself no party: `joint commission | session | council`. */
  readonly joint: Words;
  /** Nouns for several bodies, towns or parts of a state, behind `the two`: `universities | agencies | cities`. */
  readonly several: Words;
  /** Nouns for several states, behind the name that they share and before their own: `the Mercosur countries Argentina, Brazil`. */
  readonly members: Words;
  /** Those who lead them, in the plural: `mayors | rectors`. */
  readonly leaders: Words;
  /** Whoever leads a town or a part of a state: `mayor | governor`. */
  readonly leader: Words;
  /** Head nouns of towns and parts of a state, of which each signs for itself: `city | cities | province`. */
  readonly districts: Words;
  /** That towns become partners, in the name of an instrument or right behind it: `twinning | sister city`. */
  readonly twinning: Words;
  /** Nouns for towns, of which a sentence takes two up: `the two towns`. */
  readonly towns: Words;
  /** Parts of a state that sign for themselves: `Flanders | Scotland | Quebec`. */
  readonly regions: Words;
  /** The same by the state that they are part of, each with its adjectives: `Flanders`, `Flemish`. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, Words>>>>;
  /** What stands for the noun of the body before it: `celle de Kayes`, `that of Kayes`. */
  readonly sameKind?: Words;
  /** Companies: what they sign with each other is none of ours. */
  readonly firm: Words;
  /** Who acts for no state, though an adjective says whence they are: `club | team | singer`. */
  readonly unofficial: Words;
}
