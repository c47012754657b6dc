import { clauseOf } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import { isObjectFirst } from '../clauses/object-first.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { isContactClause } from './contact-clauses.ts';
import { isBehindSign } from './instrument-lists.ts';
import { type InstrumentFound, isBeforeNoun } from './instruments.ts';
import { isOfPaper } from './papers.ts';

/** How a cue and an instrument belong together; a lower cost is a closer tie. */
export interface Tie {
  readonly cue: CueFound;
  readonly instrument: InstrumentFound;
  /** `an agreement signed in 2019`: the verb only describes an instrument that the sentence says something else of. */
  readonly describes: boolean;
  readonly cost: number;
}

/** Pairs the cues of a sentence with its instruments, the closest ties first: each cue has one, each instrument one. */
export function tiesIn(
  parsed: Parsed,
  line: Line,
  cues: readonly CueFound[],
  instruments: readonly InstrumentFound[],
): readonly Tie[] {
  const { tokens } = line.sentence;
  // `After talks in Accra they adopted a declaration`: the talks are when it was.
  const acts = cues.some(({ is }) => is === 'verb');
  const all = cues
    .filter((cue) => !(acts && cue.is === 'noun' && cue.cue.status === 'discussed' && isAround(tokens, cue.from)))
    .flatMap((cue) => instruments.map((instrument) => tieOf(parsed, line, cue, instrument)))
    .filter((tie) => tie !== null)
    .toSorted((a, b) => a.cost - b.cost);
  const out: Tie[] = [];
  for (const tie of all)
    if (!out.some(({ cue, instrument }) => cue === tie.cue || instrument === tie.instrument)) out.push(tie);
  return out.toSorted((a, b) => a.instrument.from - b.instrument.from);
}

/** `The agreement states that they may cancel …`: what a text says, not what is done with it. */
const isSaying = (tokens: readonly Token[], antecedent: number): boolean =>
  isAny(tokens, antecedent - 1, ['covering', 'speech']) &&
  !isAny(tokens, antecedent - 1, ['about', 'of', 'to', 'noun']);

/** Behind `after` or `before`, with nothing but an article or a possessive between. */
function isAround(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (from - i < 3 && isAny(tokens, i - 1, ['article', 'possessive', 'indefinite'])) i--;
  return endsBefore(tokens, i, 'around') > 0;
}

/** `renewed the agreement signed in 2019`: what the sentence reports comes before what only describes. */
const described = 4;

