import { languageOf } from '../../languages/all.ts';
import { headIds } from '../../languages/asking.ts';
import type { NounCue, VerbCue } from '../../languages/cues.ts';
import type { Language } from '../../languages/language.ts';
import { type Matcher, matcherOf } from '../../text/patterns.ts';
import { type Found, findEvery, finds } from '../asked/tokens.ts';

/** What a sentence can plainly be about, whether or not a fact was read from it. */
export const toldKinds = [
  'meeting',
  'visit',
  'agreement',
  'cooperation',
  'statement',
  'signature',
  'presence',
  'journey',
  'talks',
  'contents',
] as const;
export type ToldKind = (typeof toldKinds)[number];

interface KindWords {
  readonly kinds: Readonly<Record<ToldKind, Matcher<true>>>;
  /** Verbs of a journey that are one only with a word behind them, and those words: `trifft … ein`. */
  readonly parted: readonly { readonly verb: Matcher<true>; readonly particle: Matcher<true> }[];
  readonly negation: Matcher<true>;
  readonly signs: Matcher<true>;
  readonly signing: Matcher<true>;
  readonly have: Matcher<true>;
  readonly by: Matcher<true>;
  /** Treaties and the like; a contract is signed by players and companies too. */
  readonly texts: Matcher<true>;
  /** What a text already named is called: `the document`. */
  readonly documents: Matcher<true>;
  /** `she`, `her`, `the two ministers`, `his counterpart`. */
  readonly back: Matcher<true>;
  /** `he`, `they`. */
  readonly pronouns: Matcher<true>;
  /** `on behalf of`. */
  readonly behalf: Matcher<true>;
  /** Offices without names: `ministers`. */
  readonly somebody: Matcher<true>;
  /** People without names: `his counterpart`, `a delegation`. */
  readonly others: Matcher<true>;
}

const compiled = new Map<string, KindWords>();

const verbs = (cues: readonly VerbCue[]) =>
  cues.flatMap(({ finite, participle, infinitive }) => [finite, participle, infinitive]);
const nouns = (cues: readonly NounCue[]) => cues.map(({ words }) => words);
const plain = (lists: readonly string[]): Matcher<true> => matcherOf(lists.map((words) => [words, true as const]));

function compile(language: Language): KindWords {
  const { asking, connectors, cooperation, ladder, speechVerbs } = language;
  const { cues } = asking;
  // `visited the president` is a meeting, `visited the port` is none: the word alone tells nothing.
  const meetings = language.verbs.meeting.filter(({ named, subject }) => !named || subject !== 'visitor');
  const journeys = language.verbs.visit.filter(({ particle }) => particle === undefined);
  const signed = language.verbs.agreement.filter(({ status }) => status === undefined || status === 'signed');
  const instruments = language.instruments.map(({ words }) => words);
  return {
    kinds: {
      meeting: plain([cues.meet, cues.receive, ...verbs(meetings), ...nouns(language.nouns.meeting)]),
      visit: plain([cues.visit, ...verbs(journeys), ...nouns(language.nouns.visit)]),
      agreement: plain([
        cues.agreement,
        cues.sign,
        ...instruments,
        ...verbs(language.verbs.agreement),
        ...nouns(language.nouns.agreement),
      ]),
      cooperation: plain([
        cues.cooperate,
        cooperation,
        cues.agreement,
        ladder.discussed,
        ladder.agreed,
        ladder.pledged,
      ]),
      statement: plain([cues.say, speechVerbs]),
      signature: plain([cues.sign, cues.signing, ...verbs(signed)]),
      journey: plain(verbs(journeys)),
      talks: plain([cues.discuss, ladder.discussed]),
      contents: plain([cues.cover, cues.area]),
      presence: plain([
        cues.present,
        asking.company,
        connectors.presence,
        language.attending.told,
        language.stays.accompanies,
      ]),
    },
    parted: language.verbs.visit.flatMap((cue) =>
      cue.particle === undefined ? [] : [{ verb: plain(verbs([cue])), particle: plain([cue.particle]) }],
    ),
    negation: plain([ladder.negation, ladder.denied]),
    signs: plain([cues.sign, ...signed.flatMap(({ finite, participle }) => [finite, participle])]),
    signing: plain([cues.signing]),
    have: plain([ladder.have]),
    by: plain([connectors.by]),
    texts: plain(language.instruments.flatMap(({ type, words }) => (type === 'contract' ? [] : [words]))),
    documents: plain([language.instrumentWords.document, ...instruments]),
    pronouns: plain([language.pronouns.person, language.pronouns.people]),
    back: plain([...Object.values(language.pronouns), language.counterparts, language.pairs]),
    behalf: plain([language.behalfOf]),
    somebody: plain([
      language.counterparts,
      language.groups,
      language.pairs,
      ...headIds.map((id) => asking.offices[id]),
    ]),
    others: plain([language.counterparts, language.groups, language.pairs]),
  };
}

function wordsOf(code: string): KindWords | null {
  const language = languageOf(code);
  if (!language) return null;
  const known = compiled.get(code) ?? compile(language);
  compiled.set(code, known);
  return known;
}

/** So many words around a cue may say that it did not happen. */
const reach = 5;

/** So many words may stand between a text and what it does. */
const beside = 3;

/** Whether a sentence has words of the kind that nothing near them negates. */
export function tellsOf(folded: readonly string[], language: string, kind: ToldKind): boolean {
  const words = wordsOf(language);
  if (!words) return false;
  const goes = kind === 'visit' || kind === 'journey' ? partedIn(words, folded) : [];
  return [...findEvery(words.kinds[kind], folded), ...goes].some(
    ({ from, to }) => !finds(words.negation, folded.slice(Math.max(0, from - reach), to + reach)),
  );
}

