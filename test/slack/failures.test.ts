import { webApi } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../src/slack/sending/failures.ts';

const broken = (code: string | null) => {
  const cause = Object.assign(new Error('cause'), code === null ? {} : { code });
  return new webApi.WebAPIRequestError(new TypeError('fetch failed', { cause }));
};
const said = (error: string) => new webApi.WebAPIPlatformError({ ok: false, error });

describe('what came of a call to Slack', () => {
  test.each([
    ['too fast, with a wait', new webApi.WebAPIRateLimitedError(7), { kind: 'limited', afterMs: 7_000 }],
    ['too fast, without one', said('ratelimited'), { kind: 'limited', afterMs: 10_000 }],
    ['a refusal', said('not_in_channel'), { kind: 'refused', reason: 'not_in_channel' }],
    ['a fault of Slack, of which a part may have been done', said('internal_error'), { kind: 'unclear' }],
    ['an HTTP error of Slack', new webApi.WebAPIHTTPError(503, 'Unavailable', {}), { kind: 'unclear' }],
    ['an HTTP refusal', new webApi.WebAPIHTTPError(404, 'Not Found', {}), { kind: 'refused' }],
    ['a connection that never was', broken('ECONNREFUSED'), { kind: 'not-sent', reason: 'ECONNREFUSED' }],
    ['a name that is not found', broken('ENOTFOUND'), { kind: 'not-sent' }],
    ['a connection that broke off', broken('ECONNRESET'), { kind: 'unclear', reason: 'ECONNRESET' }],
    ['a call that took too long', broken(null), { kind: 'unclear' }],
  ])('%s', (_, error, failure) => {
    expect(failureOf(error)).toMatchObject(failure);
  });

  test('an error of our own is none', () => {
    expect(failureOf(new TypeError('ours'))).toBeNull();
  });
});
