import { fold } from '../text/fold.ts';
import type { ActorInArticle } from './fact.ts';
import type { ActorBook } from './identity/book.ts';
import { type Form, formOf, joinsBy, keysOf } from './identity/form.ts';
import { type Relation, relate } from './identity/relation.ts';

/** Which actor a form was given, and by which rule. */
export interface Identity {
  readonly actorId: string;
  readonly why: string;
}

/** Who is who over many articles. */
export interface Identities {
  /** The actor's id for an article's actor, by the article's id and the local id; null when it was not given. */
  actorId(articleId: string, localId: string): string | null;
  /** Why an article's actor was joined to the others of its id. */
  explain(articleId: string, localId: string): string | null;
}

interface Group {
  readonly members: Form[];
  readonly whys: Map<string, string>;
}

const strongWords = (form: Form) => form.words.filter((word) => word.weight === 'strong').length;
const isLatin = (form: Form) => /^[a-z]/.test(fold(form.name));

/** Best known first: what data/actors.json names, then the fullest names. The order of articles plays no part. */
function byRank(a: Form, b: Form): number {
  return (
    Number(b.entry !== null) - Number(a.entry !== null) ||
    strongWords(b) - strongWords(a) ||
    b.words.length - a.words.length ||
    Number(isLatin(b)) - Number(isLatin(a)) ||
    Number(b.country !== null) - Number(a.country !== null) ||
    b.slug.length - a.slug.length ||
    (a.key < b.key ? -1 : 1)
  );
}

