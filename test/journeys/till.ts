import { setTimeout as delay } from 'node:timers/promises';
import { newId } from '#kernel/ids.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import { type Role, scopesOfRoles } from '#platform/roles.ts';
import {
  BasketOpenDocument,
  BasketScanDocument,
  type BasketScanInput,
  type BasketScanMutation,
  TenderAddDocument,
  TillShiftCloseDocument,
  type TillShiftCloseMutation,
  TillShiftOpenDocument,
  TillSignOnDocument,
  TransactionCompleteDocument,
  type TransactionCompleteMutation,
  TransactionReturnDocument,
  type TransactionReturnInput,
  type TransactionReturnMutation,
} from '#schema/generated/operations.ts';
import { demoPin } from '../../local/demo-data/create-demo-data.ts';
import type { DemoItem } from '../../local/demo-data/types.ts';
import { type Product, startProduct } from '../kit/product.ts';

export const transports = ['inProcess', 'http'] as const;

/** Runs the steps on the whole product, once with its subgraphs in this process and once over HTTP. */
export function journey(title: string, steps: (productOf: () => Product) => void): void {
  describe.each(transports)(`${title} (%s)`, (transport) => {
    let product: Product | undefined;
    beforeAll(async () => {
      product = await startProduct({ transport });
    });
    afterAll(async () => {
      await product?.stop();
    });
    steps(() => {
      if (product === undefined) throw new Error('Expected the product to run by now.');
      return product;
    });
  });
}

/** A till of the demo chain with a cashier at it. */
export type Till = {
  readonly product: Product;
  readonly storeId: string;
  readonly workstationId: string;
  readonly operatorId: string;
  readonly identity: Identity;
};

/** Workstation 'S001-W2' is worked by operator 'O001-02'. */
export function tillAt(product: Product, workstationId: string): Till {
  const storeId = workstationId.slice(0, 4);
  const operatorId = `O${storeId.slice(1)}-0${workstationId.slice(-1)}`;
  const identity = personOf(['cashier'], { storeId, workstationId, operatorId });
  return { product, storeId, workstationId, operatorId, identity };
}

/** The fifth operator of each demo store is its manager. */
export function managerAt(till: Till): Identity {
  const { storeId, workstationId } = till;
  const operatorId = `O${storeId.slice(1)}-05`;
  return personOf(['manager'], { storeId, workstationId, operatorId });
}

function personOf(
  roles: readonly Role[],
  place: Pick<Till, 'storeId' | 'workstationId' | 'operatorId'>,
): Identity {
  const { storeId, workstationId, operatorId } = place;
  const scopes = scopesOfRoles(roles);
  return { subject: operatorId, roles, scopes, stores: [storeId], operatorId, workstationId };
}

/** Signs the till's operator on with the PIN of the demo chain. */
export async function signOn(till: Till) {
  const { product, identity, operatorId, workstationId } = till;
  const input = { operatorId, workstationId, pin: demoPin };
  const { operatorSignOn } = await product.ask(TillSignOnDocument, { input }, identity);
  return present(accepted(operatorSignOn).session);
}

/** Opens a shift with this float. */
export async function openShift(till: Till, float = '100.00') {
  const { product, identity, workstationId } = till;
  const input = {
    workstationId,
    float: { amount: float, currency: currencyOf(till) },
    idempotencyKey: newId(),
  };
  const { shiftOpen } = await product.ask(TillShiftOpenDocument, { input }, identity);
  return present(accepted(shiftOpen).shift);
}

/** Counts the drawer and closes the shift; answers it in whatever state it is then. */
export async function closeShift(
  till: Till,
  shiftId: string,
  counted: readonly (readonly [denomination: string, count: number])[],
): Promise<NonNullable<TillShiftCloseMutation['shiftClose']['shift']>> {
  const { product, identity } = till;
  const currency = currencyOf(till);
  const denominations = counted.map(([amount, count]) => ({
    denomination: { amount, currency },
    count,
  }));
  const input = { shiftId, denominations, lastOfflineSequenceNumber: 0, idempotencyKey: newId() };
  const { shiftClose } = await product.ask(TillShiftCloseDocument, { input }, identity);
  return present(accepted(shiftClose).shift);
}

export async function openBasket({ product, identity, storeId, workstationId }: Till) {
  const input = { storeId, workstationId, idempotencyKey: newId() };
  const { basketOpen } = await product.ask(BasketOpenDocument, { input }, identity);
  return present(accepted(basketOpen).basket);
}

export type Scanned = BasketScanMutation['basketScan'];
export type ScannedBasket = NonNullable<Scanned['basket']>;
type ScanMore = Partial<Omit<BasketScanInput, 'basketId' | 'scan'>>;

/** Scans and expects no refusal; answers the basket after it. */
export async function scan(
  till: Till,
  basket: { readonly id: string },
  code: string,
  more: ScanMore = {},
): Promise<ScannedBasket> {
  return present(accepted(await tryScan(till, basket, code, more)).basket);
}

