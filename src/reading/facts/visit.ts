import { coordinations, governed, sentenceSubject, verbArguments } from '../arguments.ts';
import { type Memory, participantsOf } from '../coreference.ts';
import { type CueFound, cuesIn } from '../cues.ts';
import { townAt } from '../dateline.ts';
import { type Draft, type DraftParticipant, draft } from '../drafts.ts';
import { ownedDate } from '../owned-dates.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people.ts';
import { isPeople, type Phrase } from '../phrase.ts';
import { isPresent, standingOf } from '../status.ts';
import { at, isAny, spanOf } from '../tokens.ts';

/** Journeys to another country: `X visited Morocco`, `a three-day visit to Rabat by X`, `X arrived in Islamabad`. */
export function visitsIn(parsed: Parsed, line: Line, memory: Memory): readonly Draft[] {
  const out: Draft[] = [];
  for (const cue of cuesIn(parsed, line, 'visit')) {
    const { participleLast, verbFirst = false } = parsed.lexicon.language;
    const to = destination(line, cue, participleLast, verbFirst);
    const here = to === null && hereAfter(line, cue) ? parsed.dateline.country : null;
    if (cue.is === 'verb' && to === null && here === null) continue;
    const visitors = visitorsOf(parsed, line, cue, memory, to);
    if (visitors.length === 0) continue;
    const date = ownedDate(parsed, line, cue, 'visit');
    const standing = standingOf(
      line.sentence.tokens,
      cue,
      cue.is === 'verb' ? cue.form : 'noun',
      (cue.is === 'verb' ? cue.cue.status : undefined) ?? 'held',
      date !== null,
      cue.is === 'verb' && parsed.lexicon.language.participleLast,
    );
    const made = draft(
      'visit',
      standing.status,
      line.sentence.index,
      spanOf(line.sentence.tokens, cue.from, cue.to),
      standing.future,
    );
    made.participants = visitors;
    made.country = to?.country ?? here ?? across(parsed, visitors);
    made.place = to?.kind === 'place' ? { words: townAt(parsed, line.sentence, to), country: to.country } : null;
    made.date = date;
    made.present = isPresent(line.sentence.tokens, cue, cue.is === 'verb' ? cue.form : 'noun');
    for (const visitor of visitors) if (visitor.provedBy !== null) made.quotes.add(visitor.provedBy);
    out.push(made, ...furtherStops(line, to, made));
  }
  return out;
}

/** `a tour of Kenya, Uganda and Rwanda`: one journey for each further country of the list. */
function furtherStops(line: Line, to: Phrase | null, made: Draft): readonly Draft[] {
  if (to === null) return [];
  const countries = new Set([to.country]);
  return line.phrases.flatMap((phrase) => {
    const stop = phrase.kind === 'country' || phrase.kind === 'place';
    if (!stop || phrase.coordination !== to.coordination || phrase.from <= to.from || countries.has(phrase.country))
      return [];
    countries.add(phrase.country);
    return [
      {
        ...made,
        country: phrase.country,
        place: null,
        participants: [...made.participants],
        quotes: new Set(made.quotes),
      },
    ];
  });
}

/** `arrived here on Friday`: the place of the dateline. */
function hereAfter(line: Line, cue: CueFound): boolean {
  const { tokens } = line.sentence;
  for (let i = cue.from; i < Math.min(tokens.length, cue.to + 3); i++) if (at(tokens, i, 'here')) return true;
  return (
    cue.is === 'noun' && tokens.some((_, i) => i < cue.from && cue.from - i < 8 && at(tokens, i, 'here') !== undefined)
  );
}

/** `his visit`, `en visite au Royaume`: in an article about two states, the one that the visitor is not from. */
function across(parsed: Parsed, visitors: readonly DraftParticipant[]): string | null {
  const home = visitors.find(({ country }) => country !== null)?.country;
  if (!parsed.pair || !home || !parsed.pair.includes(home)) return null;
  return parsed.pair.find((country) => country !== home) ?? null;
}

