import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { startRigWithMeeting } from '../support/slack-news.ts';
import { startServing } from '../support/slack-process.ts';

/** Refuses what is written as a full disk does: SQLite undoes the whole transaction by itself. */
const nothingFits = ['answers', 'threads', 'claims', 'cursors']
  .flatMap((table) => ['insert', 'update'].map((what) => [`full_${table}_${what}`, table, what] as const))
  .map(([name, table, what]) => ({
    begin: `create trigger ${name} before ${what} on ${table} begin select raise(rollback, 'nothing fits'); end`,
    end: `drop trigger ${name}`,
  }));

describe.each(['http', 'socket'] as const)('while the disk is full, over %s,', (way) => {
  test('questions are answered, the log says why nothing is kept, and /healthz that Coop is not well', async () => {
    const { workspace, archive, told, err } = await startServing(way);
    const sent = (method: string) => workspace.sent().filter((call) => call.method === method);
    const file = new Sqlite(archive);
    for (const { begin } of nothingFits) file.exec(begin);
    await workspace.command('Dana Desk', '#general', '/coop who met Testova');
    const answer = await workspace.until(() => sent('response_url')[0]);
    await workspace.say('Dana Desk', '#general', '@Coop who met Testova');
    const post = await workspace.until(() => sent('chat.postMessage')[0]);
    for (const { arguments: given } of [answer, post]) {
      expect(given.text).toMatch(/Testova.*a\.txt/su);
      expect(JSON.stringify(given.blocks)).not.toContain('"actions"');
    }
    expect(await told('/healthz')).toBe('{"status":"failed","archive":"failed","slack":"ok"}\n');
    const errors = err()
      .split('\n')
      .filter((line) => line.includes('"level":50'));
    expect(errors.length).toBeGreaterThan(2);
    for (const line of errors) expect(line).toMatch(/"code":"SQLITE_CONSTRAINT_TRIGGER"|"nothing fits"/u);

    for (const { end } of nothingFits) file.exec(end);
    file.close();
    expect(await told('/healthz')).toBe('{"status":"ok","archive":"ok","slack":"ok"}\n');
    await workspace.command('Dana Desk', '#general', '/coop who met Testova');
    const kept = await workspace.until(() => sent('response_url')[1]);
    expect(JSON.stringify(kept.arguments.blocks)).toContain('"actions"');
  });
});

test('that no new articles can be looked for is told once a minute', async () => {
  const rig = await startRigWithMeeting();
  Object.assign(rig.archive, { refresh: () => Promise.reject(new Error('The made-up disk is full.')) });
  const told = () => rig.logLines.filter((line) => line.includes('made-up disk')).length;
  for (let looks = 0; looks < 3; looks += 1) await rig.announcer.tick();
  expect(told()).toBe(1);
  rig.clock.advance(60_000);
  await rig.announcer.tick();
  expect(told()).toBe(2);
  await rig.stop();
});