/** Scans and answers what comes, refusals as well. */
export async function tryScan(
  { product, identity }: Till,
  basket: { readonly id: string },
  code: string,
  more: ScanMore = {},
): Promise<Scanned> {
  const input = { idempotencyKey: newId(), ...more, basketId: basket.id, scan: code };
  const { basketScan } = await product.ask(BasketScanDocument, { input }, identity);
  return basketScan;
}

/** Takes cash: the exact sum, or what the customer hands over. */
export async function payCash(till: Till, basket: { readonly id: string }, handedOver?: string) {
  const { product, identity } = till;
  const input = {
    basketId: basket.id,
    kind: 'CASH' as const,
    ...(handedOver === undefined
      ? {}
      : { amount: { amount: handedOver, currency: currencyOf(till) } }),
    idempotencyKey: newId(),
  };
  const { tenderAdd } = await product.ask(TenderAddDocument, { input }, identity);
  return present(accepted(tenderAdd).tender);
}

type Completed = TransactionCompleteMutation['transactionComplete'];
export type Sale = {
  readonly transaction: NonNullable<Completed['transaction']>;
  readonly receipt: NonNullable<Completed['receipt']>;
};

/**
 * Completes the sale. That the shift is open reaches checkout as an event: a till that is faster tries again with
 * its key.
 */
export async function complete(till: Till, basket: { readonly id: string }): Promise<Sale> {
  const idempotencyKey = newId();
  let payload = await tryComplete(till, basket, idempotencyKey);
  await until(async () => {
    if (!refusals(payload).includes('SHIFT_NOT_OPEN')) return true;
    payload = await tryComplete(till, basket, idempotencyKey);
    return false;
  });
  const { transaction, receipt } = accepted(payload);
  return { transaction: present(transaction), receipt: present(receipt) };
}

/** Completes, and answers what comes, refusals as well. */
export async function tryComplete(
  { product, identity }: Till,
  basket: { readonly id: string },
  idempotencyKey = newId(),
): Promise<Completed> {
  const input = { basketId: basket.id, idempotencyKey };
  const answer = await product.ask(TransactionCompleteDocument, { input }, identity);
  return answer.transactionComplete;
}

/** A whole sale: these codes scanned, paid in cash, completed. */
export async function sell(
  till: Till,
  codes: readonly string[],
  handedOver?: string,
): Promise<Sale> {
  const basket = await openBasket(till);
  for (const code of codes) await scan(till, basket, code);
  await payCash(till, basket, handedOver);
  return complete(till, basket);
}

type Returned = TransactionReturnMutation['transactionReturn'];

/** Takes these lines of a sale back for cash, and answers what comes, refusals as well. */
export async function tryTakeBack(
  { product, identity, workstationId }: Till,
  sale: { readonly id: string },
  lines: TransactionReturnInput['lines'],
): Promise<Returned> {
  const input = {
    originalTransactionId: sale.id,
    workstationId,
    lines,
    refundKind: 'CASH' as const,
    idempotencyKey: newId(),
  };
  const { transactionReturn } = await product.ask(TransactionReturnDocument, { input }, identity);
  return transactionReturn;
}

/** An article of the demo range. */
export function article({ data }: Product, itemId: string): DemoItem {
  return present(data.items.find((item) => item.itemId === itemId));
}

/** What a scanner reads from the article's bar code: its GTIN of this unit. */
export function barcode(product: Product, itemId: string, unit = 'EA'): string {
  return present(article(product, itemId).units.find((each) => each.unit === unit)).gtin;
}

/** What a scanner reads from a GS1 DataMatrix with lot and, when given, expiry (YYYY-MM-DD). */
export function dataMatrix(
  product: Product,
  itemId: string,
  lot: { readonly batchLot: string; readonly expiry?: string },
): string {
  const expiry = lot.expiry === undefined ? '' : `17${lot.expiry.replaceAll('-', '').slice(2)}`;
  return `]d201${barcode(product, itemId)}${expiry}10${lot.batchLot}`;
}

/** The currency of the till's store. */
export function currencyOf({ product, storeId }: Till): string {
  return present(product.data.stores.find((store) => store.storeId === storeId)).currency;
}

/** The payload, after expecting that nothing was refused. */
export function accepted<Payload extends { readonly userErrors: readonly object[] }>(
  payload: Payload,
): Payload {
  expect(payload.userErrors).toEqual([]);
  return payload;
}

/** The codes of what was refused. */
export function refusals(payload: {
  readonly userErrors: readonly { readonly code: string }[];
}): readonly string[] {
  return payload.userErrors.map((each) => each.code);
}

export function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('Expected a value, got none.');
  return value;
}

/** Longer than a relay's slowest poll on a busy machine. */
const waitMsMax = 10_000;
const pollMs = 10;

/** Waits for what comes by itself (an event, a projection), and says so when it doesn't. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  waitMs = waitMsMax,
): Promise<void> {
  const giveUpAt = Date.now() + waitMs;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error(`Still not so after ${waitMs} ms: ${String(holds)}`);
    await delay(pollMs);
  }
}
