import { file } from './file.ts';
import { folder } from './folder.ts';
import { link } from './link.ts';
import type { Found, Source, SourceInput } from './source.ts';
import { standardInput } from './standard-input.ts';

/** Every kind of place that articles come from, in the order in which they are asked. */
export const sources: readonly Source[] = [standardInput, link, folder, file];

const sourceOf = (argument: string) => sources.find(({ takes }) => takes(argument)) ?? file;

/** Every article of a file, a folder, an address or `-`. */
export function readSource(argument: string, input: SourceInput): AsyncIterable<Found> {
  return sourceOf(argument).read(argument, input);
}

/** About how many articles `readSource` will find; 0 when that cannot be told beforehand. */
export function countIn(argument: string): Promise<number> {
  return sourceOf(argument).count(argument);
}
