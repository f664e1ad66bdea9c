import type { RawData, WebSocket } from 'ws';
import type { TokenVerifier } from '../../authenticate.ts';
import { createClientQueue } from '../client-queue.ts';
import type { ConnectionCounts } from '../connection-counts.ts';
import { subscriptionError, type SubscriptionErrorCode } from '../errors.ts';
import type { SubscriptionLimits } from '../limits.ts';
import type { Operation, OperationParts } from '../start-operation.ts';
import type { Client } from '../types.ts';
import { closeCodes } from './close-codes.ts';
import { errorMessage, parseMessage } from './messages.ts';
import { createMessageRate, type MessageRate } from './message-rate.ts';
import { takeMessage } from './take-message.ts';

export type ConnectionParts = OperationParts & {
  readonly verifyToken: TokenVerifier;
  readonly counts: ConnectionCounts;
  readonly limits: SubscriptionLimits;
  /** From the beginning of a stop. */
  readonly isStopping: () => boolean;
};

/** What an upgrade request says about its client. */
export type ConnectionOrigin = {
  readonly address: string;
  readonly authorization: string | undefined;
  /** Of the handshake: each operation on the socket continues it. */
  readonly traceparent: string | readonly string[] | undefined;
};

/** One socket's conversation. */
export type Connection = {
  readonly parts: ConnectionParts;
  readonly origin: ConnectionOrigin;
  readonly operations: Map<string, Operation>;
  /** To be called when the socket has closed. */
  readonly cleanups: (() => void)[];
  /** Who it is, once the connection is acknowledged. */
  state: 'new' | 'initialising' | 'closed' | Client;
  readonly push: (text: string) => void;
  readonly whenWritten: (onWritten: () => void) => void;
  readonly close: (code: number, reason: string) => void;
  /** Each subscription is told, past the queue, and then the socket ends. */
  readonly drop: (why: SubscriptionErrorCode, code: number) => void;
};

/** How a connection ends when the gateway does. */
export type Leaving = {
  /** Calls when all that it was told has left this process. */
  readonly whenWritten: (onWritten: () => void) => void;
};

/** Speaks `graphql-transport-ws` on one socket, from the handshake to its end; answers how to end it in order. */
export function serveConnection(
  socket: WebSocket,
  origin: ConnectionOrigin,
  parts: ConnectionParts,
): Leaving {
  const connection = openConnection(socket, origin, parts);
  const rate = createMessageRate(parts.limits.messagesPerSecondMax);
  const initTimer = setTimeout(() => {
    if (connection.state !== 'new' && connection.state !== 'initialising') return;
    connection.close(closeCodes.initTimeout, 'Connection initialisation timeout');
  }, parts.limits.initTimeoutMs);
  connection.cleanups.push(() => clearTimeout(initTimer));
  socket.on('ping', () => void countMessage(connection, rate));
  socket.on('message', (data, isBinary) => {
    if (!countMessage(connection, rate)) return;
    const message = isBinary ? undefined : parseMessage(textOf(data));
    if (message === undefined) connection.close(closeCodes.badRequest, 'Invalid message received');
    else takeMessage(connection, message);
  });
  // A frame that is too large or broken: ws closes the socket itself, with 1009 or 1002.
  socket.on('error', (err) => parts.log.debug({ err }, 'A socket broke'));
  socket.once('close', () => {
    connection.state = 'closed';
    connection.cleanups.forEach((cleanup) => cleanup());
    connection.operations.forEach((operation) => operation.stop());
    connection.operations.clear();
  });
  return { whenWritten: connection.whenWritten };
}

function openConnection(
  socket: WebSocket,
  origin: ConnectionOrigin,
  parts: ConnectionParts,
): Connection {
  const { limits } = parts;
  const operations = new Map<string, Operation>();
  const close = (code: number, reason: string): void => {
    connection.state = 'closed';
    socket.close(code, shortReason(reason));
    setTimeout(() => socket.terminate(), limits.closeGraceMs).unref();
  };
  const drop = (why: SubscriptionErrorCode, code: number): void => {
    queue.close();
    for (const [id, operation] of operations) {
      operation.stop(why);
      socket.send(errorMessage(id, [subscriptionError(why)]));
    }
    operations.clear();
    close(code, subscriptionError(why).message);
  };
  const queue = createClientQueue({
    write: (text, done) => socket.send(text, done),
    lengthMax: limits.queueLengthMax,
    charactersMax: limits.queueCharactersMax,
    onWaiting: parts.counts.onWaiting,
    onOverflow: () => drop('SUBSCRIPTION_TOO_SLOW', closeCodes.tooSlow),
  });
  const connection: Connection = {
    ...{ parts, origin, operations, push: queue.push, whenWritten: queue.whenEmpty, close, drop },
    cleanups: [queue.close],
    state: 'new',
  };
  return connection;
}

/** RFC 6455 leaves a close frame 123 bytes for its reason, and ws throws at more. */
const reasonBytesMax = 123;

function shortReason(reason: string): string {
  let short = reason;
  while (Buffer.byteLength(short) > reasonBytesMax) short = short.slice(0, -1);
  return short;
}

/** Every message costs something, even one that means nothing. */
function countMessage({ state, close }: Connection, rate: MessageRate): boolean {
  if (state === 'closed') return false;
  if (rate.take()) return true;
  close(closeCodes.tooManyMessages, 'Too many messages a second');
  return false;
}

/** ws hands over text frames as one buffer. */
function textOf(data: RawData): string {
  return Buffer.isBuffer(data) ? data.toString() : '';
}