/** The verbs of a journey in two parts: `trifft am Montag in Bern ein`. */
function partedIn({ parted }: KindWords, folded: readonly string[]): readonly Found<true>[] {
  return parted.flatMap(({ verb, particle }) => {
    const found = findEvery(verb, folded);
    return found.filter(({ to }) => finds(particle, folded.slice(to)));
  });
}

/** Whether a sentence tells of signing, of being there, or of doing so in another's name: `on behalf of the state`. */
export function tellsOfSigning(folded: readonly string[], language: string): boolean {
  const words = wordsOf(language);
  if (!words || negates(folded, language)) return false;
  const kinds: readonly ToldKind[] = ['signature', 'presence'];
  return finds(words.behalf, folded) || kinds.some((kind) => tellsOf(folded, language, kind));
}

/** Whether a sentence has words of the kind that something near them negates: `no agreement has been signed yet`. */
export function deniesOf(folded: readonly string[], language: string, kind: ToldKind): boolean {
  const words = wordsOf(language);
  if (!words) return false;
  return findEvery(words.kinds[kind], folded).some(({ from, to }) =>
    finds(words.negation, folded.slice(Math.max(0, from - reach), to + reach)),
  );
}

/** Whether anything in a sentence says no. */
export function negates(folded: readonly string[], language: string): boolean {
  const words = wordsOf(language);
  return words !== null && finds(words.negation, folded);
}

/** Whether words open with a verb of signing, after an auxiliary at most. */
export function signsAfter(folded: readonly string[], language: string): boolean {
  const words = wordsOf(language);
  if (!words) return false;
  const at = words.have.at(folded, 0)[0]?.length ?? 0;
  return words.signs.at(folded, at).length > 0;
}

/** So many words may stand between the noun of signing and `by`. */
const far = 10;

/** Whether the words before a name say that it was signed by them: `signed by Minister …`, `signées par …`. */
export function signedBy(folded: readonly string[], language: string): boolean {
  const words = wordsOf(language);
  if (!words) return false;
  const by = folded.findLastIndex((_, index) => words.by.at(folded, index).length > 0);
  if (by < 0) return false;
  // `The signing of the programme was done for Flanders by …`
  const atOnce = folded.length - by <= 2 && finds(words.signing, folded.slice(Math.max(0, by - far), by));
  return atOnce || finds(words.signs, folded.slice(Math.max(0, by - 2), by));
}

/** Whether the words before a name end in a verb of signing with no more than an office between: `firmaron la ministra …`. */
export function signsBefore(folded: readonly string[], language: string): boolean {
  const words = wordsOf(language);
  if (!words) return false;
  return folded.slice(-behind).some((_, index) => {
    const rest = folded.slice(-behind).slice(index);
    const verb = words.signs.at(rest, 0)[0]?.length ?? 0;
    return verb > 0 && [0, 1].some((at) => words.somebody.at(rest, verb + at).length > 0);
  });
}

/** So many words behind `by` may say who signed: `by the two foreign ministers`. */
const behind = 5;

/** Whether a sentence says who signed without a name: `signed by the two foreign ministers`. */
export function signedBySome(folded: readonly string[], language: string): boolean {
  const words = wordsOf(language);
  if (!words || negates(folded, language)) return false;
  return folded.some(
    (_, index) =>
      words.by.at(folded, index).length > 0 &&
      finds(words.signs, folded.slice(Math.max(0, index - 2), index)) &&
      finds(words.somebody, folded.slice(index + 1, index + 1 + behind)),
  );
}

/** Whether a sentence says that a treaty or the like was signed. */
export function signsText(folded: readonly string[], language: string): boolean {
  const words = wordsOf(language);
  return words !== null && finds(words.texts, folded) && tellsOf(folded, language, 'signature');
}

/** Whether a sentence speaks of a text, by its name or as `the document`, with nothing near that negates it. */
export function namesText(folded: readonly string[], language: string): boolean {
  const words = wordsOf(language);
  return (
    words !== null &&
    findEvery(words.documents, folded).some(
      ({ from, to }) => !finds(words.negation, folded.slice(Math.max(0, from - reach), to + reach)),
    )
  );
}

/** Whether a sentence says what a text holds, of which it speaks right beside: `the document covers …`. */
export function tellsContents(folded: readonly string[], language: string): boolean {
  const words = wordsOf(language);
  if (words === null || !tellsOf(folded, language, 'contents')) return false;
  return findEvery(words.kinds.contents, folded).some(({ from, to }) =>
    finds(words.documents, folded.slice(Math.max(0, from - beside), to + beside)),
  );
}

/** Whether a sentence speaks of somebody whom one before it names. */
export function pointsBack(folded: readonly string[], language: string): boolean {
  const words = wordsOf(language);
  return words !== null && finds(words.back, folded);
}

/** Whether a sentence goes on about somebody named before: a pronoun is its first word, or right behind the first. */
export function pronounFirst(folded: readonly string[], language: string): boolean {
  const words = wordsOf(language);
  return words !== null && [0, 1].some((at) => words.pronouns.at(folded, at).length > 0);
}

/** Whether a sentence speaks of people without naming them. */
export function namesOthers(folded: readonly string[], language: string): boolean {
  const words = wordsOf(language);
  return words !== null && finds(words.others, folded);
}
