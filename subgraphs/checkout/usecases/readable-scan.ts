import { isDecimalText } from '#kernel/decimal.ts';
import { parseScan, type ScannedCode } from '#kernel/gs1/scan.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { readInStoreCode } from '../domain/in-store-code.ts';
import { mayBeMeasureCode } from '../domain/measure-code.ts';
import { tillPolicyDefault, tillPolicyOf } from '../domain/till-rules.ts';
import type { CheckoutFailure, Ports } from '../ports.ts';
import { failed } from './failure.ts';

type Scanned = {
  readonly basketId: string;
  readonly scan: string;
  readonly quantity?: string | undefined;
};

/** What was scanned, or why it can't be read; a quantity beside it must be a number. */
export async function readableScan(
  ports: Ports,
  input: Scanned,
): Promise<Outcome<ScannedCode, CheckoutFailure>> {
  const { quantity } = input;
  const code = (await inStoreCode(ports, input)) ?? readCode(ports, input);
  if (!code.ok || quantity === undefined || isDecimalText(quantity)) return code;
  return failed('QUANTITY_INVALID', 'Expected a decimal number such as "2".', 'quantity');
}

function readCode(ports: Ports, { scan: text }: Scanned): Outcome<ScannedCode, CheckoutFailure> {
  const code = parseScan(text, { today: ports.clock() });
  return code.ok ? code : failed(code.refusal.code, code.refusal.message, 'scan');
}

/** Only for numbers that may be one: which layouts a store uses stands in its basket, and reading that costs a call. */
async function inStoreCode(
  ports: Ports,
  { basketId, scan: text }: Scanned,
): Promise<Outcome<ScannedCode, CheckoutFailure> | undefined> {
  const scanned = text.trim();
  if (!mayBeMeasureCode(scanned)) return undefined;
  const [basket] = await ports.reader.baskets([basketId]);
  const { measureCodes } = basket === undefined ? tillPolicyDefault : tillPolicyOf(basket.policy);
  return readInStoreCode(scanned, measureCodes);
}
