import type { Identity } from '#platform/contracts/identity.ts';
import { signIdentity } from '#platform/identity.ts';

type SignedIdentity = { readonly token: Promise<string>; readonly untilMs: number };

/** A third of the life of a token: whoever gets one has most of its life before them. */
const reusedForMs = 20_000;

/**
 * Signs identities for calls to subgraphs. A caller's verified token gives the same identity object again and again, and
 * signing costs more than the rest of a call, so one signature serves all calls of some seconds.
 */
export function createIdentitySigner(
  internalSecret: string,
): (identity: Identity) => Promise<string> {
  const signed = new WeakMap<Identity, SignedIdentity>();
  return (identity) => {
    const known = signed.get(identity);
    if (known !== undefined && known.untilMs > Date.now()) return known.token;
    const token = signIdentity(identity, internalSecret);
    signed.set(identity, { token, untilMs: Date.now() + reusedForMs });
    return token;
  };
}
