import { file } from './file.ts';
import { folder } from './folder.ts';
import { link } from './link.ts';
import type { Found, Source, SourceInput } from './source.ts';
import { standardInput } from './standard-input.ts';

/** Every kind of place that articles come from, in the order in which they are asked. */
export const sources: readonly Source[] = [standardInput, link, folder, file];

/** Every article of a file, a folder, an address or `-`. */
export function readSource(argument: string, input: SourceInput): AsyncIterable<Found> {
  const source = sources.find(({ takes }) => takes(argument)) ?? file;
  return source.read(argument, input);
}
