import { describe, expect, test } from 'vitest';
import { fill } from '../../src/answering/phrases.ts';
import { languages } from '../../src/languages/all.ts';

describe.each(languages.filter(({ direction }) => direction === 'rtl'))('answers in $name', ({ labels }) => {
  const words = 'ont signé, à Rabat, (2) “une note”.';

  test('keep a quote that runs the other way whole and by itself', () => {
    const shown = fill(labels.quoted, { words });
    expect(shown).toContain(`\u2068${words}\u2069`);
  });

  test('keep names and roles that run the other way apart', () => {
    expect(fill(labels.role, { name: 'A. Testova', role: 'minister' })).toBe(
      '\u2068A. Testova\u2069: \u2068minister\u2069',
    );
  });

  test('close every isolate that they open', () => {
    const all = JSON.stringify(labels);
    expect([...all.matchAll(/\u2068/gu)]).toHaveLength([...all.matchAll(/\u2069/gu)].length);
  });
});
