import type { Archive, ArchiveOptions } from '../../../src/archive/archive.ts';
import { plainArticle } from '../../support/plain-reader.ts';

type Options = Partial<Omit<ArchiveOptions, 'path'>>;

/** A place where one archive can be opened several times; `open` may be called again while another handle is open. */
export interface Shelf {
  open(options?: Options): Promise<Archive>;
  clear(): Promise<void>;
}

/** What the parts of the contract work with: a new archive for each test, closed and cleared after it. */
export interface Rig {
  /** The test's first handle. */
  archive(): Archive;
  /** Another handle on the same archive. */
  open(options?: Options): Promise<Archive>;
  close(handle: Archive): Promise<void>;
  /** Another, empty archive. */
  shelf(): Promise<Shelf>;
}

export const noon = new Date('2026-01-20T12:00:00Z');
export const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);

export const meeting = plainArticle(
  'meeting',
  [
    'person: Ada Testova = Testova | minister of tests | PK',
    'person: Bob Oldman = Oldman | director of checks | MA',
    'meeting held: Ada Testova, Bob Oldman | MA | cybersecurity | MA, PK',
    'The two officials discussed fisheries in the harbour.',
    'menu: Carl Sidebar opens a bridge',
  ],
  { url: 'https://news.example/one', published: '2026-01-13', publishedFrom: 'url' },
);
export const pledge = plainArticle(
  'pledge',
  [
    'person: Ada Testova | minister of tests | PK',
    'cooperation pledged: Ada Testova | PK | fisheries | PK, MA',
    'De minister beloofde steun aan de havens.',
  ],
  { language: 'nl' },
);
