import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import { chainHash } from '#kernel/hash-chain.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import { sha256Hex } from '#kernel/sha256.ts';
import type { OfflineMark } from '../domain/offline/chain-pieces.ts';
import { envelopeVersion, type OfflineEnvelope, signedText } from '../domain/offline/envelope.ts';
import type { CheckoutFailure } from '../ports.ts';
import type { OfflineSeals } from '../ports/offline.ts';

/** What comes from a till is a stranger's text: its shape is checked here, what it says by the rules. */
export const offlineSeals: OfflineSeals = {
  read: (text) => {
    const envelope = parse(text);
    if (!envelope.ok) return envelope;
    const { previousHash, record, hash } = envelope.value;
    return chainHash(previousHash, record) === hash
      ? envelope
      : invalid("The hash isn't that of the record and the hash before it.");
  },
  recognise,
  isSignedBy: ({ hash, signature }, publicKey) => {
    const key = createPublicKey({
      key: Buffer.from(publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    return verify(null, Buffer.from(signedText(hash)), key, Buffer.from(signature, 'base64'));
  },
};

/** As `envelopeText` writes it: then what is hashed stands in it, and need not be written again. */
const canonicalEnvelope =
  /^\{"hash":"([0-9a-f]{64})","previousHash":"([0-9a-f]{64})","record":(\{.*\}),"signature":"[^"\\]*","version":1\}$/su;

function recognise(text: string): OfflineMark | undefined {
  const [, hash = '', previousHash = '', recordText = ''] = canonicalEnvelope.exec(text) ?? [];
  if (recordText === '' || sha256Hex(previousHash + recordText) !== hash) return undefined;
  const parsed = mark.safeParse(json(recordText));
  return parsed.success ? { ...parsed.data, previousHash, hash } : undefined;
}

function parse(text: string): Outcome<OfflineEnvelope, CheckoutFailure> {
  const value = json(text);
  const problem = plainProblem(value, 0);
  if (problem !== undefined) return invalid(problem);
  const parsed = envelope.safeParse(value);
  if (!parsed.success) return invalid(z.prettifyError(parsed.error).slice(0, problemLengthMax));
  // As it came and not as it was parsed: the hash is of every member.
  return accept(value as OfflineEnvelope);
}

const problemLengthMax = 500;

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const depthMax = 8; // A tax of a line of the record is at 6.
const textLengthMax = 2_000;

/** Only values that every store and language keeps exactly as they came, or the hash would not stand for ever. */
function plainProblem(value: unknown, depth: number): string | undefined {
  if (depth > depthMax) return 'It is nested too deep.';
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) ? undefined : `${value} isn't a whole number.`;
  }
  if (typeof value === 'string') return textProblem(value);
  if (typeof value !== 'object' || value === null) return 'A member is null or missing.';
  if (!Array.isArray(value) && Object.keys(value).some((key) => key.startsWith('__'))) {
    return 'A member has a reserved name.';
  }
  for (const member of Object.values(value)) {
    const problem = plainProblem(member, depth + 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function textProblem(text: string): string | undefined {
  if (text.length > textLengthMax) return 'A text is too long.';
  return /\p{Surrogate}/u.test(text) ? 'A text has half a character.' : undefined;
}

function invalid(message: string): { readonly ok: false; readonly refusal: CheckoutFailure } {
  return { ok: false, refusal: { code: 'OFFLINE_ENVELOPE_INVALID', message } };
}

const id = z.string().min(1).max(100);
const instant = z.iso.datetime();
const count = z.int().min(1);
const amount = z.strictObject({ minor: z.int(), currency: z.string().length(3) });
const quantity = z.strictObject({ value: z.string().regex(/^\d{1,9}(\.\d{1,6})?$/), unit: id });
const rate = z.string().regex(/^\d(\.\d{1,6})?$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const linesMax = 100; // join-lines.ts: more don't fit into one record.
const tendersMax = 20;

const mark = z.object({
  ...{ id: z.uuid(), storeId: id, workstationId: id },
  sequenceNumber: count,
});

const lineTax = z.looseObject({
  ...{ taxId: id, name: z.string(), rate, taxable: amount, tax: amount },
});

const modification = z.looseObject({
  sequence: count,
  ...{ description: z.string(), kind: id, step: id, base: amount, amount, rounding: id },
});

const line = z.looseObject({
  ...{ lineId: id, itemId: id, gtin: z.string().length(14), description: z.string() },
  ...{ categoryId: id, departmentId: id, taxClassId: id },
  ...{ quantity, baseQuantity: quantity, baseUnitsPerUnit: z.string() },
  ...{ unitPrice: amount, extended: amount, discount: amount, net: amount, tax: amount },
  gross: amount,
  entryMethod: z.enum(['SCANNED', 'KEYED']),
  scannedAt: instant,
  modifications: z.array(modification).max(linesMax),
  taxes: z.array(lineTax).max(tendersMax),
});

const tender = z.looseObject({
  tenderId: id,
  kind: z.enum(['CASH', 'CARD']),
  status: z.literal('AUTHORISED'),
  ...{ amount, addedAt: instant },
});

const roundingMode = z.enum(['HALF_UP', 'HALF_EVEN', 'HALF_DOWN', 'UP', 'DOWN']);
const policy = z.looseObject({
  policyVersion: z.int(),
  tax: z.strictObject({
    pricesIncludeTax: z.boolean(),
    roundingLevel: z.enum(['UNIT', 'LINE', 'RATE', 'DOCUMENT']),
    roundingMode,
  }),
  cashRounding: z.strictObject({ incrementMinor: count, mode: roundingMode }).optional(),
  discountSequence: z.array(id).max(5),
  discountRounding: roundingMode,
});

const record = z.looseObject({
  id: z.uuid(),
  kind: z.enum(['SALE', 'RETURN', 'EXCHANGE', 'POST_VOID', 'VOIDED', 'NO_SALE']),
  ...{ storeId: id, workstationId: id, operatorId: id, shiftId: id },
  series: z.enum(['ONLINE', 'OFFLINE', 'TRAINING']),
  sequenceNumber: count,
  receiptNumber: count.optional(),
  businessDayDate: z.iso.date(),
  channel: z.enum(['STORE', 'WEB']),
  ...{ openedAt: instant, completedAt: instant, currency: z.string().length(3), policy },
  lines: z.array(line).max(linesMax),
  taxes: z.array(lineTax).max(linesMax),
  tenders: z.array(tender).max(tendersMax),
  totals: z.strictObject({
    ...{ subtotal: amount, discount: amount, net: amount, tax: amount, total: amount },
  }),
  ...{ cashRounding: amount, change: amount },
});

const envelope = z.strictObject({
  version: z.literal(envelopeVersion),
  record,
  ...{ previousHash: hash, hash },
  signature: z.base64().max(100),
});
