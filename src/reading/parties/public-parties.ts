import { words } from '../../text/fold.ts';
import { memoOf } from '../../text/memo.ts';
import { keyOf, type Match } from '../../text/patterns.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { someIn } from '../words/stretches.ts';
import type { Tag } from '../words/tags.ts';
import { at, isAny } from '../words/tokens.ts';
import { nationsIn } from './party-names.ts';
import { areUnofficial } from './unofficial.ts';

const offices: readonly string[] = ['GOV', 'MIL', 'COP', 'SPY', 'LEG'];

/** Whether anybody in the article holds a public office: what companies sign with each other is no fact here. */
export function isPublic(parsed: Parsed): boolean {
  return publicBy(parsed).is;
}

const publicBy = memoOf((parsed: Parsed) => ({
  is:
    parsed.people.all.some(({ sectors }) => offices.some((sector) => sectors.has(sector))) ||
    parsed.lines.some((line) =>
      line.phrases.some(
        (phrase) =>
          phrase.kind === 'parties' ||
          phrase.kind === 'pair' ||
          phrase.titles.some(({ sector }) => sector !== null && offices.includes(sector)) ||
          isOfOffices(parsed, line, phrase),
      ),
    ),
}));

/** `the presidents of Kenya and Ghana`: no delegation, and no businessmen. */
function isOfOffices({ lexicon }: Parsed, { sentence: { tokens } }: Line, { kind, from, to }: Phrase): boolean {
  if (kind !== 'group' || nationsIn(tokens, from, to).length < 2) return false;
  const office = ({ value }: Match<Tag>) => value.is === 'role' && offices.includes(value.sector);
  for (let i = from; i < to; i++)
    if (at(tokens, i, 'group')?.value.heads.some((head) => lexicon.tags.at(words(head).map(keyOf), 0).some(office)))
      return true;
  return false;
}

/** Parties of companies alone are no fact here: a state, an office holder or a public body takes part. */
export function arePublic(
  parsed: Parsed,
  line: Line,
  parties: readonly string[],
  contract: boolean,
  to: number,
): boolean {
  const { tokens } = line.sentence;
  // `a declaration was signed, implying ties between companies`: what it is about, behind a comma.
  let end = to;
  while (end < tokens.length && !/[,;:]/u.test(tokens[end]?.gap ?? '')) end++;
  if (betweenFirms(tokens) || (parties.length > 0 && parties.every((party) => isFirm(parsed, party)))) return false;
  if (areUnofficial(tokens, parties) && !isOfficial(line)) return false;
  const firm = someIn(tokens, 0, end, ['firm']);
  if (parties.every((party) => /^[A-Z]{2}$/u.test(party))) return (!firm && !contract) || isOfficial(line);
  return (!firm && !contract) || isOfficial(line) || isPublic(parsed);
}

/** `Example Airways`, `Sample Holding`, `club turc`: a name that says it is a company's or a club's. */
function isFirm({ lexicon }: Parsed, name: string): boolean {
  if (/^[A-Z]{2}$/u.test(name)) return false;
  const folded = words(name).map(keyOf);
  return folded.some((_, i) =>
    lexicon.tags.at(folded, i).some(({ value }) => value.is === 'firm' || value.is === 'unofficial'),
  );
}

/** `memoranda between companies from both countries`: the companies made them, whoever looked on. */
function betweenFirms(tokens: Line['sentence']['tokens']): boolean {
  return tokens.some(
    (_, i) =>
      isAny(tokens, i, ['between']) &&
      [1, 2, 3].some((next) => isAny(tokens, i + next, ['firm']) && !/[,;:]/u.test(tokens[i + next]?.gap ?? '')),
  );
}

/** A state that acts, not the one whose company does. */
function isOfficial({ phrases, sentence }: Line): boolean {
  return phrases.some(
    ({ kind, titles, governor, genitive, from, to }) =>
      (kind === 'country' && !genitive && governor !== 'of' && governor !== 'at' && governor !== 'from') ||
      (kind === 'organisation' && isAny(sentence.tokens, from, ['state-body', 'world-body'])) ||
      (kind === 'organisation' && to - from > 1 && isAny(sentence.tokens, from + 1, ['state-body'])) ||
      kind === 'parties' ||
      titles.some(({ sector }) => sector !== null && offices.includes(sector)),
  );
}
