import { type Draft, unnamedHere } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';

/** In sentences: so far behind the states the text still names their ministers. */
const reach = 3;

/**
 * `met his counterparts from Latvia and Tunisia. With the Latvian minister X he spoke of …`: whoever is named next of a state
 * whose minister was met, alone and in the same office, stands for it. Both sentences prove the fact.
 */
export function nameHolders(parsed: Parsed, meeting: Draft): void {
  const groups = parsed.lines[meeting.sentence]?.phrases.filter(({ kind, states }) => kind === 'group' && states) ?? [];
  if (groups.length !== 1) return;
  const [{ states = [], titles = [] } = {}] = groups;
  const heads = titles.flatMap((title) => title.heads);
  const there = new Set(meeting.participants.map(({ person }) => person));
  meeting.participants = meeting.participants.map((one) => {
    if (one.body?.kind !== 'country' || !states.includes(one.body.name)) return one;
    const named = parsed.people.all.filter(
      (person) =>
        !there.has(person) && person.country === one.body?.name && isNext(person, meeting) && fits(person, heads),
    );
    const [person, ...more] = named;
    if (!person || more.length > 0) return one;
    const { sentence } = person.named;
    meeting.quotes.add(sentence);
    return unnamedHere(person, { part: one.part, side: one.side, provedBy: sentence });
  });
}

const isNext = ({ named: { sentence } }: Person, meeting: Draft): boolean =>
  sentence > meeting.sentence && sentence - meeting.sentence <= reach;

/** An office in common, in the singular and the plural; none is told of whoever is named with his state alone. */
function fits({ heads }: Person, groups: readonly string[]): boolean {
  if (heads.size === 0 || groups.length === 0) return true;
  return groups.some((group) => [...heads].some((head) => group.startsWith(head) || head.startsWith(group)));
}
