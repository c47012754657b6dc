import type { InteractiveElement } from './limits/elements.ts';
import type { Option } from './limits/text-objects.ts';
import type { Block } from './limits.ts';

/** An element that can be clicked, chosen from or typed into, with the block it is in. */
export interface Interactive {
  readonly blockId: string;
  readonly actionId: string;
  readonly element: InteractiveElement;
}

/** What a user put into an element: words typed, a date, option values, or ids of people and channels; feedback is `positive` or `negative`. */
export type Choice = readonly string[];

/** All interactive elements of a message or view in reading order; an element's place in this list is how the page and the server speak of it. */
export function interactiveElements(blocks: readonly Block[]): readonly Interactive[] {
  return blocks.flatMap((block) => {
    const blockId = block.block_id ?? '';
    return elementsOf(block).map((element, index) => ({
      blockId,
      // Slack gives an element without action_id one of its own.
      actionId: element.action_id ?? `${blockId}-${index}`,
      element,
    }));
  });
}

function elementsOf(block: Block): readonly InteractiveElement[] {
  switch (block.type) {
    case 'section':
      return block.accessory === undefined || block.accessory.type === 'image' ? [] : [block.accessory];
    case 'actions':
    case 'context_actions':
      return block.elements;
    case 'input':
      return [block.element];
    case 'card':
      return block.actions ?? [];
    case 'carousel':
      return block.elements.flatMap((card) => card.actions ?? []);
    case 'container':
      return block.child_blocks.flatMap(elementsOf);
    default:
      return [];
  }
}

/** What `actions[0]` and `state.values` say of an element with this choice, under Slack's names. */
export function chosen(element: InteractiveElement, choice: Choice): Record<string, unknown> {
  const [first] = choice;
  const option = optionsOf(element).filter((one, index) => choice.includes(one.value ?? String(index)));
  switch (element.type) {
    case 'button':
    case 'icon_button':
      return { text: element.text, ...(element.value === undefined ? {} : { value: element.value }) };
    case 'workflow_button':
      return { text: element.text };
    case 'feedback_buttons': {
      const half = first === 'negative' ? element.negative_button : element.positive_button;
      return { text: half.text, value: half.value };
    }
    case 'static_select':
    case 'external_select':
    case 'overflow':
    case 'radio_buttons':
      return { selected_option: option[0] ?? null };
    case 'multi_static_select':
    case 'multi_external_select':
    case 'checkboxes':
      return { selected_options: option };
    case 'users_select':
      return { selected_user: first ?? null };
    case 'multi_users_select':
      return { selected_users: choice };
    case 'channels_select':
      return { selected_channel: first ?? null };
    case 'multi_channels_select':
      return { selected_channels: choice };
    case 'conversations_select':
      return { selected_conversation: first ?? null };
    case 'multi_conversations_select':
      return { selected_conversations: choice };
    case 'datepicker':
      return { selected_date: first || null };
    case 'timepicker':
      return { selected_time: first || null };
    case 'datetimepicker':
      return { selected_date_time: first ? Math.floor(Date.parse(`${first}Z`) / 1000) : null };
    case 'rich_text_input':
      return { rich_text_value: first ? richTextOf(first) : null };
    case 'file_input':
      return { files: [] };
    default:
      return { value: first || null };
  }
}

/** What an element holds before anybody touched it. */
export function initialChoice(element: InteractiveElement): Choice {
  switch (element.type) {
    case 'static_select':
    case 'radio_buttons':
      return element.initial_option === undefined ? [] : valuesOf(element, [element.initial_option]);
    case 'multi_static_select':
    case 'checkboxes':
      return valuesOf(element, element.initial_options ?? []);
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return element.initial_value === undefined ? [] : [element.initial_value];
    case 'datepicker':
      return element.initial_date === undefined ? [] : [element.initial_date];
    case 'timepicker':
      return element.initial_time === undefined ? [] : [element.initial_time];
    case 'users_select':
      return element.initial_user === undefined ? [] : [element.initial_user];
    case 'channels_select':
      return element.initial_channel === undefined ? [] : [element.initial_channel];
    case 'conversations_select':
      return element.initial_conversation === undefined ? [] : [element.initial_conversation];
    case 'multi_users_select':
      return element.initial_users ?? [];
    case 'multi_channels_select':
      return element.initial_channels ?? [];
    case 'multi_conversations_select':
      return element.initial_conversations ?? [];
    default:
      return [];
  }
}

/** The options that an element offers, groups opened. */
export function optionsOf(element: InteractiveElement): readonly Option[] {
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select':
      return element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
    case 'overflow':
    case 'radio_buttons':
    case 'checkboxes':
      return element.options;
    default:
      return [];
  }
}

/** Whether an element only does something when it is clicked, and so has no state. */
export function isButton(element: InteractiveElement): boolean {
  return ['button', 'icon_button', 'workflow_button', 'feedback_buttons', 'overflow'].includes(element.type);
}

function valuesOf(element: InteractiveElement, picked: readonly Option[]): Choice {
  return optionsOf(element).flatMap((option, index) =>
    picked.some((one) => one.value === option.value && one.text.text === option.text.text)
      ? [option.value ?? String(index)]
      : [],
  );
}

function richTextOf(text: string): Record<string, unknown> {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] };
}
