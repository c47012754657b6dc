import { toast } from './dom.js';

/**
 * Asks the server to do something; says so when it could not.
 * @param {string} gesture
 * @param {Record<string, unknown>} body
 * @returns {Promise<{ ok: boolean, error?: string }>}
 */
export async function act(gesture, body) {
  try {
    const response = await fetch(`/client/${gesture}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (!answer.ok && response.status !== 200) toast(answer.error);
    return answer;
  } catch {
    toast('The workspace does not answer. Is it still running?');
    return { ok: false, error: 'unreachable' };
  }
}

/**
 * Everything that a user sees now.
 * @param {string} user
 */
export async function fetchState(user) {
  const response = await fetch(`/client/state?user=${encodeURIComponent(user)}`);
  return response.json();
}

/**
 * Hears of every change; calls `onOpen` whenever the connection starts, since anything may have happened before.
 * @param {string} user
 * @param {{ onOpen: () => void, onNews: (news: any) => void, onLost: () => void }} listeners
 */
export function listen(user, { onOpen, onNews, onLost }) {
  const source = new EventSource(`/client/live?user=${encodeURIComponent(user)}`);
  source.addEventListener('open', onOpen);
  source.addEventListener('message', (event) => onNews(JSON.parse(event.data)));
  source.addEventListener('error', () => {
    onLost();
    // After an answer that is no stream, a browser gives up: start again.
    if (source.readyState === EventSource.CLOSED)
      setTimeout(() => (current = listen(user, { onOpen, onNews, onLost })), 2000);
  });
  let current = { close: () => source.close() };
  return { close: () => current.close() };
}
