import { newId } from '#kernel/ids.ts';
import {
  BasketDocument,
  FailedSettlementResolveDocument,
  FailedSettlementRetryDocument,
  FailedSettlementsDocument,
  RetailTransactionDocument,
  TenderAddDocument,
  TenderVoidDocument,
  TransactionReturnDocument,
} from '#schema/generated/operations.ts';
import { backOffice } from '../kit/identities.ts';
import { createLossyProvider, serveLossyProvider } from '../kit/lossy-provider.ts';
import { type Product, startProduct } from '../kit/product.ts';
import {
  accepted,
  barcode,
  complete,
  openBasket,
  openShift,
  payCash,
  present,
  refusals,
  scan,
  signOn,
  type Till,
  tillAt,
  until,
} from './till.ts';

describe('A provider behind a line that loses answers', () => {
  const provider = createLossyProvider();
  let served: Awaited<ReturnType<typeof serveLossyProvider>>;
  let product: Product;
  let till: Till;
  beforeAll(async () => {
    served = await serveLossyProvider(provider);
    product = await startProduct({ environment: { PAYMENT_GATEWAY_URL: served.url } });
    till = tillAt(product, 'S001-W1');
    await signOn(till);
    await openShift(till);
  });
  afterAll(async () => {
    await product.stop();
    await served.close();
  });

  const basketWithCard = async (card: { readonly cardToken?: string } = {}) => {
    const basket = await openBasket(till);
    await scan(till, basket, barcode(product, 'I00002'));
    const input = { basketId: basket.id, kind: 'CARD', ...card, idempotencyKey: newId() } as const;
    const { tenderAdd } = await product.ask(TenderAddDocument, { input }, till.identity);
    return { basket, tenderId: present(accepted(tenderAdd).tender).tenderId };
  };
  const statusIs = (basketId: string, expected: string) =>
    until(async () => {
      const { basket } = await product.ask(BasketDocument, { id: basketId }, till.identity);
      return present(basket).tenders.at(-1)?.status === expected;
    });
  const stored = async (id: string) => {
    const read = await product.ask(RetailTransactionDocument, { id }, till.identity);
    return present(read.retailTransaction);
  };
  const booked = (tenderId: string) =>
    provider.statement().find(({ idempotencyKey }) => idempotencyKey === tenderId);

  it('charges, captures and refunds once, although each answer is lost', async () => {
    provider.lose('authorise', 'CUT_AFTER');
    provider.lose('capture', 'ERROR_AFTER', 'CUT_AFTER', 'GARBAGE_BEFORE');
    provider.lose('refund', 'CUT_AFTER', 'ERROR_BEFORE', 'GARBAGE_AFTER');
    const { basket, tenderId } = await basketWithCard();
    await statusIs(basket.id, 'AUTHORISED');
    const { transaction: sale } = await complete(till, basket);
    const lineIds: string[] = [];
    await until(async () => {
      const { lines, tenders } = await stored(sale.id);
      lineIds.splice(0, 1, present(lines[0]).lineId);
      return tenders[0]?.status === 'CAPTURED';
    });
    const { authorisedMinor } = present(booked(tenderId));
    const input = {
      ...{ originalTransactionId: sale.id, workstationId: till.workstationId },
      lines: lineIds.map((lineId) => ({ lineId, quantity: '1' })),
      ...({ refundKind: 'CARD', idempotencyKey: newId() } as const),
    };
    const { transactionReturn } = await product.ask(
      TransactionReturnDocument,
      { input },
      till.identity,
    );
    const back = present(accepted(transactionReturn).transaction);
    await until(async () => (await stored(back.id)).tenders[0]?.status === 'REFUNDED');
    expect(booked(tenderId)).toEqual({
      ...{ idempotencyKey: tenderId, authorisedMinor, cancelled: false },
      ...{ capturedMinor: authorisedMinor, refundedMinor: authorisedMinor },
    });
  });

  it('lets the customer pay in cash when it says nothing at all', async () => {
    provider.lose('authorise', 'CUT_BEFORE', 'CUT_BEFORE', 'CUT_BEFORE');
    provider.lose('find', 'CUT_BEFORE', 'CUT_BEFORE', 'CUT_BEFORE');
    const { basket } = await basketWithCard();
    await statusIs(basket.id, 'FAILED');
    await payCash(till, basket);
    await complete(till, basket);
  });

  it('is not paid in cash too, when a refused capture was tried again and nobody knows how that ended', async () => {
    const office = backOffice();
    const { basket, tenderId } = await basketWithCard({ cardToken: 'tok-refused-once' });
    await statusIs(basket.id, 'AUTHORISED');
    await complete(till, basket);
    const onList = async () => {
      const variables = { storeId: 'S001' };
      const listed = await product.ask(FailedSettlementsDocument, variables, office);
      return listed.failedSettlements.nodes.some((failed) => failed.tenderId === tenderId);
    };
    await until(onList);
    const retried = async () => {
      const input = { tenderId, idempotencyKey: newId() };
      const asked = await product.ask(FailedSettlementRetryDocument, { input }, office);
      return refusals(asked.failedSettlementRetry);
    };
    const paidInCash = async () => {
      const input = { tenderId, note: 'Paid in cash', idempotencyKey: newId() };
      const noted = await product.ask(FailedSettlementResolveDocument, { input }, office);
      return refusals(noted.failedSettlementResolve);
    };
    provider.lose('capture', 'CUT_AFTER');
    expect(await retried()).toEqual(['SETTLEMENT_UNCLEAR']);
    expect(await paidInCash()).toEqual(['SETTLEMENT_UNCLEAR']);
    expect(await retried()).toEqual([]);
    expect(await paidInCash()).toEqual(['SETTLEMENT_UNKNOWN']);
    const { capturedMinor, authorisedMinor } = present(booked(tenderId));
    expect(capturedMinor).toBe(authorisedMinor);
    expect(await onList()).toBe(false);
  });

  it('gives a voided card back', async () => {
    const { basket, tenderId } = await basketWithCard();
    await statusIs(basket.id, 'AUTHORISED');
    const input = { basketId: basket.id, tenderId, idempotencyKey: newId() };
    accepted((await product.ask(TenderVoidDocument, { input }, till.identity)).tenderVoid);
    await until(() => booked(tenderId)?.cancelled === true);
    expect(booked(tenderId)).toMatchObject({ capturedMinor: 0 });
  });
});
