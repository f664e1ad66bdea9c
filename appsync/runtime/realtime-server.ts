import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { plainHeaders } from './http-server.ts';
import { type ConnectionOptions, serveConnection } from './realtime-connection.ts';

/** The path of the real-time endpoint on a custom domain, which is what a local one is. */
export const realtimePath = '/graphql/realtime';
const subprotocol = 'graphql-ws';
/** A `start` message is a query with its variables. */
const messageBytesMax = 256 * 1024;
/** Of one local endpoint: a large store has a tenth of it. */
const connectionsMax = 5_000;

export type RealtimeServer = { readonly close: () => Promise<void> };

/** AppSync's real-time protocol beside the HTTP endpoint; other upgrades are refused. */
export function attachRealtimeServer(
  server: Server,
  options: Omit<ConnectionOptions, 'socket' | 'headers'>,
): RealtimeServer {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: messageBytesMax,
    handleProtocols: (offered) => (offered.has(subprotocol) ? subprotocol : false),
  });
  server.on('upgrade', (request, stream, head) => {
    const refused = refusalOf(request, sockets.clients.size);
    if (refused !== undefined) {
      refuse(stream, refused);
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      serveConnection({ ...options, socket, headers: handshakeHeaders(request) });
    });
  });
  return {
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

function refusalOf(request: IncomingMessage, connectionCount: number): string | undefined {
  if (urlOf(request).pathname !== realtimePath) return '404 Not Found';
  if (!protocolsOf(request).includes(subprotocol)) return '400 Bad Request';
  return connectionCount >= connectionsMax ? '429 Too Many Requests' : undefined;
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/**
 * The authorisation of the handshake, in whichever of the three ways it came: `?header=` in base64, a second subprotocol
 * `header-` in base64url, or as headers of HTTP.
 */
function handshakeHeaders(request: IncomingMessage): Record<string, string> {
  const inQuery = urlOf(request).searchParams.get('header');
  const inProtocol = protocolsOf(request).find((each) => each.startsWith('header-'));
  if (inQuery !== null) return decoded(inQuery, 'base64');
  if (inProtocol !== undefined) return decoded(inProtocol.slice('header-'.length), 'base64url');
  return plainHeaders(request.headers);
}

function decoded(text: string, encoding: 'base64' | 'base64url'): Record<string, string> {
  try {
    const headers: unknown = JSON.parse(Buffer.from(text, encoding).toString('utf8'));
    return typeof headers === 'object' && headers !== null
      ? plainHeaders(headers as Record<string, string>)
      : {};
  } catch {
    return {};
  }
}

function protocolsOf({ headers }: IncomingMessage): readonly string[] {
  return (headers['sec-websocket-protocol'] ?? '').split(',').map((each) => each.trim());
}

function urlOf({ url = '/' }: IncomingMessage): URL {
  return new URL(url, 'http://localhost');
}
