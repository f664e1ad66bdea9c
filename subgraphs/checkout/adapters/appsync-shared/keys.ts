/**
 * The key layout of the checkout table, shared with the AppSync direct resolvers: plain functions, no imports,
 * nothing that APPSYNC_JS lacks.
 */
export type Key = { readonly pk: string; readonly sk: string };

export function basketKey(basketId: string): Key {
  return { pk: `BASKET#${basketId}`, sk: 'BASKET' };
}

/** The basket as it was quoted at this version. */
export function quotedBasketKey(basketId: string, version: number): Key {
  return { pk: `BASKET#${basketId}`, sk: `QUOTED#${version}` };
}

export function transactionKey(transactionId: string): Key {
  return { pk: `TRANSACTION#${transactionId}`, sk: 'TRANSACTION' };
}

export function chainPk(workstationId: string, series: string): string {
  return `CHAIN#${workstationId}#${series}`;
}

export function headKey(workstationId: string, series: string): Key {
  return { pk: chainPk(workstationId, series), sk: 'HEAD' };
}

/** Sorts as text like the number itself, up to 999,999,999,999. */
export function sequenceSk(sequenceNumber: number): string {
  const digits = `${sequenceNumber}`;
  // APPSYNC_JS has no padStart.
  return `${'000000000000'.substring(digits.length)}${digits}`;
}

export function storeBasketsPk(storeId: string): string {
  return `STORE#${storeId}#BASKETS`;
}

export function storeDayPk(storeId: string, businessDayDate: string): string {
  return `STORE#${storeId}#DAY#${businessDayDate}`;
}

export function shiftPk(shiftId: string): string {
  return `SHIFT#${shiftId}`;
}

export function customerPk(customerId: string): string {
  return `CUSTOMER#${customerId}`;
}

export function orderPk(orderId: string): string {
  return `ORDER#${orderId}`;
}

/** Completed earlier sorts first; the id makes it unique. */
export function completedSk(completedAt: string, transactionId: string): string {
  return `${completedAt}#${transactionId}`;
}

export function approvalKey(approvalId: string): Key {
  return { pk: `APPROVAL#${approvalId}`, sk: 'APPROVAL' };
}

export function cardWorkKey(tenderId: string): Key {
  return { pk: 'CARDS-TO-AUTHORISE', sk: tenderId };
}

export function settlementKey(tenderId: string): Key {
  return { pk: `SETTLEMENT#${tenderId}`, sk: 'SETTLEMENT' };
}

/** Only of those that failed. */
export function failedSettlementsPk(storeId: string): string {
  return `STORE#${storeId}#FAILED-SETTLEMENTS`;
}

/** Failed earlier sorts first; the id makes it unique. */
export function failedSk(failedAt: string, tenderId: string): string {
  return `${failedAt}#${tenderId}`;
}

export function findingKey(findingId: string): Key {
  return { pk: `OFFLINE-FINDING#${findingId}`, sk: 'OFFLINE-FINDING' };
}

/** `OPEN` or `DEALT_WITH`. */
export function findingsPk(storeId: string, state: string): string {
  return `STORE#${storeId}#OFFLINE-FINDINGS#${state}`;
}

/** All open and lifted recalls of one GTIN. */
export function recallsKey(gtin: string): Key {
  return { pk: `PRICE-BOOK#RECALLS#${gtin}`, sk: 'RECALLS' };
}

export function lotKey(gtin: string, batchLot: string): Key {
  return { pk: `PRICE-BOOK#LOT#${gtin}`, sk: batchLot };
}

/** One for each item that has or had the GTIN. */
export function gtinKey(gtin: string, itemId: string): Key {
  return { pk: `PRICE-BOOK#GTIN#${gtin}`, sk: itemId };
}

export function itemKey(itemId: string): Key {
  return { pk: `PRICE-BOOK#ITEM#${itemId}`, sk: 'ITEM' };
}

