import type { Outcome } from '#kernel/outcome.ts';
import type { DomainEvent } from '#platform/contracts/events.ts';
import type { EventType } from '#schema/events.ts';
import type { AuditEntry, AuditKind } from './domain/audit.ts';
import type { LedgerEntry, LedgerHead, LedgerRecord } from './domain/ledger.ts';
import type { ApprovalPermission, Operator } from './domain/operator.ts';
import type { Reservation } from './domain/reservation.ts';
import type { ShiftTransaction } from './domain/sale.ts';
import type { HeldChain } from './domain/seal.ts';
import type { CashMovement, Shift } from './domain/shift.ts';
import type { ShiftFigures } from './domain/shift-figures.ts';
import type { InventoryPosition, StockChange, StockMovement } from './domain/stock.ts';
import type { Store, StorePolicy } from './domain/store.ts';
import type { EnrolmentCode, Workstation } from './domain/workstation.ts';

/** A fact to publish; it leaves with the transaction that made it true. */
export type Announcement =
  | { readonly type: 'StoreChanged'; readonly store: Store; readonly policy: StorePolicy }
  | { readonly type: 'WorkstationChanged'; readonly workstation: Workstation }
  | { readonly type: 'ShiftOpened' | 'ShiftClosing' | 'ShiftClosed'; readonly shift: Shift }
  | { readonly type: 'StockChanged'; readonly position: InventoryPosition };

/**
 * Everything that is read and written together. Locks are taken in one order by everyone: store, shift, reservations,
 * positions (by item), workstation, then the store's ledger; so two transactions never wait for each other.
 */
export type Books = StoreBook & PeopleBook & ShiftBook & StockBook & LedgerBook;

export type StoreBook = {
  readonly store: (storeId: string) => Promise<Store | undefined>;
  readonly storeByGln: (gln: string) => Promise<Store | undefined>;
  readonly lockStore: (storeId: string) => Promise<Store | undefined>;
  readonly saveStore: (store: Store) => Promise<void>;
  readonly policies: (storeId: string) => Promise<readonly StorePolicy[]>;
  readonly addPolicy: (policy: StorePolicy) => Promise<void>;
  /** Stores whose published policy isn't the one in force at the instant. */
  readonly storesWithStalePolicy: (now: Date) => Promise<readonly string[]>;
  readonly workstation: (workstationId: string) => Promise<Workstation | undefined>;
  readonly lockWorkstation: (workstationId: string) => Promise<Workstation | undefined>;
  readonly saveWorkstation: (workstation: Workstation) => Promise<void>;
  readonly enrolmentCode: (workstationId: string) => Promise<EnrolmentCode | undefined>;
  readonly saveEnrolmentCode: (
    workstationId: string,
    code: EnrolmentCode | undefined,
  ) => Promise<void>;
};

export type PeopleBook = {
  readonly operator: (operatorId: string) => Promise<Operator | undefined>;
  readonly savePin: (operatorId: string, verifier: string) => Promise<void>;
  readonly addApproval: (approval: GrantedApproval) => Promise<void>;
  /** Once: answers false for an approval that was used or never granted. */
  readonly consumeApproval: (approvalId: string, now: Date) => Promise<boolean>;
};

export type GrantedApproval = {
  readonly approvalId: string;
  readonly operatorId: string;
  readonly storeId: string;
  readonly permission: ApprovalPermission;
  readonly subject: string;
  readonly limitMinor?: number;
  readonly expiresAt: Date;
};

export type ShiftBook = {
  readonly lockShift: (shiftId: string) => Promise<Shift | undefined>;
  readonly unclosedShift: (workstationId: string) => Promise<Shift | undefined>;
  readonly saveShift: (shift: Shift) => Promise<void>;
  readonly addCashMovement: (movement: CashMovement) => Promise<void>;
  readonly cashMovements: (shiftId: string) => Promise<readonly CashMovement[]>;
  /** False when the transaction is held already. */
  readonly addTransaction: (transaction: ShiftTransaction) => Promise<boolean>;
  readonly transactions: (shiftId: string) => Promise<readonly ShiftTransaction[]>;
  readonly heldChains: (shiftId: string) => Promise<readonly HeldChain[]>;
  /** The highest sequence number held of the workstation's OFFLINE chain; 0 for none. */
  readonly lastOfflineSequence: (workstationId: string) => Promise<number>;
  readonly addZReport: (report: ZReport) => Promise<void>;
};

