/** The cooperation areas, by the ids of `data/areas.json`; the order is that of the answers. */
export const areaIds = [
  'security-cooperation',
  'police-cooperation',
  'intelligence-sharing',
  'counter-terrorism',
  'organised-crime',
  'drug-trafficking',
  'human-trafficking',
  'irregular-migration',
  'readmission',
  'border-security',
  'cybersecurity',
  'judicial-cooperation',
  'major-events-security',
  'defence-cooperation',
  'military-training',
  'joint-exercises',
  'defence-industry',
  'arms-procurement',
  'military-health',
  'maritime-security',
  'peacekeeping',
  'expertise-exchange',
  'regional-security',
  'western-sahara',
  'trade',
  'investment',
  'customs',
  'finance',
  'gas-oil',
  'renewable-energy',
  'water',
  'agriculture',
  'fisheries',
  'environment',
  'health',
  'education',
  'science-technology',
  'digital',
  'transport',
  'tourism',
  'culture',
  'youth-sport',
  'media',
  'religious-affairs',
  'consular',
  'mobility-visas',
  'labour-social-security',
  'development-aid',
  'human-rights',
] as const;

/** A field in which countries cooperate. */
export type AreaId = (typeof areaIds)[number];

/** What a language says of an area: the label shown (SKOS prefLabel) and the terms found in articles and questions. */
export interface AreaData {
  readonly label: string;
  /** Alternatives separated by ` | `; `*` at a word's end matches any ending, words in parentheses may be absent. */
  readonly terms: string;
  /**
   * Words that are too wide by themselves (`health` also stands in `health minister`) and name the area only where
   * fields of cooperation are listed (`cooperation in health, trade and water`) or asked for.
   */
  readonly listed: string;
}

/** Every area's words, so that the type checker asks a new language for all of them. */
export type AreaWords = Readonly<Record<AreaId, AreaData>>;

/** Whether the word is the id of an area. */
export function isAreaId(word: string): word is AreaId {
  return areaIds.some((id) => id === word);
}

/** The areas that a wide one is made of (SKOS narrower), for questions that ask widely: `agreements on migration`. */
export const narrower: Readonly<Partial<Record<AreaId, readonly AreaId[]>>> = {
  'security-cooperation': [
    'police-cooperation',
    'intelligence-sharing',
    'counter-terrorism',
    'organised-crime',
    'drug-trafficking',
    'human-trafficking',
    'border-security',
    'cybersecurity',
    'major-events-security',
    'maritime-security',
    'regional-security',
  ],
  'irregular-migration': ['readmission', 'mobility-visas'],
  'defence-cooperation': [
    'military-training',
    'joint-exercises',
    'defence-industry',
    'arms-procurement',
    'military-health',
  ],
  trade: ['investment', 'customs'],
  'renewable-energy': ['gas-oil'],
};
