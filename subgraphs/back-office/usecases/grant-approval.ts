import { newId } from '#kernel/ids.ts';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import { policyAt } from '../domain/store.ts';
import { reachOf, type TillTerms } from '../domain/till-policy.ts';
import { type ApprovalPermission, mayApprove, type Operator } from '../domain/operator.ts';
import type { Actor, GrantedApproval, Ports } from '../ports.ts';
import { noteAudit } from './audit.ts';
import { operatorNotAtStore } from './refusals.ts';
import { noteAlone } from './sign-on.ts';
import { verifyPin } from './verify-pin.ts';

/** Long enough to walk back to the line of customers, too short to pass it around (decision 13). */
const approvalLifeMs = 2 * 60 * 1000;

export type GrantApproval = {
  readonly operatorId: string;
  readonly pin: string;
  readonly permission: ApprovalPermission;
  readonly storeId: string;
  readonly subject: string;
  readonly limitMinor?: number | undefined;
};

export type Approval = GrantedApproval & { readonly token: string };

export async function grantApproval(
  ports: Ports,
  actor: Actor,
  input: GrantApproval,
): Promise<Outcome<Approval>> {
  const { operatorId, storeId } = input;
  const { outcome, tried } = await verifyPin(ports, { operatorId }, input.pin);
  const granted = outcome.ok
    ? await grant(ports, actor, { input, approver: outcome.value })
    : outcome;
  if (granted.ok || tried === undefined) return granted;
  const { permission, subject } = input;
  const detail = { permission, subject, code: granted.refusal.code };
  await noteAlone(ports, actor, { storeId, kind: 'APPROVAL_REFUSED', subject: operatorId, detail });
  return granted;
}

type Granting = { readonly input: GrantApproval; readonly approver: Operator };

function grant(ports: Ports, actor: Actor, granting: Granting): Promise<Outcome<Approval>> {
  const { operatorId, storeId } = granting.input;
  const now = ports.clock();
  return ports.transactions.atomically(async (books) => {
    const till = policyAt(await books.policies(storeId), now)?.terms.till;
    const reaching = mayGrant(actor, granting, till);
    if (!reaching.ok) return reaching;
    const approval = approvalOf(reaching.value, now);
    const token = await ports.approvalTokens.sign(approval, now);
    await books.addApproval(approval);
    const { approvalId, permission, subject, limitMinor } = approval;
    const detail = { permission, subject, ...(limitMinor === undefined ? {} : { limitMinor }) };
    await noteAudit(
      books,
      { actor: { ...actor, operatorId }, now },
      { storeId, kind: 'APPROVAL_GRANTED', subject: approvalId, detail },
    );
    return accept({ ...approval, token });
  });
}

/** The grant as far as the approver's role reaches. */
function mayGrant(
  actor: Actor,
  { input, approver }: Granting,
  till: TillTerms | undefined,
): Outcome<GrantApproval> {
  const { storeId, permission, limitMinor } = input;
  const { operatorId, roles, stores } = approver;
  if (!stores.includes(storeId)) return operatorNotAtStore(operatorId, storeId);
  if (!mayApprove(roles, permission)) {
    const message = `Operator ${operatorId} may not approve ${permission}.`;
    return refuse({ code: 'PERMISSION_MISSING', message, field: ['input', 'permission'] });
  }
  if (till?.selfApproval === false && actor.operatorId === operatorId) {
    const message = 'Somebody else than the operator at the till has to approve here.';
    return refuse({ code: 'SELF_APPROVAL_NOT_ALLOWED', message, field: ['input', 'operatorId'] });
  }
  const reach = reachOf(till, roles, permission);
  if (reach === undefined || limitMinor === undefined) {
    return accept({ ...input, limitMinor: limitMinor ?? reach });
  }
  const message = `Operator ${operatorId} may not approve that much.`;
  return limitMinor <= reach
    ? accept(input)
    : refuse({ code: 'APPROVAL_LIMIT_EXCEEDED', message, field: ['input', 'limit', 'amount'] });
}

function approvalOf(input: GrantApproval, now: Date): GrantedApproval {
  const { operatorId, storeId, permission, subject, limitMinor } = input;
  return {
    ...{ approvalId: newId(now), operatorId, storeId, permission, subject },
    ...(limitMinor === undefined ? {} : { limitMinor }),
    expiresAt: new Date(now.getTime() + approvalLifeMs),
  };
}
