import { languages } from '../../languages/all.ts';
import { nameWords as data } from '../../languages/name-words.ts';
import { fold, words } from '../../text/fold.ts';
import { memo } from '../../text/memo.ts';
import { soundsLike } from '../../text/skeleton.ts';

/**
 * A word of a person's name and what it weighs: a *strong* word tells people apart, a *weak* one (Muhammad, Syed) is borne
 * by too many and is often left out, an *initial* stands for a word, a *numeral* is part of the name (Mohammed VI).
 */
export interface NameWord {
  readonly folded: string;
  readonly weight: 'strong' | 'weak' | 'initial' | 'numeral';
  /** Behind a particle that says whose child somebody is. */
  readonly parent?: true;
}

const list = (words: string): readonly string[] => words.split('|').map((word) => fold(word.trim()));
const setOf = (words: string): ReadonlySet<string> => new Set(list(words));

const articles = setOf(data.articles);
const tiedArticles = setOf(data.tiedArticles);
/** `X bin Y`: Y is the parent. */
const descents: ReadonlySet<string> = new Set(languages.flatMap((language) => list(language.descents)));
const particles: ReadonlySet<string> = new Set([...descents, ...list(data.particles)]);
/** Whether a folded word is an article or a small word inside a person's name. */
export const isNameParticle = (folded: string): boolean => articles.has(folded) || particles.has(folded);

const titles = setOf(data.titles);
const honours = setOf(data.honours);
const servants = setOf(data.servants);
const numerals = list(data.numerals);
const ordinals = list(data.ordinals);
const organisationArticles = setOf(data.organisationArticles);

function numeralOf(printed: string, folded: string, whole: string): string | null {
  const spoken = ordinals.indexOf(folded);
  if (spoken >= 0) return numerals[spoken] ?? null;
  if (/^\d{1,2}$/.test(folded)) return numerals[Number(folded) - 1] ?? null;
  if (!numerals.includes(folded)) return null;
  const typed = printed === printed.toUpperCase() || (folded.length > 1 && whole === whole.toLowerCase());
  return typed ? folded : null;
}

function weigh(folded: string): NameWord {
  if (/^[a-z]$/.test(folded)) return { folded, weight: 'initial' };
  const weak = honours.has(folded) || soundsLike(folded, 'mohammed') <= 0.9;
  return { folded, weight: weak ? 'weak' : 'strong' };
}

/** Without the article, which has no hamza (`ألبان` is no `البان`); `أبوالليل` in two; `يه` at the end as é is written. */
function arabicWords(printed: string, folded: string): readonly string[] {
  const glued = /^ابوال(..+)$/.exec(folded);
  if (glued?.[1]) return ['ابو', glued[1]];
  const bare = folded.length > 4 && !/^[أإآ]/.test(printed) ? folded.replace(/^ال/, '') : folded;
  return [/.يه$/.test(printed) ? bare.slice(0, -1) : bare];
}

function readNameWords(name: string): readonly NameWord[] {
  const text = name.replace(/['’‘ʼʿʾ`]/g, '');
  const found = words(text);
  const out: NameWord[] = [];
  for (let i = 0; i < found.length; i++) {
    const word = found[i];
    if (!word) continue;
    const { folded } = word;
    const child = out.length > 0 && descents.has(found[i - 1]?.folded ?? '');
    const own = (one: NameWord): NameWord => (child ? { ...one, parent: true } : one);
    const last = i === found.length - 1;
    if (!last && servants.has(folded)) {
      // `Abd al-Rahman`, `Abdul Aziz` and `عبد اللطيف` are one given name.
      let next = i + 1;
      while (next < found.length - 1 && articles.has(found[next]?.folded ?? '')) next++;
      out.push(own(weigh((folded === 'عبد' ? 'عبد' : 'abdel') + (found[next]?.folded ?? ''))));
      i = next;
      continue;
    }
    if (!last && (articles.has(folded) || (out.length === 0 && titles.has(folded)))) continue;
    if (!last && tiedArticles.has(folded) && text[word.end] === '-') continue;
    if (!last && out.length > 0 && particles.has(folded)) continue;
    // "M. Hammouchi" is a French Monsieur; "M. Ali Hassan" may be anything.
    if (i === 0 && folded === 'm' && found.length === 2) continue;
    const numeral =
      out.length > 0 && text[word.end] !== '.' ? numeralOf(text.slice(word.start, word.end), folded, text) : null;
    if (numeral) out.push({ folded: numeral, weight: 'numeral' });
    else out.push(...arabicWords(text.slice(word.start, word.end), folded).map((part) => own(weigh(part))));
  }
  return out;
}

const kept = new Map<string, readonly NameWord[]>();

/** The words of a person's name that bear meaning: without titles, articles and particles, `Abd al-` joined to its word. */
export function nameWords(name: string): readonly NameWord[] {
  let found = kept.get(name);
  if (!found) {
    found = readNameWords(name);
    if (kept.size > 20_000) kept.clear();
    kept.set(name, found);
  }
  return found;
}

/** A name as part of an id: folded words joined with hyphens. */
export function slugOf(name: string): string {
  const slug = words(name)
    .map((word) => word.folded.replace(/'/g, ''))
    .filter((word) => word !== '')
    .join('-');
  return slug === '' ? 'unnamed' : slug;
}

/** Words of a printed role that two articles can share across languages: their first five letters. */
export function roleKeys(roles: readonly string[]): readonly string[] {
  const keys = new Set<string>();
  for (const role of roles) {
    for (const { folded } of words(role)) {
      const stem = folded.replace(/^(?:ال|لل)/, '');
      if (/[\u0620-\u064a]/.test(stem) ? stem.length >= 4 : stem.length >= 5) keys.add(stem.slice(0, 5));
    }
  }
  return [...keys].sort();
}

/** An organisation's name for comparison: folded, without a leading article. */
export const organisationForm = memo((name) => {
  const folded = words(fold(name)).map((word) => word.folded);
  const first = folded[0] ?? '';
  const rest = organisationArticles.has(first) ? folded.slice(1) : folded;
  return rest.map((word) => word.replace(/^ال(?=..)/, '')).join(' ');
});
