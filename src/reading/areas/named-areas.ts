import type { Line } from '../parsed.ts';
import { holds, placesOf } from '../words/kinds.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { isSource } from './press-sources.ts';
import { headsItem, topicsIn } from './topics.ts';

/** An area named in a sentence. */
export interface AreaFound {
  readonly area: string;
  readonly from: number;
  readonly to: number;
  /** It stands in what was talked about, agreed on or cooperated in. */
  readonly topical: boolean;
  /** Where what was talked about, agreed on or cooperated in begins; null of a field that does not stand in it. */
  readonly topic: number | null;
}

/**
 * The areas that a sentence names, the longest term where several begin. Words too wide by themselves (`health`) count
 * only at the head of an item of what is talked about, and nothing inside a title (`minister of health`) or an
 * organisation's name counts.
 */
export function areasIn(line: Line): readonly AreaFound[] {
  const { tokens } = line.sentence;
  if (!holds(tokens, ['area'])) return [];
  const named = line.phrases.flatMap(({ titles, kind, from, to, plural }) => {
    if (titles.length === 0 && kind !== 'organisation' && kind !== 'person') return [];
    return [
      {
        from,
        to: bracketEnd(tokens, plural ? portfoliosEnd(tokens, nameEnd(line, from, to)) : nameEnd(line, from, to)),
      },
    ];
  });
  const topics = topicsIn(tokens);
  const out: AreaFound[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (named.some(({ from, to }) => from <= i && i < to)) continue;
    for (const { length, value } of tokens[i]?.matches ?? []) {
      if (value.is !== 'area') continue;
      if (namesOrganisation(tokens, i, length) || isOther(tokens, i, i + length) || isSite(line, i)) continue;
      if (value.area === press && isSource(tokens, i, i + length)) continue;
      const topic = topics.find(({ from, to }) => from <= i && i < to);
      // `وسبل تنميته`: with a pronoun written to it the word is of what was named before.
      if (value.wide && (tokens[i]?.owned || !(topic && headsItem(line.sentence, topic, i, length)))) continue;
      const within = out.some((other) => other.from <= i && i + length <= other.to && other.to - other.from > length);
      if (!within && !out.some(({ area, to }) => area === value.area && i < to))
        out.push({
          area: value.area,
          from: i,
          to: i + length,
          topical: topic !== undefined,
          topic: topic?.from ?? null,
        });
    }
  }
  return out;
}

/** The field of those who tell the news. */
const press = 'media';

/** `at the Royal Museums of Fine Arts`: capitals inside a sentence, behind others, are those of a name. */
function isSite({ sentence: { tokens, capitalNouns } }: Line, i: number): boolean {
  const named = (k: number) => tokens[k]?.capital === true && !tokens[k]?.allCapitals;
  return !capitalNouns && i > 1 && named(i) && named(i - 1) && /^\s$/u.test(tokens[i]?.gap ?? '');
}

/** `the security environment`: the word is part of another term. */
const isOther = (tokens: readonly Token[], from: number, to: number): boolean =>
  placesOf(tokens, 'no-area').some((i) => {
    const end = i + (at(tokens, i, 'no-area')?.length ?? 0);
    return i <= from && to <= end && to - from < end - i;
  });

/** `the Ministry of Agriculture, Livestock and Fisheries`: the fields of a portfolio go on with capitals. */
function nameEnd({ sentence: { tokens, capitalNouns } }: Line, from: number, to: number): number {
  if (capitalNouns || !isAny(tokens, from, ['organisation', 'state-body', 'article', 'role'])) return to;
  let end = to;
  for (let i = to; i < tokens.length; i++) {
    const listed =
      /^,?\s$/u.test(tokens[i]?.gap ?? '') && (end === i || isAny(tokens, i - 1, ['and', 'of', 'article']));
    if (!listed) break;
    if (isAny(tokens, i, ['and', 'of', 'article']) && !tokens[i]?.capital) continue;
    const area = tokens[i]?.capital ? at(tokens, i, 'area') : undefined;
    if (!area) break;
    end = i + area.length;
    i = end - 1;
  }
  return end;
}

/** `وزراء الداخلية، والاقتصاد الوطني، والصحة`: in a script without capitals the portfolios of several go on behind commas. */
function portfoliosEnd(tokens: readonly Token[], to: number): number {
  let end = to;
  while (tokens[end]?.caseless && /^,\s$/u.test(tokens[end]?.gap ?? '') && isAny(tokens, end, ['and'])) {
    if (!isAny(tokens, end + 1, ['portfolio', 'area'])) break;
    let next = end + 2;
    while (/^ ?$/u.test(tokens[next]?.gap ?? ',') && !isAny(tokens, next, others)) next++;
    end = next;
  }
  return end;
}

/** What no portfolio goes on with. */
const others = [
  ...(['role', 'given', 'honorific', 'verb', 'speech', 'support', 'with', 'at', 'to', 'about', 'relative'] as const),
];

/** `Minister X (Agriculture and Nature)`: a portfolio in brackets right behind a name. */
function bracketEnd(tokens: readonly Token[], to: number): number {
  if (!/\($/u.test(tokens[to]?.gap ?? '')) return to;
  const closed = tokens.findIndex(({ gap }, i) => i > to && /\)/u.test(gap));
  return closed > 0 && closed - to <= 8 ? closed : to;
}

/** `the Asia-Pacific Economic Cooperation (APEC)`: a name with its letters behind it. */
function namesOrganisation(tokens: Line['sentence']['tokens'], from: number, length: number): boolean {
  const next = tokens[from + length];
  const last = tokens[from + length - 1];
  return next?.allCapitals === true && last?.capital === true && /^\s\($/u.test(next.gap);
}
