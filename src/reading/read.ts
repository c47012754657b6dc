import { languageOf } from '../languages/all.ts';
import { CoopError } from '../text/error.ts';
import { carryDates } from './across/carried-dates.ts';
import { carryPlaces } from './across/carried-places.ts';
import { contactsOf } from './across/contacts.ts';
import { datePlans } from './across/days-ahead.ts';
import { settleVisitDays } from './across/days-of-visit.ts';
import { fieldsOf, type Told } from './across/fields.ts';
import { nameHolders } from './across/holders.ts';
import { settleJourneys } from './across/journeys.ts';
import { settleKnown } from './across/known-occasions.ts';
import { ledIn, nameLed } from './across/led-later.ts';
import { nameListed } from './across/named-list.ts';
import { isOnRelation } from './across/on-relation.ts';
import { settleOrder } from './across/order-of-events.ts';
import { carryPlans } from './across/planned-series.ts';
import { carrySeries } from './across/series.ts';
import { addSides } from './across/sides-there.ts';
import { withoutSupposed } from './across/supposed.ts';
import { settleTakenUp } from './across/taken-up.ts';
import { nameByOffice } from './across/told-later.ts';
import { visitingIn } from './across/visiting.ts';
import { settleWithin } from './across/within-journeys.ts';
import { settleWritten } from './across/written-elsewhere.ts';
import { settleClaims, settleQuestions } from './agreements/claims.ts';
import { lotAfter } from './agreements/listed-items.ts';
import { scopeIn } from './areas/scope.ts';
import type { Article } from './article.ts';
import { assemble, type Pieces } from './assemble.ts';
import { settleAims } from './clauses/aims.ts';
import { coordinations } from './clauses/arguments.ts';
import { settleDenials } from './clauses/denials.ts';
import { settleAhead, settlePurposes, settleTenses } from './clauses/tenses.ts';
import { nothingSaid } from './coreference/coreference.ts';
import { speaksOn } from './coreference/speaks-on.ts';
import { subjectOf } from './coreference/subjects.ts';
import { type Draft, isAhead } from './drafts.ts';
import type { Reading } from './fact.ts';
import { finders } from './facts/all.ts';
import { instrumentsIn } from './instruments/instruments.ts';
import { betweenStates, isOfficial, namesState, speaksOfStates } from './journeys/domestic.ts';
import { addCompanions } from './meetings/companions.ts';
import { addCompany } from './meetings/company-later.ts';
import { settleStays, tellHosts } from './meetings/hosts.ts';
import { attendees, nameDelegates, nameLater, witnesses } from './meetings/later.ts';
import { nameLeaders, nameLedVisitors } from './meetings/led-by.ts';
import { mergeDrafts } from './merge.ts';
import { type Line, type Parsed, parse } from './parsed.ts';
import { areStates, namesTogether } from './parties/party-names.ts';
import type { Person } from './people/people.ts';
import { isOld, latestDay } from './standing/background.ts';
import { attendsLater } from './words/attending.ts';
import { lexiconOf } from './words/lexicon.ts';
import { isAny } from './words/tokens.ts';

/** Reads one article: pure, the same text gives the same reading. Throws CoopError for a language without rules. */
export function readArticle(article: Article): Reading {
  const language = languageOf(article.language);
  if (!language) throw new CoopError('unreadable', `Coop has no reading rules for the language “${article.language}”.`);
  const lexicon = lexiconOf(language);
  const parsed = parse(article.text, article.title, article.published, lexicon);
  return assemble(article, parsed, read(parsed));
}

/** So many of the meetings told last can be those of which a sentence lists the sides. */
const recent = 4;

