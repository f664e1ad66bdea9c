import type { BasketLine, LineFacts } from './basket.ts';
import type { TaxSource } from './price-change.ts';

/** What a return line gives back. Its amounts are worked out for the units after the first `before` (rule 25). */
export type OriginalLine = {
  readonly transactionId: string;
  readonly lineId: string;
  /** How much of the line had come back before; "0" where it is absent. */
  readonly before?: string;
};

/**
 * Where the price comes from of goods that came back without a receipt: of a line that was sold lower than any other in
 * the policy's days, or of the price list, because none was.
 */
export type PriceTaken =
  | {
      readonly from: 'SALE';
      readonly transactionId: string;
      readonly lineId: string;
      readonly businessDayDate: string;
    }
  | {
      readonly from: 'LIST';
      readonly priceListId: string;
      readonly offerId: string;
      /** Who worked its tax out, where an outside calculator was to be asked. */
      readonly taxSource?: TaxSource;
    };

/** The tender of a sale that a refund gives back. */
export type OriginalTender = { readonly transactionId: string; readonly tenderId: string };

/** Why goods come back; decides whether they may be sold again. */
export type ReturnReason =
  'UNWANTED' | 'WRONG_ITEM' | 'DAMAGED_PACKAGE' | 'DEFECTIVE' | 'EXPIRED' | 'RECALLED';

/** Goods that come back. Such a line is frozen: nothing prices it again. */
export function isReturnLine(line: Pick<LineFacts, 'originalLine' | 'priceTaken'>): boolean {
  return line.originalLine !== undefined || isWithoutReceipt(line);
}

export function isWithoutReceipt({ priceTaken }: Pick<LineFacts, 'priceTaken'>): boolean {
  return priceTaken !== undefined;
}

/** The condition in which one thing comes back, as the cashier sees it. */
export type ReturnCondition = {
  readonly reason?: ReturnReason | undefined;
  /** Absent: as the reason says. */
  readonly restock?: boolean | undefined;
  readonly opened?: boolean | undefined;
  /** A recall that still holds names it. */
  readonly recalled: boolean;
  readonly today: string;
};

/**
 * Whether a unit goes back to sellable stock. What is recalled, past its date, or restricted by age and opened never
 * does, whatever anybody says; an opened or faulty one only if somebody says so.
 */
export function goesBackToStock(
  line: Pick<BasketLine, 'expiry' | 'minimumAge'>,
  condition: ReturnCondition,
): boolean {
  const { reason = 'UNWANTED', opened = false, recalled, today } = condition;
  if (recalled || reason === 'RECALLED' || reason === 'EXPIRED') return false;
  if (line.expiry !== undefined && line.expiry < today) return false;
  if (opened && line.minimumAge !== undefined) return false;
  return condition.restock ?? (restockedReasons.has(reason) && !opened);
}

const restockedReasons: ReadonlySet<ReturnReason> = new Set(['UNWANTED', 'WRONG_ITEM']);
