/** Lets so many messages through a second, counted from the first of each second. */
export type MessageRate = { readonly take: () => boolean };

export function createMessageRate(perSecondMax: number): MessageRate {
  let beganMs = 0;
  let count = 0;
  return {
    take: () => {
      const now = Date.now();
      if (now - beganMs >= 1_000) {
        beganMs = now;
        count = 0;
      }
      count += 1;
      return count <= perSecondMax;
    },
  };
}
