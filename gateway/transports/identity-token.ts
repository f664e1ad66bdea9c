import type { Identity } from '#platform/contracts/identity.ts';
import { signIdentity } from '#platform/identity.ts';

type SignedIdentity = { readonly token: string; readonly untilMs: number };

/** A third of the life of a token: whoever gets one has most of its life before them. */
const reusedForMs = 20_000;

/** A token that is there already is answered at once; only a new one has to be waited for. */
export type IdentitySigner = (identity: Identity) => string | Promise<string>;

/**
 * Signs identities for calls to subgraphs. A caller's verified token gives the same identity object again and again, and
 * signing costs more than the rest of a call, so one signature serves all calls of some seconds.
 */
export function createIdentitySigner(internalSecret: string): IdentitySigner {
  const signed = new WeakMap<Identity, SignedIdentity>();
  const signing = new WeakMap<Identity, Promise<string>>();
  const sign = async (identity: Identity): Promise<string> => {
    try {
      const token = await signIdentity(identity, internalSecret);
      signed.set(identity, { token, untilMs: Date.now() + reusedForMs });
      return token;
    } finally {
      signing.delete(identity);
    }
  };
  return (identity) => {
    const known = signed.get(identity);
    if (known !== undefined && known.untilMs > Date.now()) return known.token;
    const underWay = signing.get(identity) ?? sign(identity);
    signing.set(identity, underWay);
    return underWay;
  };
}