export function offerKey(itemId: string, priceListId: string, unit: string): Key {
  return { pk: `PRICE-BOOK#ITEM#${itemId}`, sk: `OFFER#${priceListId}#${unit}` };
}

export function promotionKey(promotionId: string): Key {
  return { pk: 'PRICE-BOOK#PROMOTIONS', sk: promotionId };
}

export function couponPk(code: string): string {
  return `COUPON#${code}`;
}

/** How many uses of all customers are taken. */
export function couponUsesKey(code: string): Key {
  return { pk: couponPk(code), sk: 'USES' };
}

export function couponCustomerKey(code: string, customerId: string): Key {
  return { pk: couponPk(code), sk: `CUSTOMER#${customerId}` };
}

export function couponClaimKey(code: string, basketId: string): Key {
  return { pk: couponPk(code), sk: `CLAIM#${basketId}` };
}

/** Transactions by the code that their receipts carry. */
export function receiptCodePk(verifyCode: string): string {
  return `RECEIPT#${verifyCode}`;
}

/** How often somebody has looked receipts of other stores up in a window of time. */
export function lookupsKey(subject: string, window: number): Key {
  return { pk: `LOOKUPS#${subject}`, sk: `WINDOW#${window}` };
}

export function loyaltyKey(customerId: string): Key {
  return { pk: `LOYALTY#${customerId}`, sk: 'ACCOUNT' };
}

export function loyaltyEntryKey(customerId: string, at: string, transactionId: string): Key {
  return { pk: `LOYALTY#${customerId}`, sk: `ENTRY#${at}#${transactionId}` };
}

/** A gift card or store credit. */
export function storedValueKey(accountId: string): Key {
  return { pk: storedValuePk(accountId), sk: 'ACCOUNT' };
}

export function storedValueEntryKey(accountId: string, documentId: string): Key {
  return { pk: storedValuePk(accountId), sk: `ENTRY#${documentId}` };
}

export function storedValuePk(accountId: string): string {
  return `STORED-VALUE#${accountId}`;
}

/** Tries at gift cards' numbers and PINs in one hour. */
export function guessesKey(scope: string, hour: string): Key {
  return { pk: `GUESSES#${scope}`, sk: hour };
}

export function giftCardsPk(storeId: string): string {
  return `STORE#${storeId}#GIFT-CARDS`;
}

export function issuedSk(issuedAt: string, accountId: string): string {
  return `${issuedAt}#${accountId}`;
}

/** The lowest prices at which a store has sold goods on a business day. */
export function soldPriceKey(
  goods: {
    readonly storeId: string;
    readonly itemId: string;
    readonly unit: string;
  },
  businessDayDate: string,
): Key {
  const { storeId, itemId, unit } = goods;
  return { pk: `SOLD-PRICES#${storeId}#${itemId}#${unit}`, sk: businessDayDate };
}

export function couponBookKey(code: string): Key {
  return { pk: `PRICE-BOOK#COUPON#${code}`, sk: 'COUPON' };
}

export function taxClassKey(jurisdictionId: string, taxClassId: string): Key {
  return { pk: `PRICE-BOOK#TAX#${jurisdictionId}`, sk: taxClassId };
}

export function storeKey(storeId: string): Key {
  return { pk: `PRICE-BOOK#STORE#${storeId}`, sk: 'STORE' };
}

export function workstationKey(storeId: string, workstationId: string): Key {
  return { pk: `PRICE-BOOK#STORE#${storeId}`, sk: `WORKSTATION#${workstationId}` };
}

export function assignmentKey(storeId: string, channel: string): Key {
  return { pk: `PRICE-BOOK#STORE#${storeId}`, sk: `PRICE-LIST#${channel}` };
}

export function shiftKey(storeId: string, workstationId: string): Key {
  return { pk: `PRICE-BOOK#STORE#${storeId}`, sk: `SHIFT#${workstationId}` };
}
