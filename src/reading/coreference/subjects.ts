import type { Draft } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople } from '../phrases/phrase.ts';
import { someIn } from '../words/stretches.ts';
import { isAny, type Token } from '../words/tokens.ts';
import type { Memory } from './coreference.ts';
import { describedBy } from './described.ts';

/** The subject that a pronoun of the next sentence means; `unsaid` when the sentence names none. */
export function subjectOf(
  parsed: Parsed,
  line: Line,
  memory: Memory,
  found: readonly Draft[],
): Memory['subject'] | 'unsaid' {
  const { tokens, index } = line.sentence;
  // `- X, ambassador of Kenya`: an item of a list that somebody else opened.
  if (found.some(({ kind, sentence }) => kind === 'meeting' && sentence < index)) return 'unsaid';
  // `كما استقبل Y`: whoever the sentence before spoke of did this too.
  const goesOn = found.some(
    ({ kind, participants }) =>
      kind === 'meeting' &&
      participants.some((one) => one.side === 0 && one.person !== null && one.person === memory.subject),
  );
  if (parsed.lexicon.language.verbFirst && goesOn) return memory.subject;
  const explained = explainedLater(line);
  for (const phrase of line.phrases) {
    if (phrase.governor !== null || phrase.genitive || explained.has(phrase.coordination)) continue;
    // `Am Montag wird X erwartet`: where participles stand last, the subject may follow the auxiliary.
    const upTo = parsed.lexicon.language.participleLast ? Math.max(0, phrase.from - 1) : phrase.from;
    if (someIn(tokens, 0, upTo, ['be'])) return 'unsaid';
    // `They then held talks, in which X also took part`: what went before goes on.
    if (someIn(tokens, 0, phrase.from, ['attending'])) return 'unsaid';
    // `He met several leaders. These included X and Y. He also saw Z`.
    if (isIncluded(tokens, phrase.from)) return 'unsaid';
    const person = phrase.kind === 'person' ? parsed.people.of(index, phrase) : undefined;
    if (person) return person;
    const described = phrase.kind === 'description' ? describedBy(parsed, line, phrase, memory, []) : undefined;
    // `The minister held talks with X. He also met Y`: what is told of him goes on.
    if (described && found.some(({ participants }) => participants.some(({ person }) => person === described)))
      return described;
    if (phrase.kind === 'description' || phrase.kind === 'pronoun') return memory.subject;
  }
  return 'unsaid';
}

/** `These included X`: near the beginning of the sentence, and no `on topics including trade, X met Y`. */
function isIncluded(tokens: readonly Token[], from: number): boolean {
  const verb = [1, 2, 3].map((back) => from - back).find((i) => i > 0 && isAny(tokens, i, ['including']));
  return verb !== undefined && verb < 4 && tokens.slice(0, from).every(({ gap }) => !/,/u.test(gap));
}

/** `on the orders of the presidents of the two countries, X and Y`: names that only say who something governed is. */
function explainedLater({ phrases, sentence }: Line): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, phrase] of phrases.entries()) {
    const before = phrases[i - 1];
    const beside = before?.to === phrase.from && /,/u.test(sentence.tokens[phrase.from]?.gap ?? '');
    if (beside && before.governor !== null && !isPeople(before)) out.add(phrase.coordination);
  }
  return out;
}
