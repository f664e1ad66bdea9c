import { compareDecimal, decimal, isDecimalText } from '#kernel/decimal.ts';
import type { ApprovalPermission, OperatorRole } from './operator.ts';

/** What people may do alone at a store's tills, and how its tills behave. Amounts are in the store's currency. */
export type TillTerms = {
  readonly roleLimits: readonly RoleLimits[];
  readonly selfApproval: boolean;
  readonly reasonsRequired: boolean;
  readonly keyedWeight: 'ALLOWED' | 'APPROVAL';
  readonly minimumWeightKg?: string | undefined;
  readonly ageCheck: 'CONFIRMED' | 'BIRTH_DATE';
  readonly suspendedBaskets: 'VOID' | 'KEEP';
  readonly measureCodes: readonly { readonly pattern: string; readonly decimals: number }[];
};

/** A limit that is left out is none. */
export type RoleLimits = {
  readonly role: 'CASHIER' | 'MANAGER';
  readonly discountPercentMax?: string | undefined;
  readonly discountMaxMinor?: number | undefined;
  readonly priceOverridePercentMax?: string | undefined;
  readonly refundMaxMinor?: number | undefined;
  readonly voidMaxMinor?: number | undefined;
  readonly paidOutMaxMinor?: number | undefined;
  readonly noSalesPerShiftMax?: number | undefined;
};

type Wrong = { readonly field: string; readonly message: string };

/** The first term that makes no sense; undefined when all do. */
export function wrongTillTerm(till: TillTerms): Wrong | undefined {
  const { roleLimits, minimumWeightKg, measureCodes } = till;
  const roles = roleLimits.map(({ role }) => role);
  if (new Set(roles).size !== roles.length) {
    return { field: 'roleLimits', message: 'Each role may stand once.' };
  }
  if (!roleLimits.every(areLimits)) {
    return { field: 'roleLimits', message: 'Percentages are 0 to 100, counts from 0.' };
  }
  if (minimumWeightKg !== undefined && !isWeight(minimumWeightKg)) {
    return { field: 'minimumWeightKg', message: 'Expected kilograms above 0 with 3 decimals.' };
  }
  const isReadable = measureCodes.length <= measureCodesMax && measureCodes.every(isMeasureCode);
  return isReadable
    ? undefined
    : { field: 'measureCodes', message: 'Expected patterns such as 22IIIIIVPPPPC, at most 20.' };
}

/** Up to which amount somebody of these roles may give this permission; undefined: any. */
export function reachOf(
  till: TillTerms | undefined,
  roles: readonly OperatorRole[],
  permission: ApprovalPermission,
): number | undefined {
  const role = roles.includes('MANAGER') ? 'MANAGER' : 'CASHIER';
  const limits = till?.roleLimits.find((candidate) => candidate.role === role);
  const member = reachMembers[permission];
  return member && limits?.[member];
}

const reachMembers: Readonly<Partial<Record<ApprovalPermission, AmountLimit>>> = {
  PRICE_OVERRIDE: 'discountMaxMinor',
  RETURN: 'refundMaxMinor',
  VOID: 'voidMaxMinor',
  PAID_OUT: 'paidOutMaxMinor',
};

type AmountLimit = 'discountMaxMinor' | 'refundMaxMinor' | 'voidMaxMinor' | 'paidOutMaxMinor';

/** More layouts than any country has in use at once. */
const measureCodesMax = 20;
const percentDigitsMax = 4;
const weightDigitsMax = 3;

function areLimits({
  discountPercentMax,
  priceOverridePercentMax,
  noSalesPerShiftMax = 0,
}: RoleLimits): boolean {
  const percents = [discountPercentMax ?? '0', priceOverridePercentMax ?? '0'];
  return noSalesPerShiftMax >= 0 && percents.every(isPercent);
}

function isPercent(text: string): boolean {
  if (!isDecimalText(text)) return false;
  const value = decimal(text);
  const isInRange =
    compareDecimal(value, decimal(0)) >= 0 && compareDecimal(value, decimal(100)) <= 0;
  return isInRange && value.scale <= percentDigitsMax;
}

function isWeight(text: string): boolean {
  if (!isDecimalText(text)) return false;
  const value = decimal(text);
  return compareDecimal(value, decimal(0)) > 0 && value.scale <= weightDigitsMax;
}

/** Digits of the prefix, item number, price check digit, price or weight, check digit: 13 in all. */
function isMeasureCode({ pattern, decimals }: TillTerms['measureCodes'][number]): boolean {
  const isWhole = Number.isInteger(decimals) && decimals >= 0 && decimals <= weightDigitsMax;
  const isPriced = /^(?:02|2\d)\d{0,4}I{1,10}(?:P{3,6}|VP{4,5})C$/.test(pattern);
  const isWeighed = /^(?:02|2\d)\d{0,4}I{1,10}W{3,6}C$/.test(pattern);
  return isWhole && pattern.length === 13 && (isPriced || isWeighed);
}