function read(parsed: Parsed): Pieces {
  const memory = nothingSaid();
  const drafts: Draft[] = [];
  const held: Draft[] = [];
  const met: Draft[] = [];
  const lines: Told[] = [];
  let subjectAt = 0;
  for (const line of parsed.lines) {
    const speaker = speaksOn(parsed, line, parsed.lines[line.sentence.index - 1]);
    if (speaker) [memory.subject, subjectAt] = [speaker, line.sentence.index];
    const found = finders.flatMap(({ find }) => find(parsed, line, memory));
    const [statements, reported] = parted(found, ({ kind }) => kind === 'statement');
    const [meetings] = parted(reported, ({ kind }) => kind === 'meeting');
    const [agreements] = parted(reported, ({ kind }) => kind === 'agreement');
    if (line.sentence.zone === 'title') {
      const subject = subjectOf(parsed, line, memory, found);
      if (subject !== 'unsaid') [memory.subject, subjectAt] = [subject, line.sentence.index];
      memory.titled = agreements.at(-1) ?? memory.titled;
      continue;
    }
    const meeting = held.at(-1);
    const own = meetings.length === 1 ? meetings[0] : undefined;
    const told = meetings.length === 0 ? meeting : own?.status === 'held' ? own : undefined;
    const plan = meetings.length === 0 && attendsLater(line.sentence.tokens) ? met.findLast(isAhead) : undefined;
    met.push(...meetings.filter(({ status }) => status !== 'denied'));
    const listed = addSides(parsed, line, met.slice(-recent));
    const joined = plan ?? told;
    if (joined && (listed === null || listed === joined)) attendees(parsed, line, memory, joined);
    if (memory.agreement && agreements.length === 0) witnesses(parsed, line, memory.agreement);
    drafts.push(...reported);
    held.push(...meetings.filter(({ status }) => status === 'held'));
    memory.agreement = agreements.findLast(({ likened }) => !likened) ?? memory.agreement;
    memory.ofStates = agreements.findLast(isOfStates) ?? memory.ofStates;
    memory.lot = lotAfter(memory.lot, agreements);
    const covered = memory.agreement ? coveredBy(line, memory.agreement, agreements.length > 0) : null;
    const joint = jointIn(parsed, line);
    if (joint.length >= 2) [memory.joint, memory.jointAt] = [joint, line.sentence.index];
    const led = ledIn(parsed, line);
    if (led) memory.led = { ...led, at: line.sentence.index };
    lines.push({ line, meetings, agreements, covered, statements });
    const subject = subjectOf(parsed, line, memory, reported);
    const traveller = subject === 'unsaid' ? travellerOf(found) : null;
    if (traveller !== null) [memory.subject, subjectAt] = [traveller, line.sentence.index];
    else if (subject !== 'unsaid') [memory.subject, subjectAt] = [subject, line.sentence.index];
    else if (memory.subject !== null && forgets(parsed, line.sentence.index, subjectAt)) memory.subject = null;
  }
  for (const one of drafts) {
    if (one.kind === 'meeting') nameAll(parsed, one);
    if (one.kind === 'visit') nameLedVisitors(parsed, one);
    if (one.kind === 'meeting' || one.kind === 'visit') nameByOffice(parsed, one);
  }
  settleDenials(parsed, drafts);
  settleClaims(parsed, drafts);
  settleQuestions(parsed, drafts);
  settleAims(parsed, drafts);
  settleKnown(parsed, drafts);
  settleTenses(parsed, drafts);
  settleTakenUp(parsed, drafts);
  settleJourneys(parsed, drafts);
  settleVisitDays(parsed, drafts);
  settleWithin(parsed, drafts);
  settlePurposes(parsed, drafts);
  const latest = latestDay(drafts);
  for (const one of drafts) if (isOld(one, parsed.published, latest)) one.status = 'historical';
  carrySeries(parsed, drafts);
  carryDates(parsed, drafts);
  datePlans(parsed, drafts);
  carryPlans(parsed, drafts);
  settleOrder(parsed, drafts);
  carryPlaces(parsed, drafts);
  settleWritten(parsed, drafts);
  settleStays(drafts, parsed);
  drafts.push(...visitingIn(parsed, drafts));
  drafts.sort((a, b) => a.sentence - b.sentence);
  addCompanions(parsed, drafts);
  addCompany(parsed, drafts);
  tellHosts(drafts);
  for (const one of drafts) if (isOld(one, parsed.published, latest)) one.status = 'historical';
  const told = withoutSupposed(parsed, betweenStates(drafts, parsed));
  const contactAt = contactsOf(parsed, told);
  const kept = new Set(told);
  const settled = lines.map((one) => ({ ...one, covered: one.covered && kept.has(one.covered) ? one.covered : null }));
  const cooperations = settled.flatMap((one) =>
    fieldsOf(parsed, one, contactAt(one.line.sentence.index)).filter(
      ({ sentence }) => one.covered !== null || speaksOfStates(parsed, sentence),
    ),
  );
  const related = told.length > 0 || cooperations.length > 0 || namesTogether(parsed, parsed.parties ?? []);
  const merged = mergeDrafts(told, parsed.published);
  settleAhead(parsed, merged);
  const fields = mergeDrafts(cooperations, null);
  // Words on something else than a relation between states are no fact here.
  const taking = new Set(drafts.flatMap(({ participants }) => participants.map(({ person }) => person)));
  const ofStates = [...merged, ...fields].some(namesState);
  const statements = lines.flatMap((one) =>
    one.statements
      .filter((statement) => isOnRelation(parsed, statement, contactAt(one.line.sentence.index)))
      .filter(
        ({ speaker }) =>
          related && (taking.has(speaker) || isOfficial(speaker)) && (ofStates || (speaker?.country ?? null) !== null),
      ),
  );
  return { drafts: [...merged, ...fields, ...mergeDrafts(statements, null)] };
}

