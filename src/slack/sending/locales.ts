import type { Schedule } from '../../alerts/log.ts';
import { languages } from '../../languages/all.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { SlackApi } from './api.ts';
import { failureOf } from './failures.ts';
import { inTime } from './in-time.ts';

/** The language that somebody has Slack in; null where Slack does not say, or Coop does not speak it. */
export type LocaleLanguage = (userId: string) => Promise<LanguageCode | null>;

const KEPT_MS = 86_400_000;
const MOST_KEPT = 5_000;

/**
 * Asks Slack once a day and person; nobody once Slack has refused to tell (the scope `users:read` is optional), and knows
 * nothing while Slack takes its time to: nobody waits for that who asked for something else.
 */
export function createLocales(api: Pick<SlackApi, 'localeOf'>, now: () => Date, schedule: Schedule): LocaleLanguage {
  const kept = new Map<string, { readonly language: LanguageCode | null; readonly until: number }>();
  let refused = false;
  const askFor = async (userId: string): Promise<LanguageCode | null> => {
    try {
      const locale = await api.localeOf(userId);
      const language = languages.find(({ code }) => code === locale?.split('-')[0]?.toLowerCase())?.code ?? null;
      const oldest = kept.keys().next().value;
      if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(userId, { language, until: now().getTime() + KEPT_MS });
      return language;
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      refused = failure.kind === 'refused' && /scope|not_allowed|not_authed/u.test(failure.reason);
      return null;
    }
  };
  return async (userId) => {
    if (refused) return null;
    const known = kept.get(userId);
    if (known !== undefined && known.until > now().getTime()) return known.language;
    return inTime(askFor(userId), schedule);
  };
}
