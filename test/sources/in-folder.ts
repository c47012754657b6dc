import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { reasonInWords } from '../../src/answering/reason-words.ts';
import { readSource } from '../../src/sources/all.ts';
import type { Found } from '../../src/sources/source.ts';

/** A folder with these files, gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'coop-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Meanwhile this process may not read these; an administrator may read everything. */
export async function unreadable<T>(folder: string, names: readonly string[], work: () => Promise<T>): Promise<T> {
  chmodSync(folder, 0o777);
  for (const name of names) chmodSync(path.join(folder, name), 0);
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  return work().finally(() => {
    if (isRoot) process.seteuid?.(0);
    for (const name of names) chmodSync(path.join(folder, name), 0o755);
  });
}

/** Something found, with the reason of a refusal in words. */
type FoundInWords = Extract<Found, { article: unknown }> | { readonly path: string; readonly refused: string };

/** Everything that a source finds; `piped` is what stands on standard input. */
export async function found(
  argument: string,
  piped: readonly (string | Uint8Array)[] = [],
): Promise<readonly FoundInWords[]> {
  async function* standardInput() {
    yield* piped;
  }
  const all = await Array.fromAsync(readSource(argument, { standardInput: standardInput() }));
  return all.map((one) => ('refused' in one ? { ...one, refused: reasonInWords(one.refused) } : one));
}

/** The one article that a file of this name and content gives; fails when it is refused. */
export async function articleIn(name: string, content: string | Uint8Array) {
  const [first, ...more] = await found(path.join(folderWith({ [name]: content }), name));
  if (first === undefined || !('article' in first) || more.length > 0)
    throw new Error(`not one article: ${JSON.stringify([first, ...more])}`);
  return first.article;
}

/** Why a file of this name and content is refused; fails when it is read. */
export async function refusalOf(name: string, content: string | Uint8Array): Promise<string> {
  const [first, ...more] = await found(path.join(folderWith({ [name]: content }), name));
  if (first === undefined || !('refused' in first) || more.length > 0)
    throw new Error(`not refused: ${JSON.stringify([first, ...more])}`);
  return first.refused;
}

export const english =
  'Foreign Minister Ada Testova met her counterpart Omar Exampleh in Rabat on Monday to discuss water and energy.';
export const french =
  'La ministre des Affaires étrangères Ada Testova a rencontré lundi à Rabat son homologue Omar Exampleh.';
export const dutch =
  'Minister van Buitenlandse Zaken Ada Testova heeft maandag in Rabat haar ambtgenoot Omar Exampleh ontmoet.';
export const italian =
  'La ministra degli Esteri Ada Testova ha incontrato lunedì a Rabat il suo omologo Omar Exampleh per parlare di acqua.';
