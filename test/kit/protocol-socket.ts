import { WebSocket, type ClientOptions } from 'ws';

export type Message = {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
};

/** A WebSocket that speaks graphql-transport-ws word by word, for tests of the protocol itself. */
export type ProtocolSocket = {
  readonly socket: WebSocket;
  readonly send: (message: unknown) => void;
  /** The next message that has not been taken yet. */
  readonly next: () => Promise<Message>;
  /** Messages that have come and were not taken. */
  readonly pending: readonly Message[];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  readonly init: (authorization?: string) => Promise<Message>;
  readonly subscribe: (id: string, query: string, more?: object) => void;
};

export async function openProtocolSocket(
  url: string,
  { protocol = 'graphql-transport-ws', ...options }: ClientOptions & { protocol?: string } = {},
): Promise<ProtocolSocket> {
  const socket = new WebSocket(url, protocol === '' ? [] : [protocol], options);
  const pending: Message[] = [];
  let wake: (() => void) | undefined;
  socket.on('message', (data) => {
    pending.push(JSON.parse((data as Buffer).toString()) as Message);
    wake?.();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('error', () => undefined);
  const send = (message: unknown): void =>
    socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  const next = async (): Promise<Message> => {
    for (;;) {
      const message = pending.shift();
      if (message !== undefined) return message;
      if (socket.readyState === WebSocket.CLOSED) throw new Error('The socket has closed.');
      const arrived = new Promise<void>((resolve) => (wake = resolve));
      await Promise.race([arrived, closed]);
    }
  };
  return {
    socket,
    send,
    next,
    pending,
    closed,
    init: (authorization) => {
      const payload = authorization === undefined ? undefined : { authorization };
      send({ type: 'connection_init', payload });
      return next();
    },
    subscribe: (id, query, more = {}) =>
      send({ type: 'subscribe', id, payload: { query, ...more } }),
  };
}
