import type { ReportedFact } from '../../archive/archive.ts';
import type { FactKind } from '../../reading/fact.ts';
import { boundsOf } from '../../text/edtf.ts';
import type { ArchiveView } from '../archive-view.ts';
import type { Question } from '../asked/question.ts';
import { dateInWords } from '../edtf.ts';
import { factsConcerning } from '../found/concern.ts';
import { leftOut, listing, mostRead, rankedStories } from '../found/listing.ts';
import { dayOf } from '../found/ranking.ts';
import { soughtBy } from '../found/sought.ts';
import type { Story } from '../found/stories.ts';
import type { Intent, Missing, Reply } from '../intent.ts';
import { fill } from '../phrases.ts';
import { itemOf } from '../present/item.ts';

const kinds: readonly FactKind[] = ['meeting', 'visit', 'agreement', 'cooperation'];
const most = 5;
const week = 7 * 86_400_000;
/** So much later an article may come and still be news. */
const month = 31 * 86_400_000;

/**
 * `what is new since Monday`: by the day the archive first stored the article, not by what the article is dated, unless that
 * is long before. Of a time
 * that is over, in which nothing was stored, what is dated then: `what's new in March 2024`.
 */
export const news: Intent = {
  id: 'news',
  kind: 'timeline',
  // `said of the new government`: what is new there is not what is asked for.
  asks: ({ cues, actors }) => cues.has('news') && !(cues.has('say') && actors.length > 0),
  async answer(archive, question) {
    const since = question.period?.from ?? new Date(Date.parse(question.asOf) - week).toISOString().slice(0, 10);
    const stored = { from: since, to: question.period?.to ?? null };
    const anyTime = { ...question, period: null };
    const asked = kindsAsked(question);
    const first = mostRead;
    const events = await factsConcerning(archive, anyTime, asked ?? kinds.slice(0, 3), {}, { stored, first });
    // Where thousands of events are new, cooperation beside them is none.
    const all = asked === null && events.beyond === 0;
    const { facts: fresh, beyond } = all ? await factsConcerning(archive, anyTime, kinds, {}, { stored }) : events;
    const eventful = new Set(fresh.flatMap(({ fact, article }) => (fact.kind === 'cooperation' ? [] : [article.id])));
    // Cooperation is news where an article tells of nothing else.
    const told = fresh.filter(({ fact, article }) => fact.kind !== 'cooperation' || !eventful.has(article.id));
    const recent = question.period === null ? told : told.filter((report) => !isOld(report, since));
    if (recent.length > 0)
      return listing(recent, question, 'news', leftOut(told.length - recent.length, question), beyond);
    if (told.length > 0) return listing(told, question, 'news', [], beyond);
    if (isOver(question)) return ofThatTime(archive, question, asked ?? kinds.slice(0, 3));
    const latest = question.period === null && isAbout(question) ? await latestOf(archive, question) : [];
    if (latest.length === 0) return { missing: lacking(question) ?? 'nothingNew', what: since, near: [] };
    const { labels } = question;
    const notes = [fill(labels.refusals.nothingNew, { date: dateInWords(since, labels) })];
    return { heading: 'timeline', shown: latest.map((story) => itemOf(story, question)), notes };
  },
};

/** Whether a report is dated long before the day since which news is asked for, whenever it was stored. */
function isOld({ fact, article }: ReportedFact, since: string): boolean {
  const day = boundsOf(fact.date ?? article.published ?? '')?.to ?? null;
  return day !== null && Date.parse(since) - Date.parse(day) > month;
}

/** Whether the time that is asked for ended before the day of the question. */
function isOver({ period, asOf }: Question): boolean {
  return typeof period?.to === 'string' && period.to < asOf.slice(0, 10);
}

/** What is dated in a time that is over, or was printed then and has no date. */
async function ofThatTime(
  archive: ArchiveView,
  question: Question,
  asked: readonly FactKind[],
): Promise<Reply | Missing> {
  const { facts, outsidePeriod } = await factsConcerning(archive, question, asked);
  if (facts.length > 0) return listing(facts, question, 'timeline');
  if (asked.length > 1 && asked.length < kinds.length) return ofThatTime(archive, question, kinds);
  return { missing: 'notInPeriod', count: outsidePeriod, near: [] };
}

/** `the last meeting of X and Y`: what there is none of at all, where no time is said; null where that is not known. */
function lacking({ actors, period, cues }: Question): Missing['missing'] | null {
  if (actors.length < 2 || period !== null) return null;
  if (cues.has('agreement')) return 'noAgreement';
  return cues.has('meet') ? 'noMeeting' : null;
}

/** `the latest agreements`: the kind that the question names; null when it names none. */
function kindsAsked({ cues, instruments }: Question): readonly FactKind[] | null {
  if (cues.has('agreement') || instruments.length > 0) return ['agreement'];
  if (cues.has('visit')) return ['visit'];
  return cues.has('meet') ? ['meeting'] : null;
}

/** Whether the question names something that news can be about. */
function isAbout(question: Question): boolean {
  return soughtBy(question).length > 0;
}

/** The newest stories on what is asked for, when nothing is new: `the latest on X`. */
async function latestOf(archive: ArchiveView, question: Question): Promise<readonly Story[]> {
  const { facts } = await factsConcerning(archive, question, kindsAsked(question) ?? kinds.slice(0, 3));
  const newest = (a: Story, b: Story) => dayOf(b.best) - dayOf(a.best);
  return rankedStories(facts, question).toSorted(newest).slice(0, most);
}
