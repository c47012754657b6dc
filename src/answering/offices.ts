import { headIds, type OfficeId } from '../languages/asking.ts';
import type { Fact, Participant } from '../reading/fact.ts';
import type { AskedCountry, AskedOffice } from './question.ts';
import { type Found, findEvery, foldedOf, type Token, tokensOf } from './tokens.ts';
import { type Vocabulary, vocabularies } from './vocabulary.ts';

/** Runs of office words, with `of the` and a nationality between them: `inspector general of the Moroccan armed forces`. */
export function officesIn(
  tokens: readonly Token[],
  text: string,
  { offices, filler }: Vocabulary,
  countries: readonly Found<AskedCountry>[],
): Found<AskedOffice>[] {
  const folded = foldedOf(tokens);
  const out: Found<AskedOffice>[] = [];
  let index = 0;
  while (index < folded.length) {
    const first = offices.at(folded, index)[0];
    if (!first || !heads.has(first.value)) {
      index++;
      continue;
    }
    const ids: OfficeId[] = offices
      .at(folded, index)
      .filter(({ length }) => length === first.length)
      .map(({ value }) => value);
    let end = index + first.length;
    let country = countries.find(({ to, value }) => to === index && value.as === 'nationality')?.value.code ?? null;
    for (let at = end; at < folded.length && at - end < 4; ) {
      const more = offices.at(folded, at)[0];
      const nation = countries.find(({ from }) => from === at);
      if (more) {
        ids.push(more.value);
        end = at += more.length;
      } else if (nation) {
        country ??= nation.value.code;
        at = nation.to;
      } else if (filler.at(folded, at).length > 0) at++;
      else break;
    }
    out.push({
      from: index,
      to: end,
      value: { words: text.slice(tokens[index]?.start, tokens[end - 1]?.end), offices: [...new Set(ids)], country },
    });
    index = end;
  }
  return out;
}

/** Offices that a person holds; the others are portfolios, which mean nothing alone. */
const heads: ReadonlySet<OfficeId> = new Set(headIds);

/** The offices and portfolios that a role as printed speaks of, in whatever language. */
function officesOf(role: string): ReadonlySet<OfficeId> {
  const folded = foldedOf(tokensOf(role));
  return new Set(vocabularies().flatMap(({ offices }) => findEvery(offices, folded).map(({ value }) => value)));
}

/** Whether a role, with its holder's country, is the office asked for. */
export function isOffice(role: string, country: string | null, asked: AskedOffice): boolean {
  if (asked.country !== null && country !== null && asked.country !== country) return false;
  const offices = officesOf(role);
  return asked.offices.every((office) => offices.has(office));
}

/** The participants who hold the office. */
export function holders(fact: Fact, asked: AskedOffice): readonly Participant[] {
  return fact.participants.filter(({ role, name, asWritten, country }) =>
    isOffice([role, name, asWritten].join(' '), country, asked),
  );
}
