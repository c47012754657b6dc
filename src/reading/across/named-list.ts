import { coordinations } from '../clauses/arguments.ts';
import { type Draft, type DraftParticipant, unnamedHere } from '../drafts.ts';
import { rosterIn } from '../meetings/rosters.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { someIn } from '../words/stretches.ts';
import type { Tag } from '../words/tags.ts';
import { endsBefore, isAny, type Token } from '../words/tokens.ts';
import { wordsAt } from '../words/words-at.ts';

/** In words: so soon the sentence after a plural comes to the names that it opens with. */
const opening = 14;

/**
 * `received three new ambassadors. They are A of Kenya, B of Ghana and C of Togo`, `The envoys who presented their credentials
 * were …`: of whom a meeting has only a plural, the people whom the next sentence says they are. Both sentences prove the fact.
 */
export function nameListed(parsed: Parsed, meeting: Draft): void {
  const line = parsed.lines[meeting.sentence];
  const next = parsed.lines[meeting.sentence + 1];
  const plurals = meeting.participants.filter((one) => isPlural(parsed, line, one));
  const [plural] = plurals;
  if (!line || !plural || plurals.length > 1 || meeting.participants.length < 2) return;
  const items = itemsBelow(parsed, meeting);
  if (items.length > 1 && name(meeting, plural, items)) return;
  const named = behindColon(parsed, line);
  const told = named.length > 0 ? line : next;
  if (!told) return;
  const people = named.length > 0 ? named : theyAre(parsed, told);
  // `She will meet the authorities. Her delegation is made up of X and Y`: those who came, and not whom she meets.
  if (people.length < 2 || rosterIn(told) !== null) return;
  name(meeting, plural, people);
}

/** Puts people in the place of the plural; false where one of them is there already. */
function name(meeting: Draft, plural: DraftParticipant, people: readonly Person[]): boolean {
  if (people.some((person) => meeting.participants.some((one) => one.person === person))) return false;
  const how = { part: plural.part, side: plural.side };
  meeting.participants = meeting.participants.flatMap((one) =>
    one === plural ? people.map((person) => unnamedHere(person, { ...how, provedBy: person.named.sentence })) : [one],
  );
  for (const { named } of people) meeting.quotes.add(named.sentence);
  return true;
}

/** In sentences: so soon behind a meeting a line opens the list of those who were there. */
const soon = 8;

/** `The credentials were presented by:` and a line for each of them, which opens with the name: those lines' people. */
function itemsBelow(parsed: Parsed, { sentence }: Draft): readonly Person[] {
  const lines = parsed.lines.slice(sentence, sentence + soon);
  const opener = lines.find(
    (line) =>
      line.sentence.tail.includes(':') &&
      line.sentence.tokens.some(({ matches }) =>
        matches.some(({ value }) => value.is === 'group' || (value.is === 'noun' && value.kind === 'meeting')),
      ),
  );
  if (!opener) return [];
  const people: Person[] = [];
  for (const line of parsed.lines.slice(opener.sentence.index + 1)) {
    const first = line.phrases.find(({ kind, from }) => kind === 'person' && from <= 1);
    const person = first ? parsed.people.of(line.sentence.index, first) : undefined;
    if (!person || person.named.sentence !== line.sentence.index) break;
    people.push(person);
  }
  return people;
}

/** `three new ambassadors`, `a number of officials`: people without names and of no state. */
function isPlural(parsed: Parsed, line: Line | undefined, { person, body, asWritten }: DraftParticipant): boolean {
  if (!line || person !== null || body !== null) return false;
  const written = (phrase: Phrase) => wordsAt(parsed.text, line.sentence, phrase);
  return line.phrases.some((phrase) => phrase.kind === 'group' && written(phrase).endsWith(asWritten));
}

/** `received three new ambassadors: A of Kenya, B of Ghana and C of Togo`: the people right behind a colon, with which the sentence ends. */
function behindColon(parsed: Parsed, { sentence: { tokens, index }, phrases }: Line): readonly Person[] {
  const colon = tokens.findIndex(({ gap }) => /^:\s/u.test(gap));
  if (colon < 0) return [];
  const list = phrases.filter(({ kind, from }) => kind === 'person' && from >= colon);
  const [first] = list;
  const other = tokens
    .slice(colon)
    .some(({ matches }) =>
      matches.some(({ value }) => value.is === 'verb' || value.is === 'speech' || value.is === 'have'),
    );
  if (!first || first.from > colon + 1 || other) return [];
  const people = list.flatMap((phrase) => parsed.people.of(index, phrase) ?? []);
  return people.every(({ named }) => named.sentence === index) ? people : [];
}

/** The people of the first list of a sentence that opens with `they are`, all named there for the first time. */
function theyAre(parsed: Parsed, { sentence: { tokens, index }, phrases }: Line): readonly Person[] {
  const list = coordinations(phrases).find(([first]) => first?.kind === 'person');
  const first = list?.[0];
  if (!list || !first || first.from > opening || list.length < 2) return [];
  const before = (tag: Tag['is'][]) => someIn(tokens, 0, first.from, tag);
  const unsaid = phrases.every(({ from, kind }) => from >= first.from || kind === 'pronoun');
  const meetings = tokens
    .slice(0, first.from)
    .some(({ matches }) => matches.some(({ value }) => value.is === 'noun' && value.kind === 'meeting'));
  // `Among them were X and Y`, `His meetings included X and Y`: said of them alone, and not of a delegation.
  const among = unsaid && (before(['including']) || (meetings && before(['covering'])));
  const opened = among || before(['be', 'namely']);
  // `ويتعلق الأمر بX`: the words may end with a preposition.
  const said = first.from - (endsBefore(tokens, first.from, 'namely') || endsBefore(tokens, first.from, 'including'));
  const governed = someIn(tokens, 0, said, ['with', 'by']);
  const told = governed || before(['speech', 'instrument']) || isOfNoun(tokens, first.from);
  if (!opened || told || first.governor === 'with' || first.governor === 'by') return [];
  const people = list.flatMap((phrase) => {
    const person = phrase.kind === 'person' ? parsed.people.of(index, phrase) : undefined;
    return person && person.named.sentence === index ? [person] : [];
  });
  return people.length === list.length ? people : [];
}

/** `Il s'agit de la visite de X et de Y`: what is spoken of is no person. */
function isOfNoun(tokens: readonly Token[], to: number): boolean {
  const opened = tokens.findLastIndex((_, i) => i < to && isAny(tokens, i, ['namely']));
  if (opened < 0) return false;
  return tokens.slice(opened, to).some(({ matches }) => matches.some(({ value }) => value.is === 'noun'));
}
