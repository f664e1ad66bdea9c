/**
 * THE declaration of the mirror: for every public root field, how AppSync answers it, from which data source, and who
 * may call it. The AppSync schema, the resolver bundles, the local runtime's configuration (and the deployment's) follow
 * from it; a public root field without an entry fails `npm run generate`.
 *
 * Fields below the root need no entry: what the root's answer holds is read from it, and what it doesn't hold (fields of
 * other subgraphs, fields with arguments) answers the error NOT_MIRRORED, never a wrong null.
 */
export type Caller = 'OIDC' | 'IAM' | 'API_KEY';

/**
 * `OWNER`: the response function compares the loaded thing's store (or shopper) with the caller's claims.
 * `COMPANY`: the same for every caller with the field's scopes; refused for types that belong to a store.
 */
export type Guard = 'OWNER' | 'COMPANY';

export type MirrorEntry =
  | {
      readonly mode: 'gateway';
      readonly dataSource: 'gateway';
      readonly callers: readonly Caller[];
    }
  | {
      readonly mode: 'direct';
      readonly dataSource: 'checkoutTable' | 'productDatabase';
      readonly guard: Guard;
      readonly callers: readonly Caller[];
    }
  | { readonly mode: 'publish'; readonly dataSource: 'none'; readonly callers: readonly Caller[] }
  | {
      readonly mode: 'subscribe';
      readonly dataSource: 'checkoutTable' | 'none';
      /** The publish mutation that feeds it. */
      readonly fedBy: string;
      readonly callers: readonly Caller[];
    }
  | { readonly mode: 'not-yet'; readonly reason: string; readonly callers: readonly Caller[] };

/** Every field of the graph needs a scope, and an API key has none: so no field admits one. */
const people: readonly Caller[] = ['OIDC'];
const machines: readonly Caller[] = ['IAM'];

const gateway: MirrorEntry = { mode: 'gateway', dataSource: 'gateway', callers: people };
const publish: MirrorEntry = { mode: 'publish', dataSource: 'none', callers: machines };

function direct(dataSource: 'checkoutTable' | 'productDatabase', guard: Guard): MirrorEntry {
  return { mode: 'direct', dataSource, guard, callers: people };
}

function subscribe(dataSource: 'checkoutTable' | 'none', fedBy: string): MirrorEntry {
  return { mode: 'subscribe', dataSource, fedBy, callers: people };
}

function notYet(reason: string, fields: readonly string[]): Readonly<Record<string, MirrorEntry>> {
  const entry: MirrorEntry = { mode: 'not-yet', reason, callers: people };
  return Object.fromEntries(fields.map((field) => [field, entry]));
}

const laterReads = 'Read through the gateway until the whole mirror is built.';
const laterWrites = 'Changes go through the gateway until the whole mirror is built.';

