import {
  type JournalVerification,
  verifyJournal,
} from '../../subgraphs/checkout/usecases/verify-journal.ts';
import { JournalFault, type Journal } from './open-journal.ts';
import { anchorsOf, chainsOf, type Place } from './places.ts';

type Write = (line: string) => void;

/** Walks every chain that is meant; true when all of them hold. */
export async function verify(
  journal: Omit<Journal, 'close'>,
  place: Place,
  write: Write,
): Promise<boolean> {
  const chains = await chainsOf(journal.postgres, place);
  const verified: JournalVerification[] = [];
  for (const chain of chains) {
    const anchors = await anchorsOf(journal.postgres, chain);
    const found = await verifyJournal(journal, chain, { anchors });
    if (found === undefined && anchors.length === 0) continue;
    const verification = found ?? lost(chain, anchors.length);
    verified.push(verification);
    write(lineOf(verification, anchors.length));
  }
  if (verified.length === 0) throw nothingToVerify(place);
  return verified.every(({ valid }) => valid);
}

export function lineOf(verification: JournalVerification, anchorCount: number): string {
  const { workstationId, series, valid, recordCount, lastHash, broken } = verification;
  const name = `${workstationId} ${series}`;
  if (valid) {
    const seals = anchorCount === 0 ? 'no shift sealed yet' : `${anchorCount} seals agree`;
    return `${name}: ${recordCount} records hold, ${seals}, last hash ${lastHash}`;
  }
  const { sequenceNumber = 0, problem = 'HEAD', message = '', transactionId } = broken ?? {};
  const which = transactionId === undefined ? '' : ` (transaction ${transactionId})`;
  return `${name}: BROKEN at record ${sequenceNumber}${which}\n  ${problem}: ${message}`;
}

export function nothingToVerify({ storeId, workstationId, series }: Place): JournalFault {
  const place = [workstationId ?? storeId, ...(series === undefined ? [] : [series])].join(' ');
  return new JournalFault(`There is nothing to verify: ${place} has no journal yet.`);
}

function lost(
  chain: Pick<JournalVerification, 'storeId' | 'workstationId' | 'series'>,
  anchorCount: number,
): JournalVerification {
  const message = `The whole chain is missing; ${anchorCount} seals of shifts know of it.`;
  return {
    ...chain,
    ...{ valid: false, recordCount: 0, lastSequenceNumber: 0, lastHash: '' },
    broken: { sequenceNumber: 1, problem: 'GAP', message },
  };
}
