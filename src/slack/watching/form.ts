import { z } from 'zod';
import { isZone } from '../../answering/when.ts';
import type { Archive } from '../../archive/archive.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { factKinds } from '../../reading/fact.ts';
import type { Bench } from '../bench.ts';
import { mutedAsTyped } from '../blocks/in-words.ts';
import { fitsForm, formView } from '../blocks/watch-form.ts';
import { mishapsIn } from '../labels/mishaps.ts';
import { watchingIn } from '../labels/watching.ts';
import { failureOf } from '../sending/failures.ts';
import { slackId } from '../typed/shape.ts';
import { MOST_CAP } from './read-times.ts';
import { readPerson } from './read-values.ts';
import type { Wish } from './wish.ts';

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
const list = z.array(z.string());
const kinds = z.array(z.enum(factKinds));
const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);
const wishShape = z.object({
  delivery: z.enum(['live', 'digest']),
  filter: z.object({
    ...{ actorIds: list, countries: list, areas: list, languages: list, outlets: list, words: list },
    pairs: z.array(z.tuple([z.string(), z.string()])),
    kinds,
    // A form that was open while Coop was updated has none.
    without: z
      .object({ ...{ actorIds: list, countries: list, areas: list, outlets: list, words: list }, kinds })
      .default(() => ({ actorIds: [], countries: [], areas: [], outlets: [], words: [], kinds: [] })),
  }),
  ...{ zone: z.string().refine(isZone), days: z.array(weekday).min(1), at: clock },
  cap: z.int().min(1).max(MOST_CAP).nullable(),
  quiet: z.object({ from: clock, to: clock }).nullable(),
});
const placeShape = z.object({
  channelId: slackId,
  /** The watch that is being changed, null for a new one. */
  watchId: z.string().nullable(),
});
const draftShape = placeShape.extend({ wish: wishShape });

/** Where a form was opened, and for which watch: kept in the view while it is open. */
export type FormPlace = z.infer<typeof placeShape>;

/** Slack keeps at most so many characters with a view. */
const MOST_METADATA = 3_000;

/** The place that a form's metadata holds; null when it is none that a form was opened with. */
export function placeOf(metadata: string): FormPlace | null {
  return placeShape.safeParse(jsonIn(metadata)).data ?? null;
}

/** A wish and its place as metadata; null when it is too long to be kept. */
export function draftOf(place: FormPlace, wish: Wish): string | null {
  const text = JSON.stringify({ ...place, wish });
  return text.length > MOST_METADATA ? null : text;
}

/** The place and wish of a confirmation's metadata; null when it is none that a confirmation was shown with. */
export function readDraft(metadata: string): (FormPlace & { readonly wish: Wish }) | null {
  return draftShape.safeParse(jsonIn(metadata)).data ?? null;
}

/** Metadata comes back through the client. */
function jsonIn(metadata: string): unknown {
  try {
    return JSON.parse(metadata);
  } catch {
    return null;
  }
}

/**
 * Opens the form. Null when it is shown; else what is said instead: it is not shown when the trigger came too late, was
 * used, or there is none, or the wish is too long for it, and it may be when Slack's answer was lost.
 */
export async function openForm(
  triggerId: string | undefined,
  place: FormPlace,
  wish: Wish,
  language: LanguageCode,
  { api, archive }: Pick<Bench, 'api' | 'archive'>,
): Promise<string | null> {
  const { noForm } = watchingIn(language);
  if (triggerId === undefined || triggerId === '') return noForm;
  const typed = {
    people: await peopleTyped(wish.filter.actorIds, archive),
    without: mutedAsTyped(wish.filter.without, await peopleTyped(wish.filter.without.actorIds, archive)).join(' '),
  };
  if (!fitsForm(wish, typed)) return noForm;
  try {
    await api.openView(triggerId, formView(wish, typed, language, JSON.stringify(place)));
    return null;
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return failure.kind === 'unclear' ? mishapsIn(language).formDoubt : noForm;
  }
}

/** What to type for each person: the name where it means nobody else, else the id. */
async function peopleTyped(actorIds: readonly string[], archive: Archive): Promise<readonly string[]> {
  const known = new Map((await archive.actors(actorIds)).map(({ id, name }) => [id, name]));
  const typed: string[] = [];
  for (const id of actorIds) {
    const name = known.get(id);
    const read = name === undefined || name.includes(',') ? null : await readPerson(name, archive);
    typed.push(
      name !== undefined && read !== null && 'value' in read && read.value === id
        ? name
        : id.slice(id.indexOf(':') + 1),
    );
  }
  return typed;
}
