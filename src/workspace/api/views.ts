import { z } from 'zod';
import { identifier, plainText } from '../limits/text-objects.ts';
import { asSlackView, type OpenView, type ViewDraft } from '../views.ts';
import type { World } from '../world.ts';
import { ApiFailure, type Arguments, blocksOf, invalidArguments, type Method, required, stringOf } from './method.ts';

const same = {
  blocks: z.array(z.unknown()),
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
};
const viewShape = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('home'), ...same }),
  z.strictObject({
    type: z.literal('modal'),
    ...same,
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
  }),
]);

/** Checks a view as Slack does: its frame, its blocks, and that a modal with inputs can be submitted. */
export function readView(view: unknown): ViewDraft {
  const read = viewShape.safeParse(view);
  if (!read.success) {
    throw invalidArguments(
      read.error.issues.map((issue) => `${issue.message} [json-pointer:/view/${issue.path.join('/')}]`).join('; '),
    );
  }
  const { data } = read;
  const blocks = blocksOf({ blocks: data.blocks }, data.type) ?? [];
  const submit = data.type === 'modal' ? (data.submit?.text ?? null) : null;
  if (data.type === 'modal' && submit === null && blocks.some((block) => block.type === 'input')) {
    throw invalidArguments(
      'missing required field: submit, since the view has input blocks [json-pointer:/view/submit]',
    );
  }
  return {
    type: data.type,
    blocks,
    title: data.type === 'modal' ? data.title.text : '',
    submit,
    close: data.type === 'modal' ? (data.close?.text ?? null) : null,
    callbackId: data.callback_id ?? '',
    externalId: data.external_id ?? '',
    privateMetadata: data.private_metadata ?? '',
    notifyOnClose: data.type === 'modal' && data.notify_on_close === true,
    clearOnClose: data.type === 'modal' && data.clear_on_close === true,
  };
}

/** Opens a modal in place of any other: https://docs.slack.dev/reference/methods/views.open */
export const open: Method = (args, { world }) => {
  const draft = modalOf(args);
  return { view: asSlackView(world.views.open(userOf(args, world), draft)) };
};

/** Opens a modal on top, https://docs.slack.dev/reference/methods/views.push: three views at most stand on each other. */
export const push: Method = (args, { world }) => {
  const draft = modalOf(args);
  const user = userOf(args, world);
  let depth = 0;
  for (let view = world.views.top(user); view !== null; view = world.views.find(view.previousId ?? '')) depth += 1;
  if (depth >= 3) throw new ApiFailure('push_limit_reached');
  return { view: asSlackView(world.views.push(user, draft)) };
};

/** Changes an open modal, unless its hash is an old one: https://docs.slack.dev/reference/methods/views.update */
export const update: Method = (args, { world }) => {
  const draft = modalOf(args);
  const view = world.views.find(stringOf(args, 'view_id') || required(args, 'external_id'));
  if (view === null) throw new ApiFailure('not_found');
  refuseStale(args, view);
  return { view: asSlackView(world.views.update(view, draft)) };
};

/** Shows a member the app's home tab: https://docs.slack.dev/reference/methods/views.publish */
export const publish: Method = (args, { world }) => {
  const user = identifier.safeParse(args.user_id);
  if (!user.success || world.person(user.data)?.kind !== 'member') throw new ApiFailure('user_not_found');
  const draft = readView(args.view);
  if (draft.type !== 'home') throw invalidArguments('only a home view can be published [json-pointer:/view/type]');
  const home = world.views.home(user.data);
  if (home !== null) refuseStale(args, home);
  return { view: asSlackView(world.views.publish(user.data, draft)) };
};

function modalOf(args: Arguments): ViewDraft {
  const draft = readView(args.view);
  if (draft.type !== 'modal') throw invalidArguments('only a modal can be opened [json-pointer:/view/type]');
  return draft;
}

function userOf(args: Arguments, world: World): string {
  const exchanged = world.views.exchange(required(args, 'trigger_id'));
  if ('error' in exchanged) throw new ApiFailure(exchanged.error);
  return exchanged.user;
}

function refuseStale(args: Arguments, view: OpenView): void {
  const hash = stringOf(args, 'hash');
  if (hash !== '' && hash !== view.hash) throw new ApiFailure('hash_conflict');
}
