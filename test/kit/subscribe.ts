import { ApolloClient, type DocumentNode, InMemoryCache } from '@apollo/client/core';
import { createSubscriptionHandshakeLink } from 'aws-appsync-subscription-link';
import { WebSocket } from 'ws';

export type Subscribed = {
  /** The data of each push, in order. */
  readonly received: readonly unknown[];
  readonly errors: readonly unknown[];
  readonly stop: () => void;
};

export type Subscription = {
  /** AppSync's GraphQL address; the link finds the real-time one. */
  readonly url: string;
  readonly token: string;
  readonly query: DocumentNode;
  readonly variables: Record<string, string>;
};

/** Subscribes as a till or display does: AWS's own link under Apollo Client, unmodified. */
export function subscribeThroughAppSync(subscription: Subscription): Subscribed {
  const { url, token, query, variables } = subscription;
  const auth = { type: 'OPENID_CONNECT' as const, jwtToken: token };
  const client = new ApolloClient({
    link: createSubscriptionHandshakeLink({ url, region: 'local', auth }),
    cache: new InMemoryCache(),
  });
  const received: unknown[] = [];
  const errors: unknown[] = [];
  const running = client.subscribe({ query, variables }).subscribe({
    next: ({ data, error }) => {
      if (error === undefined) received.push(data);
      else errors.push(error);
    },
    error: (error: unknown) => errors.push(error),
  });
  return { received, errors, stop: () => running.unsubscribe() };
}

/** What the link expects of a browser; answers how to put the test's globals back. */
export function actAsBrowser(): () => void {
  const { setTimeout: setTimer } = globalThis;
  // The link leaves a timer of five minutes behind, which would keep the test's process alive.
  const setTimerUnref = (...timer: Parameters<typeof setTimer>) => setTimer(...timer).unref();
  // Browsers have WebSocket; Node 20 does not.
  Object.assign(globalThis, { setTimeout: setTimerUnref, WebSocket });
  return () => void Object.assign(globalThis, { setTimeout: setTimer });
}
