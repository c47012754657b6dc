import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { type Health, startHealth } from '../../src/slack/running/health.ts';
import { createMeter } from '../../src/slack/running/meter.ts';

let health: Health | null = null;
afterEach(async () => {
  await health?.stop();
  health = null;
});

async function ask(path: string, init?: RequestInit) {
  const response = await fetch(`http://127.0.0.1:${health?.port}${path}`, init);
  return { status: response.status, body: await response.text(), type: response.headers.get('content-type') };
}

const working = { host: '127.0.0.1', port: 0, metrics: async () => 'x 1\n' };

test('/healthz says ok while every part works, and which one does not', async () => {
  let slack = true;
  const parts = { archive: async () => true, slack: () => slack };
  health = await startHealth({ ...working, parts });
  expect(await ask('/healthz')).toMatchObject({ status: 200, body: '{"status":"ok","archive":"ok","slack":"ok"}\n' });
  slack = false;
  expect(await ask('/healthz')).toMatchObject({ status: 503, body: expect.stringContaining('"slack":"failed"') });
});

test('a part that throws does not work, and numbers that cannot be read are no crash', async () => {
  const broken = () => Promise.reject(new Error('closed'));
  health = await startHealth({ ...working, parts: { archive: broken }, metrics: broken });
  expect(await ask('/healthz')).toMatchObject({ status: 503, body: expect.not.stringContaining('closed') });
  expect((await ask('/metrics')).status).toBe(500);
});

test('nothing else is answered, and nothing is taken', async () => {
  health = await startHealth({ ...working, parts: {} });
  expect((await ask('/')).status).toBe(404);
  expect((await ask('/healthz', { method: 'POST', body: 'x' })).status).toBe(405);
  expect(await ask('/healthz?probe=1', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  expect(await ask('/metrics')).toMatchObject({ status: 200, type: 'text/plain; version=0.0.4; charset=utf-8' });
});

test('a port that is taken is a wrong setting', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(startHealth({ ...working, port, parts: {} })).rejects.toMatchObject({
    code: 'bad-config',
    message: expect.stringContaining('COOP_HEALTH'),
  });
  taken.close();
});

test('numbers are told in the format that Prometheus reads: every series with help and type, labels escaped', () => {
  const meter = createMeter();
  meter.count('coop_requests_total', { what: 'press "x"\n\\', outcome: 'done' });
  meter.count('coop_requests_total', { what: 'press "x"\n\\', outcome: 'done' });
  meter.time('coop_request_seconds', 0.03);
  meter.time('coop_request_seconds', 60);
  const text = meter.text([{ name: 'coop_articles', help: 'Articles.', value: 3 }]);
  expect(text).toContain('coop_requests_total{what="press \\"x\\"\\n\\\\",outcome="done"} 2\n');
  expect(text).toContain('coop_request_seconds_bucket{le="0.025"} 0\n');
  expect(text).toContain('coop_request_seconds_bucket{le="10"} 1\n');
  expect(text).toContain('coop_request_seconds_bucket{le="+Inf"} 2\n');
  expect(text).toContain('coop_request_seconds_count 2\n');
  expect(text).toContain('# TYPE coop_articles gauge\ncoop_articles 3\n');
  const line =
    /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="(?:[^"\\\n]|\\.)*"(?:,[a-z]+="(?:[^"\\\n]|\\.)*")*\})? [0-9.e+-]+)$/u;
  expect(
    text
      .trimEnd()
      .split('\n')
      .filter((each) => !line.test(each)),
  ).toEqual([]);
});
