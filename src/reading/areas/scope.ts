import type { Span } from '../../text/span.ts';
import type { Line } from '../parsed.ts';
import { at, isAny, spanOf, type Token } from '../words/tokens.ts';
import { areasIn } from './named-areas.ts';

/** What an agreement covers, item by item as printed, and the body that follows it up. */
export interface Scope {
  readonly items: readonly Span[];
  readonly followUp: Span | null;
}

/** What is so wide that it names the agreement rather than an item of it. */
const general: ReadonlySet<string> = new Set(['security-cooperation', 'defence-cooperation']);

/**
 * The items that a sentence lists after a word of covering (`covers`, `porte sur`), separator by separator: the stretch
 * around each area term, and the body that follows the agreement up. A part that opens with a preposition says by what
 * means or in view of what (`through the exchange of …`) and is no item; the list ends with the first part without one.
 */
export function scopeIn(line: Line, from: number): Scope {
  const { tokens } = line.sentence;
  const covering = firstCovering(tokens, from);
  const colon = covering === null ? colonAfterList(line, from) : null;
  const opened = covering ?? (colon === null ? null : 0);
  if (opened === null) return { items: [], followUp: null };
  const areas = areasIn(line).filter((area) => area.from >= opened && !general.has(area.area));
  const items: Span[] = [];
  let followUp: Span | null = null;
  for (const part of partsOf(tokens, opened)) {
    if (colon !== null && part.to > colon) break;
    // `training, within the framework of the development programme`: what the text is a part of.
    const frame = tokens.findIndex((_, i) => i >= part.from && i < part.to && isAny(tokens, i, ['framework']));
    const end = frame < 0 ? part.to : frame;
    const inside = areas.filter((area) => area.from >= part.from && area.to <= end);
    const body = followUpIn(tokens, part.from, part.to);
    if (part.from > opened && inside.length === 0 && !body) break;
    if (part.modifies) continue;
    for (const area of inside) items.push(stretch(tokens, area.from, area.to, part));
    if (body) {
      followUp ??= body;
      items.push(body);
    }
  }
  const apart = items.filter(
    (item, i) => !items.some((other, k) => k < i && other.start < item.end && item.start < other.end),
  );
  return { items: apart, followUp };
}

/** `Training, exercises, cybersecurity: the field of the document is wide`: where the list ends that opens the sentence. */
function colonAfterList({ sentence: { tokens } }: Line, from: number): number | null {
  const colon = tokens.findIndex(({ gap }, i) => i > 0 && i <= from && /:/u.test(gap));
  if (colon < 0) return null;
  const told = ['be', 'have', 'speech', 'relative', 'subordinate'] as const;
  for (let i = 0; i < colon; i++) if (isAny(tokens, i, told)) return null;
  return partsOf(tokens, 0).filter(({ to }) => to <= colon).length > 2 ? colon : null;
}

interface PartOfList {
  readonly from: number;
  readonly to: number;
  /** Opens with a preposition. */
  readonly modifies: boolean;
}

/** The parts of a list: between commas, and at `and` where a part goes on. */
function partsOf(tokens: readonly Token[], opened: number): readonly PartOfList[] {
  const out: PartOfList[] = [];
  let from = opened;
  for (let i = opened; i <= tokens.length; i++) {
    const ends = i === tokens.length || /[,;:()]/u.test(tokens[i]?.gap ?? '');
    if (!ends) continue;
    if (i > from)
      out.push({
        from,
        to: i,
        modifies:
          from > opened &&
          isAny(tokens, from, ['means', 'other', 'to', 'by']) &&
          !isAny(tokens, from, ['and', 'covering']),
      });
    from = i;
  }
  return out;
}

function followUpIn(tokens: readonly Token[], from: number, to: number): Span | null {
  for (let i = from; i < to; i++) {
    const match = at(tokens, i, 'follow-up');
    if (match) return spanOf(tokens, i, i + match.length);
  }
  return null;
}

function firstCovering(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < tokens.length; i++) {
    const match = at(tokens, i, 'covering');
    if (match) return i + match.length;
  }
  return null;
}

/** From the separator before the term to the one after it, articles and prepositions at the edges left out. */
function stretch(tokens: readonly Token[], from: number, to: number, part: PartOfList): Span {
  let start = from;
  while (
    start > part.from &&
    !isAny(tokens, start - 1, ['and', 'covering', 'cooperation', 'other', 'of', 'article', 'at', 'about'])
  )
    start--;
  let end = to;
  while (end < part.to && !ends(tokens, end)) end++;
  return spanOf(tokens, start, Math.max(end, to));
}

/** Where the subject matter is over: at a preposition or a clause, and at the verb that says what became of the text. */
function ends(tokens: readonly Token[], i: number): boolean {
  if (isAny(tokens, i, ['and', 'relative', 'subordinate', 'with', 'to', 'other', 'at', 'by', 'between'])) return true;
  if (isAny(tokens, i, ['article', 'of', 'possessive'])) return false;
  return (
    isAny(tokens, i, ['be', 'have', 'future', 'may', 'negation', 'speech', 'support']) ||
    (tokens[i]?.matches.some(
      ({ value }) => value.is === 'verb' && (value.kind === 'agreement' || value.form === 'finite'),
    ) ??
      false)
  );
}