/** The tie of a cue to an instrument, or null where they have nothing to do with each other. */
function tieOf(parsed: Parsed, line: Line, cue: CueFound, instrument: InstrumentFound): Tie | null {
  const { tokens } = line.sentence;
  const tie = (cost: number, describes = false): Tie => ({ cue, instrument, describes, cost });
  const ahead = instrument.from - cue.to;
  const behind = cue.from - instrument.to;
  if (behind === 1 && isObjectFirst(tokens, cue, instrument.to)) return tie(behind);
  if (cue.is === 'verb' && cue.form === 'finite' && !cue.alsoParticiple && isNominal(tokens, cue.from)) return null;
  const clause = clauseOf(tokens, cue);
  // `the report on the agreement that both signed`: the relative clause is the agreement's.
  const own = isOwnVerb(cue, instrument) || (clause.antecedent !== null && clause.antecedent >= instrument.to);
  if (!own && isOfPaper(tokens, instrument.from)) return null;
  if (isCalled(tokens, cue, instrument)) return null;
  if (cue.is === 'noun') {
    if (ahead >= 0 && ahead <= 8 && instrument.from < clause.to && !crossed(tokens, cue.to, instrument.from))
      return tie(ahead);
    if (ahead > 0 && ahead <= 40 && parsed.lexicon.language.verbFirst && onlySigners(line, cue.to, instrument.from))
      return tie(ahead / 4);
    if (behind >= 0 && behind <= 14 && takesUp(tokens, cue)) return tie(behind / 8 + 1);
    return behind === 0 || (behind === 1 && isAny(tokens, instrument.to, ['of'])) ? tie(behind) : null;
  }
  // `وتم توقيعها`: a pronoun behind the noun of a passive takes up what was named before.
  const taken = cue.cue.backwards || (cue.passive && tokens[cue.to - 1]?.owned === true);
  if (taken) return behind >= 0 && behind <= 24 ? tie(behind / 4 + 1) : null;
  if (instrument.loose && (cue.cue.status ?? 'signed') === 'discussed') return null;
  if (cue.cue.anew && instrument.definite) return null;
  // `Am 1. April tritt das Abkommen in Kraft`.
  if (cue.cue.itself && parsed.lexicon.language.participleLast && ahead >= 0 && ahead <= 4)
    return instrument.from < clause.to ? tie(ahead) : null;
  // `Entró en vigor el acuerdo`: it may also stand right behind the verb.
  if (cue.cue.itself && ahead >= 0 && ahead <= 3 && determiner(tokens, instrument.from) === cue.to)
    return tie(ahead + described);
  if (cue.cue.itself)
    return behind >= 0 && instrument.from >= clause.from ? tie(behind + subordinate(tokens, instrument)) : null;
  const { antecedent } = clause;
  if (
    antecedent !== null &&
    instrument.to <= antecedent &&
    antecedent - instrument.to <= 12 &&
    !isSaying(tokens, antecedent)
  )
    // `signed an agreement that had been initialled in 2022`: new is what the main verb says of it.
    return tie(antecedent - instrument.to + 1 + described + (instrument.definite ? 0 : described), instrument.definite);
  if (parsed.lexicon.language.contactClauses && behind > 0 && isContactClause(line, cue, instrument))
    return tie(behind + described, true);
  // `This agreement adds to those signed by Kenya with Ghana`: others.
  const others = isAny(tokens, cue.from - 1, ['same-kind']) && !isAny(tokens, cue.from - 1, ['relative']);
  if (others && behind > 0 && bareParticiple(cue)) return null;
  if (behind >= 0 && instrument.from >= clause.from) {
    if (cue.passive && cue.auxiliary !== null) return tie(behind / 4 + subordinate(tokens, instrument));
    if (cue.auxiliary !== null && instrument.from > cue.auxiliary)
      return tie(behind / 4 + subordinate(tokens, instrument));
    if (bareParticiple(cue) && tensedAfter(parsed, tokens, cue))
      return tie(behind / 4 + subordinate(tokens, instrument));
    if (bareParticiple(cue) && !separated(line, instrument.to, cue)) return tie(behind + described, true);
    // `dat zij een verdrag tekenden`, `dat zij een verdrag hebben getekend`.
    const last = cue.auxiliary === null || (cue.auxiliary >= instrument.to && cue.from - cue.auxiliary <= 2);
    if (parsed.lexicon.language.participleLast && last) return tie(behind / 2 + 2);
    // `Eine Vereinbarung wollen Malta und Tunesien am Freitag unterzeichnen`: what is signed opens the clause.
    const fronted = cue.auxiliary !== null && cue.auxiliary >= instrument.to && subordinate(tokens, instrument) === 0;
    return parsed.lexicon.language.participleLast && fronted ? tie(behind / 2 + 4) : null;
  }
  // `discussed NATO issues, that we would expand our agreement`: another clause's.
  const apart = isBehindComma(tokens, cue.to) && isAny(tokens, cue.to, ['subordinate']);
  const near = ahead <= 26 || (ahead <= 60 && !parted(tokens, cue.to, instrument.from));
  // `Have been signed in Accra: a treaty on …`: the sign opens the list of what was.
  const opened = cue.passive && isBehindSign(tokens, instrument.from) && !parted(tokens, cue.to, instrument.from);
  if (ahead >= 0 && near && (instrument.from < clause.to || opened) && !apart) {
    // `The second document signed is a memorandum`: what the sentence says of the document.
    // `Unterzeichnet wurden zwei Abkommen`: a participle that opens its clause is the sentence's own.
    const fronted =
      parsed.lexicon.language.participleLast && cue.from === clause.from && cue.cue.status !== 'discussed';
    if (cue.form === 'participle' && cue.auxiliary === null && !fronted && isAny(tokens, cue.to, ['be'])) return null;
    if (cue.form === 'gerund' && leftByVerb(tokens, cue.to, instrument.from)) return null;
    // `Na jaren onderhandelen is het verdrag …`: the verb of the sentence stands between.
    const opens = cue.form === 'infinitive' && cue.auxiliary === null && parsed.lexicon.language.participleLast;
    if (opens && tensedIn(tokens, cue.to, instrument.from)) return null;
    const start = determiner(tokens, instrument.from);
    // `una etapa signada por los acuerdos`: what marks something has signed nothing.
    if (cue.passive && start - 1 === cue.to && isAny(tokens, cue.to, ['by'])) return null;
    // `وقع البلدان في نيروبي على ثلاث مذكرات`: the preposition of the verb, behind its subject.
    const ofVerb = parsed.lexicon.language.verbFirst && isAny(tokens, start - 1, ['about']);
    const own = !ofVerb && endsBefore(tokens, start, 'other') > 0;
    const far = start - cue.to > 3;
    return tie(ahead + (own && far ? 8 : 0) + (cue.passive ? 6 : 0));
  }
  return null;
}

