import { askField, askForm } from '../../src/slack/blocks/home.ts';
import { FIELD_ACTION, watchViews } from '../../src/slack/blocks/watch-form.ts';
import { commands } from '../../src/slack/commands/all.ts';
import { watchFields } from '../../src/slack/labels/watching.ts';
import {
  eventListeners,
  formListeners,
  optionalEvents,
  pressListeners,
  slashCommand,
  viewPressListeners,
} from '../../src/slack/listeners/all.ts';
import { shortcuts } from '../../src/slack/listeners/shortcut.ts';
import { plainWish } from '../../src/slack/watching/wish.ts';
import { type Chance, nowhere, oddTexts, type PickOne } from './fuzz-chance.ts';
import { objectsOfType } from './slack-payloads.ts';
import { commandFields, eventOf } from './slack-requests.ts';
import { APP_USER, CHANNEL, DANA, TEAM } from './slack-rig.ts';

type Payload = Record<string, unknown>;
type Sent = readonly { readonly arguments: Readonly<Record<string, unknown>> }[];

/** What Coop handed out and gets back: the values of its buttons, by action_id. */
export type Keys = ReadonlyMap<string, readonly string[]>;

/** What a confirmation may be forged with; the first is none. */
const oddWishes = [
  {},
  ...[{ zone: 'Not/AZone', delivery: 'digest' }, { at: '99:99', delivery: 'digest' }, { cap: -5 }, { cap: 1e308 }],
  ...[{ filter: null }, { delivery: 'never' }],
];

/** The keys in what Coop sent. */
export function keysIn(calls: Sent): Keys {
  const keys = new Map<string, string[]>();
  for (const { arguments: sent } of calls) {
    for (const one of ['button', 'feedback_buttons'].flatMap((type) => objectsOfType(sent, type))) {
      const halves = [one, one.positive_button, one.negative_button].map((half) => Reflect.get(Object(half), 'value'));
      const values = halves.filter((value) => typeof value === 'string');
      keys.set(String(one.action_id), [...(keys.get(String(one.action_id)) ?? []), ...values]);
    }
  }
  return keys;
}

const typed = ['who received Proefman?', 'verify id000001', 'watch live', 'watch digest', 'many', 'statsu'];
const texts = [...typed, ...commands.map(({ name }) => name), ...oddTexts];

