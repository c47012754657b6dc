import { pressListeners } from '../../src/slack/listeners/all.ts';
import { commandFields, eventOf } from './slack-requests.ts';
import { APP_USER, CHANNEL, DANA, TEAM } from './slack-rig.ts';

/** A signed request that Slack would never send, or would send at another time. */
export interface FuzzedRequest {
  readonly contentType: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** How often it is sent, with one signature. */
  readonly times: number;
}

type Chance = () => number;

/** Numbers from 0 to 1 that follow from the seed alone: mulberry32. */
function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const nowhere = 'http://127.0.0.1:9/response';
const texts = [
  ...['who received Proefman?', 'help', '', 'verify id000001', 'watch live', 'unwatch', 'status', 'sources', 'many'],
  ...['\u0000\u0007\u001b[2J', '\u202Eabc \u2067بلا بلا\u2069', '\ud83d', 'e\u0301'.repeat(300), '🙂'.repeat(2_000)],
  ...['<!channel> <@U1> <https://evil.example|x>', '&amp;lt;', '"'.repeat(500), '؟'.repeat(900), 'a '.repeat(20_000)],
  ...['person:"', 'lang:xx area:', '../../etc/passwd', "'; drop table articles; --", '{{7*7}} %00'],
];
const oddValues: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1e308, 1.5, '', ' ', '0', 'null', [], {}, [null], [[]], { id: null }, { id: {} }],
  ...[
    [1, 'a', null, {}],
    { length: -1 },
    { toString: 'x', constructor: 'x' },
    'x'.repeat(60_000),
    '\u0000',
    '\ud83d\ud83d',
  ],
  ...['__proto__', 'D0', 'C'.repeat(300), APP_USER, '1767225600.000100', '-1.-1', nowhere, 'javascript:alert(1)'],
];

/** Requests without end, each made by the seed: fields missing, of the wrong type, huge, replayed, out of order. */
export function* fuzzedRequests(seed: number): Generator<FuzzedRequest> {
  const chance = chanceFrom(seed);
  const pick = <T>(all: readonly T[]): T => {
    const found = all[Math.floor(chance() * all.length)];
    if (found === undefined) throw new Error('Nothing to pick from.');
    return found;
  };
  let count = 0;
  const ts = () =>
    `${1_767_225_600 + Math.floor(chance() * 50)}.${String(Math.floor(chance() * 1e6)).padStart(6, '0')}`;
  const press = () => ({
    ...{ type: 'block_actions', user: { id: DANA }, team: { id: TEAM }, channel: { id: CHANNEL } },
    container: {
      type: 'message',
      message_ts: ts(),
      channel_id: CHANNEL,
      is_ephemeral: chance() < 0.5,
      thread_ts: ts(),
    },
    ...{ trigger_id: 't', response_url: nowhere, message: { ts: ts(), text: pick(texts), blocks: [] } },
    actions: [
      {
        type: pick(['button', 'feedback_buttons', 'static_select']),
        action_id: pick([...pressListeners.keys(), 'unknown']),
        block_id: 'b',
        value: pick(['id000001', 'id000001:1', 'up:id000001', 'down:id000002', 'x:99', ...texts]),
      },
    ],
  });
  const view = () => ({
    ...{ id: 'V1', type: pick(['modal', 'home']), callback_id: 'x', private_metadata: pick(texts), hash: 'h' },
    state: { values: { b: { a: { type: 'plain_text_input', value: pick(texts) } } } },
  });
  const who = () => ({ user: { id: DANA, team_id: TEAM }, team: { id: TEAM }, trigger_id: 't', api_app_id: 'A1' });
  const event = (more: Readonly<Record<string, unknown>>) =>
    eventOf(`Ev${Math.floor(chance() * 500)}`, { ts: ts(), text: `<@${APP_USER}> ${pick(texts)}`, ...more });
  const direct = () => ({ type: 'message', channel: 'D0APPDM001', channel_type: 'im', text: pick(texts) });
  const kinds: readonly (() => Record<string, unknown>)[] = [
    () =>
      commandFields(pick(texts), nowhere, { trigger_id: String(count), command: pick(['/coop', '/coop', '/other']) }),
    () => event({ type: 'app_mention', ...(chance() < 0.5 ? {} : { thread_ts: ts() }) }),
    () => event({ ...direct(), ...(chance() < 0.3 ? { subtype: 'message_changed', message: { text: 'x' } } : {}) }),
    () => event({ type: 'message', channel_type: pick(['channel', 'group', 'mpim', 'im']), thread_ts: ts() }),
    () => event({ type: pick(['app_home_opened', 'reaction_added', 'member_joined_channel']), tab: 'home', item: {} }),
    () => event({ type: pick(['tokens_revoked', 'app_uninstalled', 'app_rate_limited']), tokens: { bot: [APP_USER] } }),
    press,
    press,
    () => ({ type: pick(['view_submission', 'view_closed']), ...who(), view: view(), response_urls: [] }),
    () => ({ type: 'block_suggestion', ...who(), action_id: 'x', block_id: 'b', value: pick(texts), view: view() }),
    () => ({ type: 'shortcut', ...who(), callback_id: pick(['ask', 'save_to_coop']), action_ts: ts() }),
    () => ({
      ...{ type: 'message_action', ...who(), callback_id: pick(['save_to_coop', 'ask_coop_about', 'x']) },
      ...{ channel: { id: CHANNEL }, message_ts: ts(), response_url: nowhere },
      message: {
        type: 'message',
        user: DANA,
        ts: ts(),
        text: pick(texts),
        blocks: [{ type: 'rich_text', elements: [] }],
      },
    }),
    () => ({ type: 'url_verification', challenge: pick(texts), token: 't' }),
  ];
  for (;;) {
    count += 1;
    const payload: unknown = structuredClone(pick(kinds)());
    const isCommand = typeof payload === 'object' && payload !== null && 'command' in payload;
    for (let n = Math.floor(chance() * 4); n > 0; n -= 1) spoil(payload, chance, pick);
    yield {
      ...encoded(payload, isCommand, chance),
      headers:
        chance() < 0.2
          ? { 'x-slack-retry-num': pick(['1', '3', 'x', '-1']), 'x-slack-retry-reason': 'http_timeout' }
          : {},
      times: chance() < 0.1 ? 2 : 1,
    };
  }
}