export const mirror: Readonly<Record<string, MirrorEntry>> = {
  'Query.basket': direct('checkoutTable', 'OWNER'),
  'Query.retailTransaction': direct('checkoutTable', 'OWNER'),
  'Query.itemByGtin': direct('productDatabase', 'COMPANY'),
  'Query.items': gateway,
  'Query.storeTransactions': gateway,
  'Query.offlineFindings': gateway,
  'Query.offlineSnapshot': gateway,
  'Mutation.basketScan': gateway,
  'Mutation.offlineBatchSubmit': gateway,
  'Mutation.offlineFindingDealWith': gateway,
  'Mutation.publishBasketChanged': publish,
  'Mutation.publishRecallIssued': publish,
  'Subscription.basketChanged': subscribe('checkoutTable', 'publishBasketChanged'),
  'Subscription.recallIssued': subscribe('none', 'publishRecallIssued'),
  ...notYet(laterReads, [
    'Query.store',
    'Query.stores',
    'Query.workstation',
    'Query.operator',
    'Query.shift',
    'Query.openShift',
    'Query.shifts',
    'Query.xReport',
    'Query.zReport',
    'Query.inventoryPosition',
    'Query.inventoryPositions',
    'Query.stockMovements',
    'Query.stockReservation',
    'Query.auditTrail',
    'Query.ledgerVerification',
    'Query.basketExplain',
    'Query.transactionExplain',
    'Query.storeBaskets',
    'Query.retailTransactionByNumber',
    'Query.failedSettlements',
    'Query.giftCard',
    'Query.giftCards',
    'Query.receipt',
    'Query.transactionForReturn',
    'Query.receiptVerify',
    'Query.receiptKeys',
    'Query.journalVerification',
    'Query.priceBookStatus',
    'Query.itemMaster',
    'Query.itemMasters',
    'Query.purchaseOrder',
    'Query.purchaseOrders',
    'Query.salesPosting',
    'Query.salesPostings',
    'Query.deadLetters',
    'Query.syncRuns',
    'Query.corporateSystemHealth',
    'Query.postingReconciliation',
    'Query.customerOrder',
    'Query.customerOrderByNumber',
    'Query.storeOrders',
    'Query.customer',
    'Query.pickList',
    'Query.item',
    'Query.categories',
    'Query.offers',
    'Query.priceLists',
    'Query.promotions',
    'Query.coupon',
    'Query.lot',
    'Query.recalls',
    'Query.recallChangesSince',
    'Query.taxClasses',
    'Query.taxRates',
  ]),
  ...notYet(laterWrites, [
    'Mutation.operatorSignOn',
    'Mutation.operatorPinSet',
    'Mutation.storeCreate',
    'Mutation.storePolicySet',
    'Mutation.workstationCreate',
    'Mutation.workstationEnrolmentCodeCreate',
    'Mutation.workstationEnrol',
    'Mutation.workstationRevoke',
    'Mutation.shiftOpen',
    'Mutation.cashIn',
    'Mutation.cashOut',
    'Mutation.cashCount',
    'Mutation.shiftClose',
    'Mutation.approvalGrant',
    'Mutation.stockReceive',
    'Mutation.stockAdjust',
    'Mutation.basketOpen',
    'Mutation.lineQuantitySet',
    'Mutation.lineRemove',
    'Mutation.basketSuspend',
    'Mutation.basketRecall',
    'Mutation.basketVoid',
    'Mutation.basketCouponAdd',
    'Mutation.basketCouponRemove',
    'Mutation.basketPointsRedeem',
    'Mutation.basketDiscountSet',
    'Mutation.linePriceOverride',
    'Mutation.basketTaxExemptionSet',
    'Mutation.customerGroupsSet',
    'Mutation.customerTaxExemptionSet',
    'Mutation.basketCustomerAttach',
    'Mutation.basketQuote',
    'Mutation.tenderAdd',
    'Mutation.tenderVoid',
    'Mutation.basketTipSet',
    'Mutation.basketGiftCardAdd',
    'Mutation.giftCardBlockSet',
    'Mutation.failedSettlementResolve',
    'Mutation.failedSettlementRetry',
    'Mutation.transactionComplete',
    'Mutation.transactionReturn',
    'Mutation.basketReturnLinesAdd',
    'Mutation.basketReturnWithoutReceiptAdd',
    'Mutation.basketRefund',
    'Mutation.transactionPostVoid',
    'Mutation.noSale',
    'Mutation.receiptReprint',
    'Mutation.corporateImportRun',
    'Mutation.deadLetterRetry',
    'Mutation.customerCreate',
    'Mutation.customerUpdate',
    'Mutation.customerErase',
    'Mutation.orderCapture',
    'Mutation.fulfilmentReady',
    'Mutation.fulfilmentHandOver',
    'Mutation.orderCancel',
    'Mutation.itemCreate',
    'Mutation.itemUpdate',
    'Mutation.variantAdd',
    'Mutation.tradeItemUnitAdd',
    'Mutation.offerSet',
    'Mutation.priceListCreate',
    'Mutation.priceListAssign',
    'Mutation.promotionCreate',
    'Mutation.couponCreate',
    'Mutation.couponStop',
    'Mutation.promotionStop',
    'Mutation.taxRateSet',
    'Mutation.lotRegister',
    'Mutation.recallIssue',
    'Mutation.recallLift',
    'Mutation.itemImport',
  ]),
};
