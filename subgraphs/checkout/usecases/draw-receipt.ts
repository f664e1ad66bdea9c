import { receiptClaims } from '../domain/digital-receipt.ts';
import { type Receipt, receiptOf } from '../domain/receipt.ts';
import type { PrintedReceipt } from '../domain/reprint.ts';
import type { Ports } from '../ports.ts';

export type DigitalReceipt = { readonly token: string; readonly link: string };

/** The receipt for a printer of text, which draws no code and so needs no signature. */
export function rollOf({ stored, print }: PrintedReceipt): Receipt {
  return receiptOf(stored.transaction, stored.receiptStore, { print });
}

/** The receipt with everything that is drawn of it. */
export async function paperOf(
  ports: Pick<Ports, 'receipts'>,
  printed: PrintedReceipt,
): Promise<Receipt> {
  const { stored, print } = printed;
  const digital = await digitalReceipt(ports, printed);
  return receiptOf(stored.transaction, stored.receiptStore, { print, verifyLink: digital?.link });
}

/**
 * Undefined where there is no fiscal receipt, so that nobody shows a practice sale as a real one. Signed once for each receipt
 * that is answered, however many of its forms are asked for.
 */
export function digitalReceipt(
  ports: Pick<Ports, 'receipts'>,
  printed: PrintedReceipt,
): Promise<DigitalReceipt | undefined> {
  const known = signed.get(printed) ?? sign(ports, printed);
  signed.set(printed, known);
  return known;
}

const signed = new WeakMap<PrintedReceipt, Promise<DigitalReceipt | undefined>>();

async function sign(
  { receipts }: Pick<Ports, 'receipts'>,
  { stored }: PrintedReceipt,
): Promise<DigitalReceipt | undefined> {
  const claims = receiptClaims(stored.transaction);
  if (claims === undefined) return undefined;
  const token = await receipts.sign(claims);
  return { token, link: receipts.linkOf(token) };
}
