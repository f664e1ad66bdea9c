import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import type { Operator } from '../domain/operator.ts';
import type { OperatorName, OperatorWithPin, Ports } from '../ports.ts';

/** Whom the PIN proved, or whom it was tried on: for the audit trail. */
export type PinCheck = { readonly outcome: Outcome<Operator>; readonly tried?: Operator };

/**
 * Takes a try, then looks at the PIN. An operator who doesn't exist costs the same time and answers the same
 * as a wrong PIN.
 */
export async function verifyPin(ports: Ports, who: OperatorName, pin: string): Promise<PinCheck> {
  const found = await ports.pinTries.find(who);
  if (found === undefined) {
    await ports.pinHasher.verify(pin, undefined);
    return { outcome: signOnRefused() };
  }
  return { outcome: await tryPin(ports, found, pin), tried: found.operator };
}

async function tryPin(
  ports: Ports,
  { operator, verifier }: OperatorWithPin,
  pin: string,
): Promise<Outcome<Operator>> {
  const hasTry = await ports.pinTries.take(operator.operatorId, ports.clock());
  if (!hasTry) return pinLocked();
  if (!(await ports.pinHasher.verify(pin, verifier))) return signOnRefused();
  await ports.pinTries.reset(operator.operatorId);
  return accept(operator);
}

export function signOnRefused(field = 'pin') {
  return refuse({
    code: 'SIGN_ON_REFUSED',
    message: 'The operator or the PIN is wrong.',
    field: ['input', field],
  });
}

function pinLocked() {
  return refuse({
    code: 'PIN_LOCKED',
    message: 'Too many PINs were tried. Wait 15 minutes, or have the PIN set anew.',
    field: ['input', 'pin'],
  });
}
