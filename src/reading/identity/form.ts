import { fold } from '../../text/fold.ts';
import { soundKeys } from '../../text/sound-keys.ts';
import type { ActorInArticle, ActorKind } from '../fact.ts';
import type { ActorBook } from './book.ts';
import { type NameWord, nameWords, organisationForm, roleKeys, slugOf } from './name.ts';

/**
 * What decides who an actor of one article is. Equal keys are one actor; forms with different keys are compared. All but
 * `roles` follows from the key; the roles of a full name are those of all its articles together.
 */
export interface Form {
  readonly key: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly slug: string;
  readonly country: string | null;
  readonly words: readonly NameWord[];
  /** See `roleKeys`, sorted. */
  readonly roles: readonly string[];
  /** Organisations: every spelling that counts, folded. */
  readonly spellings: readonly string[];
  /** Name of the entry in data/actors.json. */
  readonly entry: string | null;
  /** A surname alone. */
  readonly bare: boolean;
}

const isAcronym = (text: string) => /^[\p{Lu}\d.\s-]{2,12}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

function personForm(actor: ActorInArticle, articleId: string, book: ActorBook): Form {
  const words = nameWords(actor.name);
  const entry =
    [actor.name, ...actor.asWritten.filter((written) => nameWords(written).length > 1)]
      .map((written) => book.personOf(written, actor.country))
      .find((found) => found !== null) ?? null;
  const bare = words.length < 2;
  const roles = roleKeys(actor.roles);
  const written = words.map((word) => word.folded).join(' ');
  const fixed = actor.country !== null && roles.length > 0;
  // A surname alone is itself only in its article, unless country and role go with it.
  const rest = !bare || entry ? '' : fixed ? roles.join(',') : `in ${articleId}`;
  return {
    key: `person|${slugOf(actor.name)}|${written}|${actor.country ?? ''}|${rest}|${entry?.name ?? ''}`,
    kind: 'person',
    name: actor.name,
    slug: slugOf(entry?.name ?? actor.name),
    country: actor.country ?? entry?.country ?? null,
    words,
    roles,
    spellings: [],
    entry: entry?.name ?? null,
    bare,
  };
}

function organisationFormOf(actor: ActorInArticle, book: ActorBook): Form {
  const telling = actor.asWritten.filter((written) => isAcronym(written) || organisationForm(written).includes(' '));
  const spellings = [...new Set([actor.name, ...telling].map(organisationForm))].sort();
  const entry =
    [actor.name, ...telling]
      .map((written) => book.organisationOf(written, actor.country))
      .find((found) => found !== null) ?? null;
  return {
    key: `organisation|${slugOf(organisationForm(actor.name))}|${spellings.join(',')}|${actor.country ?? ''}|${entry?.name ?? ''}`,
    kind: 'organisation',
    name: actor.name,
    slug: slugOf(organisationForm(entry?.name ?? actor.name)),
    country: actor.country ?? entry?.country ?? null,
    words: [],
    roles: [],
    spellings,
    entry: entry?.name ?? null,
    bare: false,
  };
}

/** The form of an actor as one article presents it. */
export function formOf(actor: ActorInArticle, articleId: string, book: ActorBook): Form {
  if (actor.kind === 'person') return personForm(actor, articleId, book);
  if (actor.kind === 'organisation') return organisationFormOf(actor, book);
  const code = actor.country ?? slugOf(actor.name);
  return {
    key: `country|${code}`,
    kind: 'country',
    name: actor.name,
    slug: code,
    country: actor.country,
    words: [],
    roles: [],
    spellings: [],
    entry: null,
    bare: false,
  };
}

/** The sounds under which a word of a name is looked for. */
function soundsOf({ folded }: NameWord): readonly string[] {
  const keys = soundKeys(folded);
  return keys.length > 0 ? keys : [fold(folded)];
}

/**
 * Keys under which the forms that may be the same actor, or may claim the same id, are found: two forms that share no key
 * never influence each other directly.
 */
export function keysOf(form: Form): readonly string[] {
  if (form.kind === 'country') return [];
  const keys = new Set<string>();
  if (form.entry) keys.add(`${form.kind} entry ${form.entry}`);
  if (form.kind === 'organisation') {
    for (const spelling of form.spellings) keys.add(`spelling ${spelling}`);
    keys.add(`organisation id ${form.slug}`);
    return [...keys];
  }
  if (!form.bare) keys.add(`person id ${form.slug}`);
  const numeral = form.words.find((word) => word.weight === 'numeral');
  if (numeral) {
    const named = form.words[0];
    if (named) for (const sound of soundsOf(named)) keys.add(`reign ${sound} ${numeral.folded}`);
    return [...keys];
  }
  const strong = form.words.filter((word) => word.weight === 'strong').map(soundsOf);
  for (const [i, one] of strong.entries()) {
    for (const other of strong.slice(i + 1))
      for (const a of one) for (const b of other) keys.add(a < b ? `names ${a} ${b}` : `names ${b} ${a}`);
  }
  const [only, second] = strong;
  if (only && !second && form.words.some((word) => word.weight === 'weak'))
    for (const sound of only) keys.add(`weak ${sound}`);
  const [first, ...others] = form.words;
  for (const word of others) {
    if (first && word.weight === 'strong')
      for (const sound of soundsOf(word)) keys.add(`initial ${first.folded[0]} ${sound}`);
  }
  if (form.country && (!form.bare || form.roles.length > 0)) {
    const surnames = form.bare ? form.words : others;
    for (const word of surnames)
      if (word.weight === 'strong') for (const sound of soundsOf(word)) keys.add(`surname ${sound} ${form.country}`);
  }
  return [...keys];
}

/**
 * Whether a form can be joined to any other that shares this key. A surname, or one with an initial, joins only whoever is
 * written so: of two full names it says nothing, and thousands may bear it.
 */
export function joinsBy({ bare, words }: Form, key: string): boolean {
  if (key.startsWith('surname ')) return bare;
  return !key.startsWith('initial ') || words.some(({ weight }) => weight === 'initial');
}
