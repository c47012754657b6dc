import { APP_ID, APP_USER_ID, BOT_ID, TEAM_ID } from '../people.ts';
import { asSlackUser } from '../slack-shapes.ts';
import { ApiFailure, type Method, required } from './method.ts';

/** Who the app is, and where: https://docs.slack.dev/reference/methods/auth.test */
export const authTest: Method = (_args, { world, pageUrl }) => ({
  url: `${pageUrl()}/`,
  team: world.teamName,
  user: world.person(APP_USER_ID)?.handle,
  team_id: TEAM_ID,
  user_id: APP_USER_ID,
  bot_id: BOT_ID,
  app_id: APP_ID,
  is_enterprise_install: false,
});

/** Answers with what it was asked, without a token: https://docs.slack.dev/reference/methods/api.test */
export const apiTest: Method = (args) => {
  if (typeof args.error === 'string' && args.error !== '') throw new ApiFailure(args.error, { args });
  return { args };
};

/** One person: https://docs.slack.dev/reference/methods/users.info */
export const userInfo: Method = (args, { world }) => {
  const person = world.person(required(args, 'user'));
  if (person === null) throw new ApiFailure('user_not_found');
  // Told only when it is asked for, in a form's words or as JSON.
  const told = args.include_locale === true || args.include_locale === 'true';
  return { user: asSlackUser(person, told ? world.localeOf(person.id) : undefined) };
};

/** Everyone, the app and Slackbot included: https://docs.slack.dev/reference/methods/users.list */
export const userList: Method = (_args, { world }) => ({
  members: world.people.map((person) => asSlackUser(person)),
  response_metadata: { next_cursor: '' },
});
