import { localTime } from '#kernel/business-day.ts';
import type { ScannedCode } from '#kernel/gs1/scan.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import { changeBasket, type EntryMethod, withPricing } from '../domain/basket.ts';
import { approvalsOn } from '../domain/price-change.ts';
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
  readonly approvals?: readonly string[] | undefined;
  /** The same as one more of `approvals`. */
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
    isPure: true,
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
  const granted = await approvalsOf(ports, scanning);
  if (!granted.ok) return granted;
  const moment = momentOf(ports.clock(), store, basket);
  const { date: localDate } = localTime(ports.clock(), store.timeZone);
  const facts = await scanFacts(ports, scanning, store.priceListIds[basket.channel]);
  const asked = scanRequest(ports, scanning, { ...facts, granted: granted.value });
  const scanned = scanLine(basket, { ...asked, ...moment, localDate }, facts);
  if (!scanned.ok) return scanned;
  const { lines, lastLineId } = scanned.value;
  const priced = await priceLines(ports, basket, { lines, moment });
  const next = changeBasket(
    withPricing(basket, priced),
    { lastLineId },
    { kind: 'ADD_LINES', now: moment.now },
  );
  return approved({ basket: next, lineId: lastLineId }, granted.value);
}

/** Those that the line took are used up with it; each reaches as far as its own limit. */
function approved(
  edit: BasketEdit & { readonly lineId: string },
  granted: readonly GrantedApproval[],
): Outcome<BasketEdit, CheckoutFailure> {
  const line = edit.basket.lines.find(({ lineId }) => lineId === edit.lineId);
  if (granted.length === 0 || line === undefined) return accept(edit);
  const onLine = new Set(approvalsOn(line).map(({ approvalId }) => approvalId));
  const used = granted.filter(({ approval }) => onLine.has(approval.approvalId));
  if (used.length === 0) return accept(edit);
  if (used.some(({ limitMinor = line.gross.minor }) => line.gross.minor > limitMinor)) {
    return failed('APPROVAL_INVALID', 'The approval does not reach this amount.', 'approvals');
  }
  const exceptions = used.map(({ approval }) => {
    const kind = approval.permission === 'SELL_EXPIRED' ? 'EXPIRED_UNIT_SOLD' : 'WEIGHT_KEYED';
    return { kind, subject: line.lineId, amount: line.gross, approval } as const;
  });
  const approvalIds = used.map(({ approval }) => approval.approvalId);
  return accept({ ...edit, approvalIds, exceptions });
}

/** A unit that is past its date and whose weight was typed in needs two; nobody has ever needed this many. */
const approvalsMax = 5;

async function approvalsOf(
  ports: Ports,
  { caller, input, basket }: Scanning,
): Promise<Outcome<readonly GrantedApproval[], CheckoutFailure>> {
  const { approval, approvals = [] } = input;
  const tokens = [...new Set(approval === undefined ? approvals : [...approvals, approval])];
  if (tokens.length > approvalsMax) {
    return failed('APPROVAL_INVALID', `A scan takes ${approvalsMax} approvals.`, 'approvals');
  }
  const granted: GrantedApproval[] = [];
  for (const token of tokens) {
    const one = await approvalOf(ports, caller, { token, basket });
    if (!one.ok) return one;
    if (one.value !== undefined) granted.push(one.value);
  }
  return accept(granted);
}

/** An approval is for one thing; which one, its signature says. */
async function approvalOf(
  ports: Ports,
  caller: Caller,
  { token, basket }: { readonly token: string; readonly basket: BasketRecord },
): Promise<Outcome<GrantedApproval | undefined, CheckoutFailure>> {
  const { storeId, id: subject, policy } = basket;
  const wanted = { token, storeId, subject, policy };
  const expired = await sentApproval(ports, caller, { ...wanted, permission: 'SELL_EXPIRED' });
  if (expired.ok) return expired;
  return sentApproval(ports, caller, { ...wanted, permission: 'KEYED_WEIGHT' });
}

function scanRequest(
  ports: Ports,
  { caller, input, code }: Scanning,
  {
    granted,
    feeItems = [],
  }: Pick<ScanFacts, 'feeItems'> & { readonly granted: readonly GrantedApproval[] },
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
    ...(granted.length === 0 ? {} : { approvals: granted.map(({ approval }) => approval) }),
  };
}
