import type { types } from '@slack/bolt';
import type { AfterAnswers } from '../labels/after-answers.ts';

/** The pair of thumbs under an answer: one action, whose value says which was pressed. */
export const voteAction = 'answer.vote';

/** Asks whether an answer helped; the values are `up:<id>` and `down:<id>`. */
export function feedback(answerId: string, labels: AfterAnswers): types.KnownBlock {
  const half = (text: string, vote: string) => ({
    text: { type: 'plain_text' as const, text, emoji: false },
    accessibility_label: text,
    value: `${vote}:${answerId}`,
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: voteAction,
        positive_button: half(labels.helpful, 'up'),
        negative_button: half(labels.notHelpful, 'down'),
      },
    ],
  };
}
