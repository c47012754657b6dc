import type { ArticleReport, PassageHit } from '../../archive/archive.ts';
import type { Article } from '../../reading/article.ts';
import type { Quote } from '../../reading/fact.ts';
import type { ArchiveView } from '../archive-view.ts';
import { isOutlet } from '../asked/outlets.ts';
import type { Question } from '../asked/question.ts';
import { foldedOf, tokensOf } from '../asked/tokens.ts';
import type { Missing } from '../intent.ts';
import { distinct } from '../phrases.ts';
import type { Evidence } from './evidence.ts';
import {
  deniesOf,
  namesOthers,
  namesText,
  negates,
  pointsBack,
  pronounFirst,
  signsText,
  type ToldKind,
  tellsContents,
  tellsOf,
} from './kind-words.ts';
import { type Sentences, sentencesOf } from './sentences-of.ts';
import { passagesFor, type Sought, soughtBy } from './sought.ts';
import {
  goesElsewhere,
  hasCome,
  hitOf,
  inTime,
  isByMeans,
  isOfAgreement,
  isOfType,
  isSaid,
  isSaidByAnother,
  leadsElsewhere,
  needsCompany,
  ofSigning,
  onlySpeaks,
  peopleIn,
  quotesWords,
  signs,
  wasThere,
} from './told-sentence.ts';

/** The kind of sentence that may still answer what no fact does. */
const kinds: Readonly<Partial<Record<Missing['missing'], readonly ToldKind[]>>> = {
  noMeeting: ['meeting'],
  noVisit: ['visit', 'meeting'],
  noAgreement: ['agreement'],
  noArea: ['cooperation'],
  noStatement: ['statement'],
  noWitnesses: ['presence'],
  noNames: ['signature'],
};

const widest = 60;
/** Most of what is found about somebody was printed at another time. */
const widestInPeriod = 300;
const articlesRead = 12;
const most = 3;

/**
 * Sentences that plainly tell what was asked though no fact was read from them: they name the people asked for and use the
 * words of the kind, with nothing near that negates it. What else the question names stands in the sentence or next to it.
 */
export async function toldInPassing(
  archive: ArchiveView,
  question: Question,
  missing: Missing,
): Promise<readonly Evidence[]> {
  const told = await toldOf(archive, question, missing);
  // The agreement that is near is of the field asked for, whatever its sentences call it.
  const known = missing.missing === 'noNames' || missing.missing === 'noWitnesses';
  return told.length > 0 || !known ? told : toldOf(archive, { ...question, areas: [] }, missing);
}

async function toldOf(
  archive: ArchiveView,
  question: Question,
  { missing, near }: Missing,
): Promise<readonly Evidence[]> {
  const known = missing === 'noNames' || missing === 'noWitnesses';
  const wanted: readonly ToldKind[] = asksWhoSigned(question) ? ['signature'] : kindsFor(missing, question);
  // An agreement is of the field that its own words name; talks and journeys are of one by a wide word too.
  const wide = !wanted.includes('agreement');
  const sought = soughtBy(question, wide);
  if (wanted.length === 0 || sought.length === 0) return [];
  const limit = question.period === null ? widest : widestInPeriod;
  const people = sought.filter(({ kind }) => kind === 'actor');
  // Where a state is asked for beside somebody, most passages speak of the state alone.
  const searches = people.length > 0 && people.length < sought.length ? [sought, people] : [sought];
  const hits = (
    await Promise.all(searches.map((one) => passagesFor(archive, question, one, ['title', 'body'], limit)))
  ).flat();
  // Who signed is told where the agreement is: an article that only names its country tells of another.
  const signed = new Set(known ? near.map(({ article }) => article.id) : []);
  const { outlet } = question.filters;
  const told = hits.filter(
    (hit) => isOutlet(hit.article.outlet, outlet) && (signed.size === 0 || signed.has(hit.article.id)),
  );
  const ids = [...new Set(byCarried(told, sought).map(({ article }) => article.id))];
  const looked = { question, sought, wanted, denied: false };
  const found: Told[] = [];
  const denials: Told[] = [];
  const reports = await Array.fromAsync(archive.reports(ids.slice(0, articlesRead)));
  const sentences = await sentencesOf(archive, reports);
  for (const report of reports) {
    const lines = sentences(report.article);
    // What a fact dates otherwise is not told for the period.
    const dated = report.facts.filter(({ date }) => date !== null);
    const known = missing === 'notInPeriod' ? dated.flatMap(({ quotes }) => quotes) : [];
    const best = bestIn(report, lines, { ...looked, known });
    if (best) found.push(best);
    const denied = best || wanted[0] !== 'agreement' ? null : bestIn(report, lines, { ...looked, known, denied: true });
    if (denied) denials.push(denied);
  }
  // That there is no such thing, or not yet, answers whether there is one.
  return (found.length > 0 ? found : denials)
    .toSorted((a, b) => b.plain - a.plain || ids.indexOf(articleOf(a.evidence)) - ids.indexOf(articleOf(b.evidence)))
    .slice(0, most)
    .map(({ evidence }) => evidence);
}

