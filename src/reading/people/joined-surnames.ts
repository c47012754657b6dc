import type { Phrase } from '../phrases/phrase.ts';
import { isAny, type Sentence } from '../words/tokens.ts';

/**
 * `empfing Testova Exampleh`, `ziet koning Felix Exampleh`: where a verb stands before both, two names look like one. They are
 * two people where the article names both in full, or one with an office alone, and nobody by the two words together.
 */
export function withSurnamesApart(
  sentences: readonly Sentence[],
  phrases: readonly (readonly Phrase[])[],
): readonly (readonly Phrase[])[] {
  const whole = new Map<string, number>();
  /** Of each surname, the names in full that end in it. */
  const full = new Map<string, (readonly string[])[]>();
  /** Names of one word behind an office: `king Felix`. */
  const alone = new Set<string>();
  for (const [i, sentence] of sentences.entries())
    for (const { name, titles } of phrases[i] ?? []) {
      const words = name ? wordsOf(sentence, name) : [];
      const last = words.at(-1);
      if (last !== undefined && words.length === 1 && titles.length > 0) alone.add(last);
      if (last === undefined || words.length < 2) continue;
      whole.set(words.join(' '), (whole.get(words.join(' ')) ?? 0) + 1);
      full.set(last, [...(full.get(last) ?? []), words]);
    }
  const bears = (surname: string, other: string) => full.get(surname)?.some((words) => !words.includes(other)) ?? false;
  return phrases.map((line, i) => {
    const sentence = sentences[i];
    if (!sentence) return line;
    return line.flatMap((phrase) => {
      const { name, kind } = phrase;
      if (!name || name.to - name.from !== 2 || phrase.to !== name.to || (kind !== 'person' && kind !== 'maybe'))
        return [phrase];
      const [first = '', second = ''] = wordsOf(sentence, name);
      const plain = /^\s$/u.test(sentence.tokens[name.from + 1]?.gap ?? '');
      // Where nouns have no capitals, two names stand side by side only behind their verb, unless both are surnames.
      const verb = isAny(sentence.tokens, phrase.from - 1, ['verb', 'speech', 'present']);
      const behind = sentence.capitalNouns || verb || bears(first, second);
      const known = bears(first, second) || (alone.has(first) && !sentence.capitalNouns);
      if (!plain || !behind || !known || !bears(second, first) || (whole.get(`${first} ${second}`) ?? 0) > 1)
        return [phrase];
      return partedAt(phrase, name.from + 1, line.length);
    });
  });
}

const wordsOf = ({ tokens }: Sentence, { from, to }: { readonly from: number; readonly to: number }) =>
  tokens.slice(from, to).map(({ folded }) => folded);

function partedAt(phrase: Phrase, middle: number, apart: number): readonly Phrase[] {
  const from = phrase.name?.from ?? phrase.from;
  return [
    { ...phrase, to: middle, name: { from, to: middle } },
    {
      ...phrase,
      kind: 'maybe',
      from: middle,
      name: { from: middle, to: phrase.to },
      titles: [],
      country: null,
      governor: null,
      // No number that a coordination of the sentence has.
      coordination: apart + phrase.coordination + 1000,
    },
  ];
}
