import type { Listed } from '../../alerts/why/listed.ts';
import { reasonInWords } from '../../answering/reason-words.ts';
import { whenOf } from '../../answering/when.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { listedIn } from '../labels/listed.ts';

/** What became of an article that a feed listed, and what can be done about it. */
export function listedInWords({ feed, at, givenUp, why, words }: Listed, language: LanguageCode): string {
  const { refused, triedAgain, comes, addIt } = listedIn(language);
  const when = whenOf(at, 'UTC', language);
  if (why === null) return comes(feed, when);
  const reason = reasonInWords(why, language, '/coop remove undo');
  if (!givenUp) return triedAgain(feed, when, reason);
  // Everything else says itself what is to be done. What somebody asks for, they may have.
  return worthAsking.has(why.code) ? `${refused(feed, when, reason)} ${addIt(words)}` : refused(feed, when, reason);
}

const worthAsking: ReadonlySet<string> = new Set([
  'robots',
  'slow',
  'answered',
  'failing',
  'often',
  'unreached',
  'nothing-sent',
  'busy',
]);
