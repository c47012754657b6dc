import type { LanguageCode } from '../languages/language.ts';
import type { Bench } from './bench.ts';
import type { Message } from './blocks/message.ts';
import { notice } from './blocks/notice.ts';
import { labelsIn } from './labels.ts';

/** What work is done for, as it stands in the log: ids only. */
export interface Errand {
  readonly what: string;
  readonly teamId: string;
  readonly channelId: string;
  readonly userId: string;
  readonly language: LanguageCode;
}

/**
 * Does the work and never throws. When it fails, whoever asked gets a short sentence with a number, and the log gets
 * the error under the same number; nothing of the error itself reaches Slack.
 */
export async function attempt(
  errand: Errand,
  bench: Pick<Bench, 'log' | 'newId'>,
  tell: (message: Message) => Promise<void>,
  work: () => Promise<void>,
): Promise<void> {
  const { language, ...fields } = errand;
  try {
    await work();
  } catch (error) {
    const id = bench.newId().slice(0, 8);
    bench.log.error({ ...fields, id, ...faultFields(error) }, 'A request from Slack failed.');
    try {
      await tell(notice(labelsIn(language).trouble.failed(id)));
    } catch (again) {
      bench.log.error({ ...fields, id, ...faultFields(again) }, 'Nor could the failure be told to whoever asked.');
    }
  }
}

/** An error for the log: its name, code, message and where it was thrown; never the request that it came from. */
export function faultFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code: unknown = Reflect.get(error, 'code');
  return {
    error: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: error.message.slice(0, 300),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 4)
      .map((line) => line.trim()),
  };
}
