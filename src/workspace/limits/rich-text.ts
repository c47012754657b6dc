import { z } from 'zod';
import { identifier } from './text-objects.ts';

const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    underline: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .optional();

/** A mention may also be highlighted; a run of text may not. */
const mentionStyle = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    highlight: z.boolean().optional(),
    client_highlight: z.boolean().optional(),
    unlink: z.boolean().optional(),
  })
  .optional();

const text = z.strictObject({ type: z.literal('text'), text: z.string().min(1), style });

const link = z.strictObject({
  type: z.literal('link'),
  url: z
    .string()
    .min(1)
    .max(3000)
    .regex(/^(?:https?:\/\/|mailto:|tel:)\S+$/iu, 'must be a web, mail or telephone link'),
  text: z.string().optional(),
  unsafe: z.boolean().optional(),
  style,
});

const leaf = z.discriminatedUnion('type', [
  text,
  link,
  z.strictObject({ type: z.literal('user'), user_id: identifier, style: mentionStyle }),
  z.strictObject({ type: z.literal('channel'), channel_id: identifier, style: mentionStyle }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: identifier, style: mentionStyle }),
  z.strictObject({ type: z.literal('team'), team_id: identifier, style: mentionStyle }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), style }),
  z.strictObject({ type: z.literal('color'), value: z.string().min(1), style }),
  z.strictObject({
    type: z.literal('emoji'),
    name: z.string().min(1),
    unicode: z.string().optional(),
    url: z.string().optional(),
    style,
  }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.int(),
    format: z.string().min(1),
    url: z.string().optional(),
    fallback: z.string().optional(),
    style,
  }),
]);

const border = z.union([z.literal(0), z.literal(1)]).optional();

const section = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(leaf) });

/** A `rich_text` block: its text is shown literally, no markup is parsed. */
export const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: identifier.optional(),
  elements: z
    .array(
      z.discriminatedUnion('type', [
        section,
        z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(leaf), border }),
        z.strictObject({
          type: z.literal('rich_text_preformatted'),
          elements: z.array(z.discriminatedUnion('type', [text, link])),
          language: z.string().optional(),
          border,
        }),
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.enum(['bullet', 'ordered']),
          elements: z.array(section),
          indent: z.int().min(0).max(8).optional(),
          offset: z.int().min(0).optional(),
          border,
        }),
      ]),
    )
    .min(1),
});

/** The smallest parts of rich text: a run of words, a link, a mention, an emoji, a date. */
export type RichTextLeaf = z.infer<typeof leaf>;
