import type { Archive } from '../../archive/archive.ts';
import { isLanguageCode } from '../../languages/all.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { LocaleLanguage } from '../sending/locales.ts';
import { languageTold } from './language-told.ts';

/** What is known of those who are told something. */
export interface Told {
  /** The language of what it is about: an answer that was given, a post, a watch. */
  readonly shown?: LanguageCode | null;
  /** What was typed, where it was not understood or not answered. */
  readonly words?: string;
  /** Whoever it is told to, or who asked for it. */
  readonly userId?: string;
  /** Where it is told. */
  readonly channelId?: string;
}

/** The language of whatever Coop says: no other place decides it. Quotes stay in their own. */
export type LanguageFor = (told: Told) => Promise<LanguageCode>;

/** What is told of a question, so many characters of it. */
const MOST_WORDS = 500;

/**
 * The language of what it is about, else of the words that were typed, else the one that the person has Slack in, else that
 * of what the channel asked for last, else `otherwise`.
 */
export function createLanguageFor(
  teamId: string,
  archive: Pick<Archive, 'watches'>,
  localeLanguage: LocaleLanguage,
  otherwise: LanguageCode,
): LanguageFor {
  const ofChannel = async (channelId: string): Promise<LanguageCode | null> => {
    const language = (await archive.watches({ teamId, channelId })).at(-1)?.language ?? '';
    return isLanguageCode(language) ? language : null;
  };
  return async ({ shown, words, userId, channelId }) =>
    shown ??
    (words === undefined ? null : languageTold(words.slice(0, MOST_WORDS))) ??
    (userId === undefined || userId === '' ? null : await localeLanguage(userId)) ??
    (channelId === undefined || channelId === '' ? null : await ofChannel(channelId)) ??
    otherwise;
}