function parted(
  drafts: readonly Draft[],
  test: (draft: Draft) => boolean,
): readonly [readonly Draft[], readonly Draft[]] {
  return [drafts.filter(test), drafts.filter((draft) => !test(draft))];
}

function nameAll(parsed: Parsed, meeting: Draft): void {
  nameDelegates(parsed, meeting);
  nameListed(parsed, meeting);
  nameHolders(parsed, meeting);
  nameLed(parsed, meeting);
  nameLeaders(parsed, meeting);
  nameLater(parsed, meeting);
}

/** Made now, by states alone. */
const isOfStates = ({ parties, status }: Draft): boolean => areStates(parties) && status !== 'historical';

/** `The visit of the Kenyan minister X was put off. She …`: in a sentence without a subject of its own, who travels. */
function travellerOf(found: readonly Draft[]): Person | null {
  const people = found.flatMap(({ kind, participants }) => (kind === 'visit' ? participants : []));
  const [one, ...more] = new Set(people.map(({ person }) => person));
  return more.length === 0 ? (one ?? null) : null;
}

/** People joined by `and` who are not known to be of one country: `X and Y agreed`, `signed by X and Y`. */
function jointIn(parsed: Parsed, line: Line): readonly Person[] {
  for (const group of coordinations(line.phrases)) {
    const [first] = group;
    if (!first || group.length < 2 || first.genitive || !(first.governor === null || first.governor === 'by')) continue;
    const people = group.flatMap((phrase) => {
      const person = phrase.kind === 'person' ? parsed.people.of(line.sentence.index, phrase) : undefined;
      return person ? [person] : [];
    });
    const homes = people.flatMap(({ country }) => (country === null ? [] : [country]));
    if (people.length === group.length && new Set(homes).size === homes.length) return people;
  }
  return [];
}

/** For so many sentences that name no subject a pronoun still means the last one; longer where nobody else is named. */
const longestMemory = 3;
const longestAlone = 4;

function forgets(parsed: Parsed, index: number, since: number): boolean {
  if (index - since < longestMemory) return false;
  const others = parsed.lines
    .slice(since + 1, index + 1)
    .some(({ phrases }) => phrases.some(({ kind }) => kind === 'person' || kind === 'group'));
  return others || index - since >= longestAlone;
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
