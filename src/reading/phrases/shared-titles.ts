import { behindTail } from '../people/name-tails.ts';
import { type Title, titleAt } from '../people/titles.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { PhraseDraft } from './phrase.ts';

/**
 * `the defence ministers of A, B and C, X, Y and Z`: each of the names takes the office and its state, when there are as
 * many states as names. `the ministers X and Y`: both take the office. Those without names are no people of their own.
 */
export function shareTitles(tokens: readonly Token[], drafts: readonly PhraseDraft[]): readonly PhraseDraft[] {
  const out: PhraseDraft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const group = drafts[i] as PhraseDraft;
    const others = withSame(tokens, drafts, i);
    if (others.length > 0) {
      out.push(group, ...others);
      i += others.length;
      continue;
    }
    const names = namesAfter(tokens, drafts, i);
    const title = names.length > 1 ? titleOf(tokens, group) : null;
    if (!title) {
      out.push(group);
      continue;
    }
    const { states = [] } = group;
    const close = /^\s$/u.test(tokens[group.to]?.gap ?? '') && names[0]?.from === group.to;
    if (states.length > 1 ? states.length !== names.length : !close) {
      out.push(group);
      continue;
    }
    for (const [k, named] of names.entries()) {
      const country = states[k] ?? group.country ?? named.country;
      const office: Title = { ...title, to: officeEnd(tokens, title, states.length), country, plural: false };
      out.push({
        ...named,
        kind: 'person',
        from: k === 0 ? group.from : named.from,
        titles: [office, ...named.titles],
        country,
      });
    }
    i = drafts.indexOf(names.at(-1) ?? group);
  }
  return out;
}

/** `Ministers X (Health) and Y (Trade)`: those who follow a name with an office in the plural, with the same office. */
function withSame(tokens: readonly Token[], drafts: readonly PhraseDraft[], index: number): readonly PhraseDraft[] {
  const first = drafts[index];
  const title = first?.name ? first.titles.find(({ plural, heads }) => plural && heads.length > 0) : undefined;
  if (!first || !title || title.start >= (first.name?.from ?? 0)) return [];
  // The portfolio in brackets is that of the first.
  const { portfolio: _, ...office } = title;
  const out: PhraseDraft[] = [];
  let to = behindTail(tokens, first.to);
  for (const [k, next] of drafts.slice(index + 1).entries()) {
    // The place or body that a name is told with stays as it is.
    if (!next.name && next.to <= to) continue;
    if (!next.name || next.titles.some(({ named }) => !named) || !joined(tokens, to, next.from)) break;
    const skipped = drafts.slice(index + 1 + out.length, index + 1 + k);
    out.push(...skipped, { ...next, kind: 'person', titles: [{ ...office, plural: false }, ...next.titles] });
    to = behindTail(tokens, next.to);
  }
  return out;
}

/** The office of those without names. */
function titleOf(tokens: readonly Token[], group: PhraseDraft): Title | null {
  if (group.kind !== 'group' && group.kind !== 'pair') return null;
  // `كلا من النواب X وY`
  const some = tokens[group.from]?.caseless ? (at(tokens, group.from, 'indefinite')?.length ?? 0) : 0;
  // `the Kenyan and Ghanaian ministers`: behind the adjectives but the last.
  for (let from = group.from + some; from < group.to; from++) {
    const title = titleAt(tokens, from);
    if (title && title.heads.length > 0) return title.plural || (group.states?.length ?? 0) > 1 ? title : null;
    // `Lo acompañan los ministros X y Y`: the verb with its object is no part of the office.
    if ((group.states?.length ?? 0) < 2 && !isAny(tokens, from, ['article', 'accompanies', 'object-pronoun']))
      return null;
  }
  return null;
}

/** The title without the first of several states: nobody holds the office of another's. */
function officeEnd(tokens: readonly Token[], title: Title, states: number): number {
  if (states < 2) return title.to;
  let end = title.start + 1;
  while (end < title.to && !at(tokens, end, 'country') && !at(tokens, end, 'nationality')) end++;
  while (end > title.start + 1 && isAny(tokens, end - 1, ['of', 'from', 'article'])) end--;
  return end;
}

/** The names, without titles of their own, that commas and `and` alone join to each other. */
function namesAfter(tokens: readonly Token[], drafts: readonly PhraseDraft[], index: number): readonly PhraseDraft[] {
  const names: PhraseDraft[] = [];
  let to = drafts[index]?.to ?? 0;
  for (let i = index + 1; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft?.kind === 'country' && names.length === 0) continue;
    if (draft && !draft.name && names.length > 0 && draft.to <= to) continue;
    if (!draft?.name || draft.titles.some(({ named }) => !named)) break;
    const beside = draft.from === to && /^,?\s$/u.test(tokens[to]?.gap ?? '');
    if (names.length > 0 ? !joined(tokens, to, draft.from) : !beside && !respectively(tokens, to, draft.from)) break;
    names.push(draft);
    to = behindTail(tokens, draft.to);
  }
  return names;
}

/** `the ambassadors of A and B to C, respectively X and Y`: in words, how far the names may stand behind the office. */
const furthest = 10;

function respectively(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > furthest) return false;
  let says = false;
  for (let i = from; i < to; i++) {
    if (/[;:.()]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, ['verb', 'speech', 'have', 'be', 'role']))
      return false;
    says ||= isAny(tokens, i, ['separately']);
  }
  return says;
}

function joined(tokens: readonly Token[], from: number, to: number): boolean {
  const comma = /^\)?,\s$/u.test(tokens[from]?.gap ?? '');
  const and = at(tokens, from, 'and')?.length ?? 0;
  return from + and === to && (comma || and > 0);
}
