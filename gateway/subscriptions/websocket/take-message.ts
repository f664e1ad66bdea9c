import { newId } from '#kernel/ids.ts';
import { TokenRefused } from '../../authenticate.ts';
import { continueTrace } from '../../watch/trace-context.ts';
import { clientOf } from '../client.ts';
import { subscriptionError } from '../errors.ts';
import { atExpiry } from '../expiry.ts';
import { startOperation } from '../start-operation.ts';
import type { Client } from '../types.ts';
import { closeCodes } from './close-codes.ts';
import type { Connection } from './connection.ts';
import {
  ackMessage,
  type ClientMessage,
  completeMessage,
  errorMessage,
  nextMessage,
  pongMessage,
  type SubscribeMessage,
} from './messages.ts';

/** What each message of `graphql-transport-ws` does to a connection. */
export function takeMessage(connection: Connection, message: ClientMessage): void {
  const { operations, push } = connection;
  switch (message.type) {
    case 'connection_init':
      begin(connection, message.payload ?? {});
      break;
    case 'subscribe':
      subscribe(connection, message);
      break;
    case 'complete':
      operations.get(message.id)?.stop();
      operations.delete(message.id);
      break;
    case 'ping':
      push(pongMessage(message.payload));
      break;
    case 'pong':
  }
}

function begin(connection: Connection, payload: Readonly<Record<string, unknown>>): void {
  const { close, parts } = connection;
  if (connection.state !== 'new') {
    close(closeCodes.tooManyInitRequests, 'Too many initialisation requests');
    return;
  }
  connection.state = 'initialising';
  identify(connection, payload).then(
    (client) => admit(connection, client),
    (err: unknown) => {
      if (err instanceof TokenRefused) {
        close(closeCodes.forbidden, err.message);
        return;
      }
      parts.log.error({ err }, 'A connection could not be initialised');
      close(closeCodes.internalError, 'Internal error');
    },
  );
}

/** The token of the message, or else of the handshake's header. */
function identify(
  { origin, parts }: Connection,
  payload: Readonly<Record<string, unknown>>,
): Promise<Client> {
  const given = payload['authorization'] ?? payload['Authorization'];
  const authorization = typeof given === 'string' ? given : origin.authorization;
  return clientOf(authorization, parts.verifyToken);
}

function admit(connection: Connection, client: Client): void {
  const { parts, origin, cleanups, push, close, drop } = connection;
  // It may have closed while its token was verified.
  if (connection.state !== 'initialising') return;
  const leave = parts.counts.openFor(client.identity, origin.address);
  if (leave === undefined) {
    close(closeCodes.tooManyConnections, 'This caller has as many connections as it may');
    return;
  }
  connection.state = client;
  cleanups.push(leave);
  push(ackMessage);
  cleanups.push(atExpiry(client, () => drop('TOKEN_EXPIRED', closeCodes.forbidden)));
}

function subscribe(connection: Connection, { id, payload }: SubscribeMessage): void {
  const { parts, operations, origin, state, push, close } = connection;
  if (typeof state === 'string') {
    close(closeCodes.unauthorized, 'Unauthorized');
    return;
  }
  // Not begun: the socket is about to be sent away, and its client asks again elsewhere.
  if (parts.isStopping()) return;
  if (operations.has(id)) {
    close(closeCodes.subscriberAlreadyExists, `Subscriber for ${id} already exists`);
    return;
  }
  if (operations.size >= parts.limits.subscriptionsPerSocketMax) {
    push(errorMessage(id, [subscriptionError('SUBSCRIPTION_LIMIT_EXCEEDED')]));
    return;
  }
  const operation = startOperation(parts, toRequest(payload, origin.traceparent), {
    client: state,
    correlationId: newId(),
    next: (payloadJson) => push(nextMessage(id, payloadJson)),
    end: (errors) => {
      operations.delete(id);
      push(errors === undefined ? completeMessage(id) : errorMessage(id, errors));
    },
  });
  operations.set(id, operation);
}

function toRequest(
  payload: SubscribeMessage['payload'],
  traceparent: Connection['origin']['traceparent'],
) {
  const { query, documentId, operationName, variables, extensions } = payload;
  return {
    method: 'POST' as const,
    query: query ?? undefined,
    documentId: documentId ?? undefined,
    operationName: operationName ?? undefined,
    variables: variables ?? {},
    extensions: extensions ?? undefined,
    traceparent: continueTrace(traceparent),
  };
}
