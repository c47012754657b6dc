/** Numbers from 0 to 1 that follow from the seed alone. */
export type Chance = () => number;

export type PickOne = <T>(all: readonly T[]) => T;

/** By mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Picks one of a list, which must not be empty. */
export function pickBy(chance: Chance): PickOne {
  return (all) => {
    const found = all[Math.floor(chance() * all.length)];
    if (found === undefined) throw new Error('Nothing to pick from.');
    return found;
  };
}

/** An address at which nobody answers. */
export const nowhere = 'http://127.0.0.1:9/response';

/** What people never type. */
export const oddTexts: readonly string[] = [
  ...[
    '',
    '\u0000\u0007\u001b[2J',
    '\u202Eabc \u2067بلا بلا\u2069',
    '\ud83d',
    'e\u0301'.repeat(300),
    '🙂'.repeat(2_000),
  ],
  ...['<!channel> <@U1> <https://evil.example|x>', '&amp;lt;', '"'.repeat(500), '؟'.repeat(900), 'a '.repeat(20_000)],
  ...['person:"', 'lang:xx area:', '../../etc/passwd', "'; drop table articles; --", '{{7*7}} %00'],
];

const oddValues: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1e308, 1.5, '', ' ', '0', 'null', [], {}, [null], [[]], { id: null }, { id: {} }],
  ...[[1, 'a', null, {}], { length: -1 }, { toString: 'x', constructor: 'x' }, 'x'.repeat(60_000), '\u0000'],
  ...['\ud83d\ud83d', '__proto__', 'D0', 'C'.repeat(300), 'U0APPUSER1', '1767225600.000100', '-1.-1', nowhere],
  'javascript:alert(1)',
];

/** Takes out, replaces, doubles or wraps one value somewhere in the payload. */
export function spoil(payload: unknown, chance: Chance, pick: PickOne): void {
  const places: { readonly within: object; readonly key: string }[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      places.push({ within: value, key });
      walk(inner);
    }
  };
  walk(payload);
  if (places.length === 0) return;
  const { within, key } = pick(places);
  const how = chance();
  if (how < 0.35) Reflect.deleteProperty(within, key);
  else if (how < 0.8) Reflect.set(within, key, structuredClone(pick(oddValues)));
  else if (how < 0.9) Reflect.set(within, key, [Reflect.get(within, key)]);
  else if (how < 0.95) Reflect.set(within, `${key}_`, Reflect.get(within, key));
  else {
    let deep: unknown = 'x';
    for (let n = 0; n < 2_000; n += 1) deep = n % 2 === 0 ? [deep] : { a: deep };
    Reflect.set(within, key, deep);
  }
}
