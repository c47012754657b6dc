import { closed, endsBefore, isAny, spanOf, type Token } from '../words/tokens.ts';
import type { Title } from './titles.ts';

/** An office as it is printed: of one that several share, its words and then those of this holder's state. */
export function printedOffice(text: string, tokens: readonly Token[], title: Title): string {
  const { shared, from, start } = title;
  const own = closed(text, spanOf(tokens, shared ? from : start, officeEnd(tokens, title)));
  return shared ? `${closed(text, spanOf(tokens, shared.from, shared.to))} ${own}` : own;
}

/** Where an office ends as it is printed: what a bearer is called stands between the two, `Minister of Health Dr X`. */
function officeEnd(tokens: readonly Token[], { start, to, named }: Title): number {
  let end = to;
  let length = named ? 0 : endsBefore(tokens, end, 'honorific');
  while (length > 0 && end - length > start && !isAny(tokens, end - 1, ['role'])) {
    end -= length;
    length = endsBefore(tokens, end, 'honorific');
  }
  return end;
}
