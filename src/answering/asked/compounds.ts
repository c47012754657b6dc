import { alternatives } from '../../text/patterns.ts';
import { coveredBy } from './recognise.ts';
import { bodiesIn } from './things.ts';
import { foldedOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A shorter first part may be anything: `overdracht` is no compound with `dracht`. */
const shortestPart = 4;

const heads = new WeakMap<Vocabulary, readonly string[]>();

/** The words of agreements, cooperation and offices that a language may join to what they are about, longest first. */
function headsOf(vocabulary: Vocabulary): readonly string[] {
  const known = heads.get(vocabulary);
  if (known) return known;
  const { asking, instruments } = vocabulary.language;
  const lists = [
    asking.cues.agreement,
    asking.cues.cooperate,
    asking.offices.minister,
    ...instruments.map(({ words }) => words),
  ];
  const single = lists.flatMap(alternatives).flatMap((words) => (words.length === 1 ? words : []));
  const made = [...new Set(single.map((word) => word.replace('*', '')))]
    .filter((word) => word.length >= shortestPart)
    .sort((a, b) => b.length - a.length);
  heads.set(vocabulary, made);
  return made;
}

/**
 * Parts the compounds of a question, in a language that makes them: `uitleveringsverdrag` asks for an agreement
 * (`verdrag`) on `uitlevering`, `defensieminister` for a `minister` of `defensie`; what an agreement is called or about counts
 * also where no list knows it (`Westereemsverdrag`). Each part stands where the whole did.
 */
export function parted(tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
  if (!vocabulary.language.compounds) return tokens;
  const inBody = coveredBy(bodiesIn(foldedOf(tokens)));
  return tokens.flatMap((token, index) => {
    if (inBody(index) || vocabulary.offices.at([token.folded], 0).length > 0) return [token];
    const head = headsOf(vocabulary).find(
      (word) =>
        token.folded.endsWith(word) &&
        (token.folded.length - word.length >= shortestPart ||
          isKnown([token.folded.slice(0, -word.length)], vocabulary)),
    );
    if (head === undefined) return [token];
    const first = token.folded.slice(0, -head.length).replace(/-$/, '');
    const known = [first, first.replace(/s$/, '')].find((part) => isKnown([part], vocabulary));
    if (known === undefined && (!namesTexts(head, vocabulary) || isListed(token.folded, head, vocabulary)))
      return [token];
    const what = known ?? first;
    const capital = known === undefined && token.capital;
    return [
      { ...token, printed: what, folded: what, capital },
      { ...token, printed: head, folded: head, capital: false },
    ];
  });
}

/** Whether a head is one of the words of agreements. */
function namesTexts(head: string, { cues, instruments }: Vocabulary): boolean {
  return instruments.at([head], 0).length > 0 || cues.at([head], 0).some(({ value }) => value === 'agreement');
}

/** Whether the lists have the compound itself, or one that it begins with: `intentieverklaring`. */
function isListed(word: string, head: string, vocabulary: Vocabulary): boolean {
  return headsOf(vocabulary).some((one) => one.length > head.length && word.startsWith(one));
}

function isKnown(words: readonly string[], { askedAreas, offices }: Vocabulary): boolean {
  return askedAreas.at(words, 0).length > 0 || offices.at(words, 0).length > 0;
}
