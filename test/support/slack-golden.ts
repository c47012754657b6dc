import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { ApiCall } from '../../src/workspace/workspace.ts';
import { today } from './slack-ask.ts';

const folder = new URL('../golden/', import.meta.url);

/** What was sent as it is kept in a golden file: without what differs from run to run. */
export function asSent(call: ApiCall | undefined): Readonly<Record<string, unknown>> {
  if (call === undefined) throw new Error('Nothing was sent.');
  const { ts, thread_ts, ...rest } = call.arguments;
  return {
    method: call.method,
    ...JSON.parse(
      JSON.stringify(rest)
        .replace(/"answer:[^"]*"/u, '"(a message)"')
        .replaceAll(today(), '2026-10-03'),
    ),
    ...(ts === undefined ? {} : { ts: '(a message)' }),
    ...(thread_ts === undefined ? {} : { thread_ts: '(a thread)' }),
  };
}

/** Compares with `test/golden/<name>.json` exactly; COOP_GOLDEN=write writes it anew, to be reviewed as a change of how Coop looks. */
export function expectGolden(name: string, value: unknown): void {
  const file = new URL(`${name}.json`, folder);
  const found = `${JSON.stringify(value, null, 2)}\n`;
  if (process.env.COOP_GOLDEN === 'write') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, found);
  }
  if (!existsSync(file)) throw new Error(`There is no golden file ${name}.json; COOP_GOLDEN=write makes it.`);
  expect(found).toBe(readFileSync(file, 'utf8'));
}
