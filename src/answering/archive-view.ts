import type { Archive } from '../archive/archive.ts';

/** What answering asks of an archive: it reads, and never writes. */
export type ArchiveView = Pick<
  Archive,
  'article' | 'reports' | 'facts' | 'actors' | 'findActors' | 'findPassages' | 'coverage' | 'changesAfter'
>;
