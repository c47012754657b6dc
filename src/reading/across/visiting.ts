import { toldIn } from '../clauses/around.ts';
import { type Draft, draft } from '../drafts.ts';
import { visitorNamed } from '../journeys/visitors.ts';
import { settleStays } from '../meetings/hosts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isAny, spanOf } from '../words/tokens.ts';

/**
 * `held talks with visiting Kenyan President X`, `her guest, the minister of Ghana, Y`: whoever is called a visitor has come to
 * the state of those whom the sentence says that they met. A visitor whose journey the article tells otherwise is left out.
 */
export function visitingIn(parsed: Parsed, drafts: readonly Draft[]): readonly Draft[] {
  const told = new Set(
    drafts.flatMap(({ kind, participants }) => (kind === 'visit' ? participants.map(({ person }) => person) : [])),
  );
  const out: Draft[] = [];
  for (const line of parsed.lines) {
    if (line.sentence.zone === 'title') continue;
    const { index, tokens } = line.sentence;
    const here = toldIn(drafts, index).filter(({ kind, status }) => kind === 'meeting' && status === 'held');
    if (here.length === 0) continue;
    for (const phrase of line.phrases) {
      const person = isVisiting(line, phrase) ? parsed.people.of(index, phrase) : undefined;
      if (!person || person.country === null || told.has(person)) continue;
      if (!here.some(({ participants }) => participants.some((one) => one.person === person))) continue;
      const made = draft('visit', 'held', index, spanOf(tokens, phrase.from, phrase.from + 1));
      made.participants = [visitorNamed(person, line)];
      settleStays([...here, made], parsed);
      if (made.country === null) continue;
      told.add(person);
      out.push(made);
    }
  }
  return out;
}

/** A word for a visitor right before somebody's office and name. */
function isVisiting({ sentence: { tokens } }: Line, { kind, from, name, titles }: Phrase): boolean {
  if (kind !== 'person' || name === null || titles.length === 0) return false;
  for (let i = from - 1; i < name.from; i++) if (isAny(tokens, i, ['guest'])) return true;
  return false;
}
