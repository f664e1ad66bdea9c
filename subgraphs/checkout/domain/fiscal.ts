import { canonicalJson } from '#kernel/canonical-json.ts';
import { sha256Hex } from '#kernel/sha256.ts';
import { formatAmount } from '#kernel/money.ts';
import type { TransactionDraft, TransactionKind } from './transaction.ts';

/**
 * What a fiscal signing device said of a transaction, or that it was out of order. Part of the journal record, so it is
 * hashed and can't be added, taken away or exchanged later (docs/decisions/08-fiscal-signatures-are-hashed.md).
 */
export type FiscalMark =
  | ({ readonly status: 'SIGNED' } & FiscalSignature)
  | { readonly status: 'OUTAGE'; readonly outageReason: string; readonly finishedAt: string };

/** The parts that German law wants on a receipt (KassenSichV § 6); RKSV and NF525 ask for a subset of them. */
export type FiscalSignature = {
  readonly deviceSerial: string;
  readonly transactionNumber: number;
  /** Of all that the device has ever signed. */
  readonly signatureCounter: number;
  /** By the device's own clock. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly algorithm: string;
  readonly processType: string;
  readonly processData: string;
  /** Base64. */
  readonly signature: string;
  readonly publicKey: string;
};

export type FiscalRequest = {
  readonly jurisdictionId: string;
  /** The till, as the device knows it. */
  readonly clientId: string;
  /** The same key and data: the same signature, however often it is asked for. */
  readonly key: string;
  readonly processType: string;
  readonly processData: string;
};

/** What a device has to see: money that moved, and what was given up. A drawer that opens and a copy are no transactions. */
export function isFiscal(kind: TransactionKind): boolean {
  return kind !== 'NO_SALE' && kind !== 'REPRINT';
}

/**
 * In the manner of DSFinV-K: what it was, the gross by tax rate, and what it was paid by. No time and no id is in it, so
 * that whoever asks again for one sale asks for the same.
 */
export function fiscalRequest(
  draft: TransactionDraft,
  place: {
    readonly jurisdictionId: string;
    readonly workstationId: string;
    readonly training: boolean;
    /** Of whatever asked for the transaction: its idempotency key, with whose it is. */
    readonly asked: unknown;
  },
): FiscalRequest {
  const { kind, taxes, tenders } = draft;
  const what = place.training ? 'AVTraining' : kind === 'VOIDED' ? 'AVBelegabbruch' : 'Beleg';
  const paid = kind === 'VOIDED' ? [] : tenders;
  const gross = taxes.map(({ rate, taxable, tax }) => {
    const minor = taxable.minor + tax.minor;
    return `${rate}:${formatAmount({ ...taxable, minor })}`;
  });
  const processType = 'Kassenbeleg-V1';
  const processData = [
    what,
    gross.join('_'),
    paid.map((tender) => `${formatAmount(tender.amount)}:${tender.kind}`).join('_'),
  ].join('^');
  return {
    jurisdictionId: place.jurisdictionId,
    clientId: place.workstationId,
    key: sha256Hex(canonicalJson([place.asked, processType, processData])),
    ...{ processType, processData },
  };
}
