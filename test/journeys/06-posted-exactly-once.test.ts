import { newId } from '#kernel/ids.ts';
import type { DomainEvent } from '#platform/contracts/events.ts';
import {
  BackOfficePostingReconciliationDocument,
  BackOfficeSalesPostingDocument,
  BackOfficeTransactionPostingDocument,
  ErpDeadLetterRetryDocument,
  ErpDeadLettersDocument,
  type SalesPostingStatus,
} from '#schema/generated/operations.ts';
import {
  callCorporateSystem,
  clearFaults,
  type Fault,
  orderFault,
} from '../../local/corporate-system/calls.ts';
import { backOffice, erp } from '../kit/identities.ts';
import { type Product, startProduct } from '../kit/product.ts';
import {
  accepted,
  barcode,
  openShift,
  present,
  type Sale,
  sell,
  tillAt,
  transports,
  until,
} from './till.ts';

/** Waits that suit a test; a day's waits are hours. */
const quick = {
  CORPORATE_ERP_REQUEST_MS: '1500',
  CORPORATE_ERP_BACKGROUND_MS: '1500',
  CORPORATE_ERP_POSTING_TRIES: '6',
  CORPORATE_ERP_POSTING_BASE_MS: '20',
  CORPORATE_ERP_CIRCUIT_MS: '300',
};

const faults: readonly Omit<Fault, 'path' | 'method'>[] = [
  { kind: 'unavailable', count: 2 },
  { kind: 'error', count: 2 },
  { kind: 'too-many-requests' },
  { kind: 'half-answer' },
  { kind: 'accept-then-timeout' },
  { kind: 'accept-then-error' },
  { kind: 'accept-twice' },
];

describe.each(transports)('A completed sale in the corporate system (%s)', (transport) => {
  let product: Product;
  const told: DomainEvent[] = [];
  let shiftId: string;
  beforeAll(async () => {
    product = await startProduct({ transport, environment: quick });
    product.resources.bus.listen({ types: ['SaleCompleted'] }, (event) => told.push(event));
    ({ shiftId } = await openShift(tillAt(product, 'S001-W1')));
  });
  beforeEach(() => clearFaults(product.corporateSystem));
  afterAll(() => product.stop());

  const ring = () => sell(tillAt(product, 'S001-W1'), [barcode(product, 'I00002')]);

  it.each(faults)('is held there once, though the first answer is: $kind', async (fault) => {
    await orderFault(product.corporateSystem, { ...fault, method: 'POST', path: 'SalesPostings' });
    const sale = await ring();
    await postedOnce(product, sale);
  });

  it('is held there once, though the event of the sale comes twice', async () => {
    const sale = await ring();
    const isOurs = ({ aggregateId }: DomainEvent) => aggregateId.endsWith(sale.transaction.id);
    await until(() => told.some(isOurs));
    await product.resources.bus.publish(told.filter(isOurs));
    await postedOnce(product, sale);
  });

  it('waits as a dead letter when it is refused, and is held there once after a retry', async () => {
    await orderFault(product.corporateSystem, {
      ...{ kind: 'refuse', method: 'POST', path: 'SalesPostings' },
    });
    const sale = await ring();
    const posting = await postingWith(product, sale, 'DEAD');
    expect(await heldOf(product, sale)).toEqual([]);
    expect(await reconcile(product, shiftId)).toMatchObject({ dead: { count: 1 }, agrees: false });
    const { deadLetters } = await product.ask(ErpDeadLettersDocument, {}, erp());
    const letters = deadLetters.edges.map(({ node }) => node);
    const { deadLetterId } = present(
      letters.find((letter) => letter.posting.postingId === posting.postingId),
    );
    const input = { deadLetterId, idempotencyKey: newId() };
    const { deadLetterRetry } = await product.ask(ErpDeadLetterRetryDocument, { input }, erp());
    accepted(deadLetterRetry);
    await postedOnce(product, sale);
  });

  it('adds up: the corporate system holds the sum that the till rang up', async () => {
    const sum = await reconcile(product, shiftId);
    expect(sum).toMatchObject({
      ...{ agrees: true, pending: { count: 0 }, dead: { count: 0 } },
      posted: { count: faults.length + 2 },
    });
    expect(sum?.corporate).toEqual(sum?.posted);
  });
});

/** Waits until it is posted, then expects it there once, under the number that the graph says. */
async function postedOnce(product: Product, sale: Sale): Promise<void> {
  const posting = await postingWith(product, sale, 'POSTED');
  const { total, id } = sale.transaction;
  expect(await heldOf(product, sale)).toMatchObject([
    { documentNumber: posting.corporateDocumentNumber, totalAmount: `${total.amount}00` },
  ]);
  const { salesPosting } = await product.ask(
    BackOfficeSalesPostingDocument,
    { transactionId: id },
    backOffice(),
  );
  expect(salesPosting).toMatchObject({ status: 'POSTED', lastError: null, total });
}

/** As the graph shows it on the transaction, once it has got so far. */
async function postingWith(
  product: Product,
  { transaction: { id } }: Sale,
  status: SalesPostingStatus,
) {
  const ask = async () => {
    const variables = { id };
    const document = BackOfficeTransactionPostingDocument;
    return (await product.ask(document, variables, backOffice())).retailTransaction?.posting;
  };
  let posting = await ask();
  await until(async () => {
    posting = await ask();
    return posting?.status === status;
  });
  return present(posting);
}

async function heldOf({ corporateSystem }: Product, { transaction }: Sale): Promise<unknown> {
  const path = `SalesPostings?$filter=transactionId eq '${transaction.id}'`;
  const { value } = (await callCorporateSystem(corporateSystem, path)) as { value: unknown };
  return value;
}

async function reconcile(product: Product, shiftId: string) {
  const { postingReconciliation } = await product.ask(
    BackOfficePostingReconciliationDocument,
    { shiftId },
    backOffice(),
  );
  return postingReconciliation;
}