/** Passages that carry most of what is sought first: of those who are named often, most articles tell something else. */
function byCarried(hits: readonly PassageHit[], sought: readonly Sought[]): readonly PassageHit[] {
  const carried = new Map(
    hits.map((hit) => {
      const words = hit.article.text.slice(hit.passage.start, hit.passage.end);
      return [hit, sought.filter((one) => Number(one.carriedBy(words, hit.article.language)) > 0).length];
    }),
  );
  return hits.toSorted((a, b) => (carried.get(b) ?? 0) - (carried.get(a) ?? 0));
}

function kindsFor(missing: Missing['missing'], { cues }: Question): readonly ToldKind[] {
  if (missing === 'noAgreement' && cues.has('present')) return ['presence'];
  if (missing === 'notInPeriod') {
    if (cues.has('agreement') || cues.has('sign')) return ['agreement'];
    if (cues.has('meet') || cues.has('receive')) return ['meeting'];
    return cues.has('visit') || cues.has('go') ? ['visit'] : [];
  }
  if (missing === 'notThat' && cues.has('commit')) return ['cooperation'];
  return missing === 'notThat' && cues.has('agreement') ? ['agreement'] : (kinds[missing] ?? []);
}

function asksWhoSigned({ wants, cues, actors }: Question): boolean {
  const bodies = actors.every(({ actors: of }) => of.every(({ kind }) => kind !== 'person'));
  return wants.has('who') && cues.has('sign') && !cues.has('present') && bodies;
}

const articleOf = ([first]: Evidence): string => first?.article.id ?? '';

interface Told {
  readonly evidence: Evidence;
  /** How many of the things asked for stand in the telling sentence itself, the kind of instrument among them. */
  readonly plain: number;
}

/** What is looked for in an article. */
interface Looked {
  readonly question: Question;
  readonly sought: readonly Sought[];
  readonly wanted: readonly ToldKind[];
  /** Sentences that tell of another time. */
  readonly known: readonly Quote[];
  /** Whether it is looked for as something that is denied. */
  readonly denied: boolean;
}

/** What tells most of what was asked in an article: a sentence of its text, or else of its title. */
function bestIn(report: ArticleReport, { body, title }: Sentences, looked: Looked): Told | null {
  const told = bestOf(body, report, looked);
  if (told) return told;
  // A title stands alone: all that was asked is in it.
  const headline = bestOf(title, report, looked);
  return headline && headline.plain >= looked.sought.length ? headline : null;
}

