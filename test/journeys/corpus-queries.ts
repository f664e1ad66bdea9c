import type { Identity } from '#platform/contracts/identity.ts';
import { backOffice, cashierOf, erp, managerOf, shopper } from '../kit/identities.ts';
import type { Get, Input, Teller } from './story.ts';
import { barcodeOf } from './story-articles.ts';
import { giftCard } from './story-tender.ts';

/** Who asks a query of the corpus, and for what; told after the story, so that there is something to answer. */
export type Question = {
  readonly by: Identity;
  readonly variables: (get: Get) => Input;
};

const cashier = cashierOf('S001');
const manager = managerOf('S001');
const office = backOffice();
const customer = shopper('C00001');

const storeId = 'S001';
const item = { itemId: 'I00002' };
const activeAt = '2026-06-01T12:00:00.000Z';

const of = (by: Identity, variables: Question['variables'] | Input = {}): Question => ({
  by,
  variables: typeof variables === 'function' ? variables : () => variables,
});
const ofStore = (by: Identity) => of(by, { storeId });
const ofShift = (by: Identity, name = 'shiftId') => of(by, (get) => ({ shiftId: get(name) }));
const ofBasket = (by: Identity, name: string) => of(by, (get) => ({ id: get(name) }));

/** The graph names a reservation only on a movement of stock, so the latest one is looked up where it is kept. */
export async function keepReservation({ product, keep }: Teller): Promise<void> {
  const { rows } = await product.resources.postgres.query<{ id: string }>(
    'select reservation_id as id from back_office.stock_reservation order by created_at desc limit 1',
  );
  keep('reservationId', rows[0]?.id);
}

export function questionOf(operation: string): Question {
  const question = questions[operation];
  if (question !== undefined) return question;
  throw new Error(`Expected who asks ${operation} and for what, in corpus-queries.ts.`);
}

/** By operation. A query that is missing here fails the test of the corpus. */
export const questions: Readonly<Record<string, Question>> = {
  BasketExplain: ofBasket(cashier, 'suspendedId'),
  BackOfficeAuditTrail: ofStore(office),
  BackOfficeInventoryPositions: ofStore(office),
  BackOfficeItemCost: of(office, item),
  BackOfficeLedgerVerification: ofStore(office),
  BackOfficeOperator: of(office, { operatorId: 'O001-01' }),
  BackOfficePostingReconciliation: ofShift(office),
  BackOfficePurchaseOrder: of(office, { purchaseOrderNumber: 'PO4500000' }),
  BackOfficePurchaseOrders: ofStore(office),
  BackOfficeSalesPosting: of(office, (get) => ({ transactionId: get('transactionId') })),
  BackOfficeShift: ofShift(office),
  BackOfficeStockMovements: ofStore(office),
  BackOfficeStockReservation: of(office, (get) => ({ reservationId: get('reservationId') })),
  OfflineFindings: of(office, { storeId: 'S002' }),
  OfflineSnapshot: of(cashier, { storeId }),
  BackOfficeStore: of(office, (get) => ({ storeId, businessDayDate: get('businessDayDate') })),
  BackOfficeStores: of(office),
  BackOfficeTransactionPosting: of(office, (get) => ({ id: get('transactionId') })),
  Basket: ofBasket(cashier, 'suspendedId'),
  BasketWithItems: ofBasket(cashier, 'suspendedId'),
  Cart: ofBasket(customer, 'keptCartId'),
  CategoryMenu: of(customer),
  Coupon: of(office, { code: 'STORY-5' }),
  CustomerById: of(office, { customerId: 'C00001' }),
  CustomerLoyalty: of(cashier, { customerId: 'C00001' }),
  CustomerStoreCredit: of(cashier, { customerId: 'C00001', currency: 'EUR' }),
  CustomerOrderById: of(customer, (get) => ({ orderId: get('orderId') })),
  CustomerOrderByNumber: of(cashier, (get) => ({ orderNumber: get('orderNumber') })),
  CustomerOrders: of(customer, { customerId: 'C00001' }),
  ErpDeadLetters: of(erp()),
  ErpHealth: of(erp()),
  ErpItemMaster: of(erp(), item),
  ErpItemMasters: of(erp()),
  ErpSalesPostings: of(erp()),
  ErpSyncRuns: of(erp()),
  FailedSettlements: ofStore(office),
  GiftCard: of(cashier, giftCard),
  GiftCards: ofStore(office),
  ItemPage: of(customer, { ...item, storeId }),
  ItemSheet: of(office, item),
  ItemsChanged: of(office, { changedSince: '2020-01-01T00:00:00.000Z' }),
  JournalVerification: of(manager, {
    ...{ storeId, workstationId: 'S001-W1', series: 'ONLINE' },
  }),
  LotCheck: of(cashier, { gtin: barcodeOf('I00003'), batchLot: 'L2501' }),
  OpenRecalls: ofStore(cashier),
  PickList: ofStore(cashier),
  PriceBookStatus: ofStore(cashier),
  PriceCheck: of(cashier, { gtin: barcodeOf('I00002'), storeId }),
  PriceLists: of(office),
  PricesOfItem: of(erp(), { ...item, storeId, channel: 'STORE' }),
  Promotions: of(office),
  RecallChangesSince: of(cashier, { storeId, after: 0 }),
  RecallHistory: of(office),
  Receipt: of(cashier, (get) => ({ transactionId: get('transactionId') })),
  ReceiptKeys: of(customer),
  ReceiptPapers: of(cashier, (get) => ({ transactionId: get('transactionId') })),
  ReceiptVerify: of(customer, { token: 'nobody.signed.this' }),
  RetailTransaction: of(cashier, (get) => ({ id: get('returnId') })),
  RetailTransactionByNumber: of(cashier, (get) => ({
    ...{ storeId, workstationId: 'S001-W1', series: 'ONLINE' },
    ...{ businessDayDate: get('businessDayDate'), sequenceNumber: Number(get('sequenceNumber')) },
  })),
  RunningPromotions: of(cashier, { storeId, activeAt }),
  Shelf: of(customer, { storeId }),
  StoreDay: of(office, (get) => ({ storeId, businessDayDate: get('businessDayDate') })),
  StoreOrders: ofStore(office),
  SuspendedBaskets: of(cashier, { storeId, status: 'SUSPENDED' }),
  Taxes: of(office, { jurisdictionId: 'DE' }),
  TransactionForReturn: of(cashier, (get) => ({
    ...{ receiptNumber: Number(get('receiptNumber')), verifyCode: get('verifyCode') },
    ...{ storeId, lines: [{ lineId: get('lineId'), quantity: '1' }] },
  })),
  TillInventoryPosition: of(cashier, { storeId, ...item }),
  TillOpenShift: of(cashier, { workstationId: 'S001-W1' }),
  TillOperator: of(cashier, { operatorId: 'O001-01' }),
  TillShift: ofShift(manager),
  TillShifts: ofStore(manager),
  TillStore: ofStore(cashier),
  TillWorkstation: of(cashier, { workstationId: 'S001-W1' }),
  TillXReport: ofShift(manager, 'openShiftId'),
  TillZReport: ofShift(manager),
  TransactionExplain: of(cashier, (get) => ({ id: get('transactionId') })),
  WebPromotions: of(customer, { storeId, activeAt }),
  WebStore: ofStore(customer),
  WebStores: of(customer),
};
