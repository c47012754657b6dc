import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { commands } from '../src/cli/all.ts';
import { statuses } from '../src/text/ladder.ts';
import { envExample, tables, withTables } from './docs/tables.ts';

const root = path.dirname(import.meta.dirname);
const file = (name: string) => path.join(root, name);
const read = (name: string) => readFileSync(file(name), 'utf8');

// `UPDATE_DOCS=1 npx vitest run test/docs.test.ts` writes the tables anew.
if (process.env.UPDATE_DOCS === '1') {
  writeFileSync(file('README.md'), withTables(read('README.md')));
  writeFileSync(file('.env.example'), envExample());
}

describe('the README', () => {
  test('has every table, as the registries and the settings have it', () => {
    const readme = read('README.md');
    for (const [name, rows] of Object.entries(tables))
      expect(readme, name).toContain(`<!-- table: ${name} -->\n${rows}\n<!-- end -->`);
    expect(withTables(readme)).toBe(readme);
  });

  test('names every option of every command, every status and every script', () => {
    const readme = read('README.md');
    for (const { name, options } of commands) {
      for (const option of Object.keys(options)) expect(readme, `${name} --${option}`).toContain(`--${option}`);
    }
    for (const status of statuses) expect(readme).toContain(`*${status}*`);
  });

  test('says what it is within its first lines, with the two commands', () => {
    const first = read('README.md').split('\n').slice(0, 25).join('\n');
    expect(first).toMatch(/npm install\nnpm start/);
    expect(first).toContain('docs/answer.png');
  });
});

test('.env.example has every setting', () => {
  expect(read('.env.example')).toBe(envExample());
});

describe.each(['README.md', 'AGENTS.md', 'CHANGELOG.md'])('%s', (name) => {
  test('names only scripts that exist', () => {
    const named = [...read(name).matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)].map(
      ([, run, own]) => run ?? own ?? '',
    );
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  test('links only to files that exist', () => {
    const links = [...read(name).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(file(link)))).toEqual([]);
  });
});

describe('AGENTS.md', () => {
  test('is at most 80 lines', () => {
    expect(read('AGENTS.md').trimEnd().split('\n').length).toBeLessThanOrEqual(80);
  });

  test('names every folder of src, and only folders and files that exist', () => {
    const agents = read('AGENTS.md');
    const folders = readdirSync(file('src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) expect(agents).toContain(`${name}/`);
    const named = [...agents.matchAll(/`((?:src|test|data)\/[\w./-]+)`/g)].map(([, one = '']) => one);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((one) => !/xx/.test(one) && !existsSync(file(one)))).toEqual([]);
  });
});
