import { parseScan, type ScannedCode } from '#kernel/gs1/scan.ts';
import { isDecimalText } from '#kernel/decimal.ts';
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
import { scannedUnit } from './scanned-unit.ts';

export type ScanInput = {
  readonly basketId: string;
  readonly scan: string;
  readonly quantity?: string | undefined;
  readonly entryMethod: EntryMethod;
  readonly version?: number | undefined;
  readonly ageConfirmed: boolean;
  readonly approval?: string | undefined;
  readonly idempotencyKey: string;
};

/** Adds what was scanned. No other service is asked: prices and recalls are checkout's own copy. */
export async function scan(
  ports: Ports,
  caller: Caller,
  input: ScanInput,
): Promise<CheckoutAnswer> {
  const code = readableScan(ports, input);
  const request = {
    mutation: 'basketScan',
    kind: 'ADD_LINES',
    input,
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

function readableScan(
  ports: Ports,
  { scan: text, quantity }: ScanInput,
): Outcome<ScannedCode, CheckoutFailure> {
  const code = parseScan(text, { today: ports.clock() });
  if (!code.ok) return failed(code.refusal.code, code.refusal.message, 'scan');
  if (quantity === undefined || isDecimalText(quantity)) return code;
  return failed('QUANTITY_INVALID', 'Expected a decimal number such as "2".', 'quantity');
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
  const facts = await scanFacts(ports, scanning, store.priceListIds[basket.channel]);
  const request = { ...scanRequest(ports, scanning, approval.value?.approval), ...moment };
  const scanned = scanLine(basket, request, facts);
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

/** An approval that was not needed stays good for its two minutes. */
function approved(
  edit: BasketEdit & { readonly lineId: string },
  granted: GrantedApproval | undefined,
): Outcome<BasketEdit, CheckoutFailure> {
  const line = edit.basket.lines.find(({ lineId }) => lineId === edit.lineId);
  const approvalId = granted?.approval.approvalId;
  if (approvalId === undefined || line?.approval?.approvalId !== approvalId) return accept(edit);
  const limit = granted?.limitMinor;
  return limit === undefined || line.gross.minor <= limit
    ? accept({ ...edit, approvalId })
    : failed('APPROVAL_INVALID', 'The approval does not reach this amount.', 'approval');
}

async function approvalOf(
  ports: Ports,
  { input, basket }: Scanning,
): Promise<Outcome<GrantedApproval | undefined, CheckoutFailure>> {
  if (input.approval === undefined) return accept(undefined);
  return ports.documents.verifyApproval(input.approval, {
    permission: 'SELL_EXPIRED',
    storeId: basket.storeId,
    subject: basket.id,
  });
}

async function scanFacts(
  ports: Ports,
  { basket, read, code }: Scanning,
  priceListId: string | undefined,
): Promise<ScanFacts> {
  const [book, pricing] = await Promise.all([
    ports.priceBook.itemByGtin(code.gtin, priceListId),
    ports.priceBook.pricing(basket.jurisdictionId),
  ]);
  return {
    item: book?.item,
    offers: book?.offers ?? [],
    recalls: read.recalls,
    taxClasses: pricing.taxClasses,
    ...(book?.depositItem === undefined ? {} : { depositItem: book.depositItem }),
    ...(read.lot === undefined ? {} : { lot: read.lot }),
  };
}

function scanRequest(
  ports: Ports,
  { caller, input, code }: Scanning,
  approval: LineApproval | undefined,
): Omit<ScanRequest, 'now' | 'today'> {
  return {
    code,
    entryMethod: input.entryMethod,
    lineId: ports.newId(),
    depositLineId: ports.newId(),
    ...(input.quantity === undefined ? {} : { quantity: input.quantity }),
    ...(input.ageConfirmed ? { ageConfirmedBy: caller.operatorId ?? caller.subject } : {}),
    ...(approval === undefined ? {} : { approval }),
  };
}
