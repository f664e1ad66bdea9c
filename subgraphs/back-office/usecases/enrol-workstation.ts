import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import { isCodeUsable, withKey, type Workstation } from '../domain/workstation.ts';
import type { Actor, Books, Ports } from '../ports.ts';
import { noteAudit } from './audit.ts';
import type { WorkstationRef } from './create-workstation.ts';
import { workstationRevoked, workstationUnknown } from './refusals.ts';

export type EnrolWorkstation = {
  readonly workstationId: string;
  readonly code: string;
  readonly publicKey: string;
};

/** One-time code in, public key in: rotation is the same with a new code. */
export async function enrolWorkstation(
  ports: Ports,
  actor: Actor,
  input: EnrolWorkstation,
): Promise<Outcome<WorkstationRef>> {
  const { workstationId, publicKey } = input;
  if (!ports.isEd25519PublicKey(publicKey)) return publicKeyInvalid();
  const now = ports.clock();
  // A wrong code costs a try, which must stay: so the transaction accepts, and says what it found.
  const found = await ports.transactions.atomically(async (books) => {
    const workstation = await books.lockWorkstation(workstationId);
    if (workstation === undefined) return workstationUnknown(workstationId);
    if (workstation.revokedAt !== undefined) return workstationRevoked(workstationId);
    if (!(await takeCode(ports, books, input, now))) return accept('WRONG_CODE' as const);
    await storeKey(books, workstation, { publicKey, now });
    const { storeId } = workstation;
    await noteAudit(
      books,
      { actor, now },
      { storeId, kind: 'WORKSTATION_ENROLLED', subject: workstationId, detail: { publicKey } },
    );
    return accept('ENROLLED' as const);
  });
  if (!found.ok) return found;
  return found.value === 'ENROLLED' ? accept({ workstationId }) : codeInvalid();
}

/** A right code is gone at once; a wrong one counts. */
async function takeCode(
  ports: Ports,
  books: Books,
  { workstationId, code }: EnrolWorkstation,
  now: Date,
): Promise<boolean> {
  const stored = await books.enrolmentCode(workstationId);
  if (!isCodeUsable(stored, now)) return false;
  const isRight = stored.hash === ports.codes.hashOf(code);
  const next = isRight ? undefined : { ...stored, attemptCount: stored.attemptCount + 1 };
  await books.saveEnrolmentCode(workstationId, next);
  return isRight;
}

async function storeKey(
  books: Books,
  workstation: Workstation,
  { publicKey, now }: { readonly publicKey: string; readonly now: Date },
): Promise<void> {
  const enrolled = withKey(workstation, publicKey, now);
  await books.saveWorkstation(enrolled);
  await books.announce([{ type: 'WorkstationChanged', workstation: enrolled }]);
}

function codeInvalid() {
  return refuse({
    code: 'ENROLMENT_CODE_INVALID',
    message: 'The code is wrong, used or too old. Ask for a new one.',
    field: ['input', 'code'],
  });
}

function publicKeyInvalid() {
  return refuse({
    code: 'PUBLIC_KEY_INVALID',
    message: 'Expected an Ed25519 public key as SPKI in base64.',
    field: ['input', 'publicKey'],
  });
}
