import { memoOf } from '../../text/memo.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import type { Phrase } from '../phrases/phrase.ts';

/** So many people are in mind at the most: nobody is meant by `the minister` before whom so many others were named. */
const most = 100;

/** People named before the phrase, the latest first. */
export function namedBefore(parsed: Parsed, { sentence: { index } }: Line, { from }: Phrase): readonly Person[] {
  return withThose(namedIn(parsed, index, from), before(parsed, index));
}

/** For each sentence, as far as one was asked for, those named before it. */
const listsOf = memoOf((_: Parsed): (readonly Person[])[] => [[]]);

function before(parsed: Parsed, index: number): readonly Person[] {
  const lists = listsOf(parsed);
  for (let i = lists.length - 1; i < index; i++) lists.push(withThose(namedIn(parsed, i), lists[i] ?? []));
  return lists[index] ?? [];
}

/** Those named in a sentence, up to one of its words, the last first. */
function namedIn(parsed: Parsed, index: number, upTo = Number.POSITIVE_INFINITY): readonly Person[] {
  const phrases = parsed.lines[index]?.phrases ?? [];
  return phrases
    .flatMap((phrase) =>
      phrase.kind === 'person' && phrase.from < upTo ? (parsed.people.of(index, phrase) ?? []) : [],
    )
    .reverse();
}

function withThose(latest: readonly Person[], earlier: readonly Person[]): readonly Person[] {
  return latest.length === 0 ? earlier : [...new Set([...latest, ...earlier])].slice(0, most);
}
