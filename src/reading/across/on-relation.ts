import type { Draft } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { nationsIn } from '../parties/party-names.ts';
import { holds } from '../words/kinds.ts';
import type { Contact } from './contacts.ts';

/** What is between states, and not of one. */
const between = [...(['bilateral', 'pair', 'counterpart', 'bond'] as const)];

/** Whether what somebody said is on a relation between states: told near a contact, or with another state or their tie in its words or those around. */
export function isOnRelation(parsed: Parsed, { sentence, speaker }: Draft, contact: Contact): boolean {
  if (contact.since !== null) return true;
  const own = speaker?.country ?? parsed.home;
  return parsed.lines.some((line) => Math.abs(line.sentence.index - sentence) <= 1 && speaksOfAnother(line, own));
}

function speaksOfAnother({ sentence: { tokens } }: Line, own: string | null): boolean {
  if (holds(tokens, between)) return true;
  const named = nationsIn(tokens, 0, tokens.length);
  return named.length > 1 || named.some((state) => state !== own);
}
