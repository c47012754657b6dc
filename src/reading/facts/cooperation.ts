import type { Status } from '../../text/ladder.ts';
import { type Link, linkOf } from '../areas/links.ts';
import { areasIn } from '../areas/named-areas.ts';
import { negated } from '../areas/topics.ts';
import { type Draft, draft } from '../drafts.ts';
import type { Line } from '../parsed.ts';
import { ladderOf } from '../standing/ladder.ts';
import { holds } from '../words/kinds.ts';
import { spanOf } from '../words/tokens.ts';

/** What is known of a sentence when fields of cooperation are sought in it. */
export interface Ground {
  /** Those who cooperate: the sentence itself speaks of them together (`together`), or the contact told near it is theirs. */
  readonly parties: readonly string[];
  readonly together: boolean;
  /** It says that they do something, or that something is between them. */
  readonly acting: boolean;
  /** A meeting, a visit or an agreement is told near it. */
  readonly near: boolean;
  /** How many sentences ago it was told; less than nothing where it is only told later, null where none is near. */
  readonly since: number | null;
  /** They are the two that the article is about. */
  readonly theirs: boolean;
  /** Then: their contact is its news, told where it begins. */
  readonly lead: boolean;
  /** How far the agreement has come whose contents the sentence tells, else null. */
  readonly covered: Status | null;
}

/**
 * Fields in which the parties cooperate: what an agreement covers, what they do together, and what was talked about when
 * they met. A field that is only mentioned is none, nor one that is said not to be covered; around the contact that is the
 * article's news, where short texts leave much unsaid, it is enough that its sentence speaks of talks or cooperation.
 */
export function cooperationsIn(line: Line, ground: Ground): readonly Draft[] {
  const { parties, together, near, covered } = ground;
  const { tokens, index } = line.sentence;
  if (parties.length === 0 || !(together || near)) return [];
  const news = ground.lead && isNow(ground.since);
  const speaks = news && holds(tokens, spoken);
  const status = covered ?? ladderOf(tokens, 0, tokens.length);
  return areasIn(line).flatMap((found) => {
    const { area, from, to, topical } = found;
    const told = speaks || (news && topical) || isTheirs(linkOf(line, found, covered !== null), ground);
    if (!told || negated(tokens, from)) return [];
    const made = draft('cooperation', status, index, spanOf(tokens, from, to));
    made.areas = [area];
    made.parties = [...parties];
    return [made];
  });
}

const spoken = [
  ...(['discussed', 'agreed', 'pledged', 'proposed', 'pair', 'bilateral', 'noun', 'cooperation'] as const),
];

/** In the sentence of the contact, or so close to it that it is still spoken of. */
const isNow = (since: number | null): boolean => since !== null && since >= -1 && since <= 2;

/** In sentences: so long after a contact it is still told what was talked about there, and what the two do together. */
const longest = 4;

/** Whether what links a field is something that the parties have with each other, by how near their contact is told. */
function isTheirs(link: Link | null, { together, acting, near, since, lead, theirs, covered }: Ground): boolean {
  if (link === null) return false;
  const now = isNow(since);
  const after = since !== null && since >= 0 && since <= longest;
  const later = lead && near && (since ?? -1) >= 0;
  const told = lead || together;
  if (link === 'joint')
    return (
      acting || later || (together && (theirs || since !== null)) || (since !== null && Math.abs(since) <= longest)
    );
  if (link === 'bond') return later || (told && (now || (near && (since ?? -1) >= 0)));
  if (link === 'text') return covered !== null || acting || (told && now);
  if (link === 'talk') return acting || now || after || later;
  return told && (now || after);
}
