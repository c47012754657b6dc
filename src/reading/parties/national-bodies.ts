import { type CuePlace, clauseOf } from '../clauses/clause.ts';
import type { Line } from '../parsed.ts';
import { isPeople } from '../phrases/phrase.ts';
import { at, isAny, type Token } from '../words/tokens.ts';

/** In words: so far behind the adjective of its state stands the word or the letters of a body. */
const near = 3;

/**
 * `De Belgische politie en de Marokkaanse DGSN hebben … ondertekend`: the states of two bodies that a sentence opens with, each
 * told by an adjective; none where anything else stands among them.
 */
export function nationalBodies({ phrases, sentence: { tokens } }: Line, cue: CuePlace): readonly string[] {
  const { from } = clauseOf(tokens, cue);
  const states: string[] = [];
  let joined = false;
  for (let i = from; i < cue.from; ) {
    if (isAny(tokens, i, ['have', 'be', 'verb']) && !isAny(tokens, i, ['article'])) break;
    if (phrases.some((one) => isPeople(one) && one.from <= i && i < one.to)) return [];
    const nation = at(tokens, i, 'nationality');
    const end = nation ? bodyBehind(tokens, i + nation.length) : null;
    if (nation && end !== null) {
      states.push(nation.value.country);
      i = end;
      continue;
    }
    if (states.length > 0 && isAny(tokens, i, ['and'])) joined = true;
    else if (!isAny(tokens, i, ['article'])) return [];
    i++;
  }
  const [one, two, ...more] = states;
  return joined && one && two && one !== two && more.length === 0 ? [one, two] : [];
}

/** Behind the word of a body and the letters that it is known by: `federale politie`, `veiligheidsdienst DGSN`, `DGSN`. */
function bodyBehind(tokens: readonly Token[], from: number): number | null {
  const letters = (i: number) => tokens[i]?.allCapitals === true && (tokens[i]?.printed.length ?? 0) > 1;
  for (let i = from; i < from + near; i++) {
    if (!/^\s$/u.test(tokens[i]?.gap ?? '')) return null;
    if (isAny(tokens, i, ['firm', 'school', 'unofficial'])) return null;
    // Letters alone may be those of a company.
    if (isAny(tokens, i, ['organisation', 'state-body', 'national'])) {
      const behind = i + (at(tokens, i, 'organisation') ?? at(tokens, i, 'state-body') ?? { length: 1 }).length;
      return letters(behind) && /^\s\(?$/u.test(tokens[behind]?.gap ?? '') ? behind + 1 : behind;
    }
    if (tokens[i]?.capital || isAny(tokens, i, ['role', 'and', 'verb', 'instrument', 'noun'])) return null;
  }
  return null;
}
