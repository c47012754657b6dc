import { App } from '@slack/bolt';
import type { Send } from '../alerts/posting/send.ts';
import type { CoopError } from '../text/error.ts';
import { acknowledgeAll } from './arriving/acknowledging.ts';
import { lineFor, type TokenConnection } from './arriving/connection.ts';
import { createRequests } from './arriving/requests.ts';
import { benchOf, type Desk, type SpeakingOptions } from './bench-of.ts';
import { createLeaving } from './installing/leaving.ts';
import { reserved } from './manners.ts';
import { register } from './register.ts';
import { createInFlight, DRAIN_MS } from './running/in-flight.ts';
import { boltLogger } from './running/logger.ts';
import { createMeter } from './running/meter.ts';
import { createApi } from './sending/api.ts';
import { badSettings } from './sending/bad-settings.ts';
import { clientOptionsFor, counted } from './sending/calling.ts';
import { createLocales } from './sending/locales.ts';
import { createOutbox } from './sending/outbox.ts';
import { createPace } from './sending/pace.ts';
import { createReach } from './sending/reach.ts';
import { onceReached } from './sending/reached.ts';
import { isTokenGood } from './sending/token-check.ts';
import { createLanguageFor, type LanguageFor } from './speaking/language-for.ts';

/** What Coop in one workspace is started with. */
export interface SlackOptions extends SpeakingOptions, Desk {
  readonly connection: TokenConnection;
  /** Called once Slack refuses a token for good while Coop runs; whoever started it ends it. */
  readonly onFatal?: (error: CoopError) => void;
}

/** Coop in Slack, running. */
export interface Slack {
  /** The port that Slack's requests are taken on, at `/slack/events`; null in Socket Mode. */
  readonly port: number | null;
  readonly teamId: string;
  /** The way out for announcements. */
  readonly send: Send;
  /** The language that announcements speak, as answers do. */
  readonly languageFor: LanguageFor;
  /** Whether Slack's requests reach Coop now. */
  readonly isUp: () => boolean;
  /** How many requests are being worked on. */
  readonly inFlight: () => number;
  /** Resolves when everything that was acknowledged is done. */
  readonly idle: () => Promise<void>;
  /** Takes nothing new, finishes what was acknowledged (four seconds at most), and ends the connection. */
  readonly stop: () => Promise<void>;
}

/** Signs in and starts listening; once Slack is reached; throws CoopError `bad-config` when Slack refuses a token or the port is taken. */
export async function startSlack(options: SlackOptions): Promise<Slack> {
  const { connection, now, schedule, log } = options;
  const logger = boltLogger(log, now);
  const meter = options.meter ?? createMeter();
  const onFatal = (error: unknown, token: 'bot' | 'app') => options.onFatal?.(badSettings(error, token));
  const line = lineFor(connection, {
    ...{ apiUrl: options.apiUrl, logger, now, schedule },
    onFatal: (reason) => onFatal(reason, 'app'),
    onRefused: (status) => meter.count('coop_http_refused_total', { status: String(status) }),
  });
  const app = new App({
    token: connection.botToken,
    receiver: line.receiver,
    logger,
    clientOptions: clientOptionsFor(options.apiUrl),
    convoStore: false,
    deferInitialization: true,
  });
  const api = createApi(
    (method, args) => app.client.apiCall(method, args),
    counted(meter, (error) => onFatal(error, 'bot')),
  );
  const who = await signIn(app, api, options);
  const inFlight = createInFlight();
  const leaving = createLeaving({
    leave: async (teamId, departure) => {
      if (teamId !== who.teamId) return true;
      // Slack does not tell again: when Coop is stopped before it is done, the next start goes on with it.
      if (departure === 'uninstalled') await options.archive.noteDeparture(teamId, true);
      const works = await isTokenGood(api.whoAmI);
      if (works === true) await options.archive.noteDeparture(teamId, false);
      if (works !== false || departure === 'revoked') return works;
      // What is being answered is remembered when it is done: that is forgotten too.
      await inFlight.drain(schedule, DRAIN_MS);
      await options.archive.forgetWorkspace(who.teamId);
      return false;
    },
    ...{ schedule, log },
  });
  const reach = createReach(api, options.manners ?? reserved, now, schedule);
  const localeLanguage = createLocales(api, now, schedule);
  const languageFor = createLanguageFor(who.teamId, options.archive, localeLanguage, options.language);
  const pace = createPace(now, schedule);
  const bench = benchOf(options, options, { ...who, api, inFlight, meter, reach, pace, languageFor });
  const benchFor = (teamId: string | undefined) => (teamId === who.teamId ? bench : null);
  const arriving = createInFlight();
  acknowledgeAll(app, { ...{ schedule, log, meter, arriving }, isNew: createRequests(options.archive, now) });
  register(app, { language: options.language, benchFor, leaving });
  const port = await onceReached(line.open, options).catch((error: unknown) => {
    throw badSettings(error, 'app');
  });
  return {
    port,
    teamId: who.teamId,
    languageFor,
    send: createOutbox(api, who.teamId, log, { ...reach, ...pace }),
    isUp: line.isUp,
    inFlight: inFlight.count,
    idle: async () => {
      await arriving.idle();
      await inFlight.idle();
      await leaving.idle();
    },
    stop: async () => {
      bench.prompts.stop();
      leaving.stop();
      const closing = line.close();
      pace.stop();
      const drained = await Promise.all([arriving, inFlight].map((some) => some.drain(schedule, DRAIN_MS)));
      if (drained.includes(false)) log.warn({}, 'Coop stopped before every answer was given.');
      await leaving.idle();
      closing.force();
      await closing.done;
    },
  };
}

/** Signs in; where Slack refuses the token for good, a workspace that Slack had told was gone is forgotten first. */
async function signIn(app: App, api: ReturnType<typeof createApi>, options: SlackOptions) {
  const { archive } = options;
  try {
    await onceReached(() => app.init(), options);
    const { teamId, userId } = await onceReached(api.whoAmI, options);
    await archive.noteDeparture(teamId, false);
    return { teamId, botUserId: userId };
  } catch (error) {
    const left = await archive.departures();
    const isRefused = left.length > 0 && (await isTokenGood(api.whoAmI)) === false;
    if (isRefused) for (const teamId of left) await archive.forgetWorkspace(teamId);
    throw badSettings(error, 'bot');
  }
}