/** A short sign for a text, for ids that would otherwise be equal (FNV-1a, 32 bits). */
function sign(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

const apart = new WeakMap<ActorBook, (a: Form, b: Form) => boolean>();

/** Whether data/actors.json keeps two forms apart. */
function keptApart(book: ActorBook): (a: Form, b: Form) => boolean {
  const known = apart.get(book);
  if (known) return known;
  const never = new Map(book.people.map((person) => [person.name, new Set(person.not.map(fold))]));
  const one = (a: Form, b: Form) => a.entry !== null && never.get(a.entry)?.has(fold(b.name)) === true;
  const either = (a: Form, b: Form) => one(a, b) || one(b, a);
  apart.set(book, either);
  return either;
}

/** Whether a form may join a group: the rule that joins it, or null when none does or something forbids it. */
function joins(form: Form, group: Group, compare: (a: Form, b: Form) => Relation): string | null {
  let why: string | null = null;
  let forbidden = false;
  let knownSame = false;
  for (const member of group.members) {
    const { verdict, why: rule } = compare(form, member);
    if (verdict === 'same') {
      why ??= rule;
      knownSame ||= member.entry !== null;
    } else if (verdict === 'different') {
      // The spellings of one entry of data/actors.json differ as they like: agreeing with one of them is enough.
      if (member.entry === null) return null;
      forbidden = true;
    }
  }
  return forbidden && !knownSame ? null : why;
}

function groupForms(forms: readonly Form[], compare: (a: Form, b: Form) => Relation): readonly Group[] {
  const groups: Group[] = [];
  for (const form of [...forms].sort(byRank)) {
    const open: [Group, string][] = [];
    for (const group of groups) {
      const why = joins(form, group, compare);
      if (why !== null) open.push([group, why]);
    }
    const [only, another] = open;
    if (only && !another) {
      only[0].members.push(form);
      only[0].whys.set(form.key, only[1]);
    } else {
      const why = another
        ? 'it could be one of several others, so it stands alone'
        : 'nothing else is known by this name';
      groups.push({ members: [form], whys: new Map([[form.key, why]]) });
    }
  }
  return groups;
}

function idsOf(groups: readonly Group[]): ReadonlyMap<Group, string> {
  const prefix = { person: 'person', organisation: 'org', country: 'country' } as const;
  const wanted = new Map<string, Group[]>();
  for (const group of groups) {
    const first = group.members[0];
    if (!first) continue;
    const base = `${prefix[first.kind]}:${first.slug}`;
    wanted.set(base, [...(wanted.get(base) ?? []), group]);
  }
  const ids = new Map<Group, string>();
  for (const [base, rivals] of wanted) {
    for (const group of rivals) {
      const first = group.members[0];
      if (!first) continue;
      const code = first.country?.toLowerCase();
      const alone = rivals.length === 1;
      const onlyHere = rivals.filter((rival) => rival.members[0]?.country === first.country).length === 1;
      // A surname alone is never sure to be the only one: its id says so from the start and stays.
      if (first.kind === 'country' || (alone && (!first.bare || first.entry))) ids.set(group, base);
      else if (!first.bare && onlyHere && code) ids.set(group, `${base}.${code}`);
      else ids.set(group, `${base}.${sign(first.key)}`);
    }
  }
  return ids;
}

/**
 * Gives each form of a block its actor. A block must hold every form that shares a key (`keysOf`) with one of its own, and
 * then the result is that of clustering everything at once; the order of the forms plays no part.
 */
export function identifyBlock(forms: readonly Form[], book: ActorBook): ReadonlyMap<string, Identity> {
  const never = keptApart(book);
  const groups = groupForms(forms, (a, b) => relate(a, b, never));
  const ids = idsOf(groups);
  const out = new Map<string, Identity>();
  for (const group of groups) {
    const actorId = ids.get(group);
    if (actorId === undefined) continue;
    for (const form of group.members) out.set(form.key, { actorId, why: group.whys.get(form.key) ?? '' });
  }
  return out;
}

/** Whether two forms that share a key influence each other's identity: one actor perhaps, or the same id wanted. */
export function linked(a: Form, b: Form, book: ActorBook): boolean {
  return a.slug === b.slug || relate(a, b, keptApart(book)).verdict === 'same';
}

/** The same form from several articles is one form with all their roles. */
export function mergeRoles(a: Form, b: Form): Form {
  return { ...a, name: [a.name, b.name].sort()[0] ?? a.name, roles: [...new Set([...a.roles, ...b.roles])].sort() };
}

/** Parts forms into blocks that do not influence each other. */
export function blocksOf(forms: readonly Form[], book: ActorBook): readonly (readonly Form[])[] {
  const byKey = new Map<string, Form[]>();
  const joiningBy = new Map<string, Form[]>();
  const file = (lists: Map<string, Form[]>, key: string, form: Form) => {
    const list = lists.get(key);
    if (list) list.push(form);
    else lists.set(key, [form]);
  };
  for (const form of forms) {
    for (const key of keysOf(form)) {
      file(byKey, key, form);
      if (joinsBy(form, key)) file(joiningBy, key, form);
    }
  }
  const seen = new Set<string>();
  const blocks: Form[][] = [];
  for (const start of forms) {
    if (seen.has(start.key)) continue;
    seen.add(start.key);
    const block = [start];
    for (let i = 0; i < block.length; i++) {
      const form = block[i];
      if (!form) continue;
      for (const key of keysOf(form)) {
        const alone = joinsBy(form, key);
        for (const other of (alone ? byKey : joiningBy).get(key) ?? []) {
          if (seen.has(other.key) || !linked(form, other, book)) continue;
          seen.add(other.key);
          block.push(other);
        }
      }
    }
    blocks.push(block);
  }
  return blocks;
}

/**
 * Who is the same actor over articles. People: family and given names agree (in any order, by spelling or sound), or a
 * surname alone comes with the country and role of one known person; a single shared word joins nobody. Organisations:
 * one spelling or acronym, no conflict of countries. Countries: their code. `book` says otherwise. Deterministic, and
 * independent of the order of the articles.
 */
export function identify(
  actors: Iterable<{ readonly articleId: string; readonly actor: ActorInArticle }>,
  book: ActorBook,
): Identities {
  const forms = new Map<string, Form>();
  const formOfActor = new Map<string, string>();
  for (const { articleId, actor } of actors) {
    const form = formOf(actor, articleId, book);
    const known = forms.get(form.key);
    forms.set(form.key, known ? mergeRoles(known, form) : form);
    formOfActor.set(`${articleId}\n${actor.id}`, form.key);
  }
  const found = new Map<string, Identity>();
  for (const block of blocksOf([...forms.values()], book)) {
    for (const [key, identity] of identifyBlock(block, book)) found.set(key, identity);
  }
  const of = (articleId: string, localId: string) =>
    found.get(formOfActor.get(`${articleId}\n${localId}`) ?? '') ?? null;
  return {
    actorId: (articleId, localId) => of(articleId, localId)?.actorId ?? null,
    explain: (articleId, localId) => of(articleId, localId)?.why ?? null,
  };
}
