import { App, type HTTPReceiverOptions } from '@slack/bolt';
import type { Send } from '../../alerts/send.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Installation, Installations } from '../../archive/installations.ts';
import { createApi } from '../api.ts';
import type { Slack } from '../app.ts';
import { badSettings } from '../bad-settings.ts';
import type { Desk, SpeakingOptions } from '../bench-of.ts';
import { benchOf } from '../bench-of.ts';
import { clientOptionsFor, counted } from '../calling.ts';
import { type HttpConnection, httpLine } from '../connection.ts';
import { createInFlight } from '../in-flight.ts';
import { boltLogger } from '../logger.ts';
import { reserved } from '../manners.ts';
import { createMeter } from '../meter.ts';
import { createOutbox } from '../outbox.ts';
import { createReach } from '../reach.ts';
import { register } from '../register.ts';
import { faultFields } from '../trouble.ts';
import { showInstalled, showRefused } from './pages.ts';
import { grantedScopes } from './scopes.ts';
import { STATE_SECONDS, stateStore } from './state.ts';
import { installationStore } from './store.ts';
import { type Credentials, callerWith } from './tokens.ts';
import { createWorkspaces, type Opened } from './workspaces.ts';

/** What Coop in several workspaces is started with. */
export interface SeveralOptions extends SpeakingOptions {
  readonly connection: HttpConnection & Credentials;
  readonly installations: Installations;
  /** Remembers which installations were begun. */
  readonly archive: Pick<Archive, 'claim'>;
  /** Which workspaces are served; null for all in which Coop is installed. */
  readonly only?: readonly string[] | null;
  /** Opens what belongs to one workspace and to no other. */
  readonly open: (teamId: string, send: Send) => Promise<OpenedDesk>;
}

/** What belongs to one workspace, running. */
export interface OpenedDesk extends Desk {
  /** Ends it; with `forget` nothing is left of it. */
  readonly close: (end: 'keep' | 'forget') => Promise<void>;
}

/** Coop in several workspaces, running. */
export type Several = Pick<Slack, 'isUp' | 'inFlight' | 'idle' | 'stop'> & {
  /** Slack's requests are taken on it at `/slack/events`, and people install Coop at `/slack/install`. */
  readonly port: number;
  /** The ids of the workspaces that are served. */
  readonly teams: () => readonly string[];
};

const SLACK_API = 'https://slack.com/api/';

/**
 * Serves every workspace in which Coop is installed, each from its own archive, and lets it be installed in more. Throws
 * CoopError `bad-config` when the port is taken or tokens cannot be unsealed.
 */
export async function startSeveral(options: SeveralOptions): Promise<Several> {
  const { connection, installations, now, schedule, log } = options;
  const { clientId, clientSecret } = connection;
  const logger = boltLogger(log);
  const meter = options.meter ?? createMeter();
  const clientOptions = { ...clientOptionsFor(options.apiUrl), logger };

  const workspaces = createWorkspaces(
    { installations, schedule, log },
    async ({ teamId, botUserId }: Installation): Promise<Opened> => {
      const inFlight = createInFlight();
      const caller = callerWith({ teamId, installations, credentials: connection, clientOptions, now, log });
      const refused = (error: unknown) =>
        log.warn(
          { teamId, ...faultFields(error) },
          'Slack refuses the token of a workspace: install Coop there again.',
        );
      const api = createApi(caller, counted(meter, refused));
      const reach = createReach(api, options.manners ?? reserved, now);
      const desk = await options.open(teamId, createOutbox(api, teamId, log, reach.mayTell));
      const leave = (at: Date) => workspaces.leave(teamId, at);
      return { desk, bench: benchOf(options, desk, { teamId, botUserId, api, inFlight, meter, reach, leave }) };
    },
  );

  const serves = (teamId: string) => options.only?.includes(teamId) ?? true;
  const scopes = grantedScopes(options.manners);
  const installing: Partial<HTTPReceiverOptions> = {
    ...{ clientId, clientSecret, scopes: [...scopes] },
    installationStore: installationStore({
      ...{ installations, now, installed: workspaces.enter },
      serves,
    }),
    installerOptions: {
      // Slack's own page says what is asked for; one more before it would only delay.
      directInstall: true,
      authorizationUrl: new URL('../oauth/v2/authorize', options.apiUrl ?? SLACK_API).href,
      stateStore: stateStore({ secret: clientSecret, archive: options.archive, now, scopes }),
      stateCookieExpirationSeconds: STATE_SECONDS,
      clientOptions,
      callbackOptions: {
        success: ({ team }, _options, _request, response) => showInstalled(response, team?.name ?? null),
        failure: ({ code }, _options, _request, response) => showRefused(response, code),
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
  register(app, { meter, language: options.language, benchFor: (teamId) => workspaces.benchFor(teamId) });
  app.error(async (error) => {
    log.error(faultFields(error), 'A request from Slack failed before Coop could answer it.');
  });
  try {
    await installations.sealAnew();
    for (const installation of await installations.all()) {
      const { teamId } = installation;
      if (!serves(teamId)) {
        log.warn({ teamId }, 'A workspace that installed Coop is not served: COOP_WORKSPACES leaves it out.');
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
      idle: workspaces.idle,
      stop: async () => {
        const closing = line.close();
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
