import { type Money, money, sumMoney } from '#kernel/money.ts';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import type { ForeignCount } from './foreign-drawer.ts';
import type { Seal } from './seal.ts';

export type ShiftState = 'OPEN' | 'CLOSING' | 'CLOSED';

export type DenominationCount = { readonly denominationMinor: number; readonly count: number };

export type Shift = {
  readonly shiftId: string;
  readonly storeId: string;
  readonly workstationId: string;
  readonly operatorId: string;
  readonly businessDayDate: string;
  readonly state: ShiftState;
  readonly version: number;
  readonly float: Money;
  readonly blind: boolean;
  readonly openedAt: Date;
  readonly closingRequestedAt?: Date;
  readonly closedAt?: Date;
  readonly counted?: Money;
  readonly denominations?: readonly DenominationCount[];
  /** Of other currencies; absent where nobody counted them. */
  readonly foreignCounted?: readonly ForeignCount[];
  readonly seal?: Seal;
  /** While CLOSING: in words, what is still missing. */
  readonly waitingFor?: string;
  readonly zNumber?: number;
};

/** What a shift itself says for its reports. */
export function ownFigures({ float, counted, foreignCounted }: Shift) {
  return {
    ...{ currency: float.currency, floatMinor: float.minor },
    ...{ countedMinor: counted?.minor, foreignCounted },
  };
}

export type CashMovementKind = 'FLOAT' | 'PAID_IN' | 'PAID_OUT' | 'DROP' | 'COUNT';

export type CashMovement = {
  readonly movementId: string;
  readonly shiftId: string;
  readonly kind: CashMovementKind;
  /** Never negative: the kind tells the direction. */
  readonly amount: Money;
  readonly reason?: string;
  readonly denominations: readonly DenominationCount[];
  readonly operatorId: string;
  readonly recordedAt: Date;
};

/** More kinds of coins and notes than any currency has. */
const denominationsMax = 50;
/** A million pieces of one denomination is a slip of the finger. */
const piecesMax = 1_000_000;
/** So is a pile that is worth more than any drawer; sums of them stay exact. */
const pileMinorMax = 1e13;

/** The sum of a counted drawer. Each denomination stands once, or someone counted a pile twice. */
export function countedTotal(
  denominations: readonly DenominationCount[],
  currency: string,
): Outcome<Money> {
  const values = denominations.map(({ denominationMinor }) => denominationMinor);
  const wrong = denominations.findIndex(
    ({ denominationMinor, count }) =>
      denominationMinor < 1 ||
      count < 0 ||
      count > piecesMax ||
      denominationMinor * count > pileMinorMax,
  );
  if (wrong >= 0)
    return countRefused(
      "A denomination is above zero and its count isn't below, nor beyond any drawer.",
      wrong,
    );
  if (new Set(values).size !== values.length) return countRefused('A denomination is given twice.');
  if (values.length > denominationsMax) {
    return countRefused(`At most ${denominationsMax} denominations are counted.`);
  }
  const totals = denominations.map(({ denominationMinor, count }) =>
    money(denominationMinor * count, currency),
  );
  return accept(sumMoney(currency, totals));
}

function countRefused(message: string, index?: number): Outcome<never> {
  const place = index === undefined ? [] : [String(index)];
  return refuse({ code: 'AMOUNT_INVALID', message, field: ['input', 'denominations', ...place] });
}
