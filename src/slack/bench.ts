import type { Log, Schedule } from '../alerts/log.ts';
import type { Describe } from '../alerts/telling/announcement.ts';
import type { Answer, Answered, Asked } from '../answering/answer.ts';
import type { Archive } from '../archive/archive.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { Early } from './arriving/early.ts';
import type { Claims } from './arriving/once.ts';
import type { Command } from './commands/command.ts';
import type { Intake } from './intake.ts';
import type { Manners } from './manners.ts';
import type { Permissions } from './permissions.ts';
import type { InFlight } from './running/in-flight.ts';
import type { Meter } from './running/meter.ts';
import type { SlackApi } from './sending/api.ts';
import type { Pace } from './sending/pace.ts';
import type { Reach } from './sending/reach.ts';
import type { LanguageFor } from './speaking/language-for.ts';
import type { Prompts } from './speaking/prompts.ts';
import type { Queues } from './speaking/queues.ts';

/** Everything that listeners work with. */
export interface Bench {
  readonly appName: string;
  /** The workspace that is served with it. */
  readonly teamId: string;
  readonly botUserId: string;
  readonly archive: Archive;
  readonly ask: (asked: Asked) => Promise<Answered>;
  /** What the archive has on whoever a message names. */
  readonly about: (message: {
    readonly text: string;
    readonly asOf: string;
    readonly language: LanguageCode;
  }) => Promise<Answer>;
  readonly describe: Describe;
  readonly commands: readonly Command[];
  readonly permissions: Permissions;
  readonly manners: Manners;
  readonly reach: Reach;
  readonly pace: Pace;
  readonly queues: Queues;
  readonly early: Early;
  /** Messages are taken on once. */
  readonly claims: Claims;
  readonly intake: Intake;
  readonly api: SlackApi;
  /** What may be asked with one tap in the direct messages with Coop. */
  readonly prompts: Prompts;
  readonly languageFor: LanguageFor;
  /** The time zone of watches that name none. */
  readonly zone: string;
  readonly now: () => Date;
  readonly schedule: Schedule;
  /** A new unguessable id. */
  readonly newId: () => string;
  readonly inFlight: InFlight;
  readonly log: Log;
  readonly meter: Meter;
}