/** The country or town after the cue: `visit to Morocco`, `visited Rabat`, `son arrivée à Rabat`. */
function destination(line: Line, cue: CueFound, participleLast: boolean, verbFirst: boolean): Phrase | null {
  const reach = verbFirst ? 25 : cue.is === 'verb' && !participleLast ? 7 : 14;
  let people = 0;
  for (const phrase of line.phrases) {
    if (phrase.from < cue.to || phrase.from - cue.to - people > reach) continue;
    if (isPeople(phrase)) people += phrase.to - phrase.from;
    if (phrase.kind !== 'country' && phrase.kind !== 'place') continue;
    if (cue.is === 'verb' ? reaches(line, cue, phrase) : phrase.governor === 'to' || phrase.governor === 'at')
      return phrase;
  }
  if (cue.is === 'verb' && participleLast && cue.form !== 'finite') {
    const passed = line.phrases.filter(
      ({ kind, to, from }) => (kind === 'country' || kind === 'place') && to <= cue.from && cue.from - from < 10,
    );
    return (
      passed.find(({ governor }) => governor === 'to') ??
      passed.find(({ governor }) => governor === null) ??
      passed.find(({ governor }) => governor === 'at') ??
      null
    );
  }
  if (cue.is === 'noun') {
    const before = line.phrases.filter(
      (phrase) =>
        (phrase.kind === 'country' || phrase.kind === 'place') &&
        phrase.to <= cue.from &&
        (phrase.governor === 'to' || phrase.governor === 'at'),
    );
    if (parsedLast(line, cue)) return before.at(-1) ?? null;
  }
  return null;
}

/** `visited Rabat`, `arrived on Monday in Rabat`, `landed at the airport of Rabat`, but not `visited a plant near Rabat`. */
function reaches(line: Line, cue: CueFound & { is: 'verb' }, place: Phrase): boolean {
  const { tokens } = line.sentence;
  const { governor } = place;
  if (cue.cue.needsTo) return governor === 'to';
  if (governor === null) return true;
  if (governor === 'other') return place.from - cue.to <= 2;
  if (governor !== 'to' && governor !== 'at' && governor !== 'of') return false;
  const entered = isAny(tokens, cue.to - 1, ['at', 'to']) || isAny(tokens, cue.to, ['at', 'to']);
  let something = governor === 'of';
  for (let i = cue.to; i < place.from - 1; i++) {
    if (isAny(tokens, i, ['site', 'capital']) && entered) return true;
    // `viajará el próximo domingo a`: the article belongs to the date after it.
    const dated = line.dates.some((date) => date.from - 2 <= i && i < date.to);
    something ||= isAny(tokens, i, ['article', 'indefinite', 'possessive']) && !dated;
  }
  return !something;
}

/** `bracht in Rabat een bezoek`: in a language with the verb last the place may stand before the noun. */
function parsedLast(line: Line, cue: CueFound): boolean {
  return (
    isAny(line.sentence.tokens, cue.from - 1, ['indefinite', 'possessive']) ||
    isAny(line.sentence.tokens, cue.from - 2, ['indefinite'])
  );
}

