/**
 * Whether a store could not serve a request for now: too many wait for it, or it is restarting. The request is right
 * as it is, and may be sent again with its key.
 */
export function isStoreBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { readonly code?: unknown };
  const { CancellationReasons: reasons } = error as {
    readonly CancellationReasons?: readonly { readonly Code?: string }[];
  };
  return (
    poolMessages.has(error.message) ||
    (typeof code === 'string' && busyCodes.has(code)) ||
    busyNames.has(error.name) ||
    (reasons ?? []).some(({ Code = '' }) => busyReasons.has(Code)) ||
    isStoreBusy(error.cause)
  );
}

/** pg-pool gives these errors neither a code nor a class. */
const poolMessages: ReadonlySet<string> = new Set([
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
]);

/** PostgreSQL's too_many_connections and cannot_connect_now, and a server that isn't there (yet). */
const busyCodes: ReadonlySet<string> = new Set(['53300', '57P03', 'ECONNREFUSED']);

/** DynamoDB's, after its client has tried again. */
const busyNames: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
]);
const busyReasons: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceeded',
  'ThrottlingError',
]);
