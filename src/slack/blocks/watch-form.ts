import type { types } from '@slack/bolt';
import { languageOf, languages } from '../../languages/all.ts';
import { areaIds } from '../../languages/area-ids.ts';
import { en } from '../../languages/en.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { factKinds } from '../../reading/fact.ts';
import { typeList } from '../../text/typed-list.ts';
import { type WatchField, watchingIn } from '../labels/watching.ts';
import type { Wish } from '../watching/wish.ts';
import { shortened } from './graphemes.ts';
import { daysInWords } from './in-words.ts';
import { paragraph, smallPrint } from './message.ts';

/** The views of making a watch, by callback_id. */
export const watchViews = { form: 'watch.form', confirm: 'watch.confirm' } as const;

/** In each field's block the one element has this action_id. */
export const FIELD_ACTION = 'value';

/** As many as Slack lets one type: https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
const MOST_TYPED = 3_000;
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false });
const option = (value: string, text: string): types.PlainTextOption => ({ text: plain(shortened(text, 75)), value });

/** What to type for the people of a wish, and for all that it leaves out. */
export interface TypedParts {
  readonly people: readonly string[];
  readonly without: string;
}

/** Whether the form can hold the whole wish: what would be cut must not be saved as if it were meant. */
export function fitsForm({ filter }: Wish, { people, without }: TypedParts): boolean {
  return [...[people, filter.outlets, filter.words].map(typeList), without].every((text) => text.length <= MOST_TYPED);
}

/** The form of a watch, filled in with a wish. */
export function formView(
  wish: Wish,
  { people, without }: TypedParts,
  language: LanguageCode,
  metadata: string,
): types.ModalView {
  const labels = watchingIn(language);
  const { fields, hints } = labels.form;
  const own = languageOf(language) ?? en;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const { filter } = wish;
  const areas = areaIds.map((id) => option(id, own.areas[id].label.split('|')[0]?.trim() ?? id));
  const kinds = factKinds.map((kind) => option(kind, own.labels.kinds[kind]));
  const tongues = languages.map(({ code }) => option(code, names.of(code) ?? code));
  const days = weekdays.map((day) => option(String(day), daysInWords([day], language)));
  const ways = [option('digest', labels.form.inDigest), option('live', labels.form.atOnce)];
  const places = [...filter.countries, ...filter.pairs.map((pair) => pair.join('-'))];
  const field = (name: WatchField, element: types.InputBlock['element'], optional = true): types.InputBlock => {
    const hint = hint_(name);
    return {
      type: 'input',
      block_id: name,
      label: plain(fields[name]),
      optional,
      element,
      ...(hint === null ? {} : { hint: plain(hint) }),
    };
  };
  const hint_ = (name: WatchField): string | null => (name in hints ? hints[name as keyof typeof hints] : null);
  const typed = (name: WatchField, initial: string, optional = true) =>
    field(
      name,
      {
        type: 'plain_text_input',
        action_id: FIELD_ACTION,
        max_length: MOST_TYPED,
        ...(initial === '' ? {} : { initial_value: shortened(initial, MOST_TYPED) }),
      },
      optional,
    );
  const several = (name: WatchField, options: types.PlainTextOption[], picked: readonly string[]) => {
    const initial = options.filter(({ value }) => value !== undefined && picked.includes(value));
    return field(name, {
      type: 'multi_static_select',
      action_id: FIELD_ACTION,
      options,
      ...(initial.length === 0 ? {} : { initial_options: initial }),
    });
  };
  const dayOptions = days.filter((_, index) => wish.days.includes(weekdays[index] ?? 1));
  const way = ways.find(({ value }) => value === wish.delivery);
  return {
    type: 'modal',
    callback_id: watchViews.form,
    private_metadata: metadata,
    title: plain(labels.form.title),
    submit: plain(labels.form.check),
    close: plain(labels.form.close),
    blocks: [
      smallPrint([labels.form.intro]),
      typed('people', typeList(people)),
      typed('countries', places.join(', ')),
      several('areas', areas, filter.areas),
      several('kinds', kinds, filter.kinds),
      several('languages', tongues, filter.languages),
      typed('outlets', typeList(filter.outlets)),
      typed('words', typeList(filter.words)),
      typed('without', without),
      field(
        'delivery',
        {
          type: 'radio_buttons',
          action_id: FIELD_ACTION,
          options: ways,
          ...(way === undefined ? {} : { initial_option: way }),
        },
        false,
      ),
      field('days', {
        type: 'checkboxes',
        action_id: FIELD_ACTION,
        options: days,
        ...(dayOptions.length === 0 ? {} : { initial_options: dayOptions }),
      }),
      field('at', { type: 'timepicker', action_id: FIELD_ACTION, initial_time: wish.at }),
      typed('zone', wish.zone, false),
      typed('quiet', wish.quiet === null ? '' : `${wish.quiet.from}-${wish.quiet.to}`),
      typed('cap', wish.cap === null ? '' : String(wish.cap)),
    ],
  };
}

/** What is about to be saved and what it would have posted, to be confirmed. */
export function confirmView(
  sentences: readonly string[],
  language: LanguageCode,
  metadata: string,
  externalId: string,
): types.ModalView {
  const { form } = watchingIn(language);
  return {
    type: 'modal',
    callback_id: watchViews.confirm,
    external_id: externalId,
    private_metadata: metadata,
    title: plain(form.title),
    submit: plain(form.save),
    close: plain(form.back),
    blocks: sentences.map((sentence) => paragraph(shortened(sentence, 3_000))),
  };
}

/** Says something in the place of a form. */
export function noticeView(sentence: string, language: LanguageCode): types.ModalView {
  const { form } = watchingIn(language);
  return {
    type: 'modal',
    title: plain(form.title),
    close: plain(form.close),
    blocks: [paragraph(shortened(sentence, 3_000))],
  };
}