/** A maker of each kind of request that Coop listens to, by the lists that it registers, and of some that it does not. */
export function payloadMakers(chance: Chance, pick: PickOne, keys: Keys): readonly (() => Payload)[] {
  let count = 0;
  const nth = () => {
    count += 1;
    return count;
  };
  const ts = () =>
    `${1_767_225_600 + Math.floor(chance() * 50)}.${String(Math.floor(chance() * 1e6)).padStart(6, '0')}`;
  const who = () => ({
    ...{ user: { id: DANA, team_id: TEAM }, team: { id: TEAM } },
    ...{ trigger_id: `t${chance()}`, api_app_id: 'A1' },
  });
  const action = (name: string) => ({
    type: pick(['button', 'button', 'feedback_buttons', 'static_select']),
    ...{ action_id: name, block_id: 'b', action_ts: ts() },
    value: pick([...(keys.get(name) ?? []), ...(keys.get(name) ?? []), 'id000001:1', 'up:id000001', ...texts]),
  });
  const press = (name: string) => () => ({
    ...{ type: 'block_actions', ...who(), channel: { id: CHANNEL }, response_url: nowhere },
    container: {
      ...{ type: 'message', message_ts: ts(), channel_id: CHANNEL, is_ephemeral: chance() < 0.5 },
      ...(chance() < 0.5 ? { thread_ts: ts() } : {}),
    },
    message: { ts: ts(), text: pick(texts), blocks: [] },
    actions: [action(name)],
  });
  const homePress = (name: string) => () => ({
    ...{ type: 'block_actions', ...who(), container: { type: 'view', view_id: 'V1' } },
    view: { id: 'V1', type: 'home', callback_id: '', private_metadata: '', state: { values: {} }, hash: 'h' },
    actions: [action(name)],
  });
  const held = () => ({
    ...{ type: 'plain_text_input', value: pick([null, 'NL', 'Proefman', 'UTC', '22:00-07:00', '7', ...oddTexts]) },
    selected_option: { value: pick(['live', 'digest', 'x']) },
    selected_options: pick([[], [{ value: 'meeting' }], [{ value: '1' }, { value: 'energy' }]]),
    selected_time: pick(['08:00', '25:99', null]),
  });
  const place = () => ({ channelId: CHANNEL, watchId: pick([null, null, ...(keys.get('watch.change') ?? [])]) });
  const metadata = (name: string) =>
    name === watchViews.form
      ? JSON.stringify(place())
      : JSON.stringify({ ...place(), wish: { ...plainWish('UTC'), ...oddWishes[nth() % oddWishes.length] } });
  const valuesOf = (name: string) =>
    name === askForm
      ? { [askField]: { [askField]: { type: 'plain_text_input', value: pick(texts) } } }
      : Object.fromEntries(
          watchFields.map((field) => [field, { [FIELD_ACTION]: chance() < 0.7 ? { type: 'x' } : held() }]),
        );
  const submit = (name: string) => () => ({
    ...{ type: 'view_submission', ...who(), response_urls: [] },
    view: {
      ...{ id: 'V1', type: 'modal', callback_id: name, hash: 'h' },
      private_metadata: chance() < 0.8 ? metadata(name) : pick(texts),
      state: { values: valuesOf(name) },
    },
  });
  const shortcut = (name: string) => () => ({
    ...{ type: 'message_action', ...who(), callback_id: name, action_ts: ts(), message_ts: ts() },
    ...{ channel: { id: CHANNEL }, response_url: nowhere },
    message: {
      ...{ type: 'message', user: DANA, ts: ts(), text: pick(['Testova: https://a.example/x', ...texts]) },
      ...(chance() < 0.5 ? { thread_ts: ts() } : {}),
      blocks: [{ type: 'rich_text', elements: [{ type: 'link', url: pick(['https://a.example/', ...texts]) }] }],
    },
  });
  const event = (more: Payload) =>
    eventOf(`Ev${Math.floor(chance() * 500)}`, { ts: ts(), text: `<@${APP_USER}> ${pick(texts)}`, ...more });
  const heard = (name: string) => () => {
    const [type = name, kind] = name.split('.');
    const direct = kind === 'im' ? { channel: 'D0APPDM001', channel_type: 'im', text: pick(texts) } : {};
    // In turn: of some hundred requests few open the app.
    const tab = nth() % 2 === 0 ? { tab: 'home' } : { tab: 'messages', channel: 'D0APPDM001' };
    const edited = chance() < 0.2 ? { subtype: 'message_changed', message: { text: 'x' } } : {};
    return event({
      ...{ type, tokens: { bot: [APP_USER] } },
      ...(type === 'app_home_opened' ? tab : {}),
      ...(kind === undefined ? {} : { channel_type: kind.replace(/s$/u, ''), ...direct, ...edited }),
      ...(chance() < 0.5 ? {} : { thread_ts: ts() }),
    });
  };
  const typing = (name: string) => () => ({
    ...commandFields(pick([...texts, `${name} x`, `${name} https://a.example/x`]), nowhere),
    ...{ trigger_id: `t${chance()}`, ...(chance() < 0.3 ? { text: name } : {}) },
  });
  return [
    ...commands.map(({ name }) => typing(name)),
    () => ({
      ...commandFields(pick(texts), nowhere, { trigger_id: `n${nth()}` }),
      command: pick([slashCommand, '/other', '']),
    }),
    ...[...Object.keys(eventListeners), ...Object.keys(optionalEvents), 'reaction_added'].map(heard),
    ...[...pressListeners.keys(), 'unknown'].map(press),
    ...[...viewPressListeners.keys(), 'unknown'].map(homePress),
    ...[...formListeners.keys(), 'unknown'].map(submit),
    () => ({ ...submit(pick([...formListeners.keys()]))(), type: 'view_closed', is_cleared: true }),
    ...[...Object.values(shortcuts), 'unknown'].map(shortcut),
    () => ({ type: 'shortcut', ...who(), callback_id: pick(Object.values(shortcuts)), action_ts: ts() }),
    () => ({ type: 'block_suggestion', ...who(), action_id: 'x', block_id: 'b', value: pick(texts) }),
    () => ({ type: 'url_verification', challenge: pick(texts), token: 't' }),
  ];
}
