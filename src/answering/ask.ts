import { narrower } from '../languages/area-ids.ts';
import type { Article } from '../reading/article.ts';
import { wordsAlone } from '../text/no-words.ts';
import type { Answer, Answered, AnswerKind, Asked } from './answer.ts';
import { type ArchiveView, literally, remembering } from './archive-view.ts';
import { filtersIn } from './asked/filters.ts';
import { articlesLinked, onlyThese } from './asked/linked.ts';
import { parse } from './asked/parse.ts';
import { dayAfter } from './asked/periods.ts';
import { asksTimeOrPlace, isOfTheField, type OtherWord, type Question } from './asked/question.ts';
import { questionsIn, together } from './asked/several.ts';
import { speaksOf } from './asked/wording.ts';
import { type Evidence, evidenceFor } from './found/evidence.ts';
import { leftUnread, withoutUnprinted } from './found/nearly.ts';
import { soughtBy } from './found/sought.ts';
import { unstatedIn } from './found/stated.ts';
import { toldInPassing } from './found/told.ts';
import { answered, refused } from './given.ts';
import { type Intent, isReply, type Missing, type Reply } from './intent.ts';
import { intents } from './intents/all.ts';
import { passages } from './intents/passages.ts';
import { figuresOf } from './intl.ts';
import { onThread } from './on-thread.ts';
import { fill, listed } from './phrases.ts';
import { areaLabel } from './present/areas.ts';
import { titleOf } from './present/citation.ts';
import { passageItem } from './present/passage-item.ts';
import { contextOf, continued, languageOfThread } from './thread.ts';

/**
 * Answers a message: each of its questions in turn, as in a thread, in one answer.
 */
export async function ask(stored: ArchiveView, asked: Asked): Promise<Answered> {
  const linked = await articlesLinked(stored, asked.question);
  const questions = questionsIn(wordsAlone(asked.question), asked.language ?? languageOfThread(asked.thread) ?? 'en');
  const [opening] = questions.length > 1 ? questions : [asked.question];
  let last = await askOne(stored, { ...asked, question: opening ?? '' }, linked);
  if (questions.length < 2) return last;
  const first = last.answer;
  const others: Answer[] = [];
  for (const question of questions.slice(1)) {
    last = await askOne(stored, { ...asked, question, thread: last.thread }, linked);
    others.push(last.answer);
  }
  return { ...last, ofTheField: true, answer: together(asked.question, [first, ...others]) };
}

/**
 * Answers a question from the archive, with quotes as printed and labels in the language of the question, or says why
 * there is no answer. Never throws for what was typed; the same archive and question give the same answer.
 */
async function askOne(stored: ArchiveView, asked: Asked, linked: readonly Article[]): Promise<Answered> {
  const all = remembering(filtersIn(asked.question).filters.strict ? literally(stored) : stored);
  const archive =
    linked.length === 0
      ? all
      : onlyThese(
          all,
          linked.map(({ id }) => id),
        );
  const language = asked.language ?? languageOfThread(asked.thread);
  const parsed = await parse(archive, { ...asked, ...(language && { language }) });
  const titles = linked.map((article) => titleOf(article, parsed.labels));
  const about = linked.length === 0 ? parsed : { ...parsed, linked: listed(titles, parsed.labels) };
  const readings = await continued(archive, about, asked.thread);
  // `and where will the embassy be?` opens like a follow-up: the articles of the thread come before all others.
  const opens = about.followUp && (readings[0] === about || asksTimeOrPlace(about.wants));
  const told = opens ? await onThread(archive, about, asked.thread) : null;
  const first = told ? { question: about, intent: passages, result: told } : await firstAnswered(archive, readings);
  const beside = isReply(first.result) ? null : await onThread(archive, about, asked.thread);
  const { question: read, intent, result } = beside ? { ...first, intent: passages, result: beside } : first;
  const behind = await stillBehind(archive, read);
  const question = behind === null ? read : { ...read, notes: [...read.notes, behind] };
  const answer =
    intent && isReply(result)
      ? answered(question, kindOf(intent, result), result)
      : await refused(archive, question, isReply(result) ? unclear : result);
  // A turn that found nothing, or only what its articles say of a thing, leaves the thread as it was: the next one goes on
  // from what was answered.
  const stays = answer.refusal !== null || told !== null || beside !== null;
  const thread =
    stays && asked.thread ? asked.thread : contextOf(taken(question, result), intent?.id ?? 'passages', answer);
  return { answer, thread, ofTheField: isOfTheField(question), more: parsed.again === 'more' };
}

