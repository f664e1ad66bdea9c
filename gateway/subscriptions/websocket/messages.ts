import type { GraphQLFormattedError } from 'graphql';
import { z } from 'zod';

/** An id longer than this is no id; clients use a UUID or a number. */
const idLengthMax = 128;
const id = z.string().min(1).max(idLengthMax);
const object = z.record(z.string(), z.unknown());

const clientMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('connection_init'), payload: object.nullish() }),
  z.object({ type: z.literal('ping'), payload: object.nullish() }),
  z.object({ type: z.literal('pong'), payload: object.nullish() }),
  z.object({ type: z.literal('complete'), id }),
  z.object({
    type: z.literal('subscribe'),
    id,
    payload: z.object({
      query: z.string().nullish(),
      documentId: z.string().nullish(),
      operationName: z.string().nullish(),
      variables: object.nullish(),
      extensions: object.nullish(),
    }),
  }),
]);

/** What clients send in `graphql-transport-ws`. */
export type ClientMessage = z.infer<typeof clientMessage>;
export type SubscribeMessage = Extract<ClientMessage, { readonly type: 'subscribe' }>;

/** Undefined when it is no message of the protocol. */
export function parseMessage(text: string): ClientMessage | undefined {
  try {
    return clientMessage.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export const ackMessage = '{"type":"connection_ack"}';

export function pongMessage(payload: unknown): string {
  return JSON.stringify({ type: 'pong', ...(payload == null ? {} : { payload }) });
}

/** `payloadJson` is a GraphQL response that was written once for all who share it. */
export function nextMessage(idText: string, payloadJson: string): string {
  return `{"id":${JSON.stringify(idText)},"type":"next","payload":${payloadJson}}`;
}

export function errorMessage(idText: string, errors: readonly GraphQLFormattedError[]): string {
  return JSON.stringify({ id: idText, type: 'error', payload: errors });
}

export function completeMessage(idText: string): string {
  return JSON.stringify({ id: idText, type: 'complete' });
}
