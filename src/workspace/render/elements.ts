import { createElement, type ReactElement, type ReactNode } from 'react';
import { type Choice, initialChoice, optionsOf } from '../interactive.ts';
import type { InteractiveElement } from '../limits/elements.ts';
import type { TextObject } from '../limits/text-objects.ts';
import type { World } from '../world.ts';
import { safeAddress } from './addresses.ts';
import { mrkdwn, plain } from './mrkdwn.ts';

/** What the blocks of one message share while they are rendered. */
export interface Rendering {
  readonly world: World;
  /** Makes ids that are unique in the page. */
  readonly seed: string;
  /** The place of the next interactive element, counted as `interactiveElements` counts. */
  readonly nextPlace: () => number;
  /** What was wrong with the last submission, by block_id. */
  readonly errors: Readonly<Record<string, string>>;
}

/** A text object: mrkdwn parsed, plain_text to the letter. The block around it takes its direction from it. */
export function textOf(text: TextObject, { world }: Rendering): ReactNode {
  if (text.type === 'mrkdwn') return mrkdwn(text.text, world, text.verbatim);
  return createElement('span', { className: 'bk-plain' }, plain(text.text, text.emoji));
}

/** A button, select or field; `data-element` is its place, which is all that the page sends back. */
export function elementOf(element: InteractiveElement, rendering: Rendering, labelledBy?: string): ReactElement {
  const place = rendering.nextPlace();
  const same = { 'data-element': place, 'data-type': element.type, ...confirmOf(element) };
  const initial = initialChoice(element);
  const name = { 'aria-label': placeholderOf(element) ?? element.type.replaceAll('_', ' ') };
  const field = { ...same, className: 'bk-field', ...(labelledBy === undefined ? name : { id: labelledBy }) };
  switch (element.type) {
    case 'button':
    case 'workflow_button':
    case 'icon_button':
      return button(element, same);
    case 'feedback_buttons':
      return createElement(
        'span',
        { className: 'bk-feedback' },
        ...(['positive', 'negative'] as const).map((half) => {
          const { text, accessibility_label: label } = element[`${half}_button`];
          const name = label ?? text.text;
          const attributes = {
            ...same,
            className: `bk-button bk-${half}`,
            'data-choice': half,
            title: name,
            'aria-label': name,
          };
          return createElement('button', { ...attributes, type: 'button' }, thumb());
        }),
      );
    case 'overflow':
      return select(
        element,
        { ...same, className: 'bk-field bk-overflow', 'aria-label': 'More actions', 'data-instant': '' },
        [],
        '⋯',
      );
    case 'static_select':
    case 'external_select':
      return select(element, field, initial, placeholderOf(element) ?? 'Choose an option');
    case 'multi_static_select':
    case 'multi_external_select':
      return select(element, { ...field, multiple: true }, initial, null);
    case 'users_select':
    case 'multi_users_select':
    case 'channels_select':
    case 'multi_channels_select':
    case 'conversations_select':
    case 'multi_conversations_select':
      return idSelect(element, field, initial, rendering.world);
    case 'checkboxes':
    case 'radio_buttons':
      return group(element, same, initial, rendering, place);
    case 'datepicker':
      return input('date', field, initial);
    case 'timepicker':
      return input('time', field, initial);
    case 'datetimepicker':
      return input('datetime-local', field, initial);
    case 'plain_text_input':
      return element.multiline === true
        ? createElement('textarea', {
            ...field,
            dir: 'auto',
            rows: 4,
            placeholder: placeholderOf(element),
            defaultValue: initial[0],
          })
        : input(
            'text',
            { ...field, dir: 'auto', placeholder: placeholderOf(element), maxLength: element.max_length },
            initial,
          );
    case 'rich_text_input':
      return createElement('textarea', { ...field, dir: 'auto', rows: 4, placeholder: placeholderOf(element) });
    case 'email_text_input':
      return input('email', { ...field, placeholder: placeholderOf(element) }, initial);
    case 'url_text_input':
      return input('url', { ...field, placeholder: placeholderOf(element) }, initial);
    case 'number_input':
      return input(
        'number',
        { ...field, min: element.min_value, max: element.max_value, step: element.is_decimal_allowed ? 'any' : 1 },
        initial,
      );
    case 'file_input':
      return createElement('span', { className: 'bk-missing' }, 'The local workspace takes no files.');
  }
}

