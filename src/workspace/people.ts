/** Someone who writes messages: a member of the desk, the app, or Slackbot. */
export interface Person {
  readonly id: string;
  /** The handle, as in `user_name`. */
  readonly handle: string;
  readonly name: string;
  readonly kind: 'member' | 'app' | 'slackbot';
}

/** The two members that a visitor can act as; both names are made up. */
export const MEMBERS: readonly Person[] = [
  { id: 'U0DANA0001', handle: 'dana.desk', name: 'Dana Desk', kind: 'member' },
  { id: 'U0NOUR0001', handle: 'nour.news', name: 'Nour News', kind: 'member' },
];

/** Who tells a user that a command failed; Slack's own account of that name has this id. */
export const SLACKBOT: Person = { id: 'USLACKBOT', handle: 'slackbot', name: 'Slackbot', kind: 'slackbot' };

/** The identifiers of the one app and the one team there are; the same in every run, so that tests can name them. */
export const APP_USER_ID = 'U0APPUSER1';
export const BOT_ID = 'B0APPBOT01';
export const APP_ID = 'A0LOCALAPP';
export const TEAM_ID = 'T0LOCAL001';
export const TEAM_DOMAIN = 'local-workspace';

/** A channel or a direct message. */
export interface Conversation {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'im';
  readonly topic: string;
  readonly members: ReadonlySet<string>;
  readonly archived: boolean;
}

const EVERYONE = [...MEMBERS.map((member) => member.id), APP_USER_ID];

function channel(id: string, name: string, topic: string): Conversation {
  return { id, name, kind: 'channel', topic, members: new Set(EVERYONE), archived: false };
}

function directMessage(id: string, members: readonly string[]): Conversation {
  return { id, name: 'directmessage', kind: 'im', topic: '', members: new Set(members), archived: false };
}

/** What the workspace holds when it opens: three channels with the app in each, a direct message with the app for each member, and one between the members, where the app is not. */
export function firstConversations(): readonly Conversation[] {
  const [dana, nour] = MEMBERS;
  return [
    channel('C0GENERAL1', 'general', 'Everything for everyone'),
    channel('C0MAGHREB1', 'desk-maghreb', 'Who met whom across the Maghreb'),
    channel('C0NEWSROOM', 'newsroom', 'What the newsroom is working on'),
    ...MEMBERS.map((member, index) => directMessage(`D0APPDM00${index + 1}`, [member.id, APP_USER_ID])),
    directMessage('D0MEMBERS1', [dana?.id ?? '', nour?.id ?? '']),
  ];
}
