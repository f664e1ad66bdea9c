export type OperatorRole = 'CASHIER' | 'MANAGER' | 'BACK_OFFICE';

export type Operator = {
  readonly operatorId: string;
  readonly number: string;
  readonly name: string;
  readonly roles: readonly OperatorRole[];
  readonly stores: readonly string[];
  readonly attempts: PinAttempts;
};

export type PinAttempts = { readonly count: number; readonly windowStartedAt?: Date };

export type ApprovalPermission =
  | 'SELL_EXPIRED'
  | 'PRICE_OVERRIDE'
  | 'RETURN'
  | 'SHIFT_CLOSE_WITHOUT_TILL'
  | 'VOID'
  | 'NO_SALE'
  | 'PAID_OUT'
  | 'KEYED_WEIGHT'
  | 'REPRINT';

/** Four digits have 10,000 values: five tries leave a guesser a chance of one in two thousand per window. */
export const pinAttemptsMax = 5;
export const pinWindowMs = 15 * 60 * 1000;

/**
 * Takes one try before the PIN is looked at, so that a hundred guesses at once are five guesses. Answers the
 * new count, or undefined when there is no try left.
 */
export function takePinAttempt(attempts: PinAttempts, now: Date): PinAttempts | undefined {
  if (!isWindowOpen(attempts, now)) return { count: 1, windowStartedAt: now };
  if (attempts.count >= pinAttemptsMax) return undefined;
  return { ...attempts, count: attempts.count + 1 };
}

export function isPinLocked(attempts: PinAttempts, now: Date): boolean {
  return isWindowOpen(attempts, now) && attempts.count >= pinAttemptsMax;
}

/** 4 to 8 digits, not all the same and not a run up or down. */
export function isAcceptablePin(pin: string): boolean {
  if (!/^\d{4,8}$/.test(pin)) return false;
  const steps = Array.from(pin)
    .slice(1)
    .map((digit, index) => Number(digit) - Number(pin[index]));
  const first = steps[0] ?? 0;
  return !(Math.abs(first) <= 1 && steps.every((step) => step === first));
}

const permissionsOfRole: Readonly<Record<OperatorRole, readonly ApprovalPermission[]>> = {
  CASHIER: [],
  MANAGER: [
    'SELL_EXPIRED',
    'PRICE_OVERRIDE',
    'RETURN',
    'SHIFT_CLOSE_WITHOUT_TILL',
    'VOID',
    'NO_SALE',
    'PAID_OUT',
    'KEYED_WEIGHT',
    'REPRINT',
  ],
  BACK_OFFICE: ['SHIFT_CLOSE_WITHOUT_TILL'],
};

export function mayApprove(
  roles: readonly OperatorRole[],
  permission: ApprovalPermission,
): boolean {
  return roles.some((role) => permissionsOfRole[role].includes(permission));
}

function isWindowOpen({ windowStartedAt }: PinAttempts, now: Date): boolean {
  return windowStartedAt !== undefined && now.getTime() - windowStartedAt.getTime() < pinWindowMs;
}
