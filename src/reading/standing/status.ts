import type { Status } from '../../text/ladder.ts';
import { asideBefore, commaAfter, commaBefore } from '../clauses/asides.ts';
import { awaited, isObjectOf, talkedOf } from '../clauses/awaited.ts';
import { cameAbout } from '../clauses/came-about.ts';
import { carriedAhead } from '../clauses/carriers.ts';
import { type CuePlace, clauseOf } from '../clauses/clause.ts';
import { behindRelative } from '../clauses/closed-relatives.ts';
import { closedWith, closing } from '../clauses/closed-with.ts';
import { isAnnounced, isReportedFuture, isReportedSpeech } from '../clauses/conditionals.ts';
import {
  calledOffAfter,
  denialAbove,
  headOf,
  isCallingOff,
  isLifted,
  isOccasion,
  isOnlyOccasion,
  isRuledOut,
  putForward,
} from '../clauses/denials.ts';
import { isClaimedUntrue, saidOfClause } from '../clauses/doubts.ts';
import { isForemost } from '../clauses/foremost.ts';
import { negated } from '../clauses/negated.ts';
import { nextRound } from '../clauses/next-round.ts';
import { journeyBehind } from '../clauses/own-journeys.ts';
import { comesAlong, followsPlan, isAround, sharesPlan } from '../clauses/plans.ts';
import { isSought, isThere, prepositionBefore } from '../clauses/sought.ts';
import { saidToBe, toTakePlace } from '../clauses/takes-place.ts';
import { topicVerb } from '../clauses/topic-verbs.ts';
import { agreedOn } from '../instruments/agreed-on.ts';
import { holds, isVisit } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';
import type { LadderTag, VerbForm } from '../words/tags.ts';
import { at, endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { closes, joinsVerb } from './closing-verbs.ts';
import { isHabit } from './habits.ts';
import { found } from './ladder.ts';

/** What the words around a cue say of how far the fact has come; `future` asks dates to be sought after the publication. */
export interface Standing {
  readonly status: Status;
  readonly future: boolean;
}

/**
 * The status of a meeting, visit or agreement from the words of its clause. `done` is the status when nothing says
 * otherwise. Order: denied, a mere possibility, a proposal, the future, then background from long before.
 */
export function standingOf(
  tokens: readonly Token[],
  cue: CuePlace,
  form: VerbForm | 'noun',
  done: Status,
  dated: boolean,
  far = false,
): Standing {
  const clause = behindRelative(tokens, clauseOf(tokens, cue), cue, form);
  // `denied the rumours and met X`, `X, who denied it, met Y`: a second verb of the same subject stands for itself.
  const joined = isAny(tokens, cue.from - 1, ['and']) || isBehindComma(tokens, cue.from);
  const second = form === 'finite' && !far && joined;
  const nearFrom = far ? clause.from : Math.max(clause.from, second ? cue.from : cue.from - 5);
  const isNoun = form === 'noun';
  const reach = joinsVerb(tokens, cue.from) || closes(tokens, cue) ? 24 : 9;
  const before = isNoun ? Math.max(clause.from, commaBefore(tokens, cue.from), cue.from - reach) : nearFrom;
  const after = isNoun
    ? Math.min(
        clause.to,
        commaAfter(tokens, cue.to),
        toldAfter(tokens, cue.to),
        nextRound(tokens, cue) ?? tokens.length,
        journeyBehind(tokens, cue.to) ?? tokens.length,
        topicVerb(tokens, cue.to, cue.to + 10) ?? cue.to + 10,
      )
    : Math.min(clause.to, cue.to + 3);
  const occasion = isNoun && isOccasion(tokens, cue.from);
  const denial =
    (occasion ? null : found(tokens, before, cue.from, 'denied')) ??
    found(tokens, cue.from, isNoun && !isOnlyOccasion(tokens, cue.from) ? Math.max(after, cue.to) : cue.to, 'denied');
  // `denied that X would meet Y`: the word before the clause's conjunction.
  const denying = denial ?? (occasion ? null : denialBefore(tokens, clause.from)) ?? denialAbove(tokens, cue, isNoun);
  if (denying !== null)
    return isLifted(tokens, denying) ? { status: 'may', future: true } : { status: 'denied', future: false };
  if (isNoun && done === 'held' && isCallingOff(tokens, cue.from)) return { status: 'denied', future: true };
  const out = isNoun && !occasion ? isRuledOut(tokens, cue) : null;
  if (out !== null) return { status: out, future: out === 'may' };
  const put = isNoun && !occasion ? putForward(tokens, cue, dated) : null;
  if (put !== null) return { status: put, future: true };
  const above = saidOfClause(tokens, clause.from);
  if (above === 'untrue' || isClaimedUntrue(tokens, clause, cue, isNoun || form === 'participle'))
    return { status: 'denied', future: false };
  if (above === 'doubted' || above === 'may') return { status: 'may', future: true };
  // `A planned meeting with X fell through`: by its article a gerund is a noun.
  const named = isNoun || (form === 'gerund' && isAny(tokens, cue.from - 2, ['article', 'indefinite', 'possessive']));
  const off = named ? calledOffAfter(tokens, cue) : null;
  // `the visit due on Thursday has been called off`: the Thursday that was still to come.
  if (off !== null) return { status: 'denied', future: wasMeant(tokens, off) };
  if (negated(tokens, cue, clause, isNoun, far)) return { status: 'denied', future: false };
  const hypothesis = found(tokens, before, cue.from, 'hypothesis');
  if (
    (hypothesis !== null && !isReportedFuture(tokens, hypothesis)) ||
    // `X, who denied the rumours, met Y`
    (!(clause.antecedent !== null && commaBefore(tokens, clause.from) === clause.from) &&
      endsBefore(tokens, clause.from, 'hypothesis') > 0)
  )
    return { status: 'may', future: true };
  const aside = form === 'infinitive' || isNoun ? asideBefore(tokens, cue.from) : null;
  const beyond = (is: LadderTag) => aside !== null && found(tokens, Math.max(0, aside - 2), aside, is) !== null;
  const takes = (is: LadderTag) =>
    isNoun && (toTakePlace(tokens, cue, clause.to, is) || saidToBe(tokens, cue, is) || closedWith(tokens, cue, is));
  const mayFrom = isNoun || far ? before : Math.max(clause.from, cue.from - 4);
  const mayClose = far && !isNoun && closing(tokens, cue.to, clause.to, 'may') && !holds(tokens, ['today']);
  if (found(tokens, mayFrom, cue.from, 'may') !== null || beyond('may') || takes('may') || mayClose)
    return { status: 'may', future: true };
  // `forderte im Gespräch mit X`: where it was asked, and not what was.
  const there = isNoun && isThere(tokens, prepositionBefore(tokens, cue.from));
  const ahead = (is: LadderTag) =>
    beyond(is) ||
    (isNoun && governs(tokens, clause, is)) ||
    (!((occasion || there) && is === 'proposed') &&
      found(tokens, isNoun || far ? before : Math.max(clause.from, cue.from - 8), cue.from, is) !== null) ||
    (isNoun && !((occasion || there) && is === 'proposed') && found(tokens, cue.to, after, is) !== null) ||
    takes(is) ||
    // `unterzeichnet werden sollen`: where participles stand last, so do the verbs that say how far it is.
    (far && !isNoun && closing(tokens, cue.to, clause.to, is)) ||
    // `Attendue à Paris, la visite …`: said of the noun before it is named.
    (isNoun && is === 'expected' && before > 0 && cue.from - before <= 3 && at(tokens, 0, is) !== undefined);
  const infinitive = form === 'infinitive';
  // `al llegar a Quito, dijo`, but not `hablará al llegar`.
  const able = infinitive && endsBefore(tokens, cue.from, 'able') > 0 && !ahead('future');
  if (able || (infinitive && managed(tokens, cue.from)) || (infinitive && isForemost(tokens, cue.from, clause.from)))
    return { status: done, future: false };
  const nominal = infinitive || isNoun || form === 'gerund';
  const first = nominal ? firstOfTwo(tokens, cue.from) : cue.from;
  // `أهمية الزيارة`: right behind the word with the article, what is there.
  const present =
    tokens[first]?.matches.some(({ value }) => isVisit(value)) === true &&
    tokens[first]?.caseless &&
    tokens[first]?.definite &&
    endsBefore(tokens, first, 'needed') > 0;
  if (nominal && ((!present && needed(tokens, first, 'needed')) || (isNoun && closedWith(tokens, cue, 'needed'))))
    return { status: 'proposed', future: true };
  if ((infinitive || isNoun) && ahead('proposed') && !(isNoun && cameAbout(tokens, cue) !== null))
    return { status: 'proposed', future: true };
  const planned: Standing = { status: dated ? 'planned' : 'expected', future: true };
  if (above !== null) return above === 'proposed' ? { status: above, future: true } : planned;
  if (isNoun && done === 'held' && (agreedOn(tokens, cue.from) !== null || isPurpose(tokens, cue))) return planned;
  if (isNoun && done === 'held' && !there && isAnnounced(tokens, cue)) return planned;
  if (isNoun && done === 'held' && !dated && talkedOf(tokens, cue.from)) return { status: 'discussed', future: true };
  if (form === 'finite' && at(tokens, cue.from, 'may'))
    return isReportedSpeech(tokens, cue.from) ? planned : { status: 'may', future: true };
  // `agreed on the signing of an accord`: what is agreed is that it will be.
  const agreed = () => agreedOn(tokens, cue.from) !== null || isObjectOf(tokens, cue.from, 'agreed');
  if (isNoun && done === 'signed' && agreed()) return planned;
  if ((form === 'gerund' || isNoun) && comesAlong(tokens, cue.from)) return planned;
  if ((isNoun || form === 'gerund') && awaited(tokens, cue.from)) return planned;
  // `auf der Tagesordnung steht die Unterzeichnung`: it is to take place, and is not only a topic.
  if (isNoun && (awaited(tokens, cue.from, 'future') || isSought(tokens, cue.from, done))) return planned;
  // `discussed the signing of an accord`, `are considering signing it`: what is done with the thought, not with the text.
  if ((isNoun || form === 'gerund') && (done === 'signed' || done === 'agreed'))
    for (const is of ['discussed', 'pledged'] as const)
      if (isObjectOf(tokens, cue.from, is)) return { status: is, future: true };
  const thought =
    needed(tokens, first, 'thought') || (far && infinitive && found(tokens, before, cue.from, 'thought') !== null);
  if (nominal && thought && !(infinitive && ahead('discussed'))) return { status: 'may', future: true };
  if ((isNoun || form === 'gerund') && awaited(tokens, cue.from, 'remembered'))
    return { status: 'historical', future: false };
  if (ahead('expected') || (form !== 'finite' && !infinitive && followsPlan(tokens, cue))) return planned;
  if (ahead('future') && (form !== 'finite' || futureVerb(tokens, cue))) return planned;
  const plan = isNoun ? sharesPlan(tokens, cue.from) : null;
  if (plan !== null) return plan === 'may' ? { status: 'may', future: true } : planned;
  // `سيجري X، خلال الزيارة، مباحثات`, `will pay, at the invitation of X, a visit`.
  if (isNoun && carriedAhead(tokens, cue.from)) return planned;
  const habit = done === 'held' && isHabit(tokens, cue, form);
  if (habit && isAny(tokens, cue.from, ['present'])) return { status: 'historical', future: false };
  // `se firmará`: a passive in one word carries its own tense.
  if ((form === 'finite' || form === 'participle') && at(tokens, cue.from, 'future')) return planned;
  if (infinitive && done === 'held' && isAround(tokens, cue.from))
    return followsPlan(tokens, cue) ? planned : { status: done, future: false };
  // `pflegt den Minister im Frühling zu treffen`
  const wont = far && infinitive && found(tokens, before, cue.from, 'wont') !== null;
  if (habit || (done === 'held' && wont)) return { status: 'historical', future: false };
  if (infinitive) {
    // What people agree to do together they plan; only a text is agreed.
    if (ahead('agreed')) return done === 'held' ? planned : { status: 'agreed', future: true };
    if (ahead('pledged')) return done === 'held' ? planned : { status: 'pledged', future: true };
    if (ahead('discussed')) return { status: 'discussed', future: true };
    return planned;
  }
  const past = found(tokens, isNoun ? before : clause.from, isNoun ? after : clause.to, 'historical');
  // `the first visit since the war began years ago`: so long back lies what it is counted from.
  if (past !== null && !someIn(tokens, cue.to, past, ['since'])) return { status: 'historical', future: false };
  return { status: done, future: false };
}

/** A denial right before where a clause begins. */
function denialBefore(tokens: readonly Token[], from: number): number | null {
  // `X, whose aide denied it, held talks`: the comma ends what was denied.
  if (isBehindComma(tokens, from) && !isAny(tokens, from, ['subordinate'])) return null;
  // `Flights were cancelled when X visited Togo`
  if (endsBefore(tokens, from, 'meanwhile') > 0) return null;
  for (let i = from - 1; i > Math.max(0, from - 5) && !/[,;:]/u.test(tokens[i]?.gap ?? ''); i--) {
    const length = endsBefore(tokens, i, 'denied');
    if (length > 0) return i - length;
  }
  return null;
}

/** Before it was called off it had been meant to take place. */
function wasMeant(tokens: readonly Token[], off: number): boolean {
  return tokens.some((_, i) => i < off && isAny(tokens, i, ['intended', 'expected', 'future']));
}

/** `nutzten die Gelegenheit, um … zu unterzeichnen`: also in the clause above, whose verb is over. */
function managed(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 16); i--) {
    if (/[;:()“”«»]/u.test(tokens[i + 1]?.gap ?? '') && i + 1 < from) return false;
    if (endsBefore(tokens, i + 1, 'managed') > 0) return true;
  }
  return false;
}