/**
 * `discussed a convention that officials have initialled`, `über das Abkommen, dessen Unterzeichnung bald erwartet wird`: what a
 * clause of its own says of the instrument of another verb.
 */
export function furtherTie(
  line: Line,
  { cue: first, instrument }: Tie,
  cues: readonly CueFound[],
  ties: readonly Tie[],
): Tie | null {
  const { tokens } = line.sentence;
  const { to } = instrument;
  const cue = cues.find((one) => {
    if (one === first || one.from < to || one.from < first.to || ties.some((tie) => tie.cue === one)) return false;
    if (one.is === 'noun' || isAny(tokens, one.to, ['on-it'])) return one.from - to <= 14 && takesUp(tokens, one);
    // `discussed the pact signed last month`.
    if (bareParticiple(one) && one.from - to <= 6 && !separated(line, to, one)) return true;
    const { antecedent } = clauseOf(tokens, one);
    return antecedent !== null && to <= antecedent && antecedent - to <= 12;
  });
  return cue ? { cue, instrument, describes: instrument.definite && cue.is === 'verb', cost: 0 } : null;
}

/** `un accord de dialogue sur la dette`, `مذكرة مشاورات`: right behind a text, talks are what it is called. */
function isCalled(tokens: readonly Token[], { is, cue, from }: CueFound, { to }: InstrumentFound): boolean {
  if (is !== 'noun' || cue.status !== 'discussed') return false;
  return from === to ? tokens[from]?.caseless === true : from - to === 1 && isAny(tokens, to, ['of']);
}

/** `a treaty whose signing …`, `dessen Unterzeichnung`, `توقيعها`: the noun is that of what was named before it. */
function takesUp(tokens: readonly Token[], { from, to }: CueFound): boolean {
  if (isAny(tokens, to, ['on-it'])) return true;
  if (tokens[to - 1]?.owned || (tokens[to]?.owned && /^\s?$/u.test(tokens[to]?.gap ?? ','))) return true;
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    // `Dans une déclaration, X a indiqué que la signature …`: what was said is of no text.
    if (isAny(tokens, i, ['relative']) && isAny(tokens, i - 1, ['speech'])) return false;
    if (isAny(tokens, i, ['relative'])) return isBehindComma(tokens, i) || !isAny(tokens, i, ['article', 'to']);
    if (!isAny(tokens, i, ['article', 'of', 'possessive'])) return false;
  }
  return false;
}

/** `Concluding their talks, the ministers signed …`: past a comma the main verb has its own instrument. */
function leftByVerb(tokens: readonly Token[], from: number, to: number): boolean {
  let comma = false;
  for (let i = from; i < to; i++) {
    comma ||= isBehindComma(tokens, i);
    const finite = tokens[i]?.matches.some(({ value }) => value.is === 'verb' && value.form === 'finite');
    if (comma && finite) return true;
  }
  return false;
}

/** `On Friday signed the minister of …, X, and the minister of …, Y, a treaty`: however long their titles are, no verb stands there. */
function parted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      isAny(tokens, i, ['verb', 'speech', 'relative', 'have', 'be']) &&
      !isAny(tokens, i, ['of', 'article', 'noun', 'role', 'portfolio'])
    )
      return true;
  return false;
}

