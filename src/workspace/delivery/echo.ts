import { APP_USER_ID } from '../people.ts';
import { asSlackMessage } from '../slack-shapes.ts';
import type { World } from '../world.ts';
import type { DeliverEvent } from './events.ts';

/** Delivers the app's own messages in direct messages back to it, as Slack does: an app that answers everything it hears would talk to itself. */
export function createEcho(world: World, deliver: DeliverEvent): () => void {
  return world.watch((change) => {
    if (change.kind !== 'message') return;
    const { message } = change;
    const conversation = world.conversations.get(message.channel);
    if (conversation?.kind !== 'im' || message.author !== APP_USER_ID || message.visibleTo !== null) return;
    const shown = asSlackMessage(world, message);
    const frame = { channel: message.channel, channel_type: 'im', event_ts: message.ts };
    void deliver(
      message.revision === 1
        ? { ...shown, ...frame }
        : {
            type: 'message',
            subtype: 'message_changed',
            hidden: true,
            message: shown,
            ts: world.stamps.ts(),
            ...frame,
          },
    );
  });
}
