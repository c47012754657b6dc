import { isAny, type Token } from '../words/tokens.ts';
import { honouredOffice } from './honoured-holders.ts';
import type { PhraseDraft } from './phrase.ts';

/** `la vicepresidenta y canciller X`, `le vice-président et ministre de la Défense X`: two offices behind one article are one person's. */
export function joinOffices(tokens: readonly Token[], drafts: readonly PhraseDraft[]): readonly PhraseDraft[] {
  const out: PhraseDraft[] = [];
  for (const draft of drafts) {
    const last = out.at(-1);
    const held = last && isOne(tokens, last, draft) ? out.length - 1 : honouredOffice(tokens, out, draft);
    const before = held === null ? undefined : out[held];
    if (held === null || !before) out.push(draft);
    else {
      const country = draft.country ?? before.country;
      out.splice(held, out.length, {
        ...draft,
        from: before.from,
        titles: [...before.titles, ...draft.titles],
        country,
      });
    }
  }
  return out;
}

/** The first has an article and no name, and right behind `and` stands an office without one, and then the name, if there is any. */
function isOne(tokens: readonly Token[], first: PhraseDraft, second: PhraseDraft): boolean {
  const [title] = second.titles;
  if (first.kind !== 'description' || first.plural || !title || title.plural) return false;
  if (second.name ? second.kind !== 'person' : second.kind !== 'description') return false;
  if (tokens[first.from]?.caseless || tokens[first.to]?.gap !== ' ' || first.to + 1 !== second.from) return false;
  const opened = isAny(tokens, first.from, ['article', 'possessive']);
  if (!opened && !second.name) return false;
  // `Party Secretary and President of Laos X`: where an article of its own would open somebody else's.
  const bare = !opened && !isAny(tokens, first.from - 1, ['article', 'possessive', 'both', 'between']);
  if (!isAny(tokens, first.to, [opened || !bare ? 'offices-join' : 'bare-offices-join'])) return false;
  if (bare && (title?.named || title?.heads.length === 0 || !tokens[second.from]?.capital)) return false;
  if (title.start !== second.from || (second.name && second.name.from < title.to) || title.counterpart) return false;
  return first.country === null || second.country === null || first.country === second.country;
}
