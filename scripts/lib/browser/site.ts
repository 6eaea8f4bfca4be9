import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly body: string | Buffer;
  /** Media type; HTML in UTF-8 where absent. */
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A small web server that stands for every host there is: browsers are told to ask it for any address. */
export interface Site {
  readonly port: number;
  /** Full addresses asked so far; an https one that was refused stands as `CONNECT host:port`. */
  readonly requests: readonly string[];
  /** Serves `served` at the full address, e.g. `http://lefaso.net/demo`; the query is not compared. */
  add(address: string, served: Served | string): void;
  close(): Promise<void>;
}

/** Browsers ask in two ways: as a proxy's client (full address) or, with host-resolver-rules, as the host's own (path and Host). */
function addressOf(request: IncomingMessage): URL | null {
  const target = request.url ?? '/';
  try {
    return new URL(target.startsWith('http') ? target : `http://${request.headers.host ?? 'localhost'}${target}`);
  } catch {
    return null;
  }
}

export async function startSite(): Promise<Site> {
  const pages = new Map<string, Served>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    if (!address) return void response.writeHead(400).end();
    requests.push(address.href);
    // Browsers ask for it by themselves; a 404 would stand in the console.
    if (address.pathname === '/favicon.ico') return void response.writeHead(204).end();
    const page = pages.get(`${address.hostname}${address.pathname}`);
    if (!page) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not served here');
    response.writeHead(page.status ?? 200, { 'content-type': page.type ?? 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page.headers });
    response.end(page.body);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  // An https address that was mapped here: its host stands readable in the first packet.
  server.on('clientError', (error: Error & { rawPacket?: Buffer }, socket) => {
    const host = error.rawPacket && serverName(error.rawPacket);
    if (host) requests.push(`CONNECT ${host}:443`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    add(address, served) {
      const { hostname, pathname } = new URL(address);
      pages.set(`${hostname}${pathname}`, typeof served === 'string' ? { body: served } : served);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const HANDSHAKE = 22;
const SERVER_NAME = 0;

/** The host that a TLS greeting asks for (RFC 6066, server_name), read by its fields: the random bytes around it can look like a host too. */
export function serverName(greeting: Buffer): string | undefined {
  if (greeting[0] !== HANDSHAKE) return undefined;
  const at = (index: number, bytes: 1 | 2): number => (index + bytes <= greeting.length ? greeting.readUIntBE(index, bytes) : 0);
  // record and handshake headers, version, random; then session, ciphers and compression, each with its length
  let i = 5 + 4 + 2 + 32;
  i += 1 + at(i, 1);
  i += 2 + at(i, 2);
  i += 1 + at(i, 1);
  i += 2;
  while (i + 4 <= greeting.length) {
    const [type, length] = [at(i, 2), at(i + 2, 2)];
    if (type === SERVER_NAME) {
      const start = i + 4 + 5;
      const name = greeting.toString('latin1', start, start + at(i + 7, 2));
      return /^[\w.-]+$/.test(name) ? name : undefined;
    }
    i += 4 + length;
  }
  return undefined;
}
