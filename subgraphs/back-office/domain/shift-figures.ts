import { safeMinor } from '#kernel/money.ts';
import {
  type ForeignCount,
  type ForeignCountFigures,
  foreignCountFigures,
} from './foreign-drawer.ts';
import type { DepartmentPart, ForeignPart, SaleTax, ShiftTransaction } from './sale.ts';
import type { CashMovement, CashMovementKind } from './shift.ts';

/** The content of X and Z reports; all amounts in minor units of the one currency. */
export type ShiftFigures = {
  readonly currency: string;
  readonly transactionCount: number;
  readonly saleCount: number;
  readonly returnCount: number;
  readonly voidedCount: number;
  readonly noSaleCount: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
  readonly discountMinor: number;
  readonly cashRoundingMinor: number;
  /** Absent on reports that were written before tips were. */
  readonly tipMinor?: number;
  readonly byTender: readonly TenderTotal[];
  readonly byTaxRate: readonly SaleTax[];
  readonly byDepartment: readonly DepartmentPart[];
  readonly byOperator: readonly OperatorTotal[];
  readonly drawer: DrawerFigures;
};

export type TenderTotal = {
  readonly kind: string;
  readonly count: number;
  readonly amountMinor: number;
};

export type OperatorTotal = {
  readonly operatorId: string;
  readonly transactionCount: number;
  readonly totalMinor: number;
};

export type DrawerFigures = {
  readonly floatMinor: number;
  readonly cashSalesMinor: number;
  readonly cashRefundsMinor: number;
  readonly paidInMinor: number;
  readonly paidOutMinor: number;
  readonly dropsMinor: number;
  /** Own coins that went out as change for foreign notes, and these notes by currency; absent when there were none. */
  readonly foreignChangeMinor?: number;
  readonly foreignCash?: readonly { readonly minor: number; readonly currency: string }[];
  readonly expectedMinor: number;
  readonly countedMinor?: number;
  readonly overShortMinor?: number;
  /** Absent until the notes of other currencies are counted. */
  readonly foreignCounts?: readonly ForeignCountFigures[];
};

export type ShiftBooks = {
  readonly currency: string;
  readonly floatMinor: number;
  readonly countedMinor?: number | undefined;
  readonly foreignCounted?: readonly Pick<ForeignCount, 'currency' | 'countedMinor'>[] | undefined;
  readonly movements: readonly Pick<CashMovement, 'kind' | 'amount'>[];
  readonly transactions: readonly ShiftTransaction[];
};

/**
 * X and Z are this one function of the same books, so an X taken just before closing is the Z. Training is left
 * out (rule 24); what was voided or never a sale is counted and has no money.
 */
export function shiftFigures(books: ShiftBooks): ShiftFigures {
  const real = books.transactions.filter(({ series }) => series !== 'TRAINING');
  const sold = real.filter(({ kind }) => !withoutMoney.has(kind));
  const countOf = (...kinds: readonly string[]) =>
    real.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    currency: books.currency,
    transactionCount: sold.length,
    saleCount: countOf('SALE', 'EXCHANGE'),
    returnCount: countOf('RETURN', 'POST_VOID'),
    voidedCount: countOf('VOIDED'),
    noSaleCount: countOf('NO_SALE'),
    netMinor: sumOf(sold.map(({ netMinor }) => netMinor)),
    taxMinor: sumOf(sold.map(({ taxMinor }) => taxMinor)),
    totalMinor: sumOf(sold.map(({ totalMinor }) => totalMinor)),
    discountMinor: sumOf(sold.map(({ discountMinor }) => discountMinor)),
    cashRoundingMinor: sumOf(sold.map(({ cashRoundingMinor }) => cashRoundingMinor)),
    tipMinor: sumOf(sold.map(({ tipMinor = 0 }) => tipMinor)),
    byTender: byTender(sold),
    byTaxRate: byTaxRate(sold),
    byDepartment: byDepartment(sold),
    byOperator: byOperator(sold),
    drawer: drawerFigures(books, sold),
  };
}

const withoutMoney: ReadonlySet<string> = new Set(['VOIDED', 'NO_SALE', 'REPRINT']);

