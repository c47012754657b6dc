import { languageOf } from '../languages/all.ts';
import { CoopError } from '../text/error.ts';
import { fold } from '../text/fold.ts';
import type { Article } from './article.ts';
import { assemble, type Pieces } from './assemble.ts';
import { resolveDate } from './calendar.ts';
import { carryDates } from './carried-dates.ts';
import { type Memory, participantsOf } from './coreference.ts';
import { settleDenials } from './denials.ts';
import type { Draft } from './drafts.ts';
import type { Reading } from './fact.ts';
import { finders } from './facts/all.ts';
import { cooperationsIn, statesTogether } from './facts/cooperation.ts';
import { tellHosts } from './hosts.ts';
import { instrumentsIn } from './instruments.ts';
import { settleJourneys } from './journeys.ts';
import { isAboutContacts, knownParties } from './known-parties.ts';
import { lexiconOf } from './lexicon.ts';
import { mergeDrafts } from './merge.ts';
import { type Line, type Parsed, parse } from './parsed.ts';
import { namesTogether } from './party-names.ts';
import { isPeople } from './phrase.ts';
import { scopeIn } from './scope.ts';
import { ladderOf } from './status.ts';
import { settleTenses } from './tenses.ts';
import { isAny } from './tokens.ts';
import { witnessesIn } from './witnesses.ts';

/** The version of the reading rules: articles read by another version are read again. */
export const rules = '2';

/** Reads one article: pure, the same text gives the same reading. Throws CoopError for a language without rules. */
export function readArticle(article: Article): Reading {
  const language = languageOf(article.language);
  if (!language) throw new CoopError('unreadable', `Coop has no reading rules for the language “${article.language}”.`);
  const lexicon = lexiconOf(language);
  const parsed = parse(article.text, article.title, article.published, lexicon);
  return assemble(article, parsed, read(parsed));
}

/** What one sentence adds, kept until it is known what the article as a whole is about. */
interface Found {
  readonly line: Line;
  readonly meetings: readonly Draft[];
  readonly covered: Draft | null;
  readonly statements: readonly Draft[];
}

function read(parsed: Parsed): Pieces {
  const memory: Memory = { met: [], subject: null, agreement: null };
  const drafts: Draft[] = [];
  const lines: Found[] = [];
  let subjectAt = 0;
  for (const line of parsed.lines) {
    const found = finders.flatMap(({ find }) => find(parsed, line, memory));
    const [statements, reported] = parted(found, ({ kind }) => kind === 'statement');
    const [meetings] = parted(reported, ({ kind }) => kind === 'meeting');
    const [agreements] = parted(reported, ({ kind }) => kind === 'agreement');
    const meeting = drafts.findLast(({ kind, status }) => kind === 'meeting' && status === 'held');
    if (meeting && meetings.length === 0) attendees(parsed, line, memory, meeting);
    if (memory.agreement && agreements.length === 0) witnesses(parsed, line, memory.agreement);
    drafts.push(...reported);
    memory.agreement = agreements.at(-1) ?? memory.agreement;
    const covered = memory.agreement ? coveredBy(line, memory.agreement, agreements.length > 0) : null;
    lines.push({ line, meetings, covered, statements });
    const subject = subjectOf(parsed, line, memory);
    if (subject !== 'unsaid') [memory.subject, subjectAt] = [subject, line.sentence.index];
    else if (line.sentence.index - subjectAt >= longestMemory) memory.subject = null;
  }
  for (const one of drafts) if (one.kind === 'meeting') nameLater(parsed, one);
  settleDenials(parsed, drafts);
  settleTenses(parsed, drafts);
  settleJourneys(parsed, drafts);
  const news = parsed.published ?? latestDay(drafts);
  for (const one of drafts) if (isOld(one, news)) one.status = 'historical';
  carryDates(parsed, drafts);
  tellHosts(drafts);
  for (const one of drafts) if (isOld(one, news)) one.status = 'historical';
  const engaged =
    drafts.some(({ status }) => status !== 'denied' && status !== 'historical') ||
    (drafts.every(({ status }) => status === 'historical') && isAboutContacts(parsed));
  const known = knownParties(parsed, drafts);
  const cooperations = lines.flatMap((one) => fieldsOf(parsed, one, engaged, known(one.line.sentence.index)));
  const related = drafts.length > 0 || cooperations.length > 0 || namesTogether(parsed, parsed.parties ?? []);
  // Words on something else than a relation between states are no fact here.
  const statements = related ? lines.flatMap((one) => one.statements) : [];
  return {
    drafts: [
      ...mergeDrafts(drafts, parsed.published),
      ...mergeDrafts(cooperations, null),
      ...mergeDrafts(statements, null),
    ],
  };
}

