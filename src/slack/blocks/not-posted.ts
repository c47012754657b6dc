import type { LanguageCode } from '../../languages/language.ts';
import { type NotPosted, notPostedIn } from '../labels/not-posted.ts';
import { shortened } from './graphemes.ts';

type Known = Exclude<keyof NotPosted, 'other'>;

/**
 * Slack's codes (https://docs.slack.dev/reference/methods/chat.postMessage), and Coop's own words where a call did not come
 * so far, as they are kept with a post.
 */
const known: Readonly<Record<Known, RegExp>> = {
  archived: /^is_archived$/,
  notMember: /^(?:not_in_channel|channel_not_found)$/,
  sharedOutside: /^shared_outside$/,
  personGone: /^(?:user_not_found|user_disabled|user_not_in_channel|cannot_dm_bot)$/,
  notAllowed:
    /^(?:restricted_action.*|messages_tab_disabled|posting_to_channel_denied|cannot_reply_to_message|access_denied|not_allowed|ekm_access_denied|team_access_not_granted)$/,
  noScope: /^(?:missing_scope|no_permission|not_allowed_token_type)$/,
  noToken:
    /^(?:no token|not_authed|invalid_auth|account_inactive|token_(?:revoked|expired)|org_login_required|app_missing.*)$/,
  messageGone: /^(?:message_not_found|thread_not_found|cant_update_message|edit_window_closed)$/,
  tooOften: /^rate_?limited$/,
  brokenOff: /^(?:connection broken off|request_timeout|E[A-Z_]+|UND_ERR_.*)$/,
  slackFailed: /^(?:internal_error|fatal_error|service_unavailable|team_added_to_org|http 5\d\d)$/,
  formRefused:
    /^(?:invalid_(?:blocks.*|arguments|arg_.*|form_data|array_arg|charset|json)|no_text|msg_.*|markdown_text_conflict|metadata_.*|too_many_.*|http 4\d\d)$/,
  noRoom: /^(?:storage_limit_reached|file_upload_size_restricted|over_storage_quota)$/,
  // What was being sent when Coop was stopped has no reason.
  stopped: /^$/,
  untrueQuote: /^a quote is not what the article says$/,
  unwritten: /^the announcement could not be written$/,
};

const names = Object.keys(known) as Known[];

/** Slack's codes are short; whatever else came in their place is cut. */
const longestCode = 100;

/** Why a post is not there, or not known to be, in words. */
export function whyNotPosted(reason: string, language: LanguageCode): string {
  const words = notPostedIn(language);
  const name = names.find((one) => known[one].test(reason));
  return name === undefined ? words.other(shortened(reason, longestCode)) : words[name];
}
