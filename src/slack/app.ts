import { randomUUID } from 'node:crypto';
import { App, type webApi } from '@slack/bolt';
import type { Describe } from '../alerts/announcement.ts';
import type { Log, Schedule } from '../alerts/log.ts';
import type { Send } from '../alerts/send.ts';
import type { Answered, Asked } from '../answering/answer.ts';
import type { Archive } from '../archive/archive.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { CoopError } from '../text/error.ts';
import { createApi } from './api.ts';
import { badSettings, isTokenError } from './bad-settings.ts';
import type { Bench } from './bench.ts';
import { commands } from './commands/all.ts';
import { type Connection, lineFor } from './connection.ts';
import { failureOf } from './failures.ts';
import { createInFlight } from './in-flight.ts';
import { type Intake, noIntake } from './intake.ts';
import { createLocales } from './locales.ts';
import { boltLogger } from './logger.ts';
import { type Manners, reserved } from './manners.ts';
import { createMeter, type Meter } from './meter.ts';
import { createOutbox } from './outbox.ts';
import { nobodyMay, type Permissions } from './permissions.ts';
import { register } from './register.ts';
import { faultFields } from './trouble.ts';

export interface SlackOptions {
  readonly connection: Connection;
  /** The Web API's base, with a slash at its end; Slack's own by default. */
  readonly apiUrl?: string;
  readonly archive: Archive;
  readonly ask: (asked: Asked) => Promise<Answered>;
  readonly about: Bench['about'];
  readonly describe: Describe;
  /** Who may do what only some may; nobody by default. */
  readonly permissions?: Permissions;
  /** Where it answers unasked; nowhere by default. */
  readonly manners?: Manners;
  /** Reads what links lead to; off by default. */
  readonly intake?: Intake;
  /** What to say after `/invite @`. */
  readonly appName: string;
  /** The language of help and notices, where no question shows another. */
  readonly language: LanguageCode;
  /** The time zone of watches that name none; UTC by default. */
  readonly zone?: string;
  readonly now: () => Date;
  readonly schedule: Schedule;
  readonly log: Log;
  /** What is counted for whoever runs Coop. */
  readonly meter?: Meter;
  /** Called once Slack refuses a token for good while Coop runs; whoever started it ends it. */
  readonly onFatal?: (error: CoopError) => void;
  /** New ids; random by default. */
  readonly newId?: () => string;
}

/** Coop in Slack, running. */
export interface Slack {
  /** The port that Slack's requests are taken on, at `/slack/events`; null in Socket Mode. */
  readonly port: number | null;
  readonly teamId: string;
  /** The way out for announcements. */
  readonly send: Send;
  /** Whether Slack's requests reach Coop now. */
  readonly isUp: () => boolean;
  /** How many requests are being worked on. */
  readonly inFlight: () => number;
  /** Resolves when everything that was acknowledged is done. */
  readonly idle: () => Promise<void>;
  /** Takes nothing new, finishes what was acknowledged (four seconds at most), and ends the connection. */
  readonly stop: () => Promise<void>;
}

const API_TIMEOUT_MS = 10_000;
const DRAIN_MS = 4_000;

/** Signs in and starts listening; throws CoopError `bad-config` when Slack refuses a token or the port is taken. */
export async function startSlack(options: SlackOptions): Promise<Slack> {
  const { connection, archive, ask, about, describe, appName, language, now, schedule, log } = options;
  const logger = boltLogger(log);
  const meter = options.meter ?? createMeter();
  const onFatal = (error: unknown, token: 'bot' | 'app') => options.onFatal?.(badSettings(error, token));
  const line = lineFor(connection, {
    ...{ apiUrl: options.apiUrl, logger, now, schedule },
    onFatal: (reason) => onFatal(reason, 'app'),
    onRefused: (status) => meter.count('coop_http_refused_total', { status: String(status) }),
  });
  const clientOptions: webApi.WebClientOptions = {
    ...(options.apiUrl === undefined ? {} : { slackApiUrl: options.apiUrl }),
    timeout: API_TIMEOUT_MS,
    // A call that broke off may have been carried out: repeating it would post twice.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
  const app = new App({
    token: connection.botToken,
    receiver: line.receiver,
    logger,
    clientOptions,
    convoStore: false,
    deferInitialization: true,
  });
  const api = createApi(app.client, (method, error) => {
    const reason = error === null ? 'ok' : (failureOf(error)?.reason ?? 'fault');
    meter.count('coop_api_calls_total', { method, outcome: reason });
    if (isTokenError(reason)) onFatal(error, 'bot');
  });
  const who = await signIn(app, api);
  const inFlight = createInFlight();
  const bench: Bench = {
    appName,
    botUserId: who.userId,
    archive,
    ask,
    about,
    describe,
    commands,
    permissions: options.permissions ?? nobodyMay,
    manners: options.manners ?? reserved,
    intake: options.intake ?? noIntake,
    api,
    language,
    languageOf: createLocales(api, language, now),
    zone: options.zone ?? 'UTC',
    now,
    schedule,
    newId: options.newId ?? randomUUID,
    inFlight,
    log,
    meter,
  };
  register(app, bench);
  app.error(async (error) => {
    log.error(faultFields(error), 'A request from Slack failed before Coop could answer it.');
  });
  const port = await line.open().catch((error: unknown) => {
    throw badSettings(error, 'app');
  });
  return {
    port,
    teamId: who.teamId,
    send: createOutbox(api, who.teamId, log),
    isUp: line.isUp,
    inFlight: inFlight.count,
    idle: inFlight.idle,
    stop: async () => {
      const closing = line.close();
      if (!(await inFlight.drain(schedule, DRAIN_MS))) log.warn({}, 'Coop stopped before every answer was given.');
      closing.force();
      await closing.done;
    },
  };
}

async function signIn(app: App, api: ReturnType<typeof createApi>) {
  try {
    await app.init();
    return await api.whoAmI();
  } catch (error) {
    throw badSettings(error, 'bot');
  }
}
