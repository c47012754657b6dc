import { MOST_FILE_BYTES } from '../files.ts';
import { APP_USER_ID } from '../people.ts';
import { asSlackFile } from '../slack-shapes.ts';
import { threadOf } from './chat.ts';
import { ApiFailure, invalidArguments, type Method, required, stringOf, writableConversation } from './method.ts';
import { isObject } from './read-arguments.ts';

const LONGEST_NAME = 255;
const LONGEST_COMMENT = 4_000;

/** Gives out an address that a file can be sent to: https://docs.slack.dev/reference/methods/files.getUploadURLExternal */
export const getUploadURLExternal: Method = (args, { world, pageUrl }) => {
  const name = required(args, 'filename').slice(0, LONGEST_NAME);
  const length = Number(required(args, 'length'));
  if (!Number.isInteger(length) || length < 1) throw invalidArguments('length must be a positive number of bytes');
  if (length > MOST_FILE_BYTES) throw new ApiFailure('file_upload_size_restricted');
  const { id, secret } = world.files.expect(name, length);
  return { upload_url: `${pageUrl().replace('//localhost:', '//127.0.0.1:')}/upload/${secret}`, file_id: id };
};

/** Shows sent files in a conversation, under one message: https://docs.slack.dev/reference/methods/files.completeUploadExternal */
export const completeUploadExternal: Method = (args, { world, pageUrl }) => {
  const wanted = (Array.isArray(args.files) ? args.files : []).filter(isObject);
  if (wanted.length === 0) throw invalidArguments('missing required field: files');
  const channelId = stringOf(args, 'channel_id');
  // Names of channels and people are no conversations here, other than for chat.postMessage.
  if (channelId !== '' && !world.conversations.has(channelId)) throw new ApiFailure('channel_not_found');
  const conversation = channelId === '' ? null : writableConversation({ channel: channelId }, world);
  const threadTs = conversation === null ? null : threadOf(args, conversation.id, world);
  const files = wanted.map((each) => {
    const file = world.files.share(stringOf(each, 'id'), stringOf(each, 'title').slice(0, LONGEST_NAME));
    if (file === null) throw new ApiFailure('file_not_found');
    return file;
  });
  if (conversation !== null)
    world.messages.post({
      channel: conversation.id,
      author: APP_USER_ID,
      text: stringOf(args, 'initial_comment').slice(0, LONGEST_COMMENT),
      threadTs,
      files,
    });
  return { files: files.map((file) => asSlackFile(file, pageUrl())) };
};
