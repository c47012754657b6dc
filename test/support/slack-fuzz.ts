import { type Chance, chanceFrom, pickBy, spoil } from './fuzz-chance.ts';
import { type Keys, payloadMakers } from './slack-fuzz-payloads.ts';

/** A request that Slack would never send, or would send at another time. */
export interface FuzzedRequest {
  readonly contentType: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** How often it is sent, with one signature. */
  readonly times: number;
  /** The same as an envelope of Socket Mode, whose id is to be acknowledged; null for one that cannot be. */
  readonly envelope: { readonly text: string; readonly id: string | null };
}

/**
 * Requests without end, each made by the seed. First every kind once as Slack would send it, so that each listener is
 * reached; then with fields missing, of the wrong type, huge, doubled, replayed and out of order.
 */
export function* fuzzedRequests(seed: number, keys: Keys = new Map()): Generator<FuzzedRequest> {
  const chance = chanceFrom(seed);
  const pick = pickBy(chance);
  const makers = payloadMakers(chance, pick, keys);
  for (let count = 0; ; count += 1) {
    const isWhole = count < makers.length;
    const payload: unknown = structuredClone((isWhole ? makers[count] : pick(makers))?.());
    const isCommand = typeof payload === 'object' && payload !== null && 'command' in payload;
    if (!isWhole) for (let n = Math.floor(chance() * 4); n > 0; n -= 1) spoil(payload, chance, pick);
    yield {
      ...encoded(payload, isCommand, isWhole ? () => 0.5 : chance),
      headers:
        !isWhole && chance() < 0.2
          ? { 'x-slack-retry-num': pick(['1', '3', 'x', '-1']), 'x-slack-retry-reason': 'http_timeout' }
          : {},
      times: !isWhole && chance() < 0.1 ? 2 : 1,
      envelope: enveloped(`fuzzed-${seed}-${count}`, payload, isCommand, isWhole ? () => 0.5 : chance),
    };
  }
}

const isEvent = (json: string) => json.includes('"event_callback"') || json.includes('"url_verification"');

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
  return isEvent(json) === chance() > 0.03
    ? { contentType: 'application/json', body: json }
    : { contentType: form, body: `payload=${encodeURIComponent(json.toWellFormed())}` };
}

function enveloped(id: string, payload: unknown, isCommand: boolean, chance: Chance): FuzzedRequest['envelope'] {
  const json = JSON.stringify(payload);
  const type = isCommand ? 'slash_commands' : isEvent(json) ? 'events_api' : 'interactive';
  const odd = chance();
  const envelope = { envelope_id: id, type, accepts_response_payload: true, payload };
  if (odd < 0.02) return { text: JSON.stringify(envelope).slice(0, Math.floor(chance() * json.length)), id: null };
  if (odd < 0.03) return { text: JSON.stringify({ ...envelope, envelope_id: undefined }), id: null };
  if (odd < 0.04) return { text: JSON.stringify({ ...envelope, type: 'unheard_of' }), id: null };
  return { text: JSON.stringify(envelope), id };
}
