/** How long a consumer waits after its n-th failure in a row: doubling, with jitter. */
export function redeliveryWaitMs(failureCount: number): number {
  const full = Math.min(waitMsMax, firstWaitMs * 2 ** Math.min(failureCount - 1, doublingsMax));
  return full * (0.5 + Math.random() / 2);
}

const firstWaitMs = 50;
const waitMsMax = 30_000; // A consumer that is down for hours is asked twice a minute.
const doublingsMax = 20; // Keeps the power within safe integers.
