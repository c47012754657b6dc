import type { Language } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import { memoOf } from '../../text/memo.ts';
import type { Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Token } from '../words/tokens.ts';
import { endingsOf } from '../words/word-lists.ts';

type Gender = 'feminine' | 'masculine';

const tellingWords = memoOf(({ genders }: Language): ReadonlyMap<string, Gender> => {
  const of = (gender: Gender) =>
    (genders?.[gender] ?? '').split('|').map((word) => [fold(word.trim()), gender] as const);
  return new Map(genders ? [...of('feminine'), ...of('masculine')] : []);
});

/** What the article or form of address before a title says: `la ministre`, `M. X`; null where it says nothing. */
function genderOf(tokens: readonly Token[], { from, titles }: Phrase, language: Language): Gender | null {
  const telling = tellingWords(language);
  for (const title of titles)
    for (const i of [title.start, title.start - 1, title.from - 1, from, from - 1]) {
      const gender = telling.get(tokens[i]?.folded ?? '');
      if (gender) return gender;
    }
  return endingOf(titles, language);
}

/** What the form of an office says: `Ministerin`, `Minister`. */
function endingOf(titles: Phrase['titles'], { genderEndings }: Language): Gender | null {
  if (!genderEndings) return null;
  const [head] = titles.flatMap(({ heads }) => heads);
  const ends = (gender: Gender) => endingsOf(genderEndings[gender]).some((ending) => head?.endsWith(ending));
  if (ends('feminine')) return 'feminine';
  return ends('masculine') ? 'masculine' : null;
}

/** Each person's gender, by the first title that says so. */
const gendersIn = memoOf(({ lines, people, lexicon }: Parsed): ReadonlyMap<Person, Gender> => {
  const told = new Map<Person, Gender>();
  for (const { sentence, phrases } of lines)
    for (const phrase of phrases) {
      const person = phrase.kind === 'person' ? people.of(sentence.index, phrase) : undefined;
      const gender = person && !told.has(person) ? genderOf(sentence.tokens, phrase, lexicon.language) : null;
      if (person && gender) told.set(person, gender);
    }
  return told;
});

/** Whether somebody can be meant by a description: `la ministre` is nobody who is called `le ministre X`. */
export function agreesInGender(parsed: Parsed, tokens: readonly Token[], phrase: Phrase): (person: Person) => boolean {
  const { language } = parsed.lexicon;
  const tells = tellingWords(language).size > 0 || language.genderEndings !== undefined;
  const gender = tells ? genderOf(tokens, phrase, language) : null;
  return (person) => gender === null || (gendersIn(parsed).get(person) ?? gender) === gender;
}

/** Whether a pronoun can mean somebody: `elle` is nobody who is called `le ministre X`. */
export function canStandFor(parsed: Parsed, pronoun: Token | undefined, person: Person | undefined): boolean {
  const gender = tellingWords(parsed.lexicon.language).get(pronoun?.folded ?? '');
  const known = person && gendersIn(parsed).get(person);
  return gender === undefined || known === undefined || known === gender;
}
