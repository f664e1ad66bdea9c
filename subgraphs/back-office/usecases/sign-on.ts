import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Operator } from '../domain/operator.ts';
import type { Workstation } from '../domain/workstation.ts';
import type { Actor, AuditFact, OperatorName, Ports } from '../ports.ts';
import { noteAudit } from './audit.ts';
import { operatorNotAtStore, workstationRevoked } from './refusals.ts';
import { signOnRefused, verifyPin } from './verify-pin.ts';

export type SignOn = {
  readonly operatorId?: string | undefined;
  readonly number?: string | undefined;
  readonly pin: string;
  /** Found before, since the caller must be allowed to see its store. */
  readonly workstation: Workstation;
};

export type Session = {
  readonly subject: string;
  readonly operator: Operator;
  readonly workstation: Workstation;
  readonly signedOnAt: Date;
};

export async function signOn(
  ports: Ports,
  actor: Actor,
  { operatorId, number, pin, workstation }: SignOn,
): Promise<Outcome<Session>> {
  const { workstationId, storeId, revokedAt } = workstation;
  if (revokedAt !== undefined) return workstationRevoked(workstationId);
  const who = nameOf(operatorId, number);
  if (who === undefined) return signOnRefused('operatorId');
  const { outcome, tried } = await verifyPin(ports, who, pin);
  const isHere = outcome.ok && outcome.value.stores.includes(storeId);
  if (tried !== undefined) {
    const fact = factOf(tried, workstation, outcome);
    await noteAlone(ports, { ...actor, operatorId: tried.operatorId }, fact);
  }
  if (!outcome.ok) return outcome;
  if (!isHere) return operatorNotAtStore(outcome.value.operatorId, storeId);
  const operator = outcome.value;
  const subject = `operator:${operator.operatorId}`;
  return accept({ subject, operator, workstation, signedOnAt: ports.clock() });
}

/** One of the two, and only one: two names that disagree would be a riddle. */
function nameOf(
  operatorId: string | undefined,
  number: string | undefined,
): OperatorName | undefined {
  if (operatorId !== undefined && number === undefined) return { operatorId };
  return number !== undefined && operatorId === undefined ? { number } : undefined;
}

function factOf(
  operator: Operator,
  { storeId, workstationId }: Workstation,
  outcome: Outcome<Operator>,
): AuditFact {
  const subject = operator.operatorId;
  if (!outcome.ok) {
    const detail = { workstationId, code: outcome.refusal.code };
    return { storeId, kind: 'OPERATOR_SIGN_ON_REFUSED', subject, detail };
  }
  if (!operator.stores.includes(storeId)) {
    const detail = { workstationId, code: 'OPERATOR_NOT_AT_STORE' };
    return { storeId, kind: 'OPERATOR_SIGN_ON_REFUSED', subject, detail };
  }
  return { storeId, kind: 'OPERATOR_SIGNED_ON', subject, detail: { workstationId } };
}

/** An audit entry of its own transaction: a refusal changes nothing else and is still noted. */
export async function noteAlone(ports: Ports, actor: Actor, fact: AuditFact): Promise<void> {
  await ports.transactions.atomically(async (books) => {
    await noteAudit(books, { actor, now: ports.clock() }, fact);
    return accept(undefined);
  });
}
