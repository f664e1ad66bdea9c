import type { GraphQLFormattedError } from 'graphql';

/** Why a subscription ends or needs a client's attention; docs/subscriptions.md says what to do about each. */
export const subscriptionErrors = {
  TOKEN_EXPIRED: 'The token has expired: connect again with a new one.',
  SUBSCRIPTION_TOO_SLOW:
    'More messages wait than are kept for one client: subscribe again and read afresh.',
  SUBSCRIPTION_OVERLOADED:
    'Events come faster than they can be answered: subscribe again and read afresh.',
  SUBSCRIPTION_NOT_AVAILABLE: 'Nothing feeds this subscription here.',
  SUBSCRIPTION_LIMIT_EXCEEDED: 'This connection has as many subscriptions as it may have.',
  SUBSCRIPTION_ID_TAKEN: 'A subscription with this id is open on this connection.',
  RESYNC_REQUIRED:
    'What happened since the sequence that you named is no longer known here: read afresh. Later events follow.',
} as const;

export type SubscriptionErrorCode = keyof typeof subscriptionErrors;

export function subscriptionError(code: SubscriptionErrorCode): GraphQLFormattedError {
  return { message: subscriptionErrors[code], extensions: { code } };
}