/** float + cash sales - cash refunds + paid in - paid out - drops - change for foreign notes (rule 36). */
function drawerFigures(books: ShiftBooks, sold: readonly ShiftTransaction[]): DrawerFigures {
  const tenders = sold.flatMap((transaction) => transaction.tenders);
  const cash = tenders
    .filter(({ kind, foreign }) => kind === 'CASH' && foreign === undefined)
    .map(({ amountMinor }) => amountMinor);
  const moved = (wanted: CashMovementKind) =>
    sumOf(books.movements.filter(({ kind }) => kind === wanted).map(({ amount }) => amount.minor));
  const parts = {
    floatMinor: books.floatMinor,
    cashSalesMinor: sumOf(cash.filter((minor) => minor > 0)),
    cashRefundsMinor: safeMinor(-sumOf(cash.filter((minor) => minor < 0))),
    paidInMinor: moved('PAID_IN'),
    paidOutMinor: moved('PAID_OUT'),
    dropsMinor: moved('DROP'),
    ...foreignFigures(tenders.flatMap(({ foreign }) => foreign ?? [])),
  };
  const expectedMinor = expectedDrawer(parts);
  if (books.countedMinor === undefined) return { ...parts, expectedMinor };
  const overShortMinor = safeMinor(books.countedMinor - expectedMinor);
  const counted = { ...parts, expectedMinor, countedMinor: books.countedMinor, overShortMinor };
  if (books.foreignCounted === undefined) return counted;
  return { ...counted, foreignCounts: foreignCountFigures(books.foreignCounted, tenders) };
}

function foreignFigures(
  foreign: readonly ForeignPart[],
): Pick<DrawerFigures, 'foreignChangeMinor' | 'foreignCash'> {
  if (foreign.length === 0) return {};
  return {
    foreignChangeMinor: sumOf(foreign.map(({ changeMinor }) => changeMinor)),
    foreignCash: grouped(
      foreign,
      ({ currency }) => currency,
      (currency, part) => ({ currency, minor: sumOf(part.map(({ minor }) => minor)) }),
    ),
  };
}

export function expectedDrawer(parts: {
  readonly floatMinor: number;
  readonly cashSalesMinor: number;
  readonly cashRefundsMinor: number;
  readonly paidInMinor: number;
  readonly paidOutMinor: number;
  readonly dropsMinor: number;
  readonly foreignChangeMinor?: number;
}): number {
  const incoming = parts.floatMinor + parts.cashSalesMinor + parts.paidInMinor;
  const { foreignChangeMinor = 0 } = parts;
  const outgoing = parts.cashRefundsMinor + parts.paidOutMinor + parts.dropsMinor;
  return safeMinor(incoming - outgoing - foreignChangeMinor);
}

function byTender(sold: readonly ShiftTransaction[]): readonly TenderTotal[] {
  const tenders = sold.flatMap((transaction) => transaction.tenders);
  return grouped(
    tenders,
    ({ kind }) => kind,
    (kind, part) => ({
      kind,
      count: part.length,
      amountMinor: sumOf(part.map(({ amountMinor }) => amountMinor)),
    }),
  );
}

function byTaxRate(sold: readonly ShiftTransaction[]): readonly SaleTax[] {
  const taxes = sold.flatMap((transaction) => transaction.taxes);
  // The name is part of the key: a tax that is renamed during a shift is shown under both names. So is the jurisdiction:
  // two of them may call a tax alike, and each wants its own sum.
  const keyOf = ({ taxId, rate, name, jurisdictionId }: SaleTax) =>
    JSON.stringify([taxId, rate, name, jurisdictionId]);
  return grouped(taxes, keyOf, (_key, part, { taxId, rate, name, jurisdictionId }) => ({
    ...{ taxId, name, rate },
    ...(jurisdictionId === undefined ? {} : { jurisdictionId }),
    taxableMinor: sumOf(part.map(({ taxableMinor }) => taxableMinor)),
    taxMinor: sumOf(part.map(({ taxMinor }) => taxMinor)),
  }));
}

function byDepartment(sold: readonly ShiftTransaction[]): readonly DepartmentPart[] {
  const parts = sold.flatMap((transaction) => transaction.departments);
  return grouped(
    parts,
    ({ departmentId }) => departmentId,
    (departmentId, part) => ({
      departmentId,
      lineCount: sumOf(part.map(({ lineCount }) => lineCount)),
      netMinor: sumOf(part.map(({ netMinor }) => netMinor)),
      taxMinor: sumOf(part.map(({ taxMinor }) => taxMinor)),
      grossMinor: sumOf(part.map(({ grossMinor }) => grossMinor)),
    }),
  );
}

function byOperator(sold: readonly ShiftTransaction[]): readonly OperatorTotal[] {
  return grouped(
    sold,
    ({ operatorId }) => operatorId,
    (operatorId, part) => ({
      operatorId,
      transactionCount: part.length,
      totalMinor: sumOf(part.map(({ totalMinor }) => totalMinor)),
    }),
  );
}

/** Groups in the order of their keys, so that the same books give the same report to the letter. */
function grouped<Part, Total>(
  parts: readonly Part[],
  keyOf: (part: Part) => string,
  total: (key: string, parts: readonly Part[], first: Part) => Total,
): readonly Total[] {
  const groups = new Map<string, [Part, ...Part[]]>();
  for (const part of parts) {
    const group = groups.get(keyOf(part));
    if (group === undefined) groups.set(keyOf(part), [part]);
    else group.push(part);
  }
  return [...groups.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, group]) => total(key, group, group[0]));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => safeMinor(sum + value), 0);
}