/** The question as it was answered: the next one in the thread is not asked of words that this answer did without. */
function taken(question: Question, result: Reply | Missing): Question {
  const left = new Set(isReply(result) ? (result.left ?? []) : []);
  return left.size === 0 ? question : { ...question, others: question.others.filter(({ words }) => !left.has(words)) };
}

/** Says how many articles the lists of today have still to look through; null when there are none. */
async function stillBehind(archive: ArchiveView, { labels }: Question): Promise<string | null> {
  const count = await archive.behind();
  return count === 0 ? null : fill(labels.notLookedThrough, { count: figuresOf(labels.locale)(count) });
}

/** What is made of a question. */
interface Attempt {
  readonly question: Question;
  readonly intent: Intent | null;
  readonly result: Reply | Missing;
}

/** The first reading of a follow-up that has an answer; failing all, the first reading. */
async function firstAnswered(
  archive: ArchiveView,
  [first, ...others]: readonly [Question, ...Question[]],
): Promise<Attempt> {
  const attempt = await attempted(archive, first);
  if (isReply(attempt.result)) return attempt;
  for (const other of others) {
    const next = await attempted(archive, other);
    if (isReply(next.result)) return next;
  }
  return attempt;
}

async function attempted(archive: ArchiveView, question: Question): Promise<Attempt> {
  const intent = question.small === null ? intentOf(question) : null;
  const result = intent ? await replyTo(archive, question, intent) : unclear;
  if (question.again === 'newer' && (question.period === null || !tellsFacts(result)))
    return { question, intent, result: nothingNewer(question) };
  const less = intent === null || isReply(result) ? null : await withoutUnprinted(archive, question);
  if (intent === null || less === null) return { question, intent, result };
  const reply = await replyTo(archive, less.known, intent);
  if (!isReply(reply)) return { question, intent, result };
  const notes = [...leftUnread(less.left, question), ...(reply.notes ?? [])];
  return { question: less.known, intent, result: { ...reply, notes } };
}

/** Whether a result shows something that was reported, and not only sentences on it. */
function tellsFacts(result: Reply | Missing): boolean {
  return isReply(result) && result.shown.some(({ facts }) => facts.length > 0);
}

/** Why nothing is newer than what the thread showed: nothing of it has a date, or nothing has a later one. */
function nothingNewer({ period }: Question): Missing {
  const from = period?.from ?? null;
  return from === null
    ? { missing: 'noDate', near: [] }
    : { missing: 'nothingNew', what: dayAfter(from, -1), near: [] };
}

const unclear: Missing = { missing: 'unclear', near: [] };

/** A reply about the whole field of which the question named one thing says so, where nothing that it shows speaks of the thing. */
async function replyTo(archive: ArchiveView, question: Question, intent: Intent): Promise<Reply | Missing> {
  const reply = await replyOf(archive, question, intent);
  if (!isReply(reply) || reply.heading === 'passages' || question.narrower.length === 0) return reply;
  const spokenOf = (word: OtherWord) =>
    reply.shown.some(({ citations }) => citations.some(({ words, language }) => speaksOf(words, language, word)));
  if (question.narrower.some(spokenOf)) return reply;
  const names = listed(
    question.areas.map((area) => areaLabel(area, question)),
    question.labels,
  );
  return { ...reply, notes: [fill(question.labels.showingResultsFor, { names }), ...(reply.notes ?? [])] };
}