export type ZReport = {
  readonly shiftId: string;
  readonly storeId: string;
  readonly workstationId: string;
  readonly zNumber: number;
  readonly businessDayDate: string;
  readonly closedAt: Date;
  readonly asOfSequence: number;
  readonly asOfOfflineSequence: number;
  readonly figures: ShiftFigures;
};

export type StockBook = {
  /** Locks what exists, in item order. */
  readonly lockPositions: (
    storeId: string,
    itemIds: readonly string[],
  ) => Promise<ReadonlyMap<string, InventoryPosition>>;
  /** Adds each change to its position (creating it) in item order; answers the positions after it. */
  readonly changePositions: (
    storeId: string,
    changes: readonly StockChange[],
    now: Date,
  ) => Promise<readonly InventoryPosition[]>;
  readonly addMovements: (movements: readonly StockMovement[]) => Promise<void>;
  readonly isDocumentPosted: (storeId: string, documentKey: string) => Promise<boolean>;
  readonly lockReservation: (reservationId: string) => Promise<Reservation | undefined>;
  readonly saveReservation: (reservation: Reservation) => Promise<void>;
  readonly lapsedReservations: (now: Date, limit: number) => Promise<readonly string[]>;
};

export type LedgerBook = {
  /** Last of all locks: one writer a store at a time. */
  readonly appendLedger: (record: LedgerRecord) => Promise<void>;
  readonly audit: (entry: AuditEntry) => Promise<void>;
  readonly announce: (announcements: readonly Announcement[]) => Promise<void>;
};

/** Whose key it is; the input is compared, never kept. */
export type OnceKey = {
  readonly owner: string;
  readonly mutation: string;
  readonly key: string;
  readonly input: unknown;
};

export type Transactions = {
  /** A refusal rolls back. */
  readonly atomically: <Value>(
    work: (books: Books) => Promise<Outcome<Value>>,
  ) => Promise<Outcome<Value>>;
  /** The same, once per key: later calls answer the first outcome. The value must be plain JSON. */
  readonly once: <Value>(
    key: OnceKey,
    work: (books: Books) => Promise<Outcome<Value>>,
  ) => Promise<Outcome<Value>>;
};

/** Applies an event once, in one transaction with the note that it was applied. */
export type Inbox = (
  consumerName: string,
  event: DomainEvent,
  apply: (books: Books) => Promise<unknown>,
) => Promise<void>;

/** Tries are counted apart from everything else, so that no rollback gives one back. */
export type PinTries = {
  /** By id or by number. */
  readonly find: (who: OperatorName) => Promise<OperatorWithPin | undefined>;
  /** Takes one try; false when there is none left. */
  readonly take: (operatorId: string, now: Date) => Promise<boolean>;
  readonly reset: (operatorId: string) => Promise<void>;
};

export type OperatorName = { readonly operatorId: string } | { readonly number: string };
export type OperatorWithPin = { readonly operator: Operator; readonly verifier?: string };

export type PinHasher = {
  readonly hash: (pin: string) => Promise<string>;
  /** Takes as long without a verifier as with one, so that nobody learns who exists. */
  readonly verify: (pin: string, verifier: string | undefined) => Promise<boolean>;
};

export type Codes = {
  readonly newCode: () => string;
  readonly hashOf: (code: string) => string;
};

export type ApprovalTokens = {
  readonly sign: (approval: GrantedApproval, now: Date) => Promise<string>;
  /** Undefined for whatever we didn't sign or what is too old. */
  readonly read: (token: string, now: Date) => Promise<GrantedApproval | undefined>;
};

