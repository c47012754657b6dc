import type { Names } from '../../alerts/names.ts';
import { listFormat, regionNames } from '../../answering/intl.ts';
import { apart } from '../../answering/phrases.ts';
import type { Muted, Weekday } from '../../archive/desk/watch.ts';
import { languageOf } from '../../languages/all.ts';
import { isAreaId } from '../../languages/area-ids.ts';
import { en } from '../../languages/en.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { marksIn } from '../labels/marks.ts';
import { watchingIn } from '../labels/watching.ts';
import type { Wish } from '../watching/wish.ts';
import { quoted } from './quoted.ts';

/** What is asked for and how it is delivered, in one line. */
export function inWords(wish: Wish, names: Names, language: LanguageCode): string {
  return `${filterInWords(wish.filter, names, language)} — ${deliveryInWords(wish, language)}`;
}

/** What is asked for, in one line. */
export function filterInWords(filter: Wish['filter'], names: Names, language: LanguageCode): string {
  const words = watchingIn(language);
  const own = languageOf(language) ?? en;
  const list = (items: readonly string[]) => listFormat(language).format(items.map((item) => apart(item, own.labels)));
  const country = (code: string) => regionNames(language).of(code) ?? code;
  const languageNames = new Intl.DisplayNames([language], { type: 'language' });
  const part = (items: readonly string[], say: (all: string) => string = (all) => all) =>
    items.length === 0 ? [] : [say(list(items))];
  const area = (id: string) => (isAreaId(id) ? (own.areas[id].label.split('|')[0]?.trim() ?? id) : id);
  const { without } = filter;
  const parts = [
    ...part(filter.kinds.map((kind) => own.labels.kinds[kind])),
    ...part(filter.actorIds.map((id) => names.get(id) ?? id)),
    ...part([...filter.countries.map(country), ...filter.pairs.map((pair) => pair.map(country).join('–'))]),
    ...part(filter.areas.map(area)),
    ...part(
      filter.languages.map((code) => languageNames.of(code) ?? code),
      words.inLanguages,
    ),
    ...part(filter.outlets, words.fromOutlets),
    ...part(
      filter.words.map((phrase) => quoted(phrase, language)),
      words.withWords,
    ),
  ];
  const leftOut = part(
    [
      ...without.kinds.map((kind) => own.labels.kinds[kind]),
      ...without.actorIds.map((id) => names.get(id) ?? id),
      ...without.countries.map(country),
      ...without.areas.map(area),
      ...without.outlets,
      ...without.words.map((phrase) => quoted(phrase, language)),
    ],
    words.without,
  );
  return [...(parts.length === 0 ? [words.everything] : parts), ...leftOut].join(' · ');
}

function deliveryInWords({ delivery, days, at, zone, quiet, cap }: Wish, language: LanguageCode): string {
  const words = watchingIn(language);
  if (delivery === 'digest') return words.digest(daysInWords(days, language), at, zone);
  const limits = [
    ...(quiet === null ? [] : [`${words.quiet(quiet.from, quiet.to)} (${zone})`]),
    ...(cap === null ? [] : [words.cap(cap)]),
  ];
  return [words.live, ...limits].join(marksIn(language).comma);
}

/** Days as `Mon–Fri` when they follow each other, else one by one; none mean every day. */
export function daysInWords(days: readonly Weekday[], language: LanguageCode): string {
  if (days.length === 0 || days.length === 7) return watchingIn(language).everyDay;
  const short = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  const name = (day: Weekday | undefined) => (day === undefined ? '' : short.format(new Date(Date.UTC(2024, 0, day))));
  const sorted = days.toSorted();
  const [first] = sorted;
  const inRow = sorted.every((day, index) => day === (first ?? 1) + index);
  if (inRow && sorted.length > 2) return `${name(first)}–${name(sorted.at(-1))}`;
  return listFormat(language).format(sorted.map(name));
}

/** What to type for what a wish leaves out; `people` holds what to type for each person. */
export function mutedAsTyped(
  { actorIds, countries, areas, kinds, outlets, words }: Muted,
  people: readonly string[] = actorIds.map((id) => id.slice(id.indexOf(':') + 1)),
): readonly string[] {
  return [
    ...kinds.map((kind) => `kind:${kind}`),
    ...people.map((person) => (/\s/u.test(person) ? `person:"${person}"` : `person:${person}`)),
    ...countries.map((code) => `country:${code.toLowerCase()}`),
    ...areas.map((area) => `area:${area}`),
    ...outlets.map((outlet) => `outlet:"${outlet}"`),
    ...words.map((phrase) => `"${phrase}"`),
  ];
}

/** What to type after `/coop watch` for the same wish. */
export function asTyped({ filter, delivery, days, at, zone, quiet, cap }: Wish): string {
  const short = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const limits = [
    ...(quiet === null ? [] : [`quiet ${quiet.from}-${quiet.to}`]),
    ...(cap === null ? [] : [`cap ${cap}`]),
  ];
  const when =
    delivery === 'live'
      ? ['live', ...limits, ...(quiet === null ? [] : [zone])]
      : ['digest', days.length === 0 ? 'daily' : days.map((day) => short[day - 1]).join(','), at, zone];
  return [
    ...filter.kinds.map((kind) => `kind:${kind}`),
    ...filter.actorIds.map((id) => `person:${id.slice(id.indexOf(':') + 1)}`),
    ...filter.countries.map((code) => `country:${code.toLowerCase()}`),
    ...filter.pairs.map((pair) => `pair:${pair.join('-').toLowerCase()}`),
    ...filter.areas.map((area) => `area:${area}`),
    ...filter.languages.map((code) => `lang:${code}`),
    ...filter.outlets.map((outlet) => `outlet:"${outlet}"`),
    ...filter.words.map((phrase) => `"${phrase}"`),
    ...mutedAsTyped(filter.without).map((one) => `-${one}`),
    ...when,
  ].join(' ');
}
