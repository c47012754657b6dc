import { z } from 'zod';
import { richText } from './rich-text.ts';
import { confirmation, identifier, option, optionGroup, plainText, webAddress, words } from './text-objects.ts';

const action = { action_id: identifier.optional() };
const confirmable = { ...action, confirm: confirmation.optional() };
const focusable = { focus_on_load: z.boolean().optional() };
const placeholder = { placeholder: plainText(150).optional() };
const typed = {
  ...action,
  ...focusable,
  ...placeholder,
  dispatch_action_config: z
    .strictObject({ trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).optional() })
    .optional(),
};
const choice = { ...confirmable, ...focusable, ...placeholder };
const several = { ...choice, max_selected_items: z.int().min(1).optional() };
const style = z.enum(['primary', 'danger']).optional();
const accessibilityLabel = words(75).optional();

/** A button: text of 75 characters, value of 2,000, URL of 3,000. */
export const button = z.strictObject({
  type: z.literal('button'),
  ...confirmable,
  text: plainText(75),
  value: words(2000).optional(),
  url: webAddress.optional(),
  style,
  accessibility_label: accessibilityLabel,
});

/** A picture inside another block; `image_url` or `slack_file`, and always words for who cannot see it. */
export const imageElement = z
  .strictObject({
    type: z.literal('image'),
    alt_text: words(2000),
    image_url: webAddress.optional(),
    slack_file: z.strictObject({ id: z.string().optional(), url: z.string().optional() }).optional(),
  })
  .refine(hasOnePicture, 'needs exactly one of image_url and slack_file');

/** Whether a picture says where it comes from exactly once. */
export function hasOnePicture(image: { image_url?: unknown; slack_file?: unknown }): boolean {
  return (image.image_url === undefined) !== (image.slack_file === undefined);
}

const options = z.array(option).min(1).max(100).optional();
const optionGroups = z.array(optionGroup).min(1).max(100).optional();
const hasOptions = (select: { options?: unknown; option_groups?: unknown }) =>
  (select.options === undefined) !== (select.option_groups === undefined);
const optionsRule = 'needs exactly one of options and option_groups';

const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    ...choice,
    options,
    option_groups: optionGroups,
    initial_option: option.optional(),
  })
  .refine(hasOptions, optionsRule);
const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...several,
    options,
    option_groups: optionGroups,
    initial_options: z.array(option).max(100).optional(),
  })
  .refine(hasOptions, optionsRule);

const filter = z
  .strictObject({
    include: z
      .array(z.enum(['im', 'mpim', 'private', 'public']))
      .min(1)
      .optional(),
    exclude_external_shared_channels: z.boolean().optional(),
    exclude_bot_users: z.boolean().optional(),
  })
  .optional();
const conversation = {
  default_to_current_conversation: z.boolean().optional(),
  filter,
};
const many = z.array(identifier).optional();
const responds = { response_url_enabled: z.boolean().optional() };

const selects = [
  staticSelect,
  multiStaticSelect,
  z.strictObject({ type: z.literal('users_select'), ...choice, initial_user: identifier.optional() }),
  z.strictObject({ type: z.literal('multi_users_select'), ...several, initial_users: many }),
  z.strictObject({
    type: z.literal('conversations_select'),
    ...choice,
    ...conversation,
    ...responds,
    initial_conversation: identifier.optional(),
  }),
  z.strictObject({
    type: z.literal('multi_conversations_select'),
    ...several,
    ...conversation,
    initial_conversations: many,
  }),
  z.strictObject({
    type: z.literal('channels_select'),
    ...choice,
    ...responds,
    initial_channel: identifier.optional(),
  }),
  z.strictObject({ type: z.literal('multi_channels_select'), ...several, initial_channels: many }),
  z.strictObject({
    type: z.literal('external_select'),
    ...choice,
    initial_option: option.optional(),
    min_query_length: z.int().min(0).optional(),
  }),
  z.strictObject({
    type: z.literal('multi_external_select'),
    ...several,
    initial_options: z.array(option).max(100).optional(),
    min_query_length: z.int().min(0).optional(),
  }),
] as const;