export type AuditFact = {
  readonly storeId: string;
  readonly kind: AuditKind;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

export type LedgerReading = {
  readonly head: LedgerHead;
  /** On hand by item, as the positions say. */
  readonly onHand: ReadonlyMap<string, string>;
};

export type LedgerReader = {
  /** Hands the whole ledger over in order, page by page; everything is read as of one moment. */
  readonly readLedger: (
    storeId: string,
    onPage: (entries: readonly LedgerEntry[]) => void,
  ) => Promise<LedgerReading>;
};

export type ShiftReader = {
  readonly shift: (shiftId: string) => Promise<Shift | undefined>;
  readonly figuresOf: (shiftId: string) => Promise<ReportBooks | undefined>;
  readonly lastOfflineSequence: ShiftBook['lastOfflineSequence'];
};

/** All that a report is made of, read as of one moment. */
export type ReportBooks = {
  readonly shift: Shift;
  readonly movements: readonly CashMovement[];
  readonly transactions: readonly ShiftTransaction[];
};

/** What the use cases need from outside. */
export type Ports = {
  readonly transactions: Transactions;
  readonly pinTries: PinTries;
  readonly pinHasher: PinHasher;
  readonly codes: Codes;
  readonly approvalTokens: ApprovalTokens;
  readonly isEd25519PublicKey: (text: string) => boolean;
  readonly shifts: ShiftReader;
  readonly ledger: LedgerReader;
  readonly clock: () => Date;
  /** How long `shiftClose` waits for the till's last transactions, and how often it looks. */
  readonly closing: { readonly waitMs: number; readonly pollMs: number };
  readonly wait: (ms: number) => Promise<void>;
};

/** Who asks for a change: for the audit trail, and as whom an operator's token may act. */
export type Actor = { readonly subject: string; readonly operatorId?: string | undefined };

export type Page = { readonly limit: number; readonly after?: string | undefined };
export type PositionKey = { readonly storeId: string; readonly itemId: string };

/** What resolvers show. Batches answer in any order and leave out what isn't there; pages answer up to `limit` rows. */
export type Reads = {
  readonly storesById: (ids: readonly string[]) => Promise<readonly Store[]>;
  readonly storesByGln: (glns: readonly string[]) => Promise<readonly Store[]>;
  readonly policiesOf: (storeIds: readonly string[]) => Promise<readonly StorePolicy[]>;
  readonly workstationsById: (ids: readonly string[]) => Promise<readonly Workstation[]>;
  readonly workstationsOf: (storeIds: readonly string[]) => Promise<readonly Workstation[]>;
  readonly operatorsById: (ids: readonly string[]) => Promise<readonly Operator[]>;
  readonly shiftsById: (ids: readonly string[]) => Promise<readonly Shift[]>;
  readonly unclosedShiftsOf: (workstationIds: readonly string[]) => Promise<readonly Shift[]>;
  readonly cashMovementsOf: (shiftIds: readonly string[]) => Promise<readonly CashMovement[]>;
  readonly transactionsOf: (shiftIds: readonly string[]) => Promise<readonly ShiftTransaction[]>;
  readonly zReportsOf: (shiftIds: readonly string[]) => Promise<readonly ZReport[]>;
  readonly positionsByKey: (keys: readonly PositionKey[]) => Promise<readonly InventoryPosition[]>;
  readonly reservation: (reservationId: string) => Promise<Reservation | undefined>;
  /** By store id. */
  readonly storePage: (stores: readonly string[] | 'ALL', page: Page) => Promise<readonly Store[]>;
  readonly workstationPage: (page: Page) => Promise<readonly Workstation[]>;
  readonly openShiftPage: (page: Page) => Promise<readonly Shift[]>;
  /** Latest first. */
  readonly shiftPage: (
    where: { readonly storeId: string; readonly businessDayDate?: string | undefined },
    page: Page,
  ) => Promise<readonly Shift[]>;
  /** By item id. */
  readonly positionPage: (storeId: string, page: Page) => Promise<readonly InventoryPosition[]>;
  /** Latest first. */
  readonly movementPage: (
    where: { readonly storeId: string; readonly itemId?: string | undefined },
    page: Page,
  ) => Promise<readonly StockMovement[]>;
  /** Latest first. */
  readonly auditPage: (storeId: string, page: Page) => Promise<readonly AuditEntry[]>;
};

/** The present state as the events that would lead there: stores, then workstations, then open shifts. */
export type SnapshotReader = (page: Page) => Promise<Snapshot>;

export type Snapshot = {
  readonly events: {
    readonly type: EventType;
    readonly aggregateId: string;
    readonly version: number;
    readonly detail: unknown;
  }[];
  readonly nextCursor?: string;
};
