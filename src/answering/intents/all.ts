import type { Intent } from '../intent.ts';
import { agreements } from './agreements.ts';
import { amounts } from './amounts.ts';
import { areas } from './areas.ts';
import { commitments } from './commitments.ts';
import { happenings } from './happenings.ts';
import { meetings } from './meetings.ts';
import { news } from './news.ts';
import { office } from './office.ts';
import { onward } from './onward.ts';
import { passages } from './passages.ts';
import { person } from './person.ts';
import { scope } from './scope.ts';
import { present, signatories } from './signing.ts';
import { statements } from './statements.ts';
import { timeline } from './timeline.ts';
import { visits } from './visits.ts';

/** Every way of asking, the narrow before the wide: the first that fits answers. */
export const intents: readonly Intent[] = [
  onward,
  person,
  office,
  news,
  timeline,
  amounts,
  present,
  signatories,
  scope,
  statements,
  commitments,
  agreements,
  meetings,
  visits,
  areas,
  happenings,
  passages,
];
