import { randomUUID } from 'node:crypto';
import { App, type HTTPReceiverOptions, webApi } from '@slack/bolt';
import type { Send } from '../../alerts/posting/send.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Installation, Installations } from '../../archive/desk/installations.ts';
import type { Slack } from '../app.ts';
import { acknowledgeAll } from '../arriving/acknowledging.ts';
import { type HttpConnection, httpLine } from '../arriving/connection.ts';
import { createRequests } from '../arriving/requests.ts';
import type { Desk, SpeakingOptions } from '../bench-of.ts';
import { benchOf } from '../bench-of.ts';
import { reserved } from '../manners.ts';
import { register } from '../register.ts';
import { createInFlight } from '../running/in-flight.ts';
import { boltLogger } from '../running/logger.ts';
import { createMeter } from '../running/meter.ts';
import { createApi } from '../sending/api.ts';
import { badSettings } from '../sending/bad-settings.ts';
import { clientOptionsFor, counted } from '../sending/calling.ts';
import { createLocales } from '../sending/locales.ts';
import { createOutbox } from '../sending/outbox.ts';
import { createPace } from '../sending/pace.ts';
import { createReach } from '../sending/reach.ts';
import { isTokenGood } from '../sending/token-check.ts';
import { createLanguageFor, type LanguageFor } from '../speaking/language-for.ts';
import { faultFields } from '../speaking/trouble.ts';
import { createLeaving } from './leaving.ts';
import { installPages, isRefusal } from './pages.ts';
import { grantedScopes } from './scopes.ts';
import { STATE_SECONDS, stateStore } from './state.ts';
import { installationStore } from './store.ts';
import { type Credentials, callerWith } from './tokens.ts';
import { createWorkspaces, type Opened } from './workspaces.ts';

/** What Coop in several workspaces is started with. */
export interface SeveralOptions extends SpeakingOptions {
  readonly connection: HttpConnection & Credentials;
  readonly installations: Installations;
  /** Remembers which installations were begun, and which requests came. */
  readonly archive: Pick<Archive, 'claim' | 'claimAll'>;
  /** Which workspaces are served; null for all in which Coop is installed. */
  readonly only?: readonly string[] | null;
  /** Opens what belongs to one workspace and to no other. */
  readonly open: (teamId: string, send: Send, languageIn: LanguageIn) => Promise<OpenedDesk>;
  /** Deletes what is left of a workspace whose desk is closed; nothing is fine too. */
  readonly forget: (teamId: string) => Promise<void>;
}

/** What is spoken in a workspace, with its archive. */
export type LanguageIn = (archive: Pick<Archive, 'watches'>) => LanguageFor;

/** What belongs to one workspace, running. */
export interface OpenedDesk extends Desk {
  /** Ends it; what it has stored stays. */
  readonly close: () => Promise<void>;
}

/** Coop in several workspaces, running. */
export type Several = Pick<Slack, 'isUp' | 'inFlight' | 'idle' | 'stop'> & {
  /** Slack's requests are taken on it at `/slack/events`, and people install Coop at `/slack/install`. */
  readonly port: number;
  /** The ids of the workspaces that are served. */
  readonly teams: () => readonly string[];
};

/** What has come and is not with its workspace yet is soon there. */
const ARRIVING_MS = 500;
const TOKEN_GONE =
  'Slack refuses the token of a workspace, which is not served: install Coop there again, or have it forgotten (coop workspaces --forget).';
/** Of errors themselves Bolt only logs those of installations, which get a number here. */
const isError = (part: unknown) => part instanceof Error;
const SLACK_API = 'https://slack.com/api/';

/**
 * Serves every workspace in which Coop is installed, each from its own archive, and lets it be installed in more. Throws
 * CoopError `bad-config` when the port is taken or tokens cannot be unsealed.
 */
