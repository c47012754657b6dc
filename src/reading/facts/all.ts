import type { Memory } from '../coreference/coreference.ts';
import type { Draft } from '../drafts.ts';
import type { FactKind } from '../fact.ts';
import type { Line, Parsed } from '../parsed.ts';
import { agreementsIn } from './agreement.ts';
import { meetingsIn } from './meeting.ts';
import { statementsIn } from './statement.ts';
import { visitsIn } from './visit.ts';

/** What a fact kind finds in one sentence, given what the article has said before. */
type Finder = (parsed: Parsed, line: Line, memory: Memory) => readonly Draft[];

/**
 * The fact kinds that a sentence reports by itself, in the order in which they are sought: later ones may rely on whom the
 * earlier ones met. Cooperation is sought afterwards, when it is known what the article as a whole reports.
 */
export const finders: readonly { readonly kind: Exclude<FactKind, 'cooperation'>; readonly find: Finder }[] = [
  { kind: 'meeting', find: meetingsIn },
  { kind: 'agreement', find: agreementsIn },
  { kind: 'visit', find: visitsIn },
  { kind: 'statement', find: statementsIn },
];
