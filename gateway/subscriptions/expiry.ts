import type { Client } from './types.ts';

/** Node's timers hold no more; a longer-lived token is looked at again then. */
const timerMsMax = 2 ** 31 - 1;

/** Calls when the client's token expires; answers how to give that up. */
export function atExpiry(client: Client, onExpired: () => void): () => void {
  const { expiresAtMs } = client;
  if (expiresAtMs === undefined) return () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    const leftMs = expiresAtMs - Date.now();
    if (leftMs <= 0) onExpired();
    else timer = setTimeout(wait, Math.min(leftMs, timerMsMax)).unref();
  };
  wait();
  return () => clearTimeout(timer);
}
