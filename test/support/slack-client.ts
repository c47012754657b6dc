import type { Rig } from './slack-rig.ts';

/** What the page of the local workspace shows somebody besides conversations. */
export interface Shown {
  readonly modal: { readonly id: string; readonly html: string } | null;
  readonly home: string | null;
  readonly homeId: string | null;
  /** By the id of the direct messages above which they stand. */
  readonly prompts: Readonly<Record<string, { readonly prompts: readonly unknown[] } | null>>;
}

/** The local workspace's page in somebody's hands; the rig is asked for each time, since a restart makes another. */
export function clientOf(rig: () => Rig, user = 'dana') {
  const state = async (): Promise<Shown> => (await fetch(`${rig().workspace.url}/client/state?user=${user}`)).json();
  /** Makes a gesture, and waits for nothing that follows from it. */
  const act = async (gesture: string, body: object): Promise<unknown> => {
    const { url } = rig().workspace;
    const headers = { 'content-type': 'application/json', origin: url };
    const sent = await fetch(`${url}/client/${gesture}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ user, ...body }),
    });
    return sent.json();
  };
  /** Clicks the nth button (from 0) of a view. */
  const click = (view: string | null | undefined, element: number) =>
    act('click-in-view', { view, element, choice: [], choices: [] });
  const openHome = async () => {
    await rig().workspace.openApp(user, 'home');
    await rig().settled();
    return state();
  };
  /** The words of the open modal. */
  const modalWords = async () => (await state()).modal?.html.replace(/<[^>]*>/gu, '') ?? null;
  return { state, act, click, openHome, modalWords };
}