/** The sentence that tells most of what was asked, with those beside it that name who is meant. */
function bestOf(
  lines: readonly Quote[],
  report: ArticleReport,
  { question, sought, wanted, known, denied }: Looked,
): Told | null {
  const { article, facts } = report;
  const about = new Set(facts.flatMap(({ parties, country }) => [...parties, country]));
  // Where somebody went on to is not where the meeting before it was.
  const journeys = wanted[0] === 'meeting' ? facts.filter(({ kind }) => kind === 'visit') : [];
  const onward = (other: Quote, line: Quote) =>
    other.start > line.start && journeys.some(({ quotes }) => quotes[0]?.start === other.start);
  const carried = (line: Quote | undefined, one: Sought) =>
    line !== undefined && Number(one.carriedBy(line.words, article.language)) > 0;
  if (wanted[0] === 'visit' && goesElsewhere(report, question)) return null;
  let best: Told | null = null;
  for (const [index, line] of lines.entries()) {
    const folded = foldedOf(tokensOf(line.words));
    if (wanted.includes('statement') && isSaidByAnother(report, line, question)) continue;
    if (wanted[0] === 'visit' && leadsElsewhere(report, line, question)) continue;
    const quotes = wanted.includes('statement') && quotesWords(line.words);
    const tells = denied ? deniesOf : tellsOf;
    if (!quotes && !wanted.some((kind) => tells(folded, article.language, kind))) continue;
    if (known.some(({ start }) => start === line.start)) continue;
    if (!inTime(folded, article.published, question) || !hasCome(folded, article.language, question)) continue;
    const here = sought.filter((one) => carried(line, one));
    const strangers = peopleIn(line, report, question);
    const beside = [lines[index - 1], lines[index + 1]]
      .filter((other) => other !== undefined)
      .filter((other) => !onward(other, line));
    // Who `she` or `her colleague` is may have been said up to two sentences before.
    const before = lines.slice(Math.max(0, index - 2), index).toReversed();
    // One field of those asked for is as good as another.
    const inField = here.some(({ kind }) => kind === 'area');
    const lacking = sought.filter((one) => !here.includes(one) && !(inField && one.kind === 'area'));
    const people = sought.filter(({ kind }) => kind === 'actor');
    const unnamed = people.filter((one) => lacking.includes(one));
    // A sentence about others, or one that points back to nobody, tells nothing of those whom it does not name.
    // That two people met is told of both, or of one who goes on as a pronoun or met somebody whom a word stands for.
    const points =
      wanted[0] === 'meeting' && people.length > 1
        ? pronounFirst(folded, article.language) || namesOthers(folded, article.language)
        : pointsBack(folded, article.language);
    const back = wanted.includes('statement') || points;
    const goesOn =
      pronounFirst(folded, article.language) &&
      lines[index - 1] !== undefined &&
      peopleIn(lines[index - 1] as Quote, report, question).length === 0;
    // Who came along is told of by name, right after whom they came with.
    const company = wanted.includes('presence') && unnamed.every((one) => carried(lines[index - 1], one));
    if (unnamed.length > 0 && !company && ((strangers.length > 0 && !goesOn) || !back)) continue;
    if (people.length > 0 && unnamed.length === people.length && !people.every((one) => carried(lines[index - 1], one)))
      continue;
    const textSigned = denied || signsText(folded, article.language);
    // `Two more agreements are on energy`: of the two states whose agreements the article reports.
    const goesOnAbout = () =>
      isOfAgreement(report, question) &&
      namesText(folded, article.language) &&
      sought.every((one) => one.kind === 'country' || here.includes(one));
    // `They signed …` right after the sentence that names who.
    const ofThoseBefore = () =>
      strangers.length === 0 &&
      unnamed.every((one) => carried(lines[index - 1], one)) &&
      lacking.every((one) => one.kind === 'actor' || one.kind === 'country');
    if (wanted.includes('agreement') && !(textSigned ? unnamed.length === 0 || ofThoseBefore() : goesOnAbout()))
      continue;
    const wentOn = (code: string) =>
      journeys.some(({ country, quotes: [first] }) => country === code && first !== undefined && onward(first, line)) &&
      !journeys.some(({ country, quotes: [first] }) => country === code && first !== undefined && !onward(first, line));
    // Who attended or signed is told of the agreement that the whole article is about.
    const near = (one: Sought) =>
      (one.kind === 'actor' ? before : ofSigning(wanted) && one.kind !== 'place' ? lines : beside).some(
        (other) => carried(other, one) && isOfIt(other, one, wanted, article.language),
      ) ||
      (one.code !== undefined && about.has(one.code) && !wentOn(one.code)) ||
      (setting(one, wanted) &&
        (carriedByTitle(article, one) || (one.kind !== 'place' && lines.some((other) => carried(other, one)))));
    if (here.length === 0 && people.length === 0 && !ofSigning(wanted)) continue;
    if (!lacking.every(near)) continue;
    if (
      needsCompany(people.length, question, wanted) &&
      strangers.length === 0 &&
      !namesOthers(folded, article.language)
    )
      continue;
    // On a journey somebody is met; what somebody only sees is no journey.
    const seen = wanted[0] === 'visit' && !denied && !tellsOf(folded, article.language, 'visit');
    if (wanted[0] === 'visit' && !wasThere(folded, article.language, question, !seen)) continue;
    if (wanted.includes('meeting') && !isByMeans(folded, article.language, question)) continue;
    if (seen && strangers.length === 0 && !namesOthers(folded, article.language)) continue;
    // Nor is one told in somebody's own words of what they want.
    if (wanted[0] === 'visit' && isSaid(line.words)) continue;
    if (wanted.includes('signature') && !strangers.some((one) => signs(line, one, article.language))) continue;
    if (people.length > 1 && onlySpeaks(report, line, question)) continue;
    // Of several agreements of one article the field tells which is meant.
    const inFields = here.filter(({ kind }) => kind === 'area').length;
    const plain = here.length + inFields + Number(isOfType(folded, article.language, question));
    if (best !== null && plain <= best.plain) continue;
    const naming = unnamed.flatMap((one) => before.find((other) => carried(other, one)) ?? []);
    const proof = distinct([line, ...naming]);
    const ordered = proof.toSorted((a, b) => a.start - b.start);
    best = { plain, evidence: ordered.map((quote) => hitOf(report, quote)) };
  }
  return best;
}

/**
 * Whether what a sentence beside names is told of the same thing: not a place that it says no to (`Not Rabat but New York
 * was the scene`), nor a field that was only talked about where an agreement is asked for.
 */
function isOfIt({ words }: Quote, { kind }: Sought, wanted: readonly ToldKind[], language: string): boolean {
  const folded = foldedOf(tokensOf(words));
  if (kind === 'place') return !negates(folded, language);
  return kind !== 'area' || !wanted.includes('agreement') || tellsContents(folded, language);
}

/** What an article may name anywhere for all its sentences: the place, and of cooperation whose it is. */
const setting = ({ kind }: Sought, wanted: readonly ToldKind[]) =>
  kind === 'place' || (kind === 'country' && wanted.includes('cooperation'));

const carriedByTitle = ({ title, language }: Article, one: Sought) =>
  title !== null && Number(one.carriedBy(title, language)) > 0;
