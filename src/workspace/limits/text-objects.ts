import { z } from 'zod';

/** A string of 1 to `max` characters, counted in UTF-16 units: never fewer than Slack counts, so what passes here passes there. */
export const words = (max: number) => z.string().min(1).max(max);

/** An identifier that the app chooses: `block_id`, `action_id`, `callback_id`; 255 characters at most. */
export const identifier = words(255);

/** A web address in a button, option or image: http or https only, 3,000 characters at most. */
export const webAddress = z
  .string()
  .min(1)
  .max(3000)
  .regex(/^https?:\/\/\S+$/iu, 'must be an http or https URL');

/** A `plain_text` object: shown literally. */
export const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: words(max), emoji: z.boolean().optional() });

/** A `mrkdwn` object: shown with Slack's own markup. */
export const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: words(max), verbatim: z.boolean().optional() });

/** Either text object. */
export const textObject = (max: number) => z.discriminatedUnion('type', [plainText(max), mrkdwn(max)]);

/** The question asked before a risky action. */
export const confirmation = z.strictObject({
  title: plainText(100).optional(),
  text: textObject(300),
  confirm: plainText(30).optional(),
  deny: plainText(30).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

/** One choice of a select, overflow menu, checkbox group or radio group. */
export const option = z.strictObject({
  text: textObject(75),
  value: words(75).optional(),
  description: textObject(75).optional(),
  url: webAddress.optional(),
});

/** A select's choices under a heading. */
export const optionGroup = z.strictObject({ label: plainText(75), options: z.array(option).min(1).max(100) });

/** Words with the way in which they are to be read. */
export type TextObject = z.infer<ReturnType<typeof textObject>>;

/** One choice that an element offers. */
export type Option = z.infer<typeof option>;
