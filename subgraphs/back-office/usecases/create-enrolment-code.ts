import { accept, type Outcome } from '#kernel/outcome.ts';
import { enrolmentCodeLifeMs } from '../domain/workstation.ts';
import type { Actor, Ports } from '../ports.ts';
import { noteAudit } from './audit.ts';
import { workstationRevoked, workstationUnknown } from './refusals.ts';

export type NewEnrolmentCode = {
  readonly workstationId: string;
  readonly code: string;
  readonly expiresAt: Date;
};

/** The code is answered this once; a new one replaces it. */
export async function createEnrolmentCode(
  ports: Ports,
  actor: Actor,
  workstationId: string,
): Promise<Outcome<NewEnrolmentCode>> {
  const now = ports.clock();
  const code = ports.codes.newCode();
  const expiresAt = new Date(now.getTime() + enrolmentCodeLifeMs);
  return ports.transactions.atomically(async (books) => {
    const workstation = await books.lockWorkstation(workstationId);
    if (workstation === undefined) return workstationUnknown(workstationId);
    if (workstation.revokedAt !== undefined) return workstationRevoked(workstationId);
    const hash = ports.codes.hashOf(code);
    await books.saveEnrolmentCode(workstationId, { hash, expiresAt, attemptCount: 0 });
    const { storeId } = workstation;
    const detail = { expiresAt: expiresAt.toISOString() };
    await noteAudit(
      books,
      { actor, now },
      { storeId, kind: 'ENROLMENT_CODE_CREATED', subject: workstationId, detail },
    );
    return accept({ workstationId, code, expiresAt });
  });
}
