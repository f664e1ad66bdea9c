import type { Resolvers } from '../__generated__/resolvers.ts';
import { Approval } from './Approval.ts';
import { AuditEntry } from './AuditEntry.ts';
import { Mutation } from './Mutation.ts';
import { Operator, OperatorSession } from './Operator.ts';
import { Query } from './Query.ts';
import { CashMovement, DenominationCount, Shift } from './Shift.ts';
import {
  DepartmentTotal,
  DrawerFigures,
  ForeignCount,
  OperatorTotal,
  ShiftFigures,
  TaxRateTotal,
  TenderTotal,
} from './ShiftFigures.ts';
import {
  InventoryPosition,
  Item,
  StockMovement,
  StockReservation,
  StockReservationLine,
} from './Stock.ts';
import { Store } from './Store.ts';
import {
  CashRoundingPolicy,
  OfflineCardPolicy,
  ReturnWithoutReceiptPolicy,
  StorePolicy,
  VoucherPolicy,
} from './StorePolicy.ts';
import { RoleLimits, TillPolicy } from './TillPolicy.ts';
import { Workstation } from './Workstation.ts';
import { XReport } from './XReport.ts';
import { ZReport } from './ZReport.ts';

export const resolvers: Resolvers = {
  ...{ Query, Mutation },
  ...{ TillPolicy, RoleLimits },
  ...{
    Store,
    StorePolicy,
    VoucherPolicy,
    CashRoundingPolicy,
    OfflineCardPolicy,
    ReturnWithoutReceiptPolicy,
    Workstation,
    Operator,
    OperatorSession,
  },
  ...{ Shift, CashMovement, DenominationCount, XReport, ZReport },
  ...{
    ShiftFigures,
    TenderTotal,
    TaxRateTotal,
    DepartmentTotal,
    OperatorTotal,
    DrawerFigures,
    ForeignCount,
  },
  ...{ Item, InventoryPosition, StockMovement, StockReservation, StockReservationLine },
  ...{ AuditEntry, Approval },
};