function parted(
  drafts: readonly Draft[],
  test: (draft: Draft) => boolean,
): readonly [readonly Draft[], readonly Draft[]] {
  return [drafts.filter(test), drafts.filter((draft) => !test(draft))];
}

/** The fields of cooperation of a sentence; the agreement or meeting that it is about learns them. */
function fieldsOf(
  parsed: Parsed,
  { line, meetings, covered, statements }: Found,
  engaged: boolean,
  known: readonly string[],
): readonly Draft[] {
  const parties = covered && covered.parties.length >= 2 ? covered.parties : statesTogether(parsed, line);
  const found = cooperationsIn(line, { parties, known, covered: covered?.status ?? null, engaged });
  const areas = new Set(found.flatMap((one) => one.areas));
  if (covered) covered.areas = [...new Set([...covered.areas, ...areas])];
  else for (const meeting of meetings) meeting.areas = [...areas];
  for (const one of found) one.speaker = statements[0]?.speaker ?? null;
  for (const one of statements) one.status = statementStatus(line);
  return found;
}

/**
 * `received the acting head of the Pakistani police. Salman Chaudhry …`: whom a sentence only describes and one of the
 * next two names, when the article has nobody else whom it can mean. Both sentences prove the fact.
 */
function nameLater(parsed: Parsed, meeting: Draft): void {
  const there = meeting.participants.map(({ person }) => person);
  const unnamed = meeting.participants.filter(
    ({ person, body, role }) => person === null && body === null && role !== null,
  );
  const [described] = unnamed;
  const country = described?.country ?? null;
  if (!described || unnamed.length > 1 || country === null) return;
  const open = parsed.people.all.filter(
    (person) => !there.includes(person) && (person.country === null || person.country === country),
  );
  const [person] = open;
  if (!person || open.length > 1) return;
  const role = fold(described.role ?? '');
  if (person.heads.size > 0 && ![...person.heads].some((head) => role.includes(head))) return;
  const { sentence } = person.named;
  if (sentence <= meeting.sentence || sentence - meeting.sentence > 2) return;
  person.country = country;
  meeting.participants = meeting.participants.map((one) =>
    one === described ? { ...one, person, role: [...person.roles][0] ?? one.role, provedBy: sentence } : one,
  );
  meeting.quotes.add(sentence);
}

/** Where no day of publication is known, the latest day on which something took place. */
function latestDay(drafts: readonly Draft[]): string | null {
  const days = drafts.flatMap(({ date, status }) => {
    const day = date && (status === 'held' || status === 'signed') ? resolveDate(date, null, false) : null;
    return day !== null && /^\d{4}-\d\d-\d\d$/u.test(day) ? [day] : [];
  });
  return days.toSorted().at(-1) ?? null;
}

/** More than a year before the publication: background, not news. */
function isOld(draft: Draft, published: string | null): boolean {
  if (!draft.date || !published || (draft.status !== 'held' && draft.status !== 'signed' && draft.status !== 'agreed'))
    return false;
  const date = resolveDate(draft.date, published, false);
  const year = date === null ? null : /^\/?(\d{4})(?:-(\d\d))?/u.exec(date);
  if (!year) return false;
  const months = (value: RegExpExecArray) => Number(value[1]) * 12 + Number(value[2] ?? '12');
  const news = /^(\d{4})(?:-(\d\d))?/u.exec(published);
  return news !== null && months(news) - months(year) > 11;
}

