import type { Words } from '../../text/patterns.ts';
import { clauseOf, endsClause } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import { joinedState } from '../clauses/joined-states.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { opensWith } from '../words/words-around.ts';

/** The country or town after the cue: `visit to Morocco`, `visited Rabat`, `son arrivée à Rabat`. */
export function destination({ lexicon }: Parsed, line: Line, cue: CueFound): Phrase | null {
  const { participleLast, verbFirst = false } = lexicon.language;
  // `wrapped up his Dhaka visit`
  const named = line.phrases.find(({ to, kind }) => cue.is === 'noun' && to === cue.from && kind === 'place');
  if (named && named.governor === null && !line.sentence.tokens[cue.from]?.caseless) return named;
  if (cue.is === 'noun' && cue.cue.stops) return stopOf(line, cue);
  const joined = joinedState(lexicon, line, cue);
  if (joined) return joined;
  const aimed = cue.is === 'verb' && cue.cue.towards ? aim(line, cue, cue.cue.towards) : null;
  if (aimed) return aimed;
  const tour = firstOf(line, cue);
  if (tour) return tour;
  const reach = verbFirst ? 25 : cue.is === 'verb' && !participleLast ? 7 : 14;
  // `will Nairobi besuchen, bevor er nach Accra reist`: what closes its clause leads nowhere behind it.
  const closing = cue.is === 'verb' && participleLast && cue.form !== 'finite';
  const end = clauseOf(line.sentence.tokens, cue).to;
  let people = 0;
  for (const phrase of line.phrases) {
    if (phrase.from < cue.to || phrase.from - cue.to - people > reach) continue;
    if (isPeople(phrase)) people += phrase.to - phrase.from;
    if (!leadsTo(phrase) || (closing && phrase.from >= end) || isOwner(line, phrase)) continue;
    if (cue.is === 'verb' && cue.cue.ends === 'onward' && doesMore(line.sentence.tokens, cue, phrase)) continue;
    // `a visit in the wake of China's influence`
    if (cue.is === 'noun' && phrase.genitive && !isAny(line.sentence.tokens, phrase.to + 1, ['capital'])) continue;
    if (
      cue.is === 'verb'
        ? reaches(line, cue, phrase, participleLast)
        : phrase.governor === 'to' || phrase.governor === 'at'
    )
      return cue.is === 'noun' && toSomething(line, cue, phrase) ? null : phrase;
  }
  if (cue.is === 'verb' && participleLast && standsLast(line, cue)) {
    const { from } = cue.form === 'finite' ? clauseOf(line.sentence.tokens, cue) : { from: 0 };
    const passed = line.phrases.filter(
      (phrase) => leadsTo(phrase) && phrase.to <= cue.from && phrase.from >= from && cue.from - phrase.from < 10,
    );
    // `Nach Ghana wird X nach Togo reisen`: the place right before the verb, the first of a list.
    const last = passed.findLast(({ governor }) => governor === 'to');
    const towards = passed.find(({ coordination }) => coordination === last?.coordination);
    // `zou de kwestie-Kenia ter sprake komen`: nobody goes there.
    if (cue.cue.needsTo && cue.cue.status === undefined) return towards ?? null;
    return (
      towards ??
      (cue.cue.moves ? undefined : passed.find((phrase) => phrase.governor === null && !isOwner(line, phrase))) ??
      passed.find(({ governor }) => governor === 'at') ??
      null
    );
  }
  if (cue.is === 'noun') {
    const before = line.phrases.filter(
      (phrase) => leadsTo(phrase) && phrase.to <= cue.from && (phrase.governor === 'to' || phrase.governor === 'at'),
    );
    if (parsedLast(line, cue)) return before.at(-1) ?? null;
  }
  return null;
}

/** `continued to promote Kenya`: the last word of the verb is one before infinitives, and right behind it something else is done. */
function doesMore(tokens: readonly Token[], cue: CueFound, { from }: Phrase): boolean {
  const next = tokens[cue.to];
  if (cue.to - cue.from < 2 || from === cue.to || !next || next.caseless || next.capital) return false;
  return (
    isAny(tokens, cue.to - 1, ['range-to']) && !isAny(tokens, cue.to, ['article', 'possessive', 'neighbour', 'at'])
  );
}

/** A participle or infinitive, a verb that ends its clause, or that of a relative clause: `die Marokko bezocht namens het kabinet`. */
function standsLast({ sentence: { tokens } }: Line, cue: CueFound & { is: 'verb' }): boolean {
  return cue.form !== 'finite' || endsClause(tokens, cue) || clauseOf(tokens, cue).antecedent !== null;
}

/** `Her next stop is Ghana`: only a form of `to be` or a colon stands between. */
function stopOf({ phrases, sentence: { tokens } }: Line, { to }: CueFound): Phrase | null {
  const next = phrases.find((phrase) => leadsTo(phrase) && phrase.from >= to && phrase.from - to <= 8);
  if (!next || next.governor !== null) return null;
  const told = tokens.slice(to, next.from + 1).some(({ gap }, i) => isAny(tokens, to + i, ['be']) || /:/u.test(gap));
  return told || tokens[to]?.caseless ? next : null;
}

/** `quitte Nairobi pour Accra`: the place behind one of the prepositions. */
function aim({ phrases, sentence: { tokens } }: Line, cue: CueFound, towards: Words): Phrase | null {
  const behind = (place: Phrase) =>
    [1, 2, 3].some((back) => place.from - back >= cue.to && opensWith(towards, tokens, place.from - back));
  return phrases.find((one) => leadsTo(one) && one.from >= cue.to && one.from - cue.to <= 14 && behind(one)) ?? null;
}

