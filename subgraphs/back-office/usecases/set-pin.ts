import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import { isAcceptablePin } from '../domain/operator.ts';
import type { Actor, Ports } from '../ports.ts';
import { noteAudit } from './audit.ts';
import { operatorUnknown } from './refusals.ts';
import { signOnRefused, verifyPin } from './verify-pin.ts';

export type SetPin = {
  readonly operatorId: string;
  readonly newPin: string;
  readonly currentPin?: string | undefined;
  /** The caller administers operators of this one's stores. */
  readonly asAdministrator: boolean;
};

export async function setPin(
  ports: Ports,
  actor: Actor,
  input: SetPin,
): Promise<Outcome<{ readonly operatorId: string }>> {
  const { operatorId, newPin } = input;
  if (!isAcceptablePin(newPin)) return pinInvalid();
  const allowed = await mayChange(ports, actor, input);
  if (!allowed.ok) return allowed;
  const verifier = await ports.pinHasher.hash(newPin);
  const saved = await ports.transactions.atomically(async (books) => {
    const operator = await books.operator(operatorId);
    if (operator === undefined) return operatorUnknown(operatorId);
    await books.savePin(operatorId, verifier);
    for (const storeId of operator.stores) {
      const detail = { asAdministrator: input.asAdministrator };
      await noteAudit(
        books,
        { actor, now: ports.clock() },
        { storeId, kind: 'OPERATOR_PIN_SET', subject: operatorId, detail },
      );
    }
    return accept({ operatorId });
  });
  if (saved.ok) await ports.pinTries.reset(operatorId);
  return saved;
}

/** Operators change their own PIN by proving the old one, whatever role they have. */
async function mayChange(
  ports: Ports,
  actor: Actor,
  { operatorId, currentPin, asAdministrator }: SetPin,
): Promise<Outcome<unknown>> {
  const isOwn = actor.operatorId === operatorId;
  if (!isOwn && asAdministrator) return accept(undefined);
  if (!isOwn) return operatorUnknown(operatorId);
  if (currentPin === undefined) return signOnRefused('currentPin');
  return (await verifyPin(ports, { operatorId }, currentPin)).outcome;
}

function pinInvalid() {
  return refuse({
    code: 'PIN_INVALID',
    message: 'A PIN has 4 to 8 digits, not all the same and not a run such as 1234.',
    field: ['input', 'newPin'],
  });
}
