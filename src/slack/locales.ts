import type { Schedule } from '../alerts/log.ts';
import { languages } from '../languages/all.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { SlackApi } from './api.ts';
import { failureOf } from './failures.ts';
import { inTime } from './in-time.ts';

/** The language for what somebody is told where their words show none. */
export type LanguageOf = (userId: string) => Promise<LanguageCode>;

const KEPT_MS = 86_400_000;
const MOST_KEPT = 5_000;

/**
 * The language that each person has Slack in, asked for once a day and person; `otherwise` for a language that Coop does
 * not speak, for everybody once Slack has refused to tell (the scope `users:read` is optional), and while Slack takes its
 * time to: nobody waits for that who asked for something else.
 */
export function createLocales(
  api: Pick<SlackApi, 'localeOf'>,
  otherwise: LanguageCode,
  now: () => Date,
  schedule: Schedule,
): LanguageOf {
  const kept = new Map<string, { readonly language: LanguageCode; readonly until: number }>();
  let refused = false;
  const askFor = async (userId: string): Promise<LanguageCode> => {
    try {
      const locale = await api.localeOf(userId);
      const language = languages.find(({ code }) => code === locale?.split('-')[0]?.toLowerCase())?.code ?? otherwise;
      const oldest = kept.keys().next().value;
      if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(userId, { language, until: now().getTime() + KEPT_MS });
      return language;
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      refused = failure.kind === 'refused' && /scope|not_allowed|not_authed/u.test(failure.reason);
      return otherwise;
    }
  };
  return async (userId) => {
    if (refused) return otherwise;
    const known = kept.get(userId);
    if (known !== undefined && known.until > now().getTime()) return known.language;
    return (await inTime(askFor(userId), schedule)) ?? otherwise;
  };
}
