import { scryptAsync } from '@noble/hashes/scrypt.js';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { LineApproval } from '../../subgraphs/checkout/domain/basket.ts';
import { tillRefused, type TillRefusal } from './refusal.ts';
import type { TillStorage } from './storage.ts';
import { toBase64, toBytes } from './till-key.ts';

export type Admission = {
  readonly operatorId: string;
  /** What back-office has just granted this person here (`approvalGrant`). */
  readonly permissions: readonly LineApproval['permission'][];
};

export type ApprovalWish = {
  readonly operatorId: string;
  /** As `admit` answered it. */
  readonly code: string;
  readonly permission: LineApproval['permission'];
};

type Approver = Admission & {
  readonly admittedAt: string;
  /** scrypt$cost$salt$key, both in base64. */
  readonly verifier: string;
};

/**
 * Draws the code with which somebody approves at this till alone, until the shift is over; a new one takes the place of
 * the old one. It is no PIN and comes from none, since a PIN of four digits falls to whoever copies the till's storage
 * (docs/decisions/09). Show it to that person and nobody else: it is kept nowhere.
 */
export async function admitApprover(
  storage: TillStorage,
  { operatorId, permissions, now }: Admission & { readonly now: string },
): Promise<string> {
  const code = drawCode();
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const key = await derive(code, { salt, cost });
  const verifier = ['scrypt', cost, toBase64(salt), toBase64(key)].join('$');
  const admitted: Approver = { operatorId, permissions, admittedAt: now, verifier };
  await storage.exclusively(async () => {
    const others = (await approversIn(storage)).filter(
      (known) => known.operatorId !== operatorId && isInTime(known, now),
    );
    await storage.write([
      { key: approversKey, value: JSON.stringify([...others, admitted]) },
      { key: triesKey(operatorId) },
    ]);
  });
  return code;
}

/** Decision 13: checked here alone, and so named in the envelope and looked at in the back office. */
export async function approveOffline(
  storage: TillStorage,
  wish: ApprovalWish & { readonly approvalId: string; readonly now: string },
): Promise<Outcome<LineApproval, TillRefusal>> {
  const { operatorId, code, permission, approvalId, now } = wish;
  const approver = (await approversIn(storage)).find((known) => known.operatorId === operatorId);
  if (approver?.permissions.includes(permission) !== true || !isInTime(approver, now)) {
    return tillRefused('APPROVAL_REFUSED', 'This person may not approve this here and now.');
  }
  // A try is taken before the code is looked at, and on the disk: switching the till off gives none back.
  if (!(await storage.exclusively(() => takeTry(storage, operatorId, now)))) {
    return tillRefused('APPROVAL_LOCKED', 'Too many wrong codes: wait a quarter of an hour.');
  }
  if (!(await isCode(code, approver.verifier))) {
    return tillRefused('APPROVAL_REFUSED', 'The code is wrong.');
  }
  await storage.write([{ key: triesKey(operatorId) }]);
  return accept({ approvalId, operatorId, permission });
}

async function approversIn(storage: TillStorage): Promise<readonly Approver[]> {
  return JSON.parse((await storage.get(approversKey)) ?? '[]') as readonly Approver[];
}

const codeDigits = 8; // Five tries in a quarter of an hour find one of them in 285 years, on average.
const lifeMsMax = 16 * 3_600_000; // A long shift.

function drawCode(): string {
  const limit = 10 ** codeDigits;
  // Numbers above the last whole multiple would make some codes likelier than others.
  const fair = Math.floor(2 ** 32 / limit) * limit;
  for (;;) {
    const [drawn = fair] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < fair) return String(drawn % limit).padStart(codeDigits, '0');
  }
}

/** A clock that was set back makes no code live longer. */
function isInTime({ admittedAt }: Approver, now: string): boolean {
  return Math.abs(Date.parse(now) - Date.parse(admittedAt)) <= lifeMsMax;
}

const approversKey = 'approvers';
const triesMax = 5; // As back-office counts them (operator.ts).
const windowMs = 15 * 60_000;

function triesKey(operatorId: string): string {
  return `tries/${operatorId}`;
}

type Tries = { readonly count: number; readonly since: string };

async function takeTry(storage: TillStorage, operatorId: string, now: string): Promise<boolean> {
  const text = await storage.get(triesKey(operatorId));
  const tries = text === undefined ? undefined : (JSON.parse(text) as Tries);
  const isOpen =
    tries !== undefined && Math.abs(Date.parse(now) - Date.parse(tries.since)) < windowMs;
  const next = isOpen ? { ...tries, count: tries.count + 1 } : { count: 1, since: now };
  if (next.count > triesMax) return false;
  await storage.write([{ key: triesKey(operatorId), value: JSON.stringify(next) }]);
  return true;
}

const saltBytes = 16;
const keyBytes = 32;
const cost = 2 ** 13; // A tenth of a second on a slow till; who copies the storage has its signing key, too.
const blockSize = 8;

async function isCode(code: string, verifier: string): Promise<boolean> {
  const [, storedCost = '', salt = '', expected = ''] = verifier.split('$');
  const want = toBytes(expected);
  const got = await derive(code, { salt: toBytes(salt), cost: Number(storedCost) });
  // Every byte is looked at, whatever the first ones say.
  return got.reduce((sum, byte, index) => sum | (byte ^ (want[index] ?? 0)), 0) === 0;
}

function derive(
  code: string,
  { salt, cost: N }: { readonly salt: Uint8Array; readonly cost: number },
): Promise<Uint8Array> {
  return scryptAsync(code, salt, { N, r: blockSize, p: 1, dkLen: keyBytes });
}
