import * as assistant from './assistant.ts';
import * as chat from './chat.ts';
import * as conversations from './conversations.ts';
import * as files from './files.ts';
import type { Method } from './method.ts';
import * as people from './people.ts';
import * as reactions from './reactions.ts';
import * as views from './views.ts';

/** Every Web API method that the workspace answers; any other is `unknown_method`. */
export const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['api.test', people.apiTest],
  ['assistant.threads.setSuggestedPrompts', assistant.setSuggestedPrompts],
  ['auth.test', people.authTest],
  ['chat.delete', chat.remove],
  ['chat.getPermalink', chat.getPermalink],
  ['chat.postEphemeral', chat.postEphemeral],
  ['chat.postMessage', chat.postMessage],
  ['chat.update', chat.update],
  ['conversations.history', conversations.history],
  ['conversations.info', conversations.info],
  ['conversations.join', conversations.join],
  ['conversations.list', conversations.list],
  ['conversations.members', conversations.members],
  ['conversations.open', conversations.open],
  ['conversations.replies', conversations.replies],
  ['files.completeUploadExternal', files.completeUploadExternal],
  ['files.getUploadURLExternal', files.getUploadURLExternal],
  ['reactions.add', reactions.add],
  ['reactions.remove', reactions.remove],
  ['users.info', people.userInfo],
  ['users.list', people.userList],
  ['views.open', views.open],
  ['views.publish', views.publish],
  ['views.push', views.push],
  ['views.update', views.update],
]);
