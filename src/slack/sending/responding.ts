import { type RespondArguments, RespondError, type RespondFn, webApi } from '@slack/bolt';
import type { Schedule } from '../../alerts/log.ts';
import { API_TIMEOUT_MS } from './calling.ts';

/** Posts to a response_url, and not for ever; its errors are those of the Web API's client, whom this call does not go through. */
export async function respondWith(respond: RespondFn, body: RespondArguments, schedule: Schedule): Promise<void> {
  const late = Promise.withResolvers<never>();
  const cancel = schedule(() => late.reject(new Error('No answer in time.')), API_TIMEOUT_MS);
  try {
    await Promise.race([respond(body), late.promise]);
  } catch (error) {
    if (error instanceof RespondError) throw new webApi.WebAPIHTTPError(error.statusCode, error.message, {});
    throw new webApi.WebAPIRequestError(error instanceof Error ? error : new Error('The connection broke off.'));
  } finally {
    cancel();
  }
}
