import type { Stamps } from './stamps.ts';

/** A file that was shared in a message. */
export interface SharedFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly size: number;
  /** Part of the address that it is downloaded from. */
  readonly secret: string;
}

/** Files on their way in, and those that were shared. */
export interface Files {
  /** Gives out an address for a file to come. */
  readonly expect: (name: string, size: number) => { readonly id: string; readonly secret: string };
  /** How many bytes are expected at an address; null where none are. */
  readonly expectedAt: (secret: string) => { readonly id: string; readonly size: number } | null;
  readonly store: (id: string, bytes: Uint8Array) => void;
  /** Makes a stored file downloadable; null when there is none with this id, or it was shared already. */
  readonly share: (id: string, title: string) => SharedFile | null;
  readonly download: (secret: string) => { readonly file: SharedFile; readonly bytes: Uint8Array } | null;
}

/** The largest file that is taken. */
export const MOST_FILE_BYTES = 40_000_000;
/** The oldest files are forgotten beyond this, so that a workspace left running does not grow without end. */
const MOST_KEPT_BYTES = 100_000_000;
const MOST_WAITING = 20;

interface Waiting {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly secret: string;
  readonly bytes: Uint8Array | null;
}

/** No files yet; all are held in memory. */
export function createFiles(stamps: Stamps): Files {
  const waiting = new Map<string, Waiting>();
  const shared = new Map<string, { readonly file: SharedFile; readonly bytes: Uint8Array }>();

  function forgetOldest(): void {
    let kept = [...shared.values()].reduce((sum, { file }) => sum + file.size, 0);
    for (const [secret, { file }] of shared) {
      if (kept <= MOST_KEPT_BYTES) return;
      shared.delete(secret);
      kept -= file.size;
    }
  }

  return {
    expect: (name, size) => {
      const [oldest] = waiting.keys();
      if (waiting.size >= MOST_WAITING && oldest !== undefined) waiting.delete(oldest);
      const one = { id: stamps.id('F'), name, size, secret: stamps.secret(), bytes: null };
      waiting.set(one.id, one);
      return one;
    },
    expectedAt: (secret) => [...waiting.values()].find((one) => one.secret === secret && one.bytes === null) ?? null,
    store: (id, bytes) => {
      const one = waiting.get(id);
      if (one === undefined) return;
      waiting.set(id, { ...one, bytes });
      let held = [...waiting.values()].reduce((sum, each) => sum + (each.bytes?.length ?? 0), 0);
      for (const each of [...waiting.values()]) {
        if (held <= MOST_KEPT_BYTES) return;
        waiting.delete(each.id);
        held -= each.bytes?.length ?? 0;
      }
    },
    share: (id, title) => {
      const one = waiting.get(id);
      if (one === undefined || one.bytes === null) return null;
      waiting.delete(id);
      const file = { id, name: one.name, title: title || one.name, size: one.bytes.length, secret: stamps.secret() };
      shared.set(file.secret, { file, bytes: one.bytes });
      forgetOldest();
      return file;
    },
    download: (secret) => shared.get(secret) ?? null,
  };
}
