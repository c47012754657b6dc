import type { Actor, Archive } from '../../archive/archive.ts';
import type { OfficeId } from '../../languages/asking.ts';
import { isOffice } from './offices.ts';
import type { AskedActor } from './people.ts';
import type { AskedOffice } from './question.ts';
import type { Found, Token } from './tokens.ts';

/** Whoever holds one of these is called by the given name. */
const reigning: readonly OfficeId[] = ['king', 'crown-prince', 'pope'];

const perGivenName = 32;

/**
 * The names with only those of their bearers who hold the office that stands right before one. Behind a ruler's office, also
 * behind a word that is `open`, all who hold it and have the name at all: `King Salman` is no `Mohammed bin Salman`.
 */
export async function asTitled(
  archive: Pick<Archive, 'findActors'>,
  names: readonly Found<AskedActor>[],
  offices: readonly Found<AskedOffice>[],
  tokens: readonly Token[],
  open: (index: number) => boolean,
): Promise<readonly Found<AskedActor>[]> {
  const out: Found<AskedActor>[] = [];
  for (const name of names) {
    const office = offices.find(({ to }) => to === name.from)?.value;
    const { words, actors } = name.value;
    const held = office ? [...actors.filter(holding(office)), ...(await reigningAs(archive, words, office))] : [];
    const each = held.filter(({ id }, at) => held.findIndex((other) => other.id === id) === at);
    out.push(each.length === 0 ? name : { ...name, value: { ...name.value, actors: each } });
  }
  for (const { to: from, value: office } of offices) {
    const words = tokens[from]?.printed;
    if (words === undefined || !open(from) || names.some((name) => name.from <= from && from < name.to)) continue;
    const actors = await reigningAs(archive, words, office);
    if (actors.length > 0) out.push({ from, to: from + 1, value: { words, actors, how: 'surname' } });
  }
  return out;
}

/** Everybody with the name who holds the office, where that is a ruler's. */
async function reigningAs(
  archive: Pick<Archive, 'findActors'>,
  words: string,
  office: AskedOffice,
): Promise<readonly Actor[]> {
  if (!office.offices.some((id) => reigning.includes(id))) return [];
  const hits = await archive.findActors(words, perGivenName);
  return hits.map(({ actor }) => actor).filter(holding(office));
}

const holding =
  (office: AskedOffice) =>
  ({ roles, country, kind }: Actor): boolean =>
    kind === 'person' && roles.some(({ role }) => isOffice(role, country, office));
