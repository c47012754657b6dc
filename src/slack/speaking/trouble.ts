import { randomUUID } from 'node:crypto';
import type { LanguageCode } from '../../languages/language.ts';
import { CoopError } from '../../text/error.ts';
import type { Bench } from '../bench.ts';
import type { Message } from '../blocks/message.ts';
import { whyNotPosted } from '../blocks/not-posted.ts';
import { notice } from '../blocks/notice.ts';
import { labelsIn } from '../labels/labels.ts';
import { mishapsIn } from '../labels/mishaps.ts';
import { closedBy, failureOf } from '../sending/failures.ts';
import type { Told } from './language-for.ts';

const MOST_WHAT = 60;

/** What work is done for, as it stands in the log: ids only. */
export interface Errand {
  readonly what: string;
  readonly teamId: string;
  readonly channelId: string;
  readonly userId: string;
  /** What the apology's language is known by besides who and where. */
  readonly told?: Told;
}

/**
 * Does the work and never throws. The log gets one line for it, under a number; when it fails, whoever asked gets a short
 * sentence with the same number, and nothing of the error itself reaches Slack. Where that sentence could not be told
 * either, the line says why.
 */
export async function attempt(
  errand: Errand,
  bench: Pick<Bench, 'log' | 'now' | 'meter' | 'languageFor'>,
  tell: (message: Message, error: unknown) => Promise<void>,
  work: () => Promise<void>,
): Promise<void> {
  const { told = {}, ...given } = errand;
  const fields = { ...given, what: errand.what.slice(0, MOST_WHAT), id: randomUUID().slice(0, 8) };
  const { id } = fields;
  const [what = ''] = errand.what.split(' ');
  const begun = bench.now().getTime();
  const ended = (outcome: 'done' | 'failed') => {
    const ms = bench.now().getTime() - begun;
    bench.meter.count('coop_requests_total', { what, outcome });
    bench.meter.time('coop_request_seconds', ms / 1_000);
    return ms;
  };
  try {
    await work();
    bench.log.info({ ...fields, ms: ended('done') }, 'A request from Slack was carried out.');
  } catch (error) {
    const failed = { ...fields, ms: ended('failed'), ...faultFields(error) };
    const untold = await unlessTold(async () => {
      const language = await bench.languageFor({ userId: errand.userId, channelId: errand.channelId, ...told });
      await tell(notice(apology(error, id, language)), error);
    });
    bench.log.error({ ...failed, ...untold }, 'A request from Slack failed.');
  }
}

/** Nothing for the log when it went well, and why not otherwise. */
async function unlessTold(telling: () => Promise<void>): Promise<Readonly<Record<string, unknown>>> {
  try {
    await telling();
    return {};
  } catch (error) {
    return { untold: faultFields(error) };
  }
}

function apology(error: unknown, id: string, language: LanguageCode): string {
  const closed = closedBy(error);
  if (closed === null) return labelsIn(language).trouble.failed(id);
  return mishapsIn(language).closed(whyNotPosted(closed, language), id);
}

/**
 * An error for the log: its name, code, what Slack said and where it was thrown. Never a message that may repeat what
 * somebody typed, nor the request that it came from.
 */
export function faultFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  // Bolt wraps what a listener throws.
  const original: unknown = Reflect.get(error, 'original');
  if (original instanceof Error && failureOf(error) === null) return faultFields(original);
  const code: unknown = Reflect.get(error, 'code');
  const reason = failureOf(error)?.reason;
  return {
    error: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(reason === undefined ? {} : { reason }),
    // What is wrong with the archive's file, such as a full disk: no more is named there than its path.
    ...(error instanceof CoopError && /^(?:broken-archive|busy)$/u.test(error.code) ? { advice: error.message } : {}),
    at: framesOf(error)
      .split('\n')
      .filter((line) => /^ {4}at .*:\d+:\d+\)?$/u.test(line))
      .slice(0, 4)
      .map((line) => line.trim()),
  };
}

/** The stack without the message that it begins with. */
function framesOf({ stack = '', message }: Error): string {
  const at = stack.indexOf(message);
  return at < 0 ? stack : stack.slice(at + message.length);
}