/** `the need to sign`, `the possibility of signing`: nothing but small words stands between, or a comma before a clause with the verb last. */
function needed(tokens: readonly Token[], from: number, is: 'needed' | 'thought'): boolean {
  // `warned against haste in talks with X`: at what it was said, and not what was.
  const said = isOccasion(tokens, from) ? headOf(tokens, from) : prepositionBefore(tokens, from);
  // In Arabic the preposition may belong to the verbal noun before it: `إقناعه بالانخراط في مفاوضات`.
  const there = (isThere(tokens, said) || isOccasion(tokens, from)) && !tokens[from]?.caseless;
  const last = there ? said : -1;
  for (let i = from; i > Math.max(0, from - 8); i--) {
    if (i <= last) return false;
    // `warned before the talks with X`, and not against them.
    const when = is === 'thought' && isAny(tokens, i - 1, ['around']) && isAny(tokens, i, ['article', 'possessive']);
    if (endsBefore(tokens, i, is) > 0) return !when;
    // `widens the prospects of trade, as the signing of …`
    if (isBehindComma(tokens, i) && isAny(tokens, i, ['subordinate', 'support', 'relative'])) return false;
    if (
      isAny(tokens, i - 1, ['verb', 'speech', 'have', 'be', 'and', 'noun']) &&
      !isAny(tokens, i - 1, ['article', 'to'])
    )
      return false;
  }
  return false;
}

