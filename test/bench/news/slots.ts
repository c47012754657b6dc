import { memoOf } from '../../../src/text/memo.ts';
import type { Chance } from './chance.ts';
import type { NewsLanguage } from './language.ts';
import { introduced, passerBy, place, somebody, spelt } from './people.ts';

/** The words for the slots of a template. */
export type Slots = Readonly<Record<string, string>>;

/** What one article or question is about; `passing` are the words that each sentence has of its own. */
export function slotsOf(by: Chance, language: NewsLanguage) {
  const host = somebody(by);
  const visitor = somebody(by, host);
  const [area = '', area2 = ''] = by.shuffled(language.areas);
  const day = new Date(Date.UTC(2023 + by.number(3), by.number(12), 1 + by.number(28)));
  const own = (name: string) => spelt(name, language);
  const passing: Slots = { someone: own(passerBy(by)), place: own(place(by)), n: String(2 + by.number(60)) };
  const slots: Slots = {
    host: introduced(host, language),
    hostName: own(host.surname),
    hostFull: own(`${host.given} ${host.surname}`),
    visitor: introduced(visitor, language),
    visitorName: own(visitor.surname),
    visitorFull: own(`${visitor.given} ${visitor.surname}`),
    // A letter too few, as people type.
    misspelt: own(host.surname.slice(0, 3) + host.surname.slice(4)),
    A: language.countries[host.country]?.name ?? '',
    B: language.countries[visitor.country]?.name ?? '',
    capital: language.countries[host.country]?.capital ?? '',
    area,
    area2,
    date: daysOf(language).format(day),
    year: String(day.getUTCFullYear()),
    ...passing,
  };
  return { slots, passing, published: day.toISOString().slice(0, 10) };
}

/** To make one takes longer than to read an article. */
const daysOf = memoOf(
  ({ locale }: NewsLanguage) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** The template with its slots filled, beginning with a capital letter. */
export function withSlots(template: string, slots: Slots): string {
  const text = template.replace(/\{(\w+)\}/gu, (slot, name: string) => slots[name] ?? slot);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
