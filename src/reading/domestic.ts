import type { Draft } from './drafts.ts';
import type { Parsed } from './parsed.ts';

/**
 * Meetings within one state are no news of two: those whose people are all of one country, and those of people of whom no
 * country is known, in an article that names no state but the one that it was written in, or of whom nobody has a name.
 */
export function betweenStates(drafts: readonly Draft[], parsed: Pick<Parsed, 'lines' | 'dateline'>): readonly Draft[] {
  const home = parsed.dateline.country;
  const abroad = home === null || namesAnother(parsed, home);
  return drafts.filter(({ kind, participants }) => {
    if (kind === 'meeting' && participants.every(({ person, body }) => person === null && body === null))
      return areOfTwo(participants);
    if (kind !== 'meeting' || !participants.every(({ person }) => person !== null)) return true;
    const countries = new Set(participants.map(({ person, country }) => person?.country ?? country));
    if (countries.size > 1) return true;
    return countries.has(null) && abroad;
  });
}

/** `the Turkish president met his Kenyan counterpart`: nobody is named, and yet it is told of which states they are. */
function areOfTwo(participants: Draft['participants']): boolean {
  const countries = new Set(participants.map(({ country }) => country));
  return countries.size > 1 && !countries.has(null);
}

/** A state, a town, an inhabitant or a body of the world that is not of that country. */
function namesAnother({ lines }: Pick<Parsed, 'lines'>, home: string): boolean {
  return lines.some(({ sentence, phrases }) => {
    if (phrases.some(({ titles }) => titles.some(({ counterpart }) => counterpart))) return true;
    return sentence.tokens.some(({ matches }) => {
      const named = matches.flatMap(({ value }) =>
        value.is === 'country' || value.is === 'nationality' || value.is === 'place' ? [value.country] : [],
      );
      return (
        (named.length > 0 && !named.includes(home)) ||
        matches.some(({ value }) => value.is === 'world-office' || value.is === 'world-body')
      );
    });
  });
}