/** Takes out, replaces, doubles or wraps one value somewhere in the payload. */
function spoil(payload: unknown, chance: Chance, pick: <T>(all: readonly T[]) => T): void {
  const places: { readonly within: object; readonly key: string }[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      places.push({ within: value, key });
      walk(inner);
    }
  };
  walk(payload);
  if (places.length === 0) return;
  const { within, key } = pick(places);
  const how = chance();
  if (how < 0.35) Reflect.deleteProperty(within, key);
  else if (how < 0.8) Reflect.set(within, key, pick(oddValues));
  else if (how < 0.9) Reflect.set(within, key, [Reflect.get(within, key)]);
  else if (how < 0.95) Reflect.set(within, `${key}_`, Reflect.get(within, key));
  else {
    let deep: unknown = 'x';
    for (let n = 0; n < 2_000; n += 1) deep = n % 2 === 0 ? [deep] : { a: deep };
    Reflect.set(within, key, deep);
  }
}

function encoded(payload: unknown, isCommand: boolean, chance: Chance): Pick<FuzzedRequest, 'contentType' | 'body'> {
  const form = 'application/x-www-form-urlencoded';
  const json = JSON.stringify(payload);
  const odd = chance();
  if (odd < 0.02) return { contentType: 'application/json', body: json.slice(0, Math.floor(chance() * json.length)) };
  if (odd < 0.03) return { contentType: 'text/plain', body: json };
  if (odd < 0.04)
    return { contentType: form, body: `payload=${encodeURIComponent(json)}&payload=${json.length}&command=x` };
  if (isCommand) {
    const fields = Object.entries({ ...(payload ?? {}) }).flatMap(([name, value]): [string, string][] =>
      (Array.isArray(value) ? value : [value]).map((one) => [
        name,
        typeof one === 'string' ? one : (JSON.stringify(one) ?? ''),
      ]),
    );
    return { contentType: form, body: new URLSearchParams(fields).toString() };
  }
  const isEvent = json.includes('"event_callback"') || json.includes('"url_verification"');
  return isEvent === chance() > 0.03
    ? { contentType: 'application/json', body: json }
    : { contentType: form, body: `payload=${encodeURIComponent(json.toWellFormed())}` };
}