/** `a tour of Kenya, Uganda and Rwanda`: the first country right behind the words. */
export function firstOf({ phrases, sentence: { tokens } }: Line, cue: CueFound): Phrase | null {
  const through = cue.is === 'noun' ? cue.cue.through : undefined;
  if (!through) return null;
  const first = phrases.find(({ from }) => from >= cue.to);
  if (first?.kind !== 'country' || first.country === null || first.from - cue.to > 5) return null;
  // `gira por África occidental, tras Mauritania y Gambia`
  for (let i = cue.to; i < first.from; i++)
    if (tokens[i]?.capital || /[,;:.(]/u.test(tokens[i + 1]?.gap ?? '')) return null;
  const led = [0, 1, 2].some((aside) => cue.to + aside < first.from && opensWith(through, tokens, cue.to + aside));
  const listed = phrases.filter(({ coordination }) => coordination === first.coordination);
  // `a tour of the Kenya and Uganda exhibits`, `a tour of Kenya and Uganda by the orchestra`
  const end = listed.at(-1)?.to ?? first.to;
  const next = tokens[end];
  if (next && next.matches.length === 0 && !/[,;:.]/u.test(next.gap)) return null;
  const doer = phrases.some((phrase) => isPeople(phrase) && phrase.from >= end && phrase.from - end <= 4);
  if (isAny(tokens, end, ['by']) && !doer) return null;
  return led && listed.every(({ kind }) => kind === 'country' || kind === 'place') ? first : null;
}

/** `a visit to his constituency in Gotland`: to something there, not to the country. */
function toSomething({ sentence: { tokens } }: Line, cue: CueFound, place: Phrase): boolean {
  if (place.governor !== 'at' || !isAny(tokens, cue.to, ['to']) || isAny(tokens, cue.to, ['at'])) return false;
  return isAny(tokens, cue.to + 1, ['possessive', 'indefinite']) && place.from - cue.to > 2;
}

/** `besucht vor dem Hintergrund des Vorgehens Chinas …`: of a state that owns something only its capital is a place to go. */
function isOwner({ sentence: { tokens } }: Line, { from, to, kind }: Phrase): boolean {
  const owner = kind === 'country' && at(tokens, from, 'country')?.value.owner === true;
  return owner && !isAny(tokens, to, ['capital']);
}

/** A country, a town, or `the kingdom`. */
export function leadsTo({ kind }: Phrase): boolean {
  return kind === 'country' || kind === 'place' || kind === 'homeland';
}

/** `visited Rabat`, `arrived on Monday in Rabat`, `landed at the airport of Rabat`, but not `visited a plant near Rabat`. */
function reaches(line: Line, cue: CueFound & { is: 'verb' }, place: Phrase, participleLast: boolean): boolean {
  const { tokens } = line.sentence;
  const { governor } = place;
  // `est attendu jeudi à Rabat`: where somebody is awaited.
  if (cue.cue.needsTo)
    return governor === 'to' || (governor === 'at' && (cue.cue.status === 'expected' || cue.cue.sends === true));
  if (governor === null) return cue.cue.moves !== true;
  if (governor === 'other') return cue.cue.moves !== true && place.from - cue.to <= 2;
  if (governor !== 'to' && governor !== 'at' && governor !== 'of') return false;
  const entered = isAny(tokens, cue.to - 1, ['at', 'to']) || isAny(tokens, cue.to, ['at', 'to']);
  const parted = tokens.slice(cue.to, place.from + 1).some(({ gap }) => /[,;:]/u.test(gap));
  let something = governor === 'of';
  for (let i = cue.to; i < place.from - 1; i++) {
    // `landed on Tuesday at the airport of Rabat`: a date may stand before the preposition.
    const within = entered || [1, 2].some((back) => i - back >= cue.to && isAny(tokens, i - back, ['at', 'to']));
    if (isAny(tokens, i, ['site', 'capital']) && within) return true;
    // `viajará el próximo domingo a`: the article belongs to the date after it.
    const dated =
      line.dates.some((date) => date.from - (isAny(tokens, i + 2, ['of']) ? 4 : 2) <= i && i < date.to) ||
      [i, i + 1].some((k) => isAny(tokens, k, ['week', 'counted']));
    // `reiste der Minister nach`: the article is that of whoever travels.
    const traveller = line.phrases.some((phrase) => isPeople(phrase) && phrase.from <= i && i < phrase.to);
    // `reiste zu einem Gespräch nach Nairobi`, `reiste anlässlich des Gipfels nach Nairobi`: what somebody travels for, with or at.
    const moves = (cue.cue.moves === true && !parted) || isAny(tokens, i - 1, ['to', 'with']);
    const aside = participleLast && governor === 'to' && moves;
    something ||= isAny(tokens, i, ['article', 'indefinite', 'possessive']) && !dated && !traveller && !aside;
  }
  return !something;
}

/** `bracht in Rabat een bezoek`: in a language with the verb last the place may stand before the noun. */
function parsedLast(line: Line, cue: CueFound): boolean {
  return (
    isAny(line.sentence.tokens, cue.from - 1, ['indefinite', 'possessive', 'rank']) ||
    isAny(line.sentence.tokens, cue.from - 2, ['indefinite'])
  );
}
