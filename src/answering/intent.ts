import type { ReportedFact } from '../archive/archive.ts';
import type { HeadingId, Labels } from '../languages/labels.ts';
import type { AnswerItem, AnswerKind } from './answer.ts';
import type { ArchiveView } from './archive-view.ts';
import type { Question } from './asked/question.ts';
import type { Shown } from './present/item.ts';

/** What was found. */
export interface Reply {
  readonly heading: HeadingId;
  /** What the heading counts, when not every item is one of those. */
  readonly count?: number;
  /** How many items say that it did not come to that; they are not in `count`. */
  readonly denied?: number;
  readonly shown: readonly Shown[];
  /** What is found, summed up above it; no entry of its own. */
  readonly summary?: AnswerItem;
  readonly notes?: readonly string[];
  /** The words of the question that what is found does without. */
  readonly left?: readonly string[];
}

/** Why nothing was: the sentence to say when everything asked for is in the archive, and what comes nearest. */
export interface Missing {
  readonly missing: keyof Labels['refusals'];
  /** Fills the sentence's gap; without it the question's subject does. */
  readonly what?: string;
  readonly count?: number;
  readonly near: readonly ReportedFact[];
}

/** One way of asking. The first of the list whose `asks` holds answers the question. */
export interface Intent {
  readonly id: string;
  readonly kind: AnswerKind;
  asks(question: Question): boolean;
  answer(archive: ArchiveView, question: Question): Promise<Reply | Missing>;
}

/** Whether an intent found something. */
export function isReply(result: Reply | Missing): result is Reply {
  return 'shown' in result;
}
