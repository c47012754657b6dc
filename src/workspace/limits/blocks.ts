import { z } from 'zod';
import {
  accessory,
  actionsElement,
  button,
  contextActionsElement,
  hasOnePicture,
  imageElement,
  inputElement,
} from './elements.ts';
import { richText } from './rich-text.ts';
import { identifier, mrkdwn, plainText, textObject, webAddress, words } from './text-objects.ts';

const block = { block_id: identifier.optional() };

const section = z
  .strictObject({
    type: z.literal('section'),
    ...block,
    text: textObject(3000).optional(),
    fields: z.array(textObject(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine((value) => value.text !== undefined || value.fields !== undefined, 'needs text or fields');
const header = z.strictObject({
  type: z.literal('header'),
  ...block,
  text: plainText(150),
  level: z.int().min(1).max(6).optional(),
});
const divider = z.strictObject({ type: z.literal('divider'), ...block });
const context = z.strictObject({
  type: z.literal('context'),
  ...block,
  elements: z
    .array(z.discriminatedUnion('type', [imageElement, plainText(3000), mrkdwn(3000)]))
    .min(1)
    .max(10),
});
const actions = z.strictObject({
  type: z.literal('actions'),
  ...block,
  elements: z.array(actionsElement).min(1).max(25),
});
const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  ...block,
  elements: z.array(contextActionsElement).min(1).max(5),
});
const image = z
  .strictObject({
    type: z.literal('image'),
    ...block,
    alt_text: words(2000),
    title: plainText(2000).optional(),
    image_url: webAddress.optional(),
    slack_file: z.strictObject({ id: z.string().optional(), url: z.string().optional() }).optional(),
  })
  .refine(hasOnePicture, 'needs exactly one of image_url and slack_file');
const input = z.strictObject({
  type: z.literal('input'),
  ...block,
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: inputElement,
});
const markdown = z.strictObject({ type: z.literal('markdown'), ...block, text: words(12_000) });
const video = z.strictObject({
  type: z.literal('video'),
  ...block,
  video_url: webAddress,
  thumbnail_url: webAddress,
  alt_text: words(2000),
  title: plainText(199),
  title_url: webAddress.optional(),
  author_name: words(49).optional(),
  provider_name: words(50).optional(),
  provider_icon_url: webAddress.optional(),
  description: plainText(200).optional(),
});

const cell = z.discriminatedUnion('type', [
  richText,
  z.strictObject({ type: z.literal('raw_text'), text: z.string() }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string() }),
]);
const table = z.strictObject({
  type: z.literal('table'),
  ...block,
  rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100),
  column_settings: z
    .array(
      z
        .strictObject({ align: z.enum(['left', 'center', 'right']).optional(), is_wrapped: z.boolean().optional() })
        .nullable(),
    )
    .max(20)
    .optional(),
});
const sameWidth = (rows: readonly (readonly unknown[])[]) => rows.every((row) => row.length === rows[0]?.length);
const dataTable = z.strictObject({
  type: z.literal('data_table'),
  ...block,
  caption: words(2000),
  // 101 rows with the header in the documentation that was read; a newer third party says 201. The smaller holds.
  rows: z
    .array(z.array(cell).min(1).max(20))
    .min(1)
    .max(101)
    .refine(sameWidth, 'every row must have as many cells as the first'),
  page_size: z.int().min(1).max(100).optional(),
  row_header_column_index: z.int().min(0).optional(),
});

const point = z.strictObject({ label: words(20), value: z.number() });
const series = z
  .array(z.strictObject({ name: words(20 + 30), data: z.array(point).min(1).max(20) }))
  .min(1)
  .max(6);
const axes = z.strictObject({
  categories: z.array(words(20)).min(1).max(20),
  x_label: words(50).optional(),
  y_label: words(50).optional(),
});
type Chart = { readonly series: z.infer<typeof series>; readonly axis_config: z.infer<typeof axes> };
/** Every series has exactly one value for each category, and no two series one name. */
const fits = ({ series: all, axis_config: { categories } }: Chart) =>
  new Set(all.map(({ name }) => name)).size === all.length &&
  new Set(categories).size === categories.length &&
  all.every(({ data }) => data.length === categories.length && data.every(({ label }) => categories.includes(label)));
const misfit = 'needs one data point for each category in every series, and no name twice';
const dataVisualization = z.strictObject({
  type: z.literal('data_visualization'),
  ...block,
  title: words(50),
  chart: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('pie'), segments: z.array(point).min(1).max(6) }),
    z.strictObject({ type: z.literal('bar'), series, axis_config: axes }).refine(fits, misfit),
    z.strictObject({ type: z.literal('area'), series, axis_config: axes }).refine(fits, misfit),
    z.strictObject({ type: z.literal('line'), series, axis_config: axes }).refine(fits, misfit),
  ]),
});

const card = z
  .strictObject({
    type: z.literal('card'),
    ...block,
    hero_image: imageElement.optional(),
    icon: imageElement.optional(),
    title: mrkdwn(150).optional(),
    subtitle: mrkdwn(150).optional(),
    body: mrkdwn(200).optional(),
    subtext: mrkdwn(200).optional(),
    actions: z.array(button).min(1).max(3).optional(),
  })
  .refine(
    (value) => [value.hero_image, value.title, value.body, value.actions].some((part) => part !== undefined),
    'needs a hero_image, title, body or actions',
  );
const carousel = z.strictObject({ type: z.literal('carousel'), ...block, elements: z.array(card).min(1).max(10) });
const alert = z.strictObject({
  type: z.literal('alert'),
  ...block,
  text: textObject(200),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
});
const status = z.enum(['pending', 'in_progress', 'complete', 'error']);
const taskCard = z.strictObject({
  type: z.literal('task_card'),
  ...block,
  task_id: identifier,
  title: words(3000),
  details: richText.optional(),
  output: richText.optional(),
  sources: z.array(z.strictObject({ type: z.literal('url'), url: webAddress, text: words(3000) })).optional(),
  status,
});
const plan = z.strictObject({
  type: z.literal('plan'),
  ...block,
  title: words(3000),
  tasks: z.array(taskCard).optional(),
});

const container = z.strictObject({
  type: z.literal('container'),
  ...block,
  title: plainText(150).optional(),
  rich_text_title: richText.optional(),
  subtitle: textObject(150).optional(),
  child_blocks: z
    .array(
      z.discriminatedUnion('type', [actions, context, divider, header, image, input, richText, section, table, video]),
    )
    .min(1)
    .max(10),
  width: z.enum(['narrow', 'standard', 'wide', 'full']).optional(),
  icon: imageElement.optional(),
  is_collapsible: z.boolean().optional(),
  default_collapsed: z.boolean().optional(),
  has_header_divider: z.boolean().optional(),
});

/** Every block an app may send, each with its required fields, lengths and counts; `file` is missing because Slack makes it, not apps. */
export const anyBlock = z.discriminatedUnion('type', [
  actions,
  alert,
  card,
  carousel,
  container,
  context,
  contextActions,
  dataTable,
  dataVisualization,
  divider,
  header,
  image,
  input,
  markdown,
  plan,
  richText,
  section,
  table,
  taskCard,
  video,
]);

/** A block that has been checked. */
export type Block = z.infer<typeof anyBlock>;

/** The name of a kind of block, such as `section`. */
export type BlockType = Block['type'];
