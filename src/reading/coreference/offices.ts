import type { Language } from '../../languages/language.ts';
import { words } from '../../text/fold.ts';
import { memoOf } from '../../text/memo.ts';
import { alternatives, keyOf, type Matcher, matcherOf } from '../../text/patterns.ts';

const compiled = new Map<Language, readonly (readonly string[])[]>();

/** The names of each office, as runs of folded words between spaces. */
function namesOf(language: Language): readonly (readonly string[])[] {
  let names = compiled.get(language);
  if (!names) {
    names = language.offices.map((office) => alternatives(office).map((one) => ` ${one.join(' ')} `));
    compiled.set(language, names);
  }
  return names;
}

/** The words of an office under all its names, of those names that hold none of the barred words. */
export function wordsOf(language: Language, office: number, barred: ReadonlySet<string>): ReadonlySet<string> {
  const names = (namesOf(language)[office] ?? []).map((name) => name.trim().split(' '));
  return new Set(names.filter((name) => !name.some((word) => barred.has(word))).flat());
}

/** The offices that a role as printed names, as indexes of the language's list. */
export function officesIn(language: Language, role: string): ReadonlySet<number> {
  const printed = ` ${words(role).map(keyOf).join(' ')} `;
  const found = new Set<number>();
  for (const [i, names] of namesOf(language).entries()) if (names.some((name) => printed.includes(name))) found.add(i);
  return found;
}

/** Of a field of several words the small ones say nothing: `East Asia and the Pacific`. */
const portfolios = memoOf(
  (language: Language) =>
    new Set(
      alternatives(language.portfolio).flatMap((field) => field.filter((word) => field.length < 2 || word.length > 3)),
    ),
);

/** So many letters of a field are the same in `economy` and `economic affairs`. */
const stem = 5;

/** The beginnings of the words of a role as printed that say which field an office is for. */
export function fieldsIn(language: Language, role: string): readonly string[] {
  const known = portfolios(language);
  return words(role)
    .map(keyOf)
    .flatMap((word) => (known.has(word) ? [word.slice(0, stem)] : []));
}

const cabinets = memoOf((language: Language) => {
  const of = (words = ''): Matcher<true> => matcherOf([[words, true as const]]);
  return { members: of(language.cabinet?.members), heads: of(language.cabinet?.heads) };
});

/** Whether of two roles as printed one is that of a member of a government and the other that of a head of a ministry. */
export function mayHead(language: Language, role: string, other: string): boolean {
  const { members, heads } = cabinets(language);
  const holds = (matcher: Matcher<true>, printed: string) => {
    const folded = words(printed).map(keyOf);
    return folded.some((_, i) => matcher.at(folded, i).length > 0);
  };
  return (holds(members, role) && holds(heads, other)) || (holds(members, other) && holds(heads, role));
}
