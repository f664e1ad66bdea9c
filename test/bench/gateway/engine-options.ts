import type { GatewayOptions } from '../../../gateway/gateway.ts';

/** How ours can be run: the default, with an option, with the other planner, with the executor that it replaced. */
export const engineNames = [
  'default',
  'coalescing',
  'coalescing-fetches',
  'apollo-planner',
  'apollo-executor',
] as const;
export type EngineName = (typeof engineNames)[number];

export function isEngineName(name: string): name is EngineName {
  return engineNames.some((known) => known === name);
}

/** What tells `createGateway` so. Apollo's packages are loaded by those alone that use them. */
export async function engineOptions(engine: EngineName): Promise<Partial<GatewayOptions>> {
  if (engine === 'coalescing') return { coalesce: 'identical-reads' };
  if (engine === 'coalescing-fetches') return { coalesce: 'identical-fetches' };
  if (engine === 'apollo-planner') return withApolloPlanner();
  if (engine === 'apollo-executor') return withApolloExecutor();
  return {};
}

async function withApolloPlanner(): Promise<Partial<GatewayOptions>> {
  const { createApolloPlanner } =
    await import('../../../gateway/engine/planning/apollo-planner.ts');
  const { createEngine } = await import('../../../gateway/engine/engine.ts');
  return {
    createEngine: (supergraphSdl, transports) =>
      createEngine({ supergraphSdl, planner: createApolloPlanner(supergraphSdl), transports }),
  };
}

async function withApolloExecutor(): Promise<Partial<GatewayOptions>> {
  const { createReferenceEngine } =
    await import('../../../gateway/engine/reference/reference-engine.ts');
  return { createEngine: createReferenceEngine };
}