export async function startSeveral(options: SeveralOptions): Promise<Several> {
  const { connection, installations, now, schedule, log } = options;
  const { clientId, clientSecret } = connection;
  const logger = boltLogger(log, now, isError);
  const meter = options.meter ?? createMeter();
  const clientOptions = { ...clientOptionsFor(options.apiUrl), logger };

  const callerOf = (teamId: string) =>
    callerWith({ teamId, installations, credentials: connection, clientOptions, now, log });
  const works = ({ teamId }: Installation) => isTokenGood(() => callerOf(teamId)('auth.test', {}));
  const workspaces = createWorkspaces(
    { installations, works, forget: options.forget, schedule, log },
    async ({ teamId, botUserId }: Installation): Promise<Opened> => {
      const inFlight = createInFlight();
      const refused = (error: unknown) =>
        log.warn(
          { teamId, ...faultFields(error) },
          'Slack refuses the token of a workspace: install Coop there again.',
        );
      const api = createApi(callerOf(teamId), counted(meter, refused));
      const reach = createReach(api, options.manners ?? reserved, now, schedule);
      const pace = createPace(now, schedule);
      const localeLanguage = createLocales(api, now, schedule);
      const languageIn: LanguageIn = (archive) => createLanguageFor(teamId, archive, localeLanguage, options.language);
      const desk = await options.open(teamId, createOutbox(api, teamId, log, { ...reach, ...pace }), languageIn);
      const languageFor = languageIn(desk.archive);
      return {
        desk,
        bench: benchOf(options, desk, { teamId, botUserId, api, inFlight, meter, reach, pace, languageFor }),
      };
    },
  );
  const leaving = createLeaving({ leave: workspaces.leave, schedule, log });

  const serves = (teamId: string) => options.only?.includes(teamId) ?? true;
  const scopes = grantedScopes(options.manners);
  const pages = installPages(options.language);
  const installing: Partial<HTTPReceiverOptions> = {
    ...{ clientId, clientSecret, scopes: [...scopes] },
    installationStore: installationStore({
      ...{ installations, now, installed: workspaces.enter },
      serves,
      giveBack: async (token) => {
        await new webApi.WebClient(token, clientOptions).auth.revoke().catch((error: unknown) => {
          log.warn(faultFields(error), 'A token that nobody needs could not be given back to Slack.');
        });
      },
    }),
    installerOptions: {
      // Slack's own page says what is asked for; one more before it would only delay.
      directInstall: true,
      authorizationUrl: new URL('../oauth/v2/authorize', options.apiUrl ?? SLACK_API).href,
      stateStore: stateStore({ secret: clientSecret, archive: options.archive, now, scopes }),
      stateCookieExpirationSeconds: STATE_SECONDS,
      clientOptions,
      callbackOptions: {
        success: ({ team }, _options, request, response) => pages.installed(request, response, team?.name ?? null),
        failure: (error, _options, request, response) => {
          const id = randomUUID().slice(0, 8);
          const level = isRefusal(error) ? 'warn' : 'error';
          log[level]({ id, ...faultFields(error) }, 'An installation came to nothing.');
          pages.refused(request, response, error.code, id);
        },
      },
    },
  };
  const line = httpLine(
    connection,
    { logger, now, onRefused: (status) => meter.count('coop_http_refused_total', { status: String(status) }) },
    installing,
  );
  const app = new App({ receiver: line.receiver, logger, clientOptions, convoStore: false, deferInitialization: true });
  await app.init();
  const arriving = createInFlight();
  acknowledgeAll(app, { ...{ schedule, log, meter, arriving }, isNew: createRequests(options.archive, now) });
  register(app, { language: options.language, benchFor: workspaces.benchFor, leaving });
  try {
    await installations.sealAnew();
    await workspaces.goOnForgetting();
    const all = (await installations.all()).map((installation) => {
      const { teamId } = installation;
      const served = serves(teamId);
      if (!served)
        log.warn({ teamId }, 'A workspace that installed Coop is not served: COOP_WORKSPACES leaves it out.');
      return { installation, good: served && works(installation) };
    });
    for (const { installation, good } of all) {
      const { teamId } = installation;
      if (good === false) continue;
      if ((await good) === false) {
        log.warn({ teamId }, TOKEN_GONE);
        continue;
      }
      try {
        await workspaces.enter(installation);
      } catch (error) {
        // One broken archive is no reason to leave the others without answers.
        log.error({ teamId, ...faultFields(error) }, 'A workspace cannot be served until its archive can be opened.');
      }
    }
    const port = await line.open().catch((error: unknown) => {
      throw badSettings(error, 'app');
    });
    if (port === null) throw new Error('Over HTTP there is a port.');
    return {
      port,
      teams: workspaces.teams,
      isUp: line.isUp,
      inFlight: workspaces.inFlight,
      idle: async () => {
        await arriving.idle();
        await leaving.idle();
        await workspaces.idle();
      },
      stop: async () => {
        const closing = line.close();
        leaving.stop();
        await arriving.drain(schedule, ARRIVING_MS);
        await leaving.idle();
        await workspaces.stop();
        closing.force();
        await closing.done;
      },
    };
  } catch (error) {
    await workspaces.stop();
    throw error;
  }
}
