/** What `untilSettled` is told when somebody else was faster. */
export const again = Symbol('again');

/**
 * Reads, decides and writes again while others are faster. Whoever loses this often has a fault in front of it, not
 * a competitor: each loss is another's success.
 */
export async function untilSettled<Value>(
  attempt: () => Promise<Value | typeof again>,
): Promise<Value> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const value = await attempt();
    if (value !== again) return value;
  }
  throw new Error(
    `Expected to win within ${triesMax} tries; others changed the same order each time.`,
  );
}

const triesMax = 20;
