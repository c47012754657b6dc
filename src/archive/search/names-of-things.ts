import type { Words } from '../../text/patterns.ts';

/** Regions of CLDR that have no alpha-2 code: continents and their parts. */
const continents = '001 002 003 005 009 011 013 014 015 018 019 021 029 142 143 145 150 151 154 155 419'.split(' ');
const currencies = 'EUR GBP USD JPY CHF CNY INR RUB SAR AED MAD TRY'.split(' ');
const units =
  'year month week day hour minute second kilometer meter mile percent degree kilogram gram liter inch foot acre hectare'.split(
    ' ',
  );
/** One number for each plural category of the languages that have most of them. */
const counts = [1, 2, 3, 11, 100];

/** Names that are ordinary words of their own or of another language of ours. */
const ordinary = new Set(['island', 'man', 'nice', 'granada', 'reunion', 'réunion']);

const pairs = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((a) => [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((b) => a + b));
/** Beside codes that have become other codes, CLDR names groups and stand-ins; `SU`, `YU` and the like are still written of. */
const noRegion = new Set(['QO', 'XA', 'XB', 'ZZ', 'EZ', 'UK']);

type Row = readonly [words: Words, id: string];

/** What the runtime's own data (CLDR, `Intl`) calls countries, continents, languages, currencies and units in a language. */
export function namesOfThings(code: string): readonly Row[] {
  const rows: Row[] = [];
  const add = (name: string | undefined, id: string) => {
    if (name === undefined || name.length < 3 || ordinary.has(name.toLowerCase())) return;
    rows.push([name.replace(/[|*()]/g, ' '), id]);
  };
  const regions = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames([code], { type: 'region', style: 'short', fallback: 'none' });
  const tongues = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' });
  for (const pair of pairs) {
    if (!noRegion.has(pair)) {
      add(regions.of(pair), `@${pair.toLowerCase()}`);
      add(short.of(pair), `@${pair.toLowerCase()}`);
    }
    const tongue = tongues.of(pair.toLowerCase());
    // Names of languages of few letters are words of others.
    if (tongue !== undefined && tongue.length > 3) add(tongue, `@tongue-${pair.toLowerCase()}`);
  }
  for (const region of continents) add(regions.of(region), `@${region}`);
  const money = new Intl.DisplayNames([code], { type: 'currency', fallback: 'none' });
  for (const currency of currencies) add(money.of(currency), `@money-${currency.toLowerCase()}`);
  for (const unit of units) {
    const format = new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' });
    for (const count of counts) {
      const words = format.formatToParts(count).flatMap(({ type, value }) => (type === 'unit' ? value : []));
      add(words.join(' ').trim(), `@unit-${unit}`);
    }
  }
  return rows;
}
