import type { ReportedFact } from '../archive/archive.ts';
import type { Fact, Quote } from '../reading/fact.ts';
import type { Status } from '../text/ladder.ts';
import type { ArchiveView } from './archive-view.ts';
import { ofArticles } from './asked/filters.ts';
import { namesOpened } from './asked/particles.ts';
import type { Question } from './asked/question.ts';
import { foldedOf, tokensOf } from './asked/tokens.ts';
import { dateInWords } from './edtf.ts';
import { asksInForce } from './found/in-force.ts';
import { deniesOf } from './found/kind-words.ts';
import { nearestTo, type Sentence } from './found/nearest.ts';
import { type Sought, soughtBy } from './found/sought.ts';
import { neverTogether, whereaboutsOf } from './found/whereabouts.ts';
import type { Missing } from './intent.ts';
import { figuresOf } from './intl.ts';
import { fill, listed } from './phrases.ts';

/** Why there is no answer, and what comes nearest to one. */
export interface Diagnosis {
  readonly reason: string;
  readonly nearest: Sentence | null;
  /** Whether examples of questions would help. */
  readonly unclear: boolean;
}

/**
 * Says why a question has no answer, the plainest reason first: not in the archive; only in page furniture; both named but
 * never together; named, but not what was asked.
 */
export async function diagnose(archive: ArchiveView, question: Question, missing: Missing): Promise<Diagnosis> {
  const { labels } = question;
  const { refusals } = labels;
  if ((await archive.coverage()).articles === 0)
    return { reason: refusals.emptyArchive, nearest: null, unclear: false };
  const sought = question.small === null ? soughtBy(question) : [];
  if (question.small === 'greeting' && /\p{L}/u.test(question.asked))
    return { reason: refusals.greeting, nearest: null, unclear: true };
  if (missing.missing === 'unclear') return { reason: unclear(sought, question), nearest: null, unclear: true };
  const near = proofOf(missing.near[0]);
  const found = await Promise.all(
    sought.map(async (one) => ({ one, at: await whereaboutsOf(archive, question, one) })),
  );
  const absent = found.filter(({ at }) => at.where === 'nowhere').map(({ one }) => one);
  const known = sought.filter((one) => !absent.includes(one));
  if (absent.length > 0) {
    if (absent.length === sought.length && nonsense(question))
      return { reason: refusals.unclear, nearest: null, unclear: true };
    const nearest = await nearestTo(archive, question, known, near);
    return { reason: fill(refusals.notInArchive, { what: names(absent, question) }), nearest, unclear: false };
  }
  const furniture = found.find(({ at }) => at.where === 'furniture');
  if (furniture)
    return {
      reason: fill(refusals.onlyFurniture, { what: furniture.one.name }),
      nearest: furniture.at.hit,
      unclear: false,
    };
  const apart = await neverTogether(archive, question, sought);
  if (apart.length > 0) {
    const nearest = await nearestTo(archive, question, apart, near);
    return { reason: fill(refusals.neverTogether, { what: names(apart, question) }), nearest, unclear: false };
  }
  const what =
    missing.missing === 'nothingNew'
      ? dateInWords(missing.what ?? '', labels)
      : (missing.what ?? withFilters(names(sought, question) || (question.linked ?? ''), question));
  const reason = fill(refusals[missing.missing], {
    what,
    date: what,
    count: figuresOf(labels.locale)(missing.count ?? 0),
  });
  const fact = missing.near[0]?.fact;
  // That it is denied, or has not come so far, says more than whatever names all that was asked; and what it is that nobody
  // says to be in force more than that another text is not.
  const isOwn = asksInForce(question) && fact?.kind === 'agreement';
  const tells = fact?.status === 'denied' || (missing.missing === 'noAgreement' && (isOpen(fact) || isOwn));
  return { reason, nearest: tells ? near : await nearestTo(archive, question, sought, near), unclear: false };
}

const toCome: readonly Status[] = ['planned', 'expected', 'pledged', 'discussed', 'proposed', 'may'];

/** Whether a fact is an agreement that nobody has concluded yet. */
const isOpen = (fact: Fact | undefined): boolean => fact?.kind === 'agreement' && toCome.includes(fact.status);

/** The sentence that reports a fact: the first that proves it; of what is denied or still open, the one that says so. */
function proofOf(report: ReportedFact | undefined): Sentence | null {
  if (!report) return null;
  const { article, fact } = report;
  const { kind, quotes } = fact;
  const denies = ({ words }: Quote) => deniesOf(foldedOf(tokensOf(words)), article.language, kind);
  const quote =
    fact.status === 'denied' ? (quotes.findLast(denies) ?? quotes.at(-1)) : isOpen(fact) ? quotes.at(-1) : quotes[0];
  return quote ? { article, quote } : null;
}

function names(sought: readonly Sought[], { labels }: Question): string {
  return listed([...new Set(sought.map(({ name }) => name))], labels);
}

/** With the filters by which articles of other languages and outlets were passed over. */
function withFilters(what: string, { filters, labels }: Question): string {
  const passed = ofArticles(filters).join(labels.comma);
  return passed === '' ? what : `${what} (${passed})`.trim();
}

function unclear(sought: readonly Sought[], question: Question): string {
  const { refusals } = question.labels;
  return sought.length === 0 ? refusals.unclear : fill(refusals.unclearWith, { what: names(sought, question) });
}

/**
 * Words that are in no article and no list, with nothing that asks for anything; a single one may be a name, and so may
 * several with a capital each: `Ahmed El Othmani`.
 */
function nonsense(question: Question): boolean {
  const tokens = tokensOf(question.asked);
  return (
    !tokens.every(({ capital }, index) => capital || namesOpened(tokens).has(index)) &&
    question.others.length > 1 &&
    question.cues.size === 0 &&
    question.wants.size === 0 &&
    question.others.every(({ nameLike }) => !nameLike)
  );
}
