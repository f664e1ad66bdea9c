import { type ChainHead, type ChainSeal, sealChain } from '../domain/chain.ts';
import type { ChainId, Fact, Ports } from '../ports.ts';
import { allSeries } from './open-shift.ts';

export type ShiftClosing = {
  readonly shiftId: string;
  readonly storeId: string;
  readonly workstationId: string;
};

/**
 * Nothing is appended to the shift any more, and back-office learns up to which number it has to hold
 * everything (decision 1). Sealing and telling are one write, so a repetition finds nothing to do.
 */
export async function sealShift(ports: Ports, closing: ShiftClosing): Promise<void> {
  const { storeId, workstationId } = closing;
  const chains = allSeries.map((series) => ({ storeId, workstationId, series }));
  const sealed = await inTurnOfAll(ports, chains, () => seal(ports, closing, chains));
  if (sealed !== true) throw new Error(`A chain of ${workstationId} changed while it was sealed.`);
}

/** Always in the same order, so that two of these never wait for each other. */
function inTurnOfAll(
  ports: Ports,
  [chain, ...rest]: readonly ChainId[],
  work: () => Promise<boolean>,
): Promise<boolean | undefined> {
  if (chain === undefined) return work();
  return ports.chains.inTurn(chain, () => inTurnOfAll(ports, rest, work));
}

async function seal(
  ports: Ports,
  closing: ShiftClosing,
  chains: readonly ChainId[],
): Promise<boolean> {
  const { shiftId, workstationId } = closing;
  const read = await Promise.all(chains.map((chain) => ports.chains.head(chain)));
  // A shift that was opened before tills sold offline has no such chain.
  const found = read.filter((head, index) => head ?? chains[index]?.series !== 'OFFLINE');
  const heads = found.filter((head): head is ChainHead => head?.shiftId === shiftId);
  if (heads.length < found.length) {
    if (found.every((head) => head !== undefined)) return true;
    throw new Error(`Shift ${shiftId} of ${workstationId} is to be sealed before it was opened.`);
  }
  if (heads.every((head) => head.shiftState === 'SEALED')) return true;
  const seals = heads.map((before) => ({ before, ...sealChain(before, shiftId) }));
  return ports.chains.changeHeads(
    seals.map(({ before, head }) => ({ before, after: head })),
    [
      shiftSealed(
        closing,
        seals.map(({ seal: chainSeal }) => chainSeal),
        { sealedAt: ports.clock().toISOString(), version: 1 },
      ),
    ],
  );
}

/** Told again, with a higher version, when an offline sale of the shift comes after it was sealed. */
export function shiftSealed(
  { shiftId, storeId, workstationId }: ShiftClosing,
  chains: readonly ChainSeal[],
  told: { readonly sealedAt: string; readonly version: number },
): Fact {
  const { sealedAt, version } = told;
  return {
    type: 'ShiftSealed',
    aggregateId: `sealed-shift:${shiftId}`,
    version,
    detail: { shiftId, storeId, workstationId, sealedAt, chains },
  };
}
