export type Series = 'ONLINE' | 'OFFLINE' | 'TRAINING';

/** What checkout says of one chain of the shift when it sealed it. */
export type SealedChain = {
  readonly series: Series;
  readonly lastSequenceNumber: number;
  readonly hash: string;
  readonly transactionCount: number;
  readonly totalMinor: number;
};

export type Seal = { readonly sealedAt: string; readonly chains: readonly SealedChain[] };

/** What back office holds of one chain of the shift. */
export type HeldChain = {
  readonly series: Series;
  readonly count: number;
  readonly firstSequenceNumber: number;
  readonly lastSequenceNumber: number;
  readonly totalMinor: number;
};

export type SealVerdict =
  | { readonly kind: 'COMPLETE' }
  /** Something is still on its way. */
  | { readonly kind: 'WAITING'; readonly waitingFor: string }
  /** Everything came and it isn't the same: nobody may close this without looking. */
  | { readonly kind: 'MISMATCH'; readonly waitingFor: string };

/** A shift closes only when every transaction up to the seal is held and the sums match (decision 1). */
export function compareWithSeal(seal: Seal | undefined, held: readonly HeldChain[]): SealVerdict {
  if (seal === undefined) return waiting("the till's seal");
  const chains: readonly Series[] = ['ONLINE', 'OFFLINE', 'TRAINING'];
  const verdicts = chains.map((series) =>
    compareChain(
      series,
      seal.chains.find((chain) => chain.series === series),
      held.find((chain) => chain.series === series),
    ),
  );
  return verdicts.find(({ kind }) => kind !== 'COMPLETE') ?? { kind: 'COMPLETE' };
}

function compareChain(
  series: Series,
  sealed: SealedChain | undefined,
  held: HeldChain | undefined,
): SealVerdict {
  const sealedCount = sealed?.transactionCount ?? 0;
  const heldCount = held?.count ?? 0;
  if (heldCount < sealedCount) {
    return waiting(`${sealedCount - heldCount} of ${sealedCount} ${series} transactions`);
  }
  if (heldCount > sealedCount) {
    return mismatch(`${series}: ${heldCount} transactions held, ${sealedCount} sealed`);
  }
  if (sealed === undefined || held === undefined || heldCount === 0) return { kind: 'COMPLETE' };
  const gapless = held.lastSequenceNumber - held.firstSequenceNumber + 1 === held.count;
  if (!gapless || held.lastSequenceNumber !== sealed.lastSequenceNumber) {
    return mismatch(
      `${series}: sequence ${held.firstSequenceNumber} to ${held.lastSequenceNumber} held, sealed to ${sealed.lastSequenceNumber}`,
    );
  }
  if (held.totalMinor !== sealed.totalMinor) {
    return mismatch(
      `${series}: a total of ${held.totalMinor} minor units held, ${sealed.totalMinor} sealed`,
    );
  }
  return { kind: 'COMPLETE' };
}

function waiting(what: string): SealVerdict {
  return { kind: 'WAITING', waitingFor: `Waits for ${what}.` };
}

function mismatch(what: string): SealVerdict {
  return { kind: 'MISMATCH', waitingFor: `The till's seal doesn't match. ${what}.` };
}