function visitorsOf(parsed: Parsed, line: Line, cue: CueFound, memory: Memory, to: Phrase | null): DraftParticipant[] {
  const { tokens } = line.sentence;
  const people = line.phrases.filter((phrase) => isPeople(phrase) && phrase.kind !== 'pair');
  const { verbFirst = false } = parsed.lexicon.language;
  let who: readonly Phrase[] = [];
  if (cue.is === 'verb')
    who = verbArguments(tokens, people, cue, {
      passive: cue.passive,
      auxiliary: cue.auxiliary,
      accept: isPeople,
      verbFirst: verbFirst ? 'subject' : null,
      inverts: parsed.lexicon.language.participleLast && !isAny(tokens, cue.to - 1, ['at']),
    }).subject;
  else {
    const direct = verbFirst && !tokens[cue.from]?.owned ? ownersAfter(people, cue) : [];
    // `a visit to Algeria, at the invitation of the president`: behind a comma stands who invited.
    const aside = (from: number) => tokens.slice(cue.to, from + 1).some(({ gap }) => /,/u.test(gap));
    const of = governed(tokens, people, cue, 'of', 8);
    const own = aside(of[0]?.from ?? 0) ? [] : of;
    const owners = [governed(tokens, people, cue, 'by', 14), own, direct].find(
      (group) => group.length > 0 && !anotherVerb(tokens, cue.to, group[0]?.from ?? cue.to),
    );
    const genitive = people.find(
      (phrase) =>
        phrase.genitive &&
        phrase.to <= cue.from &&
        cue.from - phrase.to <= 4 &&
        !isAny(tokens, phrase.from, ['possessive']),
    );
    who = owners ?? (genitive ? [genitive] : whoIsOn(tokens, people, cue));
    const carried = carriedBy(tokens, cue, verbFirst) || (to !== null && isAny(tokens, cue.from - 1, ['indefinite']));
    if (who.length === 0 && carried) who = sentenceSubject(tokens, people, cue, new Set());
  }
  if (who.length === 0 && tokens[cue.from]?.owned) who = ownerBefore(people, cue, to);
  who = who.filter(({ titles }) => titles.length === 0 || titles.some(({ sector }) => sector !== 'JRN'));
  const possessive =
    tokens[cue.from]?.owned || [1, 2, 3].some((back) => isAny(tokens, cue.from - back, ['possessive']));
  if (who.length === 0 && possessive)
    who = people.filter((phrase) => phrase.from <= 3 && phrase.governor === 'other' && !phrase.plural);
  const found = participantsOf(parsed, line, who, memory, { part: 'visitor', side: null, others: [] });
  if (found.length === 0 && (possessive || (cue.is === 'verb' && who.length === 0)) && memory.subject) {
    const person = memory.subject;
    found.push({
      person,
      body: null,
      asWritten: person.name,
      role: [...person.roles][0] ?? null,
      country: person.country,
      part: 'visitor',
      side: null,
      provedBy: person.named.sentence === line.sentence.index ? null : person.named.sentence,
    });
  }
  return found.filter(
    ({ country, person }) =>
      (to === null || country === null || country !== to.country) && !(person && isOfficeless(person)),
  );
}

/** Singers, coaches and writers travel too; their journeys are nothing between states. */
function isOfficeless({ sectors }: Person): boolean {
  return sectors.size > 0 && [...sectors].every((sector) => sector === 'JRN');
}

/** `زيارة الرئيس`: whoever is named right after the noun. */
function ownersAfter(people: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  const next = people.find(({ from, governor }) => from >= cue.to && from - cue.to <= 2 && governor !== 'at');
  if (!next || !(next.governor === null || next.governor === 'to') || next.from - cue.to > 1) return [];
  return people.filter(({ coordination }) => coordination === next.coordination);
}

/** `استقبل X … Y في إطار زيارتها لمصر`: of those named before it the last who is not at home where the visit leads. */
function ownerBefore(people: readonly Phrase[], cue: CueFound, to: Phrase | null): readonly Phrase[] {
  const before = people.filter((phrase) => phrase.to <= cue.from && !phrase.plural);
  const foreign = before.findLast(({ country }) => country !== null && country !== to?.country);
  const found = foreign ?? before.at(-1);
  return found ? [found] : [];
}

/** `X, en visite officielle à Rabat`, `talks with X, who is on a visit to Rabat`: those right before the words, whatever they do elsewhere. */
function whoIsOn(tokens: Line['sentence']['tokens'], people: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  const group = coordinations(people).findLast((one) => (one.at(-1)?.to ?? 0) <= cue.from);
  const to = group?.at(-1)?.to ?? 0;
  if (!group || cue.from - to > 9 || !/,/u.test(tokens[to]?.gap ?? '')) return [];
  for (let i = to; i < cue.from; i++) {
    if (i > to && /[,;:.]/u.test(tokens[i]?.gap ?? '')) return [];
    if (isAny(tokens, i, ['verb', 'speech', 'possessive']) && !isAny(tokens, i, ['support', 'be', 'relative']))
      return [];
  }
  return isAny(tokens, to, ['relative']) || cue.from - to <= 4 ? group : [];
}

function anotherVerb(tokens: Line['sentence']['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isAny(tokens, i, ['verb', 'speech']) && !isAny(tokens, i, ['noun'])) return true;
  return false;
}

/** `is on a visit`, `paid a visit`, `began a two-day visit`. */
function carriedBy(tokens: Line['sentence']['tokens'], cue: CueFound, verbFirst: boolean): boolean {
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - (verbFirst ? 25 : 7)); i--)
    if (isAny(tokens, i, ['support'])) return true;
  for (let i = cue.to; i < Math.min(tokens.length, cue.to + 8); i++) if (isAny(tokens, i, ['support'])) return true;
  return false;
}