/** `un signe`, `the sign`: an article right before it makes the word a noun. */
function isNominal(tokens: readonly Token[], i: number): boolean {
  return isAny(tokens, i - 1, ['article', 'indefinite', 'possessive']) && !isBehindComma(tokens, i);
}

/** Talks, or a participle that only describes: `the report on the accord signed by X`, `der Bericht über das unterzeichnete Abkommen`. */
const isOwnVerb = (cue: CueFound, instrument: InstrumentFound): boolean =>
  (cue.cue.status ?? 'signed') !== 'signed' ||
  isBeforeNoun(cue, instrument) ||
  (bareParticiple(cue) && cue.from >= instrument.to);

/** The first word of a noun phrase, articles and adjectives included. */
function determiner(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i > 0 && from - i < 5 && !/[,;:()]/u.test(tokens[i]?.gap ?? '')) {
    if (isAny(tokens, i, ['article', 'indefinite', 'possessive', 'count']) && i < from) return i;
    if (isAny(tokens, i - 1, ['verb', 'with', 'and', 'be', 'have']) && !isAny(tokens, i - 1, ['article'])) return i;
    i--;
  }
  return isAny(tokens, i, ['article', 'indefinite', 'possessive']) ? i : from;
}

/** `under the agreement, …`: an instrument behind a preposition is hardly what was signed. */
function subordinate(tokens: readonly Token[], instrument: InstrumentFound): number {
  const start = determiner(tokens, instrument.from);
  return endsBefore(tokens, start, 'other') > 0 || isAny(tokens, start, ['of', 'to']) ? 6 : 0;
}

/** A participle without an auxiliary; where one form is both, the past tense counts too. */
function bareParticiple(cue: CueFound): boolean {
  return cue.is === 'verb' && cue.auxiliary === null && (cue.form === 'participle' || cue.alsoParticiple);
}

/** `dass ein Abkommen unterzeichnet werden soll`: in a clause with the verb last the tense follows the participle. */
function tensedAfter({ lexicon }: Parsed, tokens: readonly Token[], cue: CueFound): boolean {
  return (
    lexicon.language.participleLast &&
    /^\s$/u.test(tokens[cue.to]?.gap ?? '') &&
    isAny(tokens, cue.to, ['be', 'have', 'future'])
  );
}

/** An auxiliary stands there. */
function tensedIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isAny(tokens, i, ['be', 'have', 'future'])) return true;
  return false;
}

/** A verb, a speech or a new clause between a noun and the instrument that it would be of. */
function crossed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /[,;:]/u.test(tokens[i]?.gap ?? '') ||
      (isAny(tokens, i, ['verb', 'speech', 'relative', 'have', 'be']) && !isAny(tokens, i, ['noun', 'article', 'of']))
    )
      return true;
  return false;
}

/** `توقيع وزير X، A، ووزير Y، B، اتفاقية`: nobody but those who sign it stands between the noun and the instrument. */
function onlySigners({ sentence: { tokens }, phrases }: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const signer = phrases.find(
      (phrase) => phrase.from <= i && i < phrase.to && (isPeople(phrase) || signing.has(phrase.kind)),
    );
    if (signer) i = signer.to - 1;
    else if (!isAny(tokens, i, ['and', 'count', 'today', 'weekday', 'indefinite', 'by', 'on-behalf'])) return false;
  }
  return true;
}

const signing: ReadonlySet<Phrase['kind']> = new Set(['country', 'organisation']);

/** Something between an instrument and a participle that makes them belong to different things: a tense, another subject. */
function separated(line: Line, from: number, cue: CueFound): boolean {
  const { tokens } = line.sentence;
  for (let i = from; i < cue.from; i++)
    if (
      /[;:]/u.test(tokens[i]?.gap ?? '') ||
      isAny(tokens, i, ['be', 'have', 'future', 'may', 'person-pronoun']) ||
      tokens[i]?.matches.some(({ value }) => value.is === 'verb' && value.form === 'finite')
    )
      return true;
  return (
    cue.is === 'verb' &&
    cue.form === 'finite' &&
    line.phrases.some(
      (phrase) => phrase.from >= from && phrase.to <= cue.from && phrase.governor === null && !phrase.genitive,
    )
  );
}
