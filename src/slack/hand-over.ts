import { webApi } from '@slack/bolt';

/** Longer than other calls may take: a file is larger than a message. */
const MOST_MS = 60_000;

/**
 * Sends a file's bytes to the address that Slack gave out for them. Not by the Web API's client, which writes every body
 * out for its log; errors are that client's all the same.
 */
export async function handOver(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const response = await sent(address, bytes);
  await response.body?.cancel();
  if (response.ok) return;
  throw new webApi.WebAPIHTTPError(response.status, response.statusText, {});
}

async function sent(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
  try {
    return await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
      redirect: 'error',
      signal: AbortSignal.timeout(MOST_MS),
    });
  } catch (error) {
    throw new webApi.WebAPIRequestError(error instanceof Error ? error : new Error('The connection broke off.'));
  }
}
