import type { Logger } from 'pino';
import { type RawData, type WebSocket } from 'ws';
import { z } from 'zod';
import type { AppSyncApi } from './api.ts';
import type { AuthenticateHeaders, Headers } from './authenticate.ts';
import { type AuthenticatedCaller, Unauthorized } from './caller.ts';

/** AppSync's own figures: a client that hears nothing for so long reconnects; `ka` comes well before. */
const connectionTimeoutMs = 300_000;
const keepAliveMs = 60_000;
/** A connection ends after a day, whatever it does. */
const connectionLifeMs = 24 * 3_600_000;
const subscriptionsMax = 100;
/** What may wait for a slow client. Beyond it the connection ends: a push is a hint, and the client asks again. */
const waitingBytesMax = 4 * 1024 * 1024;

export type ConnectionOptions = {
  readonly socket: WebSocket;
  /** Of the handshake. */
  readonly headers: Headers;
  readonly api: AppSyncApi;
  readonly authenticate: AuthenticateHeaders;
  readonly log: Logger;
};

type Connection = ConnectionOptions & {
  readonly subscriptions: Map<string, () => void>;
  readonly timers: Set<NodeJS.Timeout>;
  accepted: boolean;
};

/** One client of the real-time endpoint, until its socket closes. */
export function serveConnection(options: ConnectionOptions): void {
  const connection: Connection = {
    ...options,
    subscriptions: new Map(),
    timers: new Set(),
    accepted: false,
  };
  const { socket, log, timers, subscriptions } = connection;
  timers.add(setTimeout(() => socket.close(1000, 'Connection expired'), connectionLifeMs).unref());
  // One after the other: a `stop` must not overtake its `start`.
  let last = Promise.resolve();
  socket.on('message', (data) => {
    last = last
      .then(() => receive(connection, data))
      .catch((err: unknown) => log.error({ err }, 'A real-time message failed'));
  });
  socket.on('error', (err) => log.debug({ err }, 'A real-time socket failed'));
  socket.on('close', () => {
    timers.forEach((timer) => clearTimeout(timer));
    subscriptions.forEach((stop) => stop());
    subscriptions.clear();
  });
}

async function receive(connection: Connection, data: RawData): Promise<void> {
  const message = messageShape.safeParse(parseJson(textOf(data)));
  if (!message.success) {
    send(connection, errorMessage('error', 'UnsupportedOperation', 'unknown not supported.'));
    return;
  }
  switch (message.data.type) {
    case 'connection_init':
      return init(connection);
    case 'start':
      return start(connection, message.data);
    case 'stop': {
      stop(connection, message.data.id);
      return;
    }
  }
}

const messageShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('connection_init') }),
  z.object({
    type: z.literal('start'),
    id: z.string().min(1).max(128),
    payload: z.object({
      data: z.string(),
      extensions: z.object({ authorization: z.record(z.string(), z.unknown()) }),
    }),
  }),
  z.object({ type: z.literal('stop'), id: z.string() }),
]);

type StartMessage = Extract<z.infer<typeof messageShape>, { type: 'start' }>;

async function init(connection: Connection): Promise<void> {
  try {
    await connection.authenticate(connection.headers);
  } catch (error) {
    if (!(error instanceof Unauthorized)) throw error;
    send(connection, errorMessage('connection_error', error.errorType, error.message, 401));
    connection.socket.close(4401, 'Unauthorized');
    return;
  }
  connection.accepted = true;
  send(connection, { type: 'connection_ack', payload: { connectionTimeoutMs } });
  send(connection, { type: 'ka' });
  const keepAlive = setInterval(() => send(connection, { type: 'ka' }), keepAliveMs).unref();
  connection.timers.add(keepAlive);
}

async function start(connection: Connection, { id, payload }: StartMessage): Promise<void> {
  const { subscriptions, api } = connection;
  const refuse = (errorType: string, message: string, errorCode: number): void =>
    send(connection, { ...errorMessage('error', errorType, message, errorCode), id });
  if (!connection.accepted) {
    refuse('UnauthorizedException', 'Send connection_init first.', 401);
    return;
  }
  if (subscriptions.has(id)) {
    refuse('DuplicatedOperationError', 'The id is in use.', 400);
    return;
  }
  if (subscriptions.size >= subscriptionsMax) {
    refuse('MaxSubscriptionsReachedError', 'Max number of subscriptions reached.', 400);
    return;
  }
  const operation = operationShape.safeParse(parseJson(payload.data));
  if (!operation.success) {
    refuse('BadRequestException', 'Expected a query.', 400);
    return;
  }
  const headers = lowerCased(payload.extensions.authorization);
  const caller = await callerOf(connection, headers);
  if (caller === undefined) {
    refuse('UnauthorizedException', 'You are not authorized to make this call.', 401);
    return;
  }
  const started = await api.subscribe(
    operation.data,
    { caller, headers },
    {
      deliver: (answer) => send(connection, { type: 'data', id, payload: answer }),
      onEnd: () => {
        subscriptions.delete(id);
        send(connection, { type: 'complete', id });
      },
    },
  );
  if ('errors' in started) {
    send(connection, { type: 'error', id, payload: { errors: started.errors } });
    return;
  }
  subscriptions.set(id, started.stop);
  send(connection, { type: 'start_ack', id });
}

function stop(connection: Connection, id: string): void {
  connection.subscriptions.get(id)?.();
  connection.subscriptions.delete(id);
  send(connection, { type: 'complete', id });
}

const operationShape = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

async function callerOf(
  { authenticate }: Connection,
  headers: Headers,
): Promise<AuthenticatedCaller | undefined> {
  try {
    return await authenticate(headers);
  } catch (error) {
    if (error instanceof Unauthorized) return undefined;
    throw error;
  }
}

function send({ socket, log }: Connection, message: object): void {
  if (socket.readyState !== socket.OPEN) return;
  if (socket.bufferedAmount > waitingBytesMax) {
    log.warn({ waitingBytes: socket.bufferedAmount }, 'A real-time client is too slow');
    socket.terminate();
    return;
  }
  socket.send(JSON.stringify(message));
}

function errorMessage(type: string, errorType: string, message: string, errorCode?: number) {
  const error = { errorType, message, ...(errorCode === undefined ? {} : { errorCode }) };
  return { type, payload: { errors: [error] } };
}

function lowerCased(headers: Readonly<Record<string, unknown>>): Headers {
  const texts = Object.entries(headers).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(texts.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.from(data as Buffer).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
