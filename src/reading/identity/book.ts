import { z } from 'zod';
import { CoopError } from '../../text/error.ts';
import { fold } from '../../text/fold.ts';
import { organisationForm } from './name.ts';

const name = z.string().trim().min(1);
const country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code in capitals, such as "MA"');
const edtf = z.string().regex(/^[\dXu~?./-]+$/, 'must be an EDTF date, such as "2026-01"');

const office = z.strictObject({
  role: name,
  country,
  from: edtf.optional(),
  to: edtf.optional(),
  source: name,
});
const person = z.strictObject({
  name,
  country: country.optional(),
  also: z.array(name).default([]),
  not: z.array(name).default([]),
  offices: z.array(office).default([]),
  source: name.optional(),
});
const organisation = z.strictObject({
  name,
  country: country.optional(),
  also: z.array(name).default([]),
  source: name.optional(),
});
const schema = z.strictObject({ people: z.array(person), organisations: z.array(organisation) });

export type KnownPerson = z.infer<typeof person>;
export type KnownOrganisation = z.infer<typeof organisation>;

/** What `data/actors.json` says about people and organisations, looked up by folded spelling. */
export interface ActorBook {
  readonly people: readonly KnownPerson[];
  readonly organisations: readonly KnownOrganisation[];
  personOf(name: string, country: string | null): KnownPerson | null;
  organisationOf(name: string, country: string | null): KnownOrganisation | null;
}

const spelling = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();

function index<T extends { name: string; also: string[]; country?: string | undefined }>(
  entries: readonly T[],
  formOf: (text: string) => string,
  list: string,
): (text: string, country: string | null) => T | null {
  const forms = new Map<string, T[]>();
  for (const entry of entries) {
    for (const form of new Set([entry.name, ...entry.also].map(formOf))) {
      const others = forms.get(form) ?? [];
      const rival = others.find((other) => !other.country || !entry.country || other.country === entry.country);
      if (rival) {
        throw new CoopError(
          'bad-config',
          `data/actors.json: "${entry.name}" and "${rival.name}" in ${list} claim the same spelling "${form}". Give each its country, or remove the spelling from one.`,
        );
      }
      forms.set(form, [...others, entry]);
    }
  }
  return (text, wanted) => {
    const found = (forms.get(formOf(text)) ?? []).filter(
      (entry) => !wanted || !entry.country || entry.country === wanted,
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

/** Checks the content of `data/actors.json`; a `CoopError` names the entry that is wrong and what is wrong with it. */
export function actorBook(data: unknown): ActorBook {
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const [list, at, ...field] = issue.path;
      const entries: unknown =
        typeof list === 'string' && data && typeof data === 'object' ? Reflect.get(data, list) : null;
      const entry: unknown = Array.isArray(entries) && typeof at === 'number' ? entries[at] : null;
      const called: unknown = entry && typeof entry === 'object' ? Reflect.get(entry, 'name') : null;
      const where = at === undefined ? String(list ?? 'the file') : `${String(list)}[${String(at)}]`;
      return `${where}${typeof called === 'string' ? ` ("${called}")` : ''}${field.length > 0 ? `, ${field.join('.')}` : ''}: ${issue.message}`;
    });
    throw new CoopError(
      'bad-config',
      `data/actors.json cannot be used; correct it and start again.\n${lines.join('\n')}`,
    );
  }
  const { people, organisations } = parsed.data;
  return {
    people,
    organisations,
    personOf: index(people, spelling, 'people'),
    organisationOf: index(organisations, organisationForm, 'organisations'),
  };
}

/** A book that says nothing. */
export const emptyBook: ActorBook = actorBook({ people: [], organisations: [] });
