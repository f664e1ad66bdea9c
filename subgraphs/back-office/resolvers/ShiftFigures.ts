import type {
  DepartmentTotalResolvers,
  DrawerFiguresResolvers,
  ForeignCountResolvers,
  OperatorTotalResolvers,
  ShiftFiguresResolvers,
  TaxRateTotalResolvers,
  TenderTotalResolvers,
} from '../__generated__/resolvers.ts';
import { shown } from './amounts.ts';
import { visibleOperator } from './guards.ts';

/** The report's own totals: minor units become Money, and each part learns the report's currency. */
export const ShiftFigures: ShiftFiguresResolvers = {
  net: ({ netMinor, currency }) => shown(netMinor, currency),
  tax: ({ taxMinor, currency }) => shown(taxMinor, currency),
  total: ({ totalMinor, currency }) => shown(totalMinor, currency),
  discount: ({ discountMinor, currency }) => shown(discountMinor, currency),
  cashRounding: ({ cashRoundingMinor, currency }) => shown(cashRoundingMinor, currency),
  tips: ({ tipMinor = 0, currency }) => shown(tipMinor, currency),
  byTender: ({ byTender, currency }) => byTender.map((total) => ({ ...total, currency })),
  byTaxRate: ({ byTaxRate, currency }) => byTaxRate.map((total) => ({ ...total, currency })),
  byDepartment: ({ byDepartment, currency }) =>
    byDepartment.map((total) => ({ ...total, currency })),
  byOperator: ({ byOperator, currency }) => byOperator.map((total) => ({ ...total, currency })),
  drawer: ({ drawer, currency }) => ({ ...drawer, currency }),
};

export const TenderTotal: TenderTotalResolvers = {
  amount: ({ amountMinor, currency }) => shown(amountMinor, currency),
};

export const TaxRateTotal: TaxRateTotalResolvers = {
  taxable: ({ taxableMinor, currency }) => shown(taxableMinor, currency),
  tax: ({ taxMinor, currency }) => shown(taxMinor, currency),
};

export const DepartmentTotal: DepartmentTotalResolvers = {
  net: ({ netMinor, currency }) => shown(netMinor, currency),
  tax: ({ taxMinor, currency }) => shown(taxMinor, currency),
  total: ({ grossMinor, currency }) => shown(grossMinor, currency),
};

export const OperatorTotal: OperatorTotalResolvers = {
  operator: ({ operatorId }, _args, context) => visibleOperator(context, operatorId),
  total: ({ totalMinor, currency }) => shown(totalMinor, currency),
};

export const DrawerFigures: DrawerFiguresResolvers = {
  float: ({ floatMinor, currency }) => shown(floatMinor, currency),
  cashSales: ({ cashSalesMinor, currency }) => shown(cashSalesMinor, currency),
  cashRefunds: ({ cashRefundsMinor, currency }) => shown(cashRefundsMinor, currency),
  paidIn: ({ paidInMinor, currency }) => shown(paidInMinor, currency),
  paidOut: ({ paidOutMinor, currency }) => shown(paidOutMinor, currency),
  drops: ({ dropsMinor, currency }) => shown(dropsMinor, currency),
  foreignChange: ({ foreignChangeMinor = 0, currency }) => shown(foreignChangeMinor, currency),
  foreignCash: ({ foreignCash = [] }) =>
    foreignCash.map(({ minor, currency }) => shown(minor, currency)),
  foreignCounts: ({ foreignCounts = [], currency: ownCurrency }) =>
    foreignCounts.map((counted) => ({ ...counted, ownCurrency })),
  expected: ({ expectedMinor, currency }) => shown(expectedMinor, currency),
  counted: ({ countedMinor, currency }) =>
    countedMinor === undefined ? undefined : shown(countedMinor, currency),
  overShort: ({ overShortMinor, currency }) =>
    overShortMinor === undefined ? undefined : shown(overShortMinor, currency),
};

export const ForeignCount: ForeignCountResolvers = {
  expected: ({ expectedMinor, currency }) => shown(expectedMinor, currency),
  counted: ({ countedMinor, currency }) => shown(countedMinor, currency),
  overShort: ({ overShortMinor, currency }) => shown(overShortMinor, currency),
  overShortWorth: ({ overShortWorthMinor, ownCurrency }) =>
    overShortWorthMinor === undefined ? undefined : shown(overShortWorthMinor, ownCurrency),
};
