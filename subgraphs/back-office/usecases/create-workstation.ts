import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import type { Workstation, WorkstationKind } from '../domain/workstation.ts';
import type { Actor, Ports } from '../ports.ts';
import { noteAudit } from './audit.ts';
import { storeUnknown } from './refusals.ts';

export type CreateWorkstation = {
  readonly idempotencyKey: string;
  readonly storeId: string;
  readonly workstationId: string;
  readonly name: string;
  readonly kind: WorkstationKind;
};

export type WorkstationRef = { readonly workstationId: string };

export async function createWorkstation(
  ports: Ports,
  actor: Actor,
  input: CreateWorkstation,
): Promise<Outcome<WorkstationRef>> {
  const { idempotencyKey, storeId, workstationId, name, kind } = input;
  return ports.transactions.once(
    { owner: storeId, mutation: 'workstationCreate', key: idempotencyKey, input },
    async (books) => {
      if ((await books.lockStore(storeId)) === undefined) return storeUnknown(storeId);
      if ((await books.workstation(workstationId)) !== undefined) {
        return alreadyExists(workstationId);
      }
      const workstation: Workstation = {
        ...{ workstationId, storeId, name, kind },
        lastZNumber: 0,
        sourceVersion: 1,
      };
      await books.saveWorkstation(workstation);
      await books.announce([{ type: 'WorkstationChanged', workstation }]);
      await noteAudit(
        books,
        { actor, now: ports.clock() },
        { storeId, kind: 'WORKSTATION_CREATED', subject: workstationId, detail: { name, kind } },
      );
      return accept({ workstationId });
    },
  );
}

function alreadyExists(workstationId: string) {
  return refuse({
    code: 'WORKSTATION_ALREADY_EXISTS',
    message: `Another workstation has the id ${workstationId}.`,
    field: ['input', 'workstationId'],
  });
}
