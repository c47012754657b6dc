import type { Block } from './limits.ts';
import { APP_ID, BOT_ID, TEAM_ID } from './people.ts';
import type { Stamps } from './stamps.ts';

/** A modal or home tab as the app sent it, checked. */
export interface ViewDraft {
  readonly type: 'modal' | 'home';
  readonly blocks: readonly Block[];
  readonly title: string;
  readonly submit: string | null;
  readonly close: string | null;
  readonly callbackId: string;
  readonly externalId: string;
  readonly privateMetadata: string;
  readonly notifyOnClose: boolean;
  readonly clearOnClose: boolean;
}

/** A view that a user has in front of them, or the home tab that was published for them. */
export interface OpenView extends ViewDraft {
  readonly id: string;
  readonly hash: string;
  readonly user: string;
  readonly rootId: string;
  readonly previousId: string | null;
  /** What `errors` answered the last submission, by block_id. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Why a trigger cannot open a view, in Slack's words. */
type TriggerError = 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id';

/** The modals that are open, the home tabs that are published, and the triggers that may open one. */
export interface Views {
  /** A trigger for one view, good for 3 seconds. */
  readonly trigger: (user: string) => string;
  readonly exchange: (trigger: string) => { readonly user: string } | { readonly error: TriggerError };
  readonly open: (user: string, draft: ViewDraft) => OpenView;
  readonly push: (user: string, draft: ViewDraft) => OpenView;
  readonly update: (view: OpenView, draft: ViewDraft, errors?: Readonly<Record<string, string>>) => OpenView;
  readonly publish: (user: string, draft: ViewDraft) => OpenView;
  /** The modal on top of the user's stack. */
  readonly top: (user: string) => OpenView | null;
  readonly home: (user: string) => OpenView | null;
  readonly find: (idOrExternalId: string) => OpenView | null;
  /** Takes the top modal away, or all of them. */
  readonly close: (user: string, all: boolean) => void;
}

type Tell = (
  change:
    | { readonly kind: 'modal'; readonly user: string; readonly view: OpenView | null }
    | { readonly kind: 'home'; readonly user: string },
) => void;

const TRIGGER_MILLISECONDS = 3000;
const MOST_TRIGGERS = 1000;

/** No views and no triggers yet. */
export function createViews(stamps: Stamps, now: () => Date, tell: Tell): Views {
  const stacks = new Map<string, OpenView[]>();
  const homes = new Map<string, OpenView>();
  const triggers = new Map<string, { user: string; until: number; used: boolean }>();
  const stack = (user: string) => stacks.get(user) ?? [];
  const top = (user: string) => stack(user).at(-1) ?? null;

  function show(user: string, views: OpenView[]): void {
    stacks.set(user, views);
    tell({ kind: 'modal', user, view: top(user) });
  }

  function make(user: string, draft: ViewDraft, previous: OpenView | null): OpenView {
    const id = stamps.id('V');
    return {
      ...draft,
      id,
      hash: stamps.ts(),
      user,
      rootId: previous?.rootId ?? id,
      previousId: previous?.id ?? null,
      errors: {},
    };
  }

  const everyView = () => [...[...stacks.values()].flat(), ...homes.values()];
  return {
    trigger: (user) => {
      const trigger = `${stamps.id('')}.${stamps.secret()}`;
      triggers.set(trigger, { user, until: now().getTime() + TRIGGER_MILLISECONDS, used: false });
      const oldest = triggers.keys().next().value;
      if (triggers.size > MOST_TRIGGERS && oldest !== undefined) triggers.delete(oldest);
      return trigger;
    },
    exchange: (id) => {
      const trigger = triggers.get(id);
      if (trigger === undefined) return { error: 'invalid_trigger_id' };
      if (trigger.used) return { error: 'exchanged_trigger_id' };
      if (now().getTime() > trigger.until) return { error: 'expired_trigger_id' };
      trigger.used = true;
      return { user: trigger.user };
    },
    open: (user, draft) => {
      const view = make(user, draft, null);
      show(user, [view]);
      return view;
    },
    push: (user, draft) => {
      const view = make(user, draft, top(user));
      show(user, [...stack(user), view]);
      return view;
    },
    update: (view, draft, errors = {}) => {
      const changed: OpenView = { ...view, ...draft, hash: stamps.ts(), errors };
      if (view.type === 'home') {
        homes.set(view.user, changed);
        tell({ kind: 'home', user: view.user });
      } else {
        show(
          view.user,
          stack(view.user).map((open) => (open.id === view.id ? changed : open)),
        );
      }
      return changed;
    },
    publish: (user, draft) => {
      const view = make(user, draft, null);
      homes.set(user, view);
      tell({ kind: 'home', user });
      return view;
    },
    top,
    home: (user) => homes.get(user) ?? null,
    find: (id) =>
      everyView().find((view) => view.id === id || (view.externalId !== '' && view.externalId === id)) ?? null,
    close: (user, all) => show(user, all ? [] : stack(user).slice(0, -1)),
  };
}

/** The view object that the Web API and `view_submission` carry. */
export function asSlackView(view: OpenView, values: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const plain = (text: string | null) => (text === null ? null : { type: 'plain_text', text, emoji: true });
  return {
    id: view.id,
    team_id: TEAM_ID,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.privateMetadata,
    callback_id: view.callbackId,
    state: { values },
    hash: view.hash,
    title: plain(view.title),
    clear_on_close: view.clearOnClose,
    notify_on_close: view.notifyOnClose,
    close: plain(view.close),
    submit: plain(view.submit),
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: APP_ID,
    external_id: view.externalId,
    app_installed_team_id: TEAM_ID,
    bot_id: BOT_ID,
  };
}
