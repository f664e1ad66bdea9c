import { accept, type Outcome } from '#kernel/outcome.ts';
import type { ChainHead, ChainSeal } from '../domain/chain.ts';
import { sealChain } from '../domain/chain.ts';
import { appendOffline, type OfflineAppended } from '../domain/offline/append-offline.ts';
import type { OfflineEnvelope } from '../domain/offline/envelope.ts';
import { type OfflineBook, offlineFindings } from '../domain/offline/findings.ts';
import type {
  ChainId,
  CheckoutFailure,
  Fact,
  ItemBook,
  Ports,
  StoreBook,
  StoredTransaction,
} from '../ports.ts';
import { receiptStoreOf, toStored } from './append-transaction.ts';
import { transactionFacts } from './facts.ts';
import { failed } from './failure.ts';
import { allSeries } from './open-shift.ts';
import { recallsOf } from './scanned-unit.ts';
import { shiftSealed } from './seal-shift.ts';

type Appending = { readonly store: StoreBook; readonly chain: ChainId };
type Next = { readonly envelope: OfflineEnvelope; readonly head: ChainHead };
type Appended = { readonly transaction: StoredTransaction; readonly head: ChainHead };

/** Writes the next transaction with its event and what is to be looked at, or nothing. Call it in the chain's turn. */
export async function appendNext(
  ports: Ports,
  appending: Appending,
  next: Next,
): Promise<Outcome<Appended, CheckoutFailure>> {
  let { head } = next;
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const appended = appendOffline(head, next.envelope);
    if (!appended.ok) return appended;
    const stored = offlineStored(ports, appending, next.envelope, appended.value);
    if (await write(ports, appending, { head, appended: appended.value, stored })) {
      return accept({ transaction: stored, head: appended.value.head });
    }
    // Another process appended, or a shift was opened or sealed.
    const now = await ports.chains.head(appending.chain);
    if (now?.sequenceNumber !== head.sequenceNumber) return changed;
    head = now;
  }
  return changed;
}

const attemptsMax = 5; // Shifts are opened and sealed a few times a day.

/** The till sends it again, and then it is held. */
const changed = failed('WORKSTATION_BUSY', 'The chain changed meanwhile. Please send it again.');

function offlineStored(
  { clock }: Ports,
  { store }: Appending,
  { signature }: OfflineEnvelope,
  { transaction }: OfflineAppended,
): StoredTransaction {
  const offline = { receivedAt: clock().toISOString(), signature };
  return { ...toStored(transaction, receiptStoreOf(store)), offline };
}

async function write(
  ports: Ports,
  { store, chain }: Appending,
  change: {
    readonly head: ChainHead;
    readonly appended: OfflineAppended;
    readonly stored: StoredTransaction;
  },
): Promise<boolean> {
  const { head: previousHead, appended, stored } = change;
  const { head, shift, transaction } = appended;
  const receivedAt = ports.clock().toISOString();
  const book = await bookOf(ports, store, stored);
  const committed = await ports.store
    .commit({
      append: { stored, head, previousHead },
      findings: offlineFindings(transaction, book, { receivedAt, shift }),
      facts: [
        ...transactionFacts(transaction),
        ...(shift === 'SEALED' ? await sealedAgain(ports, head) : []),
      ],
    })
    .catch((error: unknown) => {
      // Nobody knows what was written, so the next one has to look.
      ports.chains.remember(chain, undefined);
      throw error;
    });
  ports.chains.remember(chain, committed.ok ? head : undefined);
  return committed.ok;
}

/** What we know of everything that was sold: the recalls as they are now, the rest as a scan would see it. */
async function bookOf(
  ports: Ports,
  store: StoreBook,
  { transaction }: StoredTransaction,
): Promise<OfflineBook> {
  const { jurisdictionId, timeZone, policy, priceListIds } = store;
  const gtins = [...new Set(transaction.lines.map(({ gtin }) => gtin))];
  const found = await Promise.all(
    gtins.map((gtin) => ports.priceBook.itemByGtin(gtin, priceListIds.STORE)),
  );
  const items = new Map<string, ItemBook>();
  for (const [index, gtin] of gtins.entries()) {
    const item = found[index];
    if (item !== undefined) items.set(gtin, item);
  }
  const recalls = await recallsOf(ports, gtins);
  const { promotions, taxClasses } = await ports.priceBook.pricing(jurisdictionId);
  const { offlineCards } = policy;
  return { promotions, taxClasses, jurisdictionId, timeZone, items, recalls, offlineCards };
}

/** A late sale is one of its shift as long as back-office has not closed it: it waits for this one then, too. */
async function sealedAgain(ports: Ports, head: ChainHead): Promise<readonly Fact[]> {
  const { shiftId, storeId, workstationId } = head;
  if (shiftId === undefined) return [];
  const others = await Promise.all(
    allSeries
      .filter((series) => series !== head.series)
      .map((series) => ports.chains.head({ storeId, workstationId, series })),
  );
  const seals = [head, ...others].flatMap((each): readonly ChainSeal[] =>
    each?.shiftId === shiftId ? [sealChain(each, shiftId).seal] : [],
  );
  const sealedAt = ports.clock().toISOString();
  // Grows with every late sale, since their number does.
  const version = 1 + head.sequenceNumber;
  return [shiftSealed({ shiftId, storeId, workstationId }, seals, { sealedAt, version })];
}