/** A statement was made (`held`), unless its words say how far what it speaks of has come. */
function statementStatus(line: Line): Draft['status'] {
  const status = ladderOf(line.sentence.tokens, 0, line.sentence.tokens.length);
  return status === 'discussed' ? 'held' : status;
}

/** For so many sentences that name no subject a pronoun still means the last one. */
const longestMemory = 3;

/** The subject that a pronoun of the next sentence means; `unsaid` when the sentence names none. */
function subjectOf(parsed: Parsed, line: Line, memory: Memory): Memory['subject'] | 'unsaid' {
  const { tokens, index } = line.sentence;
  const explained = explainedLater(line);
  for (const phrase of line.phrases) {
    if (phrase.governor !== null || phrase.genitive || explained.has(phrase.coordination)) continue;
    // `Am Montag wird X erwartet`: where participles stand last, the subject may follow the auxiliary.
    const upTo = parsed.lexicon.language.participleLast ? Math.max(0, phrase.from - 1) : phrase.from;
    if (tokens.slice(0, upTo).some((_, i) => isAny(tokens, i, ['be']))) return 'unsaid';
    const person = phrase.kind === 'person' ? parsed.people.of(index, phrase) : undefined;
    if (person) return person;
    if (phrase.kind === 'description' || phrase.kind === 'pronoun') return memory.subject;
  }
  return 'unsaid';
}

/** `on the orders of the presidents of the two countries, X and Y`: names that only say who something governed is. */
function explainedLater({ phrases, sentence }: Line): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, phrase] of phrases.entries()) {
    const before = phrases[i - 1];
    const beside = before?.to === phrase.from && /,/u.test(sentence.tokens[phrase.from]?.gap ?? '');
    if (beside && before.governor !== null && !isPeople(before)) out.add(phrase.coordination);
  }
  return out;
}

/** `The ambassador also attended the meeting`: more people of the meeting just reported. */
function attendees(parsed: Parsed, line: Line, memory: Memory, meeting: Draft): void {
  const { tokens, index } = line.sentence;
  const attended = tokens.some((_, i) => isAny(tokens, i, ['attending']));
  const named = tokens.some((token) =>
    token.matches.some(({ value }) => value.is === 'noun' && value.kind === 'meeting'),
  );
  if (!attended || !named || index - meeting.sentence > 3) return;
  const people = line.phrases.filter(({ kind }) => kind === 'person');
  const found = participantsOf(parsed, line, people, memory, { part: 'participant', side: null, others: [] });
  const added = found.filter(
    ({ person }) => person !== null && !meeting.participants.some((one) => one.person === person),
  );
  if (added.length === 0) return;
  meeting.participants.push(...added);
  meeting.quotes.add(index);
}

/** `The ceremony took place in the presence of …`: witnesses of the agreement just reported. */
function witnesses(parsed: Parsed, line: Line, agreement: Draft): void {
  const signing = line.sentence.tokens.some((token) =>
    token.matches.some(({ value }) => (value.is === 'noun' && value.kind === 'agreement') || value.is === 'instrument'),
  );
  if (!signing) return;
  const found = witnessesIn(parsed, line).participants;
  if (found.length === 0) return;
  agreement.participants.push(...found);
  agreement.quotes.add(line.sentence.index);
}

/** Adds to the agreement what the sentence says that it covers; returns it if the sentence is about it. */
function coveredBy(line: Line, agreement: Draft, own: boolean): Draft | null {
  const instruments = instrumentsIn(line.sentence.tokens);
  const about = own
    ? instruments
    : instruments.filter(
        ({ from }) =>
          isAny(line.sentence.tokens, from - 1, ['article']) && !isAny(line.sentence.tokens, from - 1, ['indefinite']),
      );
  const first = about[0];
  if (!first || (!own && line.sentence.index - agreement.sentence > 12)) return null;
  const { items, followUp } = scopeIn(line, first.to);
  if (items.length === 0) return own ? agreement : null;
  agreement.scope.push(...items);
  agreement.followUp ??= followUp;
  agreement.quotes.add(line.sentence.index);
  return agreement;
}
