import { scryptAsync } from '@noble/hashes/scrypt.js';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { LineApproval } from '../../subgraphs/checkout/domain/basket.ts';
import { tillRefused, type TillRefusal } from './refusal.ts';
import type { TillStorage } from './storage.ts';
import { toBytes } from './till-key.ts';

/** As `offlineApprovers` answers it: who may approve what, and how to know their PIN without having it. */
export type Approver = {
  readonly operatorId: string;
  readonly permissions: readonly string[];
  /** scrypt$cost$salt$key, both in base64url. */
  readonly verifier: string;
};

export type ApprovalWish = {
  readonly operatorId: string;
  readonly pin: string;
  readonly permission: LineApproval['permission'];
};

/** Decision 13: checked here alone, and so named in the envelope and looked at in the back office. */
export async function approveOffline(
  storage: TillStorage,
  wish: ApprovalWish & { readonly approvalId: string; readonly now: string },
): Promise<Outcome<LineApproval, TillRefusal>> {
  const { operatorId, pin, permission, approvalId, now } = wish;
  const approvers = JSON.parse((await storage.get(approversKey)) ?? '[]') as readonly Approver[];
  const approver = approvers.find((known) => known.operatorId === operatorId);
  if (approver?.permissions.includes(permission) !== true) {
    return tillRefused('APPROVAL_REFUSED', 'This person may not approve this here.');
  }
  // A try is taken before the PIN is looked at, and on the disk: switching the till off gives none back.
  if (!(await storage.exclusively(() => takeTry(storage, operatorId, now)))) {
    return tillRefused('PIN_LOCKED', 'Too many wrong PINs: wait a quarter of an hour.');
  }
  if (!(await isPin(pin, approver.verifier))) {
    return tillRefused('APPROVAL_REFUSED', 'The PIN is wrong.');
  }
  await storage.write([{ key: triesKey(operatorId) }]);
  return accept({ approvalId, operatorId, permission });
}

export async function keepApprovers(
  storage: TillStorage,
  approvers: readonly Approver[],
): Promise<void> {
  await storage.write([{ key: approversKey, value: JSON.stringify(approvers) }]);
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

const blockSize = 8; // pin-hasher.ts of back-office.

async function isPin(pin: string, verifier: string): Promise<boolean> {
  const [scheme, cost = '', salt = '', expected = ''] = verifier.split('$');
  if (scheme !== 'scrypt') return false;
  const want = toBytes(plainBase64(expected));
  const settings = { N: Number(cost), r: blockSize, p: 1, dkLen: want.length };
  const got = await scryptAsync(pin, toBytes(plainBase64(salt)), settings);
  // Every byte is looked at, whatever the first ones say.
  return got.reduce((sum, byte, index) => sum | (byte ^ (want[index] ?? 0)), 0) === 0;
}

function plainBase64(base64url: string): string {
  return base64url.replaceAll('-', '+').replaceAll('_', '/');
}
