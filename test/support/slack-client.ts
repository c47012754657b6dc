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
  /** Presses what has this action_id in the view that was shown last with one of the methods. */
  const pressIn = async (methods: readonly string[], view: string | null | undefined, action: string, typed = '') => {
    const shown = rig()
      .workspace.sent()
      .findLast(({ method }) => methods.includes(method));
    const order = [...JSON.stringify(shown?.arguments.view).matchAll(/"action_id":"([^"]*)"/gu)].map(([, id]) => id);
    const element = order.indexOf(action);
    if (element < 0) throw new Error(`There is no ${action} in ${order.join(', ')}.`);
    const choice = typed === '' ? [] : [typed];
    // What stands in the ask box goes along with every press.
    const choices = typed === '' ? [] : [[Math.max(0, order.indexOf('home.ask')), choice]];
    await act('click-in-view', { view, element, choice, choices });
    await rig().settled();
  };
  const pressAtHome = async (action: string, typed?: string) =>
    pressIn(['views.publish'], (await state()).homeId, action, typed);
  const pressInModal = async (action: string) =>
    pressIn(['views.open', 'views.update', 'ack'], (await state()).modal?.id, action);
  /** The words of the open modal. */
  const modalWords = async () => (await state()).modal?.html.replace(/<[^>]*>/gu, '') ?? null;
  return { state, act, click, openHome, pressAtHome, pressInModal, modalWords };
}
