import { localTime } from '#kernel/business-day.ts';
import type { ScannedCode } from '#kernel/gs1/scan.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import {
  changeBasket,
  type EntryMethod,
  type LineApproval,
  withPricing,
} from '../domain/basket.ts';
import { scanLine, type ScanFacts, type ScanRequest } from '../domain/scan-line.ts';
import type {
  BasketRecord,
  Caller,
  CheckoutAnswer,
  CheckoutFailure,
  GrantedApproval,
  Ports,
  ReadAnswer,
} from '../ports.ts';
import { type BasketEdit, editBasket } from './edit-basket.ts';
import { failed } from './failure.ts';
import { knownStore, momentOf, priceLines } from './price-lines.ts';
import { readableScan } from './readable-scan.ts';
import { scanFacts } from './scan-facts.ts';
import { scannedUnit } from './scanned-unit.ts';
import { sentApproval } from './use-approval.ts';

export type ScanInput = {
  readonly basketId: string;
  readonly scan: string;
  readonly quantity?: string | undefined;
  readonly entryMethod: EntryMethod;
  readonly version?: number | undefined;
  readonly ageConfirmed: boolean;
  /** Typed by the operator; looked at and forgotten. */
  readonly birthDate?: string | undefined;
  readonly tare?: string | undefined;
  readonly approval?: string | undefined;
  readonly idempotencyKey: string;
};

/** Adds what was scanned. No other service is asked: prices and recalls are checkout's own copy. */
export async function scan(
  ports: Ports,
  caller: Caller,
  input: ScanInput,
): Promise<CheckoutAnswer> {
  const code = await readableScan(ports, input);
  // A birth date is kept nowhere, not even as part of a hash.
  const { birthDate, ...kept } = input;
  const claimed = birthDate === undefined ? kept : { ...kept, birthDateTyped: true };
  const request = {
    mutation: 'basketScan',
    kind: 'ADD_LINES',
    input: claimed,
    basketId: input.basketId,
    version: input.version,
    idempotencyKey: input.idempotencyKey,
    ...(code.ok ? { scanned: await scannedUnit(ports, code.value) } : {}),
  } as const;
  // What can't be read is refused here and not earlier, so that the answer holds the basket, as with every refusal.
  return editBasket(ports, caller, request, async (basket, read) =>
    code.ok ? addScanned(ports, { caller, input, basket, read, code: code.value }) : code,
  );
}

type Scanning = {
  readonly caller: Caller;
  readonly input: ScanInput;
  readonly basket: BasketRecord;
  readonly read: ReadAnswer;
  readonly code: ScannedCode;
};

async function addScanned(
  ports: Ports,
  scanning: Scanning,
): Promise<Outcome<BasketEdit, CheckoutFailure>> {
  const { basket } = scanning;
  const store = await knownStore(ports, basket.storeId);
  const approval = await approvalOf(ports, scanning);
  if (!approval.ok) return approval;
  const moment = momentOf(ports.clock(), store, basket);
  const { date: localDate } = localTime(ports.clock(), store.timeZone);
  const facts = await scanFacts(ports, scanning, store.priceListIds[basket.channel]);
  const asked = scanRequest(ports, scanning, { ...facts, approval: approval.value?.approval });
  const scanned = scanLine(basket, { ...asked, ...moment, localDate }, facts);
  if (!scanned.ok) return scanned;
  const { lines, lastLineId } = scanned.value;
  const priced = await priceLines(ports, basket, { lines, moment });
  const next = changeBasket(
    withPricing(basket, priced),
    { lastLineId },
    { kind: 'ADD_LINES', now: moment.now },
  );
  return approved({ basket: next, lineId: lastLineId }, approval.value);
}

function approved(
  edit: BasketEdit & { readonly lineId: string },
  granted: GrantedApproval | undefined,
): Outcome<BasketEdit, CheckoutFailure> {
  const line = edit.basket.lines.find(({ lineId }) => lineId === edit.lineId);
  const approval = line?.approval;
  if (line === undefined || approval?.approvalId !== granted?.approval.approvalId) {
    return accept(edit);
  }
  if (approval === undefined || granted === undefined) return accept(edit);
  const { limitMinor: limit = line.gross.minor } = granted;
  if (line.gross.minor > limit) {
    return failed('APPROVAL_INVALID', 'The approval does not reach this amount.', 'approval');
  }
  const kind = approval.permission === 'SELL_EXPIRED' ? 'EXPIRED_UNIT_SOLD' : 'WEIGHT_KEYED';
  const exception = { kind, subject: line.lineId, amount: line.gross, approval } as const;
  return accept({ ...edit, approvalId: approval.approvalId, exception });
}

/** An approval is for one thing; which one, its signature says. */
async function approvalOf(
  ports: Ports,
  { caller, input, basket }: Scanning,
): Promise<Outcome<GrantedApproval | undefined, CheckoutFailure>> {
  const { storeId, id: subject, policy } = basket;
  const wanted = { token: input.approval, storeId, subject, policy };
  const expired = await sentApproval(ports, caller, { ...wanted, permission: 'SELL_EXPIRED' });
  if (expired.ok) return expired;
  return sentApproval(ports, caller, { ...wanted, permission: 'KEYED_WEIGHT' });
}

function scanRequest(
  ports: Ports,
  { caller, input, code }: Scanning,
  { approval, feeItems = [] }: Pick<ScanFacts, 'feeItems'> & { approval: LineApproval | undefined },
): Omit<ScanRequest, 'now' | 'today' | 'localDate'> {
  return {
    code,
    entryMethod: input.entryMethod,
    lineId: ports.newId(),
    feeLineIds: feeItems.map(() => ports.newId()),
    ...(input.quantity === undefined ? {} : { quantity: input.quantity }),
    ageConfirmed: input.ageConfirmed,
    ...(input.birthDate === undefined ? {} : { birthDate: input.birthDate }),
    // A shopper's word is no check.
    ...(caller.audience === 'dtc' ? {} : { ageCheckedBy: caller.operatorId ?? caller.subject }),
    ...(input.tare === undefined ? {} : { tare: input.tare }),
    ...(approval === undefined ? {} : { approval }),
  };
}
