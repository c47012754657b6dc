import type { Server } from 'node:http';
import { CoopError } from '../../text/error.ts';

/** How many ports after the wanted one are tried. */
const NEIGHBOURS = 20;

/** Listens on 127.0.0.1 and answers the port: the wanted one, or the next free one when it is not required. */
export async function listen(server: Server, wanted: number, required: boolean): Promise<number> {
  for (let port = wanted; port <= wanted + NEIGHBOURS; port += 1) {
    const taken = await tryPort(server, port);
    if (taken === null) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
    if (required) {
      throw new CoopError(
        'bad-config',
        `Port ${port} cannot be used (${taken}). Stop what uses it, or set PORT to another one.`,
      );
    }
  }
  throw new CoopError('bad-config', `Ports ${wanted} to ${wanted + NEIGHBOURS} are all taken. Set PORT to a free one.`);
}

function tryPort(server: Server, port: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(error.code);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', onError);
      resolve(null);
    });
  });
}
