/** How far a fact has come, taken from the article's verb; the README explains each. */
export const statuses = [
  'signed',
  'held',
  'agreed',
  'pledged',
  'discussed',
  'proposed',
  'may',
  'planned',
  'expected',
  'denied',
  'historical',
] as const;
export type Status = (typeof statuses)[number];

/** From what took place to what was only said, as answers and digests show it; denials and background come last. */
export const furthestFirst: readonly Status[] = [
  'signed',
  'held',
  'agreed',
  'pledged',
  'planned',
  'expected',
  'discussed',
  'proposed',
  'may',
  'denied',
  'historical',
];

/** What a participant does in a fact. */
export const parts = ['host', 'visitor', 'party', 'signatory', 'witness', 'speaker', 'participant'] as const;
export type Part = (typeof parts)[number];

/** How people met. */
export const modes = ['in-person', 'phone', 'video'] as const;
export type Mode = (typeof modes)[number];