/** `negotiating and signing`, `de négocier et de signer`: of two verbs joined by `and` where the first begins. */
function firstOfTwo(tokens: readonly Token[], from: number): number {
  let and = from - 1;
  while (and > from - 3 && isAny(tokens, and, ['of', 'to']) && !isAny(tokens, and, ['and'])) and--;
  if (!isAny(tokens, and, ['and'])) return from;
  const verb = tokens[and - 1]?.matches.some(({ value }) => value.is === 'verb' && value.form !== 'finite');
  return verb ? and - 1 : from;
}

/** `متوجها إلى فرنسا للقاء الرئيس`: without a verb of its own, a noun after `to` is what somebody goes for. */
function isPurpose(tokens: readonly Token[], { from }: CuePlace): boolean {
  return (
    tokens[from]?.caseless === true &&
    !tokens[from]?.definite &&
    !tokens[from]?.owned &&
    isAny(tokens, from - 1, ['to'])
  );
}

/** `It is planned that they attend the signing of …`: the word that the clause of the noun depends on. */
function governs(
  tokens: readonly Token[],
  { from, antecedent }: { readonly from: number; readonly antecedent: number | null },
  is: LadderTag,
): boolean {
  if (antecedent !== null || !isAny(tokens, from - 1, ['subordinate'])) return false;
  for (let i = from - 1; i >= Math.max(0, from - 5) && !/[,;:]/u.test(tokens[i]?.gap ?? ''); i--)
    if (endsBefore(tokens, i, is) > 0 || (at(tokens, i, is)?.length ?? 0) + i >= from) return true;
  return false;
}

/** `the talks have dealt with the next session`: far behind the perfect that tells of a noun stands what it is about. */
function toldAfter(tokens: readonly Token[], index: number): number {
  for (let i = index; i < Math.min(tokens.length, index + 10); i++) if (isAny(tokens, i, ['have'])) return i + 4;
  return tokens.length;
}

function futureVerb(tokens: readonly Token[], cue: CuePlace): boolean {
  return found(tokens, Math.max(0, cue.from - 3), cue.from, 'future') !== null;
}
