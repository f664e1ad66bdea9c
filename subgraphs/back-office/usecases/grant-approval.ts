import { newId } from '#kernel/ids.ts';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import { type ApprovalPermission, mayApprove, type Operator } from '../domain/operator.ts';
import type { Actor, AuditFact, GrantedApproval, Ports } from '../ports.ts';
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
  const approver = outcome.ok ? mayGrant(outcome.value, input) : outcome;
  if (!approver.ok) {
    const detail = {
      permission: input.permission,
      subject: input.subject,
      code: approver.refusal.code,
    };
    const fact: AuditFact = { storeId, kind: 'APPROVAL_REFUSED', subject: operatorId, detail };
    if (tried !== undefined) await noteAlone(ports, actor, fact);
    return approver;
  }
  const now = ports.clock();
  const approval = approvalOf(input, now);
  const token = await ports.approvalTokens.sign(approval, now);
  return ports.transactions.atomically(async (books) => {
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

function mayGrant(operator: Operator, { storeId, permission }: GrantApproval): Outcome<Operator> {
  if (!operator.stores.includes(storeId)) return operatorNotAtStore(operator.operatorId, storeId);
  if (mayApprove(operator.roles, permission)) return accept(operator);
  return refuse({
    code: 'PERMISSION_MISSING',
    message: `Operator ${operator.operatorId} may not approve ${permission}.`,
    field: ['input', 'permission'],
  });
}

function approvalOf(input: GrantApproval, now: Date): GrantedApproval {
  const { operatorId, storeId, permission, subject, limitMinor } = input;
  return {
    ...{ approvalId: newId(now), operatorId, storeId, permission, subject },
    ...(limitMinor === undefined ? {} : { limitMinor }),
    expiresAt: new Date(now.getTime() + approvalLifeMs),
  };
}
