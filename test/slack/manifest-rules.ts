import type { AppsManifestValidateArguments } from '@slack/web-api';
import { z } from 'zod';

/** The manifest as @slack/web-api types it. */
export type Manifest = AppsManifestValidateArguments['manifest'];
type Scopes = NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>;
type BotScope = NonNullable<Scopes['bot']>[number];
type BotEvent = NonNullable<
  NonNullable<NonNullable<Manifest['settings']>['event_subscriptions']>['bot_events']
>[number];

/** Scopes and events that Coop uses or may come to use; the type checker knows all that Slack has. */
const scopes = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'chat:write.public',
  'commands',
  'files:write',
  'groups:history',
  'im:history',
  'users:read',
] as const satisfies readonly BotScope[];
/** A scope that Slack gives with `agent_view`, and that the types of @slack/web-api 8.2 do not know. */
const untyped = ['assistant:write'] as const;
const events = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.channels',
  'message.groups',
  'message.im',
  'tokens_revoked',
] as const satisfies readonly BotEvent[];

const text = (least: number, most: number) => z.string().min(least).max(most);
const address = z.url({ protocol: /^https$/u });

/**
 * The rules of Slack's published manifest schema (slackapi/manifest-schema, version 1) for what Coop uses, and those that
 * it leaves out but Slack applies: colours, commands in lower case without spaces, real scopes and events, request URLs
 * where there is no Socket Mode. Unknown keys are refused.
 */
export const manifestRules = z
  .strictObject({
    _metadata: z.strictObject({ major_version: z.literal([1, 2]), minor_version: z.int().exactOptional() }),
    display_information: z.strictObject({
      name: text(1, 35),
      description: text(1, 140).exactOptional(),
      background_color: z
        .string()
        .regex(/^#[\da-f]{6}$/u)
        .exactOptional(),
      long_description: text(175, 4_000).exactOptional(),
    }),
    features: z.strictObject({
      agent_view: z
        .strictObject({
          agent_description: text(1, 300).exactOptional(),
          suggested_prompts: z
            .array(z.strictObject({ title: z.string(), message: z.string() }))
            .max(4)
            .exactOptional(),
        })
        .exactOptional(),
      app_home: z.strictObject({
        home_tab_enabled: z.boolean(),
        messages_tab_enabled: z.boolean(),
        messages_tab_read_only_enabled: z.boolean(),
      }),
      bot_user: z.strictObject({
        display_name: z.string().regex(/^[\w .-]{1,80}$/u),
        always_online: z.boolean().exactOptional(),
      }),
      slash_commands: z
        .array(
          z.strictObject({
            command: z
              .string()
              .max(32)
              .regex(/^\/[a-z\d_-]+$/u),
            description: text(1, 2_000),
            usage_hint: text(1, 1_000).exactOptional(),
            should_escape: z.boolean().exactOptional(),
            url: address.exactOptional(),
          }),
        )
        .max(50),
      shortcuts: z
        .array(
          z.strictObject({
            name: text(1, 24),
            type: z.enum(['message', 'global']),
            callback_id: text(1, 255),
            description: text(1, 150),
          }),
        )
        .max(10)
        .exactOptional(),
    }),
    oauth_config: z.strictObject({
      redirect_urls: z.array(address).max(1_000).exactOptional(),
      scopes: z.strictObject({
        bot: z
          .array(z.enum([...scopes, ...untyped]))
          .min(1)
          .max(255),
        bot_optional: z.array(z.enum(scopes)).min(1).max(255).exactOptional(),
      }),
    }),
    settings: z.strictObject({
      event_subscriptions: z.strictObject({
        bot_events: z.array(z.enum(events)).min(1).max(100),
        request_url: address.exactOptional(),
      }),
      interactivity: z.strictObject({ is_enabled: z.boolean(), request_url: address.exactOptional() }),
      org_deploy_enabled: z.boolean(),
      socket_mode_enabled: z.boolean(),
      token_rotation_enabled: z.boolean(),
    }),
  })
  .refine(
    ({ settings }) =>
      settings.socket_mode_enabled ||
      (settings.event_subscriptions.request_url !== undefined && settings.interactivity.request_url !== undefined),
    'without Socket Mode events and interactivity need a request_url',
  );

/** The manifest as far as the Web API's own types know it. */
export function asTyped(manifest: z.infer<typeof manifestRules>): Manifest {
  const { bot, ...optional } = manifest.oauth_config.scopes;
  const known = bot.filter((scope) => scope !== untyped[0]);
  return { ...manifest, oauth_config: { scopes: { ...optional, bot: known } } };
}
