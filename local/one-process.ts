import { setTimeout as delay } from 'node:timers/promises';
import { createLocalJWKSet } from 'jose';
import type { Resources } from '#platform/contracts/resources.ts';
import type { Subgraph, SubgraphName } from '#platform/contracts/subgraph.ts';
import type { TaskRegistry } from '#platform/tasks.ts';
import type { TokenVerifierOptions } from '../gateway/authenticate.ts';
import { assembleBackOffice } from '../subgraphs/back-office/assemble.ts';
import { assembleCheckout } from '../subgraphs/checkout/assemble.ts';
import { assembleCorporateErp } from '../subgraphs/corporate-erp/assemble.ts';
import { assembleOrder } from '../subgraphs/order/assemble.ts';
import { assembleProduct } from '../subgraphs/product/assemble.ts';
import { tokenAudience, type Issuer } from './issuer.ts';

export type Subgraphs = Readonly<Record<SubgraphName, Subgraph>>;

const assemblers: Readonly<Record<SubgraphName, (resources: Resources) => Promise<Subgraph>>> = {
  product: assembleProduct,
  'back-office': assembleBackOffice,
  'corporate-erp': assembleCorporateErp,
  order: assembleOrder,
  checkout: assembleCheckout,
};

/**
 * Assembles all five subgraphs in this process: databases brought up to date, nothing running yet. Their tasks are
 * registered, so that they find each other.
 */
export async function assembleAll(resources: Resources, tasks: TaskRegistry): Promise<Subgraphs> {
  const assembled = await Promise.all(
    Object.entries(assemblers).map(async ([name, assemble]) => [name, await assemble(resources)]),
  );
  const subgraphs = Object.fromEntries(assembled) as Subgraphs;
  Object.values(subgraphs).forEach((subgraph) => tasks.register(subgraph));
  return subgraphs;
}

/** A first start copies the whole price book; on a slow disk that takes its time, but never this long. */
const readyWaitMs = 120_000;
const readyPollMs = 20;

/** Resolves when every subgraph may serve; throws what is missing when that takes too long. */
export async function whenReady(subgraphs: Subgraphs): Promise<void> {
  const deadlineMs = Date.now() + readyWaitMs;
  for (;;) {
    const reasons = Object.values(subgraphs).map((subgraph) => subgraph.notReadyReason());
    const reason = reasons.find((each) => each !== undefined);
    if (reason === undefined) return;
    if (Date.now() > deadlineMs) throw new Error(`Expected to be ready by now, but ${reason}`);
    await delay(readyPollMs);
  }
}

/** How tokens of the local issuer are verified without asking it over HTTP. */
export function localOidc(issuer: Issuer): TokenVerifierOptions {
  return {
    issuer: issuer.issuer,
    audience: tokenAudience,
    keys: createLocalJWKSet(issuer.jwks()),
  };
}
