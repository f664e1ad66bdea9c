import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { createPace } from '../../limits/pace.ts';
import { closeCodes } from './close-codes.ts';
import { type ConnectionParts, type Leaving, serveConnection } from './connection.ts';

export type SocketsOptions = ConnectionParts & {
  /** Pages of other origins may connect only from these, as for HTTP. */
  readonly corsOrigins: readonly string[];
};

export type Sockets = {
  readonly count: () => number;
  /** Tells every client to connect again, elsewhere; resolves when all have gone or were cut off. */
  readonly drain: () => Promise<void>;
};

const subprotocol = 'graphql-transport-ws';

/** Takes WebSockets at `/graphql` of the server; any other upgrade is refused. */
export function acceptSockets(server: Server, options: SocketsOptions): Sockets {
  const { limits } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.frameBytesMax,
    // Compression costs memory for each socket; pushes are small.
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(subprotocol) ? subprotocol : false),
  });
  const leavings = new WeakMap<WebSocket, Leaving>();
  const stopHeartbeat = startHeartbeat(sockets, limits.heartbeatMs);
  const pace = createPace(limits.upgradesPerTurnMax);
  const welcome = (opened: WebSocket, request: IncomingMessage): void => {
    const leaving = open(opened, request, options);
    if (leaving !== undefined) leavings.set(opened, leaving);
  };
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = options.isStopping() ? '503 Service Unavailable' : refusalOf(request, options);
    const leave = refusal === undefined ? options.counts.open() : undefined;
    if (leave === undefined) {
      refuse(socket, refusal ?? '503 Service Unavailable');
      return;
    }
    socket.once('close', leave);
    // Nobody else listens while it waits for its turn.
    socket.on('error', () => socket.destroy());
    void pace(async () => {
      if (options.isStopping()) refuse(socket, '503 Service Unavailable');
      else sockets.handleUpgrade(request, socket, head, (opened) => welcome(opened, request));
    });
  });
  return {
    count: () => sockets.clients.size,
    drain: async () => {
      stopHeartbeat();
      await Promise.all(
        [...sockets.clients].map((socket) =>
          sendAway(socket, leavings.get(socket), limits.drainMs),
        ),
      );
      sockets.close();
    },
  };
}

function open(
  socket: WebSocket,
  request: IncomingMessage,
  options: SocketsOptions,
): Leaving | undefined {
  if (socket.protocol !== subprotocol) {
    socket.close(closeCodes.subprotocolNotAcceptable, 'Subprotocol not acceptable');
    setTimeout(() => socket.terminate(), options.limits.closeGraceMs).unref();
    return undefined;
  }
  const { authorization, traceparent } = request.headers;
  const address = request.socket.remoteAddress ?? '';
  return serveConnection(socket, { address, authorization, traceparent }, options);
}

function refusalOf(
  { url = '', headers }: IncomingMessage,
  { corsOrigins }: SocketsOptions,
): string | undefined {
  const [path] = url.split('?', 1);
  if (path !== '/graphql') return '404 Not Found';
  // The token comes in a message and never by itself as a cookie would; this is a second lock on that door.
  const { origin, host } = headers;
  const isForeign =
    origin !== undefined && !isOrigin(origin, host) && !corsOrigins.includes(origin);
  return isForeign ? '403 Forbidden' : undefined;
}

function isOrigin(origin: string, host: string | undefined): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

/** A socket that has not answered one ping when the next is due is dead, whatever TCP believes. */
function startHeartbeat(sockets: WebSocketServer, everyMs: number): () => void {
  const waiting = new WeakSet<WebSocket>();
  const timer = setInterval(() => {
    for (const socket of sockets.clients) {
      if (waiting.has(socket)) socket.terminate();
      else {
        waiting.add(socket);
        socket.once('pong', () => waiting.delete(socket));
        socket.ping();
      }
    }
  }, everyMs).unref();
  return () => clearInterval(timer);
}

function sendAway(
  socket: WebSocket,
  leaving: Leaving | undefined,
  withinMs: number,
): Promise<void> {
  const close = (): void => socket.close(closeCodes.restart, 'The gateway restarts: connect again');
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), withinMs);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    if (leaving === undefined) close();
    else leaving.whenWritten(close);
  });
}
