import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import {
  endOfWalk,
  type JournalAnchor,
  journalStart,
  type JournalWalk,
  walkRecord,
} from '../../subgraphs/checkout/domain/journal-check.ts';
import {
  journalRecord,
  type JournalRecord,
  type RetailTransaction,
} from '../../subgraphs/checkout/domain/transaction.ts';
import type { StoredTransaction } from '../../subgraphs/checkout/ports.ts';
import { verifyJournal } from '../../subgraphs/checkout/usecases/verify-journal.ts';
import { JournalFault, type Journal } from './open-journal.ts';
import { anchorsOf, chainsOf, type Place } from './places.ts';
import { lineOf, nothingToVerify } from './verify.ts';

type Write = (line: string) => void;

/**
 * One chain as JSON lines: what chain it is and where its head stands, the seals that back office holds of it, each
 * record with its hash. Answers how many records; a broken chain is written up to the break.
 */
export async function exportChain(
  journal: Omit<Journal, 'close'>,
  place: Place,
  write: Write,
): Promise<number> {
  const [chain] = await chainsOf(journal.postgres, { ...place, series: place.series ?? 'ONLINE' });
  const head = chain && (await journal.chains.head(chain));
  if (chain === undefined || head === undefined) throw nothingToVerify(place);
  const { sequenceNumber, receiptNumber, hash } = head;
  write(
    JSON.stringify({
      type: 'chain',
      format: 1,
      ...chain,
      head: { sequenceNumber, receiptNumber, hash },
    }),
  );
  for (const anchor of await anchorsOf(journal.postgres, chain)) {
    if (anchor.sequenceNumber <= sequenceNumber)
      write(JSON.stringify({ type: 'anchor', ...anchor }));
  }
  let count = 0;
  const onRecord = ({ transaction }: StoredTransaction): void => {
    // What was sold after the head was read belongs to the next export.
    if (transaction.sequenceNumber > sequenceNumber) return;
    count += 1;
    const { previousHash, hash: own } = transaction;
    write(
      JSON.stringify({
        type: 'record',
        previousHash,
        hash: own,
        record: journalRecord(transaction),
      }),
    );
  };
  await verifyJournal(journal, chain, { onRecord });
  return count;
}

/** Computes an exported chain again, with nothing but the file; true when it holds. */
export async function verifyFile(file: string, write: Write): Promise<boolean> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  let walk: JournalWalk = journalStart;
  let chain: z.infer<typeof chainLine> | undefined;
  const anchors: JournalAnchor[] = [];
  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (text.trim() === '') continue;
    const line = parsedLine(text, number);
    if (line.type === 'chain') chain = line;
    else if (chain === undefined) throw new JournalFault('The first line is not that of a chain.');
    else if (line.type === 'anchor') anchors.push(line);
    else walk = walkRecord(walk, toTransaction(line), { chain, anchors });
  }
  if (chain === undefined) throw new JournalFault(`There is nothing to verify in ${file}.`);
  const { recordCount, hash, broken } = endOfWalk(walk, chain.head, anchors);
  const verification = {
    ...{ storeId: chain.storeId, workstationId: chain.workstationId, series: chain.series },
    ...{
      valid: broken === undefined,
      recordCount,
      lastSequenceNumber: recordCount,
      lastHash: hash,
    },
    ...(broken === undefined ? {} : { broken }),
  };
  write(lineOf(verification, anchors.length));
  return verification.valid;
}

const chainLine = z.object({
  type: z.literal('chain'),
  format: z.literal(1),
  storeId: z.string(),
  workstationId: z.string(),
  series: z.enum(['ONLINE', 'OFFLINE', 'TRAINING']),
  head: z.object({ sequenceNumber: z.int(), receiptNumber: z.int(), hash: z.string() }),
});

const fileLine = z.discriminatedUnion('type', [
  chainLine,
  z.object({
    type: z.literal('anchor'),
    sequenceNumber: z.int(),
    hash: z.string(),
    source: z.string(),
  }),
  z.object({
    type: z.literal('record'),
    previousHash: z.string(),
    hash: z.string(),
    record: z.record(z.string(), z.unknown()),
  }),
]);

type FileLine = z.infer<typeof fileLine>;

function parsedLine(text: string, number: number): FileLine {
  try {
    return fileLine.parse(JSON.parse(text));
  } catch {
    throw new JournalFault(`Line ${number} is no line of an exported journal.`);
  }
}

/** Whatever the record holds, it is what was hashed. */
function toTransaction({
  record,
  previousHash,
  hash,
}: Extract<FileLine, { type: 'record' }>): RetailTransaction {
  return { ...(record as unknown as JournalRecord), previousHash, hash };
}
