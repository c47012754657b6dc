import { randomUUID } from 'node:crypto';
import type { Log, Schedule } from '../alerts/log.ts';
import type { LanguageCode } from '../languages/language.ts';
import { createEarly } from './arriving/early.ts';
import { createClaims } from './arriving/once.ts';
import type { Bench } from './bench.ts';
import { commands } from './commands/all.ts';
import { type Intake, noIntake } from './intake.ts';
import { type Manners, reserved } from './manners.ts';
import { nobodyMay, type PermissionsIn } from './permissions.ts';
import type { InFlight } from './running/in-flight.ts';
import type { Meter } from './running/meter.ts';
import type { SlackApi } from './sending/api.ts';
import { createPrompts } from './speaking/prompts.ts';
import { createQueues } from './speaking/queues.ts';

/** How Coop speaks, in whatever workspace. */
export interface SpeakingOptions extends Pick<Bench, 'describe'> {
  /** The Web API's base, with a slash at its end; Slack's own by default. */
  readonly apiUrl?: string;
  /** Who may do what only some may; nobody by default. */
  readonly permissions?: PermissionsIn;
  /** Where it answers unasked; nowhere by default. */
  readonly manners?: Manners;
  /** What to say after `/invite @`. */
  readonly appName: string;
  /** The language of what is said where nothing shows another. */
  readonly language: LanguageCode;
  /** The time zone of watches that name none; UTC by default. */
  readonly zone?: string;
  readonly now: () => Date;
  readonly schedule: Schedule;
  readonly log: Log;
  /** What is counted for whoever runs Coop. */
  readonly meter?: Meter;
  /** New ids; random by default. */
  readonly newId?: () => string;
}

/** What a workspace is answered from. */
export interface Desk extends Pick<Bench, 'archive' | 'ask' | 'about'> {
  /** Reads what links lead to; off by default. */
  readonly intake?: Intake;
}

/** A workspace, and how it is spoken to. */
interface Workspace extends Pick<Bench, 'teamId' | 'botUserId' | 'reach' | 'pace' | 'languageFor'> {
  readonly api: SlackApi;
  readonly inFlight: InFlight;
  readonly meter: Meter;
}

/** What the listeners of one workspace work with. */
export function benchOf(options: SpeakingOptions, { archive, ask, about, intake }: Desk, workspace: Workspace): Bench {
  const { describe, appName, now, schedule, log } = options;
  const { teamId, api } = workspace;
  return {
    ...workspace,
    ...{ appName, archive, ask, about, describe, commands, now, schedule, log },
    permissions: (options.permissions ?? nobodyMay)({ teamId, api, log }),
    manners: options.manners ?? reserved,
    intake: intake ?? noIntake,
    prompts: createPrompts({ archive, ask, api, now, schedule, log }),
    queues: createQueues(),
    early: createEarly(),
    claims: createClaims(archive, log),
    zone: options.zone ?? 'UTC',
    newId: options.newId ?? randomUUID,
  };
}
