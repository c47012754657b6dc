import { readFileSync } from 'node:fs';
import { en } from '../../src/languages/en.ts';
import type { Fact, Participant } from '../../src/reading/fact.ts';
import { readArticle } from '../../src/reading/read.ts';
import { lexiconOf } from '../../src/reading/words/lexicon.ts';
import { words } from '../../src/text/fold.ts';
import { keyOf } from '../../src/text/patterns.ts';
import type { Tally } from './bootstrap.ts';
import { articleOf, inputOf } from './passages.ts';

interface Score {
  /** The PLOVER root of the rows that should be predicted. */
  readonly root: string;
  readonly predicts: (fact: Fact) => boolean;
}

const isGathering = ({ kind }: Fact) => kind === 'meeting' || kind === 'visit';

/**
 * CONSULT is predicted by a meeting or visit of any status, though the annotators called most planned ones AGREE and
 * most cancelled ones REJECT: what was held is scored apart. SUPPORT is predicted by an agreement that is signed or
 * agreed; the root also holds praise, endorsement and calls, so that only its precision says something of Coop.
 */
export const ploverScores = {
  CONSULT: { root: 'CONSULT', predicts: isGathering },
  'CONSULT, held': { root: 'CONSULT', predicts: (fact) => isGathering(fact) && fact.status === 'held' },
  SUPPORT: {
    root: 'SUPPORT',
    predicts: ({ kind, status }) => kind === 'agreement' && (status === 'signed' || status === 'agreed'),
  },
} as const satisfies Readonly<Record<string, Score>>;
export type PloverScore = keyof typeof ploverScores;

/** A row of the file, without its sentence: what it is labelled, and how Coop did on it. */
export interface PloverRow {
  readonly id: string;
  readonly root: string;
  readonly tally: (score: PloverScore) => Tally;
}

/**
 * Reads the rows of a Zero-Shot-PLOVER file (id, root, source, target, sentence). A fact counts where it involves the
 * row's source and target.
 */
export function ploverRows(file: string): readonly PloverRow[] {
  const [, ...lines] = readFileSync(file, 'utf8').split(/\r?\n/);
  return lines.flatMap((line) => {
    const [id = '', root = '', source = '', target = '', text = ''] = line.split('\t').map(unquoted);
    if (text === '') return [];
    const article = articleOf(inputOf({ text, language: 'en', published: null }, id), id);
    const facts = readArticle(article).facts.filter((fact) => involves(fact, source, target));
    const tally = (score: PloverScore) => {
      const { root: wanted, predicts }: Score = ploverScores[score];
      return tallyOf(root === wanted, facts.some(predicts));
    };
    return [{ id, root, tally }];
  });
}

/** Fields with quotation marks are quoted as in CSV. */
const unquoted = (field: string) => (/^".*"$/s.test(field) ? field.slice(1, -1).replaceAll('""', '"') : field);

const tallyOf = (wanted: boolean, found: boolean): Tally => ({
  right: Number(wanted && found),
  wrong: Number(!wanted && found),
  missed: Number(wanted && !found),
});

/** An actor by the words that name it and the countries that they mean. */
interface Likeness {
  readonly words: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** Whether source and target are two different ones among the people and bodies of a fact, or the country of a visit. */
function involves(fact: Fact, source: string, target: string): boolean {
  const destination = fact.kind === 'visit' && fact.country !== null ? [likeness(fact.place ?? '', fact.country)] : [];
  const there = [...fact.participants.map(ofParticipant), ...destination];
  const [from, to] = [likeness(source, null), likeness(target, null)];
  return there.some((one, i) => isLike(from, one) && there.some((other, k) => i !== k && isLike(to, other)));
}

const ofParticipant = ({ name, asWritten, role, country }: Participant) =>
  likeness(`${name} ; ${asWritten} ; ${role ?? ''}`, country);

const isLike = (a: Likeness, b: Likeness) =>
  !a.words.isDisjointFrom(b.words) || !a.countries.isDisjointFrom(b.countries);

/** Words that say nothing about who somebody is. */
const empty = new Set([
  'stop',
  'article',
  'indefinite',
  'and',
  'of',
  'with',
  'to',
  'at',
  'by',
  'from',
  'other',
  'honorific',
  'possessive',
  'particle',
]);

function likeness(name: string, country: string | null): Likeness {
  const { tags } = lexiconOf(en);
  const folded = words(name).map(keyOf);
  const content = new Set<string>();
  const countries = new Set(country === null ? [] : [country]);
  for (const [i, word] of folded.entries()) {
    const found = tags.at(folded, i);
    for (const { value } of found)
      if (value.is === 'country' || value.is === 'nationality' || value.is === 'place') countries.add(value.country);
    if (word.length > 1 && !found.some(({ length, value }) => length === 1 && empty.has(value.is)))
      content.add(word.length > 4 ? word.replace(/s$/, '') : word);
  }
  return { words: content, countries };
}