const pickers = [
  ...selects,
  z.strictObject({
    type: z.literal('checkboxes'),
    ...confirmable,
    ...focusable,
    options: z.array(option).min(1).max(10),
    initial_options: z.array(option).min(1).max(10).optional(),
  }),
  z.strictObject({
    type: z.literal('radio_buttons'),
    ...confirmable,
    ...focusable,
    options: z.array(option).min(1).max(10),
    initial_option: option.optional(),
  }),
  z.strictObject({ type: z.literal('datepicker'), ...choice, initial_date: z.iso.date().optional() }),
  z.strictObject({
    type: z.literal('timepicker'),
    ...choice,
    initial_time: z
      .string()
      .regex(/^\d{2}:\d{2}$/u, 'must be HH:mm')
      .optional(),
    timezone: z.string().optional(),
  }),
] as const;

const dateTimePicker = z.strictObject({
  type: z.literal('datetimepicker'),
  ...confirmable,
  ...focusable,
  initial_date_time: z.int().optional(),
});
const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...confirmable,
  options: z.array(option).min(2).max(5),
});
const workflowButton = z.strictObject({
  type: z.literal('workflow_button'),
  ...confirmable,
  text: plainText(75),
  workflow: z.strictObject({ trigger: z.looseObject({ url: webAddress }) }),
  style,
  accessibility_label: accessibilityLabel,
});
const richTextInput = z.strictObject({
  type: z.literal('rich_text_input'),
  ...typed,
  initial_value: richText.optional(),
  min_lines: z.int().min(1).optional(),
  max_lines: z.int().min(1).optional(),
});

/** What an `actions` block may hold. */
export const actionsElement = z.discriminatedUnion('type', [
  button,
  overflow,
  workflowButton,
  dateTimePicker,
  richTextInput,
  ...pickers,
]);

/** What may stand beside a section's text. */
export const accessory = z.discriminatedUnion('type', [button, overflow, workflowButton, imageElement, ...pickers]);

const initial = { initial_value: z.string().max(3000).optional() };

/** What an `input` block may hold. */
export const inputElement = z.discriminatedUnion('type', [
  ...pickers,
  dateTimePicker,
  richTextInput,
  z.strictObject({
    type: z.literal('plain_text_input'),
    ...typed,
    ...initial,
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(3000).optional(),
    max_length: z.int().min(1).max(3000).optional(),
  }),
  z.strictObject({ type: z.literal('email_text_input'), ...typed, ...initial }),
  z.strictObject({ type: z.literal('url_text_input'), ...typed, ...initial }),
  z.strictObject({
    type: z.literal('number_input'),
    ...typed,
    ...initial,
    is_decimal_allowed: z.boolean(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('file_input'),
    ...action,
    filetypes: z.array(z.string()).optional(),
    max_files: z.int().min(1).max(10).optional(),
  }),
]);

const feedback = z.strictObject({ text: plainText(75), value: words(2000), accessibility_label: accessibilityLabel });

/** What a `context_actions` block may hold. */
export const contextActionsElement = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('feedback_buttons'),
    ...action,
    positive_button: feedback,
    negative_button: feedback,
  }),
  z.strictObject({
    type: z.literal('icon_button'),
    ...confirmable,
    icon: words(255),
    text: plainText(75),
    value: words(2000).optional(),
    accessibility_label: accessibilityLabel,
    visible_to_user_ids: z.array(identifier).optional(),
  }),
]);

/** Anything in a block that a reader can click, choose from or type into. */
export type InteractiveElement =
  | z.infer<typeof actionsElement>
  | Exclude<z.infer<typeof accessory>, { type: 'image' }>
  | z.infer<typeof inputElement>
  | z.infer<typeof contextActionsElement>;

/** A picture inside another block. */
export type ImageElement = z.infer<typeof imageElement>;
