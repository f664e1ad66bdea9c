import type { WebSocket } from 'ws';
import { newId } from '#kernel/ids.ts';
import { TokenRefused, type TokenVerifier } from '../../authenticate.ts';
import { clientOf } from '../client.ts';
import { createClientQueue } from '../client-queue.ts';
import type { ConnectionCounts } from '../connection-counts.ts';
import { subscriptionError, type SubscriptionErrorCode } from '../errors.ts';
import { atExpiry } from '../expiry.ts';
import type { SubscriptionLimits } from '../limits.ts';
import { type Operation, type OperationParts, startOperation } from '../start-operation.ts';
import type { Client } from '../types.ts';
import { closeCodes } from './close-codes.ts';
import {
  ackMessage,
  type ClientMessage,
  completeMessage,
  errorMessage,
  nextMessage,
  parseMessage,
  pongMessage,
  type SubscribeMessage,
} from './messages.ts';
import { createMessageRate } from './message-rate.ts';

export type ConnectionParts = OperationParts & {
  readonly verifyToken: TokenVerifier;
  readonly counts: ConnectionCounts;
  readonly limits: SubscriptionLimits;
};

/** What an upgrade request says about its client. */
export type ConnectionOrigin = {
  readonly address: string;
  readonly authorization: string | undefined;
};

/** Speaks `graphql-transport-ws` on one socket, from the handshake to its end. */
export function serveConnection(
  socket: WebSocket,
  origin: ConnectionOrigin,
  parts: ConnectionParts,
): void {
  const { limits, verifyToken, counts } = parts;
  const operations = new Map<string, Operation>();
  const rate = createMessageRate(limits.messagesPerSecondMax);
  const cleanups: (() => void)[] = [];
  let state: 'new' | 'initialising' | 'closed' | Client = 'new';

  const close = (code: number, reason: string): void => {
    state = 'closed';
    socket.close(code, reason);
    setTimeout(() => socket.terminate(), limits.closeGraceMs).unref();
  };
  /** Each subscription is told, past the queue, and then the socket ends. */
  const closeAll = (why: SubscriptionErrorCode, code: number): void => {
    queue.close();
    for (const [id, operation] of operations) {
      operation.stop();
      socket.send(errorMessage(id, [subscriptionError(why)]));
    }
    operations.clear();
    close(code, subscriptionError(why).message);
  };
  const queue = createClientQueue({
    write: (text, done) => socket.send(text, done),
    lengthMax: limits.queueLengthMax,
    charactersMax: limits.queueCharactersMax,
    onOverflow: () => closeAll('SUBSCRIPTION_TOO_SLOW', closeCodes.tooSlow),
  });

  const initialise = async (payload: Readonly<Record<string, unknown>>): Promise<void> => {
    state = 'initialising';
    const given = payload['authorization'] ?? payload['Authorization'] ?? origin.authorization;
    try {
      const client = await clientOf(typeof given === 'string' ? given : undefined, verifyToken);
      admit(client);
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      close(closeCodes.forbidden, error.message);
    }
  };
  const admit = (client: Client): void => {
    // It may have closed while its token was verified.
    if (state !== 'initialising') return;
    const leave = counts.openFor(client.identity, origin.address);
    if (leave === undefined) {
      return close(closeCodes.tooManyConnections, 'This caller has as many connections as it may.');
    }
    state = client;
    cleanups.push(leave);
    queue.push(ackMessage);
    cleanups.push(atExpiry(client, () => closeAll('TOKEN_EXPIRED', closeCodes.forbidden)));
  };
  const subscribe = (client: Client, { id, payload }: SubscribeMessage): void => {
    if (operations.has(id)) {
      return close(closeCodes.subscriberAlreadyExists, `Subscriber for ${id} already exists`);
    }
    if (operations.size >= limits.subscriptionsPerSocketMax) {
      const errors = [subscriptionError('SUBSCRIPTION_LIMIT_EXCEEDED')];
      return queue.push(errorMessage(id, errors));
    }
    const operation = startOperation(parts, toRequest(payload), {
      client,
      correlationId: newId(),
      next: (payloadJson) => queue.push(nextMessage(id, payloadJson)),
      end: (errors) => {
        operations.delete(id);
        queue.push(errors === undefined ? completeMessage(id) : errorMessage(id, errors));
      },
    });
    operations.set(id, operation);
  };
  const complete = (id: string): void => {
    operations.get(id)?.stop();
    operations.delete(id);
  };
  const take = (message: ClientMessage): void => {
    switch (message.type) {
      case 'connection_init':
        if (state !== 'new') {
          return close(closeCodes.tooManyInitRequests, 'Too many initialisation requests');
        }
        return void initialise(message.payload ?? {}).catch((err: unknown) => {
          parts.log.error({ err }, 'A connection could not be initialised');
          close(closeCodes.internalError, 'Internal error');
        });
      case 'subscribe':
        if (typeof state === 'string') return close(closeCodes.unauthorized, 'Unauthorized');
        return subscribe(state, message);
      case 'complete':
        return complete(message.id);
      case 'ping':
        return queue.push(pongMessage(message.payload));
      case 'pong':
    }
  };

  const initTimer = setTimeout(() => {
    if (state === 'new' || state === 'initialising')
      close(closeCodes.initTimeout, 'Connection initialisation timeout');
  }, limits.initTimeoutMs);
  const countMessage = (): boolean => {
    if (state === 'closed') return false;
    if (rate.take()) return true;
    close(closeCodes.tooManyMessages, 'Too many messages a second');
    return false;
  };
  socket.on('ping', countMessage);
  socket.on('message', (data, isBinary) => {
    if (!countMessage()) return;
    const message = isBinary ? undefined : parseMessage(String(data));
    if (message === undefined) close(closeCodes.badRequest, 'Invalid message received');
    else take(message);
  });
  // A frame that is too large or broken: ws closes the socket itself, with 1009 or 1002.
  socket.on('error', (err) => parts.log.debug({ err }, 'A socket broke'));
  socket.once('close', () => {
    state = 'closed';
    clearTimeout(initTimer);
    queue.close();
    cleanups.forEach((cleanup) => cleanup());
    operations.forEach((operation) => operation.stop());
    operations.clear();
  });
}

function toRequest(payload: SubscribeMessage['payload']) {
  const { query, documentId, operationName, variables, extensions } = payload;
  return {
    method: 'POST' as const,
    query: query ?? undefined,
    documentId: documentId ?? undefined,
    operationName: operationName ?? undefined,
    variables: variables ?? {},
    extensions: extensions ?? undefined,
  };
}
