import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Actor, Ports } from '../ports.ts';
import { noteAudit } from './audit.ts';
import type { WorkstationRef } from './create-workstation.ts';
import { shiftAlreadyOpen, workstationUnknown } from './refusals.ts';

export type RevokeWorkstation = { readonly workstationId: string; readonly reason: string };

/** For good; revoking twice is once. A drawer that still counts is closed first. */
export async function revokeWorkstation(
  ports: Ports,
  actor: Actor,
  { workstationId, reason }: RevokeWorkstation,
): Promise<Outcome<WorkstationRef>> {
  return ports.transactions.atomically(async (books) => {
    const now = ports.clock();
    const workstation = await books.lockWorkstation(workstationId);
    if (workstation === undefined) return workstationUnknown(workstationId);
    if (workstation.revokedAt !== undefined) return accept({ workstationId });
    const shift = await books.unclosedShift(workstationId);
    if (shift !== undefined) return shiftAlreadyOpen(workstationId, shift.shiftId);
    const { storeId, sourceVersion } = workstation;
    const revoked = { ...workstation, revokedAt: now, sourceVersion: sourceVersion + 1 };
    await books.saveWorkstation(revoked);
    await books.saveEnrolmentCode(workstationId, undefined);
    await books.announce([{ type: 'WorkstationChanged', workstation: revoked }]);
    await noteAudit(
      books,
      { actor, now },
      { storeId, kind: 'WORKSTATION_REVOKED', subject: workstationId, detail: { reason } },
    );
    return accept({ workstationId });
  });
}
