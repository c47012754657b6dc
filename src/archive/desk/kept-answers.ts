import type { Quote } from '../../reading/fact.ts';

/** An answer kept for its buttons, for verifying and for those who curate the archive; forgotten after 90 days. */
export interface KeptAnswer {
  readonly id: string;
  readonly teamId: string;
  readonly channelId: string;
  readonly userId: string;
  /** Empty where no question was asked, but a message looked through. */
  readonly question: string;
  /** The answer as JSON; only `answering` knows its shape. */
  readonly json: string;
  /** What it quotes, each place once. */
  readonly quotes: readonly Quote[];
  /** Why there was no answer; null when there was one. */
  readonly refusal: string | null;
}

/** A quote of a kept answer. Of an article that was removed since, the words are empty, and these are recognised by a hash. */
export interface KeptQuote extends Quote {
  readonly hash?: string;
}

/** What is left of a kept answer for verifying it. */
export interface AnswerRecord extends Pick<KeptAnswer, 'id' | 'teamId' | 'channelId' | 'userId' | 'question'> {
  readonly quotes: readonly KeptQuote[];
  /** ISO 8601 instant. */
  readonly at: string;
  /** The version of the reading rules that it was made with. */
  readonly rules: string;
}

/** What one reader says of an answer. */
export interface Vote {
  readonly answerId: string;
  readonly teamId: string;
  readonly userId: string;
  readonly isHelpful: boolean;
}

/** A question that was refused, or whose answer did not help: asked alike, whatever its case, accents and punctuation. */
export interface Gap {
  /** As it was typed the last time. */
  readonly question: string;
  readonly refused: number;
  readonly downVoted: number;
  /** Why it was refused the last time; null when it was answered. */
  readonly reason: string | null;
  /** The version of the reading rules by then. */
  readonly rules: string;
  /** When it last failed: ISO 8601 instant. */
  readonly lastAt: string;
}

/** The answers that were given in Slack, and what became of them. */
export interface KeptAnswers {
  /** Keeps the answer; a refusal is noted for `gaps` too, without who asked. */
  keepAnswer(answer: KeptAnswer, at: Date): Promise<void>;
  /** Null also when an article that it quotes was removed: then it must not be shown again. */
  keptAnswer(id: string): Promise<Omit<KeptAnswer, 'refusal'> | null>;
  answerRecord(id: string): Promise<AnswerRecord | null>;
  /** One vote a user and answer: a later one takes the place of the earlier. Returns what it did; `gone` when there is no such answer. */
  vote(vote: Vote, at: Date): Promise<'new' | 'changed' | 'same' | 'gone'>;
  /** Refused and down-voted questions, those that failed last first. */
  gaps(most: number): Promise<readonly Gap[]>;
}