/** A thumb that points up; the style sheet turns the negative one. */
function thumb(): ReactElement {
  const path =
    'M6.5 9 10 2.5c1.4 0 2.2.9 2 2.3L11.5 8H16a1.6 1.6 0 0 1 1.6 2l-1.4 5.6a1.8 1.8 0 0 1-1.8 1.4H6.5zm-4 0h4v8h-4z';
  return createElement(
    'svg',
    {
      viewBox: '0 0 20 20',
      width: 18,
      height: 18,
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 1.5,
      strokeLinejoin: 'round',
      'aria-hidden': true,
    },
    createElement('path', { d: path }),
  );
}

type Attributes = Readonly<Record<string, unknown>>;

function button(
  element: Extract<InteractiveElement, { type: 'button' | 'workflow_button' | 'icon_button' }>,
  same: Attributes,
): ReactElement {
  const style = 'style' in element && element.style !== undefined ? ` bk-${element.style}` : '';
  const attributes = {
    ...same,
    className: `bk-button${style}`,
    dir: 'auto',
    'aria-label': element.accessibility_label,
  };
  const words = plain(element.text.text, element.text.emoji);
  const address = element.type === 'button' && element.url !== undefined ? safeAddress(element.url) : null;
  if (address === null) return createElement('button', { ...attributes, type: 'button' }, words);
  return createElement('a', { ...attributes, href: address, target: '_blank', rel: 'noopener noreferrer' }, words);
}

function select(
  element: InteractiveElement,
  attributes: Attributes,
  initial: Choice,
  empty: string | null,
): ReactElement {
  const choices = optionsOf(element).map((option, index) =>
    createElement(
      'option',
      { value: option.value ?? String(index), 'data-url': safeAddress(option.url ?? '') ?? undefined },
      option.text.text,
    ),
  );
  return createElement(
    'select',
    { ...attributes, defaultValue: attributes.multiple === true ? [...initial] : (initial[0] ?? '') },
    ...(empty === null ? [] : [createElement('option', { value: '' }, empty)]),
    ...choices,
  );
}

function idSelect(element: InteractiveElement, attributes: Attributes, initial: Choice, world: World): ReactElement {
  const people = world.people.filter((person) => person.kind === 'member').map(({ id, name }) => ({ id, name }));
  const channels = [...world.conversations.values()]
    .filter((conversation) => conversation.kind === 'channel')
    .map(({ id, name }) => ({ id, name: `#${name}` }));
  const multiple = element.type.startsWith('multi_');
  const rows = element.type.endsWith('users_select') ? people : channels;
  return createElement(
    'select',
    { ...attributes, multiple, defaultValue: multiple ? [...initial] : (initial[0] ?? '') },
    ...(multiple ? [] : [createElement('option', { value: '' }, placeholderOf(element) ?? 'Choose one')]),
    ...rows.map(({ id, name }) => createElement('option', { value: id }, name)),
  );
}

function group(
  element: Extract<InteractiveElement, { type: 'checkboxes' | 'radio_buttons' }>,
  same: Attributes,
  initial: Choice,
  rendering: Rendering,
  place: number,
): ReactElement {
  return createElement(
    'span',
    { ...same, className: 'bk-group', role: 'group' },
    ...element.options.map((option, index) => {
      const value = option.value ?? String(index);
      return createElement(
        'label',
        { className: 'bk-option' },
        createElement('input', {
          type: element.type === 'checkboxes' ? 'checkbox' : 'radio',
          name: `${rendering.seed}-${place}`,
          value,
          defaultChecked: initial.includes(value),
        }),
        createElement(
          'span',
          { dir: 'auto' },
          textOf(option.text, rendering),
          option.description === undefined
            ? null
            : createElement('span', { className: 'bk-hint' }, textOf(option.description, rendering)),
        ),
      );
    }),
  );
}

function input(type: string, attributes: Attributes, initial: Choice): ReactElement {
  return createElement('input', { ...attributes, type, defaultValue: initial[0] });
}

function placeholderOf(element: InteractiveElement): string | undefined {
  return 'placeholder' in element ? element.placeholder?.text : undefined;
}

function confirmOf(element: InteractiveElement): Attributes {
  if (!('confirm' in element) || element.confirm === undefined) return {};
  const { title, text, confirm, deny } = element.confirm;
  return {
    'data-confirm': text.text,
    'data-confirm-title': title?.text ?? 'Are you sure?',
    'data-confirm-yes': confirm?.text ?? 'Yes',
    'data-confirm-no': deny?.text ?? 'Cancel',
  };
}
