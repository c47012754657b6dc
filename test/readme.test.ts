import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.dirname(import.meta.dirname);
const rows = readFileSync(path.join(root, 'test/README.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/u.test(line))
  .map((line) => line.split('|').slice(1, -1));

test('test/README.md has all twenty behaviours', () => {
  expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test.each(rows.map((row): [string, readonly string[]] => [row[1]?.trim() ?? '', row.slice(2)]))(
  'what proves “%s” exists, under the names given',
  (_, cells) => {
    const proofs = cells.flatMap((cell) => [...cell.matchAll(/`(test\/[^`]+)`(?:: ([^;|]+))?/gu)]);
    expect(proofs.length).toBeGreaterThan(0);
    for (const [, file = '', name] of proofs) {
      expect(existsSync(path.join(root, file)), file).toBe(true);
      if (name !== undefined) expect(readFileSync(path.join(root, file), 'utf8'), file).toContain(name.trim());
    }
  },
);