/**
 * The intent's reply; when nothing is reported of an area as such, that of the narrower areas it is made of; when no fact
 * was read at all, the sentences that plainly tell of it.
 */
async function replyOf(archive: ArchiveView, question: Question, intent: Intent): Promise<Reply | Missing> {
  const reply = await intent.answer(archive, question);
  if (isReply(reply)) return reply;
  const areas = question.areas.flatMap((area) => narrower[area] ?? []);
  const wider = areas.length === 0 ? reply : await intent.answer(archive, { ...question, areas });
  if (!isReply(wider)) {
    // What an article denies is not looked for in its other sentences.
    if (reply.near[0]?.fact.status === 'denied') return reply;
    const topic = isTopic(question, reply) ? await topicOf(archive, question) : [];
    const told = topic.length > 0 ? topic : await toldInPassing(archive, question, reply);
    if (told.length === 0) {
      const free = isFree(question) && intent !== passages ? await passages.answer(archive, question) : reply;
      return isReply(free) ? free : reply;
    }
    const saying = told.filter((hits) => unstatedIn(hits, question) === null);
    const [first] = told;
    if (first && saying.length === 0) return { missing: unstatedIn(first, question) ?? 'notThat', near: reply.near };
    return { heading: 'passages', shown: saying.map((hits) => passageItem(hits, question)) };
  }
  const shown = areas.filter((area) =>
    wider.shown.some(({ facts }) => facts.some((fact) => fact.areas.includes(area))),
  );
  const names = listed(
    shown.map((area) => areaLabel(area, question)),
    question.labels,
  );
  return { ...wider, notes: [fill(question.labels.showingResultsFor, { names }), ...(wider.notes ?? [])] };
}

/**
 * Names and things in a row, with nothing that asks for a kind of fact: whatever an article says of them all answers, of two
 * people also when it says when or where that was.
 */
function isFree({ cues, wants, stages, actors, places, countries, instruments }: Question): boolean {
  // Somebody and a town ask whether they were there, and so does somebody who `was in Kenya`.
  const inState = cues.has('be') && countries.some(({ there }) => there);
  const whereabouts = actors.length > 0 && (places.length > 0 || inState);
  const plain = wants.size === 0 || (actors.length > 1 && !wants.has('who') && asksTimeOrPlace(wants));
  // What is asked for by its name is a text: `treaty Chile Kenya`.
  const open = [...cues].every((cue) => cue === 'be') && instruments.length === 0;
  return open && plain && stages.size === 0 && !whereabouts;
}

/** Whether an area is only what the question is about: nothing asks for cooperation, or for words of somebody named. */
function isTopic({ cues, ...question }: Question, { missing }: Missing): boolean {
  const people = question.actors.length + question.offices.length;
  if (missing === 'noStatement') return question.areas.length > 0 && people === 0;
  const more = people + question.places.length + question.concepts.length + question.others.length;
  return missing === 'noArea' && more > 0 && !cues.has('cooperate') && !cues.has('area');
}

/** Sentences on the topic; failing that, those that name it by a wide word: `defensa`. */
async function topicOf(archive: ArchiveView, question: Question): Promise<readonly Evidence[]> {
  const found = await evidenceFor(archive, question);
  return found.length > 0 ? found : evidenceFor(archive, question, soughtBy(question, true));
}

function intentOf(question: Question): Intent | null {
  const inherited = intents.find(({ id }) => id === question.inheritedIntent);
  return inherited ?? intents.find((intent) => intent.asks(question)) ?? null;
}

/** The kind of what is shown, where the question asked for another: a visit for a meeting, sentences for facts. */
function kindOf({ kind }: Intent, { heading }: Reply): AnswerKind {
  const shown = ['passages', 'meetings', 'visits', 'agreements'] as const;
  return shown.find((one) => one === heading) ?? kind;
}
