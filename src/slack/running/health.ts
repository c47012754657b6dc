import { createServer } from 'node:http';
import { CoopError } from '../../text/error.ts';

/** What `/healthz` and `/metrics` tell. */
export interface HealthOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Each part by name: whether it works now. One that throws does not. */
  readonly parts: Readonly<Record<string, () => boolean | Promise<boolean>>>;
  /** In Prometheus' text format. */
  readonly metrics: () => Promise<string>;
}

/** A server for those who run Coop: it tells nothing of what was asked or answered, and takes nothing. */
export interface Health {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Opens it; throws CoopError `bad-config` when the port is taken. `/healthz` answers 200, or 503 when a part does not work. */
export async function startHealth({ port, host, parts, metrics }: HealthOptions): Promise<Health> {
  const server = createServer(async (request, response) => {
    const answer = (status: number, type: string, body: string) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(request.method === 'HEAD' ? '' : body);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'text/plain', 'GET only\n');
    const [path] = (request.url ?? '').split('?');
    try {
      if (path === '/metrics') return answer(200, 'text/plain; version=0.0.4; charset=utf-8', await metrics());
      if (path !== '/healthz') return answer(404, 'text/plain', 'There are /healthz and /metrics.\n');
      const states: Record<string, 'ok' | 'failed'> = {};
      for (const [name, works] of Object.entries(parts)) {
        const isUp = await Promise.resolve()
          .then(works)
          .catch(() => false);
        states[name] = isUp ? 'ok' : 'failed';
      }
      const isWell = Object.values(states).every((state) => state === 'ok');
      answer(
        isWell ? 200 : 503,
        'application/json',
        `${JSON.stringify({ status: isWell ? 'ok' : 'failed', ...states })}\n`,
      );
    } catch {
      answer(500, 'text/plain', 'The numbers could not be read.\n');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      const message = `COOP_HEALTH: Coop could not listen on ${host}:${port}. Set it to another port, or unset it.`;
      reject(new CoopError('bad-config', message, { cause }));
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
